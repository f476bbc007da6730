"""The screen of a module's page: outline or rail, the page itself, and the bar that leads on."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from player.core.outline import Results
from player.core.session import Kept
from player.screens import route
from player.screens.bottom_bar import BottomBar
from player.screens.content import Content
from player.screens.desk import FIND_KEY, MARK_KEY, Desk
from player.screens.left_words import left_words
from player.screens.listen import Listen
from player.screens.mark_button import MarkButton
from player.screens.note_button import note_button
from player.screens.outline_panel import Entry, Outline, OutlineOverlay, Rail
from player.screens.remaining import RemainingSheet
from player.screens.screen import Screen
from player.screens.top_bar import TopBar
from player.widgets.theme import Look

_KINDS = {"lesson": "", "video": "video", "questions": "questions"}


class PageScreen(Screen):
    """One page. What is done is read from the desk's results and written through its session."""

    def __init__(self, look: Look, desk: Desk, place: route.Page) -> None:
        super().__init__(look, desk)
        course = desk.course
        self.module = course.module(place.module)
        self.page = self.module.page(place.page)
        self._place = place
        self._at = self.module.pages.index(self.page)
        self._overlay: OutlineOverlay | None = None
        self._left = False
        number = course.modules.index(self.module) + 1
        title = desk.words.plain(self.module.id)
        back = (self.tr("Modules"), route.Picker())
        note = note_button(look, desk, place)
        self._top = TopBar(look, desk, back=back, chip=(number, self.module.cloth), title=title, tool=note)
        self.outline = self._make_outline()
        self.content = self._make_content(place.block)
        self.mark = MarkButton(look)
        tools: list[QWidget] = [self.mark]
        self.listen: Listen | None = None
        if self.page.layout != "video":  # a film speaks by itself
            self.listen = Listen(look, desk, self.content.spoken, alone=look.narrow)
            tools.append(self.listen)
        self.bar = BottomBar(look, self._done(), self._at, self._following(), tools)
        self._lay_out()
        self._connect()
        self.bar.take(self.content.offer())
        desk.record(lambda session: session.stop_at(self.module.id, self.page.id), self._refresh)
        if self.page.activities:
            module_id, vault = self.module.id, desk.seat.vault
            desk.record(lambda session: session.kept(module_id, vault), self._take_answers)

    def first_focus(self) -> QWidget | None:
        """The title, or the question."""
        return self.content.first_focus()

    def keep(self) -> dict[str, Any]:
        """What the page keeps."""
        return self.content.keep()

    def restore(self, kept: dict[str, Any]) -> None:
        """The page takes it; one that was just opened goes to the place that was asked for."""
        if kept:
            self.content.restore(kept)
            self.bar.take(self.content.offer())
        elif self._place.block:
            self.content.open_at(self._place.block, self._place.line, self._place.second)

    def leave(self) -> None:
        """Half-made answers are handed in, films stop."""
        self._left = True
        if self.listen is not None:
            self.listen.leave()
        self.content.leave()

    @property
    def steady(self) -> bool:
        """Whether a film fills the monitor."""
        return self.content.steady

    def go_on(self) -> None:
        """A step inside the page, the next page, or the end of the module."""
        if self.content.forward():
            return
        if self._at + 1 < len(self.module.pages):
            self._open(self.module.pages[self._at + 1].id)
            return
        # Through the lane, so that what was just done counts.
        self.desk.record(lambda session: session.results(), lambda _results: self._finish())

    def go_back(self) -> None:
        """A step back inside the page, or the page before."""
        if self.content.back():
            return
        if self._at > 0:
            self._open(self.module.pages[self._at - 1].id)
        else:
            self.desk.go(route.Picker())

    def _make_outline(self) -> Outline | Rail:
        wide = not self.look.narrow and self.page.layout == "lesson"
        kind = Outline if wide else Rail
        return kind(self.look, self._entries(), self.page.id, self.desk.course_language)

    def _make_content(self, block: str) -> Content:
        look, desk, module, page = self.look, self.desk, self.module, self.page
        if page.layout == "video":
            from player.screens.film_page import FilmPage

            return FilmPage(look, desk, module, page)
        if page.draw is not None:
            from player.screens.drawn_check import DrawnCheck

            return DrawnCheck(look, desk, module, page)
        if page.layout == "questions":
            from player.screens.questions import Questions

            return Questions(look, desk, module, page, block)
        from player.screens.lesson import Lesson

        return Lesson(look, desk, module, page)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.outline)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.content, 1)
        column.addWidget(self.bar)
        row.addLayout(column, 1)
        layout.addLayout(row, 1)

    def _connect(self) -> None:
        self.outline.opened.connect(self._open)
        if isinstance(self.outline, Rail):
            self.outline.asked_outline.connect(self._open_overlay)
        self.content.ended.connect(self._see)
        self.content.offered.connect(self._take_offer)
        self.content.went_on.connect(self.go_on)
        if self.listen is not None:
            self.listen.reached.connect(self.content.follow)
            self.content.film_began.connect(self.listen.silence)
            self.listen.resized.connect(lambda: self.bar.take(self.content.offer()))
        self.mark.clicked.connect(self._mark)
        self.bar.went_on.connect(self.go_on)
        self.bar.went_back.connect(self.go_back)
        self.bar.asked_check.connect(self.content.check)
        forward, back = ("Alt+Left", "Alt+Right") if self.look.rtl else ("Alt+Right", "Alt+Left")
        keys = {forward: self.go_on, back: self.go_back, "F6": self._next_part, "Shift+F6": self._part_before}
        keys[MARK_KEY] = self._mark
        for key, call in keys.items():
            QShortcut(QKeySequence(key), self, call)

    def _entries(self) -> list[Entry]:
        results, words = self._results, self.desk.words
        found = []
        for page in self.module.pages:
            state = results.page_state(self.module, page)
            if page is self.page and state == "open":
                state = "begun"
            marked = f"{self.module.id}/{page.id}" in results.bookmarks
            title, left = words.plain(self.module.id, page.id), left_words(self.look, self.module, results, [page])
            found.append(Entry(page.id, title, state, _KINDS[page.layout], marked, left))
        return found

    @property
    def _results(self) -> Results:
        return self.desk.results or Results()

    def _done(self) -> list[bool]:
        return [self._results.page_state(self.module, page) == "done" for page in self.module.pages]

    def _following(self) -> str:
        """What Next says: the title of the page to come, or that the module ends."""
        if self._at + 1 >= len(self.module.pages):
            return self.tr("Finish the module")
        title = self.desk.words.plain(self.module.id, self.module.pages[self._at + 1].id)
        return self.tr("Next: %1").replace("%1", f"\u2068{title}\u2069")

    def _open(self, page_id: str) -> None:
        self.desk.go(route.Page(self.module.id, page_id))

    def _finish(self) -> None:
        if self._left:
            return
        if self._results.module_state(self.module).state == "complete":
            self.desk.go(route.Completion(self.module.id))
        else:
            self.desk.sheet_asked.emit(lambda look, desk: RemainingSheet(look, desk, self.module))

    def _see(self) -> None:
        if f"{self.module.id}/{self.page.id}" not in self._results.seen:
            self.desk.record(lambda session: session.see_page(self.module.id, self.page.id), self._refresh)

    def _refresh(self, _result: object = None) -> None:
        if self._left or not isValid(self):
            return
        entries = self._entries()
        self.outline.change(entries)
        self.outline.tell_left(left_words(self.look, self.module, self._results))
        self.mark.show_marked(entries[self._at].marked)
        self.bar.change(self._done())

    def _mark(self) -> None:
        marked = f"{self.module.id}/{self.page.id}" not in self._results.bookmarks

        def kept(results: Results) -> None:
            self._refresh(results)
            if marked:
                self.desk.tell(self.tr("Marked. Find lists the pages that you marked (%1).").replace("%1", FIND_KEY))

        self.desk.record(lambda session: session.mark_page(self.module.id, self.page.id, marked), kept)

    def _take_offer(self) -> None:
        self.bar.take(self.content.offer())
        self._refresh()

    def _take_answers(self, kept: Kept) -> None:
        if not self._left and isValid(self):
            self.content.take_answers(kept)

    def _open_overlay(self) -> None:
        assert isinstance(self.outline, Rail)
        overlay = OutlineOverlay(self.look, self._entries(), self.page.id, self.desk.course_language)
        overlay.opened.connect(self._open)
        overlay.open_over(self, self._top.height(), self.outline.list)
        self._overlay = overlay

    def _next_part(self) -> None:
        self._step_part(1)

    def _part_before(self) -> None:
        self._step_part(-1)

    def _step_part(self, step: int) -> None:
        """F6: outline, page, bottom bar, and round again."""
        parts: list[QWidget] = [self.outline, self.content, self.bar]
        focused: QWidget | None = self.focusWidget()
        at = next((n for n, part in enumerate(parts) if focused is not None and part.isAncestorOf(focused)), 0)
        part = parts[(at + step) % len(parts)]
        reason = Qt.FocusReason.ShortcutFocusReason
        if part is self.outline:
            self.outline.focus_current()
        elif part is self.content:
            target = self.content.first_focus()
            if target is not None:
                target.setFocus(reason)
            else:
                self.content.setFocus(reason)
                self.content.focusNextChild()
        else:
            self.bar.next.setFocus(reason)
