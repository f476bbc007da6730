"""A progress ring; it turns clockwise in every language."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from player.widgets.theme import Look


class Ring(QWidget):
    """A share, 0.0 to 1.0, as an arc in a colour role; a tick when all is done."""

    def __init__(self, look: Look, share: float, ink: str, *, size: int = 34) -> None:
        super().__init__()
        self._look, self._share, self._ink, self._size = look, share, ink, size
        self.setFixedSize(QSize(look.px(size), look.px(size)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, arc, tick."""
        painter = QPainter(self)
        draw_ring(painter, self._look, QRectF(self.rect()), self._share, self._ink)


def draw_ring(painter: QPainter, look: Look, box: QRectF, share: float, ink: str) -> None:
    """Draws a ring into a square box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    thick = box.width() * 0.115
    arc = look.colour("lamp" if look.contrast and share < 1 else ink)
    circle = box.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
    if share < 1:
        track = QPen(look.colour("ink" if look.contrast else "track"), 1.5 if look.contrast else thick)
        painter.setPen(track)
        painter.drawEllipse(circle)
    pen = QPen(arc, thick)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if share >= 1:
        painter.drawEllipse(circle)
        pen.setWidthF(thick * 0.5)
        painter.setPen(pen)
        side, left, top = box.width(), box.x(), box.y()
        points = ((0.35, 0.51), (0.46, 0.62), (0.66, 0.40))
        (x1, y1), (x2, y2), (x3, y3) = ((left + side * x, top + side * y) for x, y in points)
        painter.drawLine(int(x1), int(y1), int(x2), int(y2))
        painter.drawLine(int(x2), int(y2), int(x3), int(y3))
    elif share > 0:
        painter.drawArc(circle, 90 * 16, -round(share * 360 * 16))
