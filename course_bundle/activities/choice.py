"""A question with options, of which one or several are right."""

from typing import ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, read
from course_bundle.errors import AnswerError
from course_bundle.names import Id


class ChoiceAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The option ids that were ticked, in any order."""

    chosen: frozenset[str]


class Choice(ActivitySpec, frozen=True, tag="choice", tag_field="kind", kw_only=True):
    """Options by id, the right ones among them, and whether several may be ticked."""

    shape: ClassVar[type[msgspec.Struct]] = ChoiceAnswer

    options: tuple[Id, ...]
    right: tuple[Id, ...]
    several: bool = False

    def words(self) -> tuple[Key, ...]:
        """The prompt, each option with its feedback, and the reason."""
        options = tuple(
            key
            for option in self.options
            for key in (Key(f"{self.id}/{option}", flow=True), Key(f"{self.id}/{option}/feedback", flow=True))
        )
        return (Key(self.id, flow=True), *options, Key(f"{self.id}/explain", flow=True))

    def faults(self) -> tuple[str, ...]:
        """Options that repeat, right answers that are none, or too many of them."""
        found = []
        if len(self.options) < 2:
            found.append("options: a question needs at least two options")
        if len(set(self.options)) != len(self.options):
            found.append("options: an option is named twice")
        if not self.right:
            found.append("right: no option is right")
        found += [f"right: {option} is no option" for option in self.right if option not in self.options]
        if len(set(self.right)) != len(self.right):
            found.append("right: an option is named twice")
        if len(self.right) > 1 and not self.several:
            found.append("right: several options are right, so the question needs 'several: true'")
        return tuple(found)

    def score(self, answer: object) -> Outcome:
        """Share of the points: a wrong tick cancels a right one, never below zero.

        Raises AnswerError if the answer names an option that this question does not have, or too many.
        """
        chosen = read(answer, ChoiceAnswer).chosen
        if unknown := chosen - set(self.options):
            raise AnswerError(f"{self.id}: no option {sorted(unknown)}")
        if len(chosen) > 1 and not self.several:
            raise AnswerError(f"{self.id}: takes one option, got {len(chosen)}")
        right = set(self.right)
        share = max(0, len(chosen & right) - len(chosen - right)) / len(right)
        marks = {option: self._mark(option in chosen, option in right) for option in self.options}
        said = tuple(f"{self.id}/{option}/feedback" for option in self.options if option in chosen)
        return Outcome(share, marks, (*said, f"{self.id}/explain"))

    def solution(self) -> object:
        """The right options."""
        return {"chosen": list(self.right)}

    @staticmethod
    def _mark(chosen: bool, right: bool) -> Mark:
        if chosen:
            return "right" if right else "wrong"
        return "missed" if right else "none"
