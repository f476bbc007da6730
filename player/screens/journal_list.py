"""The notes of a journal, one below the other: title, module and day, and the colour of the module's book."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from player.screens.journal_words import Titled
from player.widgets.buttons import Button
from player.widgets.labels import Heading, Label
from player.widgets.theme import Look

_ROW, _GAP = 62, 2
_WIDE, _NARROW = 318, 236
_LARGE = 1.5
_WIDEST = 350
"""px that the list may take of a small window, however large the words are."""


class NoteList(QFrame):
    """Shows what it is given; arrows and clicks choose."""

    chosen = Signal(int)
    """The row of the note that shall be opened."""
    asked_new = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("surface", "sunk")
        # Large words in a small window leave the sheet its room.
        self.setFixedWidth(min(look.px(_NARROW), _WIDEST) if look.narrow else look.px(_WIDE))
        layout = QVBoxLayout(self)
        edge = look.px(12)
        layout.setContentsMargins(edge, look.px(12 if look.narrow else 16), edge, look.px(12))
        layout.setSpacing(look.px(8))
        head = QHBoxLayout()
        inset = look.px(4 if look.scale >= _LARGE else 10)
        head.setContentsMargins(inset, 0, inset, 0)
        self.heading = Heading(look, self.tr("Your journal"), "section")
        head.addWidget(self.heading, 1)
        self.new = Button(look, self.tr("New"), "secondary", icon="ph.plus", alone=look.narrow)
        self.new.setAccessibleName(self.tr("New note"))
        self.new.setToolTip(self.tr("New note (%1)").replace("%1", "Ctrl+N"))
        self.new.clicked.connect(self.asked_new)
        head.addWidget(self.new)
        layout.addLayout(head)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Notes"))
        self.list.setItemDelegate(_NoteLines(look, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.currentRowChanged.connect(lambda row: self.chosen.emit(row) if row >= 0 else None)
        layout.addWidget(self.list, 1)
        self._about = Label(look, "", "meta", "ink2")
        self._about.setContentsMargins(look.px(10), 0, look.px(10), 0)
        layout.addWidget(self._about)
        layout.addStretch(0)

    def show_notes(self, rows: Sequence[Titled], current: int) -> None:
        """Takes the notes in their order; `current` is the open one, -1 for none. Chooses nothing by itself."""
        self.list.blockSignals(True)
        self.list.clear()
        for titled in rows:
            item = QListWidgetItem()
            self.list.addItem(item)
            self._fill(item, titled)
        self.list.setCurrentRow(current)
        self.list.blockSignals(False)
        self.list.setVisible(bool(rows))
        self.list.setMaximumHeight(len(rows) * self._look.px(_ROW + _GAP) + 2)
        count = self._look.digits(self.tr("%n note(s). You can print or delete them at any time.", "", len(rows)))
        self._about.setText(count if rows else self.tr("No notes yet."))
        # Large words in a small window: the notes need the room.
        self._about.setHidden(bool(rows) and self._look.narrow and self._look.scale >= _LARGE)

    def retitle(self, row: int, titled: Titled) -> None:
        """The words of one note changed."""
        item = self.list.item(row)
        if item is not None:
            self._fill(item, titled)

    def _fill(self, item: QListWidgetItem, titled: Titled) -> None:
        item.setData(Qt.ItemDataRole.UserRole, titled)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{titled.title}. {titled.facts}")


class _NoteLines(QStyledItemDelegate):
    """Draws a note: a strip of its book's cloth, its title on one line, its facts below."""

    def __init__(self, look: Look, view: QListWidget) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows alike."""
        return QSize(self._look.px(100), self._look.px(_ROW + _GAP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, strip, title, facts."""
        look = self._look
        titled: Titled = index.data(Qt.ItemDataRole.UserRole)
        state: QStyle.StateFlag = option.state
        box: QRect = option.rect.adjusted(0, 0, 0, -look.px(_GAP))
        here = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self._view.hasFocus() and here
        edge = QPen(look.colour("lamp"), 2) if look.contrast and here else Qt.PenStyle.NoPen
        if here or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(look.colour("focus"), 2) if focused else edge)
            painter.setBrush(look.colour("lampTint" if here else "line"))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), look.px(8), look.px(8))
        direction = self._view.layoutDirection()
        painter.setLayoutDirection(direction)
        strip = QRect(box.x() + look.px(10), box.y() + look.px(10), look.px(7), box.height() - look.px(20))
        painter.fillRect(QStyle.visualRect(direction, box, strip), look.colour(titled.cloth))
        start = look.px(29)
        room = QRect(box.x() + start, box.y() + look.px(7), box.width() - start - look.px(10), look.px(26))
        lines = [
            (titled.title, look.font("button", titled.language), "ink", room),
            (titled.facts, look.font("meta"), "ink2", room.translated(0, look.px(24))),
        ]
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        for words, font, ink, place in lines:
            painter.setFont(font)
            painter.setPen(look.colour(ink))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            # Isolated, so that a line of the other direction keeps its own full stop.
            painter.drawText(QStyle.visualRect(direction, box, place), flags, f"\u2068{shown}\u2069")
        painter.restore()
