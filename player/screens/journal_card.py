"""The sheet of the journal: what it is about, the ruled paper, and below it what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from player.core.journal import Note
from player.screens.desk import Desk
from player.screens.host_words import portrait
from player.screens.journal_words import saved_words, titled
from player.widgets.buttons import Button
from player.widgets.labels import Label, beside
from player.widgets.ruled_sheet import RuledSheet
from player.widgets.theme import Look
from player.widgets.type import Role


class NoteCard(QFrame):
    """Shows one note at a time; `typed` tells that its text is another than before."""

    typed = Signal()
    asked_print = Signal()
    asked_delete = Signal()

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look, self._desk = look, desk
        self.setProperty("surface", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self._make_head())
        layout.addWidget(line(look))
        self.sheet = RuledSheet(look)
        self.sheet.textChanged.connect(self._type)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(line(look))
        layout.addLayout(self._make_foot())
        self._laying = False

    def open(self, note: Note) -> None:
        """Shows a note; the cursor stands at its end."""
        self._laying = True
        self.sheet.lay(note.text)
        self._laying = False
        self.name(note)
        self.say_saved(note)

    def name(self, note: Note) -> None:
        """Takes what a note is about."""
        words = titled(self._look, self._desk, note)
        self._about.setText(words.about)
        self._prompt.setText(words.prompt)
        self._prompt.setFont(self._look.font(self._role, words.language))
        self._prompt.setAlignment(beside(self._prompt))
        self.sheet.setAccessibleName(words.prompt)
        self.sheet.setAccessibleDescription(words.about)
        if self._portrait is not None:
            self._portrait.setHidden(not note.reflection)

    def say_saved(self, note: Note) -> None:
        """Tells where the note is and since when."""
        self._say(saved_words(self._look, note, guest=self._desk.guest), saved=bool(note.written))

    def say_writing(self) -> None:
        """Tells that what was typed is not written yet."""
        if not self._desk.guest:
            self._say(self.tr("Saving"), saved=False)

    def say_unsaved(self) -> None:
        """Tells that it could not be written."""
        self._say(self.tr("Not saved yet; Carrel tries again"), saved=False)

    def _make_head(self) -> QHBoxLayout:
        look = self._look
        narrow = look.narrow
        head = QHBoxLayout()
        edge = look.px(31)
        head.setContentsMargins(edge, look.px(10 if narrow else 20), edge, look.px(10 if narrow else 16))
        head.setSpacing(look.px(16))
        self._portrait: QWidget | None = None
        if self._desk.bundle is not None:
            self._portrait = portrait(look, self._desk, 40 if narrow else 52)
            head.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignTop)
            self._portrait.hide()
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        self._about = Label(look, "", "meta" if narrow else "interface", "ink2")
        self._role: Role = "section" if narrow else "question"
        self._prompt = Label(look, "", self._role)
        words.addWidget(self._about)
        words.addWidget(self._prompt)
        head.addLayout(words, 1)
        return head

    def _make_foot(self) -> QHBoxLayout:
        look = self._look
        foot = QHBoxLayout()
        end = look.px(14)
        foot.setContentsMargins(look.px(31), look.px(2 if look.narrow else 7), end, look.px(2 if look.narrow else 7))
        foot.setSpacing(look.px(4))
        self._tick = Label(look, "", wrap=False)
        self._tick.setFixedWidth(look.px(22))
        foot.addWidget(self._tick)
        self._saved = Label(look, "", "meta" if look.narrow else "interface", "ink2")
        foot.addWidget(self._saved, 1)
        tight = look.narrow and look.scale > 1
        print_ = Button(look, self.tr("Print"), "quiet", icon="ph.printer", alone=tight)
        print_.clicked.connect(self.asked_print)
        foot.addWidget(print_)
        delete = Button(look, self.tr("Delete"), "discard", icon="ph.trash", alone=tight)
        delete.clicked.connect(self.asked_delete)
        foot.addWidget(delete)
        return foot

    def _say(self, words: str, *, saved: bool) -> None:
        if words == self._saved.text():
            return
        self._saved.setText(words)
        look = self._look
        icon = look.icon("ph.check" if saved else "ph.pencil-simple", "lampText" if saved else "ink2", 18, 2.0)
        self._tick.setPixmap(icon)

    def _type(self) -> None:
        if not self._laying:
            self.typed.emit()


class LockStrip(QFrame):
    """The green strip above: who can read what is written here, and when the PIN is asked for again."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "shade")
        self.setMinimumHeight(look.px(44 if look.narrow else 52))
        row = QHBoxLayout(self)
        edge = look.px(20 if look.narrow else 32)
        row.setContentsMargins(edge, look.px(6), edge, look.px(6))
        row.setSpacing(look.px(12))
        icon = Label(look, "", wrap=False)
        icon.setPixmap(look.icon("ph.lock-simple", "glow", 22, 2.0))
        row.addWidget(icon)
        if desk.guest:
            words = self.tr("You are a guest: this is in memory only and gone when you leave.")
            row.addWidget(Label(look, words, "interface", "onShade"), 1)
            return
        minutes = desk.settings.idle_minutes
        again = self.tr("Your PIN is asked again after %n minute(s) away.", "", minutes) if minutes else ""
        again = look.digits(again or self.tr("Your PIN is asked again once you lock."))
        only = Label(look, self.tr("Only you can open this in Carrel."), "button", "onShade", wrap=look.narrow)
        sealed = self.tr("It is encrypted with your PIN.")
        if not look.narrow:
            row.addWidget(only)
            row.addWidget(Label(look, sealed, "interface", "onShade2"), 1)
            row.addWidget(Label(look, again, "interface", "onShade2", wrap=False))
            return
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(only)
        column.addWidget(Label(look, f"{sealed} {again}", "meta", "onShade2"))
        row.addLayout(column, 1)


class PaperNote(QWidget):
    """Below the sheet: what a lock keeps out and what it does not."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(10))
        icon = Label(look, "", wrap=False)
        icon.setPixmap(look.icon("ph.info", "ink2", 20, 2.0))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        if desk.guest:
            words = self.tr("Your facilitator cannot open this page. Avoid full names of other people.")
        else:
            words = self.tr(
                "Your facilitator cannot open this page. If you forget your PIN, only your recovery code opens it. "
                "Someone who takes the stick or a copy can guess six digits, but not six words. "
                "Avoid full names of other people."
            )
        row.addWidget(Label(look, words, "meta" if look.narrow else "interface", "ink2"), 1)


def line(look: Look, *, upright: bool = False) -> QFrame:
    """A hairline across, or upright."""
    found = QFrame()
    found.setProperty("rule", "line")
    (found.setFixedWidth if upright else found.setFixedHeight)(2 if look.contrast else 1)
    return found
