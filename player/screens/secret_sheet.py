"""A PIN for whoever has none yet, asked for before the first private text; another PIN for whoever has one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from player.core.errors import MustWait, WrongSecret
from player.screens.desk import Desk
from player.screens.refusal import Refusal
from player.screens.secret_fields import SecretFields
from player.widgets.labels import Label
from player.widgets.secret_field import SecretField
from player.widgets.sheet import Sheet
from player.widgets.theme import Look

if TYPE_CHECKING:
    from player.core.vault import OpenVault


class SecretSheet(Sheet):
    """`then` is called once the learner has a PIN and wrote the recovery code down, or has changed their PIN.

    Cancelling changes nothing. A PIN is changed only by somebody who knows the present one, for a learner may have
    left the computer open.
    """

    def __init__(self, look: Look, desk: Desk, then: Callable[[], object] | None = None) -> None:
        super().__init__(look, width=600)
        learner = desk.learner
        assert learner is not None
        self._desk, self._learner, self._then = desk, learner, then
        self._present: SecretField | None = None
        if learner.locked:
            self.retitle(self.tr("Another PIN or other words"))
            self.body.addWidget(Label(look, self.tr("Your PIN or your words now"), "button"))
            self._present = SecretField(look, self.tr("Your PIN or your words now"))
            self.body.addWidget(self._present)
            words = self.tr("A copy of the file that somebody made before still opens with the old one.")
            self.body.addWidget(Label(look, words, "meta", "ink2"))
        else:
            self.retitle(self.tr("A lock for what you write"))
            words = self.tr(
                "Other people use this computer. What you write is locked, so that they cannot read it. No PIN, no "
                "journal: without a lock nothing private is kept."
            )
            self.body.addWidget(Label(look, words))
        self._fields = SecretFields(look, name=learner.name)
        self._fields.grew.connect(self.fit)
        self._fields.submitted.connect(self._set)
        self.body.addWidget(self._fields)
        if not learner.locked:
            words = self.tr(
                "If you forget it and have no recovery code, what you wrote is gone. Progress and certificates stay. "
                "The code comes next."
            )
            self.body.addWidget(Label(look, words, "meta", "ink2"))
        self._said = Refusal(look)
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        self._cancel = self.add_button(self.tr("Cancel"), "secondary")
        self._go = self.add_button(self.tr("Set it"), "primary", self._set, closes=False)

    def first_focus(self) -> QWidget:
        """The first field."""
        return self._present.line if self._present is not None else self._fields

    def _set(self) -> None:
        if self.firm or self._said.holds:
            return
        if self._present is not None and not self._present.text:
            self._say(self.tr("Type the PIN or the words that you have now."))
            self._present.take_again()
            return
        if self._fields.fault():
            return
        self._work(True)
        if self._present is not None:
            self._change(self._present.text, self._fields.secret)
        else:
            self._create(self._fields.secret)

    def _create(self, secret: str) -> None:
        desk, learner, seat, then = self._desk, self._learner, self._desk.seat, self._then

        def created(made: "tuple[OpenVault, str]") -> None:
            vault, code = made
            self._put_away()
            if seat.learner is None or seat.learner.id != learner.id:
                # Locked or hidden in the same moment: the PIN holds, a code can be asked for later.
                desk.tasks.database(vault.lock)
                seat.refresh()
                return
            seat.keep_vault(vault)
            desk.show("code_sheet", "CodeSheet", code, "learner", then or _nothing)

        desk.tasks.database(
            lambda: seat.stores.file.vaults.create(learner.id, secret, learner.name), created, self._failed
        )

    def _change(self, present: str, secret: str) -> None:
        desk, learner, seat, then = self._desk, self._learner, self._desk.seat, self._then
        vault = seat.vault
        assert vault is not None
        told = self.tr("From now on the new one opens your desk.")

        def change() -> None:
            seat.stores.file.vaults.unlock(learner.id, present).lock()
            vault.change_secret(secret, learner.name)

        def changed(_nothing: object) -> None:
            self._put_away()
            desk.tell(told)
            if then is not None:
                then()

        desk.tasks.database(change, changed, self._failed)

    def _failed(self, error: Exception) -> None:
        if not self.stands:
            return
        self._work(False)
        if self._present is not None and isinstance(error, WrongSecret | MustWait):
            self._say(self.tr("The PIN that you have now is not right."), error.wait)
            self._present.mark(True)
            self._present.take_again()
        else:
            self._desk.fail(error)

    def _put_away(self) -> None:
        if self.stands:
            self._work(False)
            self.close_sheet()

    def _work(self, on: bool) -> None:
        self.firm = on
        self._say("")
        for part in (self._cancel, self._go, self._fields, *([self._present] if self._present else [])):
            part.setEnabled(not on)
        self._go.setText(self.tr("One moment") if on else self.tr("Set it"))

    def _say(self, words: str, wait: float = 0.0) -> None:
        self._said.say(words, wait)
        if self._present is not None and not words:
            self._present.mark(False)
        self.fit()


def _nothing() -> None:
    """Nothing is to be done afterwards."""
