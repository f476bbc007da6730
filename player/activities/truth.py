"""A statement that is true or false: two rows."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from course_bundle.activities import Outcome, Truth
from course_bundle.flow import Paragraph, Span
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.answer_rows import AnswerRows
from player.widgets.theme import Look
from player.widgets.type import Role


class TruthWidget(ActivityWidget):
    """The answer is {"chosen": true} or {"chosen": false}."""

    spec: Truth

    def __init__(self, look: Look, module_id: str, spec: Truth, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        sides = {"true": self.tr("True"), "false": self.tr("False")}
        options = {side: (Paragraph(spans=(Span(word),)),) for side, word in sides.items()}
        # "True" and "False" are words of the interface, so they are set in its language.
        self.rows = AnswerRows(look, options, look.language, several=False)
        self.rows.changed.connect(lambda: self.drafted.emit(self.answer))
        self.body.addWidget(self.rows)

    def instruction(self) -> str:
        """What to decide."""
        return self.tr("Is this true or false?")

    @property
    def answer(self) -> object | None:
        """None while neither is chosen."""
        chosen = self.rows.chosen
        return {"chosen": chosen == ["true"]} if chosen else None

    def mark(self, outcome: Outcome) -> None:
        """How each side did."""
        self.rows.mark(outcome.marks)

    def restore(self, answer: object) -> None:
        """Chooses the side that was chosen."""
        chosen = answer.get("chosen") if isinstance(answer, dict) else None
        if isinstance(chosen, bool):
            self.rows.choose(["true" if chosen else "false"])

    def begin_again(self) -> None:
        """Neither side chosen, and that is kept."""
        self.rows.clear()
        self.drafted.emit({"chosen": None})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters choose wherever in the question the focus is."""
        self.rows.keyPressEvent(event)

    def first_focus(self) -> QWidget:
        """The rows."""
        return self.rows.first()
