"""A page that says nothing of a course or a learner: a calendar of this month, for when somebody comes near."""

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from player.screens.desk import Desk
from player.screens.route import Hidden
from player.screens.screen import Screen
from player.widgets.buttons import Button
from player.widgets.labels import Heading, Label
from player.widgets.theme import Look, direct

_WEEKS = 6


class HiddenScreen(Screen):
    """Months can be turned, so that it is what it looks like. Its own button, or the key again, leads back."""

    def __init__(self, look: Look, desk: Desk, route: Hidden) -> None:
        super().__init__(look, desk)
        self._locale = QLocale(look.language)
        today = QDate.currentDate()
        self._month = QDate(today.year(), today.month(), 1)
        layout = QVBoxLayout(self)
        edge = look.px(24 if look.narrow else 48)
        layout.setContentsMargins(edge, look.px(16), edge, look.px(16))
        layout.setSpacing(look.px(12))
        layout.addLayout(self._head())
        self._days = QGridLayout()
        self._days.setSpacing(look.px(2))
        self._cells: list[Label] = []
        for column in range(7):
            day = (self._locale.firstDayOfWeek().value - 1 + column) % 7 + 1
            name = self._locale.standaloneDayName(day, QLocale.FormatType.ShortFormat)
            self._days.addWidget(self._cell(name, "meta-strong"), 0, column)
            self._days.setColumnStretch(column, 1)
        for at in range(7 * _WEEKS):
            cell = self._cell("", "section")
            self._cells.append(cell)
            self._days.addWidget(cell, 1 + at // 7, at % 7)
        for row in range(_WEEKS):
            self._days.setRowStretch(row + 1, 1)
        layout.addLayout(self._days, 1)
        self._fill()

    def first_focus(self) -> QWidget | None:
        """The month."""
        return self._title

    def _head(self) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        before = Button(look, self.tr("Month before"), "bar", icon="ph.caret-left", alone=True)
        before.clicked.connect(lambda: self._turn(-1))
        row.addWidget(before)
        after = Button(look, self.tr("Next month"), "bar", icon="ph.caret-right", alone=True)
        after.clicked.connect(lambda: self._turn(1))
        row.addWidget(after)
        self._title = Heading(look, "", "dialog")
        row.addWidget(self._title, 1)
        close = Button(look, self.tr("Close"), "secondary")
        close.clicked.connect(self.desk.seat.come_back)
        row.addWidget(close)
        return row

    def _cell(self, words: str, role: str) -> Label:
        cell = Label(self.look, words, role, "ink2", wrap=False)  # type: ignore[arg-type]
        cell.setAlignment(Qt.AlignmentFlag.AlignCenter)
        direct(cell, self.look.language)
        return cell

    def _turn(self, months: int) -> None:
        self._month = self._month.addMonths(months)
        self._fill()

    def _fill(self) -> None:
        look, month, today = self.look, self._month, QDate.currentDate()
        title = f"{self._locale.standaloneMonthName(month.month())} {look.number(month.year())}"
        self._title.setText(title)
        self._title.setAccessibleName(title)
        first = month.addDays(-((month.dayOfWeek() - self._locale.firstDayOfWeek().value) % 7))
        for at, cell in enumerate(self._cells):
            day = first.addDays(at)
            cell.setText(look.number(day.day()))
            within = day.month() == month.month()
            cell.tint(look.colour("lampText" if day == today else "ink" if within else "ink3"))
            cell.setProperty("surface", "today" if day == today else "none")
            cell.setAccessibleName(self._locale.toString(day, QLocale.FormatType.LongFormat))
