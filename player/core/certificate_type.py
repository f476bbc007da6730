"""The type of a certificate: its fonts and sizes, and how a text that is too long is made to fit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from player.core.rtl_text import Face, Lettering, Line

_PX = 25.4 / 96  # the design is drawn at 96 px to the inch

_TINY = 0.7

_DISPLAY = ("NotoSerif-SemiBold.ttf", "NotoNaskhArabic-Bold.ttf")
_NAME = ("NotoSerif-Medium.ttf", "NotoNaskhArabic-Bold.ttf")
_STRONG = ("NotoSans-SemiBold.ttf", "NotoSansArabic-SemiBold.ttf")
_TEXT = ("NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf")


class Block(NamedTuple):
    """Lines that are ready to be written; lengths are millimetres."""

    lines: Sequence[Line]
    size: float

    @property
    def width(self) -> float:
        return max(line.width for line in self.lines) * self.size

    @property
    def step(self) -> float:
        """From one baseline to the next: Arabic reaches further up and down."""
        reaches_far = any(run.leftward for line in self.lines for run in line.runs)
        return self.size * (1.45 if reaches_far else 1.25)

    @property
    def height(self) -> float:
        """From the first baseline to the last."""
        return (len(self.lines) - 1) * self.step


class Style(NamedTuple):
    """How one kind of text is set: its size in millimetres, and the least before it takes more lines."""

    lettering: Lettering
    size: float
    least: float
    most_lines: int

    def fit(self, text: str, width: float, leftward: bool) -> Block:
        """Shrink to fit one line, then wrap, then shrink again until the lines are few enough."""
        natural = self.lettering.shape(text, leftward)
        size = min(self.size, width / natural.width) if natural.width else self.size
        if size >= self.least:
            return Block([natural], size)
        size = self.least
        # One line more is better than letters that are too small to read.
        most = self.most_lines
        while len(lines := self.lettering.wrap(text, width / size, leftward)) > most:
            size *= 0.95
            most = self.most_lines + (size < _TINY * self.least)
        # Narrower, as long as it takes no more lines: no single word is left over on the last.
        while width > 0 and len(evener := self.lettering.wrap(text, width / size, leftward)) == len(lines):
            lines, width = evener, width * 0.95
        return Block(lines, size)


class Styles:
    """The kinds of text on a certificate."""

    def __init__(self, fonts: Path, language: str, leftward: bool) -> None:
        faces = {name: Face(fonts / name) for name in {*_DISPLAY, *_NAME, *_STRONG, *_TEXT}}
        # Arabic letters look smaller than Latin ones of the same size.
        larger = 1.1 if leftward else 1.0

        def style(names: Sequence[str], size: float, least: float, most_lines: int, tracking: float = 0.0) -> Style:
            lettering = Lettering([faces[name] for name in names], language, tracking)
            return Style(lettering, size * _PX, least * _PX, most_lines)

        self.name = style(_NAME, 58, 40, 2)
        self.heading = style(_STRONG, 20 * larger, 14, 2, tracking=0.02)
        self.body = style(_TEXT, 18 * larger, 14, 2)
        self.title = style(_DISPLAY, 32 * larger, 28, 3)
        self.label = style(_TEXT, 13.5, 10, 1)
        self.value = style(_STRONG, 16.5, 14, 2)
        self.spine = style(_DISPLAY, 20, 14, 2)
        self.number = style(_DISPLAY, 52, 40, 1)


def column_widths(naturals: Sequence[float], total: float) -> list[float]:
    """Widths that add up to `total`: spare room is shared evenly, and what is lacking is taken from the widest."""
    spare = total - sum(naturals)
    if spare >= 0:
        return [natural + spare / len(naturals) for natural in naturals]
    widths: dict[int, float] = {}
    room, left = total, len(naturals)
    for at in sorted(range(left), key=naturals.__getitem__):
        widths[at] = min(naturals[at], room / left)
        room, left = room - widths[at], left - 1
    return [widths[at] for at in range(len(naturals))]
