"""How an answer on a scale changed: the first and the second taking one above the other, and a sentence."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QSizePolicy, QStyle, QVBoxLayout, QWidget

from player.widgets.labels import Label, beside
from player.widgets.theme import Look

_ROW, _EDGE = 36, 16  # px: the height of a taking; room beside the outer steps


class ScaleChange(QFrame):
    """`signs` are those of the steps in order; `before` and `now` the positions that were chosen among them."""

    def __init__(self, look: Look, signs: list[str]) -> None:
        super().__init__()
        self._look = look
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        edge = look.px(16)
        column.setContentsMargins(edge, look.px(12), edge, look.px(14))
        column.setSpacing(look.px(10))
        self._chart = _Chart(look, signs)
        column.addWidget(self._chart)
        self.said = Label(look, "", "button")
        self.said.setAlignment(beside(self))
        column.addWidget(self.said)

    def show_change(self, before: int, now: int) -> None:
        """Draws the two takings and says the change."""
        self._chart.show_steps(before, now)
        steps = abs(now - before)
        if now == before:
            words = self.tr("The same step as the first time.")
        elif now > before:
            words = self.tr("%n step(s) further up than the first time.", "", steps)
        else:
            words = self.tr(
                "%n step(s) further down than the first time. That is normal: who knows more asks more of themselves.",
                "",
                steps,
            )
        self.said.setText(self._look.digits(words))
        first, second = (self._chart.signs[at] for at in (before, now))
        spoken = self.tr("Before: %1. Now: %2.").replace("%1", first).replace("%2", second)
        self.setAccessibleName(f"{spoken} {self.said.text()}")
        self._chart.setAccessibleName(self.accessibleName())


class _Chart(QWidget):
    """Two lines of steps: a ring where the first answer was, a disc where the second is, an arrow from one to other."""

    def __init__(self, look: Look, signs: list[str]) -> None:
        super().__init__()
        self._look = look
        self.signs = [look.digits(sign) for sign in signs]
        self._before, self._now = 0, 0
        self._names = (self.tr("Before"), self.tr("Now"))
        metrics = QFontMetrics(look.font("button"))
        self._head = max(metrics.horizontalAdvance(name) for name in self._names) + look.px(16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, before: int, now: int) -> None:
        """Takes the two positions."""
        self._before, self._now = before, now
        self.update()

    def sizeHint(self) -> QSize:
        """Two takings and the signs beneath."""
        return QSize(self._look.px(360), self._look.px(2 * _ROW) + self._look.line("meta"))

    def minimumSizeHint(self) -> QSize:
        """Small, but with room for each sign."""
        return QSize(self._head + len(self.signs) * self._look.px(20), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Drawn in reading order."""
        look, row = self._look, self._look.px(_ROW)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, name in enumerate(self._names):
            painter.setFont(look.font("button"))
            painter.setPen(look.colour("ink"))
            box = self._turned(QRect(0, at * row, self._head, row))
            painter.drawText(box, beside(self), name)
            middle = at * row + row / 2
            painter.setPen(QPen(look.colour("edge"), 2))
            painter.drawLine(QPointF(self._x(0), middle), QPointF(self._x(len(self.signs) - 1), middle))
            for tick in range(len(self.signs)):
                painter.drawLine(QPointF(self._x(tick), middle - 4), QPointF(self._x(tick), middle + 4))
        self._draw_arrow(painter, row)
        radius = look.px(9)
        painter.setPen(QPen(look.colour("ink2"), 2.5))
        painter.setBrush(look.colour("paper"))
        painter.drawEllipse(QPointF(self._x(self._before), row / 2), radius, radius)
        painter.setPen(QPen(look.colour("lamp"), 2.5))
        painter.setBrush(look.colour("lamp"))
        painter.drawEllipse(QPointF(self._x(self._now), row * 1.5), radius, radius)
        self._draw_signs(painter, row)

    def _draw_arrow(self, painter: QPainter, row: int) -> None:
        """From the ring down to the disc, along the lower line."""
        look, start, end = self._look, self._x(self._before), self._x(self._now)
        painter.setPen(QPen(look.colour("ink2"), 2, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(start, row / 2), QPointF(start, row * 1.5))
        if start == end:
            return
        way = 1 if end > start else -1
        painter.setPen(QPen(look.colour("lamp"), 4))
        tip = end - way * look.px(12)
        painter.drawLine(QPointF(start, row * 1.5), QPointF(tip - way * look.px(4), row * 1.5))
        head, half = look.px(10), look.px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("lamp"))
        corners = [QPointF(tip, row * 1.5)]
        corners += [QPointF(tip - way * head, row * 1.5 + side * half) for side in (-1, 1)]
        painter.drawPolygon(QPolygonF(corners))

    def _draw_signs(self, painter: QPainter, row: int) -> None:
        look, wide = self._look, self._look.px(40)
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour("ink2"))
        for at, sign in enumerate(self.signs):
            box = QRectF(self._x(at) - wide / 2, 2 * row, wide, look.line("meta"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)

    def _x(self, step: int) -> float:
        edge = self._look.px(_EDGE)
        room = self.width() - self._head - 2 * edge
        at = self._head + edge + room * step / max(1, len(self.signs) - 1)
        return self.width() - at if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else at

    def _turned(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
