"""A question with options, of which one or several are right."""

from collections.abc import Mapping
from typing import ClassVar, Self

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, read, shuffled
from course_bundle.errors import AnswerError
from course_bundle.names import Id, PictureName


class ChoiceAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The option ids that were ticked, in any order."""

    chosen: frozenset[str]


class Choice(ActivitySpec, frozen=True, tag="choice", tag_field="kind", kw_only=True):
    """Options by id, the right ones among them, and whether several may be ticked.

    With `pictures`, each option is a picture with its words beneath.
    """

    shape: ClassVar[type[msgspec.Struct]] = ChoiceAnswer

    options: tuple[Id, ...]
    right: tuple[Id, ...]
    several: bool = False
    pictures: dict[Id, PictureName] = {}  # noqa: RUF012 - a frozen struct copies it

    def words(self) -> tuple[Key, ...]:
        """The prompt, each option with its feedback and its picture's text alternative, and the reason."""
        options = tuple(
            key
            for option in self.options
            for key in (Key(f"{self.id}/{option}", flow=True), Key(f"{self.id}/{option}/feedback", flow=True))
        )
        pictures = (Key(f"{self.id}/{option}/alt", flow=False) for option in self.pictures)
        return (Key(self.id, flow=True), *options, *pictures, Key(f"{self.id}/explain", flow=True))

    def media(self) -> Mapping[tuple[str | int, ...], str]:
        """The picture of each option."""
        return {("pictures", option): name for option, name in self.pictures.items()}

    def shuffled(self, seed: str) -> Self:
        """The options in another order."""
        return msgspec.structs.replace(self, options=shuffled(f"{seed}/{self.id}", self.options))

    def faults(self) -> tuple[str, ...]:
        """Options that repeat, right answers that are none, or too many of them, options without a picture."""
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
        found += [f"pictures: {option} is no option" for option in self.pictures if option not in self.options]
        bare = [option for option in self.options if option not in self.pictures] if self.pictures else []
        found += [f"pictures: the option {option} has no picture" for option in bare]
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
