"""Reads the folder that an author writes: a manifest, the words of each language, and everything that is wrong."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from course_bundle import limits
from course_bundle.activities import ActivitySpec
from course_bundle.captions import read_cues
from course_bundle.errors import BundleError
from course_bundle.findings import Finding, error, warning
from course_bundle.manifest import Course, Texts, Video
from course_bundle.parsing import type_faults
from course_bundle.pictures import check_picture, is_picture, picture_size
from course_bundle.soundness import blocks, course_faults, media, picture_faults
from course_bundle.structure import Structure
from course_bundle.webm import film_seconds
from course_bundle.words_source import read_words, stale, text_files, title

_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`")
_TOLERANCE = 0.5
"""Seconds by which a film may be longer or shorter than its clip file says: less than a learner notices."""
_UNQUOTED = re.compile(r"Expected `str`, got `(?:int|float|bool|null|date|datetime)`")


@dataclass(frozen=True)
class Source:
    """What the folder holds. `course` is None when its structure has errors; without errors, it can be built."""

    folder: Path
    course: Course | None
    texts: dict[str, Texts]
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that stop a build."""
        return tuple(finding for finding in self.findings if finding.severity == "error")


def read_source(folder: Path) -> Source:
    """Reads a source folder whole. What is wrong is in `findings`; nothing is raised for it."""
    structure = Structure(folder)
    raw = structure.raw
    if not raw and structure.findings:  # without course.yaml, all that it would have said is missing too
        return Source(folder, None, {}, tuple(structure.findings))
    source_language = raw.pop("source-language", None)
    library = {language: text_files(folder, language) for language in structure.languages}
    raw["titles"] = {language: title(files) for language, files in library.items()}
    course, findings = _course(structure)
    if course is None:
        return Source(folder, None, {}, tuple(findings))
    if source_language is None:
        source_language = course.languages[0]
    elif source_language not in course.languages:
        findings.append(
            error(*structure.locate(("source-language",)), f"{source_language!r} is no language of the course")
        )
    texts = {}
    for language in course.languages:
        texts[language], found = read_words(course, language, library[language])
        findings += found
        if language != source_language:
            findings += stale(folder, language, source_language, library[language])
    findings += [*_media(folder, course, structure), *_spots(folder, course, structure)]
    findings += _unused_media(folder, course, structure.clips)
    return Source(folder, course, texts, tuple(findings))


def _course(structure: Structure) -> tuple[Course | None, list[Finding]]:
    findings = list(structure.findings)
    for place, what in type_faults(structure.raw):
        if unknown := _UNKNOWN.fullmatch(what):
            place = (*place, unknown[1])
        hint = "; put it in quotes" if _UNQUOTED.fullmatch(what) else ""
        findings.append(
            error(
                *structure.locate(place),
                f"{place[-1]}: {what}{hint}" if place and isinstance(place[-1], str) else what + hint,
            )
        )
    if findings:
        return None, findings
    course = msgspec.convert(structure.raw, Course)
    for place, what in course_faults(course):
        if place != ("titles",):  # a missing title is told with the other words
            findings.append(error(*structure.locate(place), what))
    return course, findings


def _media(folder: Path, course: Course, structure: Structure) -> Iterator[Finding]:
    """Files that are missing, pictures that may not be shown, captions that cannot be read or are not there."""
    there = {path.relative_to(folder).as_posix() for path in (folder / "media").rglob("*") if path.is_file()}
    checked = set()
    for place, name in media(course):
        if name not in there:
            yield error(*structure.locate(place), f"there is no file {name}")
        elif name not in checked:
            checked.add(name)
            yield from _medium(folder / name, name)
    for place, block in blocks(course):
        if isinstance(block, Video):
            if block.media in there:
                yield from _length(folder / block.media, block, structure.locate((*place, "duration")))
            for language in course.languages:
                if language not in block.captions:
                    file, line = structure.locate((*place, "captions"))
                    yield error(file, line, f"the video {block.id!r} has no captions", language)


def _spots(folder: Path, course: Course, structure: Structure) -> Iterator[Finding]:
    """What is wrong between questions and the pictures that they show, as far as these may be shown."""
    sizes: dict[str, tuple[float, float]] = {}
    shown = (name for _, block in blocks(course) if isinstance(block, ActivitySpec) for name in block.media().values())
    for name in dict.fromkeys(shown):
        with suppress(OSError, BundleError):  # told with the other media
            data = (folder / name).read_bytes()
            check_picture(name, data)
            sizes[name] = picture_size(name, data)
    for place, what in picture_faults(course, sizes):
        yield error(*structure.locate(place), what)


def _length(path: Path, film: Video, at: tuple[str, int]) -> Iterator[Finding]:
    try:
        seconds = film_seconds(path)
    except OSError as fault:
        yield error(film.media, 0, fault.strerror or str(fault))
        return
    if seconds is not None and abs(seconds - film.duration) > _TOLERANCE:
        yield error(*at, f"duration: {film.duration:g} seconds, but {film.media} is {round(seconds, 2):g} seconds long")


def _medium(path: Path, name: str) -> Iterator[Finding]:
    try:
        if is_picture(name):
            if path.stat().st_size > limits.ENTRY:
                yield error(name, 0, f"more than {limits.ENTRY} bytes")
            else:
                check_picture(name, path.read_bytes())
        elif name.endswith(".vtt"):
            read_cues(path.read_bytes())
    except OSError as fault:
        yield error(name, 0, fault.strerror or str(fault))
    except BundleError as fault:
        yield error(name, 0, fault.detail.removeprefix(f"{name}: "))


def _unused_media(folder: Path, course: Course, clips: set[str]) -> Iterator[Finding]:
    used = {name for _, name in media(course)} | clips
    for path in sorted((folder / "media").rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in used and not path.name.startswith("."):
            yield warning(name, 0, "no page uses this file")
