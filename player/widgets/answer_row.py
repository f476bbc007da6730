"""One answer of a question as a row: its mark, its words, its letter; once checked, how it did."""

from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from course_bundle.flow import Flow, plain
from player.widgets.flow_text import FlowText
from player.widgets.theme import Look

State = Literal["", "right", "wrong", "missed", "none"]

# For each state: fill, border, ink of the word, icon and its colour, colour of the mark when it was chosen.
_LOOKS = {
    "right": ("rightTint", "right", "rightText", "ph.check-circle-fill", "right"),
    "wrong": ("paper", "ink2", "ink2", "ph.minus-circle", "ink2"),
    "missed": ("brassTint", "brass", "brassText", "ph.plus-circle", "brass"),
    "none": ("paper", "line", "ink2", "", "edge"),
}


class AnswerRow(QAbstractButton):
    """A radio button or a check box the size of a row; `letter` is its keycap until it was checked."""

    def __init__(
        self, look: Look, flow: tuple[Flow, ...], language: str, letter: str, *, several: bool, ordinal: str
    ) -> None:
        super().__init__()
        self._look, self._letter, self._several = look, letter, several
        self.state: State = ""
        self.setCheckable(True)
        self.setAutoExclusive(not several)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("corner", look.px(10))
        self._said = plain(flow)
        self.setAccessibleName(f"{letter}. {self._said}")
        self.setAccessibleDescription(ordinal)
        self._text = FlowText(look, flow, language)
        self._text.setParent(self)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for term in self._text.terms:
            # A row is one control: a word inside it cannot be another.
            term.hide()
        self._words = {
            "right": self.tr("Right"),
            "wrong": self.tr("Not this one"),
            "missed": self.tr("This one too") if several else self.tr("This one"),
            "none": "",
        }
        metrics = QFontMetrics(look.font("button"))
        widest = max(metrics.horizontalAdvance(word) for word in self._words.values())
        self._above = 0  # px over the row's own line, for a picture
        self._head = look.px(57)
        self._tail = widest + look.px(20 + 10 + 20 + 12)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def mark(self, state: State) -> None:
        """How this answer did; '' makes it ready to be chosen again."""
        self.state = state
        word = self._words.get(state, "")
        name = f"{self._letter}. {self._said}" if not state else self._said
        self.setAccessibleName(f"{name} {word}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if state else Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor if state else Qt.CursorShape.PointingHandCursor)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Long answers wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """At least a row of 64 px."""
        text = self._text.heightForWidth(width - self._head - self._tail)
        return self._above + max(self._look.px(64), text + 2 * self._look.px(6))

    def sizeHint(self) -> QSize:
        """As wide as the answer likes."""
        width = self._text.sizeHint().width() + self._head + self._tail
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never under a row's height."""
        return QSize(self._head + self._tail + self._look.px(80), self._above + self._look.px(64))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the words between the mark and the letter."""
        super().resizeEvent(event)
        # Only as wide as its words, so that words of another direction stand by the mark too.
        width = min(self.width() - self._head - self._tail, self._text.sizeHint().width())
        height = self._text.heightForWidth(width)
        self._text.setGeometry(self._turned(QRect(self._head, self._top(height), width, height)))

    def nextCheckState(self) -> None:
        """A row that was checked stays as it is."""
        if not self.state:
            super().nextCheckState()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; all else belongs to the question."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.click()
            return
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space has done its work already."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plate, mark, and the letter or the word."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.state:
            fill, edge = _LOOKS[self.state][:2]
            strong = self.state != "none"
        else:
            strong = self.isChecked()
            fill, edge = ("lampTint", "lamp") if strong else ("sunk" if self.underMouse() else "paper", "line")
        width = 2.0 if strong or look.contrast else 1.0
        pen = QPen(look.colour(edge), width)
        if self.state == "missed":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour(fill))
        inset = width / 2
        radius = look.px(10)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        self._draw_mark(painter)
        if self.state:
            self._draw_word(painter)
        else:
            self._draw_letter(painter)

    def _draw_mark(self, painter: QPainter) -> None:
        look, side = self._look, self._look.px(24)
        box = QRectF(self._turned(QRect(look.px(19), self._top(side), side, side)))
        colour = look.colour(_LOOKS[self.state][4] if self.state in {"right", "wrong"} else "lamp")
        inner = box.adjusted(1, 1, -1, -1)
        painter.setPen(QPen(colour if self.isChecked() else look.colour("edge"), 2))
        painter.setBrush(colour if self.isChecked() else look.colour("paper"))
        if self._several:
            painter.drawRoundedRect(inner, look.px(4), look.px(4))
        else:
            painter.drawEllipse(inner)
        if not self.isChecked():
            return
        paper = look.colour("paper")
        if self._several:
            pen = QPen(paper, 2.2 * look.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            points = ((0.28, 0.52), (0.44, 0.68), (0.74, 0.36))
            painter.drawPolyline(QPolygonF([QPointF(box.x() + x * side, box.y() + y * side) for x, y in points]))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(paper)
            painter.drawEllipse(box.center(), side * 0.21, side * 0.21)

    def _draw_letter(self, painter: QPainter) -> None:
        look, side = self._look, self._look.px(28)
        box = self._turned(QRect(self.width() - look.px(19) - side, self._top(side), side, side))
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.setBrush(look.colour("sunk"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), look.px(5), look.px(5))
        painter.setPen(look.colour("ink2"))
        painter.setFont(look.font("button", "en"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)

    def _draw_word(self, painter: QPainter) -> None:
        look, word = self._look, self._words[self.state]
        _fill, _edge, ink, icon, icon_ink = _LOOKS[self.state]
        if not word:
            return
        painter.setFont(look.font("button"))
        painter.setPen(look.colour(ink))
        metrics, side, gap = painter.fontMetrics(), look.px(20), look.px(10)
        wide = metrics.horizontalAdvance(word) + 2
        end = self.width() - look.px(19)
        at = self._turned(QRect(end - wide - gap - side, self._top(side), side, side))
        painter.drawPixmap(at.topLeft(), look.icon(icon, icon_ink, 20, self.devicePixelRatioF()))
        band = QRect(end - wide, self._above, wide, self.height() - self._above)
        painter.drawText(self._turned(band), Qt.AlignmentFlag.AlignCenter, word)

    def _top(self, height: int) -> int:
        """Where a part of this height stands in the middle of the row's own line."""
        return self._above + (self.height() - self._above - height) // 2

    def _turned(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
