"""What the facilitator fills in for this place: its line on certificates, the local emergency line."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from player.screens.class_nav import ClassNav
from player.screens.desk import Desk
from player.screens.route import Centre
from player.screens.screen import Screen
from player.screens.top_bar import TopBar
from player.screens.typing import beside_field
from player.widgets.buttons import Button
from player.widgets.labels import Heading, Label
from player.widgets.theme import Look

_LONGEST = 200


class CentreScreen(Screen):
    """Two lines, both empty until the facilitator fills them in: no organisation is claimed on its own."""

    def __init__(self, look: Look, desk: Desk, route: Centre) -> None:
        super().__init__(look, desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(TopBar(look, desk, title=desk.settings.centre))
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(ClassNav(look, desk, route))
        row = QHBoxLayout()
        edge = look.px(24 if look.narrow else 48)
        row.setContentsMargins(edge, look.px(20), edge, look.px(20))
        column = QVBoxLayout()
        column.setSpacing(look.px(8))
        column.addWidget(Heading(look, self.tr("Settings of this place")))
        about = self.tr("These lines are for everybody who learns on this computer.")
        column.addWidget(Label(look, about, "interface", "ink2"))
        column.addSpacing(look.px(16))
        self._centre = self._field(
            column,
            self.tr("The centre's line on certificates"),
            self.tr("For example: Harbour Community Centre. Empty means that no place is named."),
            desk.settings.centre,
        )
        self._emergency = self._field(
            column,
            self.tr("Local emergency line"),
            self.tr("A number and when it answers. Learners see it in Help and where a page may be hard to read."),
            desk.settings.emergency,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(12))
        save = Button(look, self.tr("Save"), "primary")
        save.clicked.connect(self._save)
        buttons.addWidget(save)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        row.addLayout(column, 3)
        row.addStretch(1 if look.narrow else 2)
        beside.addLayout(row, 1)
        layout.addLayout(beside, 1)

    def keep(self) -> dict[str, Any]:
        """What was typed and not saved yet."""
        return {"centre": self._centre.text(), "emergency": self._emergency.text()}

    def restore(self, kept: dict[str, Any]) -> None:
        """Puts it back."""
        self._centre.setText(kept.get("centre", self._centre.text()))
        self._emergency.setText(kept.get("emergency", self._emergency.text()))

    def _field(self, column: QVBoxLayout, name: str, hint: str, value: str) -> QLineEdit:
        column.addWidget(Label(self.look, name, "button"))
        field = QLineEdit(value)
        field.setMaxLength(_LONGEST)
        field.setAccessibleName(name)
        field.setAccessibleDescription(hint)
        field.returnPressed.connect(self._save)
        column.addLayout(beside_field(self.look, self.desk, field))
        column.addWidget(Label(self.look, hint, "meta", "ink2"))
        column.addSpacing(self.look.px(16))
        return field

    def _save(self) -> None:
        self.desk.change(centre=self._centre.text().strip(), emergency=self._emergency.text().strip())
        self.desk.tell(self.tr("Saved."))
