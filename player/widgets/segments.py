"""How far along one is, in pieces: a segment for each page, a dot for each question."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from player.widgets.theme import Look

Dot = Literal["", "right", "partly", "wrong"]


class Segments(QWidget):
    """One bar for each page: filled when done, outlined where one is. They turn round with the text."""

    def __init__(self, look: Look, states: Sequence[bool], current: int, about: str) -> None:
        super().__init__()
        self._look, self._states, self._current = look, tuple(states), current
        self.setAccessibleName(about)
        self.setFixedHeight(look.px(8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """36 px for each page, with gaps of 4."""
        return QSize(len(self._states) * self._look.px(40) - self._look.px(4), self._look.px(8))

    def minimumSizeHint(self) -> QSize:
        """Many pages make narrow bars."""
        return QSize(len(self._states) * self._look.px(12), self._look.px(8))

    def change(self, states: Sequence[bool], about: str) -> None:
        """Takes what is done by now."""
        self._states = tuple(states)
        self.setAccessibleName(about)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars in reading order."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        count, gap = len(self._states), look.px(4)
        width = min(look.px(36), (self.width() - gap * (count - 1)) / max(1, count))
        at = (self.width() - count * (width + gap) + gap) / 2
        for number, done in enumerate(self._states):
            box = QRectF(at, 1, width, self.height() - 2)
            current = number == self._current
            line = look.colour("lamp" if current or done else "edge" if look.contrast else "track")
            painter.setPen(QPen(line, 2 if current else 1))
            filled = "lamp" if done and not current else "paper" if current else "track"
            painter.setBrush(look.colour(filled))
            half = 1 if current else 0.5
            painter.drawRoundedRect(box.adjusted(half, half, -half, -half), look.px(3), look.px(3))
            at += width + gap


class Dots(QWidget):
    """One dot for each question: full when right, half when partly, a bar in it when not, a ring when open."""

    def __init__(self, look: Look, states: Sequence[Dot], about: str) -> None:
        super().__init__()
        self._look, self._states = look, tuple(states)
        self.setAccessibleName(about)
        self.setFixedSize(len(states) * look.px(16), look.px(12))

    def change(self, states: Sequence[Dot], about: str) -> None:
        """Takes how the questions stand by now."""
        self._states = tuple(states)
        self.setAccessibleName(about)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dots in reading order."""
        look, side = self._look, self._look.px(10)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, state in enumerate(reversed(self._states) if rtl else self._states):
            box = QRectF(number * look.px(16) + 2, 1, side, side).adjusted(1, 1, -1, -1)
            colour = look.colour({"right": "right", "partly": "brass", "wrong": "ink2", "": "edge"}[state])
            painter.setPen(QPen(colour, 2))
            painter.setBrush(colour if state == "right" else look.colour("paper"))
            painter.drawEllipse(box)
            if state == "partly":
                painter.setBrush(colour)
                painter.drawPie(box, 90 * 16, 180 * 16)
            elif state == "wrong":
                across = QPointF(side * 0.2, 0)
                painter.drawLine(box.center() - across, box.center() + across)
