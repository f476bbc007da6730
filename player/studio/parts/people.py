"""People: one body that walks, reaches and looks, dressed in different looks."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..moment import Moment
from ..palette import (
    BLUE_PALE,
    BRASS,
    CORAL,
    CREAM,
    GREY,
    INK,
    KRAFT,
    LEAF,
    NAVY,
    OAK_DARK,
    PLUM,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    blend,
)
from ..pen import Pen
from .heads import Head, draw_head


@dataclass(frozen=True)
class Look:
    """How one person is dressed; colours are `#RRGGBB`."""

    head: Head
    top: str
    legs: str = SLATE
    shoes: str = INK
    collar: str = ""
    hem: float = -72.0
    """Where the coat ends, above the ground: a robe comes lower."""
    extra: str = ""
    """`bag`, `badge` or `cross`."""


LOOKS: Mapping[str, Look] = MappingProxyType(
    {
        "passer": Look(Head("#8A5A3E", "#2A211D", "short"), CORAL, extra="bag"),
        "officer": Look(Head("#B97A56", "#3B2A20", "cap"), NAVY, "#1F2A33", collar=BLUE_PALE, extra="badge"),
        "judge": Look(Head("#C98F6B", "#B9B4AC", "bob"), "#3B3550", collar=WHITE, hem=-16),
        "clerk": Look(Head("#A5684A", "#2A211D", "bun", glasses=True), "#83590F", SLATE, collar=CREAM),
        "prosecutor": Look(Head("#8A5A3E", "#B9B4AC", "short"), "#34455E", "#2A394F", collar=CREAM),
        "health": Look(Head("#6B4630", "#1E1714", "curls"), TEAL, "#34455E", collar=CREAM, extra="cross"),
        "narrow": Look(Head("#C98F6B", "#6B4D28", "short", glasses=True), STONE, "#3B3550", collar=WHITE),
        "broad": Look(Head("#8A5A3E", "#8B3F61", "scarf"), PLUM, "#34455E"),
        "member-1": Look(Head("#B97A56", "#2A211D", "bob"), LEAF, collar=CREAM),
        "member-2": Look(Head("#6B4630", "#B9B4AC", "short"), "#34455E", collar=WHITE),
        "member-3": Look(Head("#C98F6B", "#8C6431", "bun"), OAK_DARK, collar=CREAM),
        "noor": Look(Head("#B97A56", "#2A211D", "bob", glasses=True), "#D9A441", collar=CREAM),
        "maya": Look(Head("#A5684A", "#1E1714", "curls"), PLUM),
        "adam": Look(Head("#8A5A3E", "#B9B4AC", "short"), "#34455E", collar=CREAM),
        "daniel": Look(Head("#C98F6B", "#3B2A20", "short"), LEAF),
    }
)

_STRIDE = 22.0
STEP = 4 * _STRIDE
"""How far a body goes while each foot takes one step."""

_HIP = -83.4
_BONE = 38.8
_SHOULDER = -136.0


def person(
    pen: Pen,
    now: Moment,
    *,
    look: str = "passer",
    face: float = 1.0,
    arm: float = 0.0,
    elbow: float = 0.0,
    far_arm: float = 0.0,
    far_elbow: float = 0.0,
    holding: str = "",
    talk: float = 0.0,
    nod: float = 0.0,
    smile: float = 0.4,
    shadow: float = 1.0,
) -> None:
    """Someone standing at the origin, 190 tall, whose feet stay where they are set while `x` moves.

    `face` 1 looks right, -1 left. `arm` and `elbow` are degrees of lifting and bending, 0 hangs down.
    `holding` is what the near hand holds: `paper`, `card`, `packet` or `cup`. `talk`, `nod` and `smile` are shares.
    """
    wear = LOOKS[look]
    if shadow:
        pen.disc(0, 1, 34, INK, 0.16, 0.14 * shadow)
    mirrored = math.copysign(max(0.2, abs(face)), face)
    with pen.moved(stretch=mirrored):
        stepping = min(1.0, abs(now.speed) / 45)
        way = now.x if face >= 0 else -now.x
        phase = way / STEP % 1.0
        breath = 0.5 + 0.5 * math.sin(now.seconds * 1.7 + now.seed)
        bob = stepping * (3.7 + 1.9 * math.cos(4 * math.pi * phase)) + breath
        swing = 26 * stepping * math.sin(2 * math.pi * (phase + 0.25))
        far_top = blend(wear.top, INK, 0.28)
        _arm(pen, wear, far_top, bob, far_arm or -swing * 0.9, far_elbow if far_arm else 8 + 10 * stepping)
        _leg(pen, phase + 0.5, stepping, -6, bob, blend(wear.legs, INK, 0.3), wear.shoes)
        _leg(pen, phase, stepping, 7, bob, wear.legs, blend(wear.shoes, WHITE, 0.08))
        with pen.moved(y=bob):
            _trunk(pen, wear)
            with pen.moved(3, -163 + 2 * nod, turn=9 * nod):
                draw_head(pen, wear.head, now, talk=talk, smile=smile)
        lifted = arm if arm else swing
        _arm(pen, wear, blend(wear.top, INK, 0.14), bob, lifted, elbow if arm else 10 + 10 * stepping, holding)


def stride(phase: float) -> tuple[float, float, float]:
    """Where a foot is in a step: how far before the hip, how high, and its tilt in degrees.

    `phase` counts whole steps of both feet, so that a body that has moved by `STEP` has moved it by 1.
    """
    phase %= 1.0
    if phase < 0.5:
        # The foot on the ground goes back under the body exactly as fast as the body goes forward.
        return _STRIDE * (1 - 4 * phase), 0.0, 0.0
    share = (phase - 0.5) * 2
    tilt = 26 * math.sin(math.pi * min(1.0, share * 1.6)) * (1 - share)
    return -_STRIDE * math.cos(math.pi * share), 13 * math.sin(math.pi * share) ** 1.2, tilt


def _leg(pen: Pen, phase: float, stepping: float, rest: float, bob: float, cloth: str, shoe: str) -> None:
    reach, lift, tilt = stride(phase)
    foot_x = rest * (1 - stepping) + (rest * 0.25 + reach) * stepping
    foot_y = -7 - lift * stepping
    hip = (rest * 0.45, _HIP + bob)
    knee = _joint(hip, (foot_x, foot_y), _BONE, _BONE)
    pen.line([hip, knee, (foot_x, foot_y)], cloth, 15)
    with pen.moved(foot_x, foot_y, turn=tilt * stepping):
        pen.fill("M-8 -5 L6 -5 C13 -4 18 0 18 7 L-8 7 C-10 4 -10 -2 -8 -5 Z", shoe)


def _joint(start: tuple[float, float], end: tuple[float, float], upper: float, lower: float) -> tuple[float, float]:
    """Where the knee lies between hip and ankle, bent forward."""
    across, down = end[0] - start[0], end[1] - start[1]
    apart = max(1e-6, min(upper + lower - 1e-3, math.hypot(across, down)))
    along = (upper**2 - lower**2 + apart**2) / (2 * apart)
    aside = math.sqrt(max(0.0, upper**2 - along**2))
    length = math.hypot(across, down)
    ux, uy = across / length, down / length
    return start[0] + ux * along + uy * aside, start[1] + uy * along - ux * aside


def _arm(
    pen: Pen, wear: Look, sleeve: str, bob: float, lift: float, bend: float, holding: str = "", length: float = 29
) -> None:
    shoulder = (-1.0, _SHOULDER + bob)
    upper, lower = math.radians(lift), math.radians(lift + bend)
    elbow = (shoulder[0] + length * math.sin(upper), shoulder[1] + length * math.cos(upper))
    wrist = (elbow[0] + length * 0.82 * math.sin(lower), elbow[1] + length * 0.82 * math.cos(lower))
    hand = (wrist[0] + 7 * math.sin(lower), wrist[1] + 7 * math.cos(lower))
    _held(pen, holding, hand)
    pen.disc(hand[0], hand[1], 6.8, wear.head.skin)
    pen.line([shoulder, elbow, wrist], sleeve, 13.5)


def _held(pen: Pen, holding: str, hand: tuple[float, float]) -> None:
    with pen.moved(*hand):
        match holding:
            case "paper":
                pen.box(-4, -26, 26, 34, CREAM, 2)
                for row in range(4):
                    pen.line([(1, -19 + row * 7), (17, -19 + row * 7)], GREY, 2)
            case "card":
                pen.box(-4, -20, 34, 24, blend(CREAM, BRASS, 0.4), 3)
                pen.box(0, -16, 10, 12, STONE, 2)
                pen.line([(14, -13), (26, -13)], GREY, 2.4)
                pen.line([(14, -6), (24, -6)], GREY, 2.4)
            case "packet":
                pen.box(0, -16, 15, 19, KRAFT, 2)
                pen.box(0, -16, 15, 6, blend(KRAFT, INK, 0.2), 2)
                pen.box(5.5, -13, 4, 6, CREAM)
            case "cup":
                pen.line("M13 -8 C20 -9 20 0 12 0", WHITE, 2.6)
                pen.fill("M-5 -12 L14 -12 L11 6 L-2 6 Z", WHITE)
            case _:
                pass


def _trunk(pen: Pen, wear: Look) -> None:
    hem = wear.hem
    pen.box(-5, -150, 14, 18, blend(wear.head.skin, INK, 0.18), 5)
    if wear.extra == "bag":
        pen.box(-33, -122, 20, 40, blend(PLUM, INK, 0.12), 8)
        pen.box(-36, -108, 16, 20, PLUM, 6)
    pen.fill(
        f"M-21 {hem} C-22 -100 -24 -132 -10 -141 C-4 -145 8 -145 13 -141 C24 -133 21 -100 22 {hem} "
        f"C14 {hem + 4} -12 {hem + 4} -21 {hem} Z",
        wear.top,
    )
    if wear.collar:
        pen.fill("M-4 -145 L12 -145 L9 -124 Z", wear.collar)
    match wear.extra:
        case "bag":
            pen.line("M-14 -136 C-6 -120 -8 -104 -17 -92", PLUM, 4.5)
        case "badge":
            pen.box(-21, -84, 42.5, 7, blend(wear.top, INK, 0.45))
            pen.fill("M12 -119 L20 -119 L20 -112 C20 -107 16 -105 16 -105 C16 -105 12 -107 12 -112 Z", BRASS)
        case "cross":
            pen.box(11, -116, 4, 12, WHITE)
            pen.box(7, -112, 12, 4, WHITE)
        case _:
            pass


def host(pen: Pen, now: Moment, *, width: float = 300, book: str = "open") -> None:
    """Noor from the chest up, her middle at the origin and cut off at its height; `book` is `open` or empty."""
    breath = 1.6 * (0.5 + 0.5 * math.sin(now.seconds * 1.5))
    pen.illustration("host-noor" if book else "host-noor-no-book", -width / 2, -width * 200 / 240 - breath, width)
