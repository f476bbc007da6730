"""The journal: a learner's private notes on ruled paper, which save themselves and open with the PIN alone."""

from typing import Any

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from player.core import journal
from player.core.journal import Note
from player.core.vault import OpenVault
from player.screens import route
from player.screens.desk import Desk
from player.screens.journal_card import LockStrip, NoteCard, PaperNote, line
from player.screens.journal_keeper import Keeper
from player.screens.journal_list import NoteList
from player.screens.journal_words import titled
from player.screens.screen import Screen
from player.screens.top_bar import TopBar
from player.widgets.buttons import Button
from player.widgets.empty_shelf import EmptyShelf
from player.widgets.tall_scroll import TallScroll
from player.widgets.theme import Look

_UNDO = 10.0


class JournalScreen(Screen):
    """Opens the note that the route asks for, a note for the page that one comes from, or the last written one."""

    def __init__(self, look: Look, desk: Desk, place: route.Journal) -> None:
        super().__init__(look, desk)
        self._place = place
        self._notes: list[Note] = []
        self._at = -1
        self._kept: dict[str, Any] = {}
        self._left = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        back = (self.tr("Back to the page"), place.origin) if place.origin else (self.tr("Modules"), route.Picker())
        layout.addWidget(TopBar(look, desk, back=back, title=self.tr("Journal")))
        row = QHBoxLayout()
        row.setSpacing(0)
        self.notes = NoteList(look)
        self.notes.chosen.connect(self._choose)
        self.notes.asked_new.connect(self.add)
        row.addWidget(self.notes)
        row.addWidget(line(look, upright=True))
        row.addWidget(self._make_page(), 1)
        layout.addLayout(row, 1)
        self._keeper = Keeper(desk, self._written, self)
        self._keeper.saved.connect(self._take_saved)
        self._keeper.failed.connect(self._take_fault)
        QShortcut(QKeySequence("Ctrl+N"), self, self.add)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self._print)
        if desk.seat.vault is not None:
            desk.seat.private(journal.read_notes, self._show)
        else:
            self._show_gate()

    def first_focus(self) -> QWidget | None:
        """The heading; as soon as a note is there, its paper."""
        return self.notes.heading

    def keep(self) -> dict[str, Any]:
        """Which note is open and where the cursor stands in it; a note without a word is kept itself."""
        if self._at < 0:
            return {}
        note, cursor = self._written(), self.card.sheet.textCursor()
        return {"note": note, "cursor": cursor.position(), "top": self.card.sheet.verticalScrollBar().value()}

    def restore(self, kept: dict[str, Any]) -> None:
        """Opens it again once the notes are read."""
        self._kept = kept

    def leave(self) -> None:
        """What was typed is handed in; the system's print dialog goes."""
        self._left = True
        self._keeper.end()
        self._drop_blank()
        for dialog in self.window().findChildren(QPrintDialog):
            dialog.reject()

    def add(self) -> None:
        """A new note, which belongs to the page that one comes from; a blank one that is there is taken."""
        if self._left or self.desk.seat.vault is None:
            return
        self._hand_over()
        self._open_first(self._blank())

    def _make_page(self) -> TallScroll:
        look, desk = self.look, self.desk
        page = QWidget()
        page.setProperty("surface", "none")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if desk.seat.vault is not None:
            column.addWidget(LockStrip(look, desk))
            if look.contrast:
                column.addWidget(line(look))
        self.card = NoteCard(look, desk)
        self.card.typed.connect(self._type)
        self.card.asked_print.connect(self._print)
        self.card.asked_delete.connect(self._delete)
        self._foot = PaperNote(look, desk)
        self._empty = self._make_empty()
        middle = QWidget()
        middle.setMaximumWidth(look.px(780))
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look.px(8 if look.narrow else 14))
        for part in (self.card, self._empty, self._foot):
            inner.addWidget(part, int(part is self.card))
            part.hide()
        inner.addStretch(0)
        row = QHBoxLayout()
        edge = look.px(16 if look.narrow else 24)
        row.setContentsMargins(edge, look.px(10 if look.narrow else 24), edge, look.px(8 if look.narrow else 20))
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        column.addLayout(row, 1)
        self._area = TallScroll()
        self._area.setWidget(page)
        return self._area

    def _make_empty(self) -> EmptyShelf:
        look = self.look
        if self.desk.seat.vault is None:
            button = Button(look, self.tr("Choose a PIN"), "primary")
            button.clicked.connect(lambda: self.desk.seat.with_vault(lambda: self.desk.go(self._place)))
            title, hint = self.tr("No PIN, no journal"), self.tr("Without a PIN, anyone here could read your notes.")
        else:
            button = Button(look, self.tr("Write the first note"), "primary")
            button.clicked.connect(self.add)
            title = self.tr("A place for your own thoughts")
            hint = self.tr(
                "What would you change? What do you want to ask, or try? Write it down in your own words. "
                "Your notes on pages and your answers to reflections stand here too."
            )
        self._begin = button
        return EmptyShelf(look, title, hint, button)

    def _show_gate(self) -> None:
        self.notes.setEnabled(False)
        self.notes.show_notes([], -1)
        self._empty.show()

    def _show(self, found: list[Note]) -> None:
        if self._left:
            return
        self._notes = found
        wanted: Note | None = self._kept.get("note")
        if wanted is not None:
            self._reopen(wanted)
        elif self._place.note or self._place.origin is not None:
            self._open_first(self._asked())
        else:
            self._open(0 if found else -1)

    def _asked(self) -> Note:
        """The note that the route asks for, or that of the page; a new one where there is none."""
        asked, blank = self._place.note, self._blank()
        for note in self._notes:
            if note.id == asked if asked else not note.reflection and note.place == blank.place:
                return note
        return blank

    def _blank(self) -> Note:
        origin = self._place.origin
        return journal.blank(self.desk.course.id, origin.module, origin.page) if origin else journal.blank()

    def _reopen(self, note: Note) -> None:
        """After a change of look: the same note, the cursor where it was."""
        self._open_first(next((each for each in self._notes if each.id == note.id), note))
        cursor = self.card.sheet.textCursor()
        cursor.setPosition(min(self._kept["cursor"], len(self.card.sheet.words)))
        self.card.sheet.setTextCursor(cursor)
        self.card.sheet.verticalScrollBar().setValue(self._kept["top"])

    def _open_first(self, note: Note) -> None:
        """Opens a note, which goes to the head of the list if it is not in it yet."""
        if all(each.id != note.id for each in self._notes):
            self._notes.insert(0, note)
        self._open(next(at for at, each in enumerate(self._notes) if each.id == note.id))

    def _open(self, at: int) -> None:
        self._at = at
        rows = [titled(self.look, self.desk, note) for note in self._notes]
        self.notes.show_notes(rows, at)
        self._empty.setVisible(at < 0)
        self.card.setVisible(at >= 0)
        self._foot.setVisible(at >= 0)
        if at >= 0:
            self.card.open(self._notes[at])
            self._focus(self.card.sheet)
        else:
            self._focus(self._begin)

    def _focus(self, part: QWidget) -> None:
        """Moves the focus on, unless it is at work elsewhere: in the list, or in a dialog over all this."""
        now: QWidget | None = self.window().focusWidget()
        if now is None or (self.isAncestorOf(now) and now is not self.notes.list):
            part.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self._area, lambda: self._show_part(part))

    def _show_part(self, part: QWidget) -> None:
        """Large words in a small window: the paper may be out of sight."""
        self._area.fit()
        self._area.ensureWidgetVisible(part)

    def _choose(self, row: int) -> None:
        wanted = self._notes[row]
        self._hand_over()
        self._open(next((at for at, note in enumerate(self._notes) if note.id == wanted.id), -1))

    def _hand_over(self) -> None:
        """Hands in the open note before another is; one without a word is none."""
        self._keeper.hand_in()
        if self._at >= 0:
            self._notes[self._at] = self._written()
            if self._drop_blank():
                del self._notes[self._at]
        self._at = -1

    def _drop_blank(self) -> bool:
        """Whether the open note has no word; it is then on no disk either."""
        if self._at < 0 or self.card.sheet.words.strip():
            return False
        note = self._notes[self._at]
        if self.desk.seat.vault is not None:
            self.desk.seat.private(lambda vault: journal.remove(vault, note.id))
        return True

    def _written(self) -> Note:
        """The open note with what stands on its paper."""
        return msgspec.structs.replace(self._notes[self._at], text=self.card.sheet.words)

    def _type(self) -> None:
        self._keeper.touch()
        self.card.say_writing()

    def _take_saved(self, note: Note) -> None:
        for at, known in enumerate(self._notes):
            if known.id == note.id:
                self._notes[at] = note
                self.notes.retitle(at, titled(self.look, self.desk, note))
                if at == self._at and not self._keeper.stale:
                    self.card.say_saved(note)

    def _take_fault(self, error: Exception) -> None:
        self.card.say_unsaved()
        self.desk.fail(error)

    def _print(self) -> None:
        if self._at >= 0:
            note = self._written()
            self.desk.show("print_note_sheet", "PrintNoteSheet", titled(self.look, self.desk, note).prompt, note.text)

    def _delete(self) -> None:
        """Gone at once, and back by one click for a while."""
        if self._at < 0:
            return
        note, at, vault = self._written(), self._at, self.desk.seat.vault
        self._keeper.forget(note.id)
        del self._notes[at]
        if vault is not None and note.text.strip():
            self.desk.seat.private(lambda opened: journal.remove(opened, note.id))
            self.desk.tell(self.tr("The note was deleted."), self.tr("Undo"), lambda: self._undo(note, vault), _UNDO)
        self._open(min(at, len(self._notes) - 1))

    def _undo(self, note: Note, vault: OpenVault) -> None:
        desk = self.desk

        def back(kept: Note) -> None:
            if isinstance(desk.route, route.Journal):
                desk.go(route.Journal(kept.id, desk.route.origin))

        if desk.seat.vault is vault:
            keep = journal.put_back if note.written else journal.write
            desk.seat.private(lambda opened: keep(opened, note), back)
