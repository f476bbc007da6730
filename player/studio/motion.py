"""How a value moves in time: easings, and a track of moves that can be read at any moment."""

import math
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

Value = float | str
"""A number is moved smoothly; a word changes at once."""


def _stroll(share: float) -> float:
    # Constant speed with a short ramp at both ends: a body has weight, but does not glide all the way.
    ramp = 0.12
    top = 1 / (1 - ramp)
    if share < ramp:
        return top * share * share / (2 * ramp)
    if share > 1 - ramp:
        return 1 - top * (1 - share) ** 2 / (2 * ramp)
    return top * (share - ramp / 2)


def _spring(share: float) -> float:
    return 1 - math.exp(-6 * share) * math.cos(9 * share) * (1 - share)


EASES: Mapping[str, Callable[[float], float]] = MappingProxyType(
    {
        "even": lambda share: share,
        "smooth": lambda share: share * share * (3 - 2 * share),
        "out": lambda share: 1 - (1 - share) ** 3,
        "in": lambda share: share**3,
        "stroll": _stroll,
        "spring": _spring,
    }
)
"""Easings by name: each takes the share of a move's time and gives the share of its way."""


@dataclass(frozen=True)
class Move:
    """From `start`, over `takes` seconds, towards `value`."""

    start: float
    takes: float
    value: Value
    ease: str = "smooth"


class Track:
    """One property of one actor over the whole film."""

    def __init__(self, first: Value, moves: list[Move]) -> None:
        self._moves = sorted(moves, key=lambda move: move.start)
        self._starts = [move.start for move in self._moves]
        # Where each move sets out from: wherever the one before it had come to by then.
        self._origins: list[Value] = []
        for index, move in enumerate(self._moves):
            self._origins.append(first if index == 0 else self._follow(index - 1, move.start))
        self._first = first

    def at(self, seconds: float) -> Value:
        """The value `seconds` after the film began."""
        index = bisect_right(self._starts, seconds) - 1
        return self._first if index < 0 else self._follow(index, seconds)

    def _follow(self, index: int, seconds: float) -> Value:
        move, origin = self._moves[index], self._origins[index]
        passed = seconds - move.start
        if isinstance(origin, str) or isinstance(move.value, str) or passed >= move.takes:
            return move.value
        return origin + (move.value - origin) * EASES[move.ease](passed / move.takes)
