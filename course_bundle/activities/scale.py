"""A scale or a poll: one step is chosen, and a second taking can be laid beside the first."""

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Outcome, read, repeated
from course_bundle.errors import AnswerError
from course_bundle.names import Id

MOST_STEPS = 11
"""As many as 0 to 10 has."""

_Number = Annotated[int, msgspec.Meta(ge=0, le=1000)]


class ScaleAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The step that was chosen; None for none."""

    chosen: str | None


class Scale(ActivitySpec, frozen=True, tag="scale", tag_field="kind", kw_only=True):
    """Steps by id, each with words; or `numbers`, the first and the last, with words for these two.

    `compared` (written `with`) is the scale of the same module that was the first taking, or this one itself where it
    is taken twice.
    """

    judged: ClassVar[bool] = False
    shape: ClassVar[type[msgspec.Struct]] = ScaleAnswer

    steps: tuple[Id, ...] = ()
    numbers: tuple[_Number, _Number] | None = None
    compared: Id | None = msgspec.field(name="with", default=None)

    @property
    def earlier(self) -> str | None:
        """The scale that was the first taking."""
        return self.compared

    @property
    def all_steps(self) -> tuple[str, ...]:
        """The ids of the steps in order; of numbers, the numbers themselves."""
        if self.numbers is None:
            return self.steps
        return tuple(str(number) for number in range(self.numbers[0], self.numbers[1] + 1))

    def words(self) -> tuple[Key, ...]:
        """What is asked, each step or the two ends, and if wanted what to say afterwards."""
        ends = self.steps if self.numbers is None else tuple(map(str, self.numbers))
        labels = (Key(f"{self.id}/{step}", flow=False) for step in dict.fromkeys(ends))
        return (Key(self.id, flow=True), *labels, Key(f"{self.id}/explain", flow=True, required=False))

    def faults(self) -> tuple[str, ...]:
        """Too few or too many steps, both kinds of them or none."""
        return tuple(self._faults())

    def faults_among(self, others: Mapping[str, ActivitySpec]) -> tuple[str, ...]:
        """A first taking that is not there, or that has other steps."""
        if self.compared is None:
            return ()
        first = others.get(self.compared)
        if not isinstance(first, Scale):
            return (f"with: there is no scale {self.compared} in this module",)
        if first.all_steps != self.all_steps:
            return (f"with: {self.compared} has other steps, so the two cannot be compared",)
        return ()

    def score(self, answer: object) -> Outcome:
        """Nothing is right or wrong; an answer is whole once a step is chosen.

        Raises AnswerError for a step that this scale does not have.
        """
        chosen = read(answer, ScaleAnswer).chosen
        if chosen is not None and chosen not in self.all_steps:
            raise AnswerError(f"{self.id}: no step {chosen!r}")
        share = 0.0 if chosen is None else 1.0
        return Outcome(share, dict.fromkeys(self.all_steps, "none"), (f"{self.id}/explain",), judged=False)

    def solution(self) -> None:
        """There is none."""

    def _faults(self) -> Iterator[str]:
        if self.numbers is not None and self.steps:
            yield "numbers: a scale has steps or numbers, not both"
        elif self.numbers is not None:
            count = self.numbers[1] - self.numbers[0] + 1
            if not 2 <= count <= MOST_STEPS:
                yield f"numbers: from the first to the last there are 2 to {MOST_STEPS} numbers"
        elif not 2 <= len(self.steps) <= MOST_STEPS:
            yield f"steps: there are 2 to {MOST_STEPS} steps"
        yield from repeated("steps", "step", self.steps)
