"""The seconds of a film that were played in one go, measured against the clock so that a jump counts for nothing."""

from collections.abc import Callable
from time import monotonic

_SLACK = 0.6
"""Seconds by which the film may be ahead of the clock: its position is told in steps."""


class PlayedStretch:
    """Grows while a film plays; `end` takes what has grown. Seconds are the film's, whatever the speed."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._from: float | None = None
        self._to = self._told = 0.0

    @property
    def length(self) -> float:
        """Seconds since the last begin or end."""
        return 0.0 if self._from is None else self._to - self._from

    def begin(self, at: float) -> None:
        """Playing starts, or starts again, at second `at`."""
        self._from = self._to = at
        self._told = self._clock()

    def grow(self, at: float, speed: float) -> bool:
        """The film has come to second `at`; False, and a new beginning there, if it cannot have been played so far."""
        if self._from is None:
            self.begin(at)
            return True
        now = self._clock()
        honest = self._to - _SLACK <= at <= self._to + (now - self._told) * speed * 1.1 + _SLACK
        if not honest:
            self.begin(at)
            return False
        self._to, self._told = max(at, self._to), now
        return True

    def end(self, *, going_on: bool = False) -> tuple[float, float] | None:
        """What was played, or None if nothing; with `going_on` the next stretch begins where this one ends."""
        if self._from is None:
            return None
        found = (self._from, self._to)
        self._from = self._to if going_on else None
        return found if found[1] > found[0] else None
