"""The PIN or the words of a learner, asked for before anything of theirs is opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from player.core.errors import MustWait, WrongSecret
from player.core.learners import Learner
from player.screens.desk import Desk
from player.screens.refusal import Refusal
from player.screens.route import Welcome
from player.screens.typing import beside_field
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.secret_field import SecretField
from player.widgets.sheet import Sheet
from player.widgets.theme import Look
from player.widgets.token import Token

if TYPE_CHECKING:
    from player.core.vault import OpenVault


class PinSheet(Sheet):
    """Tries on the database's lane, and a right PIN takes its time on purpose. After wrong ones it counts down."""

    def __init__(self, look: Look, desk: Desk, learner: Learner) -> None:
        super().__init__(look, width=480)
        self._desk, self._learner = desk, learner
        self.lead(Token(look, learner.token, "", 44))
        self.retitle(self.tr("Hello, %1").replace("%1", f"\u2068{learner.name}\u2069"))
        self.body.addWidget(Label(look, self.tr("Type your PIN or your words to open your desk.")))
        self._field = SecretField(look, self.tr("Your PIN or your words"), digits=True)
        self._field.edited.connect(self._edit)
        self._field.submitted.connect(self._try)
        self.body.addLayout(beside_field(look, desk, self._field))
        self._refusal = Refusal(look)
        self._refusal.over.connect(self._ready)
        self.body.addWidget(self._refusal)
        self._forgot = Button(look, self.tr("I forgot my PIN"), "quiet")
        self._forgot.clicked.connect(lambda: desk.show("forgot_sheet", "ForgotSheet", learner))
        if look.scale > 1:
            self.body.addWidget(self._forgot, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            self.foot.insertWidget(0, self._forgot)
        self.body.addStretch(1)
        self._cancel = self.add_button(self.tr("Cancel"), "secondary")
        self._open = self.add_button(self.tr("Open"), "primary", self._try, closes=False)
        self._ready()
        stores = desk.seat.stores
        desk.tasks.database(lambda: stores.file.vaults.wait(learner.id), self._waits, desk.fail)

    def first_focus(self) -> QWidget:
        """The field."""
        return self._field.line

    def _waits(self, seconds: float) -> None:
        if self.stands and seconds > 0:
            self._refusal.say(self.tr("Too many wrong PINs."), seconds)
            self._ready()

    def _edit(self) -> None:
        if not self._refusal.holds:
            self._refusal.say("")
        self._field.mark(False)
        self._ready()

    def _ready(self) -> None:
        self._open.setEnabled(bool(self._field.text) and not self.firm and not self._refusal.holds)

    def _try(self) -> None:
        if not self._open.isEnabled():
            return
        desk, learner, typed = self._desk, self._learner, self._field.text
        stores = desk.seat.stores
        self._work(True)

        def unlock() -> "tuple[OpenVault, bool]":
            vaults = stores.file.vaults
            vault = vaults.unlock(learner.id, typed)
            return vault, vaults.shut(vault)

        desk.tasks.database(unlock, self._opened, self._failed)

    def _opened(self, found: "tuple[OpenVault, bool]") -> None:
        vault, shut = found
        desk, seat = self._desk, self._desk.seat
        if not self.stands:
            # Hidden or looked at anew in the same moment: nobody is let in.
            desk.tasks.database(vault.lock)
            return
        self.close_sheet()
        seat.welcome(self._learner, vault, (lambda: offer_other(desk)) if shut else None)

    def _failed(self, error: Exception) -> None:
        if not self.stands:
            return
        self._work(False)
        if isinstance(error, KeyError):
            self._look_again()
            return
        if not isinstance(error, WrongSecret | MustWait):
            self._desk.fail(error)
            return
        self._refusal.say(self.tr("That PIN is not right."), error.wait)
        self._field.mark(True)
        self._field.take_again()
        self._ready()
        self.fit()

    def _look_again(self) -> None:
        """The PIN was taken away, or the learner deleted, since the list was read."""
        desk, seat, learner = self._desk, self._desk.seat, self._learner

        def read() -> None:
            desk.go(Welcome())
            found = next((other for other in seat.learners if other.id == learner.id), None)
            if found is not None:
                seat.come(found)

        seat.refresh(read)

    def _work(self, on: bool) -> None:
        self.firm = on
        for part in (self._field, self._cancel, self._forgot):
            part.setEnabled(not on)
        self._open.setText(self.tr("Opening") if on else self.tr("Open"))
        self._ready()


def offer_other(desk: Desk) -> None:
    """Says that the learner has texts with another PIN, and offers to open them."""
    from PySide6.QtCore import QCoreApplication

    words = QCoreApplication.translate(
        "PinSheet", "Some of what you wrote came from another computer and has another PIN."
    )
    action = QCoreApplication.translate("PinSheet", "Open it")
    desk.tell(words, action, lambda: desk.show("join_sheet", "JoinSheet"), 30.0)
