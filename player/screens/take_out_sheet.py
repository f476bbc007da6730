"""Take it with me: a secret for the file, a place for it, and all that the learner did goes there, locked."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from player.messages import sentence
from player.screens.desk import Desk
from player.screens.secret_fields import Kind, SecretFields
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.tasks import Report
from player.widgets.theme import Look
from player.widgets.working import Working


class TakeOutSheet(Sheet):
    """What goes wrong is said in the sheet, which then stays for another place."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=640)
        self.retitle(self.tr("Take it with me"))
        self._desk = desk
        learner = desk.learner
        assert learner is not None
        self._learner = learner
        words = self.tr(
            "All that you did goes into one file, locked with a secret that you choose for it here. At another "
            "computer, “Bring progress” on the first screen adds it to what is there."
        )
        self.body.addWidget(Label(look, words))
        self._fields = SecretFields(look, name=learner.name, first="words", promise=self._promise())
        self._fields.submitted.connect(self._go)
        self._fields.grew.connect(self.fit)
        self.body.addWidget(self._fields)
        if learner.locked:
            words = self.tr("Inside the file, what you wrote stays locked with your own PIN or words as well.")
            self.body.addWidget(Label(look, words, "meta", "ink2"))
        self._fault = Label(look, "", "interface", "alertText")
        self._fault.hide()
        self.body.addWidget(self._fault)
        self._working = Working(look)
        self._working.appeared.connect(self.fit)
        self.body.addWidget(self._working)
        self.body.addStretch(1)
        self._stop = self.add_button(self.tr("Cancel"), "secondary")
        self._next = self.add_button(self.tr("Choose where"), "primary", self._go, closes=False)

    def first_focus(self) -> QWidget:
        """The secret."""
        return self._fields

    def _promise(self) -> dict[Kind, str]:
        return {
            "pin": self.tr("Whoever finds the file can have a machine try all PINs of six digits in some days."),
            "words": self.tr(
                "Six words chosen by chance cannot be guessed, by a machine either; words of your own are easier. "
                "Without them nobody opens the file, and neither do you."
            ),
        }

    def _go(self) -> None:
        if not self._next.isEnabled() or self._fields.fault():
            return
        from player.core.transfer import SUFFIX
        from player.widgets.file_dialog import choose_place

        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        # Says neither whose it is nor what was learned.
        proposed = Path(documents) / f"progress-{date.today().isoformat()}{SUFFIX}"  # noqa: DTZ011 - the learner's own day
        kinds = self.tr("Progress files (*%1)").replace("%1", SUFFIX)
        path = choose_place(self._desk.places.scratch, self.window(), self.tr("Where to"), kinds, proposed)
        if path is not None:
            self._write(path)

    def _write(self, path: Path) -> None:
        desk, learner_id, secret = self._desk, self._learner.id, self._fields.secret
        stores = desk.seat.stores
        self._busy(True)
        self._say("")

        words = self.tr("Your progress is in the file. It opens with the secret that you chose for it.")
        tell = desk.teller()

        def written(_nothing: object) -> None:
            self.close_sheet()
            tell(words)

        def failed(error: Exception) -> None:
            if not self.stands:
                desk.fail(error)
                return
            self._busy(False)
            self._say(sentence(error))

        def write(report: Report) -> None:
            from player.core.transfer import take_out

            take_out(stores.file.progress, learner_id, path, secret, report=report)

        task = desk.tasks.read(write, written, failed)
        self._stop.clicked.connect(task.cancel)
        self._working.watch(task, self.tr("Being written. Leave the stick in."))

    def _busy(self, on: bool) -> None:
        self._next.setEnabled(not on)
        self._fields.setEnabled(not on)

    def _say(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self.fit()
        if fault:
            self.reveal(self._fault)
