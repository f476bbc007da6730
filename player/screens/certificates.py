"""The certificates that were earned in the open course, as books on a desk; each opens to be printed or saved again."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from player.core.awards import Award, course_earned, module_earned
from player.core.outline import Results
from player.core.session import Session
from player.screens.certificate_day import DayCard
from player.screens.certificate_draft import Draft
from player.screens.certificate_sheet import CertificateSheet
from player.screens.certificate_words import subject_of
from player.screens.desk import Desk
from player.screens.guest_banner import guest_banner
from player.screens.route import Certificates, Picker
from player.screens.screen import Screen
from player.screens.top_bar import TopBar
from player.widgets.book_plate import BookPlate
from player.widgets.buttons import Button
from player.widgets.empty_shelf import EmptyShelf
from player.widgets.labels import Heading, Label
from player.widgets.theme import Look

_COLUMNS = 2


class CertificatesScreen(Screen):
    """One card a certificate; an empty shelf says how the first one gets there."""

    def __init__(self, look: Look, desk: Desk, route: Certificates) -> None:
        super().__init__(look, desk)
        self._left = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        title = desk.words.plain("title")
        layout.addWidget(TopBar(look, desk, back=(self.tr("Modules"), Picker()), title=title))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("surface", "none")
        self._column = QVBoxLayout(inside)
        edge = look.px(24 if look.narrow else 48)
        self._column.setContentsMargins(edge, look.px(16 if look.narrow else 28), edge, look.px(16))
        self._column.setSpacing(look.px(12))
        self._column.addWidget(Heading(look, self.tr("Your certificates")))
        if desk.guest:
            self._column.addWidget(guest_banner(look, desk))
        area.setWidget(inside)
        layout.addWidget(area, 1)
        wanted = earned(desk)
        language = desk.course_language
        desk.record(lambda session: _given(session, wanted, language), self._show)

    def leave(self) -> None:
        """What still arrives is not shown any more."""
        self._left = True

    def _show(self, found: tuple[tuple[Award, ...], tuple[str | None, ...]]) -> None:
        if self._left:
            return
        awards, waiting = found
        known = {None, *(module.id for module in self.desk.course.modules)}
        shown = sorted((award for award in awards if award.module in known), key=self._place)
        if waiting:
            language = self.desk.course_language

            def give(session: Session, day: datetime) -> None:
                for module in waiting:
                    session.award(module, language, day)

            self._column.addWidget(DayCard(self.look, self.desk, give, Certificates()))
        if shown:
            hint = self.tr("Open one to print it or to save it again. Its number stays the same.")
            self._column.addWidget(Label(self.look, hint, "interface", "ink2"))
            self._column.addLayout(self._cards(shown))
        elif not waiting:
            self._column.addWidget(self._empty())
        self._column.addStretch(1)

    def _place(self, award: Award) -> int:
        """The course's own first, then the modules in order."""
        ids = [module.id for module in self.desk.course.modules]
        return ids.index(award.module) if award.module else -1

    def _cards(self, awards: list[Award]) -> QGridLayout:
        look = self.look
        grid = QGridLayout()
        grid.setSpacing(look.px(16))
        columns = 1 if look.scale > 1.3 else _COLUMNS
        for at, award in enumerate(awards):
            grid.addWidget(self._card(award), at // columns, at % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        return grid

    def _card(self, award: Award) -> BookPlate:
        look, desk = self.look, self.desk
        subject = subject_of(desk, award)
        cloth = f"c{desk.course.module(award.module).cloth}" if award.module else "lamp"
        day = look.date(award.issued.astimezone().date())
        facts = self.tr("%1 · %2").replace("%1", day).replace("%2", f"\u2066{award.serial}\u2069")
        card = BookPlate(
            look,
            number=look.number(subject.number) if subject.number else "",
            cloth=cloth,
            title=subject.title,
            language=subject.language,
            facts=facts if subject.number else f"{self.tr('The whole course')} · {facts}",
            spine=44,
        )
        card.setMinimumHeight(look.px(88))
        sheet = partial(CertificateSheet, subject=subject, draft=Draft.of(desk))
        card.clicked.connect(lambda: desk.sheet_asked.emit(sheet))
        return card

    def _empty(self) -> EmptyShelf:
        look = self.look
        modules = len(self.desk.course.modules)
        hint = self.tr("Finish any one of the %n module(s) and its certificate appears on this shelf.", "", modules)
        button = Button(look, self.tr("See the modules"), "primary")
        button.clicked.connect(lambda: self.desk.go(Picker()))
        return EmptyShelf(look, self.tr("Your certificates will stand here"), look.digits(hint), button)


def earned(desk: Desk) -> tuple[str | None, ...]:
    """The certificates that are earned: modules by id, None for the course when it has more than one module."""
    results, course = desk.results or Results(), desk.course
    found: list[str | None] = [module.id for module in course.modules if module_earned(course, module, results)]
    if len(course.modules) > 1 and course_earned(course, results):
        found.append(None)
    return tuple(found)


def _given(
    session: Session, wanted: tuple[str | None, ...], language: str
) -> tuple[tuple[Award, ...], tuple[str | None, ...]]:
    """The certificates, given now where they were not yet; then those that wait because the clock is in doubt."""
    known = {award.module for award in session.awards()}
    waiting = tuple(module for module in wanted if module not in known)
    if waiting and session.clock_doubted():
        return session.awards(), waiting
    for module in waiting:
        session.award(module, language)
    return session.awards(), ()
