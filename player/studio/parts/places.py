"""Where things happen: the street at dusk, rooms, buildings, lamps and doors."""

from ..moment import Moment
from ..palette import (
    BLUE_PALE,
    BRASS,
    CREAM,
    DEEP,
    GLOW,
    GREY,
    INK,
    LEAF,
    LINEN,
    MIST,
    OAK,
    OAK_DARK,
    OAK_LIGHT,
    PINE,
    ROAD,
    RUST,
    SAND,
    SKY,
    SLATE,
    STONE,
    STONE_LIGHT,
    STONE_PALE,
    SUN,
    TEAL,
    TEAL_PALE,
    WALNUT,
    WHITE,
    blend,
)
from ..pen import Pen

_EVENING = "#33425C"
_HOUSES = (
    # left edge, width, height, wall, roof, pointed?
    (-20, 150, 176, "#D9A98A", "#9C5A45", False),
    (130, 120, 132, "#E3D3AE", RUST, True),
    (250, 160, 200, "#A9BBAE", "#5F7F72", False),
    (410, 130, 148, "#E7C79A", "#8C6431", True),
    (540, 150, 186, "#C98B6B", "#8B4A38", False),
    (690, 140, 140, "#DCCFB4", "#6B657C", True),
    (830, 150, 172, "#B9C4B2", "#4F8570", False),
)
_GROUND = 376


def street(pen: Pen, now: Moment, *, dusk: float = 0.0, lit: float = 0.0) -> None:
    """An ordinary street, the whole picture wide; `dusk` falls and windows get `lit`, both shares."""

    def toned(colour: str) -> str:
        return blend(colour, _EVENING, 0.5 * dusk)

    high = blend(blend(SKY, "#E2B08C", dusk * 2), "#6F86A3", dusk * 2 - 1)
    low = blend(blend(SKY, "#F1C08A", dusk * 2), "#A58F8E", dusk * 2 - 1)
    for band in range(6):
        pen.box(0, band * 50 - 50 * (band == 0), 960, 400, blend(high, low, band / 5))
    pen.disc(690, 130 + 130 * dusk, 74, blend(SUN, "#F6CE96", dusk))
    pen.fill("M0 250 C160 190 300 214 470 232 C640 250 760 180 960 222 L960 400 L0 400 Z", toned(MIST))
    pen.fill("M0 300 C200 250 330 290 520 286 C700 282 820 246 960 280 L960 400 L0 400 Z", toned(LEAF))
    for index, (left, width, height, wall, roof, pointed) in enumerate(_HOUSES):
        top = _GROUND - height
        pen.box(left, top, width, height, toned(wall))
        if pointed:
            pen.fill(f"M{left - 8} {top} L{left + width / 2} {top - 46} L{left + width + 8} {top} Z", toned(roof))
        else:
            pen.box(left - 4, top - 10, width + 8, 14, toned(roof))
        _windows(pen, index, left, top, width, height, dusk, lit)
    pen.box(0, _GROUND, 960, 74, blend(SAND, _EVENING, 0.32 * dusk))
    pen.box(0, _GROUND, 960, 5, toned("#CDB98C"))
    pen.box(0, 446, 960, 8, toned("#A99A78"))
    pen.box(0, 454, 960, 90, blend(ROAD, _EVENING, 0.35 * dusk))
    for left in range(-40, 960, 120):
        pen.box(left, 498, 62, 5, SAND, 2, 0.45)


def _windows(
    pen: Pen, house: int, left: float, top: float, width: float, height: float, dusk: float, lit: float
) -> None:
    columns = 2 if width < 140 else 3
    rows = int((height - 66) // 44)
    for row in range(rows):
        for column in range(columns):
            x = left + width * (column + 0.5) / columns - 12
            y = top + 18 + row * 46
            # Each window has its own moment in the evening, the same one in every film; some stay dark.
            moment = (house * 37 + row * 53 + column * 71) % 100 / 100
            glow = min(1.0, max(0.0, (lit * 1.25 - moment) * 8)) if moment < 0.78 else 0.0
            pane = blend(blend(TEAL_PALE, "#3C4F63", dusk * 0.8), GLOW, glow)
            pen.box(x, y, 24, 30, pane, 2)
            pen.line([(x + 12, y), (x + 12, y + 30)], blend(CREAM, _EVENING, 0.5 * dusk), 2)
    door = left + width * (0.5 if columns == 2 else 0.22)
    pen.box(door - 13, top + height - 50, 26, 50, blend(WALNUT if house % 2 else TEAL, _EVENING, 0.4 * dusk), 2)
    pen.disc(door + 8, top + height - 25, 2, BRASS)


def streetlamp(pen: Pen, now: Moment, *, lit: float = 0.0) -> None:
    """A lamp 230 high; its light falls on the pavement by the share `lit`."""
    if lit > 0:
        pen.fill("M-14 -214 L-92 6 L92 6 L14 -214 Z", GLOW, 0.26 * lit)
        pen.disc(0, 5, 92, GLOW, 0.13, 0.3 * lit)
        pen.disc(0, -214, 44, GLOW, 1, 0.2 * lit)
    pen.box(-4, -204, 8, 206, SLATE, 2)
    pen.box(-10, -12, 20, 14, SLATE, 3)
    pen.fill("M-20 -204 L20 -204 L13 -234 L-13 -234 Z", SLATE)
    pen.fill("M-14 -207 L14 -207 L9 -229 L-9 -229 Z", blend("#8FA3AE", "#FFE9B0", lit))
    pen.box(-15, -240, 30, 7, SLATE, 3)


def building(pen: Pen, now: Moment, *, kind: str = "court", width: float = 220) -> None:
    """A house of the course's illustrations, standing on the origin: `court`, `health` or `shop`."""
    sizes = {"court": (132, 130, 10), "health": (148, 124, 10), "shop": (140, 122, 8)}
    across, high, margin = sizes[kind]
    scale = width / across
    pen.disc(0, 2, width * 0.5, INK, 0.05, 0.18)
    pen.illustration(f"figure-{kind}", -width / 2, -(high - margin) * scale, width)


def door(
    pen: Pen, now: Moment, *, open: float = 0.0, tone: str = TEAL, wall: str = "#D9A98A", lit: float = 1.0
) -> None:
    """A house door 150 high in a piece of wall; it swings `open`, and light falls out by the share `lit`."""
    pen.box(-96, -250, 192, 250, wall)
    pen.box(-104, -262, 208, 16, blend(wall, INK, 0.35))
    pen.box(-50, -172, 100, 172, CREAM)
    pen.box(-42, -164, 84, 164, blend(DEEP, GLOW, lit))
    if lit and open:
        pen.fill("M-42 0 L42 0 L84 46 L-96 46 Z", GLOW, 0.5 * lit * open)
    leaf = 84 * (1 - 0.78 * open)
    pen.fill(f"M-42 -164 L{-42 + leaf} {-164 - 12 * open} L{-42 + leaf} {10 * open} L-42 0 Z", tone)
    pen.disc(-42 + leaf * 0.84, -78, 4, BRASS)
    pen.box(62, -150, 22, 30, blend(TEAL_PALE, GLOW, lit), 2)


def room(pen: Pen, now: Moment, *, kind: str = "office") -> None:
    """The inside of a house, the whole picture wide: `court`, `office`, `clinic`, `hall` or `study`."""
    wall, floor = {
        "court": ("#E6DCC6", OAK_DARK),
        "office": ("#D6DDD0", OAK),
        "clinic": ("#E4EEE8", "#C9B58A"),
        "hall": ("#D9DFE6", "#7C6F63"),
        "study": ("#1F4A3E", WALNUT),
    }[kind]
    pen.box(0, 0, 960, 540, wall)
    pen.box(0, 412, 960, 130, floor)
    pen.box(0, 404, 960, 9, blend(floor, INK, 0.25))
    for row, left in enumerate(range(-200, 1100, 150)):
        pen.line([(left + 190 - 40, 413), (left + row * 4, 540)], blend(floor, INK, 0.14), 2.5)
    _FURNISHINGS[kind](pen)


def _court(pen: Pen) -> None:
    for x in (70, 250, 710, 890):
        pen.box(x - 26, 60, 52, 344, STONE_PALE)
        pen.box(x - 14, 60, 6, 344, STONE_LIGHT, strength=0.6)
        pen.box(x + 8, 60, 6, 344, STONE_LIGHT, strength=0.6)
        pen.box(x - 36, 40, 72, 22, STONE_LIGHT)
        pen.box(x - 36, 384, 72, 20, STONE_LIGHT)
    pen.box(0, 18, 960, 24, STONE)
    scales(pen, 480, 140, 0.8, STONE)


def scales(pen: Pen, x: float, y: float, scale: float, colour: str, tilt: float = 0.0) -> None:
    """A pair of scales, hung up at its middle; `tilt` in degrees, above 0 lowers the right pan."""
    with pen.moved(x, y, scale):
        pen.line([(0, -12), (0, 62)], colour, 6)
        pen.line([(-22, 64), (22, 64)], colour, 7)
        with pen.moved(turn=tilt):
            pen.line([(-46, 0), (46, 0)], colour, 5)
        for side in (-46, 46):
            with pen.moved(side, side * tilt * 0.0174):
                pen.line([(0, 0), (-17, 32), (17, 32), (0, 0)], colour, 2.4)
                pen.fill("M-21 32 L21 32 C17 46 -17 46 -21 32 Z", colour)


def _office(pen: Pen) -> None:
    _window(pen, 66, 134, 160, 130)
    pen.box(420, 216, 230, 9, OAK_DARK)
    for index, tone in enumerate((TEAL, RUST, OAK_LIGHT, STONE, TEAL_PALE, "#83590F", BLUE_PALE)):
        height = 62 + index * 29 % 17
        pen.box(432 + index * 29, 216 - height, 23, height, tone, 2)
        pen.box(437 + index * 29, 230 - height, 13, 14, CREAM, 1)


def _clinic(pen: Pen) -> None:
    _window(pen, 84, 134, 160, 130)
    pen.box(0, 300, 960, 104, TEAL_PALE, strength=0.5)
    pen.box(0, 296, 960, 6, TEAL, strength=0.6)
    pen.box(438, 142, 84, 84, TEAL, 14)
    pen.box(471, 154, 18, 60, WHITE, 2)
    pen.box(450, 175, 60, 18, WHITE, 2)
    _plant(pen, 60, 404)


def _hall(pen: Pen) -> None:
    for left in (60, 330, 600, 870):
        _window(pen, left - 40, 70, 120, 190)
    pen.box(0, 330, 960, 76, STONE_LIGHT, strength=0.5)
    _plant(pen, 915, 404)


def _study(pen: Pen) -> None:
    shades = ("#9C3D31", "#83590F", "#50661C", "#1A6A62", "#315F8F", "#6D457F", "#8B3F61")
    for shelf in (96, 216):
        pen.box(0, shelf, 960, 9, WALNUT)
        for index in range(34):
            width = 16 + index * 7 % 9
            height = 60 + (index * 31 + shelf) % 26
            if index % 11 != 7:
                tone = blend(shades[(index * 5 + shelf) % 7], DEEP, 0.45)
                pen.box(index * 28.6, shelf - height, width, height, tone, 1)
    pen.box(0, 300, 960, 106, PINE, strength=0.5)


def _window(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    pen.box(x - 8, y - 8, width + 16, height + 16, CREAM, 3)
    pen.box(x, y, width, height, BLUE_PALE)
    pen.disc(x + width * 0.7, y + height * 0.32, 17, SUN)
    low, bottom = y + height * 0.62, y + height
    pen.fill(
        f"M{x} {low + 12} C{x + width * 0.3} {low - 22} {x + width * 0.6} {low + 18} {x + width} {low} "
        f"L{x + width} {bottom} L{x} {bottom} Z",
        MIST,
    )
    pen.line([(x + width / 2, y), (x + width / 2, bottom)], CREAM, 6, flat=True)
    pen.line([(x, y + height / 2), (x + width, y + height / 2)], CREAM, 5, flat=True)
    pen.box(x - 14, bottom + 6, width + 28, 9, LINEN, 2)


def _plant(pen: Pen, x: float, y: float) -> None:
    for lean in (-38, -16, 8, 30):
        with pen.moved(x, y - 44, turn=lean):
            pen.fill("M0 0 C-16 -26 -10 -62 0 -78 C10 -62 16 -26 0 0 Z", LEAF if lean % 3 else PINE)
    pen.fill(f"M{x - 24} {y - 50} L{x + 24} {y - 50} L{x + 17} {y} L{x - 17} {y} Z", RUST)
    pen.box(x - 27, y - 56, 54, 10, blend(RUST, GREY, 0.2), 2)


_FURNISHINGS = {"court": _court, "office": _office, "clinic": _clinic, "hall": _hall, "study": _study}
