"""Words to mark in a text."""

from typing import ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, read, repeated
from course_bundle.errors import AnswerError
from course_bundle.names import Id


class MarkingAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The ids of the words that were marked, in any order."""

    marked: frozenset[str]


class Marking(ActivitySpec, frozen=True, tag="marking", tag_field="kind", kw_only=True):
    """Ids of words or phrases in the text: those that are `right`, and `others` that can be marked too."""

    shape: ClassVar[type[msgspec.Struct]] = MarkingAnswer

    right: tuple[Id, ...]
    others: tuple[Id, ...] = ()

    @property
    def phrases(self) -> tuple[str, ...]:
        """The ids of all that can be marked; the text of each language has them in its own order."""
        return (*self.right, *self.others)

    def words(self) -> tuple[Key, ...]:
        """The question, the text, for each word, if wanted, what is said to who marks it, the reason."""
        text = Key(f"{self.id}/text", flow=True, marks=self.phrases, worded=True)
        feedback = (Key(f"{self.id}/{phrase}/feedback", flow=True, required=False) for phrase in self.phrases)
        return (Key(self.id, flow=True), text, *feedback, Key(f"{self.id}/explain", flow=True))

    def faults(self) -> tuple[str, ...]:
        """Nothing that is right, or ids that are there twice."""
        found = [] if self.right else ["right: no word is right"]
        found += repeated("right", "word", self.right)
        found += repeated("others", "word", self.others)
        found += [f"others: {phrase} is right" for phrase in dict.fromkeys(self.others) if phrase in self.right]
        return tuple(found)

    def score(self, answer: object) -> Outcome:
        """Share of the right words that are marked: a wrong mark cancels a right one, never below zero.

        Raises AnswerError if the answer names a word that this question does not have.
        """
        marked = read(answer, MarkingAnswer).marked
        if unknown := marked - set(self.phrases):
            raise AnswerError(f"{self.id}: no word {sorted(unknown)}")
        right = set(self.right)
        share = max(0, len(marked & right) - len(marked - right)) / len(right)
        marks = {phrase: self._mark(phrase in marked, phrase in right) for phrase in self.phrases}
        said = tuple(f"{self.id}/{phrase}/feedback" for phrase in self.phrases if phrase in marked)
        return Outcome(share, marks, (*said, f"{self.id}/explain"))

    def solution(self) -> object:
        """The right words."""
        return {"marked": list(self.right)}

    @staticmethod
    def _mark(marked: bool, right: bool) -> Mark:
        if marked:
            return "right" if right else "wrong"
        return "missed" if right else "none"
