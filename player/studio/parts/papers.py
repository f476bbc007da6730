"""What is written: the record card, papers, the packet, a sentence in bars, a calendar, the four slots."""

import math

from ..moment import Moment
from ..palette import (
    ALERT,
    BLUE,
    BRASS,
    CREAM,
    DEEP,
    GLOW,
    GREY,
    INK,
    KRAFT,
    LINEN,
    OAK_LIGHT,
    PLUM,
    RUST,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    blend,
)
from ..pen import Pen, ring

_CARD = "M-52 -36 L52 -36 L52 36 L-52 36 Z"


def card(pen: Pen, now: Moment, *, ink: float = 1.0, pale: float = 0.0, ghost: float = 0.0, seal: float = 0.0) -> None:
    """A record card, 112 by 80, its middle at the origin; all properties are shares.

    `ink` writes it, `pale` lightens it, `ghost` leaves only a broken outline, `seal` stamps it.
    """
    solid = 1 - ghost
    if solid:
        pen.box(-54, -36, 112, 80, INK, 7, 0.16 * solid)
        pen.box(-56, -40, 112, 80, CREAM, 7, solid)
        pen.box(-56, -40, 112, 17, blend(PLUM, "#D9B9C6", pale), 7, solid)
        pen.box(-56, -32, 112, 9, blend(PLUM, "#D9B9C6", pale), strength=solid)
        tone = blend(SLATE, "#C9C7C0", pale * 0.85)
        pen.box(-46, -15, 34, 44, blend(LINEN, OAK_LIGHT, 0.35 * (1 - pale)), 3, solid)
        pen.disc(-29, -1, 8.5, tone, strength=solid * min(1.0, ink * 3))
        pen.fill("M-44 29 C-44 12 -14 12 -14 29 Z", tone, solid * min(1.0, ink * 3))
        for row, length in enumerate((50, 42, 50, 30)):
            part = min(1.0, max(0.0, ink * 5 - 1 - row))
            pen.line([(-2, -10 + row * 12), (-2 + length, -10 + row * 12)], tone, 4, share=part, strength=solid)
    if ghost:
        pen.line("M-55 -39 L55 -39 L55 39 L-55 39 Z", SLATE, 2.6, dash=(9, 6), strength=ghost)
    if seal:
        with pen.moved(34, 20, scale=1.5 - 0.5 * seal, turn=-14):
            pen.line(ring(0, 0, 15), ALERT, 4, strength=seal)
            pen.line([(-7, 0), (-2, 6), (8, -6)], ALERT, 4, strength=seal)


def paper(
    pen: Pen, now: Moment, *, width: float = 84, tall: float = 108, rows: float = 6, ink: float = 1.0, lit: float = -1
) -> None:
    """A sheet, its middle at the origin, whose lines write themselves; row `lit` (from 0) is marked."""
    left, top = -width / 2, -tall / 2
    pen.box(left + 3, top + 4, width, tall, INK, 3, 0.16)
    pen.box(left, top, width, tall, CREAM, 3)
    pen.box(left + width * 0.14, top + tall * 0.09, width * 0.4, tall * 0.07, STONE, 2, 0.9)
    gap = tall * 0.68 / max(1, rows - 1)
    for row in range(round(rows)):
        y = top + tall * 0.27 + row * gap
        length = width * (0.72 if row % 3 != 2 else 0.5)
        part = min(1.0, max(0.0, ink * rows - row))
        if row == round(lit):
            pen.box(left + width * 0.09, y - gap * 0.36, width * 0.82, gap * 0.72, GLOW, 2)
        pen.line([(left + width * 0.14, y), (left + width * 0.14 + length, y)], GREY, max(2.0, gap * 0.28), share=part)


def packet(pen: Pen, now: Moment, *, shine: float = 0.0) -> None:
    """A small closed packet of brown paper, 34 by 42, its middle at the origin."""
    if shine:
        pen.disc(0, 0, 40, GLOW, 1, 0.5 * shine)
    pen.box(-15, -17, 34, 40, INK, 3, 0.18)
    pen.box(-17, -21, 34, 42, KRAFT, 3)
    pen.fill("M-17 -8 L17 -8 L17 15 C17 19 14 21 11 21 L-17 21 Z", blend(KRAFT, CREAM, 0.22))
    pen.box(-17, -21, 34, 13, blend(KRAFT, INK, 0.16), 2)
    pen.box(-4.5, -13, 9, 13, CREAM, 1.5)


def board(pen: Pen, now: Moment) -> None:
    """The panel behind the four slots, its middle at the origin."""
    pen.box(-222, -44, 452, 92, INK, 16, 0.16)
    pen.box(-226, -50, 452, 92, DEEP, 16)


_ROWS = (
    # x, width, whose: the safeguard opens the sentence, the duty fills the rest
    ((0, 96, ""), (108, 214, "safeguard"), (334, 118, "safeguard"), (464, 156, "safeguard")),
    ((0, 262, "safeguard"), (274, 74, ""), (360, 92, ""), (464, 156, "duty")),
    ((0, 150, "duty"), (162, 236, "duty"), (410, 84, "duty"), (506, 114, "duty")),
    ((0, 210, "duty"), (222, 132, "duty"), (366, 190, "duty")),
)


def sentence(
    pen: Pen, now: Moment, *, ink: float = 1.0, duty: float = 0.0, safeguard: float = 0.0, weigh: float = 0.0
) -> None:
    """One sentence of a treaty as bars instead of words, on a sheet 700 by 250 around the origin.

    `ink` writes it; `safeguard` lights its opening clause and `duty` the rest; `weigh` thickens one against the
    other, below 0 for the duty, above 0 for the safeguard.
    """
    pen.box(-346, -120, 700, 250, INK, 8, 0.3)
    pen.box(-350, -125, 700, 250, CREAM, 8)
    pen.line([(-328, -108), (-328, 108)], "#D9B667", 3)
    written = ink * sum(len(row) for row in _ROWS)
    order = 0
    for row, bars in enumerate(_ROWS):
        for x, width, clause in bars:
            part = min(1.0, max(0.0, written - order))
            order += 1
            share = {"duty": duty, "safeguard": safeguard, "": 0.0}[clause]
            swell = 3.5 * {"duty": -weigh, "safeguard": weigh, "": 0.0}[clause]
            y = -75 + row * 50
            left = -306 + x
            if clause == "safeguard" and share:
                pen.box(left - 7, y - 19, (width + 14) * part, 38, GLOW, 8, 0.75 * share)
            if clause == "duty" and share:
                pen.box(left - 7, y - 19, (width + 14) * part, 38, "#EBC0B2", 8, 0.85 * share)
            tone = blend("#B7B3A6", RUST if clause == "duty" else "#7A5207", share)
            thick = 15 + swell
            if part:
                pen.box(left, y - thick / 2, width * part, thick, tone, thick / 2)


def calendar(pen: Pen, now: Moment, *, month: str = "6", year: str = "2019", flip: float = 1.0) -> None:
    """A leaf of a calendar with a month and a year, 150 by 170; `flip` turns it into view."""
    pen.box(-72, -80, 150, 172, INK, 9, 0.2)
    pen.box(-75, -85, 150, 172, CREAM, 9)
    for row in range(3):
        for column in range(5):
            pen.box(-58 + column * 24, -14 + row * 28, 17, 19, LINEN, 3)
    with pen.moved(y=-60, stretch=1):
        drop = max(0.04, flip)
        pen.box(-75, -25, 150, 172 * drop, WHITE, 9)
        pen.box(-75, -25, 150, 46, TEAL, 9)
        pen.box(-75, -2, 150, 23, TEAL)
        pen.digits(year, 0, -2, 25, WHITE, 3.6)
        if drop > 0.55:
            pen.digits(month, 0, 84, 74 * drop, INK, 9)
    for x in (-40, 40):
        pen.box(x - 5, -99, 10, 26, SLATE, 5)


def slot(pen: Pen, now: Moment, *, mark: str = "1", lit: float = 0.0, none: float = 0.0, shown: float = 1.0) -> None:
    """The place where a law's record card would lie, 72 by 52, with its number; `none` says calmly: no card."""
    if shown <= 0:
        return
    with pen.moved(scale=shown):
        pen.box(-42, -30, 84, 60, WHITE, 4, 0.62 + 0.36 * lit)
        pen.line("M-42 -30 L42 -30 L42 30 L-42 30 Z", blend(GREY, GLOW, lit), 2 + 3 * lit)
        if none:
            pen.line([(-15, 0), (15, 0)], TEAL, 6, share=none)
        pen.disc(-42, -30, 14, blend(SLATE, GLOW, lit))
        pen.digits(mark, -42, -30, 13, blend(WHITE, INK, lit), 2.6)


def treaty(pen: Pen, now: Moment, *, year: str = "1961", ink: float = 1.0, lit: float = 0.0) -> None:
    """A treaty: a sheet 120 by 150 with its year, lines that write themselves and a ribbon with a seal."""
    if lit:
        pen.box(-70, -85, 140, 170, GLOW, 12, 0.55 * lit)
    pen.box(-57, -71, 120, 152, INK, 5, 0.25)
    pen.box(-60, -76, 120, 152, CREAM, 5)
    pen.digits(year, 0, -47, 24, INK, 3.6)
    for row in range(5):
        part = min(1.0, max(0.0, ink * 5 - row))
        y = -20 + row * 15
        pen.line([(-42, y), (42 if row % 3 != 2 else 18, y)], GREY, 4, share=part)
    grown = min(1.0, max(0.0, ink * 4 - 3))
    if grown:
        with pen.moved(34, 58, scale=0.6 + 0.4 * grown):
            pen.fill("M-9 4 L-13 34 L-2 26 L4 36 L9 4 Z", BLUE)
            for spike in range(10):
                turn = spike * math.pi / 5
                pen.disc(15 * math.cos(turn), 15 * math.sin(turn), 5, RUST)
            pen.disc(0, 0, 16, RUST)
            pen.line(ring(0, 0, 10), BRASS, 2)
