"""Cards to put in order."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from course_bundle.activities import Order, Outcome
from course_bundle.flow import plain
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.ordered_rows import OrderedRows
from player.widgets.theme import Look
from player.widgets.type import Role


class OrderWidget(ActivityWidget):
    """The answer is {"order": [items]}, all of them; it is none before a card was moved."""

    spec: Order

    def __init__(self, look: Look, module_id: str, spec: Order, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        cards = {item: self.flow(spec.id, item) for item in spec.mixed}
        self.rows = OrderedRows(look, cards, plain(self.flow(spec.id)), self.language)
        self.rows.changed.connect(self._change)
        self._moved = False
        self.body.addWidget(self.rows)

    def instruction(self) -> str:
        """What to do."""
        return self.tr("Put the cards in order, the first one at the top.")

    @property
    def answer(self) -> object | None:
        """None while all cards lie as they lay at first."""
        return {"order": self.rows.order} if self._moved else None

    def mark(self, outcome: Outcome) -> None:
        """How each card did."""
        self.rows.judge(outcome.marks)

    def restore(self, answer: object) -> None:
        """Lays the cards as they lay."""
        order = answer.get("order") if isinstance(answer, dict) else None
        if not isinstance(order, list) or not all(isinstance(each, str) for each in order):
            return
        if not order or sorted(order) == sorted(self.spec.items):
            self._moved = bool(order)
            self.rows.arrange(order)

    def begin_again(self) -> None:
        """All cards lie as they lay at first, and that is kept."""
        self.restore({"order": []})
        self.drafted.emit({"order": []})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and numbers move the chosen card wherever in the question the focus is."""
        self.rows.keyPressEvent(event)

    def first_focus(self) -> QWidget:
        """The card at the top."""
        return self.rows.first()

    def found(self, outcome: Outcome) -> str:
        """How many cards stand right, and what that means."""
        right = sum(mark == "right" for mark in outcome.marks.values())
        words = self.tr("%1 of %2 cards are at their place or after the right card.").replace(
            "%1", self.look.number(right)
        )
        return words.replace("%2", self.look.number(len(outcome.marks)))

    def heading(self, key: str) -> str:
        """The card that the feedback speaks of."""
        return plain(self.flow(key.removesuffix("/feedback"))) if key.endswith("/feedback") else ""

    def _change(self) -> None:
        self._moved = True
        self.drafted.emit(self.answer)
