"""The facts of a course file at a glance: titles, counts, minutes, words, sizes."""

import msgspec

from course_bundle import limits
from course_bundle.archive import Bundle, text_name
from course_bundle.flow import plain
from course_bundle.manifest import Module
from course_bundle.parsing import parse_words


class ModuleFacts(msgspec.Struct, frozen=True):
    """A module: its title by language, and what it holds; `minutes` is what its pages take."""

    id: str
    titles: dict[str, str]
    pages: int
    activities: int
    videos: int
    minutes: int


class CourseFacts(msgspec.Struct, frozen=True):
    """A course file; `words` counts per language, sizes are bytes."""

    id: str
    edition: str
    format: int
    licence: str
    titles: dict[str, str]
    words: dict[str, int]
    modules: tuple[ModuleFacts, ...]
    pages: int
    activities: int
    videos: int
    minutes: int
    glossary: int
    entries: int
    archive_bytes: int
    media_bytes: int


def course_facts(bundle: Bundle) -> CourseFacts:
    """Counts what is in an open course.

    Raises BundleError: bad-text, too-large, damaged-entry, unreadable, locked.
    """
    course, entries = bundle.course, bundle.entries
    words = {}
    for language in course.languages:
        texts = parse_words(entries.read(text_name(language), limits.TEXT), language)
        words[language] = sum(len((text if isinstance(text, str) else plain(text)).split()) for text in texts.values())
    modules = tuple(_module(bundle, module) for module in course.modules)
    return CourseFacts(
        id=course.id,
        edition=course.edition,
        format=course.format,
        licence=course.licence,
        titles={language: course.titles[language] for language in course.languages},
        words=words,
        modules=modules,
        pages=sum(module.pages for module in modules),
        activities=sum(module.activities for module in modules),
        videos=sum(module.videos for module in modules),
        minutes=sum(module.minutes for module in modules),
        glossary=len(course.glossary),
        entries=len(entries.names),
        archive_bytes=bundle.path.stat().st_size,
        media_bytes=sum(entries.size(name) for name in entries.names if name.startswith("media/")),
    )


def _module(bundle: Bundle, module: Module) -> ModuleFacts:
    return ModuleFacts(
        id=module.id,
        titles={language: bundle.words(language).plain(module.id) for language in bundle.course.languages},
        pages=len(module.pages),
        activities=len(module.activities),
        videos=sum(len(page.videos) for page in module.pages),
        minutes=module.learning_minutes,
    )
