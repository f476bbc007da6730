"""The shelf: one book a module, filled as far as it is done; the same drawing wherever a course is shown small."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from player.widgets.theme import Look, shelf_cloth

_HEIGHTS = (84, 92, 76, 96, 80, 90, 86)
_WIDTHS = (30, 34, 28, 32, 34, 28, 32)
_GAP = 3


class Book(NamedTuple):
    """A module's book: its number, its cloth (1 to 7), the share that is done."""

    number: int
    cloth: int
    share: float


class Shelf(QWidget):
    """Books that stand on the lower edge, in reading order; `words` tells them to a screen reader."""

    def __init__(self, look: Look, books: list[Book], words: str, *, small: bool = False) -> None:
        super().__init__()
        self._look, self._books, self._small = look, books, small
        self._scale = look.scale * (0.48 if small else 1.0)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all books; more than seven begin the pattern again."""
        widths = (_WIDTHS[at % 7] for at in range(len(self._books)))
        gaps = _GAP * max(0, len(self._books) - 1)
        return QSize(round((sum(widths) + gaps) * self._scale) + 2, round(max(_HEIGHTS) * self._scale) + 2)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each book in its cloth: outline, filling from below, number, tick and bands."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = 1.0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place, book in enumerate(self._books):
            width, height = _WIDTHS[place % 7] * self._scale, _HEIGHTS[place % 7] * self._scale
            left = self.width() - at - width if rtl else at
            self._book(painter, book, QRectF(left, self.height() - height, width, height + 4))
            at += width + _GAP * self._scale

    def _book(self, painter: QPainter, book: Book, box: QRectF) -> None:
        cloth = QColor(shelf_cloth(self._look, book.cloth))
        line = max(1.5, 2 * self._scale)
        spine = box.adjusted(line / 2, line / 2, -line / 2, 0)
        painter.setPen(QPen(cloth, line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(spine, 2, 2)
        filled = QRectF(box)
        filled.setTop(box.bottom() - box.height() * book.share)
        painter.fillRect(filled, cloth)
        done = book.share >= 1
        ink = self._look.colour("shade") if done else cloth
        if not self._small:
            painter.setFont(self._look.font("meta-strong"))
            painter.setPen(ink)
            head = QRectF(box.x(), box.y() + 4 * self._scale, box.width(), 20 * self._scale)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, self._look.number(book.number))
        if done:
            painter.setPen(QPen(self._look.colour("shade"), line))
            middle, low = box.center().x(), box.bottom() - 28 * self._scale
            step = 4 * self._scale
            points = [(middle - step * 1.2, low), (middle - step * 0.2, low + step), (middle + step * 1.4, low - step)]
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
            painter.setPen(QPen(self._look.colour("shade"), 1))
            for band in (10, 14):
                y = box.bottom() - 4 - band * self._scale
                painter.drawLine(QPointF(box.left() + 3, y), QPointF(box.right() - 3, y))
