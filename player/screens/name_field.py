"""One field for a name, where the first screen lists nobody."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from player.screens.desk import Desk
from player.screens.typing import beside_field
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.theme import Look, restyle


class NameField(QWidget):
    """Whoever knows a name that learns here comes to its PIN; anybody may begin under a new one."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look, self._desk = look, desk
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(8))
        layout.addWidget(Label(look, self.tr("Your name here"), "button"))
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        self._field = QLineEdit()
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._field.setAccessibleName(self.tr("Your name here"))
        self._field.textEdited.connect(lambda: self._say(""))
        self._field.returnPressed.connect(self._come)
        row.addLayout(beside_field(look, desk, self._field), 1)
        go = Button(look, self.tr("Go on"), "primary")
        go.clicked.connect(self._come)
        row.addWidget(go)
        layout.addLayout(row)
        self._said = Label(look, "", "meta", "alertText")
        layout.addWidget(self._said)
        add = Button(look, self.tr("Add a learner"), "secondary", icon="ph.plus")
        add.clicked.connect(desk.ask_learner)
        layout.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)

    def text(self) -> str:
        """What was typed."""
        return self._field.text()

    def set_text(self, text: str) -> None:
        """Puts it back."""
        self._field.setText(text)

    def _come(self) -> None:
        name = " ".join(self._field.text().split())
        if not name:
            self._say(self.tr("Type the name that you use here."))
        elif not self._desk.seat.come_by_name(name):
            self._say(self.tr("Nobody of this name learns here. Look at the spelling, or add a learner."))

    def _say(self, fault: str) -> None:
        restyle(self._field, state="fault" if fault else "")
        self._said.setText(fault)
        if fault:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
