"""A text in which words are marked."""

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from course_bundle.activities import Marking, Outcome
from course_bundle.flow import marks
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.keycap import KeyLine
from player.widgets.labels import Label
from player.widgets.mark_text import LOOKS, MarkText, State
from player.widgets.theme import Look
from player.widgets.type import Role


class MarkingWidget(ActivityWidget):
    """The answer is {"marked": [ids]}, in the order of the text."""

    wide: ClassVar[bool] = False
    spec: Marking

    def __init__(self, look: Look, module_id: str, spec: Marking, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        text = self.flow(spec.id, "text")
        self._said = {name: said for name, said in marks(text) if name in spec.phrases}
        self.text = MarkText(look, text, self.language, spec.phrases)
        self.text.marked.connect(self._change)
        self.body.addWidget(self.text)
        self.body.addSpacing(look.px(10))
        keys = (
            (["Tab"], self.tr("next words")),
            (["Space"], self.tr("mark them")),
            (["Enter"], self.tr("check my answers")),
        )
        self._keys = KeyLine(look, keys)
        self.body.addWidget(self._keys)
        self._signs = {"right": self.tr("Right"), "wrong": self.tr("Not this one"), "missed": self.tr("This one too")}
        self._legend = _Legend(look, self._signs)
        self.body.addWidget(self._legend)
        self._tell()

    def instruction(self) -> str:
        """What to do, and what is at stake."""
        return self.tr("Mark the words in the text. A wrong mark cancels a right one.")

    @property
    def answer(self) -> object | None:
        """None while nothing is marked."""
        marked = self._marked
        return {"marked": marked} if marked else None

    def mark(self, outcome: Outcome) -> None:
        """How each phrase did, by a sign that is explained beneath."""
        states: dict[str, State] = dict(outcome.marks)
        self.text.mark(states, self._signs)
        self._keys.hide()
        self._legend.tell({states[name] for name in self.text.phrases if name in states})

    def restore(self, answer: object) -> None:
        """Marks what was marked."""
        marked = answer.get("marked") if isinstance(answer, dict) else None
        if isinstance(marked, list):
            self._open_up([name for name in marked if isinstance(name, str)])

    def begin_again(self) -> None:
        """Nothing marked, and that is kept."""
        self._open_up([])
        self.drafted.emit({"marked": []})

    def first_focus(self) -> QWidget:
        """The first words that can be marked."""
        return next(iter(self.text.phrases.values()), self.question)

    def found(self, outcome: Outcome) -> str:
        """How many of the right words were marked."""
        right = sum(mark == "right" for mark in outcome.marks.values())
        words = self.tr("You found %1 of %2.").replace("%1", self.look.number(right))
        return words.replace("%2", self.look.number(len(self.spec.right)))

    def heading(self, key: str) -> str:
        """The words that the feedback speaks of."""
        return self._said.get(key.removesuffix("/feedback").removeprefix(f"{self.spec.id}/"), "")

    @property
    def _marked(self) -> list[str]:
        return [name for name, phrase in self.text.phrases.items() if phrase.isChecked()]

    def _open_up(self, marked: list[str]) -> None:
        self.text.mark({}, {})
        self._legend.hide()
        self._keys.setHidden(False)
        for name, phrase in self.text.phrases.items():
            phrase.setChecked(name in marked)
        self._tell()

    def _change(self) -> None:
        self._tell()
        self.drafted.emit({"marked": self._marked})

    def _tell(self) -> None:
        self.count(self.look.digits(self.tr("%n marked", "", len(self._marked))))


class _Legend(QWidget):
    """What the signs in the text mean: those that are there."""

    def __init__(self, look: Look, words: dict[str, str]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        self._parts: dict[str, tuple[Label, Label]] = {}
        for state, word in words.items():
            _fill, _edge, icon, colour = LOOKS[state]
            sign, said = Label(look, "", wrap=False), Label(look, word, "interface", wrap=False)
            sign.setPixmap(look.icon(icon, colour, 20, 2.0))
            for part in (sign, said):
                row.addWidget(part)
            said.setMinimumWidth(said.sizeHint().width() + look.px(12))
            self._parts[state] = (sign, said)
        row.addStretch(1)
        self.hide()

    def tell(self, states: set[State]) -> None:
        """Shows what these states look like."""
        for state, parts in self._parts.items():
            for part in parts:
                part.setHidden(state not in states)
        self.setHidden(False)
