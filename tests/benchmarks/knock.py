"""A key for a window: sent once it was painted, and told of when it arrived."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class Knock(QObject):
    """Sends a key as soon as a window was painted, and calls back when the part with the focus received it.

    Watches no more than the window and that part, so that it costs a bare window and a full one the same.
    """

    def __init__(self, window: QWidget, answered: Callable[[], None]) -> None:
        super().__init__()
        self._window, self._answered = window, answered
        self._target: QWidget | None = None
        window.installEventFilter(self)
        window.update()  # what is shown already may have been painted already

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watches for the first paint, then for the key."""
        if event.type() == QEvent.Type.Paint and self._target is None:
            self._target = QApplication.focusWidget() or self._window
            QTimer.singleShot(0, self._knock)
        elif event.type() == QEvent.Type.KeyPress and watched is self._target:
            self._window.removeEventFilter(self)
            self._target.removeEventFilter(self)
            self._answered()
        return False

    def _knock(self) -> None:
        assert self._target is not None
        self._target.installEventFilter(self)
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.postEvent(self._target, key)
