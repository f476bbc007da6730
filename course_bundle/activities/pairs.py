"""Parts that stay, and a card to match with each."""

from typing import ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, mixed, read, repeated
from course_bundle.errors import AnswerError
from course_bundle.names import Id

MOST_PAIRS = 9
"""As many as there are number keys to place a card with."""


class PairsAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The card that lies beside each part; parts without one are left out."""

    matched: dict[str, str]


class Pairs(ActivitySpec, frozen=True, tag="pairs", tag_field="kind", kw_only=True):
    """The parts by id in the order in which they stand, each with its card; `others` are cards that fit nowhere."""

    shape: ClassVar[type[msgspec.Struct]] = PairsAnswer

    pairs: dict[Id, Id]
    others: tuple[Id, ...] = ()

    @property
    def cards(self) -> tuple[str, ...]:
        """All cards in the order in which they wait, which tells nothing of where they belong."""
        return mixed(self.id, sorted((*self.pairs.values(), *self.others)))

    def words(self) -> tuple[Key, ...]:
        """The question, each part, if wanted, why its card belongs there, each card, the reason."""
        parts = (
            key
            for part in self.pairs
            for key in (
                Key(f"{self.id}/{part}", flow=True),
                Key(f"{self.id}/{part}/feedback", flow=True, required=False),
            )
        )
        cards = (Key(f"{self.id}/{card}", flow=True) for card in (*self.pairs.values(), *self.others))
        return (Key(self.id, flow=True), *parts, *cards, Key(f"{self.id}/explain", flow=True))

    def faults(self) -> tuple[str, ...]:
        """Too few or too many pairs, cards that are there twice or are called like a part."""
        found = []
        if len(self.pairs) < 2:
            found.append("pairs: there are at least two pairs")
        if len(self.pairs) > MOST_PAIRS:
            found.append(f"pairs: there are at most {MOST_PAIRS} pairs, as many as number keys")
        found += repeated("pairs", "card", self.pairs.values())
        found += repeated("others", "card", self.others)
        own, others = dict.fromkeys(self.pairs.values()), dict.fromkeys(self.others)
        found += [f"others: the card {card} belongs to a pair" for card in others if card in own]
        found += [f"pairs: {card} is a card and a part" for card in own if card in self.pairs]
        found += [f"others: {card} is a card and a part" for card in others if card in self.pairs]
        return tuple(found)

    def score(self, answer: object) -> Outcome:
        """Share of the parts that have their card.

        Raises AnswerError if the answer names a part or a card that this question does not have, or a card twice.
        """
        matched = read(answer, PairsAnswer).matched
        if unknown := matched.keys() - self.pairs.keys():
            raise AnswerError(f"{self.id}: no part {sorted(unknown)}")
        if unknown := set(matched.values()) - {*self.pairs.values(), *self.others}:
            raise AnswerError(f"{self.id}: no card {sorted(unknown)}")
        if len(set(matched.values())) < len(matched):
            raise AnswerError(f"{self.id}: a card lies beside two parts")
        marks = {part: self._mark(matched.get(part), card) for part, card in self.pairs.items()}
        share = sum(mark == "right" for mark in marks.values()) / len(marks)
        said = tuple(f"{self.id}/{part}/feedback" for part, mark in marks.items() if mark == "wrong")
        return Outcome(share, marks, (*said, f"{self.id}/explain"))

    def solution(self) -> object:
        """Every part with its card."""
        return {"matched": dict(self.pairs)}

    @staticmethod
    def _mark(card: str | None, fits: str) -> Mark:
        if card is None:
            return "missed"
        return "right" if card == fits else "wrong"
