"""A figure: what was measured and what it should be."""

from typing import NamedTuple


class Figure(NamedTuple):
    """A value that should not be above its bound; `noise` tells how far single rounds lay apart."""

    name: str
    value: float
    bound: float
    unit: str
    noise: str = ""
