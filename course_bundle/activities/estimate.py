"""A number to estimate: worth more the nearer it comes to the figure, whose source is named."""

import math
from collections.abc import Iterator
from typing import Annotated, ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, read
from course_bundle.errors import AnswerError

MOST_STEPS = 10_000
"""So many places a slider has at most."""


class EstimateAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The figure that was estimated; None for none."""

    value: float | None


class Estimate(ActivitySpec, frozen=True, tag="estimate", tag_field="kind", kw_only=True):
    """The `right` figure on a line from `least` to `most` in steps of `step`, and the `year` that it is of.

    As far as `tolerance` away an estimate is right; between there and `near` its share falls evenly from 1.0 to 0.0.
    """

    shape: ClassVar[type[msgspec.Struct]] = EstimateAnswer

    right: float
    year: Annotated[int, msgspec.Meta(ge=1000, le=9999)]
    least: float = 0.0
    most: float = 100.0
    step: float = 1.0
    tolerance: float = 0.0
    near: float = 0.0

    def words(self) -> tuple[Key, ...]:
        """The question, its unit if it has one, the figure's source, words on too little and too much, the reason."""
        return (
            Key(self.id, flow=True),
            Key(f"{self.id}/unit", flow=False, required=False),
            Key(f"{self.id}/source", flow=False),
            Key(f"{self.id}/low/feedback", flow=True, required=False),
            Key(f"{self.id}/high/feedback", flow=True, required=False),
            Key(f"{self.id}/explain", flow=True),
        )

    def faults(self) -> tuple[str, ...]:
        """A line without length, steps that do not fit it, a figure beside it, bands that tell nothing."""
        fields = ("right", "least", "most", "step", "tolerance", "near")
        endless = [f"{name}: must be a finite number" for name in fields if not math.isfinite(getattr(self, name))]
        return tuple(endless or [*self._line_faults(), *self._band_faults()])

    def score(self, answer: object) -> Outcome:
        """1.0 within the tolerance, then falling to 0.0 where `near` ends.

        Raises AnswerError for a figure that is not on the line.
        """
        value = read(answer, EstimateAnswer).value
        if value is None:
            return self._outcome(0.0, "missed")
        if not (math.isfinite(value) and self.least <= value <= self.most):
            raise AnswerError(f"{self.id}: {value} does not lie between {self.least} and {self.most}")
        away = abs(value - self.right)
        # What was typed as a decimal fraction is not exact: 0.1 + 0.2 is within 0.3.
        beyond = away - self.tolerance - 1e-9 * max(1.0, abs(self.right))
        if beyond <= 0:
            return self._outcome(1.0, "right")
        band = self.near - self.tolerance
        share = max(0.0, 1.0 - beyond / band) if band > 0 else 0.0
        return self._outcome(share, "wrong", "low" if value < self.right else "high")

    def solution(self) -> object:
        """The figure itself."""
        return {"value": self.right}

    def _line_faults(self) -> Iterator[str]:
        if self.least >= self.most:
            yield "most: must be greater than least"
        if self.step <= 0:
            yield "step: must be greater than 0"
        elif self.least < self.most:
            steps = (self.most - self.least) / self.step
            if steps < 1 or abs(steps - round(steps)) > 1e-6 * steps:
                yield "step: least and most must be a whole number of steps apart"
            elif steps > MOST_STEPS:
                yield f"step: there are at most {MOST_STEPS} steps from least to most"

    def _band_faults(self) -> Iterator[str]:
        if not self.least <= self.right <= self.most:
            yield "right: must lie between least and most"
        if self.tolerance < 0:
            yield "tolerance: must not be less than 0"
        if self.near and self.near <= self.tolerance:
            yield "near: must be greater than tolerance, or be left out"
        if self.tolerance >= self.most - self.least > 0:
            yield "tolerance: every estimate would be right"

    def _outcome(self, share: float, mark: Mark, side: str = "") -> Outcome:
        said = (f"{self.id}/{side}/feedback",) if side else ()
        return Outcome(share, {"value": mark}, (*said, f"{self.id}/explain"))
