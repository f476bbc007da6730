"""How a transcript's lines are drawn and how high they are."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from player.widgets.theme import Look
from player.widgets.transcript_rows import Kind, Row, places
from player.widgets.type import Role
from player.widgets.wrapped_text import WrappedText

_Index = QModelIndex | QPersistentModelIndex


class TranscriptLines(QStyledItemDelegate):
    """Time at the start, words beside it; headings with a bookmark. Knows the line that is said now and the needle."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self._rows: Sequence[Row] = ()
        self._language = look.language
        self._heights: dict[tuple[int, int], int] = {}
        self._last = 0.0
        self.active = -1
        self.needle = ""

    def wear(self, rows: Sequence[Row], language: str) -> None:
        """Takes other lines and their language."""
        self._rows, self._language = rows, language
        self._heights = {}
        self._last = max((row.at for row in rows if row.kind is Kind.CUE), default=0.0)
        self.active = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the list, as high as the words need there."""
        width = self._width()
        key = (index.row(), width)
        if key not in self._heights:
            self._heights[key] = self._height(self._rows[index.row()])
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, time or bookmark, words with the places that were found."""
        row, look = self._rows[index.row()], self._look
        if row.kind is Kind.END:
            return
        box: QRect = option.rect
        active = index.row() == self.active
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, box, active=active, hovered=bool(_state(option) & QStyle.StateFlag.State_MouseOver))
        inner = box.adjusted(look.px(16), look.px(6), -look.px(12), -look.px(6))
        column = self._column(row)
        start = QRect(inner.x(), inner.y(), column, inner.height())
        words = QRect(inner.x() + column, inner.y(), self._width() - look.px(28) - column, inner.height())
        direction = self._view.layoutDirection()
        start, words = (QStyle.visualRect(direction, inner, each) for each in (start, words))
        laid = self._lay(row)
        if row.kind is Kind.CHAPTER:
            icon = look.icon("ph.bookmark-simple", "lampText", 16, painter.device().devicePixelRatio())
            side = start.right() - look.px(16) if direction == Qt.LayoutDirection.RightToLeft else start.x()
            painter.drawPixmap(side, round(words.y() + (look.line("meta") - look.px(16)) / 2), icon)
        else:
            painter.setFont(look.font("meta-strong" if active else "meta"))
            painter.setPen(look.colour("lampText" if active else "ink2"))
            line = QRect(start.x(), start.y(), start.width(), look.line("interface", self._language))
            painter.drawText(
                line, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), look.time(row.at)
            )
        ink = look.colour("ink" if active or row.kind is Kind.CHAPTER else "ink2")
        mark = look.colour("onGlow"), look.colour("glow")
        marks = [(at, length, *mark) for at, length in places(row.text, self.needle)]
        laid.draw(painter, QPointF(words.topLeft()), ink, marks)
        if self._view.hasFocus() and self._view.currentIndex().row() == index.row():
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(3, 1, -3, -1), look.px(4), look.px(4))
        painter.restore()

    def _draw_ground(self, painter: QPainter, box: QRect, *, active: bool, hovered: bool) -> None:
        look = self._look
        if active:
            painter.fillRect(box, look.colour("lampTint"))
            if look.contrast:
                painter.setPen(QPen(look.colour("lamp"), 2))
                painter.drawRect(box.adjusted(1, 1, -1, -1))
        elif hovered:
            painter.fillRect(box, look.colour("sunk"))

    def _height(self, row: Row) -> int:
        look = self._look
        if row.kind is Kind.END:
            return look.px(68)
        return max(look.px(34), round(self._lay(row).height) + look.px(12))

    def _lay(self, row: Row) -> WrappedText:
        look, language = self._look, self._language
        role: Role = "meta-strong" if row.kind is Kind.CHAPTER else "interface"
        room = self._width() - look.px(28) - self._column(row)
        return WrappedText(row.text, look.font(role, language), max(60, room), look.line(role, language), language)

    def _width(self) -> int:
        """The scroll bar's room is never used, so that its coming and going breaks no line anew."""
        return self._view.width() - self._view.verticalScrollBar().sizeHint().width()

    def _column(self, row: Row) -> int:
        """Px at the start for the bookmark, or for the longest time there is."""
        look = self._look
        if row.kind is not Kind.CUE:
            return look.px(24)
        longest = QFontMetrics(look.font("meta-strong")).horizontalAdvance(look.time(self._last))
        return max(look.px(46), longest + look.px(16))


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    found: QStyle.StateFlag = option.state
    return found
