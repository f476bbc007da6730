"""The colours that the films are painted with: those of the course's illustrations."""

import re
from functools import lru_cache

INK = "#1B2725"
CREAM = "#FBF6E9"
LINEN = "#F1E4C8"
SAND = "#EBDCBB"
SKY = "#F3D9A4"
SUN = "#F9EBC8"
DUSK = "#8FA3AE"
NIGHT = "#5C7384"
MIST = "#7FA58D"
LEAF = "#4F8570"
PINE = "#2F6453"
DEEP = "#143D34"
STONE = "#6B657C"
STONE_LIGHT = "#9690A8"
STONE_PALE = "#C9C4D3"
OAK = "#B98A50"
OAK_DARK = "#8C6431"
OAK_LIGHT = "#D2A469"
WALNUT = "#6B4D28"
KRAFT = "#A9753C"
GLOW = "#F2C66D"
BRASS = "#D9AE5C"
RUST = "#B4553F"
CORAL = "#C0693A"
PLUM = "#8B3F61"
VIOLET = "#6D457F"
TEAL = "#1A6A62"
TEAL_PALE = "#7FB3AC"
BLUE = "#315F8F"
BLUE_PALE = "#88B2DF"
NAVY = "#2A394F"
SLATE = "#27333A"
ROAD = "#4A5552"
GREY = "#7F857E"
ALERT = "#B2402B"
WHITE = "#FFFFFF"

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


@lru_cache(maxsize=4096)
def blend(one: str, other: str, share: float) -> str:
    """The colour `share` of the way from `one` to `other`, both `#RRGGBB`."""
    if not (_HEX.fullmatch(one) and _HEX.fullmatch(other)):
        raise ValueError(f"not a colour: {one}, {other}")
    share = min(1.0, max(0.0, share))
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)
