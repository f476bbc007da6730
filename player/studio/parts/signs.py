"""What explains: bubbles, the line of years, going back, penalties, beams of light, numbers."""

import math

from ..moment import Moment
from ..palette import ALERT, BRASS, CREAM, GLOW, GREY, INK, LINEN, PINE, RUST, SLATE, STONE, TEAL, WHITE, blend
from ..pen import Pen, ring


def bubble(pen: Pen, now: Moment, *, radius: float = 70, tail: float = 0.0, tone: str = CREAM) -> None:
    """A round window around the origin; `tail` is the degrees at which a point leads to its owner, 0 for none."""
    pen.disc(3, 5, radius, INK, 1, 0.14)
    if tail:
        with pen.moved(turn=tail):
            pen.fill(f"M-16 {radius * 0.9} L16 {radius * 0.9} L0 {radius * 1.32} Z", tone)
    pen.disc(0, 0, radius, tone)


def timeline(
    pen: Pen,
    now: Moment,
    *,
    drawn: float = 1.0,
    lit: str = "",
    first: float = 1955,
    last: float = 2025,
    years: str = "1961 1971 1988 2019",
    width: float = 780,
) -> None:
    """A line of years around the origin that draws itself; the year `lit` glows."""
    half = width / 2
    pen.line([(-half, 0), (half, 0)], BRASS, 6, share=drawn)
    for year in years.split():
        place = (float(year) - first) / (last - first)
        grown = min(1.0, max(0.0, (drawn - place) * 16 + 0.2))
        if drawn <= place:
            continue
        with pen.moved(-half + width * place, 0, scale=grown):
            if year == lit:
                pen.disc(0, 0, 25, GLOW, 1, 0.45)
            pen.disc(0, 0, 14, GLOW if year == lit else BRASS)
            pen.disc(0, 0, 8, SLATE if year == lit else CREAM)
            pen.digits(year, 0, 36, 22, WHITE, 3.4)


def rewind(pen: Pen, now: Moment, *, turn: float = 0.0, tone: str = WHITE) -> None:
    """Two arrows that run back in a circle around the origin; `turn` in degrees."""
    pen.disc(0, 0, 62, SLATE, 1, 0.62)
    for half in (0, 180):
        with pen.moved(turn=-turn + half):
            pen.line("M34 8 C30 -26 -8 -44 -30 -20", tone, 9)
            pen.fill("M-46 -26 L-22 -34 L-26 -4 Z", tone)


def penalty(pen: Pen, now: Moment, *, kind: str = "cell", dropped: float = 0.0) -> None:
    """A penalty around the origin: a `cell` window or a `fine`; `dropped` strikes it out, as a share."""
    tone = blend(SLATE, "#B9B5A9", dropped)
    if kind == "cell":
        pen.box(-30, -32, 60, 64, blend(STONE, "#D5D1C6", dropped), 4)
        pen.box(-22, -24, 44, 48, blend("#B9D0DA", LINEN, dropped), 2)
        for x in (-12, 0, 12):
            pen.line([(x, -24), (x, 24)], tone, 4.5, flat=True)
    else:
        pen.box(-40, -16, 62, 38, blend(TEAL, "#D5D1C6", dropped), 4)
        pen.disc(-9, 3, 11, blend(CREAM, LINEN, dropped))
        for index in range(3):
            pen.disc(24, 14 - index * 9, 17, blend("#8C6431", "#C9C5B9", dropped), 0.42)
            pen.disc(24, 11 - index * 9, 17, blend(BRASS, "#DAD6CB", dropped), 0.42)
    pen.line([(-38, 34), (38, -34)], ALERT, 7, share=dropped)


def beam(
    pen: Pen,
    now: Moment,
    *,
    width: float = 200,
    length: float = 260,
    lean: float = 0.0,
    lit: float = 1.0,
    tone: str = GLOW,
) -> None:
    """Light that falls from the origin: `width` wide after `length`, leaning aside by `lean`."""
    if lit > 0:
        half = width / 2
        pen.fill(f"M-10 0 L10 0 L{lean + half} {length} L{lean - half} {length} Z", tone, 0.34 * lit)


def number(pen: Pen, now: Moment, *, text: str = "1", tall: float = 60, tone: str = INK, weight: float = 0.0) -> None:
    """Numerals, their middle at the origin."""
    pen.digits(text, 0, 0, tall, tone, weight)


def rules(pen: Pen, now: Moment, *, ink: float = 1.0) -> None:
    """A list of rules on the wall, 74 by 100, each ticked as `ink` grows."""
    pen.box(-37, -50, 74, 100, INK, 5, 0.18)
    pen.box(-40, -54, 74, 104, CREAM, 5)
    for row in range(4):
        y = -34 + row * 22
        part = min(1.0, max(0.0, ink * 4 - row))
        pen.line([(-30, y), (-25, y + 5), (-17, y - 6)], PINE, 4, share=part)
        pen.line([(-8, y), (22 if row % 2 else 14, y)], GREY, 4, share=part)


def spark(pen: Pen, now: Moment, *, grow: float = 0.0, tone: str = GLOW) -> None:
    """Rays that open around the origin and vanish as `grow` goes from 0 to 1."""
    if not 0 < grow < 1:
        return
    for ray in range(8):
        turn = ray * math.pi / 4 + 0.2
        near, far = 30 + 34 * grow, 40 + 50 * grow
        points = [(near * math.cos(turn), near * math.sin(turn)), (far * math.cos(turn), far * math.sin(turn))]
        pen.line(points, tone, 6, strength=1 - grow)


def topic(pen: Pen, now: Moment, *, kind: str = "health") -> None:
    """What people talk about, around the origin: `health`, `home`, `work`, `medicine` or `science`."""
    match kind:
        case "health":
            pen.fill("M0 30 C-44 2 -34 -30 -14 -28 C-5 -27 0 -18 0 -14 C0 -18 5 -27 14 -28 C34 -30 44 2 0 30 Z", RUST)
        case "home":
            pen.fill("M-36 -2 L0 -34 L36 -2 Z", RUST)
            pen.box(-26, -3, 52, 34, BRASS)
            pen.box(-7, 8, 14, 23, SLATE, 2)
        case "medicine":
            pen.box(-14, -36, 28, 12, SLATE, 3)
            pen.box(-22, -26, 44, 58, "#8C6431", 8)
            pen.box(-22, -10, 44, 30, CREAM)
            pen.box(-3, -5, 6, 20, TEAL)
            pen.box(-10, 2, 20, 6, TEAL)
        case "science":
            glass = "M-9 -34 L9 -34 L9 -12 L30 24 C33 30 29 33 24 33 L-24 33 C-29 33 -33 30 -30 24 L-9 -12 Z"
            pen.fill(glass, "#B9D0DA")
            pen.fill("M-17 4 L17 4 L30 24 C33 30 29 33 24 33 L-24 33 C-29 33 -33 30 -30 24 Z", TEAL)
            pen.box(-13, -38, 26, 7, SLATE, 3)
            pen.disc(-6, 20, 4, CREAM)
            pen.disc(8, 14, 3, CREAM)
        case _:
            pen.line("M-12 -16 C-12 -28 12 -28 12 -16", SLATE, 6)
            pen.box(-34, -17, 68, 46, "#8C6431", 6)
            pen.box(-34, 2, 68, 5, SLATE)
            pen.box(-7, -2, 14, 13, BRASS, 2)


def magnifier(pen: Pen, now: Moment, *, radius: float = 44) -> None:
    """A glass to read with, its lens around the origin."""
    reach = radius * 0.72
    pen.line([(reach, reach), (reach + radius * 0.8, reach + radius * 0.8)], "#6B4D28", 13)
    pen.disc(0, 0, radius, WHITE, 1, 0.28)
    pen.line(ring(0, 0, radius), BRASS, 7)


def link(
    pen: Pen, now: Moment, *, across: float = 200, down: float = 0, drawn: float = 1.0, broken: float = 0.0
) -> None:
    """A bond from the origin that draws itself; `broken` lets it fall into dashes and fade."""
    path = [(0.0, 0.0), (across, down)]
    pen.line(path, BRASS, 7, share=drawn, strength=1 - broken)
    if broken:
        pen.line(path, BRASS, 5, dash=(10, 8 + 14 * broken), strength=1 - 0.55 * broken)


def shade(pen: Pen, now: Moment, *, strength: float = 0.5, tone: str = "#0C1A17") -> None:
    """Darkness over the whole picture."""
    if strength > 0:
        pen.box(-10, -10, 980, 560, tone, strength=strength)
