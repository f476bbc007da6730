"""What stands in a room: desks, the cabinet of records, a stamp, lamps, cups, a clock."""

import math

from ..moment import Moment
from ..palette import (
    BRASS,
    CREAM,
    GLOW,
    GREY,
    INK,
    OAK,
    OAK_DARK,
    OAK_LIGHT,
    RUST,
    SLATE,
    STONE,
    STONE_LIGHT,
    TEAL,
    WALNUT,
    WHITE,
    blend,
)
from ..pen import Pen, ring


def desk(pen: Pen, now: Moment, *, width: float = 240, tall: float = 96, kind: str = "desk") -> None:
    """A table that stands on the origin: `desk` and `bench` hide the legs behind them, a `table` shows them."""
    half = width / 2
    if kind == "table":
        pen.box(-half + 16, -tall, 12, tall, OAK_DARK)
        pen.box(half - 28, -tall, 12, tall, OAK_DARK)
        pen.box(-half, -tall, width, 13, OAK_LIGHT, 4)
        return
    body, edge = (OAK_DARK, OAK) if kind == "desk" else (WALNUT, OAK_DARK)
    pen.box(-half + 8, -tall, width - 16, tall + 6, body)
    pen.box(-half + 24, -tall + 28, width - 48, tall - 40, blend(body, INK, 0.16), 4)
    pen.box(-half, -tall - 4, width, 16, edge, 4)
    pen.box(-half, -tall + 8, width, 4, blend(edge, INK, 0.22))


def cabinet(pen: Pen, now: Moment, *, open: float = 0.0, full: float = 1.0) -> None:
    """The cabinet of records, 240 high; its upper drawer comes `open`, with folders in it unless `full` is 0."""
    pen.box(-64, -240, 128, 240, STONE)
    pen.box(-64, -240, 128, 8, blend(STONE, WHITE, 0.2))
    for index in (2, 1):
        _drawer(pen, -238 + index * 78 + 6, 0)
    if open > 0:
        pen.box(-56, -232, 112, 30 + 22 * open, blend(STONE, INK, 0.6))
        if full:
            for index in range(6):
                left = -48 + index * 16
                pen.box(left, -226 + index % 3 * 4, 26, 40, (CREAM, OAK_LIGHT, STONE_LIGHT)[index % 3], 2)
    _drawer(pen, -232 + 30 * open, open)


def _drawer(pen: Pen, top: float, out: float) -> None:
    grow = 8 * out
    pen.box(-56 - grow, top, 112 + 2 * grow, 70 + grow, blend(STONE_LIGHT, WHITE, 0.14 * out), 3)
    pen.box(-24, top + 14, 48, 18, CREAM, 2)
    pen.box(-18, top + 44, 36, 8, SLATE, 4)


def stamp(pen: Pen, now: Moment, *, press: float = 0.0) -> None:
    """A rubber stamp that hangs over the origin and comes down on it as `press` reaches 1."""
    with pen.moved(y=-46 * (1 - press)):
        pen.box(-24, -12, 48, 11, RUST, 3)
        pen.box(-6, -36, 12, 26, WALNUT)
        pen.disc(0, -42, 13, WALNUT)


def lamp(pen: Pen, now: Moment, *, lit: float = 1.0, reach: float = 1.0) -> None:
    """A reading lamp that stands on the origin, 150 high; `reach` widens the light."""
    if lit:
        spread = 80 * reach
        pen.fill(f"M-46 -108 L{-46 - spread} 0 L{46 + spread} 0 L46 -108 Z", GLOW, 0.3 * lit)
    pen.box(-3, -108, 6, 102, BRASS)
    pen.fill("M-29 0 C-29 -10 -17 -12 0 -12 C17 -12 29 -10 29 0 Z", BRASS)
    pen.fill("M-53 -106 C-53 -130 -35 -142 0 -142 C35 -142 53 -130 53 -106 Z", "#2F8F6F")
    pen.box(-53, -109, 106, 5, blend(BRASS, "#FFE9B0", lit))
    pen.disc(0, -145, 4.5, BRASS)


def cup(pen: Pen, now: Moment, *, steam: float = 1.0) -> None:
    """A cup of tea that stands on the origin."""
    pen.line("M12 -19 C23 -20 23 -5 10 -7", CREAM, 4)
    pen.fill("M-15 -25 L15 -25 L11 0 L-11 0 Z", CREAM)
    pen.box(-15, -25, 30, 4, TEAL)
    for index, side in enumerate((-5, 6)):
        rise = (now.seconds * 0.45 + index * 0.5) % 1.0
        wave = 3 * math.sin(now.seconds * 2 + index * 2)
        top = -32 - 18 * rise
        pen.line(
            f"M{side} {top} C{side + wave} {top - 6} {side - wave} {top - 10} {side} {top - 16}",
            WHITE,
            2.6,
            strength=0.75 * steam * math.sin(math.pi * rise),
        )


def clock(pen: Pen, now: Moment, *, hours: float = 8.0) -> None:
    """A clock on the wall, its middle at the origin."""
    pen.disc(0, 0, 34, SLATE)
    pen.disc(0, 0, 29, CREAM)
    for hour in range(12):
        turn = math.radians(hour * 30)
        pen.disc(23 * math.sin(turn), -23 * math.cos(turn), 1.8, GREY)
    for share, length, width in ((hours / 12, 13, 4.0), (hours % 1, 20, 3.0)):
        turn = 2 * math.pi * share
        pen.line([(0, 0), (length * math.sin(turn), -length * math.cos(turn))], INK, width)
    pen.line(ring(0, 0, 31.5), SLATE, 5)
