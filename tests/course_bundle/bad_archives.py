"""Archives with one fault each, made for real, by the code that refuses them and a word on what is wrong."""

import io
import struct
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from course_bundle.archive import Bundle
from course_bundle.entries import MIMETYPE
from course_bundle.errors import BundleError, Code
from course_bundle.integrity import verify
from tests.factories import captions, course_entries, course_struct, entry_info, integrity_list, png_claiming

STREET = "media/street.webm"


def sound_entries() -> dict[str, bytes]:
    """A sound course whose film is a few bytes."""
    return course_entries(course_struct(), media={STREET: b"\x1a\x45\xdf\xa3" + b"film" * 64})


def sound_bytes(entries: Mapping[str, bytes] | None = None) -> bytes:
    """The bytes of a sound archive."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, data in (entries or sound_entries()).items():
            archive.writestr(entry_info(name), data)
    return held.getvalue()


def provoke(path: Path) -> None:
    """Does with a course all that a player could, so that whatever is wrong comes to light as BundleError."""
    with Bundle.open(path) as bundle:
        for language in bundle.course.languages:
            bundle.words(language)
        for name in bundle.entries.names:
            if name.startswith("media/"):
                bundle.read(name)
                bundle.span(name)
        for fault in verify(bundle):
            raise BundleError(fault.code, fault.detail)


def patched_header(data: bytes, name: str, offset: int, new: bytes) -> bytes:
    """Changes bytes in the central directory's header of an entry (APPNOTE.TXT 4.3.12)."""
    archive = zipfile.ZipFile(io.BytesIO(data))
    at = archive.start_dir
    while data[at : at + 4] == b"PK\x01\x02":
        raw, extra, comment = struct.unpack_from("<3H", data, at + 28)
        if data[at + 46 : at + 46 + raw] == name.encode():
            return data[: at + offset] + new + data[at + offset + len(new) :]
        at += 46 + raw + extra + comment
    raise KeyError(name)


def _changed(change: Callable[[dict[str, bytes]], object], *, listed: bool = True) -> bytes:
    """A sound archive with other entries; `listed` writes a list of digests that fits them."""
    entries = sound_entries()
    change(entries)
    if listed:
        entries.pop("integrity.json", None)
        entries["integrity.json"] = integrity_list(entries)
    return sound_bytes(entries)


def _renamed(name: str) -> bytes:
    return _changed(lambda entries: entries.update({name: b"x"}))


def _added(info: zipfile.ZipInfo, data: bytes = b"x") -> bytes:
    held = io.BytesIO(sound_bytes())
    with warnings.catch_warnings(), zipfile.ZipFile(held, "a") as archive:
        warnings.simplefilter("ignore")  # zipfile minds a name that is there twice; that is what is wanted
        archive.writestr(info, data)
    return held.getvalue()


def _nul_in_name() -> bytes:
    return _renamed("media/aXb.svg").replace(b"media/aXb.svg", b"media/a\0b.svg")


def _link() -> bytes:
    info = entry_info("media/link.svg")
    info.external_attr = 0o120777 << 16
    return _added(info, b"/etc/passwd")


def _compressed(name: str) -> bytes:
    info = entry_info(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    return _added(info, b"film" * 400)


def _bomb() -> bytes:
    info = entry_info("text/fr.json")
    return _added(info, bytes(8 * 1024 * 1024))


def _manifest(change: Callable[[dict[str, object]], object]) -> bytes:
    def apply(entries: dict[str, bytes]) -> None:
        raw = msgspec.json.decode(entries["course.json"])
        change(raw)
        entries["course.json"] = msgspec.json.encode(raw)

    return _changed(apply)


def _other_type(order: tuple[tuple[str, bytes], ...], method: int = zipfile.ZIP_STORED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for name, data in order:
            archive.writestr(name, data)
    return held.getvalue()


def _overlapping() -> bytes:
    """Two entries that share bytes, as in a bomb without deflation inside deflation."""
    data = sound_bytes()
    offset = zipfile.ZipFile(io.BytesIO(data)).getinfo("media/head.svg").header_offset
    return patched_header(data, "media/host.svg", 42, struct.pack("<L", offset))


def _one_byte() -> bytes:
    data = bytearray(sound_bytes())
    data[data.index(b"filmfilm") + 3] ^= 1
    return bytes(data)


def _beyond_the_end() -> bytes:
    data = sound_bytes()
    size = struct.pack("<2L", 2**31 - 1, 2**31 - 1)
    return patched_header(data, STREET, 20, size)


BAD: dict[str, tuple[Code, Callable[[], bytes]]] = {
    "empty": ("truncated", lambda: b""),
    "a few bytes": ("truncated", lambda: sound_bytes()[:50]),
    "cut in the middle": ("truncated", lambda: sound_bytes()[: len(sound_bytes()) // 2]),
    "without its last byte": ("truncated", lambda: sound_bytes()[:-1]),
    "a picture": ("not-a-zip", lambda: png_claiming(8, 8)),
    "plain words": ("not-a-zip", lambda: b"This is not a course." * 9),
    "bytes before it": ("not-a-zip", lambda: b"#!/bin/sh\n" + sound_bytes()),
    "an office document": ("wrong-type", lambda: _other_type((("[Content_Types].xml", b"<Types/>" * 20),))),
    "a book": ("wrong-type", lambda: _other_type((("mimetype", b"application/epub+zip" * 4),))),
    "a packed mimetype": ("wrong-type", lambda: _other_type((("mimetype", MIMETYPE * 9),), zipfile.ZIP_DEFLATED)),
    "mimetype second": ("wrong-type", lambda: _other_type((("course.json", b"{}" * 50), ("mimetype", MIMETYPE)))),
    "a name that climbs": ("unsafe-name", lambda: _renamed("media/../../.bashrc")),
    "a name that climbs at once": ("unsafe-name", lambda: _renamed("../evil.svg")),
    "an absolute name": ("unsafe-name", lambda: _renamed("/etc/cron.d/evil")),
    "a backslash": ("unsafe-name", lambda: _renamed("media\\..\\evil.svg")),
    "a drive": ("unsafe-name", lambda: _renamed("C:/evil.svg")),
    "a control character": ("unsafe-name", lambda: _renamed("media/a\nb.svg")),
    "a null character": ("unsafe-name", _nul_in_name),
    "a name that reads backwards": ("unsafe-name", lambda: _renamed("media/\u202egvs.exe")),
    "an empty part": ("unsafe-name", lambda: _renamed("media//a.svg")),
    "a long name": ("unsafe-name", lambda: _renamed("media/" + "a" * 300)),
    "the same entry twice": ("repeated-entry", lambda: _added(entry_info("media/head.svg"))),
    "the same but for case": ("repeated-entry", lambda: _added(entry_info("media/HEAD.svg"))),
    "a symbolic link": ("link", _link),
    "encrypted": ("encrypted", lambda: patched_header(sound_bytes(), "text/en.json", 8, b"\x01\x00")),
    "a packed film": ("compressed-media", lambda: _compressed("media/other.webm")),
    "a bomb": ("bomb", _bomb),
    "a manifest of 100 MB": ("too-large", lambda: _changed(lambda e: e.update({"course.json": b" " * 100_000_000}))),
    "a newer format": ("newer-format", lambda: _manifest(lambda raw: raw.update(format=2))),
    "a newer format with new parts": ("newer-format", lambda: _manifest(lambda raw: raw.update(format=2, new=1))),
    "a manifest that is no JSON": ("bad-manifest", lambda: _changed(lambda e: e.update({"course.json": b"{"}))),
    "a manifest that is no UTF-8": ("bad-manifest", lambda: _changed(lambda e: e.update({"course.json": b'"\xff"'}))),
    "a manifest nested deep": ("bad-manifest", lambda: _changed(lambda e: e.update({"course.json": b"[" * 99999}))),
    "a manifest without an id": ("bad-manifest", lambda: _manifest(lambda raw: raw.pop("id"))),
    "words that are no JSON": ("bad-text", lambda: _changed(lambda e: e.update({"text/ar.json": b"{"}))),
    "words with a script": (
        "bad-text",
        lambda: _changed(lambda e: e.update({"text/en.json": b'{"about": [{"t": "script"}]}'})),
    ),
    "words nested deep": (
        "bad-text",
        lambda: _changed(lambda e: e.update({"text/en.json": b'{"about":' + b'[{"t":"q","flow":' * 9999})),
    ),
    "no manifest": ("missing-entry", lambda: _changed(lambda e: e.pop("course.json"))),
    "no film": ("missing-entry", lambda: _changed(lambda e: e.pop(STREET))),
    "no picture": ("missing-entry", lambda: _changed(lambda e: e.pop("media/round.svg"))),
    "no captions": ("missing-entry", lambda: _changed(lambda e: e.pop("media/street.ar.vtt"))),
    "no words in Arabic": ("missing-entry", lambda: _changed(lambda e: e.pop("text/ar.json"))),
    "no list of digests": (
        "missing-entry",
        lambda: _changed(lambda e: e.pop("integrity.json") and None, listed=False),
    ),
    "one changed byte": ("damaged-entry", _one_byte),
    "entries that share bytes": ("damaged-entry", _overlapping),
    "an entry beyond the end": ("damaged-entry", _beyond_the_end),
    "other bytes than were listed": (
        "damaged-entry",
        lambda: _changed(lambda e: e.update({"media/street.en.vtt": captions("Other")}), listed=False),
    ),
    "a picture of 50,000 x 50,000": (
        "image-too-large",
        lambda: _changed(lambda e: e.update({"media/square.png": png_claiming(50_000, 50_000)})),
    ),
    "a drawing of 50,000 x 50,000": (
        "image-too-large",
        lambda: _changed(
            lambda e: e.update(
                {"media/round.svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="50000" height="50000"/>'}
            )
        ),
    ),
}
"""By what is wrong: the code that must come of it, and the bytes."""


def make_bad_course(folder: Path, what: str) -> Path:
    """Writes one of BAD and hands back its path."""
    path = folder / "bad.course"
    path.write_bytes(BAD[what][1]())
    return path
