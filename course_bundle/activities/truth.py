"""A statement that is true or false; if wanted, the learner also says why."""

from typing import ClassVar, Self

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, read, repeated, shuffled
from course_bundle.errors import AnswerError
from course_bundle.names import Id

SIDES = ("true", "false")


class TruthAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the learner holds the statement to be, and the id of the reason; None for what was not chosen."""

    chosen: bool | None
    reason: str | None = None


class Truth(ActivitySpec, frozen=True, tag="truth", tag_field="kind", kw_only=True):
    """A statement and whether it is true; where there are `reasons` by id, which `reason` is the right one."""

    shape: ClassVar[type[msgspec.Struct]] = TruthAnswer

    right: bool
    reasons: tuple[Id, ...] = ()
    reason: Id | None = None

    def words(self) -> tuple[Key, ...]:
        """The statement, the feedback for either answer, each reason and, if wanted, its feedback, the explanation."""
        sides = (Key(f"{self.id}/{side}/feedback", flow=True) for side in SIDES)
        reasons = (
            key
            for reason in self.reasons
            for key in (
                Key(f"{self.id}/{reason}", flow=True),
                Key(f"{self.id}/{reason}/feedback", flow=True, required=False),
            )
        )
        return (Key(self.id, flow=True), *sides, *reasons, Key(f"{self.id}/explain", flow=True))

    def faults(self) -> tuple[str, ...]:
        """One reason alone, none that is right, or one that is called like a side."""
        if not self.reasons:
            return () if self.reason is None else ("reason: there are no reasons to choose from",)
        found = list(repeated("reasons", "reason", self.reasons))
        if len(self.reasons) < 2:
            found.append("reasons: a choice needs at least two reasons")
        found += [f"reasons: a reason may not be called {side}" for side in SIDES if side in self.reasons]
        if self.reason is None:
            found.append("reason: no reason is right")
        elif self.reason not in self.reasons:
            found.append(f"reason: {self.reason} is no reason")
        return tuple(found)

    def shuffled(self, seed: str) -> Self:
        """The reasons in another order; true comes before false."""
        return msgspec.structs.replace(self, reasons=shuffled(f"{seed}/{self.id}", self.reasons))

    def score(self, answer: object) -> Outcome:
        """All or nothing; where a reason is asked for, half the points for each of the two, whatever the other is.

        Raises AnswerError if it is no answer to this question, or names a reason that it does not have.
        """
        given = read(answer, TruthAnswer)
        if given.reason is not None and given.reason not in self.reasons:
            raise AnswerError(f"{self.id}: no reason {given.reason!r}")
        chosen = None if given.chosen is None else SIDES[0] if given.chosen else SIDES[1]
        side = SIDES[0] if self.right else SIDES[1]
        marks = {each: _mark(each, chosen, side) for each in SIDES}
        marks |= {each: _mark(each, given.reason, self.reason) for each in self.reasons}
        said = tuple(f"{self.id}/{each}/feedback" for each in (chosen, given.reason) if each is not None)
        share = float(chosen == side)
        if self.reasons:
            share = (share + float(given.reason == self.reason)) / 2
        return Outcome(share, marks, (*said, f"{self.id}/explain"))

    def solution(self) -> object:
        """What the statement is, and why."""
        return {"chosen": self.right, "reason": self.reason} if self.reasons else {"chosen": self.right}


def _mark(part: str, chosen: str | None, right: str | None) -> Mark:
    if part == chosen:
        return "right" if part == right else "wrong"
    return "missed" if part == right else "none"
