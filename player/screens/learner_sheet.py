"""A new learner: a name of their own choice and a picture token."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from player.screens.desk import Desk
from player.widgets.labels import Label
from player.widgets.plate import Plate
from player.widgets.sheet import Sheet
from player.widgets.theme import Look, restyle
from player.widgets.token import TOKENS, Token

_LONGEST = 60
_COLUMNS = 8


class LearnerSheet(Sheet):
    """Asks for no more than a name; it need not be the real one."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=600)
        self.retitle(self.tr("Add a learner"))
        self._desk = desk
        self.body.addWidget(Label(look, self.tr("Name you want to use"), "button"))
        self._name = QLineEdit()
        self._name.setMaxLength(_LONGEST)
        self._name.setAccessibleName(self.tr("Name you want to use"))
        self._name.setPlaceholderText(self.tr("For example: Blue kettle"))
        self._name.textEdited.connect(lambda: self._complain(""))
        self._name.returnPressed.connect(self._add)
        self.body.addWidget(self._name)
        self._fault = Label(look, self.tr("It does not have to be your real name."), "meta", "ink2")
        self.body.addWidget(self._fault)
        self.body.addWidget(Label(look, self.tr("A picture to find yourself by"), "button"))
        self.body.addLayout(self._tokens())
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), "secondary")
        self.add_button(self.tr("Begin"), "primary", self._add, closes=False)

    def first_focus(self) -> QWidget:
        """The name."""
        return self._name

    def _tokens(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self.look.px(8))
        self._group = QButtonGroup(self)
        names = self._names()
        # The first token that nobody here wears yet, so that tiles can be told apart at a glance.
        worn = {learner.token for learner in self._desk.learners}
        proposed = next((token for token in TOKENS if token not in worn), next(iter(TOKENS)))
        for at, token in enumerate(TOKENS):
            plate = Plate(self.look, names[token], corner=8)
            plate.setCheckable(True)
            plate.setChecked(token == proposed)
            plate.setToolTip(names[token])
            inside = QVBoxLayout(plate)
            inside.setContentsMargins(6, 6, 6, 6)
            inside.addWidget(Token(self.look, token, "", 40), 0, Qt.AlignmentFlag.AlignCenter)
            plate.quieten()
            self._group.addButton(plate, at)
            grid.addWidget(plate, at // _COLUMNS, at % _COLUMNS)
        return grid

    def _names(self) -> dict[str, str]:
        return {
            "bird": self.tr("Bird"),
            "coffee": self.tr("Cup"),
            "bicycle": self.tr("Bicycle"),
            "tree": self.tr("Tree"),
            "boat": self.tr("Boat"),
            "cat": self.tr("Cat"),
            "fish": self.tr("Fish"),
            "flower": self.tr("Flower"),
            "sun": self.tr("Sun"),
            "key": self.tr("Key"),
            "umbrella": self.tr("Umbrella"),
            "music-note": self.tr("Music note"),
            "star": self.tr("Star"),
            "leaf": self.tr("Leaf"),
            "anchor": self.tr("Anchor"),
            "house-line": self.tr("House"),
        }

    def _add(self) -> None:
        name = " ".join(self._name.text().split())
        if not name:
            self._complain(self.tr("Type a name first. Any name will do."))
            return
        if any(learner.name.casefold() == name.casefold() for learner in self._desk.learners):
            self._complain(self.tr("This name is taken here. Try another."))
            return
        self.close_sheet()
        self._desk.seat.add_learner(name, list(TOKENS)[self._group.checkedId()])

    def _complain(self, fault: str) -> None:
        restyle(self._name, state="fault" if fault else "")
        self._fault.setText(fault or self.tr("It does not have to be your real name."))
        self._fault.tint(self.look.colour("alertText" if fault else "ink2"))
        if fault:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
