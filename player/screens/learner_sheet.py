"""A new learner: a name of their own choice and a picture token."""

from PySide6.QtWidgets import QWidget

from player.screens.desk import Desk
from player.screens.name_choice import NameChoice, NameDraft
from player.widgets.sheet import Sheet
from player.widgets.theme import Look


class LearnerSheet(Sheet):
    """Asks for no more than a name; it need not be the real one."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=600)
        self.retitle(self.tr("Add a learner"))
        self._desk = desk
        self._choice = NameChoice(look, desk, NameDraft())
        self._choice.submitted.connect(self._add)
        self.body.addWidget(self._choice)
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), "secondary")
        self.add_button(self.tr("Begin"), "primary", self._add, closes=False)

    def first_focus(self) -> QWidget:
        """The name."""
        return self._choice.field

    def _add(self) -> None:
        if self._choice.accepted():
            self.close_sheet()
            self._desk.seat.add_learner(self._choice.name, self._choice.token)
