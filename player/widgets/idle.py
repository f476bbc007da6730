"""Notices that nobody has touched the program for a while, and says so before it is over."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

WARNING = 30.0
"""Seconds between the warning and the end."""

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Counts from the last key, movement or touch. `held()` says that something goes on by itself, such as a film."""

    warned = Signal()
    """Half a minute is left."""
    woken = Signal()
    """Somebody moved after the warning."""
    expired = Signal()
    """Nobody did."""

    def __init__(self, held: Callable[[], bool], parent: QObject | None = None, *, warning: float = WARNING) -> None:
        super().__init__(parent)
        self._held, self._warning = held, warning
        self._seconds = 0.0
        self._warning_given = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._ring)
        self._watched: list[QObject] = []
        app: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]
        app.focusWindowChanged.connect(self._watch)
        app.focusObjectChanged.connect(self._watch)

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self._clock.isActive()

    def start(self, seconds: float) -> None:
        """Counts `seconds` from each touch on; 0 for never."""
        self.stop()
        self._seconds = seconds
        if seconds > 0:
            self._begin()
            self._watch()

    def stop(self) -> None:
        """Counts no more."""
        self._clock.stop()
        self._warning_given = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A touch begins the time anew."""
        if self.running and event.type() in _TOUCHES:
            self._touch()
        return False

    @Slot()
    def _watch(self) -> None:
        # What a person does comes to a window first, what an input method composes to the part with the focus alone.
        # A filter on the application would pass every event of every part through Python as well, and make PySide load
        # all its classes at the first part it has no name for; these are kept, so that it knows them again.
        if not self.running:
            return
        part: QObject | None = QGuiApplication.focusObject()
        self._watched = [*QGuiApplication.topLevelWindows(), *([] if part is None else [part])]
        for each in self._watched:
            # A second filter of the same object only takes the place of the first.
            each.installEventFilter(self)

    def _touch(self) -> None:
        warned, self._warning_given = self._warning_given, False
        self._begin()
        if warned:
            self.woken.emit()

    def _begin(self) -> None:
        self._clock.start(round(max(0.0, self._seconds - self._warning) * 1000))

    def _ring(self) -> None:
        if self._held():
            self._begin()
        elif not self._warning_given:
            self._warning_given = True
            self._clock.start(round(min(self._warning, self._seconds) * 1000))
            self.warned.emit()
        else:
            self.stop()
            self.expired.emit()
