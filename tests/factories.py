"""Small real courses for every test: a .course file, its parts, a film with sound, and archives as large as wanted."""

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path

import msgspec

from course_bundle.activities import Choice, Truth
from course_bundle.entries import MIMETYPE
from course_bundle.flow import Flow, Heading, Items, Paragraph, Quote, Span, Table
from course_bundle.manifest import (
    FORMAT,
    Chapter,
    Course,
    Figure,
    Host,
    HostWord,
    Module,
    Page,
    Picture,
    Text,
    Texts,
    Video,
)

FILM_SECONDS = 2.0
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18"/></svg>\n'
_SAID = {"en": "Words of", "ar": "كلمات", "fr": "Mots de", "ru": "Слова"}


def make_course(
    folder: Path,
    modules: int | Sequence[Module] = 1,
    languages: Sequence[str] = ("en", "ar"),
    *,
    name: str = "small.course",
    course_id: str = "small",
    edition: str = "1.0",
    course: Course | None = None,
    texts: Mapping[str, Texts] | None = None,
    media: Mapping[str, bytes] | None = None,
) -> Path:
    """Writes a whole, sound course file and hands back its path.

    `modules` are as many of `module_struct`'s, or your own; `course` replaces the whole manifest. All words are there
    (`words_of`), and so are all pictures, films (two seconds, two sound tracks) and captions that the manifest names;
    `texts` (by language) and `media` (by entry) replace single ones.
    """
    course = course or course_struct(modules, languages, course_id=course_id, edition=edition)
    entries = course_entries(course, texts or {}, media or {})
    return pack(folder / name, entries)


def course_struct(
    modules: int | Sequence[Module] = 1,
    languages: Sequence[str] = ("en", "ar"),
    *,
    course_id: str = "small",
    edition: str = "1.0",
) -> Course:
    """A manifest with modules m1, m2, ...; its glossary has 'diversion' and 'stigma'."""
    made = [module_struct(f"m{n}", languages) for n in range(1, modules + 1)] if isinstance(modules, int) else modules
    return Course(
        format=FORMAT,
        id=course_id,
        edition=edition,
        languages=tuple(languages),
        licence="CC BY-SA 4.0",
        titles={language: f"{_SAID.get(language, language)} {course_id}" for language in languages},
        host=Host(portrait="media/head.svg", figure="media/host.svg"),
        modules=tuple(made),
        emergency_line=True,
        glossary=("diversion", "stigma"),
    )


def module_struct(module_id: str = "m1", languages: Sequence[str] = ("en", "ar"), cloth: int = 1) -> Module:
    """A module with every kind of block.

    Pages: welcome (host hello, text intro, figure shapes), film (video street), quiz (q-one and q-truth required,
    q-many), story (text once, truth q-inline; in the content note), check (the final check: c-one, c-many, c-truth).
    Right: option a of q-one and c-one; a and b of q-many and c-many; false for q-truth and c-truth, true for q-inline.
    """
    captions = {language: f"media/street.{language}.vtt" for language in languages}
    street = Video(
        id="street",
        media="media/street.webm",
        duration=FILM_SECONDS,
        audio=tuple(languages[:2]),
        captions=captions,
        chapters=(Chapter(id="start", at=0.0), Chapter(id="turn", at=1.0)),
    )
    shapes = Figure(
        id="shapes",
        pictures=(Picture(id="round", media="media/round.svg"), Picture(id="square", media="media/square.png")),
    )
    pages = (
        Page(id="welcome", minutes=2, blocks=(HostWord(id="hello"), Text(id="intro"), shapes)),
        Page(id="film", blocks=(street,)),
        Page(id="quiz", minutes=3, blocks=(_one("q-one", required=True), _many("q-many"), _truth("q-truth", True))),
        Page(id="story", minutes=2, blocks=(Text(id="once"), Truth(id="q-inline", right=True))),
        Page(id="check", minutes=4, check=True, blocks=(_one("c-one"), _many("c-many"), _truth("c-truth"))),
    )
    return Module(id=module_id, cloth=cloth, minutes=12, pages=pages, content_note=("story",))


def words_of(course: Course, language: str) -> Texts:
    """Words for every key: a line '<language's prefix> <key>'; m1/intro has each element that rich text can hold."""
    said = _SAID.get(language, language)
    keys = course.keys()
    found: Texts = {
        key.name: (Paragraph(spans=(Span(f"{said} {key.name}"),)),) if key.flow else f"{said} {key.name}"
        for key in keys
        if key.required
    }
    found["title"] = course.titles[language]
    for name in found:
        if name.endswith("/intro"):
            found[name] = everything(said)
        elif name.endswith(("/objectives", "/outcomes")):
            found[name] = (
                Items(items=((Paragraph(spans=(Span(f"{said} 1"),)),), (Paragraph(spans=(Span(f"{said} 2"),)),))),
            )
    return found


def everything(said: str = "Words") -> tuple[Flow, ...]:
    """A flow with each element and style; its terms are 'diversion' and 'stigma'."""
    line = (Span(f"{said} "), Span("strong", "strong"), Span(" and "), Span("diversion", "", "diversion"), Span("."))
    return (
        Heading(spans=(Span(f"{said} heading"),)),
        Paragraph(spans=line),
        Heading(spans=(Span(f"{said} smaller heading"),), level=3),
        Items(items=((Paragraph(spans=line),), (Paragraph(spans=(Span("stigma", "emphasis", "stigma"),)),))),
        Items(items=((Paragraph(spans=(Span("third"),)),),), ordered=True, start=3),
        Table(head=((Span("A"),), (Span("B"),)), rows=(((Span("1"),), line), (line, (Span("2"),)))),
        Quote(flow=(Paragraph(spans=(Span(f"{said} somebody"),)),)),
    )


def course_entries(
    course: Course, texts: Mapping[str, Texts] | None = None, media: Mapping[str, bytes] | None = None
) -> dict[str, bytes]:
    """The bytes of every entry by name, in the order of the archive, with the integrity list last."""
    texts, media = texts or {}, media or {}
    entries = {"mimetype": MIMETYPE, "course.json": msgspec.json.encode(course)}
    for language in course.languages:
        entries[f"text/{language}.json"] = msgspec.json.encode(texts.get(language) or words_of(course, language))
    for name in sorted(_media_names(course)):
        entries[name] = media[name] if name in media else _medium(name)
    return entries | {"integrity.json": integrity_list(entries)}


def integrity_list(entries: Mapping[str, bytes]) -> bytes:
    """integrity.json for these entries."""
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in sorted(entries.items())}
    return msgspec.json.encode({"algorithm": "sha256", "entries": digests})


def pack(path: Path, entries: Mapping[str, bytes] | Iterable[tuple[str, bytes]]) -> Path:
    """Writes entries into an archive as the format wants them: JSON deflated, all else stored."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries.items() if isinstance(entries, Mapping) else entries:
            archive.writestr(entry_info(name), data)
    return path


def entry_info(name: str) -> zipfile.ZipInfo:
    """How an entry is written: fixed time, plain file, JSON deflated, all else stored."""
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = 0o100644 << 16
    info.compress_type = zipfile.ZIP_DEFLATED if name.endswith(".json") else zipfile.ZIP_STORED
    return info


def make_large_course(folder: Path, size: int, name: str = "large.course") -> Path:
    """A course with one film of `size` zero bytes, as a sparse file: it takes hardly any disk.

    It opens and plays in place; only the digest listed for the film is not its own, which would take long to count.
    """
    film = Video(id="street", media="media/street.webm", duration=60.0)
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(Page(id="film", blocks=(film,)),))])
    entries = course_entries(course, media={"media/street.webm": b""})
    zeros = bytes(16 * 1024 * 1024)
    path = folder / name
    with path.open("wb") as file, zipfile.ZipFile(_Sparse(file), "w") as archive:
        for entry, data in entries.items():
            if entry != "media/street.webm":
                archive.writestr(entry_info(entry), data)
        info = entry_info("media/street.webm")
        info.file_size = size
        with archive.open(info, "w", force_zip64=size >= 2**31) as stream:
            for start in range(0, size, len(zeros)):
                stream.write(zeros[: size - start])
    return path


class _Sparse(io.BufferedIOBase):
    """A file in which long runs of zeros become holes."""

    def __init__(self, file: io.BufferedWriter) -> None:
        self._file = file

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._file.seek(offset, whence)

    def write(self, data: object, /) -> int:
        size = len(data)  # type: ignore[arg-type]
        if size > 65536:
            self._file.seek(size, 1)
            return size
        return self._file.write(data)  # type: ignore[arg-type]

    def flush(self) -> None:
        self._file.flush()


def png(width: int = 8, height: int = 8) -> bytes:
    """A real PNG of one colour."""
    return png_claiming(width, height, zlib.compress(b"".join(b"\0" + b"\x2f\x6f\x5e" * width for _ in range(height))))


def png_claiming(width: int, height: int, data: bytes = b"") -> bytes:
    """A PNG whose header says this size, whatever the data hold."""
    header = struct.pack(">2L5B", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", data), (b"IEND", b""))
    packed = (
        struct.pack(">L", len(body)) + kind + body + struct.pack(">L", zlib.crc32(kind + body)) for kind, body in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def captions(*lines: str) -> bytes:
    """WebVTT with one cue for each line, sharing the film's two seconds."""
    each = FILM_SECONDS / max(1, len(lines))
    cues = (f"{_clock(n * each)} --> {_clock((n + 1) * each)}\n{line}\n" for n, line in enumerate(lines))
    return ("WEBVTT\n\n" + "\n".join(cues)).encode()


@cache
def film(tracks: int = 2) -> bytes:
    """A real film: WebM, VP9, 160 x 90, two seconds, brightening, with Opus sound tracks of 220 Hz, 440 Hz, ..."""
    import av
    import numpy

    held = io.BytesIO()
    with av.open(held, "w", format="webm") as container:
        picture = container.add_stream("libvpx-vp9", rate=10, options={"deadline": "realtime", "cpu-used": "8"})
        picture.width, picture.height, picture.pix_fmt = 160, 90, "yuv420p"
        sounds = [container.add_stream("libopus", rate=48000, layout="mono") for _ in range(tracks)]
        for number in range(int(FILM_SECONDS * 10)):
            grey = numpy.full((90, 160, 3), number * 12, dtype=numpy.uint8)
            container.mux(picture.encode(av.VideoFrame.from_ndarray(grey, format="rgb24")))
        for number, sound in enumerate(sounds, start=1):
            wave = numpy.sin(numpy.arange(int(48000 * FILM_SECONDS)) * 2 * numpy.pi * 220 * number / 48000)
            samples = (wave * 0.2).astype(numpy.float32)[None, :]
            for start in range(0, samples.shape[1], 960):
                frame = av.AudioFrame.from_ndarray(samples[:, start : start + 960], format="fltp", layout="mono")
                frame.sample_rate, frame.pts, frame.time_base = 48000, start, Fraction(1, 48000)
                container.mux(sound.encode(frame))
            container.mux(sound.encode(None))
        container.mux(picture.encode(None))
    return held.getvalue()


def _one(activity_id: str, required: bool = False) -> Choice:
    return Choice(id=activity_id, options=("a", "b", "c"), right=("a",), required=required)


def _many(activity_id: str) -> Choice:
    return Choice(id=activity_id, options=("a", "b", "c", "d"), right=("a", "b"), several=True)


def _truth(activity_id: str, required: bool = False) -> Truth:
    return Truth(id=activity_id, right=False, required=required)


def _media_names(course: Course) -> set[str]:
    from course_bundle.soundness import media

    return {name for _, name in media(course)}


def _medium(name: str) -> bytes:
    suffix = name.rpartition(".")[2]
    if suffix == "svg":
        return SVG
    if suffix == "vtt":
        language = name.split(".")[-2]
        return captions(f"{_SAID.get(language, language)} 1", f"{_SAID.get(language, language)} 2")
    return film() if suffix == "webm" else png()


def _clock(seconds: float) -> str:
    return f"00:00:{seconds:06.3f}"
