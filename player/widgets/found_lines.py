"""A list of what was found: a title and where it is, then words around each hit, the hit itself in bold."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from player.widgets.theme import Look, is_rtl

_SHOWN = Qt.ItemDataRole.UserRole
_SURELY_TWO = 140
"""Characters that never stand on one line; measuring them takes long."""


class Found(NamedTuple):
    """One row. `title` and `facts` stand above; a further hit on the same page has neither.

    `lead` stands before the excerpt (a time in a film). `language` is that of title and excerpt.
    """

    title: str
    facts: str
    lead: str = ""
    before: str = ""
    words: str = ""
    after: str = ""
    language: str = "en"

    @property
    def excerpt(self) -> str:
        """The words around the hit, and the hit."""
        return f"{self.before}{self.words}{self.after}"


class FoundList(QListWidget):
    """Shows rows; a click or Enter chooses one, Up from the first one leads back."""

    chosen = Signal(int)
    """The row that was chosen."""
    left = Signal()
    """Up was pressed on the first row."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setItemDelegate(_Lines(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        # Else everything beneath would be painted again at each key: the sheet, and the screen that it dims.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))
        self.installEventFilter(self)

    def show_rows(self, rows: Sequence[Found]) -> None:
        """Takes the rows, the first one ready to be chosen."""
        self.setUpdatesEnabled(False)
        self.clear()
        for row in rows:
            item = QListWidgetItem(self)
            item.setData(_SHOWN, row)
            said = ". ".join(part for part in (row.title, row.facts, row.lead, row.excerpt) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        if rows:
            self.setCurrentRow(0)
        self.scrollToTop()
        self.setUpdatesEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows on paper."""
        QPainter(self.viewport()).fillRect(event.rect(), self._look.colour("paper"))
        super().paintEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter chooses, Up leads back from the first row."""
        if watched is self and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
                self.chosen.emit(self.currentRow())
                return True
            if event.key() == Qt.Key.Key_Up and self.currentRow() <= 0:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


class _Lines(QStyledItemDelegate):
    """Draws a row: title and facts on one line each, the excerpt on one or two."""

    def __init__(self, look: Look, view: FoundList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its lines, and never under the least target."""
        look, found = self._look, _found(index)
        height = 2 * look.px(7)
        if found.title:
            height += look.line("button", found.language) + look.line("meta")
        if found.excerpt:
            height += look.line("interface", found.language) * self._lines(found)
        return QSize(look.px(100), max(look.px(44), height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, title, facts, excerpt."""
        look, found = self._look, _found(index)
        box: QRect = option.rect
        painter.save()
        self._ground(painter, box, option.state)
        edge = look.px(12)
        room = box.adjusted(edge, look.px(7), -edge, -look.px(7))
        if found.title:
            room = self._line(painter, room, found.title, look.font("button", found.language), "ink", found.language)
            room = self._line(painter, room, found.facts, look.font("meta"), "ink2", look.language)
        else:
            start = look.px(18)
            room = QStyle.visualRect(self._view.layoutDirection(), room, room.adjusted(start, 0, 0, 0))
        if found.excerpt:
            self._excerpt(painter, room, found)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        look, here = self._look, bool(state & QStyle.StateFlag.State_Selected)
        if not here and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("lampTint" if here else "sunk"))
        focused = here and self._view.hasFocus()
        edge = QPen(look.colour("focus" if focused else "lamp"), 2)
        painter.setPen(edge if focused or (here and look.contrast) else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box.toRectF().adjusted(1, 1, -1, -1), look.px(8), look.px(8))

    def _line(self, painter: QPainter, room: QRect, words: str, font: QFont, ink: str, language: str) -> QRect:
        """One line, cut with an ellipsis; the room that is left."""
        height = self._look.line("button" if ink == "ink" else "meta", language)
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        line = QRect(room.x(), room.y(), room.width(), height)
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        # Isolated, so that a line of the other direction keeps its own full stop.
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(line, flags | Qt.TextFlag.TextSingleLine.value, f"\u2068{shown}\u2069")
        return room.adjusted(0, height, 0, 0)

    def _excerpt(self, painter: QPainter, room: QRect, found: Found) -> None:
        look = self._look
        lead = f"\u2068{found.lead}\u2069  " if found.lead else ""
        layout = QTextLayout(lead + found.excerpt, look.font("interface", found.language))
        option = QTextOption()
        rtl = is_rtl(found.language)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        view_rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if view_rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats([_style(0, len(lead), look.font("meta-strong"), look), self._hit(len(lead), found)])
        height = look.line("interface", found.language)
        layout.beginLayout()
        for at in range(self._lines(found)):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, at * height + (height - line.height()) / 2))
        layout.endLayout()
        painter.setPen(look.colour("ink2"))
        layout.draw(painter, room.topLeft().toPointF())

    def _hit(self, start: int, found: Found) -> QTextLayout.FormatRange:
        look = self._look
        return _style(start + len(found.before), len(found.words), look.font("button", found.language), look)

    def _lines(self, found: Found) -> int:
        """How many lines the excerpt takes: one, or two."""
        if len(found.excerpt) > _SURELY_TWO:
            return 2
        metrics = QFontMetrics(self._look.font("interface", found.language))
        room = self._view.viewport().width() - 4 * self._look.px(12)
        return 1 if metrics.horizontalAdvance(f"{found.lead}  {found.excerpt}") < room else 2


def _found(index: QModelIndex | QPersistentModelIndex) -> Found:
    found: Found = index.data(_SHOWN)
    return found


def _style(start: int, length: int, font: QFont, look: Look) -> QTextLayout.FormatRange:
    made, form = QTextLayout.FormatRange(), QTextCharFormat()
    form.setFont(font)
    form.setForeground(look.colour("ink"))
    made.start, made.length, made.format = start, length, form
    return made
