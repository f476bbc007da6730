"""Rich text as typed data: what a page may hold, and nothing that could fetch, run or point outside the course."""

import re
from collections.abc import Iterable
from typing import Annotated, Literal

import msgspec


class Span(msgspec.Struct, frozen=True, array_like=True, omit_defaults=True, forbid_unknown_fields=True):
    """A run of characters in one style; `term` is the glossary id that it opens."""

    text: str
    style: Literal["", "strong", "emphasis"] = ""
    term: str = ""


Line = tuple[Span, ...]


class Heading(msgspec.Struct, frozen=True, tag="h", tag_field="t", forbid_unknown_fields=True):
    """A heading within a page; level 2 or 3 (the page's title is level 1)."""

    spans: Line
    level: Annotated[int, msgspec.Meta(ge=2, le=3)] = 2


class Paragraph(msgspec.Struct, frozen=True, tag="p", tag_field="t", forbid_unknown_fields=True):
    """A paragraph."""

    spans: Line


class Items(msgspec.Struct, frozen=True, tag="l", tag_field="t", forbid_unknown_fields=True):
    """A list, with bullets or with numbers from `start`."""

    items: "tuple[tuple[Flow, ...], ...]"
    ordered: bool = False
    start: int = 1


class Table(msgspec.Struct, frozen=True, tag="t", tag_field="t", forbid_unknown_fields=True):
    """A table with one header row; every row has as many cells as the header."""

    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.head):
                raise ValueError(f"a row of the table has {len(row)} cells, its header {len(self.head)}")


class Quote(msgspec.Struct, frozen=True, tag="q", tag_field="t", forbid_unknown_fields=True):
    """Somebody's words."""

    flow: "tuple[Flow, ...]"


Flow = Heading | Paragraph | Items | Table | Quote


def plain(flow: "Iterable[Flow]") -> str:
    """The words alone, one line a paragraph: for screen readers, search and counting."""
    return "\n".join(line for element in flow for line in _lines(element))


def terms(flow: "Iterable[Flow]") -> tuple[str, ...]:
    """The glossary ids that the text opens, in order, each once."""
    found = (span.term for element in flow for line in _spans(element) for span in line if span.term)
    return tuple(dict.fromkeys(found))


MARK = re.compile(r"\[\[([a-z0-9-]{1,64})(?::([^\[\]\n]*))?\]\]")
"""A place in a text that an activity fills, `[[id]]`, or words of it that an activity asks about, `[[id: words]]`."""


def marks(flow: "Iterable[Flow]") -> tuple[tuple[str, str], ...]:
    """Ids and words, '' for none, of the marks in a text, in order, each as often as it is there."""
    return tuple((found[1], (found[2] or "").strip()) for found in MARK.finditer(plain(flow)))


def _lines(element: "Flow") -> Iterable[str]:
    for line in _spans(element):
        yield "".join(span.text for span in line)


def _spans(element: "Flow") -> Iterable[Line]:
    match element:
        case Heading(spans=spans) | Paragraph(spans=spans):
            yield spans
        case Items(items=items):
            for item in items:
                for child in item:
                    yield from _spans(child)
        case Table(head=head, rows=rows):
            yield from head
            for row in rows:
                yield from row
        case Quote(flow=flow):
            for child in flow:
                yield from _spans(child)
