"""Points to tick off."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from course_bundle.activities import Checklist, Outcome
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.answer_rows import AnswerRows
from player.widgets.theme import Look
from player.widgets.type import Role


class ChecklistWidget(ActivityWidget):
    """The answer is {"ticked": [point ids]}."""

    spec: Checklist

    def __init__(self, look: Look, module_id: str, spec: Checklist, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        points = {point: self.flow(spec.id, point) for point in spec.points}
        self.rows = AnswerRows(look, points, self.language, several=True)
        self.rows.changed.connect(self._change)
        self.body.addWidget(self.rows)
        self._tell()

    def instruction(self) -> str:
        """What to do."""
        return self.tr("Tick what applies.")

    @property
    def answer(self) -> object | None:
        """None while nothing is ticked."""
        ticked = self.rows.chosen
        return {"ticked": ticked} if ticked else None

    def mark(self, outcome: Outcome) -> None:
        """The ticks stay as they are."""
        self.rows.mark({})

    def restore(self, answer: object) -> None:
        """Ticks what was ticked."""
        ticked = answer.get("ticked") if isinstance(answer, dict) else None
        if isinstance(ticked, list):
            self._lay([point for point in self.spec.points if point in ticked])

    def begin_again(self) -> None:
        """The ticks can be changed."""
        self._lay(self.rows.chosen)
        self._change()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters tick wherever in the list the focus is."""
        self.rows.keyPressEvent(event)

    def first_focus(self) -> QWidget:
        """The rows."""
        return self.rows.first()

    def found(self, outcome: Outcome) -> str:
        """How many points are ticked."""
        return self._so_far()

    def _lay(self, ticked: list[str]) -> None:
        self.rows.clear()
        self.rows.choose(ticked)
        self._tell()

    def _change(self) -> None:
        self._tell()
        self.drafted.emit({"ticked": self.rows.chosen})

    def _tell(self) -> None:
        self.count(self._so_far())

    def _so_far(self) -> str:
        look, words = self.look, self.tr("%1 of %2 ticked")
        words = words.replace("%1", look.number(len(self.rows.chosen)))
        return words.replace("%2", look.number(len(self.spec.points)))
