"""What belongs to whoever sits here: name and picture, the PIN, a file to take along, and the way out for good."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from player.core.learners import Learner
from player.screens.desk import Desk
from player.screens.guest_banner import ask_to_keep
from player.screens.name_choice import NameDraft
from player.widgets.banner import Banner
from player.widgets.buttons import Button
from player.widgets.labels import Label, beside
from player.widgets.sheet import Sheet
from player.widgets.theme import Look
from player.widgets.token import Token

Way = tuple[str, str, Callable[[], object]]
"""A button: its words, its kind, what it calls."""


class YouSheet(Sheet):
    """A learner's own things; a guest is told that nothing is kept, and offered to keep it."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=680)
        self._desk = desk
        learner = desk.learner
        assert learner is not None
        if desk.guest:
            self.retitle(self.tr("You are a guest"))
            self._show_guest()
        else:
            self.retitle(self.tr("Yours on this computer"))
            self._show_learner(learner)
        self.body.addStretch(1)

    def first_focus(self) -> QWidget:
        """The way out."""
        return self._done

    def _show_guest(self) -> None:
        banner = Banner(
            self.look,
            "info",
            self.tr("Nothing is kept when you leave or close Carrel."),
            self.tr("All that you do is in the computer's memory alone, and in no file."),
        )
        self.body.addWidget(banner)
        words = self.tr(
            "With a name of your own choice you become a learner here: what you did so far stays, and you go on from "
            "where you are."
        )
        self.body.addWidget(Label(self.look, words))
        self._done = self.add_button(self.tr("Stay a guest"), "secondary")
        self.add_button(self.tr("Keep what I did"), "primary", lambda: ask_to_keep(self._desk), closes=False)

    def _show_learner(self, learner: Learner) -> None:
        desk = self._desk
        change = (
            self.tr("Change"),
            "secondary",
            lambda: desk.show("rename_sheet", "RenameSheet", NameDraft(learner.name, learner.token)),
        )
        about = self.tr("Your name here. It need not be the real one.")
        self._row(learner.name, about, change, token=learner.token)
        self._show_pin(learner)
        take = (self.tr("Take it with me"), "secondary", lambda: desk.show("take_out_sheet", "TakeOutSheet"))
        about = self.tr("All that you did, as one locked file, to go on at another computer.")
        self._row(self.tr("Your progress"), about, take)
        leave = (self.tr("Delete me"), "careful", lambda: desk.show("delete_sheet", "DeleteSheet"))
        about = self.tr("You and all that you did go from this computer for good.")
        self._row(self.tr("Leaving for good"), about, leave)
        self._done = self.add_button(self.tr("Done"), "primary")

    def _show_pin(self, learner: Learner) -> None:
        desk = self._desk
        if not learner.locked:
            lock = (self.tr("Set a PIN"), "secondary", lambda: desk.show("secret_sheet", "SecretSheet"))
            about = self.tr("Anyone at this computer can go on as you, and nothing private is kept without a PIN.")
            self._row(self.tr("You have no PIN"), about, lock)
            return
        about = self.tr("It keeps out the next person at this computer. If somebody knows it, change it.")
        self._row(
            self.tr("You have a PIN or words"),
            about,
            (self.tr("Change PIN"), "secondary", lambda: desk.show("secret_sheet", "SecretSheet")),
            (self.tr("New recovery code"), "secondary", lambda: desk.show("new_code_sheet", "NewCodeSheet")),
        )

    def _row(self, title: str, about: str, *ways: Way, token: str = "") -> None:
        """A line of its own: what it is, what it means, what can be done."""
        look = self.look
        line = QWidget()
        # Large words need the whole width: the buttons then stand below.
        row = QVBoxLayout(line) if look.scale >= 1.5 else QHBoxLayout(line)
        row.setContentsMargins(0, look.px(4), 0, look.px(4))
        row.setSpacing(look.px(12))
        lead = QHBoxLayout()
        lead.setSpacing(look.px(12))
        if token:
            lead.addWidget(Token(look, token, "", 44), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addStretch(1)
        head = Label(look, title, "button")
        # A name stands where the lines do, whatever script it is in.
        head.setAlignment(beside(head))
        words.addWidget(head)
        words.addWidget(Label(look, about, "meta", "ink2"))
        words.addStretch(1)
        lead.addLayout(words, 1)
        row.addLayout(lead, 1)
        column = QVBoxLayout()
        column.setSpacing(look.px(8))
        for name, kind, call in ways:
            button = Button(look, name, kind)
            button.clicked.connect(lambda _checked=False, call=call: call())
            column.addWidget(button)
        row.addLayout(column)
        self.body.addWidget(line)
