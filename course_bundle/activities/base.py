"""What every activity kind has in common: the places for its words, its outcome, and how an answer is read."""

from typing import Literal, NamedTuple, TypeVar

import msgspec

from course_bundle.errors import AnswerError
from course_bundle.names import Id

Verdict = Literal["right", "partly", "wrong"]
Mark = Literal["right", "wrong", "missed", "none"]

T = TypeVar("T")


class Key(NamedTuple):
    """A place for words, relative to its module ('q-treaty/a/feedback'); every language fills it."""

    name: str
    flow: bool
    required: bool = True


class Outcome(msgspec.Struct, frozen=True):
    """What an answer was worth.

    `share` is the share of the points, 0.0 to 1.0. `marks` tells how each part of the question (an option id) did:
    chosen and right, chosen and wrong, missed, or left alone. `feedback` names the words to show, in order, as keys
    relative to the module.
    """

    share: float
    marks: dict[str, Mark]
    feedback: tuple[str, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """The outcome in a word: all of it, some of it, or none of it."""
        if self.share >= 1.0:
            return "right"
        return "partly" if self.share > 0.0 else "wrong"


class ActivitySpec(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True, rename="kebab"
):
    """What an author writes of any activity. A kind adds its fields, `keys`, `faults` and `score`."""

    id: Id
    required: bool = False

    def keys(self) -> tuple[Key, ...]:
        """The places for words that this activity needs, relative to its module."""
        raise NotImplementedError

    def faults(self) -> tuple[str, ...]:
        """What the author got wrong, one line each ('right: x is no option'); empty when all is well."""
        raise NotImplementedError

    def score(self, answer: object) -> Outcome:
        """What this plain JSON-able answer is worth.

        Raises AnswerError if it is no answer to this question.
        """
        raise NotImplementedError


def read(answer: object, shape: type[T]) -> T:
    """Turns a plain JSON-able answer into its typed shape.

    Raises AnswerError if it has another shape.
    """
    try:
        return msgspec.convert(answer, shape)
    except (msgspec.ValidationError, TypeError, ValueError, RecursionError) as error:
        raise AnswerError(str(error)) from error
