"""A text in which words can be marked: each a button in its line, also across two lines; once checked, how it did."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QRegion,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from course_bundle.flow import MARK, Flow
from player.widgets.flow_text import FlowText
from player.widgets.in_view import bring_into_view
from player.widgets.theme import Look

State = Literal["", "right", "wrong", "missed", "none"]

# For each state: fill, border, icon and its colour.
LOOKS = {
    "right": ("rightTint", "right", "ph.check-circle-fill", "right"),
    "wrong": ("paper", "ink2", "ph.minus-circle", "ink2"),
    "missed": ("brassTint", "brass", "ph.plus-circle", "brass"),
}
_TALL, _SEEN, _LINE = 44, 36, 50  # px: a target, how much of it is drawn, and from line to line
_HEAD, _TAIL, _SIGN = 30, 8, 18  # px before the words, behind them, and of the sign before them
_BLANK = "\u00a0"
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class Phrase(QAbstractButton):
    """The place of words that can be marked; the text beneath draws it. `state` is how it did, '' while it can be."""

    def __init__(self, words: str, parent: "MarkText") -> None:
        super().__init__(parent)
        self.words = words
        self.state: State = ""
        self.boxes: list[QRect] = []
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("corner", 8)
        self.mark("", "")

    def mark(self, state: State, word: str) -> None:
        """How it did, and the word for that; '' makes it ready to be marked."""
        self.state = state
        self.setAccessibleName(f"{self.words}. {word}" if word else self.words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if state else Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor if state else Qt.CursorShape.PointingHandCursor)

    def stand(self, boxes: list[QRect]) -> None:
        """Takes the places of its words, a box for each line, in the text's coordinates."""
        self.boxes = boxes
        whole = QRegion()
        for box in boxes:
            whole += box
        self.setGeometry(whole.boundingRect())
        if len(boxes) > 1:
            self.setMask(whole.translated(-self.pos()))
        else:
            self.clearMask()

    def nextCheckState(self) -> None:
        """What was checked stays as it is."""
        if not self.state:
            super().nextCheckState()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks; all else belongs to the text."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.click()
            return
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space has done its work already."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text beneath is what one sees."""


class MarkText(FlowText):
    """`phrases` by the ids of the `[[id: words]]` marks, in the order of the text; other marks are plain words."""

    marked = Signal()
    """The learner marked words, or took the mark away."""

    def __init__(self, look: Look, flow: tuple[Flow, ...], language: str, ids: Iterable[str]) -> None:
        super().__init__(look, flow, language, "reading")
        self.phrases: dict[str, Phrase] = {}
        self._places: dict[str, tuple[int, int]] = {}
        self._open(set(ids), look.font("reading", language))
        # The words that open their meaning have moved.
        anchors = self._anchors()
        self._terms = [(button, anchor[2]) for (button, _place), anchor in zip(self._terms, anchors, strict=True)]
        self.setText(MARK.sub(lambda found: (found[2] or "").strip(), self.text()))
        for phrase in self.phrases.values():
            phrase.clicked.connect(self.marked)
            phrase.toggled.connect(lambda _on: self.update())
        for before, after in pairwise(self.phrases.values()):
            QWidget.setTabOrder(before, after)

    def heightForWidth(self, width: int) -> int:
        """Room for what can be marked in the last line too, which reaches beyond its words."""
        return super().heightForWidth(width) + self._look.px(8)

    def mark(self, states: Mapping[str, State], words: Mapping[str, str]) -> None:
        """How each phrase did, with the words for the states; nothing makes them ready to be marked."""
        for name, phrase in self.phrases.items():
            state = states.get(name, "")
            phrase.mark(state, words.get(state, ""))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Finds the places of the phrases."""
        super().resizeEvent(event)
        for name, phrase in self.phrases.items():
            phrase.stand(self._boxes(*self._places[name]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from phrase to phrase as they stand."""
        held = next((phrase for phrase in self.phrases.values() if phrase.hasFocus()), None)
        step = _STEPS.get(Qt.Key(event.key()))
        if held is None or step is None:
            super().keyPressEvent(event)
            return
        if self._rtl and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = -step
        row = list(self.phrases.values())
        following = row[min(max(0, row.index(held) + step), len(row) - 1)]
        following.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bring_into_view(self._look, following)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plates of the phrases, and the words over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for phrase in self.phrases.values():
            self._draw(painter, phrase)
        painter.end()
        super().paintEvent(event)

    def _open(self, ids: set[str], font: QFont) -> None:
        """Takes the brackets away and leaves room in their place."""
        look, cursor, at = self._look, QTextCursor(self._document), 0
        block = QTextBlockFormat()
        block.setLineHeight(look.px(_LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        while found := MARK.search(_characters(self._document), at):
            name, held, start = found[1], found[2] or "", found.start()
            words = held.strip()
            if not words:
                at = found.end()
                continue
            known = name in ids
            begins = found.start(2) + held.index(words)
            _replace(cursor, begins + len(words), found.end(), font, look.px(_TAIL) if known else 0)
            _replace(cursor, start, begins, font, look.px(_HEAD) if known else 0)
            at = start + len(words) + (2 if known else 0)
            if known:
                self.phrases[name] = Phrase(words, self)
                self._places[name] = (start, at)
                cursor.mergeBlockFormat(block)

    def _boxes(self, start: int, end: int) -> list[QRect]:
        """The boxes of characters, one for each line, as tall as a target."""
        lines: dict[int, QRect] = {}
        for position in range(start, end):
            box = self._rect(position, 1)
            lines[box.y()] = lines.get(box.y(), QRect()).united(box)
        tall, page = self._look.px(_TALL), self.rect()
        found = []
        for box in lines.values():
            wide = QRect(box.x(), box.center().y() - tall // 2, box.width(), tall)
            found.append(wide.intersected(QRect(0, wide.y(), page.width(), tall)))
        return found

    def _draw(self, painter: QPainter, phrase: Phrase) -> None:
        look, state = self._look, phrase.state
        if state in LOOKS:
            fill, edge, width = *LOOKS[state][:2], 2.0
        elif phrase.isChecked():
            fill, edge, width = "lampTint", "lamp", 2.0
        else:
            fill, edge = "sunk" if phrase.underMouse() and not state else "paper", "line" if state else "edge"
            width = 2.0 if look.contrast else 1.0
        pen = QPen(look.colour(edge), width)
        if state == "missed":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour(fill))
        for number, box in enumerate(phrase.boxes, 1):
            self._draw_plate(painter, box, width, opens=number > 1, ends=number == len(phrase.boxes))
        side, head = look.px(_SIGN), look.px(8)
        for box in phrase.boxes[:1]:
            at = QRect(box.x() + head, box.y() + (box.height() - side) // 2, side, side)
            self._draw_sign(painter, phrase, QStyle.visualRect(self.layoutDirection(), box, at))

    def _draw_plate(self, painter: QPainter, box: QRect, width: float, *, opens: bool, ends: bool) -> None:
        """A plate that is open where its words come from the line above, and where they go on beneath."""
        radius, inset = self._look.px(8), width / 2
        above = (self._look.px(_TALL) - self._look.px(_SEEN)) / 2 + inset
        before, behind = (-2 * radius if opens else inset), (inset if ends else -2 * radius)
        left, right = (behind, before) if self._rtl else (before, behind)
        painter.save()
        painter.setClipRect(box)
        painter.drawRoundedRect(QRectF(box).adjusted(left, above, -right, -above), radius, radius)
        painter.restore()

    def _draw_sign(self, painter: QPainter, phrase: Phrase, box: QRect) -> None:
        look = self._look
        if phrase.state in LOOKS:
            icon, colour = LOOKS[phrase.state][2:]
            painter.drawPixmap(box.topLeft(), look.icon(icon, colour, _SIGN, self.devicePixelRatioF()))
            return
        on = phrase.isChecked()
        inner = QRectF(box).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(look.colour("lamp" if on else "edge"), 1.5))
        painter.setBrush(look.colour("lamp" if on else "paper"))
        painter.drawRoundedRect(inner, look.px(3), look.px(3))
        if on:
            pen = QPen(look.colour("onLamp"), 2 * look.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            points = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))
            side = inner.width()
            painter.drawPolyline(QPolygonF([QPointF(inner.x() + x * side, inner.y() + y * side) for x, y in points]))


def _replace(cursor: QTextCursor, start: int, end: int, font: QFont, width: int) -> None:
    """Puts a blank of this width in px, at which no line breaks, in the place of characters; none for 0."""
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    wide = QFont(font)
    wide.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, width - QFontMetricsF(font).horizontalAdvance(_BLANK))
    form.setFont(wide)
    cursor.insertText(_BLANK if width else "", form)


def _characters(document: QTextDocument) -> str:
    """The document's characters, each at its position."""
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    return cursor.selectedText().replace("\u2029", "\n")
