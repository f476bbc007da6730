"""Cards that belong into boxes."""

from typing import ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, mixed, read, repeated
from course_bundle.errors import AnswerError
from course_bundle.names import Id

MOST_BOXES = 9
"""As many as there are number keys to place a card with."""


class SortAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The box that each card was put into; cards that wait are left out."""

    placed: dict[str, str]


class Sort(ActivitySpec, frozen=True, tag="sort", tag_field="kind", kw_only=True):
    """Boxes by id in the order in which they stand, each with the cards that belong into it."""

    shape: ClassVar[type[msgspec.Struct]] = SortAnswer

    boxes: dict[Id, tuple[Id, ...]]

    @property
    def cards(self) -> tuple[str, ...]:
        """All cards in the order in which they wait, which tells nothing of where they belong."""
        return mixed(self.id, sorted(card for cards in self.boxes.values() for card in cards))

    def words(self) -> tuple[Key, ...]:
        """The question, the name of each box, each card with, if wanted, why it belongs where it does, the reason."""
        boxes = (Key(f"{self.id}/{box}", flow=False) for box in self.boxes)
        cards = (
            key
            for held in self.boxes.values()
            for card in held
            for key in (
                Key(f"{self.id}/{card}", flow=True),
                Key(f"{self.id}/{card}/feedback", flow=True, required=False),
            )
        )
        return (Key(self.id, flow=True), *boxes, *cards, Key(f"{self.id}/explain", flow=True))

    def faults(self) -> tuple[str, ...]:
        """Too few or too many boxes, nothing to sort, cards that are there twice or are called like a box."""
        found = []
        cards = [card for held in self.boxes.values() for card in held]
        if len(self.boxes) < 2:
            found.append("boxes: there are at least two boxes")
        if len(self.boxes) > MOST_BOXES:
            found.append(f"boxes: there are at most {MOST_BOXES} boxes, as many as number keys")
        if len(cards) < 2:
            found.append("boxes: there are at least two cards to sort")
        found += repeated("boxes", "card", cards)
        found += [f"boxes: {card} is a card and a box" for card in dict.fromkeys(cards) if card in self.boxes]
        return tuple(found)

    def score(self, answer: object) -> Outcome:
        """Share of the cards that lie where they belong.

        Raises AnswerError if the answer names a card or a box that this question does not have.
        """
        placed = read(answer, SortAnswer).placed
        belongs = {card: box for box, held in self.boxes.items() for card in held}
        if unknown := placed.keys() - belongs.keys():
            raise AnswerError(f"{self.id}: no card {sorted(unknown)}")
        if unknown := set(placed.values()) - self.boxes.keys():
            raise AnswerError(f"{self.id}: no box {sorted(unknown)}")
        marks = {card: self._mark(placed.get(card), belongs[card]) for card in belongs}
        share = sum(mark == "right" for mark in marks.values()) / len(belongs)
        said = tuple(f"{self.id}/{card}/feedback" for card, mark in marks.items() if mark == "wrong")
        return Outcome(share, marks, (*said, f"{self.id}/explain"))

    def solution(self) -> object:
        """Every card in its box."""
        return {"placed": {card: box for box, held in self.boxes.items() for card in held}}

    @staticmethod
    def _mark(box: str | None, belongs: str) -> Mark:
        if box is None:
            return "missed"
        return "right" if box == belongs else "wrong"
