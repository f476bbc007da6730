"""Delete me: one clear question, what goes and what stays out of reach, then nothing of it is left here."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from player.messages import sentence
from player.screens.desk import Desk
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.theme import Look
from player.widgets.working import PATIENCE

translate = QCoreApplication.translate
_LONG = 3600.0


class DeleteSheet(Sheet):
    """Staying is the safe choice and has the focus."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=640)
        assert desk.learner is not None
        name = f"\u2068{desk.learner.name}\u2069"
        self.retitle(self.tr("Delete %1 for good?").replace("%1", name))
        words = self.tr(
            "Your name, your results, your certificates and all that you wrote go from Carrel on this computer: from "
            "the progress file, from its backups, and from damaged copies that were set aside. Nobody can bring them "
            "back."
        )
        self.body.addWidget(Label(look, words))
        self.body.addWidget(Label(look, self.tr("What this does not reach"), "button"))
        words = self.tr(
            "Files that you took along or saved, paper, copies that somebody made, and old blocks of flash memory, "
            "which a stick keeps until it needs them."
        )
        self.body.addWidget(Label(look, words))
        words = self.tr(
            "A random number stays, so that an older file does not bring you back: on this computer you cannot come "
            "back as the same learner."
        )
        self.body.addWidget(Label(look, words, "meta", "ink2"))
        self.body.addStretch(1)
        self._stay = self.add_button(self.tr("Keep everything"), "secondary")
        self.add_button(self.tr("Delete me"), "careful", lambda: delete(desk))

    def first_focus(self) -> QWidget:
        """The safe choice."""
        return self._stay


def delete(desk: Desk) -> None:
    """Deletes for good whoever sits here, who is back at the first screen at once; it says when it is done."""
    seat, stores, learner = desk.seat, desk.seat.stores, desk.learner
    assert learner is not None
    name = f"\u2068{learner.name}\u2069"
    seat.learners = [other for other in seat.learners if other.id != learner.id]
    # First, so that what the screen still hands in is written before all is deleted.
    seat.lock()
    waiting = QTimer(desk)
    waiting.setSingleShot(True)
    words = translate("Deleting", "Being deleted. Leave Carrel open until it is done.")
    waiting.timeout.connect(lambda: desk.tell(words, seconds=_LONG))
    waiting.start(PATIENCE)

    def erase() -> None:
        from player.core.erasure import erase

        erase(stores.file.progress, learner.id)

    def erased(_nothing: object) -> None:
        waiting.stop()
        desk.tell(translate("Deleting", "%1 is deleted.").replace("%1", name))

    def failed(error: Exception) -> None:
        waiting.stop()
        words = translate("Deleting", "%1 is not deleted yet. %2 Then come in and delete once more.")
        desk.tell(words.replace("%1", name).replace("%2", sentence(error)))
        seat.refresh(desk.look_changed.emit)

    desk.tasks.database(erase, erased, failed)
