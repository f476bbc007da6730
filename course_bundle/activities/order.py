"""Steps to put in order."""

from typing import ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, mixed, read, repeated
from course_bundle.errors import AnswerError
from course_bundle.names import Id

MOST_ITEMS = 9
"""As many as there are number keys to place an item with."""


class OrderAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The items from first to last: all of them, or none."""

    order: tuple[str, ...]


class Order(ActivitySpec, frozen=True, tag="order", tag_field="kind", kw_only=True):
    """Items by id in the right order."""

    shape: ClassVar[type[msgspec.Struct]] = OrderAnswer

    items: tuple[Id, ...]

    @property
    def mixed(self) -> tuple[str, ...]:
        """The items in the order in which they lie at first, which is never the right one."""
        given = mixed(self.id, sorted(self.items))
        return given if given != self.items else given[1:] + given[:1]

    def words(self) -> tuple[Key, ...]:
        """The question, each item with, if wanted, why it comes where it does, the reason."""
        items = (
            key
            for item in self.items
            for key in (
                Key(f"{self.id}/{item}", flow=True),
                Key(f"{self.id}/{item}/feedback", flow=True, required=False),
            )
        )
        return (Key(self.id, flow=True), *items, Key(f"{self.id}/explain", flow=True))

    def faults(self) -> tuple[str, ...]:
        """Too few or too many items, or one that is there twice."""
        found = []
        if len(self.items) < 2:
            found.append("items: there are at least two items to put in order")
        if len(self.items) > MOST_ITEMS:
            found.append(f"items: there are at most {MOST_ITEMS} items, as many as number keys")
        return (*found, *repeated("items", "item", self.items))

    def score(self, answer: object) -> Outcome:
        """Share of the items that have their number or come right after the item that they follow.

        So a row that is right but for one item at the wrong place keeps most of the points.

        Raises AnswerError if the answer has another item, or one twice, or some of them only.
        """
        order = read(answer, OrderAnswer).order
        if order and sorted(order) != sorted(self.items):
            raise AnswerError(f"{self.id}: has the items {sorted(self.items)}, got {sorted(order)}")
        if not order:
            return Outcome(0.0, dict.fromkeys(self.items, "missed"), (f"{self.id}/explain",))
        right = {item: order.index(item) == at or self._follows(order, item) for at, item in enumerate(self.items)}
        said = tuple(f"{self.id}/{item}/feedback" for item in self.items if not right[item])
        share = sum(right.values()) / len(right)
        marks: dict[str, Mark] = {item: "right" if fits else "wrong" for item, fits in right.items()}
        return Outcome(share, marks, (*said, f"{self.id}/explain"))

    def solution(self) -> object:
        """The items as they belong."""
        return {"order": list(self.items)}

    def _follows(self, order: tuple[str, ...], item: str) -> bool:
        """Whether an item comes right after the one that it should come after."""
        at, own = order.index(item), self.items.index(item)
        return at > 0 and own > 0 and order[at - 1] == self.items[own - 1]
