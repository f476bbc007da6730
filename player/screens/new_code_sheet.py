"""A new recovery code for a learner who knows their PIN."""

from PySide6.QtWidgets import QWidget

from player.core.errors import MustWait, WrongSecret
from player.messages import sentence
from player.screens.desk import Desk
from player.widgets.labels import Label
from player.widgets.secret_field import SecretField
from player.widgets.sheet import Sheet
from player.widgets.theme import Look


class NewCodeSheet(Sheet):
    """Asks for the present PIN, for a learner may have left the computer open."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=520)
        self.retitle(self.tr("A new recovery code"))
        self._desk = desk
        words = self.tr("The new code takes the place of the one on your paper, which opens nothing any more then.")
        self.body.addWidget(Label(look, words))
        asked = self.tr("Your PIN or your words now")
        self.body.addWidget(Label(look, asked, "button"))
        self._secret = SecretField(look, asked)
        self._secret.edited.connect(lambda: self._say(""))
        self._secret.submitted.connect(self._go)
        self.body.addWidget(self._secret)
        self._said = Label(look, "", "meta", "alertText")
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        self._cancel = self.add_button(self.tr("Cancel"), "secondary")
        self._next = self.add_button(self.tr("Make a new code"), "primary", self._go, closes=False)

    def first_focus(self) -> QWidget:
        """The PIN."""
        return self._secret

    def _go(self) -> None:
        if self.firm:
            return
        desk, stores, secret = self._desk, self._desk.seat.stores, self._secret.text
        learner, vault = desk.learner, desk.seat.vault
        assert learner is not None
        assert vault is not None

        def renew() -> str:
            stores.file.vaults.unlock(learner.id, secret).lock()
            return vault.new_code()

        def renewed(code: str) -> None:
            self._busy(False)
            self.close_sheet()
            desk.show("code_sheet", "CodeSheet", code, "learner", lambda: None)

        def failed(error: Exception) -> None:
            if not self.stands or not isinstance(error, WrongSecret | MustWait):
                desk.fail(error)
            if self.stands:
                self._busy(False)
                self._say(sentence(error) if isinstance(error, WrongSecret | MustWait) else "")
                self._secret.mark(isinstance(error, WrongSecret))
                self._secret.take_again()

        self._busy(True)
        desk.tasks.database(renew, renewed, failed)

    def _busy(self, on: bool) -> None:
        self.firm = on
        for part in (self._cancel, self._next, self._secret):
            part.setEnabled(not on)

    def _say(self, fault: str) -> None:
        self._secret.mark(False)
        self._said.setText(fault)
        self.fit()
