"""The way into the facilitator's role: set up once, entered with a passphrase, set anew with a code."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from player.core.errors import WeakSecret
from player.core.facilitators import Facilitator, Facilitators
from player.screens.desk import Desk
from player.screens.route import Classroom
from player.screens.secret_fields import Kind, SecretFields
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.theme import Look


class FacilitatorSheet(Sheet):
    """Asks whether the role is set up here, and makes way for the sheet that fits."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look)
        self.retitle(self.tr("Facilitator"))
        self.body.addWidget(Label(look, self.tr("One moment."), "interface", "ink2"))
        self.add_button(self.tr("Cancel"), "secondary")
        self._gone = False
        self.closed.connect(self._go)
        stores = desk.seat.stores

        def found(there: bool) -> None:
            if not self._gone:
                module, name = ("facilitator_door", "DoorSheet") if there else ("facilitator_sheet", "SetUpSheet")
                desk.show(module, name)

        def failed(error: Exception) -> None:
            if not self._gone:
                self.close_sheet()
            desk.fail(error)

        def read() -> bool:
            return stores.file.facilitators.exist()

        desk.tasks.database(read, found, failed)

    def _go(self) -> None:
        self._gone = True


class SetUpSheet(Sheet):
    """Says what the role is and what it is not, and takes its passphrase."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=640)
        self._desk = desk
        self.retitle(self.tr("Set up the facilitator"))
        for words in (
            self.tr("A facilitator adds and removes learners and keeps order; it is no lock on what learners wrote."),
            self.tr("A facilitator sees how far everybody is, never answers or private text."),
            self.tr(
                "Whoever can delete Carrel's data folder can set the role up anew; the learners here, and their text, "
                "are then gone."
            ),
        ):
            self.body.addWidget(Label(look, words))
        self._fields = passphrase_fields(look)
        self._fields.submitted.connect(self._set_up)
        self._fields.grew.connect(self.fit)
        self.body.addWidget(self._fields)
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), "secondary")
        self._button = self.add_button(self.tr("Set up"), "primary", self._set_up, closes=False)

    def first_focus(self) -> QWidget:
        """The passphrase."""
        return self._fields

    def _set_up(self) -> None:
        if self._fields.fault() or not self._button.isEnabled():
            return
        self._button.setEnabled(False)
        desk, passphrase, stores = self._desk, self._fields.secret, self._desk.seat.stores

        def work() -> tuple[str, Facilitator]:
            known = stores.file.facilitators
            return known.set_up(passphrase), known.enter(passphrase)

        desk.tasks.database(work, lambda found: show_code(desk, *found), self._failed)

    def _failed(self, error: Exception) -> None:
        refuse(self._desk, self, self._button, error)


def passphrase_fields(look: Look) -> SecretFields:
    """The fields for a new passphrase, with what it keeps out, which is the same for both kinds."""
    words = QCoreApplication.translate(
        "Facilitator", "The passphrase keeps order among those who use Carrel here. It is not a lock."
    )
    promise: dict[Kind, str] = {"pin": words, "words": words}
    return SecretFields(look, first="words", promise=promise)


def enter(desk: Desk, facilitator: Facilitator) -> None:
    """Takes whoever was let in to the class."""
    desk.seat.welcome_facilitator(facilitator)
    desk.go(Classroom())


def show_code(desk: Desk, code: str, facilitator: Facilitator) -> None:
    """Shows the recovery code once, then lets in."""
    desk.show("code_sheet", "CodeSheet", code, "facilitator", lambda: enter(desk, facilitator))


def replace(known: Facilitators, code: str, passphrase: str) -> tuple[str, Facilitator]:
    """A new passphrase for a code: the new code, and who is let in by it. Raises as `Facilitators.replace`."""
    return known.replace(code, passphrase), known.enter(passphrase)


def refuse(desk: Desk, sheet: Sheet, button: Button, error: Exception) -> None:
    """Says what went wrong and lets the sheet be used again."""
    if not isinstance(error, WeakSecret):
        desk.fail(error)
    if not sheet.isHidden():
        button.setEnabled(True)
