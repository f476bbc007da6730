"""Asks before a workshop ends: the hands that were counted go with it."""

from PySide6.QtWidgets import QWidget

from player.screens.desk import Desk
from player.screens.route import Workshops
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.theme import Look


class EndWorkshopSheet(Sheet):
    """The safe choice is to go on."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look)
        self.retitle(self.tr("End the workshop?"))
        self.body.addWidget(Label(look, self.tr("The hands that were counted are not kept.")))
        self.body.addStretch(1)
        self.add_button(self.tr("End the workshop"), "secondary", lambda: desk.go(Workshops()))
        self._stay = self.add_button(self.tr("Go on"), "primary")

    def first_focus(self) -> QWidget:
        """Going on."""
        return self._stay
