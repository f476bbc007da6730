"""Packs a source into one archive: the same bytes every time, and never half a file."""

import errno
import hashlib
import os
import stat
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import msgspec

from course_bundle import integrity
from course_bundle.archive import Bundle, text_name
from course_bundle.entries import MIMETYPE
from course_bundle.errors import BundleError
from course_bundle.integrity import Report
from course_bundle.soundness import media
from course_bundle.source import Source

_CHUNK = 1024 * 1024


def check_output(output: Path, source: Path) -> None:
    """Refuses what cannot become a course file: a folder, a device or pipe, or a file in a folder that is not there.

    And what the folder `source` is made of: there, only an older course file is replaced.

    Raises OSError that names `output` and says in English what is in the way.
    """
    if not output.parent.exists():
        raise FileNotFoundError(errno.ENOENT, f"the folder {output.parent} does not exist", str(output))
    if not output.parent.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, f"{output.parent} is not a folder", str(output))
    try:
        mode = output.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "this is a folder; name the course file to write", str(output))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "this is a device or a pipe, which a course file cannot replace", str(output))
    if _belongs(output, source) and not (output.suffix == ".course" or _begins_as_course(output)):
        raise FileExistsError(errno.EEXIST, "this file is part of the source; name another file to write", str(output))


def _belongs(file: Path, folder: Path) -> bool:
    # The file itself may be a link, which is what would be replaced.
    return (file.parent.resolve() / file.name).is_relative_to(folder.resolve())


def _begins_as_course(file: Path) -> bool:
    with _named(file), file.open("rb") as opened:
        return b"mimetype" + MIMETYPE in opened.read(100)


def build(source: Source, output: Path, report: Report | None = None) -> None:
    """Writes the archive of a source without errors; a file of that name is replaced at the very end.

    `report` is told the share of the bytes; what it raises stops the build and leaves nothing behind. The bytes depend
    on the source alone (and, for the deflated texts, on the zlib that Python came with).
    Raises BundleError (bad-manifest) if the source has errors, or what opening the finished archive raises; OSError
    that names `output` or the file of the source that cannot be read, and what `check_output` raises.
    """
    if source.course is None or source.errors:
        first = f": {source.errors[0]}" if source.errors else ""
        raise BundleError("bad-manifest", f"the source has errors{first}")
    check_output(output, source.folder)
    with _named(output):
        handle, name = tempfile.mkstemp(prefix=f".{output.name}-", suffix=".part", dir=output.parent)
    part = Path(name)
    try:
        with _named(output, keep=True), os.fdopen(handle, "wb") as file:
            _write(source, file, report)
            file.flush()
            os.fsync(file.fileno())
        _open(part, output)
        with _named(output):
            part.chmod(0o644)
            part.replace(output)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _named(path: Path, keep: bool = False) -> Iterator[None]:
    """An OSError in here names this path, never the unfinished file; `keep` leaves the name that it has."""
    try:
        yield
    except OSError as error:
        if keep and error.filename:
            raise
        raise OSError(error.errno, error.strerror or str(error), str(path)) from error


def _open(part: Path, output: Path) -> None:
    try:
        Bundle.open(part).close()
    except BundleError as error:
        raise BundleError(error.code, error.detail.replace(str(part), str(output))) from error


def _write(source: Source, file: IO[bytes], report: Report | None) -> None:
    entries = list(_entries(source))
    total = sum(len(data) if isinstance(data, bytes) else data.stat().st_size for _, data in entries)
    done = 0
    digests = {}
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in entries:
            digest = hashlib.sha256()
            if isinstance(data, bytes):
                digest.update(data)
                archive.writestr(_info(name), data, compresslevel=9)
                done += len(data)
            else:
                info = _info(name)
                info.file_size = data.stat().st_size  # so that zipfile knows beforehand whether ZIP64 is needed
                with archive.open(info, "w") as stream:
                    for chunk in _chunks(data):
                        digest.update(chunk)
                        stream.write(chunk)
                        done += len(chunk)
                        if report:
                            report(min(1.0, done / total))
            digests[name] = digest.hexdigest()
        archive.writestr(_info(integrity.NAME), integrity.encode(digests), compresslevel=9)
    if report:
        report(1.0)


def _chunks(path: Path) -> Iterator[bytes]:
    with _named(path), path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _entries(source: Source) -> Iterator[tuple[str, bytes | Path]]:
    """What goes into the archive, in order: bytes, or the file that holds them."""
    course = source.course
    assert course is not None
    yield "mimetype", MIMETYPE
    yield "course.json", msgspec.json.encode(course)
    for language in sorted(course.languages):
        yield text_name(language), msgspec.json.encode(dict(sorted(source.texts[language].items())))
    for name in sorted({name for _, name in media(course)}):
        yield name, source.folder / name


def _info(name: str) -> zipfile.ZipInfo:
    """The same on every system and day: 1 January 1980, an ordinary file written on Unix."""
    info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    info.create_system = 3
    info.external_attr = 0o100644 << 16
    info.compress_type = zipfile.ZIP_DEFLATED if name.endswith(".json") else zipfile.ZIP_STORED
    return info
