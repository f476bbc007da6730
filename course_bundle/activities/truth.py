"""A statement that is true or false."""

from typing import ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, read


class TruthAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the learner holds the statement to be; None when nothing was chosen."""

    chosen: bool | None


class Truth(ActivitySpec, frozen=True, tag="truth", tag_field="kind", kw_only=True):
    """A statement and whether it is true."""

    shape: ClassVar[type[msgspec.Struct]] = TruthAnswer

    right: bool

    def words(self) -> tuple[Key, ...]:
        """The statement, the feedback for either answer, and the reason."""
        sides = (Key(f"{self.id}/{side}/feedback", flow=True) for side in ("true", "false"))
        return (Key(self.id, flow=True), *sides, Key(f"{self.id}/explain", flow=True))

    def faults(self) -> tuple[str, ...]:
        """Nothing: the two fields cannot contradict each other."""
        return ()

    def score(self, answer: object) -> Outcome:
        """All or nothing.

        Raises AnswerError if it is no answer to this question.
        """
        chosen = read(answer, TruthAnswer).chosen
        marks: dict[str, Mark] = {side: self._mark(chosen, side == "true") for side in ("true", "false")}
        said = () if chosen is None else (f"{self.id}/{'true' if chosen else 'false'}/feedback",)
        return Outcome(float(chosen is self.right), marks, (*said, f"{self.id}/explain"))

    def solution(self) -> object:
        """What the statement is."""
        return {"chosen": self.right}

    def _mark(self, chosen: bool | None, side: bool) -> Mark:
        if side is chosen:
            return "right" if side is self.right else "wrong"
        return "missed" if side is self.right else "none"
