"""Sittings of a final check: which questions of its bank are drawn, in which order, and how a sitting went."""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from course_bundle.activities import Activity, shuffled
from course_bundle.manifest import Page


class Sitting(msgspec.Struct, frozen=True):
    """One sitting; its random `id` is the seed of all that is shuffled in it.

    `drawn` has the ids of the questions in the order in which they are asked, `shares` the share of each that was
    answered, once and for all.
    """

    id: str
    drawn: tuple[str, ...]
    shares: dict[str, float] = {}

    @property
    def share(self) -> float:
        """The one mark of the sitting, 0.0 to 1.0: the mean over the drawn questions; one not answered is 0.0."""
        return sum(self.shares.get(each, 0.0) for each in self.drawn) / len(self.drawn) if self.drawn else 0.0

    @property
    def right(self) -> int:
        """How many of the drawn questions were answered fully right."""
        return sum(share >= 1.0 for share in self.shares.values())

    @property
    def left(self) -> tuple[str, ...]:
        """What is still to be answered, in order."""
        return tuple(each for each in self.drawn if each not in self.shares)

    def questions(self, page: Page) -> tuple[Activity, ...]:
        """What it asks, in order: options in the seed's order, and one try each."""
        bank = {activity.id: activity for activity in page.activities}
        asked = (bank[each] for each in self.drawn if each in bank)
        return tuple(msgspec.structs.replace(each.shuffled(self.id), attempts=1) for each in asked)


def draw(bank: Sequence[str], count: int, seed: str, earlier: Iterable[Sitting]) -> tuple[str, ...]:
    """So many questions of a bank in an order of the seed's own; those that were drawn least often come first."""
    times = Counter(each for sitting in earlier for each in sitting.drawn)
    likely = sorted(shuffled(f"draw/{seed}", bank), key=lambda each: times[each])
    return shuffled(f"order/{seed}", likely[:count])


def best(sittings: Sequence[Sitting]) -> Sitting | None:
    """The one that counts: that with the highest mark, the earliest of these; None where there was no sitting."""
    return max(sittings, key=lambda sitting: sitting.share, default=None)


def sitting_key(module_id: str, activity_id: str, sitting: str) -> str:
    """Under what an answer is kept: apart for each sitting; '' for one that belongs to none."""
    return f"{module_id}/{activity_id}/{sitting}" if sitting else f"{module_id}/{activity_id}"
