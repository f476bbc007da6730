"""Bring progress: a file that was taken along is added to what is here, and its learner goes on."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from player.core.errors import TransferError
from player.core.learners import Learner
from player.messages import sentence
from player.screens.desk import Desk
from player.screens.route import Hidden
from player.screens.top_bar import Title
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.secret_field import SecretField
from player.widgets.sheet import Sheet
from player.widgets.theme import Look
from player.widgets.working import Working


class TakeInSheet(Sheet):
    """Asks for a file, unless one was dropped or named, and for its secret; a wrong one may be tried again."""

    def __init__(self, look: Look, desk: Desk, path: Path | None = None) -> None:
        super().__init__(look, width=600)
        self.retitle(self.tr("Bring progress"))
        self._desk = desk
        self._path = path
        words = self.tr(
            "A file that was taken along from another computer is added to what is here. Nothing is taken away, and it "
            "may be done again at any time."
        )
        self.body.addWidget(Label(look, words))
        self.body.addWidget(Label(look, self.tr("The file"), "button"))
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        self._choose = Button(look, self.tr("Choose a file"), "secondary", icon="ph.folder-open")
        self._choose.clicked.connect(self._ask)
        row.addWidget(self._choose)
        self._row = row
        self._name: Title | None = None
        self.body.addLayout(row)
        asked = self.tr("The secret that was chosen for the file")
        self.body.addWidget(Label(look, asked, "button"))
        self._secret = SecretField(look, asked)
        self._secret.edited.connect(lambda: self._say(""))
        self._secret.submitted.connect(self._go)
        self.body.addWidget(self._secret)
        self._fault = Label(look, "", "interface", "alertText")
        self._fault.hide()
        self.body.addWidget(self._fault)
        self._working = Working(look)
        self._working.appeared.connect(self.fit)
        self.body.addWidget(self._working)
        self.body.addStretch(1)
        self._cancel = self.add_button(self.tr("Cancel"), "secondary")
        self._next = self.add_button(self.tr("Bring it in"), "primary", self._go, closes=False)
        self._show_name()

    def first_focus(self) -> QWidget:
        """What is asked for next."""
        return self._secret if self._path is not None else self._choose

    def _ask(self) -> None:
        from player.core.transfer import SUFFIX
        from player.widgets.file_dialog import choose_file

        kinds = self.tr("Progress files (*%1)").replace("%1", SUFFIX)
        found = choose_file(self._desk.places.scratch, self.window(), self.tr("Choose a file"), kinds)
        if found is not None:
            self._path = found
            self.again = lambda look, desk: TakeInSheet(look, desk, found)
            self._show_name()
            self._say("")
            self._secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_name(self) -> None:
        path = self._path
        if self._name is not None:
            self._row.removeWidget(self._name)
            self._name.deleteLater()
        self._name = Title(self.look, path.name if path is not None else self.tr("None chosen yet"), None)
        self._row.addWidget(self._name, 1)

    def _go(self) -> None:
        path, secret = self._path, self._secret.text
        if not self._next.isEnabled():
            return
        if path is None:
            self._say(self.tr("Choose the file first."))
            self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        desk, stores = self._desk, self._desk.seat.stores
        self._busy(True)
        self._say("")

        def take_in() -> tuple[Learner, list[Learner]]:
            from player.core.transfer import take_in

            progress = stores.file.progress
            return take_in(progress, path, secret), progress.learners()

        def taken(found: tuple[Learner, list[Learner]]) -> None:
            self.firm = False
            self.close_sheet()
            arrive(desk, *found)

        def failed(error: Exception) -> None:
            if not self.stands:
                desk.fail(error)
                return
            self._busy(False)
            self._say(sentence(error))
            if isinstance(error, TransferError) and error.code == "not-opened":
                self._secret.mark(True)
                self._secret.take_again()

        task = desk.tasks.database(take_in, taken, failed)
        self._working.watch(task, self.tr("Being added to what is here. Leave the stick in."))

    def _busy(self, on: bool) -> None:
        self.firm = on
        for part in (self._cancel, self._next, self._choose, self._secret):
            part.setEnabled(not on)

    def _say(self, fault: str) -> None:
        self._secret.mark(False)
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self.fit()
        if fault:
            self.reveal(self._fault)


def arrive(desk: Desk, learner: Learner, learners: list[Learner]) -> None:
    """The learner whose file was taken in is chosen; somebody else who sits here stays, and is told."""
    seat = desk.seat
    here, seat.learners = seat.learner, learners
    if isinstance(desk.route, Hidden):
        return
    if here is not None and here.id == learner.id:
        # What is on the desk is older than the file now.
        seat.lock()
        seat.come(learner)
    else:
        desk.look_changed.emit()
        if not seat.taken:
            seat.come(learner)
    words = QCoreApplication.translate("TakeInSheet", "The progress of %1 is here now.")
    desk.tell(words.replace("%1", f"\u2068{learner.name}\u2069"))
