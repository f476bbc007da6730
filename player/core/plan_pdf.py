"""Draws a learner's plan as a PDF: A4 upright, in the direction of its language, as many pages as it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import msgspec

from player.core.pdf_sheet import Sheet
from player.core.rtl_text import Face, Lettering, Line, is_leftward, is_leftward_language

_PAGE = (210.0, 297.0)
_EDGE, _TOP, _FOOT = 22.0, 24.0, 274.0
_WIDTH = _PAGE[0] - 2 * _EDGE
_INDENT = 9.0
_INK, _SOFT_INK, _HAIRLINE = "#1B2725", "#46534F", "#999F9D"
_RULE, _THIN = 0.35, 0.2
_PT = 25.4 / 72


class Step(NamedTuple):
    """A prompt, what the learner wrote to it, and the lines to write on with a pen where that is nothing."""

    prompt: str
    text: str
    lines: int


class PlanPaper(msgspec.Struct, frozen=True):
    """What stands on the paper; every word but the learner's own arrives in `language`, which decides the direction."""

    language: str
    """BCP 47."""
    title: str
    course_line: str
    """The course and the module that the plan belongs to."""
    steps: tuple[Step, ...]
    day: str
    """When it was taken out, in words."""
    pages: str
    """'Page %1 of %2'."""
    publisher: str
    taken: datetime
    """With a zone."""


def draw(paper: PlanPaper, fonts: Path) -> bytes:
    """The plan as a PDF file; the same data makes the same bytes.

    `fonts` is the folder with the font files. Raises OSError or uharfbuzz.HarfBuzzError if one of them can't be read.
    """
    return _Drawing(paper, fonts).finish()


def missing_characters(paper: PlanPaper, fonts: Path) -> str:
    """The characters of the learner's texts that the paper can't show, each once; '' if none."""
    lettering = _Type(fonts, paper.language).text.lettering
    return "".join(dict.fromkeys("".join(lettering.missing(step.text) for step in paper.steps)))


class _Style(NamedTuple):
    """Lettering, its size and the way from one baseline to the next, in mm."""

    lettering: Lettering
    size: float
    step: float


class _Type:
    """The four kinds of text on a plan."""

    def __init__(self, fonts: Path, language: str) -> None:
        # Arabic letters look smaller than Latin ones of the same size, and reach further up and down.
        leftward = is_leftward_language(language)
        larger, wider = (1.1, 1.12) if leftward else (1.0, 1.0)

        def style(names: Sequence[str], points: float, spacing: float) -> _Style:
            lettering = Lettering([Face(fonts / name) for name in names], language)
            return _Style(lettering, points * _PT * larger, points * _PT * larger * spacing * wider)

        self.title = style(("NotoSerif-SemiBold.ttf", "NotoNaskhArabic-Bold.ttf"), 22, 1.28)
        self.prompt = style(("NotoSans-SemiBold.ttf", "NotoSansArabic-SemiBold.ttf"), 11.5, 1.35)
        self.text = style(("NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf"), 11.5, 1.5)
        self.small = style(("NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf"), 9, 1.4)


class _Row(NamedTuple):
    """A line of the column: `above` mm from the one before; `line` None for an empty rule to write on.

    `near` lines after it have to stand on the same page. `number` stands before the prompt of a step.
    """

    line: Line | None
    style: _Style
    above: float
    ink: str
    leftward: bool
    number: Line | None = None
    near: int = 0


class _Drawing:
    """A plan being drawn, from top to bottom."""

    def __init__(self, paper: PlanPaper, fonts: Path) -> None:
        self.paper = paper
        self.leftward = is_leftward_language(paper.language)
        self.type = _Type(fonts, paper.language)
        self.sheet = Sheet(*_PAGE, paper.language, self.leftward)

    def finish(self) -> bytes:
        paper = self.paper
        self.sheet.describe(paper.title, paper.publisher, paper.course_line, paper.taken)
        pages = self._paginated()
        for number, rows in enumerate(pages, 1):
            if number > 1:
                self.sheet.turn()
            self._draw_page(rows, number, len(pages))
        return self.sheet.finish()

    def _paginated(self) -> list[list[tuple[float, _Row]]]:
        """The rows of each page with their baselines: a prompt is never the last thing on a page."""
        y = self._head_height()
        pages: list[list[tuple[float, _Row]]] = [[]]
        rows = list(self._rows())
        for at, row in enumerate(rows):
            needed = row.above + sum(near.above for near in rows[at + 1 : at + 1 + row.near])
            if y + needed > _FOOT and pages[-1]:
                pages.append([])
                y = _TOP - row.above + row.style.size
            y += row.above
            pages[-1].append((y, row))
        return pages

    def _rows(self) -> Iterator[_Row]:
        kinds = self.type
        for number, step in enumerate(self.paper.steps, 1):
            sign = kinds.prompt.lettering.shape(str(number), leftward=False)
            prompt = kinds.prompt.lettering.wrap(step.prompt, (_WIDTH - _INDENT) / kinds.prompt.size, self.leftward)
            for at, line in enumerate(prompt):
                above = kinds.prompt.step if at else 13.0 if self.leftward else 11.0
                yield _Row(line, kinds.prompt, above, _INK, self.leftward, None if at else sign, len(prompt) - at)
            if step.text.strip():
                yield from self._written(step.text)
            else:
                for _ in range(step.lines):
                    yield _Row(None, kinds.text, 9.0, _HAIRLINE, self.leftward)

    def _written(self, text: str) -> Iterator[_Row]:
        style = self.type.text
        paragraphs = [part for part in text.splitlines() if part.strip()]
        for number, paragraph in enumerate(paragraphs):
            leftward = is_leftward(paragraph, self.leftward)
            for at, line in enumerate(style.lettering.wrap(paragraph, (_WIDTH - _INDENT) / style.size, leftward)):
                above = style.step + (1.2 if number and not at else 0.8 if not at else 0.0)
                yield _Row(line, style, above, _INK, leftward)

    def _head_height(self) -> float:
        title = self._title()
        small = len(self._course_line()) * self.type.small.step
        return _TOP + len(title) * self.type.title.step + small + 3.0

    def _title(self) -> list[Line]:
        style = self.type.title
        return style.lettering.wrap(self.paper.title, _WIDTH / style.size, self.leftward)

    def _course_line(self) -> list[Line]:
        style = self.type.small
        return style.lettering.wrap(self.paper.course_line, _WIDTH / style.size, self.leftward)

    def _draw_page(self, rows: Sequence[tuple[float, _Row]], number: int, count: int) -> None:
        if number == 1:
            self._draw_head()
        for y, row in rows:
            self._draw_row(y, row)
        self._draw_foot(number, count)

    def _draw_head(self) -> None:
        y, small, title = _TOP, self.type.small, self.type.title
        for line in self._course_line():
            self.sheet.write(line, _EDGE, y, small.size, _SOFT_INK)
            y += small.step
        y += title.size - small.size + 1.0
        for line in self._title():
            self.sheet.write(line, _EDGE, y, title.size, _INK)
            y += title.step
        y += 5.0 - title.step
        self.sheet.stroke(_EDGE, y, _PAGE[0] - _EDGE, y, _RULE, _INK)

    def _draw_row(self, y: float, row: _Row) -> None:
        if row.number is not None:
            self.sheet.write(row.number, _EDGE, y, row.style.size, _SOFT_INK)
        start, end = _EDGE + _INDENT, _PAGE[0] - _EDGE
        if row.line is None:
            self.sheet.stroke(start, y, end, y, _THIN, row.ink)
        elif row.leftward == self.leftward:
            self.sheet.write(row.line, start, y, row.style.size, row.ink)
        else:
            self.sheet.write(row.line, end, y, row.style.size, row.ink, "trailing")

    def _draw_foot(self, number: int, count: int) -> None:
        y, small, end = _FOOT + 11.0, self.type.small, _PAGE[0] - _EDGE
        self.sheet.stroke(_EDGE, y - 5.5, end, y - 5.5, _THIN, _HAIRLINE)
        day = small.lettering.shape(self.paper.day, self.leftward)
        self.sheet.write(day, _EDGE, y, small.size, _SOFT_INK)
        pages = self.paper.pages.replace("%1", str(number)).replace("%2", str(count))
        self.sheet.write(small.lettering.shape(pages, self.leftward), end, y, small.size, _SOFT_INK, "trailing")
