"""The lines of a transcript: cues under the headings of their chapters, and the places where words are found."""

import unicodedata
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from course_bundle.captions import Cue
from player.widgets.seek_bar import ChapterMark


class Kind(Enum):
    """What a line is."""

    CHAPTER = "chapter"
    CUE = "cue"
    END = "end"


class Row(NamedTuple):
    """A line: its kind, the second that it belongs to, its words."""

    kind: Kind
    at: float
    text: str


def rows_of(cues: Sequence[Cue], chapters: Sequence[ChapterMark], *, ending: bool) -> tuple[Row, ...]:
    """All lines in order; `ending` adds one after the last, for what a reader does at the end."""
    headings = [Row(Kind.CHAPTER, mark.at, f"{n}. {mark.title}") for n, mark in enumerate(chapters, start=1)]
    lines = [Row(Kind.CUE, cue.start, " ".join(cue.text.split())) for cue in cues]
    ordered = sorted([*headings, *lines], key=lambda row: (row.at, row.kind is Kind.CUE))
    return (*ordered, *([Row(Kind.END, float("inf"), "")] if ending else []))


def row_at(rows: Sequence[Row], second: float) -> int:
    """The number of the cue that was begun last at a second; -1 before the first."""
    return max((n for n, row in enumerate(rows) if row.kind is Kind.CUE and row.at <= second + 0.05), default=-1)


def places(text: str, needle: str) -> list[tuple[int, int]]:
    """Start and length of each place in the text where the needle stands, whatever case, accents or vowel signs."""
    plain, origins = _plain(text)
    wanted = _plain(needle.strip())[0]
    found: list[tuple[int, int]] = []
    at = plain.find(wanted) if wanted else -1
    while at >= 0:
        first, last = origins[at], origins[at + len(wanted) - 1]
        found.append((first, last - first + 1))
        at = plain.find(wanted, at + len(wanted))
    return found


def _plain(text: str) -> tuple[str, list[int]]:
    """The text without case and marks, and for each letter left the place that it comes from."""
    letters: list[str] = []
    origins: list[int] = []
    for place, sign in enumerate(text):
        for part in unicodedata.normalize("NFKD", sign).casefold():
            if not unicodedata.combining(part):
                letters.append(part)
                origins.append(place)
    return "".join(letters), origins
