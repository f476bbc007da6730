"""The class: who learns on this computer and how far they are, and what a facilitator may do about it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from player.screens.class_actions import ClassActions
from player.screens.class_delegate import ClassDelegate
from player.screens.class_export import save_class
from player.screens.class_nav import ClassNav, promise
from player.screens.class_survey import Known, read_rows, survey, today
from player.screens.class_table import ClassTable, Row
from player.screens.desk import Desk
from player.screens.route import Classroom
from player.screens.screen import Screen
from player.screens.top_bar import TopBar
from player.widgets.buttons import Button
from player.widgets.drop_down import DropDown
from player.widgets.frozen_table import FrozenTable
from player.widgets.labels import Heading, Label
from player.widgets.tasks import Report, Task
from player.widgets.theme import Look
from player.widgets.working import Working

_EXPORT_KEY = "Ctrl+E"


class ClassroomScreen(Screen):
    """The table, and above it what can be done with the learners that are chosen in it."""

    def __init__(self, look: Look, desk: Desk, route: Classroom) -> None:
        super().__init__(look, desk)
        self._courses: list[Known] | None = None
        self._rows: list[Row] = []
        self._wanted, self._left = "", False
        self._kept: dict[str, Any] = {}
        self._task: Task | None = None
        self._model = ClassTable(look, (), (), today().date())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(TopBar(look, desk, title=desk.settings.centre))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(ClassNav(look, desk, route))
        self._column = QVBoxLayout()
        edge = look.px(24)
        self._column.setContentsMargins(edge, look.px(8 if look.narrow else 14), edge, look.px(8))
        self._column.setSpacing(look.px(8 if look.narrow else 10))
        self._column.addLayout(self._head())
        self._column.addLayout(self._tools())
        self._column.addLayout(self._progress())
        self._column.addWidget(self._paper(), 1)
        self._column.addLayout(self._foot())
        row.addLayout(self._column, 1)
        layout.addLayout(row, 1)
        desk.seat.listed.connect(self._read)
        QShortcut(QKeySequence(_EXPORT_KEY), self, self._export)
        QShortcut(QKeySequence("Ctrl+F"), self, self._seek)

    def first_focus(self) -> QWidget | None:
        """The title."""
        return self._title

    def keep(self) -> dict[str, Any]:
        """What was looked for, sorted by, chosen and scrolled to; who learns here is read anew."""
        return {
            "find": self._find.text(),
            "sort": self._model.sorted_by,
            "chosen": self._model.chosen,
            "course": self._wanted,
            "scroll": self._table.verticalScrollBar().value(),
        }

    def restore(self, kept: dict[str, Any]) -> None:
        """Puts it back, and reads."""
        self._kept = kept
        self._wanted = kept.get("course", "")
        self._find.setText(kept.get("find", ""))
        self._read()

    def leave(self) -> None:
        """Stops reading."""
        self._left = True
        self._stop()

    def _head(self) -> QHBoxLayout:
        look, desk = self.look, self.desk
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        self._title = Heading(look, self.tr("Class"), "dialog" if look.narrow else "question")
        row.addWidget(self._title, 1)
        # Large words in a small window: one row less, and icons for words.
        tight = look.narrow and look.scale >= 1.5
        self._find = self._search()
        if tight:
            row.addWidget(self._find)
        for words, icon, call in (
            (self.tr("Add a learner"), "ph.user-plus", self._add),
            (self.tr("Merge from USB"), "mdi6.usb-flash-drive-outline", self._merge),
            (self.tr("Export"), "ph.export", self._export),
        ):
            button = Button(look, words, "primary" if call == self._add else "secondary", icon=icon, alone=tight)
            button.clicked.connect(call)
            if call == self._export:
                about = self.tr("What the table shows, as a file for a spreadsheet (%1)")
                button.setToolTip(about.replace("%1", f"\u2066{_EXPORT_KEY}\u2069"))
            row.addWidget(button)
        self._actions = ClassActions(look, desk, self._model)
        return row

    def _search(self) -> QLineEdit:
        look = self.look
        field = QLineEdit()
        field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        field.setPlaceholderText(self.tr("Find a learner"))
        field.setAccessibleName(self.tr("Find a learner"))
        field.setClearButtonEnabled(True)
        field.setFixedWidth(look.px(190 if look.narrow else 230))
        field.textChanged.connect(self._seek_name)
        return field

    def _tools(self) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        if not (look.narrow and look.scale >= 1.5):
            row.addWidget(self._find)
        self._choice = DropDown(look, self.tr("Course"), [])
        self._choice.setMaximumWidth(look.px(230 if look.narrow else 290))
        self._choice.setMinimumWidth(look.px(120))
        self._choice.activated.connect(self._take_course)
        self._choice.hide()
        row.addWidget(self._choice)
        self._counts = Label(look, "", "interface", "ink2")
        self._counts.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._counts, 1)
        row.addWidget(self._actions, 1)
        return row

    def _progress(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.px(12))
        self._working = Working(self.look)
        row.addWidget(self._working, 1)
        self._again = Button(self.look, self.tr("Read again"), "secondary")
        self._again.clicked.connect(self._read)
        self._again.hide()
        row.addWidget(self._again)
        return row

    def _paper(self) -> QFrame:
        paper = QFrame()
        paper.setProperty("surface", "table")
        inside = QVBoxLayout(paper)
        line = 2 if self.look.contrast else 1
        inside.setContentsMargins(line, self.look.px(4), line, self.look.px(4))
        self._table = FrozenTable(self.look, self._model)
        self._table.setAccessibleName(self.tr("Learners and how far they are"))
        delegate = ClassDelegate(self.look, self._table, self._model)
        self._table.wear(delegate)
        self._table.header_chosen.connect(self._sort)
        self._table.pressed_row.connect(self._choose)
        self._table.removed.connect(self._actions.remove)
        inside.addWidget(self._table)
        return paper

    def _foot(self) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        note = promise() if look.narrow else self.tr("Space or a click chooses a learner.")
        row.addWidget(Label(look, note, "meta", "ink2"), 1)
        tick = Label(look, "", wrap=False)
        tick.setPixmap(look.icon("ph.check", "rightText", 16, 2.0))
        row.addWidget(tick)
        for words in (self.tr("complete"), self.tr("60% started"), self.tr("– not started")):
            label = Label(look, look.digits(words), "meta", "ink2", wrap=False)
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            row.addWidget(label)
        return row

    def _read(self) -> None:
        """Which courses there are, and how far everybody is in the one that is chosen: one task on the serial lane."""
        desk, language, courses, wanted = self.desk, self.look.language, self._courses, self._wanted
        facilitator = desk.seat.facilitator
        if facilitator is None or self._left:
            return
        self._stop()
        self._again.hide()
        paths = desk.course_files()
        if desk.bundle is not None:
            here = desk.bundle.path.resolve()
            paths.sort(key=lambda path: path != here)  # the open course first

        def read(report: Report) -> tuple[list[Known], Known | None, list[Row]]:
            known = courses if courses is not None else survey(paths, language, report)
            chosen = next((each for each in known if each.course.id == wanted), known[0] if known else None)
            return known, chosen, read_rows(facilitator, chosen, report)

        self._task = desk.tasks.read(read, lambda found: self._show(*found), self._failed)
        self._working.watch(self._task, self.tr("Reading how far everybody is"), self._offer_again)

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _failed(self, error: Exception) -> None:
        self._offer_again()
        self.desk.fail(error)

    def _offer_again(self) -> None:
        self._task = None
        self._again.show()

    def _show(self, courses: list[Known], known: Known | None, rows: list[Row]) -> None:
        self._task = None
        if courses is not self._courses:
            self._courses = courses
            self._choice.addItems([each.title for each in courses])
            self._choice.setVisible(len(courses) > 1)
        if known is not None:
            self._wanted = known.course.id
            self._choice.setCurrentIndex(courses.index(known))
        self._model.take(known.columns if known is not None else (), rows)
        kept, self._kept = self._kept, {}
        if kept:
            column, ascending = kept.get("sort", (0, True))
            self._model.sort_by(column, ascending=ascending)
            self._model.choose(kept.get("chosen", frozenset()))
        column, ascending = self._model.sorted_by
        self._table.show_sorting(column, ascending=ascending)
        self._table.verticalScrollBar().setValue(kept.get("scroll", 0))
        self._count(rows)

    def _count(self, rows: list[Row]) -> None:
        learners = self.tr("%n learner(s)", "", len(rows))
        modules = self.tr("%n module(s) complete", "", sum(row.complete for row in rows))
        finished = self.tr(
            "%n finished the course", "", sum(bool(row.modules) and row.complete == len(row.modules) for row in rows)
        )
        parts = (learners, modules, finished) if self._model.columns else (learners,)
        self._counts.setText(self.look.digits(" · ".join(parts)))
        self._act()

    def _act(self) -> None:
        """What can be done stands where the counts are as long as somebody is chosen."""
        self._actions.follow()
        self._counts.setVisible(not self._model.chosen)

    def _choose(self, row: int) -> None:
        self._model.toggle(row)
        self._table.say_current()
        self._act()

    def _sort(self, column: int) -> None:
        before, ascending = self._model.sorted_by
        self._model.sort_by(column, ascending=not ascending if column == before else column == 0)
        self._table.show_sorting(column, ascending=self._model.sorted_by[1])

    def _seek_name(self, words: str) -> None:
        self._model.find(words)

    def _seek(self) -> None:
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_course(self, at: int) -> None:
        if self._courses is not None:
            self._wanted = self._courses[at].course.id
            self._read()

    def _add(self) -> None:
        from player.screens.name_choice import NameDraft

        self.desk.show("class_questions", "AddSheet", NameDraft())

    def _merge(self) -> None:
        self.desk.show("take_in_sheet", "TakeInSheet")

    def _export(self) -> None:
        save_class(self.desk, self, self._model)
