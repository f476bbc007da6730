"""A clock that runs down from some minutes: set, running, paused, over. It makes no sound."""

from collections.abc import Callable
from time import monotonic
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

State = Literal["set", "running", "paused", "over"]
MOST_MINUTES = 60
_TICK = 200


class Countdown(QObject):
    """Signals each change of what it shows. `now` is a clock that only runs forward, in seconds."""

    changed = Signal()
    ended = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self.minutes = 2
        self.state: State = "set"
        self._left = 120.0
        self._ends = 0.0
        self._ticks = QTimer(self, interval=_TICK)
        self._ticks.timeout.connect(self.look)

    @property
    def left(self) -> float:
        """The seconds that are left."""
        return max(0.0, self._ends - self._now()) if self.state == "running" else self._left

    def add(self, minutes: int) -> None:
        """More or fewer minutes; what was begun begins anew."""
        self.minutes = min(max(1, self.minutes + minutes), MOST_MINUTES)
        self._become("set", self.minutes * 60.0)

    def toggle(self) -> None:
        """Starts, pauses, goes on; after the end, makes ready again."""
        if self.state == "running":
            self._become("paused", self.left)
        elif self.state == "over":
            self.add(0)
        else:
            self._ends = self._now() + self._left
            self._become("running", self._left)

    def look(self) -> None:
        """What the clock shows has changed, or it has run down."""
        if self.state == "running" and self.left <= 0.0:
            self._become("over", 0.0)
            self.ended.emit()
        else:
            self.changed.emit()

    def keep(self) -> tuple[int, State, float, float]:
        """Its minutes, state, seconds left and, on its clock, end: for another that goes on in its place."""
        return self.minutes, self.state, self._left, self._ends

    def take(self, kept: tuple[int, State, float, float]) -> None:
        """Goes on from what another kept."""
        self.minutes, state, left, self._ends = kept
        self._become(state, left)

    def _become(self, state: State, left: float) -> None:
        self.state, self._left = state, left
        if state == "running":
            self._ticks.start()
        else:
            self._ticks.stop()
        self.changed.emit()
