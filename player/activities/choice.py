"""A question with options: rows, or pictures, of which one or several are chosen."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from course_bundle.activities import Choice, Outcome
from course_bundle.flow import plain
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.answer_rows import AnswerRows
from player.widgets.theme import Look
from player.widgets.type import Role


class ChoiceWidget(ActivityWidget):
    """The answer is {"chosen": [option ids]}."""

    spec: Choice

    def __init__(self, look: Look, module_id: str, spec: Choice, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        options = {option: self.flow(spec.id, option) for option in spec.options}
        pictures = {
            option: (self.picture(name), words.plain(module_id, spec.id, option, "alt"))
            for option, name in spec.pictures.items()
        }
        self.rows = AnswerRows(look, options, self.language, several=spec.several, pictures=pictures)
        self.rows.changed.connect(lambda: self.drafted.emit({"chosen": self.rows.chosen}))
        self.body.addWidget(self.rows)

    def instruction(self) -> str:
        """One, or all that apply."""
        return self.tr("Choose all that apply.") if self.spec.several else self.tr("Choose one.")

    @property
    def answer(self) -> object | None:
        """None while nothing is chosen."""
        chosen = self.rows.chosen
        return {"chosen": chosen} if chosen else None

    def mark(self, outcome: Outcome) -> None:
        """How each option did."""
        self.rows.mark(outcome.marks)

    def restore(self, answer: object) -> None:
        """Chooses what was chosen."""
        chosen = answer.get("chosen") if isinstance(answer, dict) else None
        if isinstance(chosen, list):
            self.rows.choose([option for option in chosen if option in self.spec.options])

    def begin_again(self) -> None:
        """Nothing chosen, and that is kept."""
        self.rows.clear()
        self.drafted.emit({"chosen": []})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters choose wherever in the question the focus is."""
        self.rows.keyPressEvent(event)

    def first_focus(self) -> QWidget:
        """The rows."""
        return self.rows.first()

    def found(self, outcome: Outcome) -> str:
        """How many of the right options were chosen, where several are."""
        if not self.spec.several:
            return ""
        look = self.look
        hit = sum(mark == "right" for mark in outcome.marks.values())
        words = self.tr("You found %1 of %2.")
        return words.replace("%1", look.number(hit)).replace("%2", look.number(len(self.spec.right)))

    def heading(self, key: str) -> str:
        """The option that the feedback speaks of, where several may be chosen."""
        if not self.spec.several or not key.endswith("/feedback"):
            return ""
        return plain(self.flow(key.removesuffix("/feedback")))
