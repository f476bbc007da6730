"""A statement that is true or false: two rows, and beneath them, where it is asked for, the reasons."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from course_bundle.activities import Outcome, Truth
from course_bundle.flow import Paragraph, Span, plain
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.answer_rows import AnswerRows
from player.widgets.labels import Label
from player.widgets.theme import Look
from player.widgets.type import Role


class TruthWidget(ActivityWidget):
    """The answer is {"chosen": true} or {"chosen": false}; with reasons, {"chosen": ..., "reason": id}."""

    spec: Truth

    def __init__(self, look: Look, module_id: str, spec: Truth, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        sides = {"true": self.tr("True"), "false": self.tr("False")}
        options = {side: (Paragraph(spans=(Span(word),)),) for side, word in sides.items()}
        # "True" and "False" are words of the interface, so they are set in its language.
        self.rows = AnswerRows(look, options, look.language, several=False)
        self.rows.changed.connect(self._choose)
        self.body.addWidget(self.rows)
        self.reasons: AnswerRows | None = None
        if spec.reasons:
            self.reasons = AnswerRows(
                look,
                {reason: self.flow(spec.id, reason) for reason in spec.reasons},
                self.language,
                several=False,
                first=len(sides),
            )
            self.reasons.changed.connect(self._choose)
            self._why = QWidget()
            self._why.setProperty("surface", "none")
            column = QVBoxLayout(self._why)
            column.setContentsMargins(0, look.px(14), 0, 0)
            column.setSpacing(look.px(10))
            column.addWidget(Label(look, self.tr("And why? Choose the reason."), "interface", "ink2"))
            column.addWidget(self.reasons)
            self.body.addWidget(self._why)
            self._why.hide()

    def instruction(self) -> str:
        """What to decide."""
        return self.tr("Is this true or false?")

    @property
    def answer(self) -> object | None:
        """None while neither is chosen, or no reason where one is asked for."""
        chosen, reason = self._side, self._reason
        if chosen is None or (self.reasons is not None and reason is None):
            return None
        return self._given()

    def mark(self, outcome: Outcome) -> None:
        """How each side and each reason did."""
        self.rows.mark(outcome.marks)
        if self.reasons is not None:
            self.reasons.mark(outcome.marks)
            self._why.show()

    def restore(self, answer: object) -> None:
        """Chooses what was chosen."""
        if not isinstance(answer, dict):
            return
        chosen, reason = answer.get("chosen"), answer.get("reason")
        if isinstance(chosen, bool):
            self.rows.choose(["true" if chosen else "false"])
        if self.reasons is not None:
            if isinstance(reason, str) and reason in self.spec.reasons:
                self.reasons.choose([reason])
            self._why.setVisible(self._side is not None)

    def begin_again(self) -> None:
        """Nothing chosen, and that is kept."""
        self.rows.clear()
        if self.reasons is not None:
            self.reasons.clear()
            self._why.hide()
        self.drafted.emit(self._given())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters choose wherever in the question the focus is."""
        self.rows.keyPressEvent(event)
        if not event.isAccepted() and self.reasons is not None and self._why.isVisible():
            event.accept()
            self.reasons.keyPressEvent(event)

    def first_focus(self) -> QWidget:
        """The rows."""
        return self.rows.first()

    def heading(self, key: str) -> str:
        """The reason that the feedback speaks of."""
        part = key.split("/")[1]
        return plain(self.flow(self.spec.id, part)) if part in self.spec.reasons else ""

    def _choose(self) -> None:
        if self.reasons is not None:
            self._why.setVisible(self._side is not None)
        self.drafted.emit(self._given())

    def _given(self) -> dict[str, object]:
        given: dict[str, object] = {"chosen": self._side}
        return given if self.reasons is None else given | {"reason": self._reason}

    @property
    def _side(self) -> bool | None:
        chosen = self.rows.chosen
        return chosen == ["true"] if chosen else None

    @property
    def _reason(self) -> str | None:
        chosen = self.reasons.chosen if self.reasons is not None else []
        return chosen[0] if chosen else None
