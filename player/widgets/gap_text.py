"""A text with gaps, in each of which a part stands that the learner fills: a field, or a place for a card."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QWidget

from course_bundle.flow import MARK, Flow
from player.widgets.flow_text import FlowText
from player.widgets.theme import Look

_GAP = QTextFormat.ObjectTypes.UserObject.value + 1
_WIDTH = QTextFormat.Property.UserProperty.value + 2
_TAIL = _WIDTH + 1
_SPACE = 3  # px between a part and the sign behind it


class _Gap(QPyTextObject):
    """Keeps room in a line; what stands there is a part of its own."""

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        """As wide as the part; its height is that of the line."""
        return QSizeF(format.doubleProperty(_WIDTH), 1.0)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, posInDocument: int, format: QTextFormat
    ) -> None:
        """The sign behind the part, which draws itself."""
        tail = str(format.property(_TAIL) or "")
        if tail:
            wide = QFontMetricsF(doc.defaultFont()).horizontalAdvance(tail)
            painter.setFont(doc.defaultFont())
            painter.setPen(format.foreground().color())
            rtl = doc.defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
            box = QRectF(rect)
            painter.drawText(QPointF(box.left() if rtl else box.right() - wide, box.bottom()), tail)


class GapText(FlowText):
    """`parts` by the id of their `[[id]]` mark, all of the same size; a mark without a part stays as it is written."""

    def __init__(self, look: Look, flow: tuple[Flow, ...], language: str, parts: Mapping[str, QWidget]) -> None:
        super().__init__(look, flow, language, "reading")
        self._parts: list[tuple[QWidget, int]] = []
        self._object = _Gap(self)
        self._document.documentLayout().registerHandler(_GAP, self._object)
        self._tall = max((part.sizeHint().height() for part in parts.values()), default=0)
        self._open_gaps(parts)
        # Gaps have moved the words that open their meaning.
        anchors = self._anchors()
        self._terms = [(button, anchor[2]) for (button, _place), anchor in zip(self._terms, anchors, strict=True)]
        numbers = {name: str(at) for at, name in enumerate(parts, 1)}
        self.setText(MARK.sub(lambda found: f"({numbers.get(found[1], found[1])})", self.text()))

    def heightForWidth(self, width: int) -> int:
        """Room for the parts of the last line too, which reach beyond its words."""
        return super().heightForWidth(width) + self._look.px(10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts each part into its gap."""
        super().resizeEvent(event)
        for part, position in self._parts:
            gap = self._rect(position, 1)
            size = part.sizeHint()
            start = gap.right() - size.width() if self._rtl else gap.left() + 1
            part.setGeometry(QRect(QPoint(start, gap.center().y() - size.height() // 2), size))

    def _open_gaps(self, parts: Mapping[str, QWidget]) -> None:
        document = self._document
        cursor = QTextCursor(document)
        metrics = QFontMetricsF(document.defaultFont())
        at = 0
        while found := MARK.search(_characters(document), at):
            part = parts.get(found[1])
            if part is None:
                at = found.end()
                continue
            cursor.setPosition(found.start())
            # A stop or comma goes with the gap: after a part, a line could begin with it.
            tail = document.characterAt(found.end())
            tail = tail if tail.strip() and not tail.isalnum() and tail not in "([«“[" else ""
            cursor.setPosition(found.end() + len(tail), QTextCursor.MoveMode.KeepAnchor)
            form = cursor.charFormat()
            form.setObjectType(_GAP)
            form.setProperty(_WIDTH, part.sizeHint().width() + _SPACE + metrics.horizontalAdvance(tail))
            form.setProperty(_TAIL, tail)
            cursor.insertText("\ufffc", form)
            block = QTextBlockFormat()
            height = self._tall + self._look.px(10)
            block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor.mergeBlockFormat(block)
            part.setParent(self)
            self._parts.append((part, found.start()))
            at = found.start() + 1
        self.setCursor(Qt.CursorShape.ArrowCursor)


def _characters(document: QTextDocument) -> str:
    """The document's characters, each at its position."""
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    return cursor.selectedText()
