"""The module picker: the shelf, where one stopped, and every module as a book that can be taken in any order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.manifest import Module
from player.core.awards import module_earned
from player.core.outline import CourseState, Results
from player.screens.desk import Desk
from player.screens.desk_card import DeskCard
from player.screens.entry import entry
from player.screens.left_words import left_words
from player.screens.listen import Listen
from player.screens.route import Library, Picker
from player.screens.screen import Screen
from player.screens.top_bar import TopBar
from player.widgets import svg
from player.widgets.buttons import Button
from player.widgets.labels import Heading, Label
from player.widgets.module_card import Card, ModuleCard
from player.widgets.shelf import Book, Shelf
from player.widgets.tall_scroll import TallScroll
from player.widgets.theme import Look, direct
from player.widgets.time_words import hours_left, short_minutes
from player.widgets.type import Role

if TYPE_CHECKING:
    from player.widgets.spoken import Spoken

_COLUMNS, _NARROW_COLUMNS = 4, 2
_LARGE = 1.5
"""The text scale from which a small window has room for one book a row."""


class PickerScreen(Screen):
    """A band with the host and the shelf; below it the books."""

    def __init__(self, look: Look, desk: Desk, route: Picker) -> None:
        super().__init__(look, desk)
        self._results = desk.results or Results()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        title = desk.words.plain("title") if look.narrow else ""
        layout.addWidget(TopBar(look, desk, back=(self.tr("All courses"), Library()), title=title))
        state = self._results.course_state(desk.course)
        # At 100 % all seven books fit below the band; larger words may need to scroll, and then the band goes along.
        page = QWidget()
        page.setProperty("surface", "none")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._band = _Band(look, desk, self._results, state)
        column.addWidget(self._band)
        column.addLayout(self._head())
        column.addWidget(self._books(state), 1)
        area = TallScroll()
        area.setWidget(page)
        layout.addWidget(area, 1)
        for number in range(1, min(9, len(self._cards)) + 1):
            QShortcut(str(number), self, self._cards[number - 1].click)

    def first_focus(self) -> QWidget | None:
        """The book with the bookmark, else the first."""
        return next((card for card in self._cards if card.property("marked")), self._cards[0] if self._cards else None)

    def leave(self) -> None:
        """The host falls silent."""
        self._band.listen.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move between the books; in right-to-left they follow the drawing."""
        focused = self.focusWidget()
        columns = self._columns()
        ahead = -1 if self.look.rtl else 1
        steps = {
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_Up: -columns,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not isinstance(focused, ModuleCard):
            super().keyPressEvent(event)
            return
        at = self._cards.index(focused) + step
        if 0 <= at < len(self._cards):
            self._cards[at].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _columns(self) -> int:
        if not self.look.narrow:
            return _COLUMNS
        return _NARROW_COLUMNS if self.look.scale < _LARGE else 1

    def _head(self) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        edge = look.px(24 if look.narrow else 48)
        row.setContentsMargins(edge, look.px(4 if look.narrow else 12), edge, look.px(2 if look.narrow else 8))
        row.setSpacing(look.px(12))
        count = look.digits(self.tr("%n module(s)", "", len(self.desk.course.modules)))
        row.addWidget(Label(look, count, "section", wrap=False))
        about = self.tr("Take them in any order. Each one has its own certificate.")
        row.addWidget(Label(look, about, "meta" if look.narrow else "interface", "ink2"), 1)
        return row

    def _books(self, state: CourseState) -> QWidget:
        look = self.look
        inside = QWidget()
        inside.setProperty("surface", "none")
        grid = QGridLayout(inside)
        edge = look.px(24 if look.narrow else 48)
        grid.setContentsMargins(edge, look.px(2), edge, look.px(2 if look.narrow else 8))
        grid.setHorizontalSpacing(look.px(12 if look.narrow else 16))
        grid.setVerticalSpacing(look.px(8 if look.narrow else 16))
        columns = self._columns()
        self._cards = [self._card(number, module, state) for number, module in enumerate(self.desk.course.modules, 1)]
        parts: list[QWidget] = [*self._cards, DeskCard(look, self.desk)]
        for at, part in enumerate(parts):
            part.setFixedHeight(look.px(74 if look.narrow else 188))
            grid.addWidget(part, at // columns, at % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, look.px(200))
        grid.setRowStretch(len(parts) // columns + 1, 1)
        return inside

    def _card(self, number: int, module: Module, course: CourseState) -> ModuleCard:
        look, desk, results = self.look, self.desk, self._results
        state = results.module_state(module)
        earned = module_earned(desk.course, module, results)
        marked = course.resume is not None and course.resume.module == module.id
        at = next((place for place, page in enumerate(module.pages, 1) if page.id == state.resume), 1)
        if state.state == "open":
            words, action = self.tr("Not started"), self.tr("Start")
        elif state.state == "complete":
            words, action = self.tr("Complete"), self.tr("Review")
        else:
            words = self.tr("Page %1 of %2").replace("%1", look.number(at)).replace("%2", look.number(state.pages))
            action = self.tr("Continue")
        left = left_words(look, module, results) if state.state == "begun" else ""
        card = ModuleCard(
            look,
            Card(
                number=number,
                cloth=module.cloth,
                title=desk.words.plain(module.id),
                language=desk.course_language,
                minutes=short_minutes(look, module.minutes),
                state=words,
                action=action,
                share=state.share,
                badge=self.tr("Certificate") if earned else "",
                marked=marked,
                left=left,
            ),
        )
        if left:
            card.setToolTip(left)
        card.setProperty("marked", marked)
        card.clicked.connect(lambda: desk.go(entry(desk, module)))
        return card


class _Band(QFrame):
    """The green band: lamp and host, a greeting, where one stopped, and the shelf at the end."""

    def __init__(self, look: Look, desk: Desk, results: Results, state: CourseState) -> None:
        super().__init__()
        self.setProperty("surface", "band")
        narrow = look.narrow
        (self.setFixedHeight if look.scale <= 1 else self.setMinimumHeight)(look.px(112 if narrow else 184))
        row = QHBoxLayout(self)
        edge = look.px(24 if narrow else 36)
        row.setContentsMargins(edge, 0, look.px(24 if narrow else 48), look.px(8))
        row.setSpacing(look.px(12 if narrow else 0))
        foot = Qt.AlignmentFlag.AlignBottom
        if not narrow and not look.contrast:
            lamp = svg.Drawing(svg.illustration("reading-lamp"), look.px(138), look.px(148), mirrored=look.rtl)
            row.addWidget(lamp, 0, foot)
        host = svg.illustration("host-noor-no-book" if look.contrast else "host-noor")
        if desk.bundle is not None and not look.contrast:
            host = desk.bundle.read(desk.course.host.figure)
        size = (112, 93) if narrow else (190, 158)
        about = desk.words.plain("host/name")
        row.addWidget(svg.Drawing(host, look.px(size[0]), look.px(size[1]), about, lines=look.contrast), 0, foot)
        if not narrow:
            row.addSpacing(look.px(24))
        # What the host says in the language of the course; without the name, which a whole room would hear.
        self._said: list[Label] = []
        self.listen = Listen(look, desk, self._spoken, kind="shade", alone=narrow, curious=False)
        row.addLayout(self._greeting(look, desk, results, state), 1)
        row.addLayout(self._shelf(look, desk, results, state))

    def _greeting(self, look: Look, desk: Desk, results: Results, state: CourseState) -> QHBoxLayout:
        whole, words = QHBoxLayout(), QVBoxLayout()
        whole.setSpacing(look.px(16))
        whole.addLayout(words, 1)
        words.setSpacing(look.px(2 if look.narrow else 5))
        words.addStretch(1)
        language = desk.course_language
        chosen: Module | None
        if not look.narrow:
            title = Label(look, desk.words.plain("title"), "meta", "onShade2", wrap=False, language=language)
            title.setFixedHeight(look.line("meta", language))
            words.addWidget(title)
        name = f"\u2068{desk.learner.name if desk.learner else ''}\u2069"
        back = state.resume is not None or state.complete > 0
        hello = self.tr("Welcome back, %1.") if back else self.tr("Welcome, %1.")
        # Naskh lines are taller, and the band is not.
        role: Role = "question" if not look.narrow else "section" if look.rtl else "dialog"
        heading = Heading(look, hello.replace("%1", name), role)
        heading.tint(look.colour("onShade"))
        if look.scale <= 1:
            heading.setFixedHeight(look.line(role))
        words.addWidget(heading)
        if state.resume is not None:
            stopped = Label(look, self._stopped(look, desk, results, state), "interface", "onShade2")
            words.addWidget(stopped)
            self._said += [stopped] * (look.language == language)
            chosen = desk.course.module(state.resume.module)
            number = look.number(desk.course.modules.index(chosen) + 1)
            text = self.tr("Continue module %1").replace("%1", number)
        else:
            key = "host/welcome-back" if back else "host/greeting"
            greeting = Label(look, desk.words.plain(key), "interface", "onShade2", language=language)
            direct(greeting, language)
            words.addWidget(greeting)
            self._said.append(greeting)
            unfinished = (each for each in desk.course.modules if results.module_state(each).state != "complete")
            chosen = next(unfinished, None)
            text = self.tr("Begin with module 1") if not back else self.tr("Start the next module")
        if chosen is not None:
            go = Button(look, text, "glow", trailing="ph.arrow-right")
            go.clicked.connect(lambda _checked=False, module=chosen: desk.go(entry(desk, module)))
            if look.narrow and look.scale <= 1 and (state.resume is None or look.rtl):
                # The course's own greeting takes two lines, and Arabic ones are taller: the low band has no more room.
                whole.addWidget(go)
                whole.addWidget(self.listen)  # there is a greeting, for nothing is begun
            else:
                buttons = QHBoxLayout()
                buttons.setContentsMargins(0, look.px(2 if look.narrow else 6), 0, 0)
                buttons.setSpacing(look.px(8))
                buttons.addWidget(go)
                if self._said:
                    buttons.addWidget(self.listen)
                buttons.addStretch(1)
                words.addLayout(buttons)
        elif self._said:
            whole.addWidget(self.listen)
        words.addStretch(1)
        return whole

    def _spoken(self) -> "list[Spoken]":
        from player.widgets.spoken import Spoken

        return [Spoken(label.text(), label) for label in self._said]

    def _stopped(self, look: Look, desk: Desk, results: Results, state: CourseState) -> str:
        stop = state.resume
        assert stop is not None
        module = desk.course.module(stop.module)
        at = next((place for place, page in enumerate(module.pages, 1) if page.id == stop.page), 1)
        if look.narrow:
            title = self.tr("module %1").replace("%1", look.number(desk.course.modules.index(module) + 1))
        else:
            title = f"\u2068{desk.words.plain(module.id)}\u2069"
        words = self.tr("You stopped at page %1 of %2 in %3. Shall we carry on?")
        pages = results.module_state(module).pages
        return words.replace("%1", look.number(at)).replace("%2", look.number(pages)).replace("%3", title)

    def _shelf(self, look: Look, desk: Desk, results: Results, state: CourseState) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, look.px(8), 0, 0)
        column.setSpacing(look.px(6))
        column.addStretch(1)
        done = self.tr("%1 of %n module(s) complete", "", state.modules).replace("%1", look.number(state.complete))
        done = look.digits(done)
        facts = QHBoxLayout() if not look.narrow else QVBoxLayout()
        facts.setSpacing(look.px(10 if not look.narrow else 0))
        side = Qt.AlignmentFlag.AlignTrailing
        facts.addWidget(Label(look, done, "meta-strong", "onShade", wrap=False), 0, side)
        if state.minutes_left:
            left = hours_left(look, state.minutes_left)
            facts.addWidget(Label(look, left, "meta", "onShade2", wrap=False), 0, side)
        column.addLayout(facts)
        books = [
            Book(number, module.cloth, results.module_state(module).share)
            for number, module in enumerate(desk.course.modules, 1)
        ]
        column.addWidget(Shelf(look, books, done, small=look.narrow), 0, side)
        return column
