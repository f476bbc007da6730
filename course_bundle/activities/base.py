"""What every activity kind has in common: its fields and words, its outcome, how an answer is read and options mix."""

import zlib
from collections.abc import Iterable, Mapping
from typing import Annotated, ClassVar, Literal, NamedTuple, Self, TypeVar

import msgspec

from course_bundle.errors import AnswerError
from course_bundle.names import Id

Verdict = Literal["right", "partly", "wrong", "kept"]
Mark = Literal["right", "wrong", "missed", "none"]

T = TypeVar("T")


class Key(NamedTuple):
    """A place for words, relative to its module ('q-treaty/a/feedback'); every language fills it.

    `marks` are the ids that have to stand in the text, each once, as `[[id]]`; with `worded`, as `[[id: words]]`.
    """

    name: str
    flow: bool
    required: bool = True
    marks: tuple[str, ...] = ()
    worded: bool = False


class Outcome(msgspec.Struct, frozen=True):
    """What an answer was worth.

    `share` is the share of the points, 0.0 to 1.0. `marks` tells how each part of the question (an option id) did:
    chosen and right, chosen and wrong, missed, or left alone. `feedback` names the words to show, in order, as keys
    relative to the module. `judged` is False where there is no right and wrong: `share` then tells how much of what
    was asked for is there, 1.0 when the answer is whole.
    """

    share: float
    marks: dict[str, Mark]
    feedback: tuple[str, ...] = ()
    judged: bool = True

    @property
    def verdict(self) -> Verdict:
        """The outcome in a word: all of it, some of it, or none of it; 'kept' where there is no right and wrong."""
        if not self.judged:
            return "kept"
        if self.share >= 1.0:
            return "right"
        return "partly" if self.share > 0.0 else "wrong"


class ActivitySpec(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True, rename="kebab"
):
    """What an author writes of any activity. A kind adds its fields, `shape`, `words`, `faults`, `score`, `solution`.

    `hints` are shown one at a time on demand. `attempts` is how often an answer may be handed in, None for no limit.
    `reveal` offers the answer after a try. `judged` is False for a kind without right and wrong; `shape` is the
    struct that an answer is read into.
    """

    judged: ClassVar[bool] = True
    shape: ClassVar[type[msgspec.Struct]]

    id: Id
    required: bool = False
    hints: Annotated[int, msgspec.Meta(ge=0, le=9)] = 0
    attempts: Annotated[int, msgspec.Meta(ge=1, le=99)] | None = None
    reveal: bool = True

    @property
    def kind(self) -> str:
        """The kind's name, as authors write it."""
        return str(self.__struct_config__.tag)

    @property
    def sealed(self) -> bool:
        """Whether the answer is for the learner's eyes alone: a player keeps it locked, and of an attempt only that."""
        return False

    def keys(self) -> tuple[Key, ...]:
        """The places for words that this activity needs, relative to its module."""
        return (*self.words(), *(Key(name, flow=True) for name in self.hint_keys), self.trainer_key)

    @property
    def trainer_key(self) -> Key:
        """Where a trainer who shows it to a group finds what to know, if the author wrote it."""
        return Key(f"{self.id}/trainer", flow=True, required=False)

    @property
    def hint_keys(self) -> tuple[str, ...]:
        """Where the words of the hints are, in the order in which they are shown."""
        return tuple(f"{self.id}/hint{number}" for number in range(1, self.hints + 1))

    def words(self) -> tuple[Key, ...]:
        """The places for words of this kind, without the hints."""
        raise NotImplementedError

    def languages(self) -> dict[str, frozenset[str]]:
        """The fields that hold words of some languages, and the languages that each has; usually none.

        Words stand in the texts of a language; what is right of them, where a learner types, stands in the spec.
        """
        return {}

    def media(self) -> Mapping[tuple[str | int, ...], str]:
        """The pictures that this activity shows: where in it each is named, and the entry's name; usually none."""
        return {}

    def shuffled(self, seed: str) -> Self:
        """The same question with its options in the order that a seed gives; as it is where it has none."""
        return self

    @property
    def earlier(self) -> str | None:
        """The activity of the same module whose answer is shown beside this one's; its own id for its first answer.

        Usually none.
        """
        return None

    def faults_among(self, others: Mapping[str, "ActivitySpec"]) -> tuple[str, ...]:
        """What is wrong between this and the activities of its module, by id; written as `faults` are."""
        return ()

    def picture_faults(self, sizes: Mapping[str, tuple[float, float]]) -> tuple[str, ...]:
        """What is wrong between this and its pictures, whose width and height are given by entry; as `faults` are."""
        return ()

    def faults(self) -> tuple[str, ...]:
        """What the author got wrong, one line each ('right: x is no option'); empty when all is well."""
        raise NotImplementedError

    def score(self, answer: object) -> Outcome:
        """What this plain JSON-able answer is worth.

        Raises AnswerError if it is no answer to this question.
        """
        raise NotImplementedError

    def solution(self) -> object | None:
        """A right answer as plain JSON-able data; None for a kind that has none."""
        raise NotImplementedError


def read(answer: object, shape: type[T]) -> T:
    """Turns a plain JSON-able answer into its typed shape.

    Raises AnswerError if it has another shape.
    """
    try:
        return msgspec.convert(answer, shape)
    except (msgspec.ValidationError, TypeError, ValueError, RecursionError) as error:
        raise AnswerError(str(error)) from error


def mixed(seed: str, ids: Iterable[str]) -> tuple[str, ...]:
    """These ids in an order that tells nothing of how the author wrote them, the same one every time.

    Two or more never come out as they went in, so that what has to be put in order is not in order already.
    """
    given = tuple(ids)
    found = tuple(sorted(given, key=lambda each: (zlib.crc32(f"{each}/{seed}".encode()), each)))
    return found if found != given else found[1:] + found[:1]


def shuffled(seed: str, ids: Iterable[str]) -> tuple[str, ...]:
    """These ids in an order of the seed's own, whatever order they came in; the same one every time."""
    # Here, for it takes time that the first screen can do without; and no version of Python changes a seed's numbers.
    from random import Random

    return tuple(sorted(ids, key=lambda each: (Random(f"{seed}/{each}").random(), each)))


def repeated(field: str, what: str, ids: Iterable[str]) -> tuple[str, ...]:
    """A fault of this field for each id that is there more than once: 'options: the option x is there twice'."""
    seen: set[str] = set()
    twice: dict[str, None] = {}
    for each in ids:
        if each in seen:
            twice[each] = None
        seen.add(each)
    return tuple(f"{field}: the {what} {each} is there twice" for each in twice)
