"""The class as a table: one row a learner, how far they are in each module, found by name and sorted."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cmp_to_key
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)

from player.core.learners import Learner
from player.core.outline import ModuleState
from player.widgets.frozen_table import CLOTH
from player.widgets.table_cells import DASH
from player.widgets.theme import Look

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_END = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
_START = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class Column(NamedTuple):
    """A module: its number, its title, and the cloth it is bound in."""

    number: int
    title: str
    cloth: int


class Row(NamedTuple):
    """A learner, how far they are in each module, and when they last opened a page."""

    learner: Learner
    modules: tuple[ModuleState, ...]
    last: datetime | None

    @property
    def complete(self) -> int:
        """How many modules are complete."""
        return sum(state.state == "complete" for state in self.modules)


class ClassTable(QAbstractTableModel):
    """Rows found and sorted. Columns: the learner, a column a module, how many are complete, last here."""

    def __init__(self, look: Look, columns: Sequence[Column], rows: Sequence[Row], today: date) -> None:
        super().__init__()
        self._look, self._today = look, today
        self.columns = tuple(columns)
        self._all = list(rows)
        self.chosen: frozenset[str] = frozenset()
        """Ids of the learners that are chosen, shown or not."""
        self.sorted_by: tuple[int, bool] = (0, True)
        """The column, and whether the smallest comes first."""
        self._sought = ""
        self.rows = self._arranged()

    def take(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Takes another course, or what was read anew."""
        self.beginResetModel()
        self.columns, self._all = tuple(columns), list(rows)
        self.choose(self.chosen)
        self.sorted_by = (min(self.sorted_by[0], self.columnCount() - 1), self.sorted_by[1])
        self.rows = self._arranged()
        self.endResetModel()

    def find(self, sought: str) -> None:
        """Shows those whose name holds these words."""
        self._sought = sought.casefold().strip()
        self._arrange()

    def sort_by(self, column: int, *, ascending: bool) -> None:
        """Sorts; equal rows stand by name."""
        self.sorted_by = (min(column, self.columnCount() - 1), ascending)
        self._arrange()

    def toggle(self, row: int) -> bool:
        """Chooses a row, or no more; gives whether it is."""
        self.chosen ^= {self.rows[row].learner.id}
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        return self.rows[row].learner.id in self.chosen

    def choose(self, learners: frozenset[str]) -> None:
        """Chooses these; ids that are gone fall away."""
        self.chosen = learners & {row.learner.id for row in self._all}

    def chosen_learners(self) -> tuple[Learner, ...]:
        """Who is chosen."""
        return tuple(row.learner for row in self._all if row.learner.id in self.chosen)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Learners that are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Name, modules, complete, last here."""
        return 0 if parent.isValid() else len(self.columns) + 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; for screen readers with the name and the module, so that each stands by itself."""
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self.words(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _END if index.column() == len(self.columns) + 1 else _START
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A module's number on its cloth, with its title as tooltip; words over the other columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(self._look.px(self._width(section)), self._look.px(44))
        module = self.module(section)
        if role == CLOTH:
            return module.cloth if module else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._look.number(module.number) if module else self._title(section)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.about(module) if module else self._title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole and section == len(self.columns) + 1:
            return _END
        return None

    def module(self, column: int) -> Column | None:
        """The module of a column; None for the others."""
        return self.columns[column - 1] if 1 <= column <= len(self.columns) else None

    def about(self, module: Column) -> str:
        """A module by number and title."""
        words = self.tr("Module %1: %2").replace("%1", self._look.number(module.number))
        return words.replace("%2", f"\u2068{module.title}\u2069")

    def share(self, row: Row, column: int) -> float | None:
        """How far the learner is in the module of a column: 1.0 complete, None not begun."""
        state = row.modules[column - 1]
        return None if state.state == "open" else 1.0 if state.state == "complete" else min(state.share, 0.99)

    def words(self, row: Row, column: int) -> str:
        """What a cell says."""
        if column == 0:
            return row.learner.name
        if self.module(column):
            share = self.share(row, column)
            return DASH if share is None else self.tr("complete") if share >= 1.0 else self.percent(share)
        if column == len(self.columns) + 1:
            return self._look.number(row.complete)
        return self._day(row.last)

    def percent(self, share: float) -> str:
        """A share as it is read: '60%'."""
        return self._look.digits(self.tr("%1%").replace("%1", str(int(share * 100))))

    def _spoken(self, row: Row, column: int) -> str:
        name, module = f"\u2068{row.learner.name}\u2069", self.module(column)
        if column == 0:
            pin = self.tr("with a PIN") if row.learner.locked else self.tr("without a PIN")
            chosen = self.tr("chosen") if row.learner.id in self.chosen else self.tr("not chosen")
            return self.tr(", ").join((name, pin, chosen))
        head = self.about(module) if module else self._title(column)
        said = self.tr("not started") if module and self.share(row, column) is None else self.words(row, column)
        return self.tr("%1. %2: %3").replace("%2", head).replace("%3", said).replace("%1", name)

    def _title(self, column: int) -> str:
        if column == 0:
            return self.tr("Learner")
        return self.tr("Complete") if column == len(self.columns) + 1 else self.tr("Last here")

    def _width(self, column: int) -> int:
        narrow = self._look.narrow
        if column == 0:
            return 200 if narrow else 220
        if self.module(column):
            return 64 if narrow else 74
        return 104 if column == len(self.columns) + 1 else 128

    def _day(self, moment: datetime | None) -> str:
        if moment is None:
            return self.tr("Not yet")
        day = moment.astimezone().date()
        if day == self._today:
            return self.tr("Today")
        form = self.tr("d MMM", "a day of this year") if day.year == self._today.year else self.tr("d MMM yyyy")
        return self._look.digits(QLocale(self._look.language).toString(QDate(day.year, day.month, day.day), form))

    def _arrange(self) -> None:
        self.beginResetModel()
        self.rows = self._arranged()
        self.endResetModel()

    def _arranged(self) -> list[Row]:
        collator = QCollator(QLocale(self._look.language))
        collator.setNumericMode(True)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found = [row for row in self._all if self._sought in row.learner.name.casefold()]
        by_name: Callable[[Row], Any] = cmp_to_key(lambda a, b: collator.compare(a.learner.name, b.learner.name))
        column, ascending = self.sorted_by
        found.sort(key=by_name, reverse=column == 0 and not ascending)
        if column:
            found.sort(key=lambda row: self._weight(row, column), reverse=not ascending)
        return found

    def _weight(self, row: Row, column: int) -> float:
        if self.module(column):
            share = self.share(row, column)
            return -1.0 if share is None else share
        if column == len(self.columns) + 1:
            return row.complete
        return row.last.timestamp() if row.last else 0.0
