"""Another name or another picture for the learner who sits here."""

from PySide6.QtWidgets import QWidget

from player.screens.desk import Desk
from player.screens.name_choice import NameChoice, NameDraft
from player.widgets.sheet import Sheet
from player.widgets.theme import Look


class RenameSheet(Sheet):
    """What was done stays with the learner; certificates that are drawn from now on propose the new name."""

    def __init__(self, look: Look, desk: Desk, draft: NameDraft) -> None:
        super().__init__(look, width=600)
        self.retitle(self.tr("Your name and picture"))
        self._desk = desk
        self._choice = NameChoice(look, desk, draft, desk.learner)
        self._choice.submitted.connect(self._save)
        self.body.addWidget(self._choice)
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), "secondary")
        self.add_button(self.tr("Save"), "primary", self._save, closes=False)

    def first_focus(self) -> QWidget:
        """The name."""
        return self._choice.field

    def _save(self) -> None:
        if self._choice.accepted():
            self.close_sheet()
            self._desk.seat.rename(self._choice.name, self._choice.token)
