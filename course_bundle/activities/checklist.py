"""Points to tick off: what is done, had or known; nobody judges it."""

from typing import ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Outcome, read, repeated
from course_bundle.errors import AnswerError
from course_bundle.names import Id


class ChecklistAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The points that were ticked, in any order."""

    ticked: frozenset[str]


class Checklist(ActivitySpec, frozen=True, tag="checklist", tag_field="kind", kw_only=True):
    """Points by id. `private` keeps what is ticked for the learner alone."""

    judged: ClassVar[bool] = False
    shape: ClassVar[type[msgspec.Struct]] = ChecklistAnswer

    points: tuple[Id, ...]
    private: bool = False

    @property
    def sealed(self) -> bool:
        """As the author says."""
        return self.private

    def words(self) -> tuple[Key, ...]:
        """What the list is for, each point, and, if wanted, what is said to whoever kept it."""
        points = (Key(f"{self.id}/{point}", flow=True) for point in self.points)
        return Key(self.id, flow=True), *points, Key(f"{self.id}/explain", flow=True, required=False)

    def faults(self) -> tuple[str, ...]:
        """A list without points, or points that are there twice or are called like other words of it."""
        found = [] if self.points else ["points: there is at least one point"]
        taken = {"explain", *(name.removeprefix(f"{self.id}/") for name in self.hint_keys)}
        found += [f"points: a point cannot be called {point}" for point in self.points if point in taken]
        return *found, *repeated("points", "point", self.points)

    def score(self, answer: object) -> Outcome:
        """The share of the points that are ticked.

        Raises AnswerError if the answer names a point that this list does not have.
        """
        ticked = read(answer, ChecklistAnswer).ticked
        if unknown := ticked - set(self.points):
            raise AnswerError(f"{self.id}: no point {sorted(unknown)}")
        return Outcome(len(ticked) / len(self.points), {}, (f"{self.id}/explain",), judged=False)

    def solution(self) -> None:
        """There is none."""
        return
