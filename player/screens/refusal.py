"""Why a PIN was not taken, and how long the next one waits, counted down."""

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent

from player.messages import waiting
from player.widgets.labels import Label
from player.widgets.theme import Look


class Refusal(Label):
    """Empty until something is refused. Screen readers hear it at once, and the countdown only at its start."""

    over = Signal()
    """One may try again."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", "interface", "alertText")
        self._look = look
        self._words, self._until = "", 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(250)
        self._clock.timeout.connect(self._count)

    @property
    def holds(self) -> bool:
        """Whether one still has to wait."""
        return self._clock.isActive()

    def say(self, words: str, wait: float = 0.0) -> None:
        """Shows the sentence and, with seconds to wait, how many are left."""
        self._words, self._until = words, time.monotonic() + wait
        self._clock.stop()
        if wait > 0:
            self._clock.start()
        self._paint()
        if self.text():
            self.setAccessibleName(self.text())
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _count(self) -> None:
        if self._until <= time.monotonic():
            self._clock.stop()
            self._words = ""
            self.over.emit()
        self._paint()

    def _paint(self) -> None:
        left = self._look.digits(waiting(self._until - time.monotonic())) if self.holds else ""
        self.setText(" ".join(part for part in (self._words, left) if part))
