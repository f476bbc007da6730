"""Looks through a whole course file and finds every fault in it, with its place."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from course_bundle import limits
from course_bundle.archive import structure_faults, text_name
from course_bundle.captions import read_cues
from course_bundle.entries import Entries
from course_bundle.errors import BundleError, Fault
from course_bundle.integrity import Report, verify_entries
from course_bundle.manifest import Course
from course_bundle.parsing import parse_course, parse_words, spell, type_faults
from course_bundle.pictures import check_picture, is_picture, picture_size
from course_bundle.soundness import media, picture_faults, word_faults


def inspect(path: Path, report: Report | None = None) -> list[Fault]:
    """Every fault of a course file, each once; none for a sound one.

    `report` is told the share of the work; to stop it, raise from there.
    """
    try:
        entries = Entries.open(path)
    except BundleError as error:
        return [error.fault]
    try:
        return list(dict.fromkeys(_faults(entries, report)))
    finally:
        entries.close()


def _faults(entries: Entries, report: Report | None) -> Iterator[Fault]:
    directory = entries.faults()
    yield from directory
    data = b""
    try:
        data = entries.read("course.json", limits.MANIFEST)
        course = parse_course(data)
    except BundleError as error:
        yield from _every_type_fault(error, data if error.code == "bad-manifest" else b"")
    else:
        yield from structure_faults(entries, course)
        yield from _word_faults(entries, course)
        yield from _media_faults(entries, course)
    if not any(fault.code == "bomb" for fault in directory):
        yield from verify_entries(entries, report)


def _every_type_fault(error: BundleError, data: bytes) -> Iterator[Fault]:
    """All that is wrong where the parse stopped at the first."""
    found = []
    if data:
        try:
            raw = msgspec.json.decode(data)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raw = None
        if raw is not None:
            found = [
                Fault("bad-manifest", f"{spell(place) or 'course.json'}: {what}") for place, what in type_faults(raw)
            ]
    yield from found or [error.fault]


def _word_faults(entries: Entries, course: Course) -> Iterator[Fault]:
    for language in course.languages:
        name = text_name(language)
        if name not in entries:
            continue
        try:
            texts = parse_words(entries.read(name, limits.TEXT), language)
        except BundleError as error:
            yield error.fault
            continue
        for key, what in word_faults(course, texts):
            yield Fault("bad-text", f"{name}: {key}: {what}")


def _media_faults(entries: Entries, course: Course) -> Iterator[Fault]:
    sizes: dict[str, tuple[float, float]] = {}
    for place, name in media(course):
        if name not in entries:
            continue
        try:
            if is_picture(name):
                data = entries.read(name, limits.ENTRY)
                check_picture(name, data)
                sizes[name] = picture_size(name, data)
            elif name.endswith(".vtt"):
                read_cues(entries.read(name, limits.CAPTIONS))
            else:
                entries.span(name)
        except BundleError as error:
            yield Fault(
                error.code, f"{spell(place)}: {error.detail if name in error.detail else f'{name}: {error.detail}'}"
            )
    yield from (Fault("bad-manifest", f"{spell(place)}: {what}") for place, what in picture_faults(course, sizes))
