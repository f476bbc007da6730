"""The library: the courses that were found, and the ways to open another."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from course_bundle.errors import BundleError
from player.messages import sentence
from player.screens.desk import Desk
from player.screens.route import Library
from player.screens.screen import Screen
from player.screens.top_bar import TopBar
from player.widgets.banner import Banner
from player.widgets.buttons import Button
from player.widgets.empty_shelf import EmptyShelf
from player.widgets.labels import Heading, Label
from player.widgets.plate import Plate
from player.widgets.tasks import Report
from player.widgets.theme import Look


class Found(NamedTuple):
    """A course file as the shelf shows it; `fault` is set when it cannot be opened."""

    path: Path
    titles: dict[str, str]
    edition: str
    modules: int
    languages: tuple[str, ...]
    size: int
    fault: BundleError | None = None


def survey(paths: list[Path], report: Report) -> list[Found]:
    """Reads the covers of these course files; a bad one does not hide the others."""
    from course_bundle.archive import Bundle

    found = []
    for at, path in enumerate(paths):
        report(at / len(paths))
        try:
            bundle = Bundle.open(path)
        except BundleError as error:
            found.append(Found(path, {}, "", 0, (), 0, error))
            continue
        course = bundle.course
        bundle.close()
        size = path.stat().st_size
        found.append(Found(path, course.titles, course.edition, len(course.modules), course.languages, size))
    return found


class LibraryScreen(Screen):
    """One row a course; an empty shelf says how to get one."""

    def __init__(self, look: Look, desk: Desk, route: Library) -> None:
        super().__init__(look, desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(TopBar(look, desk))
        column = QVBoxLayout()
        edge = look.px(24 if look.narrow else 48)
        column.setContentsMargins(edge, look.px(16 if look.narrow else 28), edge, look.px(16))
        column.setSpacing(look.px(12))
        head = QHBoxLayout()
        head.addWidget(Heading(look, self.tr("Your courses")), 1)
        other = Button(look, self.tr("Open a course file"), "secondary", icon="ph.folder-open")
        other.clicked.connect(desk.choose_file)
        head.addWidget(other)
        column.addLayout(head)
        hint = self.tr("You can also drop a course file on this window.")
        column.addWidget(Label(look, hint, "interface", "ink2"))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("surface", "none")
        self._shelf = QVBoxLayout(inside)
        self._shelf.setContentsMargins(look.px(5), look.px(5), look.px(5), look.px(5))
        self._shelf.setSpacing(look.px(12))
        area.setWidget(inside)
        column.addWidget(area, 1)
        layout.addLayout(column, 1)
        paths = desk.course_files()
        self._survey = desk.tasks.run(lambda report: survey(paths, report), self._show, desk.fail)

    def leave(self) -> None:
        """Stops looking."""
        self._survey.cancel()

    def _show(self, found: list[Found]) -> None:
        for course in found:
            self._shelf.addWidget(self._row(course))
        if not found:
            self._shelf.addWidget(self._empty())
        self._shelf.addStretch(1)

    def _row(self, found: Found) -> QWidget:
        look = self.look
        if found.fault is not None:
            return self._fault(found, found.fault)
        title = self._title(found)
        modules = self.tr("%n module(s)", "", found.modules)
        languages = self.tr(", ").join(self.desk.language_name(language) for language in found.languages)
        facts = f"{look.digits(modules)} · {languages}"
        plate = Plate(look, f"{title}. {facts}")
        row = QHBoxLayout(plate)
        row.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14))
        row.setSpacing(look.px(16))
        icon = Label(look, "", wrap=False)
        icon.setPixmap(look.icon("ph.book-open", "lampText", 32, 2.0))
        row.addWidget(icon)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(Label(look, title, "section"))
        words.addWidget(Label(look, facts, "interface", "ink2"))
        row.addLayout(words, 1)
        go = Label(look, "", wrap=False)
        go.setPixmap(look.icon("ph.caret-right", "ink2", 20, 2.0))
        row.addWidget(go)
        plate.quieten()
        plate.clicked.connect(lambda: self.desk.open_file(found.path))
        return plate

    def _fault(self, found: Found, fault: BundleError) -> Banner:
        detail = self.tr("For the facilitator: %1").replace("%1", f"\u2066{fault.detail}\u2069")
        return Banner(self.look, "alert", f"\u2068{found.path.name}\u2069", sentence(fault), detail)

    def _empty(self) -> EmptyShelf:
        hint = self.tr("Put a course file beside the program, or open one from a stick.")
        return EmptyShelf(self.look, self.tr("Your courses will stand here"), hint)

    def _title(self, found: Found) -> str:
        for language in (self.look.language, *found.languages):
            if title := found.titles.get(language):
                return title
        return found.path.stem
