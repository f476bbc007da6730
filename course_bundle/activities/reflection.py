"""A prompt that is answered in one's own words, for oneself alone."""

from typing import ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Outcome, read


class ReflectionAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was written, as it was typed."""

    text: str


class Reflection(ActivitySpec, frozen=True, tag="reflection", tag_field="kind", kw_only=True):
    """A prompt. There is no right answer, and nobody but the learner reads it."""

    judged: ClassVar[bool] = False
    shape: ClassVar[type[msgspec.Struct]] = ReflectionAnswer

    @property
    def sealed(self) -> bool:
        """Always."""
        return True

    def words(self) -> tuple[Key, ...]:
        """The prompt, and, if wanted, what is said to whoever wrote something."""
        return Key(self.id, flow=True), Key(f"{self.id}/explain", flow=True, required=False)

    def faults(self) -> tuple[str, ...]:
        """There is nothing to get wrong."""
        return ()

    def score(self, answer: object) -> Outcome:
        """1.0 for any words, 0.0 for none.

        Raises AnswerError if the answer is no text.
        """
        text = read(answer, ReflectionAnswer).text
        return Outcome(1.0 if text.strip() else 0.0, {}, (f"{self.id}/explain",), judged=False)

    def solution(self) -> None:
        """There is none."""
        return
