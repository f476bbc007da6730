"""The numerals of the films, as strokes in a box 6 wide and 10 high around the origin."""

from collections.abc import Mapping
from types import MappingProxyType

STROKES: Mapping[str, str] = MappingProxyType(
    {
        "0": "M0 -5 C-4 -5 -4 5 0 5 C4 5 4 -5 0 -5 Z",
        "1": "M-2 -3.2 L0.4 -5 L0.4 5",
        "2": "M-2.8 -2.6 C-2.6 -5.8 2.9 -5.8 2.9 -2.2 C2.9 0.6 -1.6 2 -3 5 L3.2 5",
        "3": "M-2.6 -3.4 C-1.6 -5.7 2.8 -5.6 2.6 -2.4 C2.5 -0.6 1 -0.3 -0.4 -0.3 "
        "C1.4 -0.3 3 0.5 3 2.3 C3 5.8 -2.2 6 -3 3.2",
        "4": "M1.4 5 L1.4 -5 L-3.4 2 L3.4 2",
        "5": "M2.6 -5 L-2 -5 L-2.4 -0.5 C-0.6 -2 3 -1.6 3 1.7 C3 5.6 -1.8 6 -2.9 3.4",
        "6": "M2 -4.8 C-1.4 -4.4 -3 -1 -3 1.8 C-3 6.2 3 6 3 1.9 C3 -1.8 -2.2 -1.8 -2.9 1.4",
        "7": "M-3 -5 L3 -5 C0.8 -2 -0.6 1 -1 5",
        "8": "M0 -0.5 C-3.4 -1 -3.4 -5 0 -5 C3.4 -5 3.4 -1 0 -0.5 C-4 0 -4 5 0 5 C4 5 4 0 0 -0.5",
        "9": "M-2 4.8 C1.4 4.4 3 1 3 -1.8 C3 -6.2 -3 -6 -3 -1.9 C-3 1.8 2.2 1.8 2.9 -1.4",
        " ": "",
    }
)
"""SVG path data of each numeral, to be drawn by `Pen.digits`."""
