"""A name of one's own choice and a picture token, for whoever comes, stays, or wants to be called otherwise."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from player.core.learners import Learner
from player.screens.desk import Desk
from player.screens.typing import beside_field
from player.widgets.labels import Label
from player.widgets.plate import Plate
from player.widgets.theme import Look, restyle
from player.widgets.token import TOKENS, Token

_LONGEST = 60
_COLUMNS = 8


class NameDraft:
    """What was typed and chosen so far; it outlives the widget when the look changes."""

    def __init__(self, name: str = "", token: str = "") -> None:
        self.name, self.token = name, token


class NameChoice(QWidget):
    """Asks for no more than a name; it need not be the real one. A name that is taken here is refused.

    `own` is the learner who may keep the name that they have.
    """

    submitted = Signal()
    """Enter was pressed in the field."""

    def __init__(self, look: Look, desk: Desk, draft: NameDraft, own: Learner | None = None) -> None:
        super().__init__()
        self._look, self._desk, self._draft, self._own = look, desk, draft, own
        draft.token = draft.token or self._proposed()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(12))
        layout.addWidget(Label(look, self.tr("Name you want to use"), "button"))
        self.field = QLineEdit(draft.name)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("Name you want to use"))
        self.field.setPlaceholderText(self.tr("For example: Blue kettle"))
        self.field.textEdited.connect(self._take)
        self.field.returnPressed.connect(self.submitted)
        layout.addLayout(beside_field(look, desk, self.field))
        self._fault = Label(look, self.tr("It does not have to be your real name."), "meta", "ink2")
        layout.addWidget(self._fault)
        layout.addWidget(Label(look, self.tr("A picture to find yourself by"), "button"))
        layout.addLayout(self._tokens())

    @property
    def name(self) -> str:
        """The name without spaces that nobody sees."""
        return " ".join(self._draft.name.split())

    @property
    def token(self) -> str:
        """The name of the token's icon."""
        return self._draft.token

    def accepted(self) -> bool:
        """Whether the name can be used; otherwise what is wrong with it is said."""
        from player.core.pin import normalised

        others = [other for other in self._desk.learners if self._own is None or other.id != self._own.id]
        if not self.name:
            self._complain(self.tr("Type a name first. Any name will do."))
        elif any(normalised(other.name) == normalised(self.name) for other in others):
            self._complain(self.tr("This name is taken here. Try another."))
        else:
            return True
        return False

    def _proposed(self) -> str:
        # The first token that nobody here wears yet, so that tiles can be told apart at a glance.
        worn = {learner.token for learner in self._desk.learners}
        return next((token for token in TOKENS if token not in worn), next(iter(TOKENS)))

    def _tokens(self) -> QGridLayout:
        look = self._look
        grid = QGridLayout()
        grid.setSpacing(look.px(8))
        self._group = QButtonGroup(self)
        names = self._names()
        for at, token in enumerate(TOKENS):
            plate = Plate(look, names[token], corner=8)
            plate.setCheckable(True)
            plate.setChecked(token == self._draft.token)
            plate.setToolTip(names[token])
            inside = QVBoxLayout(plate)
            inside.setContentsMargins(6, 6, 6, 6)
            inside.addWidget(Token(look, token, "", 40), 0, Qt.AlignmentFlag.AlignCenter)
            plate.quieten()
            self._group.addButton(plate, at)
            grid.addWidget(plate, at // _COLUMNS, at % _COLUMNS)
        self._group.idClicked.connect(self._wear)
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

    def _take(self, text: str) -> None:
        self._draft.name = text
        self._complain("")

    def _wear(self, at: int) -> None:
        self._draft.token = list(TOKENS)[at]

    def _complain(self, fault: str) -> None:
        restyle(self.field, state="fault" if fault else "")
        self._fault.setText(fault or self.tr("It does not have to be your real name."))
        self._fault.tint(self._look.colour("alertText" if fault else "ink2"))
        if fault:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
