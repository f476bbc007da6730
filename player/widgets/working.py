"""A line that says that something is under way, and how far it is; it comes only when that takes a while."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.tasks import Task
from player.widgets.theme import Look

PATIENCE = 1000
"""How long nothing is said, in ms."""


class Working(QWidget):
    """Takes no room until it watches a task that lasts."""

    appeared = Signal()
    """The line is there now, and takes room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._task: Task | None = None
        self._given_up: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        layout = QVBoxLayout()
        row.addLayout(layout, 1)
        layout.setSpacing(look.px(6))
        self._words = Label(look, "", "meta", "ink2")
        layout.addWidget(self._words)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(look.px(8))
        layout.addWidget(self._bar)
        self._cancel = Button(look, self.tr("Cancel"), "secondary")
        self._cancel.clicked.connect(self._give_up)
        self._cancel.hide()
        row.addWidget(self._cancel)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(PATIENCE)
        self._clock.timeout.connect(self.show)
        self._clock.timeout.connect(self.appeared)
        self.hide()

    def watch(self, task: Task, words: str, given_up: Callable[[], object] | None = None) -> None:
        """Says these words from a second on until the task ends; the bar follows its reports, if it makes any.

        With `given_up` there is a button that cancels the task and calls it.
        """
        self._task, self._given_up = task, given_up
        self._cancel.setHidden(given_up is None)
        self.hide()
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setValue(0)
        self._bar.hide()
        task.advanced.connect(self._advance)
        task.finished.connect(self._end)
        self._clock.start()

    def _advance(self, share: float) -> None:
        self._bar.setValue(round(share * 100))
        self._bar.show()

    def _end(self) -> None:
        if self.sender() is self._task:  # another may be watched by now
            self._rest()

    def _rest(self) -> None:
        self._task = None
        self._clock.stop()
        self.hide()

    def _give_up(self) -> None:
        task, given_up = self._task, self._given_up
        if task is not None:
            task.cancel()
        self._rest()
        if given_up is not None:
            given_up()
