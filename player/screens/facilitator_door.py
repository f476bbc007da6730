"""Coming in as the facilitator: the passphrase, the waiting after wrong ones, and a new one for the code on paper."""

from math import ceil
from time import monotonic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from player.core.errors import MustWait, WrongSecret
from player.core.facilitators import Facilitator
from player.screens.desk import Desk
from player.screens.facilitator_sheet import enter, passphrase_fields, refuse, replace, show_code
from player.widgets.labels import Label
from player.widgets.secret_field import SecretField
from player.widgets.sheet import Sheet
from player.widgets.theme import Look


class DoorSheet(Sheet):
    """Asks for the passphrase; after too many wrong ones it counts the seconds until the next is looked at."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look)
        self._desk = desk
        self.retitle(self.tr("Facilitator"))
        asked = self.tr("Type the facilitator's passphrase")
        self.body.addWidget(Label(look, asked, "button"))
        self._field = SecretField(look, asked)
        self._field.edited.connect(lambda: self._say(""))
        self._field.submitted.connect(self._open)
        self.body.addWidget(self._field)
        self._said = Label(look, "", "meta", "alertText")
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        forgot = self.add_button(self.tr("I forgot the passphrase"), "quiet")
        forgot.clicked.connect(lambda: desk.show("facilitator_door", "ForgottenSheet"))
        self.foot.removeWidget(forgot)
        self.foot.insertWidget(0, forgot)
        self.add_button(self.tr("Cancel"), "secondary")
        self._button = self.add_button(self.tr("Open"), "primary", self._open, closes=False)
        self._until = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(250)
        self._clock.timeout.connect(self._count)
        self._gone = False
        self.closed.connect(self._go)
        stores = desk.seat.stores

        def read() -> float:
            return stores.file.facilitators.wait()

        desk.tasks.database(read, self._wait, desk.fail)

    def first_focus(self) -> QWidget:
        """The passphrase."""
        return self._field

    def _open(self) -> None:
        if not self._button.isEnabled() or not self._field.text:
            return
        self._button.setEnabled(False)
        desk, passphrase, stores = self._desk, self._field.text, self._desk.seat.stores
        desk.tasks.database(lambda: stores.file.facilitators.enter(passphrase), self._opened, self._failed)

    def _opened(self, facilitator: Facilitator) -> None:
        if not self._gone:
            enter(self._desk, facilitator)

    def _failed(self, error: Exception) -> None:
        if self._gone:
            return
        self._button.setEnabled(True)
        if not isinstance(error, WrongSecret | MustWait):
            self._desk.fail(error)
            return
        self._say(self.tr("That is not the passphrase."))
        self._field.take_again()
        self._wait(error.wait)

    def _wait(self, seconds: float) -> None:
        """Nothing is asked for until this much time has passed."""
        if self._gone or seconds <= 0.0:
            return
        self._until = monotonic() + seconds
        self._field.fill("")
        self._field.setEnabled(False)
        self._button.setEnabled(False)
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._clock.start()
        self._count()

    def _count(self) -> None:
        left = self._until - monotonic()
        if left > 0.0:
            minutes, seconds = divmod(ceil(left), 60)
            words = self.tr("Too many were wrong. The next one is looked at in %1.")
            self._say(words.replace("%1", self.look.digits(f"\u2066{minutes}:{seconds:02}\u2069")), fault=False)
            return
        self._clock.stop()
        self._say("")
        self._field.setEnabled(True)
        self._button.setEnabled(True)
        self._field.take_again()

    def _say(self, words: str, *, fault: bool = True) -> None:
        self._said.setText(words)
        self._said.tint(self.look.colour("alertText" if fault else "ink2"))
        self._field.mark(bool(words) and fault)
        self.fit()

    def _go(self) -> None:
        self._gone = True
        self._clock.stop()


class ForgottenSheet(Sheet):
    """A new passphrase for the recovery code; and what is left to somebody without it."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=640)
        self._desk = desk
        self.retitle(self.tr("A new passphrase"))
        self.body.addWidget(Label(look, self.tr("The recovery code, from paper"), "button"))
        self._code = SecretField(look, self.tr("The recovery code, from paper"))
        self._code.show_typed(True)
        self._code.edited.connect(lambda: self._say(""))
        self.body.addWidget(self._code)
        self._said = Label(look, "", "meta", "alertText")
        self.body.addWidget(self._said)
        without = self.tr(
            "No code? Whoever can delete Carrel's data folder can set the role up anew. All learners on this computer, "
            "their progress and their text are then gone."
        )
        self.body.addWidget(Label(look, without, "meta", "ink2"))
        self._fields = passphrase_fields(look)
        self._fields.submitted.connect(self._replace)
        self._fields.grew.connect(self.fit)
        self.body.addWidget(self._fields)
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), "secondary")
        self._button = self.add_button(self.tr("Set the passphrase"), "primary", self._replace, closes=False)
        self._gone = False
        self.closed.connect(self._go)

    def first_focus(self) -> QWidget:
        """The code."""
        return self._code

    def _replace(self) -> None:
        if not self._button.isEnabled():
            return
        if not self._code.text.strip():
            self._say(self.tr("Type the code first."))
            return
        if self._fields.fault():
            return
        self._button.setEnabled(False)
        desk, code, passphrase, stores = self._desk, self._code.text, self._fields.secret, self._desk.seat.stores

        def work() -> tuple[str, Facilitator]:
            return replace(stores.file.facilitators, code, passphrase)

        # Also when the sheet was put away meanwhile: the old code is used up, so the new one has to be seen.
        desk.tasks.database(work, lambda found: show_code(desk, *found), self._failed)

    def _failed(self, error: Exception) -> None:
        if self._gone:
            return
        if isinstance(error, WrongSecret):
            self._button.setEnabled(True)
            self._say(self.tr("That is not the code. Compare it letter by letter."))
        else:
            refuse(self._desk, self, self._button, error)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._code.mark(bool(words))
        self.fit()
        if words:
            self._code.take_again()

    def _go(self) -> None:
        self._gone = True
