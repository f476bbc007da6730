"""The round button that plays and halts a film."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from player.widgets.theme import Look


class PlayButton(QAbstractButton):
    """A disc with the sign of what pressing it does."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._playing = False
        self.setFixedSize(look.px(48), look.px(48))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("corner", look.px(24))
        self.show_playing(False)

    def sizeHint(self) -> QSize:
        """Always the same."""
        return QSize(self._look.px(48), self._look.px(48))

    def show_playing(self, playing: bool) -> None:
        """Whether the film plays now."""
        self._playing = playing
        words = self.tr("Pause") if playing else self.tr("Play")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Disc and sign; the triangle stands a little to the right, where it looks centred."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("lampPress" if self.isDown() else "lampHover" if self.underMouse() else "lamp"))
        painter.drawEllipse(self.rect())
        size = look.px(24)
        corner = self.rect().center() - QPoint(size // 2 - 1, size // 2 - 1)
        name = "ph.pause-fill" if self._playing else "ph.play-fill"
        nudge = 0 if self._playing else look.px(1)
        painter.drawPixmap(corner + QPoint(nudge, 0), look.icon(name, "onLamp", 24, self.devicePixelRatioF()))
