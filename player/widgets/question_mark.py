"""A question on the bar of a film: a mark that is a button, with a tick once it was answered."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from player.widgets.theme import Look

_SIDE, _DOT = 44, 22  # px of the target and of what is drawn


class QuestionMark(QAbstractButton):
    """Stands at a second of the film, which its name tells."""

    def __init__(self, look: Look, second: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.second = look, second
        self.answered = False
        self.setFixedSize(look.px(_SIDE), look.px(_SIDE))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("corner", look.px(_SIDE // 2))
        self.show_answered(answered=False)

    def show_answered(self, *, answered: bool) -> None:
        """A question mark, or a tick."""
        self.answered = answered
        words = self.tr("Question at %1, answered") if answered else self.tr("Question at %1, not answered yet")
        self.setAccessibleName(words.replace("%1", self._look.time(self.second)))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """A target."""
        return QSize(self._look.px(_SIDE), self._look.px(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A disc of brass with a ring."""
        look, side = self._look, self._look.px(_DOT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(look.colour("right" if self.answered else "brass"), 2))
        painter.setBrush(look.colour("rightTint" if self.answered else "brassTint"))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if self.answered:
            tick = look.icon("ph.check", "rightText", 14, self.devicePixelRatioF())
            half = look.px(14) / 2
            painter.drawPixmap(round(box.center().x() - half), round(box.center().y() - half), tick)
            return
        painter.setPen(look.colour("brassText"))
        painter.setFont(look.font("meta-strong", "en"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
