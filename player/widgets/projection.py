"""Screens when there is a projector: the window fills one, something for the trainer stands on the other."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_FILLED = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


_DRAWN_FOR = QSize(1366, 768)
"""The size of screen that the layout for a room is drawn for."""


class Projection(QObject):
    """Lets a window fill the screen that a room looks at, and afterwards puts it back where and as it was."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: tuple[QRect, Qt.WindowState] | None = None
        app: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]
        app.screenAdded.connect(self._move)

    def begin(self) -> None:
        """Fills the projector's screen, or the only one."""
        if self._before is None:
            window = self._window
            self._before = (
                window.normalGeometry() if window.isMaximized() else window.geometry(),
                window.windowState(),
            )
            self._move()

    def end(self) -> None:
        """Back to where it was, or to a screen that is there."""
        if self._before is None:
            return
        (place, state), self._before = self._before, None
        self._window.setWindowState(state & ~_FILLED)
        if not any(screen.geometry().intersects(place) for screen in QGuiApplication.screens()):
            place.moveTopLeft(QGuiApplication.primaryScreen().availableGeometry().topLeft() + QPoint(24, 40))
        self._window.setGeometry(place)
        self._window.setWindowState(state)
        self._window.activateWindow()

    @Slot()
    def _move(self) -> None:
        """Also when a projector is connected later."""
        if self._before is not None:
            fill(self._window, room_screen(QGuiApplication.screens(), QGuiApplication.primaryScreen()))


def room_screen(screens: Sequence[QScreen], primary: QScreen) -> QScreen:
    """The screen that a room looks at: the first that shows something else than the computer's own, or else that."""
    return other_screen(screens, primary) or primary


def other_screen(screens: Sequence[QScreen], taken: QScreen) -> QScreen | None:
    """The first screen that shows something else than one that is taken; a mirrored one is no other."""
    return next((screen for screen in screens if not screen.geometry().intersects(taken.geometry())), None)


def room_size(percent: int, size: QSize) -> int:
    """The text size in percent for a room: what was chosen, as much larger as the screen is, but never under 100."""
    larger = min(size.width() / _DRAWN_FOR.width(), size.height() / _DRAWN_FOR.height())
    return max(100, int(percent * max(1.0, larger)) // 5 * 5)


def fill(window: QWidget, screen: QScreen) -> None:
    """Makes a window fill a screen."""
    window.setWindowState(window.windowState() & ~_FILLED)  # one that fills a screen does not move to another
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
    window.activateWindow()


def lay_on(window: QWidget, screen: QScreen) -> None:
    """Shows a window as large as a screen has room, beside what else is there; the focus stays where it is."""
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.setScreen(screen)
    window.setGeometry(screen.availableGeometry())
    window.showMaximized()
