"""Find: words anywhere in the open course as one types them; with nothing typed, the pages that were marked."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from player.core.outline import Results
from player.core.search import Group, Hit, Index, Kind, Passage, build_index
from player.screens import route
from player.screens.desk import Desk
from player.screens.entry import entry
from player.screens.typing import beside_field
from player.widgets.found_lines import Found, FoundList
from player.widgets.labels import Label
from player.widgets.overlay import room_in
from player.widgets.sheet import Sheet
from player.widgets.theme import Look, direct

_PAUSE = 700
"""ms without a key after which a screen reader hears how much was found."""
_HIGH, _LOW, _REST = 360, 88, 292
"""px of the list, at most and at least, and of all that stands around it."""


class _Row(NamedTuple):
    shown: Found
    to: route.Route


class FindSheet(Sheet):
    """The field has the focus; Down and Up go through what was found, Enter opens it."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=760)
        self.retitle(self.tr("Find in this course"))
        self._desk = desk
        self._rows: list[_Row] = []
        self.list = FoundList(look)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words, or the beginning of a word"))
        self.field.setAccessibleName(self.tr("What to find"))
        self.field.setClearButtonEnabled(True)
        self.field.setText(desk.sought)
        self.field.selectAll()
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(lambda: self._open(max(0, self.list.currentRow())))
        down = QShortcut("Down", self.field, self._go_down)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.body.addLayout(beside_field(look, desk, self.field))
        self.about = Label(look, "", "meta", "ink2")
        self.body.addWidget(self.about)
        self.list.setAccessibleName(self.tr("What was found"))
        direct(self.list, desk.course_language)
        self.list.chosen.connect(self._open)
        self.list.left.connect(self.field.setFocus)
        self.body.addWidget(self.list)
        self.add_button(self.tr("Close"), "secondary")
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_PAUSE)
        self._silence.timeout.connect(self._say)
        self._read()

    def first_focus(self) -> QWidget:
        """The field."""
        return self.field

    def open_over(self, window: QWidget) -> None:
        """Without the shadow of other sheets: it would be drawn anew, and all beneath it, at each key."""
        super().open_over(window)
        self.paper.setGraphicsEffect(None)  # type: ignore[arg-type]

    def place(self, window: QWidget) -> None:
        """The list takes the height that there is."""
        look, room = self.look, room_in(window).height()
        self.list.setFixedHeight(max(look.px(_LOW), min(look.px(_HIGH), room - look.px(_REST))))
        super().place(window)

    def _go_down(self) -> None:
        if self._rows:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _read(self) -> None:
        """Has the index of the course made, unless it is there."""
        desk, bundle, language = self._desk, self._desk.bundle, self._desk.course_language
        assert bundle is not None
        self._find()
        if language in desk.indexes:
            return

        def built(index: Index) -> None:
            if desk.bundle is not bundle or language in desk.indexes:
                index.close()
                return
            desk.indexes[language] = index
            if self.stands:
                self._find()

        def failed(error: Exception) -> None:
            if desk.bundle is bundle:
                desk.fail(error)

        desk.tasks.run(lambda report: build_index(bundle, language, report), built, failed)

    def _find(self) -> None:
        look, desk = self.look, self._desk
        typed = desk.sought = self.field.text()
        index = desk.indexes.get(desk.course_language)
        if not typed.strip():
            self._rows = list(self._bookmarks())
            marked = self.tr("%n page(s) that you marked", "", len(self._rows))
            none = self.tr("Type what you look for. Pages that you mark are listed here.")
            self.about.setText(look.digits(marked) if self._rows else none)
        elif index is None:
            self._rows = []
            self.about.setText(self.tr("One moment"))
        else:
            found = index.find(typed)
            self._rows = [row for group in found.groups for row in self._group(group)]
            none = self.tr("Nothing here is written like that. Fewer letters find more.")
            count = look.digits(self.tr("Found in %n place(s)", "", found.pages))
            if len(found.groups) < found.pages:
                count = look.digits(self.tr("Found in %n place(s); the first of them:", "", found.pages))
            self.about.setText(count if found.pages else none)
        self.list.show_rows([row.shown for row in self._rows])
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._rows else Qt.FocusPolicy.NoFocus)
        self._silence.start()

    def _group(self, group: Group) -> Iterator[_Row]:
        """The rows of one page or term: its title with the first place, then further places."""
        desk, words, language = self._desk, self._desk.words, self._desk.course_language
        first = group.hits[0].passage
        if first.module and self._warned(first):
            # What the note warns of is not put before somebody who has not chosen it.
            facts = self._facts(first.module, self.tr("Module %1. Its opening note speaks of this page."))
            way = entry(desk, desk.course.module(first.module))
            to = way if isinstance(way, route.ContentNote) else route.Page(first.module, first.page)
            yield _Row(Found(words.plain(first.module, first.page), facts, language=language), to)
            return
        for at, hit in enumerate(group.hits):
            passage = hit.passage
            title = facts = ""
            if at == 0 and not passage.module:
                title, facts = words.plain("glossary", passage.block), self.tr("Glossary")
            elif at == 0:
                title = words.plain(passage.module, passage.page)
                facts = self._facts(passage.module, self._where(passage.kind))
            if passage.kind == "title":
                shown = Found(title, facts, language=language)
            else:
                lead = self.look.time(hit.second) if hit.second else ""
                shown = Found(title, facts, lead, hit.before, hit.words, hit.after, language)
            yield _Row(shown, self._way(hit))

    def _way(self, hit: Hit) -> route.Route:
        passage, here = hit.passage, self._desk.route
        if not passage.module:
            return route.Glossary(passage.block, here if isinstance(here, route.Page) else None)
        return route.Page(passage.module, passage.page, passage.block, passage.line, hit.second)

    def _warned(self, passage: Passage) -> bool:
        """Whether a module's opening note speaks of the page, and the learner has not read it."""
        seen = (self._desk.results or Results()).seen
        noted = passage.page in self._desk.course.module(passage.module).content_note
        return noted and f"{passage.module}/{passage.page}" not in seen

    def _where(self, kind: Kind) -> str:
        if kind == "film":
            return self.tr("Module %1, in a film")
        return self.tr("Module %1, in a question") if kind == "question" else self.tr("Module %1")

    def _facts(self, module_id: str, words: str) -> str:
        number = 1 + [module.id for module in self._desk.course.modules].index(module_id)
        return words.replace("%1", self.look.number(number))

    def _bookmarks(self) -> Iterator[_Row]:
        """The marked pages, in the order of the course."""
        desk, marked = self._desk, (self._desk.results or Results()).bookmarks
        for module in desk.course.modules:
            for page in module.pages:
                if f"{module.id}/{page.id}" in marked:
                    title, facts = desk.words.plain(module.id, page.id), self._facts(module.id, self.tr("Module %1"))
                    yield _Row(Found(title, facts, language=desk.course_language), route.Page(module.id, page.id))

    def _open(self, row: int) -> None:
        if row < len(self._rows):
            self._desk.go(self._rows[row].to)

    def _say(self) -> None:
        """Lets a screen reader say how much was found, once nobody types."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, self.about.text()))
