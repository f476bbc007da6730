"""A film over the whole screen: the picture, and its controls while they are wanted."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from player.widgets.focus import FocusRing
from player.widgets.playback import Playback
from player.widgets.theme import Look
from player.widgets.transport import Transport
from player.widgets.video import Picture

_STAYS = 3000


class FullScreen(QWidget):
    """Borrows picture and controls from the page; whoever lent them takes them back before this goes."""

    closed = Signal()
    """The system asked it to close."""

    def __init__(self, look: Look, picture: Picture, transport: Transport, playback: Playback) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._picture, self._transport, self._playback = picture, transport, playback
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._ground = QWidget(self)
        self._ground.setProperty("surface", "paper")
        self._ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        picture.setParent(self)
        transport.setParent(self)
        picture.corner = 0
        picture.setMouseTracking(True)
        self._rest = QTimer(self, singleShot=True, interval=_STAYS)
        self._rest.timeout.connect(self._hide_controls)
        self._ring = FocusRing(look, self)
        playback.changed.connect(self.wake)

    def open_on(self, window: QWidget) -> None:
        """Fills the screen that a window is on, under the same name in the task bar."""
        self.setWindowTitle(window.windowTitle())
        self.setWindowIcon(window.windowIcon())
        screen = window.screen()
        self.setGeometry(screen.geometry())
        for part in (self._picture, self._ground, self._transport):
            part.show()
        self._picture.lower()
        self._transport.raise_()
        self.showFullScreen()
        self.activateWindow()
        self._picture.setFocus(Qt.FocusReason.OtherFocusReason)
        self.wake()

    def wake(self) -> None:
        """Shows the controls for some seconds more."""
        self.unsetCursor()
        self._show_controls(True)
        self._rest.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture everywhere, the controls over its foot."""
        super().resizeEvent(event)
        self._place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Goes back to the page instead."""
        event.ignore()
        self.closed.emit()

    def _place(self) -> None:
        height = self._transport.sizeHint().height()
        self._picture.setGeometry(self.rect())
        for part in (self._ground, self._transport):
            part.setGeometry(0, self.height() - height, self.width(), height)

    def _show_controls(self, shown: bool) -> None:
        self._transport.setVisible(shown)
        self._ground.setVisible(shown)
        self._picture.foot = self._transport.height() if shown else 0
        self._picture.update()

    def _hide_controls(self) -> None:
        busy = QApplication.activePopupWidget() is not None or self._transport.isAncestorOf(self.focusWidget())
        if not self._playback.playing or busy:
            self._rest.start()
            return
        self._show_controls(False)
        self.setCursor(Qt.CursorShape.BlankCursor)
