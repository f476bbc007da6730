"""A forgotten PIN: the recovery code sets a new one; without the code, what is lost is said."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.core.errors import WrongSecret
from player.core.learners import Learner
from player.core.vault import OpenVault
from player.screens.desk import Desk
from player.screens.pin_sheet import offer_other
from player.screens.refusal import Refusal
from player.screens.secret_fields import SecretFields
from player.widgets.labels import Label
from player.widgets.secret_field import SecretField
from player.widgets.sheet import Sheet
from player.widgets.theme import Look


class ForgotSheet(Sheet):
    """First the code, then the new PIN, then a fresh code, for one that was typed here may have been seen.

    Nothing can be thrown away here: whoever stands at the first screen could do it to somebody else. That is left to
    the facilitator.
    """

    def __init__(self, look: Look, desk: Desk, learner: Learner) -> None:
        super().__init__(look, width=600)
        self._desk, self._learner = desk, learner
        self.retitle(self.tr("I forgot my PIN"))
        self._first = QWidget()
        column = QVBoxLayout(self._first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        words = self.tr("With the recovery code you set a new PIN. What you wrote stays.")
        column.addWidget(Label(look, words))
        column.addWidget(Label(look, self.tr("The recovery code, from your paper"), "button"))
        self._code = SecretField(look, self.tr("The recovery code, from your paper"))
        self._code.show_typed(True)
        self._code.submitted.connect(self._go_on)
        column.addWidget(self._code)
        self._refusal = Refusal(look)
        self._code.edited.connect(lambda: self._refuse(""))
        column.addWidget(self._refusal)
        column.addWidget(Label(look, self.tr("No code?"), "button"))
        words = self.tr(
            "Without PIN and without code, what you wrote is gone. Nobody can bring it back. Progress and "
            "certificates stay. A facilitator can take the PIN away, which deletes those texts for good; then you go "
            "on without one."
        )
        column.addWidget(Label(look, words, "interface", "ink2"))
        self.body.addWidget(self._first)
        self._fields = SecretFields(look, name=learner.name)
        self._fields.grew.connect(self.fit)
        self._fields.submitted.connect(self._go_on)
        self._fields.hide()
        self.body.addWidget(self._fields)
        self.body.addStretch(1)
        self._cancel = self.add_button(self.tr("Cancel"), "secondary")
        self._go = self.add_button(self.tr("Go on"), "primary", self._go_on, closes=False)

    def first_focus(self) -> QWidget:
        """The field that has to be filled in."""
        return self._code.line if self._fields.isHidden() else self._fields

    def _go_on(self) -> None:
        if self.firm:
            return
        if self._fields.isHidden():
            self._check_code()
        elif not self._fields.fault():
            self._set()

    def _check_code(self) -> None:
        desk, learner, code = self._desk, self._learner, self._code.text
        stores = desk.seat.stores

        def checked(_nothing: object) -> None:
            if not self.stands:
                return
            self._work(False)
            self.retitle(self.tr("A new PIN or new words"))
            self._first.hide()
            self._fields.show()
            self._fields.setFocus()
            self.fit()

        self._work(True)
        desk.tasks.database(lambda: stores.file.vaults.unlock_with_code(learner.id, code).lock(), checked, self._failed)

    def _set(self) -> None:
        desk, learner, code, secret = self._desk, self._learner, self._code.text, self._fields.secret
        stores = desk.seat.stores

        def renew() -> tuple[OpenVault, str, bool]:
            vaults = stores.file.vaults
            vault = vaults.unlock_with_code(learner.id, code)
            try:
                vault.change_secret(secret, learner.name)
                return vault, vault.new_code(), vaults.shut(vault)
            except Exception:
                vault.lock()
                raise

        def renewed(made: tuple[OpenVault, str, bool]) -> None:
            vault, fresh, shut = made
            if self.stands:
                self._work(False)
                self.close_sheet()
            after = (lambda: offer_other(desk)) if shut else (lambda: None)
            desk.seat.welcome(learner, vault, lambda: desk.show("code_sheet", "CodeSheet", fresh, "learner", after))

        self._work(True)
        desk.tasks.database(renew, renewed, self._failed)

    def _failed(self, error: Exception) -> None:
        if not self.stands:
            return
        self._work(False)
        if isinstance(error, WrongSecret):
            self._refuse(self.tr("That code is not right. It has 25 letters and digits."))
            self._code.take_again()
        else:
            self._desk.fail(error)

    def _refuse(self, words: str) -> None:
        self._refusal.say(self.look.digits(words))
        self._code.mark(bool(words))
        self.fit()

    def _work(self, on: bool) -> None:
        self.firm = on
        for part in (self._code, self._fields, self._cancel, self._go):
            part.setEnabled(not on)
        self._go.setText(self.tr("One moment") if on else self.tr("Go on"))
