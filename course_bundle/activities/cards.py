"""Flashcards: a front to remember by, a back to turn to, and two piles that only the learner judges."""

from collections.abc import Iterator
from typing import ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Outcome, read, repeated
from course_bundle.errors import AnswerError
from course_bundle.names import Id


class CardsAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The cards of each pile, in the order in which they were laid there; those still in the stack are left out."""

    known: tuple[str, ...]
    later: tuple[str, ...]


class Cards(ActivitySpec, frozen=True, tag="cards", tag_field="kind", kw_only=True):
    """Cards by id, in the order in which they lie in the stack."""

    judged: ClassVar[bool] = False
    shape: ClassVar[type[msgspec.Struct]] = CardsAnswer

    cards: tuple[Id, ...]

    def words(self) -> tuple[Key, ...]:
        """What to learn, and the front and the back of each card."""
        sides = (Key(f"{self.id}/{card}/{side}", flow=True) for card in self.cards for side in ("front", "back"))
        return (Key(self.id, flow=True), *sides)

    def faults(self) -> tuple[str, ...]:
        """No card, or a card that is there twice."""
        return tuple(self._faults())

    def score(self, answer: object) -> Outcome:
        """Nothing is right or wrong: the share of the cards that lie in a pile.

        Raises AnswerError for a card that is not there, or that lies in two places.
        """
        piles = read(answer, CardsAnswer)
        laid = (*piles.known, *piles.later)
        if unknown := set(laid) - set(self.cards):
            raise AnswerError(f"{self.id}: no card {sorted(unknown)}")
        if len(set(laid)) < len(laid):
            raise AnswerError(f"{self.id}: a card lies in two places")
        return Outcome(len(laid) / len(self.cards), dict.fromkeys(self.cards, "none"), judged=False)

    def solution(self) -> None:
        """There is none."""

    def _faults(self) -> Iterator[str]:
        if not self.cards:
            yield "cards: there is at least one card"
        yield from repeated("cards", "card", self.cards)
