"""When the machine's clock is plainly wrong: the day is asked for, before a certificate carries it."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from player.core.session import Session
from player.screens.desk import Desk
from player.screens.route import Route
from player.widgets.buttons import Button
from player.widgets.drop_down import DropDown
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.theme import Look

Give = Callable[[Session, datetime], object]
"""Gives the certificates that wait, with this moment on them; runs on the database's lane."""

_FIRST_YEAR, _YEARS = 2026, 40


class DayCard(QFrame):
    """Stands where the certificate will: says why it waits, and asks."""

    def __init__(self, look: Look, desk: Desk, give: Give, after: Route) -> None:
        super().__init__()
        self.setProperty("surface", "banner-brass")
        layout = QVBoxLayout(self)
        edge = look.px(20)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(look.px(10))
        layout.addWidget(Label(look, self.tr("Which day is it?"), "section", "brassText"))
        words = self.tr("The clock of this computer cannot be right, and a certificate carries the day it was earned.")
        layout.addWidget(Label(look, words))
        button = Button(look, self.tr("Say which day it is"), "primary")
        button.clicked.connect(lambda: desk.sheet_asked.emit(lambda look, desk: DaySheet(look, desk, give, after)))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)


class DaySheet(Sheet):
    """Day, month and year, each chosen by mouse, arrows or typing; nothing is proposed that could be wrong."""

    def __init__(self, look: Look, desk: Desk, give: Give, after: Route) -> None:
        super().__init__(look, width=520)
        self.retitle(self.tr("Which day is it?"))
        self._desk, self._give, self._after = desk, give, after
        locale = QLocale(look.language)
        months = [locale.standaloneMonthName(month) for month in range(1, 13)]
        self._day = DropDown(look, self.tr("Day"), [look.number(day) for day in range(1, 32)])
        self._month = DropDown(look, self.tr("Month"), months)
        self._year = DropDown(look, self.tr("Year"), [look.number(_FIRST_YEAR + more) for more in range(_YEARS)])
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        for field, room in ((self._day, 2), (self._month, 4), (self._year, 3)):
            column = QVBoxLayout()
            column.setSpacing(look.px(4))
            column.addWidget(Label(look, field.accessibleName(), "button"))
            column.addWidget(field)
            row.addLayout(column, room)
        self.body.addLayout(row)
        self._fault = Label(look, self.tr("This day will stand on the certificate."), "meta", "ink2")
        self.body.addWidget(self._fault)
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), "secondary")
        self.add_button(self.tr("Use this day"), "primary", self._use, closes=False)

    def first_focus(self) -> QWidget:
        """The day."""
        return self._day

    def _use(self) -> None:
        day, month, year = (field.currentIndex() for field in (self._day, self._month, self._year))
        if min(day, month, year) < 0:
            self._complain(self.tr("Choose the day, the month and the year."))
            return
        try:
            chosen = date(_FIRST_YEAR + year, month + 1, day + 1)
        except ValueError:
            self._complain(self.tr("This month has no such day."))
            return
        # Noon of this place: the same day wherever the paper is drawn again on this machine.
        noon = datetime(chosen.year, chosen.month, chosen.day, 12).astimezone()
        desk, give, after = self._desk, self._give, self._after
        self.close_sheet()
        desk.record(lambda session: give(session, noon), lambda _given: desk.go(after))

    def _complain(self, words: str) -> None:
        self._fault.setText(words)
        self._fault.tint(self.look.colour("alertText"))
