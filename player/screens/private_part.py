"""Beneath a private question: who can read what is written, whether it is saved, and for a plan the ways to paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from course_bundle.activities import Plan
from player.activities import ActivityWidget
from player.core.clock import stamp, utc_now
from player.core.journal import Note
from player.screens.desk import Desk
from player.screens.journal_words import saved_words
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.theme import Look, direct


class PrivatePart(QFrame):
    """Speaks the interface's language, whatever the question's is."""

    def __init__(self, desk: Desk, module_id: str, widget: ActivityWidget) -> None:
        super().__init__()
        look = widget.look
        self._look, self._desk, self._module_id, self._widget = look, desk, module_id, widget
        direct(self, look.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(10), 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._saving())
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        icon = Label(look, "", wrap=False)
        icon.setPixmap(look.icon("ph.lock-simple", "ink2", 20, 2.0))
        row.addWidget(icon)
        if desk.guest:
            words = self.tr("You are a guest: this is in memory only and gone when you leave.")
        else:
            words = self.tr(
                "Only you can open this in Carrel: it is encrypted with your PIN. Your facilitator sees only that you "
                "did it."
            )
        row.addWidget(Label(look, words, "meta", "ink2"), 1)
        column.addLayout(row)

    def say_saved(self, _written: object = None) -> None:
        """All that was typed is on disk."""
        self._say(saved_words(self._look, Note(id="", written=stamp(utc_now())), guest=self._desk.guest), saved=True)

    def say_writing(self) -> None:
        """Something was typed."""
        for button in self._ways:
            button.setEnabled(self._widget.answer is not None)
        if not self._desk.guest:
            self._say(self.tr("Saving"), saved=False)

    def say_unsaved(self, _error: object = None) -> None:
        """It could not be written."""
        self._say(self.tr("Not saved yet; Carrel tries again"), saved=False)

    def refresh(self, *, kept: bool) -> None:
        """The answer was put in, kept or opened again; once it is kept, the ways to paper stand beside that word."""
        for button in self._ways:
            button.setEnabled(self._widget.answer is not None)
            button.setHidden(kept)

    def make_ways(self, kind: str = "secondary") -> list[Button]:
        """Buttons that take the answer out of its lock, for a kind that is made for paper."""
        if not isinstance(self._widget.spec, Plan):
            return []
        print_ = Button(self._look, self.tr("Print"), kind, icon="ph.printer")
        print_.clicked.connect(lambda: self._take_out("print"))
        save = Button(self._look, self.tr("Save as PDF"), kind, icon="ph.file-pdf")
        save.clicked.connect(lambda: self._take_out("save"))
        return [print_, save]

    def _saving(self) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(look.px(6))
        self._tick = Label(look, "", wrap=False)
        self._tick.setFixedWidth(look.px(20))
        row.addWidget(self._tick)
        self.saved = Label(look, "", "meta", "ink2")
        row.addWidget(self.saved, 1)
        self._ways = self.make_ways("quiet")
        for button in self._ways:
            button.setEnabled(False)
            row.addWidget(button)
        words = saved_words(look, Note(id=""), guest=self._desk.guest)
        self._say(words, saved=False)
        return row

    def _take_out(self, way: str) -> None:
        answer = self._widget.answer
        if isinstance(answer, dict):
            self._desk.show("plan_sheet", "PlanSheet", self._module_id, self._widget.spec, answer["steps"], way)

    def _say(self, words: str, *, saved: bool) -> None:
        look = self._look
        if words != self.saved.text():
            self.saved.setText(words)
        icon, ink = ("ph.check", "lampText") if saved else ("ph.pencil-simple", "ink2")
        self._tick.setPixmap(look.icon(icon, ink, 18, 2.0))


class PrivateGate(QFrame):
    """In the place of a private question's paper, for whoever has no PIN: they choose one, or go on without."""

    skipped = Signal()
    """The learner goes on without."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        direct(self, look.language)
        column = QVBoxLayout(self)
        edge = look.px(20)
        column.setContentsMargins(edge, look.px(16), edge, look.px(18))
        column.setSpacing(look.px(8))
        head = QHBoxLayout()
        head.setSpacing(look.px(12))
        icon = Label(look, "", wrap=False)
        icon.setPixmap(look.icon("ph.lock-simple", "lamp", 24, 2.0))
        head.addWidget(icon)
        head.addWidget(Label(look, self.tr("This is for you alone"), "section"), 1)
        column.addLayout(head)
        words = self.tr(
            "Without a PIN, anyone at this computer could read what you write here, so it asks for one first. If you "
            "would rather not, go on without: nothing else depends on it."
        )
        column.addWidget(Label(look, words))
        ways = QHBoxLayout()
        ways.setContentsMargins(0, look.px(6), 0, 0)
        ways.setSpacing(look.px(10))
        self.choose = Button(look, self.tr("Choose a PIN"), "primary")
        self.choose.clicked.connect(lambda: desk.seat.with_vault(desk.look_changed.emit))
        ways.addWidget(self.choose)
        self.skip = Button(look, self.tr("Go on without"), "secondary")
        self.skip.clicked.connect(self.skipped)
        self.skip.clicked.connect(self._say_skipped)
        ways.addWidget(self.skip)
        self._passed = Label(look, "", "interface", "ink2")
        ways.addWidget(self._passed, 1)
        column.addLayout(ways)

    def _say_skipped(self) -> None:
        self._passed.setText(self.tr("Left out. You can come back to it at any time."))
