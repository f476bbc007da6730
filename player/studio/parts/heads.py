"""Heads: a face half turned to the right, hair, glasses; they blink and speak."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..moment import Moment
from ..palette import BRASS, INK, NAVY, WHITE, blend
from ..pen import Pen, ring

_FRINGES: Mapping[str, str] = MappingProxyType(
    {
        "short": "M-19 4 C-23 -14 -14 -27 2 -27 C14 -27 21 -20 20 -10 C12 -11 2 -12 -7 -13 C-10 -8 -11 -3 -12 2 Z",
        "bob": "M-20 10 C-24 -14 -14 -28 3 -28 C16 -28 22 -20 21 -8 C12 -14 2 -15 -6 -16 C-9 -8 -10 4 -10 12 Z",
        "bun": "M-18 2 C-21 -14 -12 -26 3 -26 C15 -26 21 -19 20 -9 C11 -16 0 -16 -6 -14 C-10 -9 -11 -4 -12 0 Z",
    }
)
"""The hair over the forehead, by style; other styles are drawn in several pieces."""


@dataclass(frozen=True)
class Head:
    """Skin, hair and what is worn on the head."""

    skin: str
    hair: str
    style: str
    """`short`, `bob`, `bun`, `curls`, `cap` or `scarf`."""
    glasses: bool = False


def draw_head(pen: Pen, head: Head, now: Moment, *, talk: float, smile: float) -> None:
    """A head 46 high with its middle at the origin."""
    _behind(pen, head)
    pen.fill("M-17 -10 C-17 -24 18 -26 19 -8 L20 4 C20 16 12 23 3 23 C-8 23 -17 14 -17 2 Z", head.skin)
    if head.style != "scarf":
        pen.disc(-12, 3, 4.6, blend(head.skin, INK, 0.12), 1.2)
    _features(pen, head, now, talk, smile)
    _before(pen, head)
    if head.glasses:
        for middle in (5.0, 16.5):
            pen.line(ring(middle, -1, 5.4), INK, 1.7)
        pen.line([(-1, -2), (-11, -3)], INK, 1.7)


def _features(pen: Pen, head: Head, now: Moment, talk: float, smile: float) -> None:
    shade = blend(head.skin, INK, 0.32)
    closed = (now.seconds + now.seed * 0.7) % 4.1 < 0.14
    for x in (5.0, 15.5):
        if closed:
            pen.line([(x - 2.4, -0.5), (x + 2.4, -0.5)], INK, 1.6)
        else:
            pen.disc(x, -1, 2.1, INK, 1.15)
    pen.line("M2 -8 C4 -9.4 7 -9.4 8.5 -8.4 M13 -8.6 C15 -9.6 17 -9.2 18 -8", blend(head.hair, INK, 0.4), 1.7)
    pen.line("M11.5 1 L13.6 7 L10.8 7.6", shade, 1.7)
    mouth = talk * (0.5 + 0.5 * math.sin(now.seconds * 15) * math.sin(now.seconds * 6.3 + 1))
    if mouth > 0.15:
        pen.disc(9.5, 14, 3.6, blend("#6E2A22", INK, 0.3), 0.35 + 0.55 * mouth)
    else:
        bend = 13.5 + 3.6 * smile
        pen.line(f"M5 13.5 C7 {bend} 12 {bend} 14 13.2", INK, 1.8)


def _behind(pen: Pen, head: Head) -> None:
    match head.style:
        case "bob":
            pen.fill("M-8 -22 C-24 -18 -24 6 -20 24 L-2 25 L4 -10 Z", head.hair)
        case "bun":
            pen.disc(-19, -14, 9, head.hair)
        case "curls":
            for x, y, radius in ((-17, -6, 10), (-16, -17, 11), (-6, -24, 11), (7, -24, 10), (-17, 5, 8)):
                pen.disc(x, y, radius, head.hair)
        case "scarf":
            pen.fill("M-20 -8 C-22 -32 24 -32 22 -6 C22 6 14 26 16 34 L-18 34 C-22 22 -20 6 -20 -8 Z", head.hair)
        case _:
            pass


def _before(pen: Pen, head: Head) -> None:
    hair = head.hair
    if head.style in _FRINGES:
        pen.fill(_FRINGES[head.style], hair)
    match head.style:
        case "curls":
            for x, y, radius in ((-8, -19, 9), (3, -21, 8), (13, -18, 7), (-14, -10, 7)):
                pen.disc(x, y, radius, hair)
        case "cap":
            pen.fill("M-18 2 C-20 -8 -16 -14 -10 -14 L-11 2 Z", hair)
            pen.fill("M-19 -12 C-20 -28 20 -30 21 -12 Z", NAVY)
            pen.box(-19, -15, 40, 6.5, blend(NAVY, INK, 0.4), 2)
            pen.fill("M8 -11 L29 -9 C30 -6 28 -5 25 -5 L10 -8 Z", INK)
            pen.disc(15, -20, 3, BRASS)
        case "scarf":
            pen.fill("M-20 -6 C-20 -32 24 -32 22 -6 C14 -18 -2 -20 -9 -10 C-13 -2 -12 12 -2 22 L-10 30 L-20 24 Z", hair)
            pen.fill("M-10 20 C0 30 14 28 17 20 L20 34 L-16 36 Z", blend(hair, WHITE, 0.1))
        case _:
            pass
