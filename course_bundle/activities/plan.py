"""A plan that is built step by step in a form, in one's own words, for oneself and for paper."""

from typing import Annotated, ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Outcome, read
from course_bundle.errors import AnswerError
from course_bundle.names import Id

Lines = Annotated[int, msgspec.Meta(ge=1, le=12)]


class PlanAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was written into each step; steps without a word may be left out."""

    steps: dict[str, str]


class Plan(ActivitySpec, frozen=True, tag="plan", tag_field="kind", kw_only=True):
    """Steps by id in the order of the form, each with the lines that it has room for: 1 for a word or two."""

    judged: ClassVar[bool] = False
    shape: ClassVar[type[msgspec.Struct]] = PlanAnswer

    steps: dict[Id, Lines]

    @property
    def sealed(self) -> bool:
        """Always."""
        return True

    def words(self) -> tuple[Key, ...]:
        """What the form is for, the title of the paper, the prompt of each step with, if wanted, help and an example.

        If wanted, too, what is said to whoever kept their plan.
        """
        steps = (
            key
            for step in self.steps
            for key in (
                Key(f"{self.id}/{step}", flow=False),
                Key(f"{self.id}/{step}/help", flow=True, required=False),
                Key(f"{self.id}/{step}/example", flow=True, required=False),
            )
        )
        about = (Key(self.id, flow=True), Key(f"{self.id}/title", flow=False))
        return (*about, *steps, Key(f"{self.id}/explain", flow=True, required=False))

    def faults(self) -> tuple[str, ...]:
        """A form without steps, or steps called like other words of it."""
        found = [] if self.steps else ["steps: there is at least one step"]
        taken = {"title", "explain", *(name.removeprefix(f"{self.id}/") for name in self.hint_keys)}
        found += [f"steps: a step cannot be called {step}" for step in self.steps if step in taken]
        return tuple(found)

    def score(self, answer: object) -> Outcome:
        """The share of the steps in which something stands.

        Raises AnswerError if the answer names a step that this form does not have.
        """
        written = read(answer, PlanAnswer).steps
        if unknown := written.keys() - self.steps.keys():
            raise AnswerError(f"{self.id}: no step {sorted(unknown)}")
        filled = sum(bool(text.strip()) for text in written.values())
        return Outcome(filled / len(self.steps), {}, (f"{self.id}/explain",), judged=False)

    def solution(self) -> None:
        """There is none."""
        return
