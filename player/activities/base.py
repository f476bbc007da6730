"""What every activity's widget has in common: it shows a question, emits the answer, shows how the answer did."""

from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.activities import Outcome
from course_bundle.flow import Flow, plain
from course_bundle.manifest import Words
from player.widgets.flow_text import FlowText
from player.widgets.labels import Label
from player.widgets.theme import Look, direct
from player.widgets.type import Role


class ActivityWidget(QWidget):
    """Base of the activity widgets. It knows no rules: answers are plain JSON-able values, outcomes come from outside.

    A kind fills `body`, and says what its answer is. `role` is the type role of the question. `wide` asks for the
    whole width of a page: the feedback then comes beneath.
    """

    wide: ClassVar[bool] = False
    many_ways: ClassVar[bool] = False
    """Whether a right answer is worth trying otherwise, too."""

    submitted = Signal(object)
    """The answer that the learner wants checked."""
    drafted = Signal(object)
    """The answer as it stands, after each change by the learner."""
    made_text = Signal(FlowText)
    """A text was made later on, whose words may open their meaning."""

    def __init__(self, look: Look, module_id: str, spec: Any, words: Words, role: Role = "question") -> None:
        super().__init__()
        self.look, self.spec = look, spec
        self._module_id, self._words = module_id, words
        direct(self, words.language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.question = FlowText(look, self.flow(spec.id), words.language, role)
        # The question can take the focus, so that a screen reader says it when it comes.
        self.question.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.question.setAccessibleName(plain(self.flow(spec.id)))
        layout.addWidget(self.question)
        layout.addSpacing(look.px(4))
        row = QHBoxLayout()
        row.setSpacing(look.px(14))
        self._instruction = Label(look, self.instruction(), "interface", "ink2")
        row.addWidget(self._instruction, 1)
        self._count = Label(look, "", "button", wrap=False)
        row.addWidget(self._count)
        layout.addLayout(row)
        layout.addSpacing(look.px(14))
        self.body = layout

    def flow(self, *key: str) -> tuple[Flow, ...]:
        """The words at a key relative to the module."""
        return self._words.flow(self._module_id, *key)

    def picture(self, name: str) -> bytes:
        """The picture of an entry of the course."""
        return self._words.picture(name)

    @property
    def language(self) -> str:
        """The language of the question."""
        return self._words.language

    def instruction(self) -> str:
        """What to do, in a short sentence."""
        raise NotImplementedError

    def count(self, words: str) -> None:
        """Says at the end of the instruction how far the learner is: '5 of 8 placed'."""
        self._count.setText(words)

    @property
    def answer(self) -> object | None:
        """The answer as it stands; None while there is nothing to check."""
        raise NotImplementedError

    @property
    def draft(self) -> object | None:
        """What is kept of an answer that is being made; None for nothing."""
        return self.answer

    def mark(self, outcome: Outcome) -> None:
        """Shows how each part of the answer did; it cannot be changed then."""
        raise NotImplementedError

    def restore(self, answer: object) -> None:
        """Takes an answer that was kept, also over one that is marked; emits nothing.

        One that does not fit the question changes nothing.
        """
        raise NotImplementedError

    def begin_again(self) -> None:
        """Opens the question again, empty, and says so (`drafted`).

        Where there is no right and wrong, what the learner made stays and can be changed.
        """
        raise NotImplementedError

    def show_solution(self) -> None:
        """Shows a right answer, marked, in the place of the learner's; emits nothing."""
        solution = self.spec.solution()
        if solution is not None:
            self.restore(solution)
            self.mark(self.spec.score(solution))

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        raise NotImplementedError

    def found(self, outcome: Outcome) -> str:
        """How much was found, in a short sentence; '' where the outcome says it all."""
        return ""

    def title(self, outcome: Outcome) -> str:
        """The outcome in a few words; '' for the usual ones."""
        return ""

    def again(self) -> str:
        """The words of the button that opens the question again."""
        if self.spec.judged:
            return QCoreApplication.translate("ActivityWidget", "Try again")
        return QCoreApplication.translate("ActivityWidget", "Change it")

    def heading(self, key: str) -> str:
        """What part of the answer the feedback at this key speaks of; '' where that is plain."""
        return ""

    def give_way(self, other: QWidget) -> None:
        """Shows something else, for good, in the place of all but the question."""
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if part is not self.question:
                part.hide()
        self.body.addWidget(other)

    def compare(self, earlier: object) -> None:
        """Shows what was answered the time before beside the answer that was just marked."""

    def submit(self) -> None:
        """Hands the answer in, if there is one."""
        answer = self.answer
        if answer is not None:
            self.submitted.emit(answer)
