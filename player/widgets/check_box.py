"""A box to tick: drawn by us, so that it shows on every surface and in every theme."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from player.widgets.theme import Look

_BOX = 20


class CheckBox(QCheckBox):
    """A box and its words; the whole surface is the target."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self._look = look
        self.setFont(look.font("interface"))
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The box, a gap, the words; never under the least target."""
        look = self._look
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(look.px(_BOX) + look.px(10) + words + look.px(6), look.px(44))

    minimumSizeHint = sizeHint

    def hitButton(self, pos: object) -> bool:
        """Anywhere on it counts."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, filled with a tick when chosen, then the words in reading order."""
        look, side, enabled = self._look, self._look.px(_BOX), self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inset = look.px(2)
        box = QRect(self.width() - side - inset if rtl else inset, (self.height() - side) // 2, side, side)
        chosen = self.isChecked()
        fill = "disBg" if not enabled else "lamp" if chosen else "paper"
        painter.setBrush(look.colour(fill))
        painter.setPen(QPen(look.colour("edge" if not chosen or not enabled else "lamp"), 2))
        painter.drawRoundedRect(box.toRectF().adjusted(1, 1, -1, -1), look.px(4), look.px(4))
        if chosen:
            tick = look.icon("ph.check", "onLamp" if enabled else "disInk", 14, self.devicePixelRatioF())
            room = (side - look.px(14)) // 2
            painter.drawPixmap(box.x() + room, box.y() + room, tick)
        painter.setFont(self.font())
        painter.setPen(look.colour("ink" if enabled else "disInk"))
        gap = side + look.px(10) + inset
        words = self.rect().adjusted(0, 0, -gap, 0) if rtl else self.rect().adjusted(gap, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), self.text())
