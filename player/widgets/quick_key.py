"""One key that works whatever is open: over a dialog of the system's and in a pop-up too, where shortcuts do not."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow


class QuickKey(QObject):
    """Watches each window that gets the keyboard for a key, named as in 'F12'.

    Shortcuts come first: what one of them took is not struck here as well.
    """

    struck = Signal()

    def __init__(self, key: str, parent: QObject) -> None:
        super().__init__(parent)
        self._key = QKeySequence(key)
        # Kept, so that the filter knows them again.
        self._watched: dict[int, QWindow] = {}
        app: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]
        app.focusWindowChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the key."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if QKeySequence(event.keyCombination()) != self._key:
            return False
        if not event.isAutoRepeat():
            self.struck.emit()
        return True

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            self._watched = {id(each): each for each in QGuiApplication.topLevelWindows()}
            window.installEventFilter(self)
