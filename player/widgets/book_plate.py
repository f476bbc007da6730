"""A small card that is one button, bound like a module's book: a spine with its number, and words beside it."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from player.widgets.labels import Label, beside
from player.widgets.plate import Plate
from player.widgets.theme import Look


class BookPlate(Plate):
    """`cloth` is a colour role ('c4'); a book without `number` ('') bears a seal; `facts` is a second, quieter line."""

    def __init__(
        self, look: Look, *, number: str, cloth: str, title: str, language: str, facts: str = "", spine: int = 34
    ) -> None:
        super().__init__(look, ". ".join(part for part in (number, title, facts) if part))
        self._number, self._cloth, self._spine = number, cloth, look.px(spine)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(self._spine + look.px(14), look.px(10), look.px(12), look.px(10))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            layout.setContentsMargins(look.px(12), look.px(10), self._spine + look.px(14), look.px(10))
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addStretch(1)
        name = Label(look, f"\u2068{title}\u2069", "card" if facts else "button", language=language)
        name.setMinimumWidth(look.px(100))  # Qt would keep a long title from taking more lines
        name.setAlignment(beside(self))
        words.addWidget(name)
        if facts:
            words.addWidget(Label(look, facts, "meta", "ink2"))
        words.addStretch(1)
        layout.addLayout(words, 1)
        self.quieten()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, then its spine at the leading side; white lines on black in high contrast."""
        super().paintEvent(event)
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), look.px(12), look.px(12))
        leading = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - self._spine
        spine = QRect(leading, 0, self._spine, self.height())
        painter.setClipPath(outline)
        painter.fillRect(spine, look.colour(self._cloth))
        painter.setClipping(False)
        painter.setPen(look.colour("onCloth"))
        painter.setFont(look.font("section"))
        if self._number:
            painter.drawText(spine, Qt.AlignmentFlag.AlignCenter, self._number)
        else:
            seal = look.icon("ph.circle-wavy-check", "onCloth", 22, self.devicePixelRatioF())
            side = look.px(22)
            painter.drawPixmap(leading + (self._spine - side) // 2, (self.height() - side) // 2, seal)
        line = look.colour("onCloth")
        line.setAlphaF(0.65)
        painter.setPen(QPen(line, 1))
        for y in (5, 8, self.height() - 9, self.height() - 6):
            painter.drawLine(QPointF(leading + 1, y + 0.5), QPointF(leading + self._spine - 1, y + 0.5))
