"""Draws a certificate as a PDF from plain data: A4 landscape, in the direction of its language."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec

from player.core.certificate_shapes import (
    LABEL_BOTTOM,
    LABEL_TOP,
    NUMBER_BOTTOM,
    NUMBER_TOP,
    SPINE_WIDTH,
    SPINE_X,
    draw_shelf,
    draw_spine,
)
from player.core.certificate_type import Block, Styles, column_widths
from player.core.pdf_sheet import Sheet
from player.core.rtl_text import is_leftward, is_leftward_language

_PAGE = (297.0, 210.0)
_START, _END = 55.5, 286.0
_WIDTH = _END - _START
_BLACK, _INK, _SOFT_INK, _LABEL_INK, _HAIRLINE = "#000000", "#1B2725", "#333F3B", "#46534F", "#999F9D"
_RULE = 0.35
# Where the award and the facts begin, unless the award needs more room: then it takes it above and below.
_AWARD_TOP, _HIGHEST, _FACTS_TOP, _ABOVE_FACTS = 47.6, 36.0, 111.2, 14.0
_COLUMN_PADDING = 4.8
_SIGNATURE_Y, _SIGNATURE_WIDTH = 182.4, 79.3


class Certificate(msgspec.Struct, frozen=True):
    """What stands on a certificate; every word arrives in `language`."""

    language: str
    """BCP 47: the language that the module was taken in. It decides the direction."""
    heading: str
    awarded_to: str
    name: str
    """As the learner typed it; empty for a line to write on with a pen."""
    reason: str
    title: str
    """Of the module, or of the course on a course certificate."""
    course_line: str
    spine: str
    """The course's title, set along the spine."""
    facts: tuple[tuple[str, str], ...]
    """Label and value of each column: date, learning time, language, the centre's own line."""
    signature: str
    serial_label: str
    serial: str
    number: int | None
    """Of the module in its course, from 1; None on a course certificate."""
    modules: int
    """How many modules the course has."""
    colour: str
    """The module's cloth, as '#1A6A62'; '#000000' prints everything in black."""
    publisher: str
    issued: datetime
    """With a zone."""


def draw(certificate: Certificate, fonts: Path) -> bytes:
    """The certificate as a PDF file; the same data makes the same bytes.

    `fonts` is the folder with the font files. Raises OSError or uharfbuzz.HarfBuzzError if one of them can't be read.
    """
    return _Drawing(certificate, fonts).finish()


def missing_characters(text: str, language: str, fonts: Path) -> str:
    """The characters that a certificate could not show, each once, in order of appearance; '' if none."""
    styles = Styles(fonts, language, is_leftward_language(language))
    lacking = {*styles.name.lettering.missing(text), *styles.body.lettering.missing(text)}
    return "".join(dict.fromkeys(character for character in text if character in lacking))


class _Drawing:
    """One certificate being drawn, from top to bottom."""

    def __init__(self, certificate: Certificate, fonts: Path) -> None:
        self.certificate = certificate
        self.leftward = is_leftward_language(certificate.language)
        self.styles = Styles(fonts, certificate.language, self.leftward)
        black_only = certificate.colour == _BLACK
        inks = (_BLACK,) * 4 if black_only else (_INK, _SOFT_INK, _LABEL_INK, _HAIRLINE)
        self.ink, self.soft_ink, self.label_ink, self.hairline = inks
        self.sheet = Sheet(*_PAGE, certificate.language, self.leftward)

    def finish(self) -> bytes:
        certificate = self.certificate
        title = " · ".join(part for part in (certificate.heading, certificate.title) if part)
        self.sheet.describe(title, certificate.publisher, certificate.spine, certificate.issued)
        self._draw_heading()
        self._draw_facts(self._draw_award())
        self._draw_foot()
        self._draw_spine()
        return self.sheet.finish()

    def _draw_heading(self) -> None:
        heading = self.styles.heading.fit(self.certificate.heading, _WIDTH - 70, self.leftward)
        self._write(heading, _START, 22.3, self.ink)
        colours = (self.ink, self.certificate.colour)
        draw_shelf(self.sheet, _END, 26.2, self.certificate.modules, self.certificate.number, colours)

    def _draw_award(self) -> float:
        """Who did what; returns the y of the rule below."""
        certificate, styles = self.certificate, self.styles
        name = styles.name.fit(certificate.name, _WIDTH, is_leftward(certificate.name, self.leftward))
        title = styles.title.fit(certificate.title, _WIDTH, self.leftward)
        awarded_to, reason, course_line = (styles.body.fit(text, _WIDTH, self.leftward) for text in self._body_texts())
        reach = 1.5 if self.leftward else 0.0  # Arabic has more above and below its letters
        steps = [
            (awarded_to, self.soft_ink, 0.0),
            (name, self.ink, 2.25 + name.size),
            (reason, self.soft_ink, 7.35 + 0.3 * name.size + reach),
            (title, self.ink, 4.9 + 0.77 * title.size),
            (course_line, self.soft_ink, 3.9 + course_line.size + reach),
        ]
        surplus = sum(gap + block.height for block, _, gap in steps) - (_FACTS_TOP - _AWARD_TOP - _ABOVE_FACTS)
        y = max(_HIGHEST, _AWARD_TOP - surplus / 2) if surplus > 0 else _AWARD_TOP
        for block, colour, gap in steps:
            y += gap
            self._write(block, _START, y, colour)
            if block is name and not name.width:
                self.sheet.stroke(_START, y + 1.5, _START + 150, y + 1.5, _RULE, self.ink)
            y += block.height
        return max(_FACTS_TOP, y + _ABOVE_FACTS)

    def _body_texts(self) -> tuple[str, str, str]:
        return self.certificate.awarded_to, self.certificate.reason, self.certificate.course_line

    def _draw_facts(self, top: float) -> None:
        """The facts in columns as wide as they need, between two rules."""
        facts, styles = self.certificate.facts, self.styles
        if not facts:
            return
        directions = [is_leftward(value, self.leftward) for _, value in facts]
        naturals = [
            max(
                styles.label.fit(label, _WIDTH, self.leftward).width,
                styles.value.fit(value, _WIDTH, direction).width,
            )
            for (label, value), direction in zip(facts, directions, strict=True)
        ]
        widths = column_widths(naturals, _WIDTH - 2 * _COLUMN_PADDING * (len(facts) - 1))
        columns = [
            (styles.label.fit(label, width, self.leftward), styles.value.fit(value, width, direction), width)
            for (label, value), width, direction in zip(facts, widths, directions, strict=True)
        ]
        bottom = top + 18.9 + max(value.height for _, value, _ in columns)
        x = _START
        for label, value, width in columns:
            if x > _START:
                separator = x - _COLUMN_PADDING
                self.sheet.stroke(separator, top + 3.5, separator, bottom - 3.7, 0.25, self.hairline)
            self._write(label, x, top + 7.3, self.label_ink)
            self._write(value, x, top + 13.4, self.ink)
            x += width + 2 * _COLUMN_PADDING
        for y in (top, bottom):
            self.sheet.stroke(_START, y, _END, y, _RULE, self.ink)

    def _draw_foot(self) -> None:
        certificate, styles = self.certificate, self.styles
        self.sheet.stroke(_START, _SIGNATURE_Y, _START + _SIGNATURE_WIDTH, _SIGNATURE_Y, _RULE, self.ink)
        signature = styles.label._replace(most_lines=2).fit(certificate.signature, _SIGNATURE_WIDTH, self.leftward)
        self._write(signature, _START, _SIGNATURE_Y + 5.7, self.label_ink)
        room = _WIDTH - _SIGNATURE_WIDTH - 10
        label = styles.label.fit(certificate.serial_label, room, self.leftward)
        serial = styles.value.fit(certificate.serial, room, leftward=False)
        self.sheet.write(label.lines[0], _END, _SIGNATURE_Y - 0.3, label.size, self.label_ink, "trailing")
        self.sheet.write(serial.lines[0], _END, _SIGNATURE_Y + 5.7, serial.size, self.ink, "trailing")

    def _draw_spine(self) -> None:
        certificate, styles = self.certificate, self.styles
        draw_spine(self.sheet, certificate.colour, numbered=certificate.number is not None)
        middle = SPINE_X + SPINE_WIDTH / 2
        if certificate.number is not None:
            number = styles.number.fit(str(certificate.number), SPINE_WIDTH - 4, leftward=False)
            baseline = (NUMBER_TOP + NUMBER_BOTTOM) / 2 + 0.36 * number.size
            self.sheet.write(number.lines[0], middle, baseline, number.size, self.ink, "centre")
        spine = styles.spine.fit(certificate.spine, LABEL_BOTTOM - LABEL_TOP - 8, self.leftward)
        # Turned clockwise, a line's foot points left: that is away from the leading edge when x runs from the right.
        aside = -1 if self.leftward else 1
        first = middle + aside * (spine.height / 2 - 0.36 * spine.size)
        for at, line in enumerate(spine.lines):
            self.sheet.write_down(
                line, first - aside * at * spine.step, (LABEL_TOP + LABEL_BOTTOM) / 2, spine.size, self.ink
            )

    def _write(self, block: Block, x: float, y: float, colour: str) -> None:
        for at, line in enumerate(block.lines):
            self.sheet.write(line, x, y + at * block.step, block.size, colour)
