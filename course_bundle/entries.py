"""The entries of an archive: the central directory, read once and held to the rules, and the bytes behind it."""

import errno
import io
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from course_bundle import limits
from course_bundle.errors import BundleError, Fault
from course_bundle.names import name_fault

MIMETYPE = b"application/vnd.carrel.course+zip"

_LOCAL = struct.Struct("<4s5H3L2H")  # APPNOTE.TXT 4.3.7
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_UTF8 = 0x800
_CHUNK = 1024 * 1024

# What zipfile lets out when the bytes are wrong; the fuzz tests keep this list honest.
_WRONG_BYTES = (zipfile.BadZipFile, struct.error, zlib.error, ValueError, RuntimeError, EOFError, OverflowError)


class Span(NamedTuple):
    """A byte range of a file: `offset` and `size` in bytes."""

    path: Path
    offset: int
    size: int


class Entries:
    """The entries of one open file. Nothing is extracted, and nothing is read before it is asked for."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self.path = path
        self._zip = archive
        files = [info for info in archive.infolist() if not info.orig_filename.endswith("/")]
        self._infos = {info.orig_filename: info for info in reversed(files)}
        self._ends: dict[int, int] = {}

    @classmethod
    def open(cls, path: Path) -> "Entries":
        """Reads the first bytes and the central directory.

        Raises BundleError: unreadable, locked, not-a-zip, truncated, wrong-type, too-large.
        """
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                raise BundleError("unreadable", f"{path}: not a file")
            file = _Bounded(io.FileIO(path))
        except FileNotFoundError as error:
            raise BundleError("unreadable", f"{path}: there is no such file") from error
        except OSError as error:
            raise _world(error, path) from error
        try:
            _check_type(file, path)
            return cls(path, _directory(file, path))
        except BaseException:
            file.close()
            raise

    def close(self) -> None:
        """Lets go of the file."""
        file = self._zip.fp
        self._zip.close()
        if file is not None:
            file.close()

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all files in the archive, sorted."""
        return tuple(sorted(self._infos))

    def size(self, name: str) -> int:
        """The bytes of an entry once it is decompressed; BundleError (missing-entry)."""
        return self._info(name).file_size

    def faults(self) -> list[Fault]:
        """Every rule that the central directory breaks; reads nothing."""
        infos = self._zip.infolist()
        return [*_repeated(infos), *(fault for info in infos for fault in _faults(info)), *self._overlapping()]

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of an entry, piece by piece, checked against its CRC-32 at the end.

        Raises BundleError: missing-entry, damaged-entry, unreadable, locked.
        """
        info = self._info(name)
        left = info.file_size
        try:
            with self._zip.open(info) as stream:
                while chunk := stream.read(_CHUNK):
                    left -= len(chunk)
                    yield chunk
        except OSError as error:
            raise _world(error, self.path) from error
        except _WRONG_BYTES as error:
            raise BundleError("damaged-entry", f"{name}: {error}") from error
        if left:
            raise BundleError("damaged-entry", f"{name}: {left} bytes are missing")

    def read(self, name: str, limit: int) -> bytes:
        """A whole entry of at most `limit` bytes.

        Raises BundleError: too-large, and what `chunks` raises.
        """
        if (size := self.size(name)) > limit:
            raise BundleError("too-large", f"{name}: {size} bytes, at most {limit} are read")
        return b"".join(self.chunks(name))

    def span(self, name: str) -> Span:
        """Where the bytes of a STORED entry lie in the file, so that they can be played in place.

        Raises BundleError: missing-entry, compressed-media, damaged-entry, unreadable, locked.
        """
        info = self._info(name)
        if info.compress_type != zipfile.ZIP_STORED:
            raise BundleError("compressed-media", f"{name}: compressed, so it cannot be played in place")
        try:
            # A handle of its own: readers in other threads share the archive's.
            with self.path.open("rb") as file:
                file.seek(info.header_offset)
                header = file.read(_LOCAL.size)
                raw, extra = _local_header(header, info)
                found = file.read(raw)
        except OSError as error:
            raise _world(error, self.path) from error
        if found.decode("utf-8" if info.flag_bits & _UTF8 else "cp437", "replace") != info.orig_filename:
            raise BundleError("damaged-entry", f"{name}: the local header names another entry")
        offset = info.header_offset + _LOCAL.size + raw + extra
        if offset + info.file_size > self._end(info):
            raise BundleError("damaged-entry", f"{name}: reaches into what follows")
        return Span(self.path, offset, info.file_size)

    def _info(self, name: str) -> zipfile.ZipInfo:
        try:
            return self._infos[name]
        except KeyError:
            raise BundleError("missing-entry", f"{name}: not in the archive") from None

    def _end(self, info: zipfile.ZipInfo) -> int:
        """Where the next entry, or the central directory, begins."""
        if not self._ends:
            starts = sorted({other.header_offset for other in self._zip.infolist()} | {self._zip.start_dir})
            self._ends = dict(pairwise(starts))
        return self._ends.get(info.header_offset, 0)

    def _overlapping(self) -> Iterator[Fault]:
        infos = sorted(self._zip.infolist(), key=lambda info: info.header_offset)
        starts = [*(info.header_offset for info in infos[1:]), self._zip.start_dir]
        for info, following in zip(infos, starts, strict=True):
            least = info.header_offset + _LOCAL.size + len(info.orig_filename) + info.compress_size
            if info.header_offset < 0 or least > following:
                yield Fault("damaged-entry", f"{info.orig_filename}: reaches into what follows")


class _Bounded(io.BufferedReader):
    """A file that hands out no more at once than a central directory may hold, whatever the archive claims."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > limits.DIRECTORY:
            raise BundleError("too-large", f"the list of entries has {size} bytes, at most {limits.DIRECTORY} are read")
        return super().read(size)


def _check_type(file: io.BufferedReader, path: Path) -> None:
    """The file begins with the local header of `mimetype`, stored, without extra field, as OCF 3.3 asks of EPUB."""
    try:
        head = file.read(_LOCAL.size + len("mimetype") + len(MIMETYPE))
    except OSError as error:
        raise _world(error, path) from error
    if head[:4] != b"PK\x03\x04"[: len(head)]:
        raise BundleError("not-a-zip", "the file does not begin like a ZIP archive")
    if len(head) < _LOCAL.size + len("mimetype") + len(MIMETYPE):
        raise BundleError("truncated", f"the file has {len(head)} bytes")
    _, _, flags, method, _, _, _, packed, size, name, extra = _LOCAL.unpack_from(head)
    facts = (flags & _ENCRYPTED, method, packed, size, name, extra)
    if facts != (0, 0, len(MIMETYPE), len(MIMETYPE), 8, 0) or head[_LOCAL.size :] != b"mimetype" + MIMETYPE:
        raise BundleError("wrong-type", f"the first entry is not a stored 'mimetype' that says {MIMETYPE.decode()}")


def _directory(file: io.BufferedReader, path: Path) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(file)
    except OSError as error:
        if error.errno != errno.EINVAL:  # a seek to a place that cannot be
            raise _world(error, path) from error
        raise BundleError("truncated", "the list of entries is not where it should be") from error
    except _WRONG_BYTES as error:
        raise BundleError("truncated", f"the list of entries at the end cannot be read: {error}") from error
    infos = archive.infolist()
    if len(infos) > limits.ENTRIES:
        raise BundleError("too-large", f"{len(infos)} entries, at most {limits.ENTRIES} are read")
    if not infos or infos[0].orig_filename != "mimetype" or infos[0].header_offset != 0:
        raise BundleError("wrong-type", "the list of entries does not begin with 'mimetype'")
    return archive


def _repeated(infos: list[zipfile.ZipInfo]) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for info in infos:
        # Case and composition do not tell files apart on Windows and macOS.
        folded = unicodedata.normalize("NFC", info.orig_filename.removesuffix("/")).casefold()
        if folded in seen:
            yield Fault("repeated-entry", f"{info.orig_filename}: is there twice (as {seen[folded]})")
        seen[folded] = info.orig_filename


def _faults(info: zipfile.ZipInfo) -> Iterator[Fault]:
    name, method = info.orig_filename, info.compress_type
    if why := name_fault(name, limits.NAME):
        yield Fault("unsafe-name", f"{name[: limits.NAME]!r}: {why}")
    if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
        yield Fault("link", f"{name}: a link or device, not a file")
    if info.flag_bits & _ENCRYPTED:
        yield Fault("encrypted", f"{name}: encrypted")
    if name.startswith("media/") and method != zipfile.ZIP_STORED:
        yield Fault("compressed-media", f"{name}: media are stored, this is compressed (method {method})")
    elif method not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        yield Fault("unreadable", f"{name}: compression method {method}; the format knows stored and deflated")
    if method == zipfile.ZIP_STORED and info.compress_size != info.file_size:
        yield Fault("damaged-entry", f"{name}: stored, but its two sizes differ")
    # The bytes of a manifest are limited anyway, and "too large" says more than "swells".
    swollen = info.file_size > max(limits.SWELLING_FROM, limits.SWELLING * info.compress_size)
    if swollen and method != zipfile.ZIP_STORED and name != "course.json":
        yield Fault("bomb", f"{name}: swells from {info.compress_size} to {info.file_size} bytes")


def _local_header(header: bytes, info: zipfile.ZipInfo) -> tuple[int, int]:
    """Length of the name and of the extra field."""
    name = info.orig_filename
    if len(header) < _LOCAL.size:
        raise BundleError("damaged-entry", f"{name}: begins beyond the end of the file")
    signature, _, flags, method, _, _, _, _, _, raw, extra = _LOCAL.unpack(header)
    if signature != b"PK\x03\x04" or flags & _ENCRYPTED or method != zipfile.ZIP_STORED:
        raise BundleError("damaged-entry", f"{name}: the local header does not agree with the list of entries")
    return raw, extra


def tell(error: OSError, path: Path | None = None) -> str:
    """What the system said, without its number: the path of the error, or else this one, and why."""
    where = error.filename or path
    why = error.strerror or str(error) or type(error).__name__
    return f"{where}: {why}" if where else why


def _world(error: OSError, path: Path | None = None) -> BundleError:
    """What the system said, as locked (in use by another program) or unreadable."""
    busy = error.errno in (errno.EBUSY, errno.EAGAIN, errno.ETXTBSY, errno.EDEADLK)
    sharing = getattr(error, "winerror", None) in (32, 33)  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
    return BundleError("locked" if busy or sharing else "unreadable", tell(error, path))
