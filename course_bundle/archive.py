"""Opens a .course file in place: its manifest, the words of one language, small entries whole, films as byte ranges."""

from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from course_bundle import limits
from course_bundle.entries import Entries, Span
from course_bundle.errors import BundleError, Fault
from course_bundle.manifest import Course, Words
from course_bundle.parsing import parse_course, parse_words, spell
from course_bundle.pictures import check_picture, is_picture
from course_bundle.soundness import course_faults, media

__all__ = ["Bundle", "Span"]


class Bundle:
    """An opened .course file. It is never extracted; `course` says what is in it."""

    def __init__(self, entries: Entries, course: Course) -> None:
        self.entries = entries
        self.path = entries.path
        self.course = course
        self._words: dict[str, Words] = {}

    @classmethod
    def open(cls, path: Path) -> Self:
        """Reads the list of entries and course.json, nothing else.

        Raises BundleError for the first fault: any code but bad-text, image-too-large and, of the entries that were
        not read, damaged-entry.
        """
        entries = Entries.open(path)
        try:
            _raise_first(entries.faults())
            course = parse_course(entries.read("course.json", limits.MANIFEST))
            _raise_first(structure_faults(entries, course))
            return cls(entries, course)
        except BaseException:
            entries.close()
            raise

    def close(self) -> None:
        """Lets go of the file."""
        self.entries.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def words(self, language: str) -> Words:
        """The words of a language, or of the course's first one where it does not have this; read once.

        Raises BundleError: bad-text, too-large, missing-entry, damaged-entry, unreadable, locked.
        """
        if language not in self.course.languages:
            language = self.course.languages[0]
        if language not in self._words:
            data = self.entries.read(text_name(language), limits.TEXT)
            self._words[language] = Words(language, parse_words(data, language), self.read)
        return self._words[language]

    def read(self, name: str, limit: int = limits.ENTRY) -> bytes:
        """A small entry whole, of at most `limit` bytes; a picture only when it is harmless.

        Raises BundleError: missing-entry, too-large, damaged-entry, image-too-large, unreadable, locked.
        """
        data = self.entries.read(name, min(limit, limits.CAPTIONS) if name.endswith(".vtt") else limit)
        if is_picture(name):
            check_picture(name, data)
        return data

    def span(self, name: str) -> Span:
        """Where a film lies in the file: path, offset and size in bytes.

        Raises BundleError: missing-entry, compressed-media, damaged-entry, unreadable, locked.
        """
        return self.entries.span(name)


def structure_faults(entries: Entries, course: Course) -> list[Fault]:
    """What is wrong with a parsed manifest, by itself and against the list of entries."""
    found = [Fault("bad-manifest", f"{spell(place) or 'course.json'}: {what}") for place, what in course_faults(course)]
    named = [(f"languages[{number}]", text_name(language)) for number, language in enumerate(course.languages)]
    named += [(spell(place), name) for place, name in media(course)]
    found += [
        Fault("missing-entry", f"{place}: {name} is not in the archive") for place, name in named if name not in entries
    ]
    return found


def text_name(language: str) -> str:
    """The entry that holds the words of a language."""
    return f"text/{language}.json"


def _raise_first(faults: Iterable[Fault]) -> None:
    found = list(faults)
    if found:
        more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
        raise BundleError(found[0].code, found[0].detail + more)
