"""The end of a module: what was done, what one can do now, where to go next, and the certificate."""

import math
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from player.core.awards import Award, course_earned, module_earned, questions_right
from player.core.outline import Results
from player.core.session import Session
from player.screens.certificate_day import DayCard
from player.screens.certificate_draft import Draft
from player.screens.certificate_panel import LARGE_TEXT, CertificatePanel
from player.screens.certificate_words import subject_of
from player.screens.completion_parts import (
    Closing,
    Facts,
    Outcomes,
    Remaining,
    Suggestions,
    check_page,
    portrait,
    suggested,
)
from player.screens.desk import Desk
from player.screens.guest_banner import guest_banner
from player.screens.route import Certificates, Completion, Picker
from player.screens.screen import Screen
from player.screens.top_bar import TopBar
from player.widgets.buttons import Button
from player.widgets.labels import Heading, Label
from player.widgets.theme import Look

_PREVIEW, _NARROW_PREVIEW = 512, 408


class CompletionScreen(Screen):
    """Complete and earned: the certificate. Complete: the way to the final check. Not complete: what remains."""

    def __init__(self, look: Look, desk: Desk, route: Completion) -> None:
        super().__init__(look, desk)
        self._route = route
        self._module = desk.course.module(route.module)
        self._results = desk.results or Results()
        self._state = self._results.module_state(self._module)
        self._complete = self._state.state == "complete"
        self._earned = module_earned(desk.course, self._module, self._results)
        self._draft = Draft.of(desk)
        self._panel: CertificatePanel | None = None
        self._left = False
        self._number = look.number(desk.course.modules.index(self._module) + 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        chip = (desk.course.modules.index(self._module) + 1, self._module.cloth)
        title = desk.words.plain(self._module.id)
        layout.addWidget(TopBar(look, desk, back=(self.tr("Modules"), Picker()), chip=chip, title=title))
        layout.addWidget(self._page(), 1)
        if self._earned:
            language = desk.course_language
            desk.record(lambda session: _given(session, route.module, language), self._take)

    def keep(self) -> dict[str, Any]:
        """The name as it was typed, and how far the page was scrolled."""
        return {"draft": self._draft, "scroll": self._area.verticalScrollBar().value()}

    def restore(self, kept: dict[str, Any]) -> None:
        """Puts the name back before the certificate is drawn."""
        proposed, self._draft = self._draft, kept.get("draft", self._draft)
        if not self._draft.typed and self._draft.stored is None:
            # The guest of before may have a name by now.
            self._draft.name = proposed.name
        self._area.verticalScrollBar().setValue(kept.get("scroll", 0))

    def leave(self) -> None:
        """Stops drawing the certificate."""
        self._left = True
        if self._panel is not None:
            self._panel.leave()

    def _page(self) -> QWidget:
        """Two columns; with large text one below the other. Wide windows keep the certificate in sight."""
        look = self.look
        edge, top = (look.px(24), look.px(12)) if look.narrow else (look.px(48), look.px(30))
        stacked = look.narrow and look.scale > LARGE_TEXT
        start, self._slot = self._start(), QVBoxLayout()
        self._slot.setSpacing(look.px(12))
        if not self._earned:
            self._slot.addWidget(self._kindly())
        self._slot.addStretch(1)
        inside = QWidget()
        inside.setProperty("surface", "none")
        if stacked:
            column = QVBoxLayout(inside)
            column.setContentsMargins(edge, top, edge, top)
            column.setSpacing(look.px(24))
            column.addLayout(start)
            column.addLayout(self._slot)
            self._area = _scrolling(inside)
            return self._area
        end = QWidget()
        end.setFixedWidth(self._end_width())
        end.setLayout(self._slot)
        self._slot.setContentsMargins(0, 0, 0, 0)
        if look.narrow:
            row = QHBoxLayout(inside)
            row.setContentsMargins(edge, top, edge, top)
            row.setSpacing(look.px(24))
            row.addLayout(start, 1)
            row.addWidget(end)
            self._area = _scrolling(inside)
            return self._area
        # Each column scrolls by itself; a little room keeps the focus ring whole at its sides.
        start.setContentsMargins(look.px(6), top, look.px(16), look.px(24))
        inside.setLayout(start)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(edge - look.px(6), 0, edge - look.px(20), 0)
        row.setSpacing(look.px(26))
        self._area = _scrolling(inside)
        row.addWidget(self._area, 1)
        self._slot.setContentsMargins(0, top, 0, look.px(12))
        end.setProperty("surface", "none")
        beside = _scrolling(end)
        beside.setFixedWidth(self._end_width() + look.px(20))
        row.addWidget(beside)
        return whole

    def _preview_width(self) -> int:
        return _NARROW_PREVIEW if self.look.narrow and self.look.scale <= LARGE_TEXT else _PREVIEW

    def _end_width(self) -> int:
        return self._preview_width() + 2 * self.look.px(16 if self.look.narrow else 24) + 4

    def _start(self) -> QVBoxLayout:
        look, desk, module = self.look, self.desk, self._module
        column = QVBoxLayout()
        column.setSpacing(look.px(10))
        if desk.guest:
            column.addWidget(guest_banner(look, desk))
            column.addSpacing(look.px(4))
        column.addLayout(self._head())
        column.addSpacing(look.px(4 if look.narrow else 8))
        column.addWidget(Facts(look, module, self._state, questions_right(module, self._results)))
        if not self._complete:
            column.addSpacing(look.px(8))
            column.addWidget(Label(look, self.tr("Still to do"), "section"))
            column.addWidget(Remaining(look, desk, module, self._results))
        else:
            column.addSpacing(look.px(8))
            column.addWidget(Label(look, self.tr("You can now"), "section"))
            column.addWidget(Outcomes(look, desk, desk.words.flow(module.id, "outcomes")))
        self._add_next(column)
        if self._complete and (closing := desk.words.flow(module.id, "closing")):
            column.addWidget(Closing(look, desk, closing))
        column.addStretch(1)
        return column

    def _head(self) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(look.px(20))
        row.addWidget(portrait(look, self.desk, look.px(64 if look.narrow else 88)))
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addStretch(1)
        title, line = self._greeting()
        words.addWidget(Heading(look, title.replace("%1", self._number), "question" if look.narrow else "title"))
        words.addWidget(Label(look, line, "interface", "ink2"))
        words.addStretch(1)
        row.addLayout(words, 1)
        return row

    def _greeting(self) -> tuple[str, str]:
        if not self._complete:
            kept = self.tr("All that you did is kept. Carry on when you like.")
            line = self.tr("Carry on when you like.") if self.desk.guest else kept
            return self.tr("Module %1 is not complete yet"), line
        if not self._earned:
            return self.tr("The pages of module %1 are done"), self.tr("The final check is still open to you.")
        learner = self.desk.learner
        if self.desk.guest or learner is None:
            return self.tr("Module %1 is complete"), self.tr("Well done. You kept going to the end.")
        words = self.tr("Well done, %1. You kept going to the end.")
        return self.tr("Module %1 is complete"), words.replace("%1", f"\u2068{learner.name}\u2069")

    def _add_next(self, column: QVBoxLayout) -> None:
        look, desk = self.look, self.desk
        modules = len(desk.course.modules)
        next_ = suggested(desk, self._module, self._results) if self._complete else []
        column.addSpacing(look.px(8))
        if modules > 1 and course_earned(desk.course, self._results):
            column.addWidget(Label(look, self.tr("You have completed every module of this course"), "section"))
            button = Button(
                look, self.tr("See the certificate of the course"), "secondary", icon="ph.circle-wavy-check"
            )
            button.clicked.connect(lambda: desk.go(Certificates()))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        elif next_:
            column.addWidget(Label(look, self.tr("Where next? You choose"), "section"))
            column.addWidget(Suggestions(look, desk, next_))
        words = (
            look.digits(self.tr("See all %n module(s)", "", modules)) if modules > 1 else self.tr("Back to the start")
        )
        all_ = Button(look, words, "quiet", trailing="ph.arrow-right")
        all_.clicked.connect(lambda: desk.go(Picker()))
        column.addWidget(all_, 0, Qt.AlignmentFlag.AlignLeading)

    def _kindly(self) -> QFrame:
        """What the certificate asks for, without a word of blame."""
        look, desk = self.look, self.desk
        card = QFrame()
        card.setProperty("surface", "card")
        layout = QVBoxLayout(card)
        edge = look.px(20 if look.narrow else 24)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(look.px(12))
        layout.addWidget(Label(look, self.tr("The certificate of this module"), "dialog"))
        if not self._complete:
            words = self.tr("It will stand here when all pages are done and the final check is passed.")
            layout.addWidget(Label(look, words, "interface"))
            return card
        tally = questions_right(self._module, self._results)
        needed = math.ceil(desk.course.pass_share * tally.questions - 1e-9)
        words = self.tr(
            "The certificate needs %1 of %2 in the final check; you have %3. Try those questions again as often as you "
            "like."
        )
        for mark, value in (("%1", needed), ("%2", tally.questions), ("%3", tally.right)):
            words = words.replace(mark, look.number(value))
        layout.addWidget(Label(look, words, "interface"))
        again = Button(look, self.tr("Go to the final check"), "primary", trailing="ph.arrow-right", large=True)
        again.clicked.connect(lambda: desk.go(check_page(self._module, self._results)))
        layout.addWidget(again, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _take(self, award: Award | None) -> None:
        """Puts the certificate in its place, or the question for the day when the clock is in doubt."""
        if self._left:
            return
        look, desk = self.look, self.desk
        if award is not None:
            subject = subject_of(desk, award)
            self._panel = CertificatePanel(look, desk, subject, self._draft, width=self._preview_width())
            self._slot.insertWidget(0, self._panel, 0, Qt.AlignmentFlag.AlignHCenter)
            return
        module, language = self._route.module, desk.course_language
        give = lambda session, day: session.award(module, language, day)  # noqa: E731
        self._slot.insertWidget(0, DayCard(look, desk, give, self._route))


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def _given(session: Session, module: str, language: str) -> Award | None:
    """The module's certificate; None when it was not given yet and the clock is in doubt."""
    for award in session.awards():
        if award.module == module:
            return award
    return None if session.clock_doubted() else session.award(module, language)
