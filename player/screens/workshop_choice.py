"""Before a workshop: which module's questions a room shall see, and the trainer's notes for it on paper."""

from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.manifest import Module
from player.screens.class_nav import ClassNav
from player.screens.desk import Desk
from player.screens.library import Found, survey
from player.screens.route import Picker, Workshop, Workshops
from player.screens.screen import Screen
from player.screens.top_bar import Chip, TopBar
from player.screens.workshop_keys import workshop_keys
from player.screens.workshop_paper import notes_document
from player.screens.workshop_words import count, questions
from player.widgets.buttons import Button
from player.widgets.empty_shelf import EmptyShelf
from player.widgets.keycap import KeyLine
from player.widgets.labels import Heading, Label, beside
from player.widgets.plate import Plate
from player.widgets.tall_scroll import TallScroll
from player.widgets.tasks import Task
from player.widgets.theme import Look, direct
from player.widgets.transcript_print import ask_to_print


class WorkshopsScreen(Screen):
    """One row a module of the open course; a facilitator may come here with no course open, and chooses one first."""

    def __init__(self, look: Look, desk: Desk, route: Workshops) -> None:
        super().__init__(look, desk)
        self._survey: Task | None = None
        role = desk.seat.facilitator is not None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        back = None if role else (self.tr("Modules"), Picker())
        title = desk.settings.centre if role else self.tr("Workshop")
        layout.addWidget(TopBar(look, desk, back=back, title=title))
        beside = QHBoxLayout()
        beside.setSpacing(0)
        if role:
            beside.addWidget(ClassNav(look, desk, route))
        column = QVBoxLayout()
        edge = look.px(24 if look.narrow or role else 48)
        column.setContentsMargins(edge, look.px(14), edge, look.px(8))
        column.setSpacing(look.px(10))
        self._title = Heading(look, self.tr("Workshop"), "question")
        column.addWidget(self._title)
        about = self.tr(
            "Show the questions of a module to a group, from a projector. Nothing is recorded. "
            "With a second screen connected, your notes stand on this one."
        )
        column.addWidget(Label(look, about, "interface", "ink2"))
        inside = QWidget()
        inside.setProperty("surface", "none")
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(look.px(5), look.px(5), look.px(5), look.px(5))
        self._rows.setSpacing(look.px(10))
        area = TallScroll()
        area.setWidget(inside)
        column.addWidget(area, 1)
        column.addWidget(KeyLine(look, workshop_keys(look)))
        beside.addLayout(column, 1)
        layout.addLayout(beside, 1)
        if desk.bundle is not None:
            self._show_modules()
        else:
            paths = desk.course_files()
            self._survey = desk.tasks.run(lambda report: survey(paths, report), self._show_courses, desk.fail)

    def first_focus(self) -> QWidget | None:
        """The title."""
        return self._title

    def leave(self) -> None:
        """Stops looking for courses."""
        if self._survey is not None:
            self._survey.cancel()

    def _show_modules(self) -> None:
        for number, module in enumerate(self.desk.course.modules, 1):
            self._rows.addWidget(self._row(number, module))
        self._rows.addStretch(1)

    def _row(self, number: int, module: Module) -> QFrame:
        look, desk = self.look, self.desk
        card = QFrame()
        card.setProperty("surface", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10))
        row.setSpacing(look.px(14))
        title = desk.words.plain(module.id)
        about = self.tr("Module %1").replace("%1", look.number(number))
        row.addWidget(Chip(look, number, module.cloth, about))
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        name = Label(look, title, "card", language=desk.course_language)
        direct(name, desk.course_language)
        name.setAlignment(beside(card))
        words.addWidget(name)
        asked = count(module)
        words.addWidget(Label(look, look.digits(self.tr("%n question(s)", "", asked)), "meta", "ink2"))
        row.addLayout(words, 1)
        paper = Button(look, self.tr("Print the notes"), "quiet", icon="ph.printer", alone=look.narrow)
        start = Button(look, self.tr("Start"), "primary", icon="ph.presentation")
        for button, call in (
            (paper, partial(self._print, module)),
            (start, partial(desk.go, Workshop(module.id))),
        ):
            button.setAccessibleName(f"{button.text()}: {title}")
            button.setEnabled(asked > 0)
            button.clicked.connect(lambda _checked=False, call=call: call())
            row.addWidget(button)
        return card

    def _show_courses(self, found: list[Found]) -> None:
        look = self.look
        sound = [course for course in found if course.fault is None]
        if len(sound) == 1:
            self.desk.open_file(sound[0].path)
            return
        for course in sound:
            title = course.titles.get(look.language) or next(iter(course.titles.values()), course.path.stem)
            plate = Plate(look, title)
            row = QHBoxLayout(plate)
            row.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14))
            row.addWidget(Label(look, title, "section"), 1)
            plate.quieten()
            plate.clicked.connect(lambda _checked=False, path=course.path: self.desk.open_file(path))
            self._rows.addWidget(plate)
        if not sound:
            hint = self.tr("Put a course file beside the program, or open one from a stick.")
            other = Button(look, self.tr("Open a course file"), "secondary", icon="ph.folder-open")
            other.clicked.connect(self.desk.choose_file)
            self._rows.addWidget(EmptyShelf(look, self.tr("Your courses will stand here"), hint, other))
        self._rows.addStretch(1)

    def _print(self, module: Module) -> None:
        words, language = self.desk.words, self.desk.course_language
        paper = notes_document(self.look, words.plain(module.id), questions(self.look, module, words), language)
        ask_to_print(self.window(), paper, self.tr("Print the notes"))
