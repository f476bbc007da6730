"""A table whose header and first column stay in view, worked by mouse or keys, sorted by any column."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyledItemDelegate, QTableView

from player.widgets.table_cells import draw_chip
from player.widgets.theme import Look

CLOTH = Qt.ItemDataRole.UserRole
"""In a header: the cloth colour (1 to 7) that the column's number stands on; None for a column with words."""

Index = QModelIndex | QPersistentModelIndex


class SortHeader(QHeaderView):
    """Columns to sort by: a click, or arrows and Enter when the keyboard is here."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._at = 0
        self._sorted: tuple[int, bool] = (0, True)
        self.setProperty("corner", look.px(8))
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # Qt's own least width is that of the font's widest sign, which Arabic has very wide.
        self.setMinimumSectionSize(look.px(44))
        self.setFixedHeight(look.px(44))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.sectionClicked.connect(self.chosen)

    def show_sorting(self, column: int, *, ascending: bool) -> None:
        """Marks the column that the rows are sorted by."""
        self._sorted = (column, ascending)
        self._name()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from column to column, Enter and Space sort by the one."""
        key = event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in steps:
            step = -steps[Qt.Key(key)] if self.isRightToLeft() else steps[Qt.Key(key)]
            self._at = min(max(0, self._at + step), self.count() - 1)
            self._name()
            self._bring_into_view()
            self.viewport().update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows which column the keys are at."""
        super().focusInEvent(event)
        self._name()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shows it no more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """A number on its spine, or words; a caret where it is sorted by."""
        look, model = self._look, self.model()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = self.hasFocus() and logical == self._at
        painter.fillRect(rect, look.colour("lampTint2" if at else "sunk"))
        words = str(model.headerData(logical, Qt.Orientation.Horizontal) or "")
        cloth = model.headerData(logical, Qt.Orientation.Horizontal, CLOTH)
        line = 2 if look.contrast else 1
        painter.fillRect(QRect(rect.x(), rect.bottom() + 1 - line, rect.width(), line), look.colour("edge"))
        box, side = rect.adjusted(look.px(12), 0, -look.px(12), 0), look.px(14)
        sorted_, ascending = logical == self._sorted[0], self._sorted[1]
        caret = look.icon("ph.caret-up" if ascending else "ph.caret-down", "ink2", 14, self.devicePixelRatioF())
        if cloth is not None:
            draw_chip(painter, look, rect, words, cloth)
            if sorted_:
                painter.drawPixmap(rect.center().x() - side // 2, rect.bottom() - side, caret)
        else:
            font = look.font("meta-strong")
            painter.setFont(font)
            painter.setPen(look.colour("ink"))
            way = model.headerData(logical, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
            painter.drawText(box, int(way or Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), words)
            if sorted_:
                painter.drawPixmap(self._beside(box, words, trailing=bool(way)), rect.center().y() - side // 2, caret)
        painter.restore()

    def _beside(self, box: QRect, words: str, *, trailing: bool) -> int:
        """Where the caret stands: behind the words, or before them where they stand at the end of the column."""
        look, side = self._look, self._look.px(14)
        wide = self.fontMetrics().horizontalAdvance(words)
        if self.isRightToLeft() != trailing:
            return box.right() - wide - side - look.px(6)
        return box.x() + wide + look.px(6)

    def _name(self) -> None:
        model = self.model()
        if self.count() == 0:
            return
        about = model.headerData(self._at, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
        words = self.tr("Sort by: %1")
        if self._at == self._sorted[0]:
            up = self.tr("Sorted by: %1, smallest first")
            words = up if self._sorted[1] else self.tr("Sorted by: %1, largest first")
        self.setAccessibleName(words.replace("%1", str(about)))

    def _bring_into_view(self) -> None:
        table = self.parentWidget()
        if isinstance(table, QTableView) and table.model().rowCount():
            table.scrollTo(table.model().index(max(0, table.rowAt(0)), self._at))


class FrozenTable(QTableView):
    """Space or a click presses a row, `removed` is the Delete key. The model's headers say how wide columns are.

    The column that stays is a second view over this one, which follows it and never has the focus.
    """

    pressed_row = Signal(int)
    removed = Signal()
    header_chosen = Signal(int)

    def __init__(self, look: Look, model: QAbstractTableModel) -> None:
        super().__init__()
        self._look, self._ready = look, False
        self.header = SortHeader(look)
        self.frozen = QTableView(self)
        for view in (self, self.frozen):
            view.setModel(model)
            view.setFrameShape(QFrame.Shape.NoFrame)
            view.setShowGrid(False)
            view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
            view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            view.verticalHeader().hide()
            view.verticalHeader().setMinimumSectionSize(look.px(34))
            view.verticalHeader().setDefaultSectionSize(look.px(34))
            view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            view.setCornerButtonEnabled(False)
            view.clicked.connect(self._press)
        self.setHorizontalHeader(self.header)
        above = SortHeader(look)
        self.frozen.setHorizontalHeader(above)
        above.chosen.connect(self.header_chosen)
        self.header.chosen.connect(self.header_chosen)
        above.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._above = above
        self.header.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setProperty("corner", look.px(12))
        frozen = self.frozen
        frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(frozen.verticalScrollBar().setValue)
        model.modelReset.connect(self._size_columns)
        self._ready = True
        self._size_columns()

    def wear(self, delegate: QStyledItemDelegate) -> None:
        """Takes what draws the cells."""
        self.setItemDelegate(delegate)
        self.frozen.setItemDelegate(delegate)

    def say_current(self) -> None:
        """Lets screen readers say the row that the keys are at."""
        index = self.currentIndex().siblingAtColumn(0)
        words = str(self.model().data(index, Qt.ItemDataRole.AccessibleTextRole) or "")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def show_sorting(self, column: int, *, ascending: bool) -> None:
        """Marks the column that the rows are sorted by."""
        self.header.show_sorting(column, ascending=ascending)
        self._above.show_sorting(column, ascending=ascending)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses the row, Delete asks for what is chosen to go; the rest as in any table."""
        key = event.key()
        if key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.currentIndex().isValid():
                self._press(self.currentIndex())
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys begin at the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.frozen.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cell is marked no more, in the second view neither."""
        super().focusOutEvent(event)
        self.frozen.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The second view follows."""
        super().currentChanged(current, previous)
        self.frozen.viewport().update()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Brings a cell out from under the column that stays."""
        super().scrollTo(index, hint)
        if index.column() == 0:
            self.horizontalScrollBar().setValue(0)
            return
        box, width = self.visualRect(index), self.frozen.width()
        bar = self.horizontalScrollBar()
        hidden = box.right() - (self.viewport().width() - width) if self.isRightToLeft() else width - box.left()
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The last columns share what room there is."""
        super().resizeEvent(event)
        self._size_columns()

    def updateGeometries(self) -> None:
        """The second view follows when a scroll bar comes or goes."""
        super().updateGeometries()
        if self._ready:
            self._size_columns()

    def _press(self, index: Index) -> None:
        self.setCurrentIndex(self.model().index(index.row(), index.column()))
        self.pressed_row.emit(index.row())

    def _size_columns(self) -> None:
        """The first column gets some of the room that is left, the last one the rest."""
        model, inside = self.model(), self.viewport().geometry()
        count = model.columnCount()
        hint = Qt.ItemDataRole.SizeHintRole
        widths = [int(model.headerData(at, Qt.Orientation.Horizontal, hint).width()) for at in range(count)]
        left = max(0, inside.width() - sum(widths))
        more = min(left, widths[0] // 2)
        widths[0] += more
        widths[-1] += left - more
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
            self.frozen.setColumnHidden(at, at > 0)
        self.frozen.setColumnWidth(0, widths[0])
        x = inside.right() + 1 - widths[0] if self.isRightToLeft() else inside.x()
        top = self.header.height()
        self.frozen.setGeometry(x, inside.y() - top, widths[0], inside.height() + top)
