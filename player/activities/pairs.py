"""Cards to match with parts that stay."""

from typing import ClassVar

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from course_bundle.activities import Outcome, Pairs
from course_bundle.flow import plain
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.pair_rows import PairRows
from player.widgets.theme import Look
from player.widgets.type import Role

_LARGE = 1.1


class PairsWidget(ActivityWidget):
    """The answer is {"matched": {part: card}}."""

    wide: ClassVar[bool] = True
    spec: Pairs

    def __init__(self, look: Look, module_id: str, spec: Pairs, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        parts = {part: self.flow(spec.id, part) for part in spec.pairs}
        cards = {card: self.flow(spec.id, card) for card in spec.cards}
        # Within a lesson there is half the width, and large letters take as much of a narrow window.
        beside = role == "question" and not (look.narrow and look.scale > _LARGE)
        self.rows = PairRows(look, parts, cards, self.language, beside=beside)
        self.rows.changed.connect(lambda: self.drafted.emit({"matched": self._matched}))
        self.rows.carrying.arranged.connect(self._tell)
        self.body.addWidget(self.rows)
        self._tell()

    def instruction(self) -> str:
        """What to do, also with the cards that are too many."""
        if self.spec.others:
            return self.tr("Put beside each part the card that fits. Some cards fit nowhere.")
        return self.tr("Put beside each part the card that fits.")

    @property
    def answer(self) -> object | None:
        """None while no card lies beside a part."""
        matched = self._matched
        return {"matched": matched} if matched else None

    def mark(self, outcome: Outcome) -> None:
        """How each part did."""
        self.rows.judge(outcome.marks)

    def restore(self, answer: object) -> None:
        """Puts the cards where they were put."""
        matched = answer.get("matched") if isinstance(answer, dict) else None
        if isinstance(matched, dict):
            self.rows.lay({part: card for part, card in matched.items() if isinstance(card, str)})

    def begin_again(self) -> None:
        """All cards wait, and that is kept."""
        self.rows.lay({})
        self.drafted.emit({"matched": {}})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers place wherever in the question the focus is."""
        self.rows.keyPressEvent(event)

    def first_focus(self) -> QWidget:
        """The first card that waits."""
        return self.rows.first()

    def found(self, outcome: Outcome) -> str:
        """How many parts have their card."""
        right = sum(mark == "right" for mark in outcome.marks.values())
        words = self.tr("%1 of %2 pairs are right.").replace("%1", self.look.number(right))
        return words.replace("%2", self.look.number(len(outcome.marks)))

    def heading(self, key: str) -> str:
        """The part that the feedback speaks of."""
        return plain(self.flow(key.removesuffix("/feedback"))) if key.endswith("/feedback") else ""

    @property
    def _matched(self) -> dict[str, str]:
        return {part: cards[0] for part, cards in self.rows.carrying.lying.items()}

    def _tell(self) -> None:
        words = self.tr("%1 of %2 matched").replace("%1", self.look.number(len(self._matched)))
        self.count(words.replace("%2", self.look.number(len(self.spec.pairs))))
