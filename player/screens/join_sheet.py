"""Texts that came from another computer with another PIN are opened, and have the PIN of here from then on."""

from PySide6.QtWidgets import QWidget

from player.core.errors import MustWait, WrongSecret
from player.screens.desk import Desk
from player.screens.refusal import Refusal
from player.widgets.labels import Label
from player.widgets.secret_field import SecretField
from player.widgets.sheet import Sheet
from player.widgets.theme import Look


class JoinSheet(Sheet):
    """Asks for both PINs; both texts stay as they are when one is wrong."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=540)
        self._desk = desk
        self.retitle(self.tr("Texts from another computer"))
        words = self.tr(
            "They are locked with the PIN or the words that you had there. Afterwards the one of here opens all."
        )
        self.body.addWidget(Label(look, words))
        asked = (self.tr("Your PIN or your words here"), self.tr("Your PIN or your words there"))
        self._fields = [SecretField(look, name, digits=True) for name in asked]
        for name, field in zip(asked, self._fields, strict=True):
            self.body.addWidget(Label(look, name, "button"))
            field.edited.connect(self._edit)
            self.body.addWidget(field)
        here, there = self._fields
        here.submitted.connect(there.take_again)
        there.submitted.connect(self._join)
        self._refusal = Refusal(look)
        self._refusal.over.connect(self._ready)
        self.body.addWidget(self._refusal)
        self.body.addStretch(1)
        self._later = self.add_button(self.tr("Later"), "secondary")
        self._go = self.add_button(self.tr("Open them"), "primary", self._join, closes=False)
        self._ready()

    def first_focus(self) -> QWidget:
        """The first field."""
        return self._fields[0].line

    def _edit(self) -> None:
        if not self._refusal.holds:
            self._refusal.say("")
        self._ready()

    def _ready(self) -> None:
        self._go.setEnabled(all(field.text for field in self._fields) and not self.firm and not self._refusal.holds)

    def _join(self) -> None:
        vault, stores = self._desk.seat.vault, self._desk.seat.stores
        if not self._go.isEnabled() or vault is None:
            return
        here, there = (field.text for field in self._fields)
        self._work(True)
        self._desk.tasks.database(lambda: stores.file.vaults.join(vault, here, there), self._joined, self._failed)

    def _joined(self, _nothing: object) -> None:
        if self.stands:
            self._work(False)
            self.close_sheet()
        self._desk.tell(self.tr("All that you wrote is open now."))

    def _failed(self, error: Exception) -> None:
        if not self.stands:
            return
        self._work(False)
        if isinstance(error, WrongSecret | MustWait):
            self._refusal.say(self.tr("One of the two is not right."), error.wait)
            self._fields[0].take_again()
            self._ready()
            self.fit()
        else:
            self._desk.fail(error)

    def _work(self, on: bool) -> None:
        self.firm = on
        for part in (*self._fields, self._later):
            part.setEnabled(not on)
        self._go.setText(self.tr("One moment") if on else self.tr("Open them"))
        self._ready()
