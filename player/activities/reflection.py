"""A prompt and ruled paper for an answer in one's own words."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from course_bundle.activities import Outcome, Reflection
from course_bundle.flow import plain
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.keycap import KeyLine
from player.widgets.ruled_sheet import RuledSheet
from player.widgets.theme import Look
from player.widgets.type import Role

_RULES, _FEWER = 7, 5
"""Lines of the paper in a wide and in a narrow window; longer texts scroll."""


class ReflectionWidget(ActivityWidget):
    """The answer is {"text": text}."""

    spec: Reflection

    def __init__(self, look: Look, module_id: str, spec: Reflection, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        self.sheet = RuledSheet(look)
        self.sheet.setProperty("ring", "")
        self.sheet.setAccessibleName(plain(self.flow(spec.id)))
        self.sheet.show_rules(_FEWER if look.narrow else _RULES)
        self.sheet.lay("")
        self.sheet.textChanged.connect(self._tell)
        self._laying = False
        card = QFrame()
        card.setProperty("surface", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.sheet)
        self.body.addWidget(card)
        self.body.addSpacing(look.px(8))
        keys = ((["Tab"], self.tr("leave the paper")), (["Ctrl", "Enter"], self.tr("keep it")))
        self._keys = KeyLine(look, keys)
        self.body.addWidget(self._keys)

    def instruction(self) -> str:
        """What to do."""
        return self.tr("Write in your own words. There is no right or wrong answer.")

    @property
    def answer(self) -> object | None:
        """None while there is no word."""
        text = self.sheet.words
        return {"text": text} if text.strip() else None

    def mark(self, outcome: Outcome) -> None:
        """It is kept, and can be read and copied."""
        self._close_up(True)

    def restore(self, answer: object) -> None:
        """Lays the text on the paper."""
        text = answer.get("text") if isinstance(answer, dict) else None
        if isinstance(text, str):
            self._laying = True
            self._close_up(False)
            self.sheet.lay(text)
            self._laying = False

    def begin_again(self) -> None:
        """The text can be changed."""
        self._close_up(False)
        self._tell()

    def first_focus(self) -> QWidget:
        """The paper."""
        return self.sheet

    def _close_up(self, on: bool) -> None:
        self.sheet.setReadOnly(on)
        self._keys.setHidden(on)

    def _tell(self) -> None:
        if not self._laying:
            self.drafted.emit({"text": self.sheet.words})
