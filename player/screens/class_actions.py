"""What can be done with the learners that are chosen; there only while somebody is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from player.screens.class_table import ClassTable
from player.screens.desk import Desk
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.theme import Look


class ClassActions(QWidget):
    """How many are chosen, and the two things that are for good, each of which asks first."""

    def __init__(self, look: Look, desk: Desk, model: ClassTable) -> None:
        super().__init__()
        self._look, self._desk, self._model = look, desk, model
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(10))
        self._count = Label(look, "", "interface", "ink2")
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._count, 1)
        tight = look.narrow and look.scale >= 1.25
        self._reset = Button(look, self.tr("Reset PIN"), "secondary", icon="ph.lock-simple-open", alone=tight)
        self._reset.clicked.connect(self.reset)
        row.addWidget(self._reset)
        self._remove = Button(look, self.tr("Remove"), "careful", icon="ph.user-minus", alone=tight)
        self._remove.clicked.connect(self.remove)
        row.addWidget(self._remove)
        self.hide()

    def follow(self) -> None:
        """Fits what is chosen now; a PIN can only be taken from one who has one."""
        chosen = self._model.chosen_learners()
        self._count.setText(self._look.digits(self.tr("%n learner(s) chosen", "", len(chosen))))
        self._reset.setVisible(len(chosen) == 1 and chosen[0].locked)
        self.setVisible(bool(chosen))

    def reset(self) -> None:
        """Asks whether the PIN of the one who is chosen shall go."""
        self._desk.show("class_questions", "ResetSheet", self._model.chosen_learners()[0])

    def remove(self) -> None:
        """Asks whether those who are chosen shall go."""
        if self._model.chosen:
            self._desk.show("class_questions", "RemoveSheet", self._model.chosen_learners())
