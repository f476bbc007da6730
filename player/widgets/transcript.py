"""A transcript as a list: times and lines under chapter headings; the line that is said now is tinted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from player.widgets.theme import Look, direct
from player.widgets.transcript_lines import TranscriptLines
from player.widgets.transcript_rows import Kind, Row, places, row_at

_Index = QModelIndex | QPersistentModelIndex
HANDS_OFF = 8000
"""Milliseconds for which the list stays where the reader scrolled it."""
_SCROLLING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}


class TranscriptModel(QAbstractListModel):
    """The lines, as plain text with the time before it for those who listen to the list."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: tuple[Row, ...] = ()

    def fill(self, rows: Sequence[Row]) -> None:
        """Takes other lines."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words to see, and to hear."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._look.time(row.at)} {row.text}" if row.kind is Kind.CUE else row.text
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """The ending is no line of its own."""
        plain = Qt.ItemFlag.ItemIsEnabled
        ending = index.isValid() and self.rows[index.row()].kind is Kind.END
        return plain if ending else plain | Qt.ItemFlag.ItemIsSelectable


class TranscriptView(QListView):
    """Follows the film, except for some seconds after its reader scrolled. A click or Enter on a line jumps there."""

    sought = Signal(float)
    """The second of the line that was chosen."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._model = TranscriptModel(look)
        self._lines = TranscriptLines(look, self)
        self._hands_off = QTimer(self, singleShot=True, interval=HANDS_OFF)
        self._ending: QWidget | None = None
        self._places: list[int] = []
        self.setModel(self._model)
        self.setItemDelegate(self._lines)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.setProperty("part", "transcript")
        self.clicked.connect(self._choose)
        bar = self.verticalScrollBar()
        bar.setSingleStep(look.px(24))
        bar.sliderPressed.connect(self._hands_off.start)
        bar.actionTriggered.connect(lambda _action: self._hands_off.start())

    @property
    def rows(self) -> tuple[Row, ...]:
        """The lines that it holds."""
        return self._model.rows

    @property
    def active(self) -> int:
        """The number of the line that is said now; -1 for none."""
        return self._lines.active

    @property
    def following(self) -> bool:
        """Whether it scrolls by itself."""
        return not self._hands_off.isActive()

    def fill(self, rows: Sequence[Row], language: str, ending: QWidget | None = None) -> None:
        """Takes lines in a language, and what stands in the last line if that is an ending."""
        direct(self, language)
        self._lines.wear(rows, language)
        self._model.fill(rows)
        self._ending = ending
        if ending is not None and rows and rows[-1].kind is Kind.END:
            self.setIndexWidget(self._model.index(len(rows) - 1), ending)

    def show_second(self, second: float) -> None:
        """Tints the line that is said at a second and brings it into view."""
        number = row_at(self.rows, second)
        if number == self._lines.active:
            return
        self._lines.active = number
        self.viewport().update()
        if self.following and number >= 0:
            self.scrollTo(self._model.index(number), QAbstractItemView.ScrollHint.PositionAtCenter)

    def search(self, needle: str) -> int:
        """Marks the places where words stand and goes to the first; tells how many lines have them."""
        self._lines.needle = needle
        self._places = [n for n, row in enumerate(self.rows) if places(row.text, needle)]
        self.viewport().update()
        if self._places:
            self._go(self._places[0])
        return len(self._places)

    def find_next(self) -> None:
        """Goes to the next line that has the words, after the last to the first again."""
        if self._places:
            now = self.currentIndex().row()
            self._go(next((n for n in self._places if n > now), self._places[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter jumps to the line; moving about keeps the list from following for a while."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
            return
        if event.key() in _SCROLLING:
            self._hands_off.start()
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are not for searching here: there is a field for that."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The reader scrolls."""
        self._hands_off.start()
        super().wheelEvent(event)

    def _go(self, number: int) -> None:
        self._hands_off.start()
        index = self._model.index(number)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and self.rows[index.row()].kind is not Kind.END:
            self._hands_off.stop()
            self.sought.emit(self.rows[index.row()].at)
