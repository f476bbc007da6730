"""What putting in order is worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_bundle.activities import Order
from course_bundle.errors import AnswerError

ITEMS = ("pick", "rest", "roll", "dry", "pour")
ORDER = Order(id="o", items=ITEMS)


def test_an_item_that_follows_the_right_one_counts_though_all_have_moved() -> None:
    outcome = ORDER.score({"order": ["rest", "roll", "dry", "pour", "pick"]})
    assert outcome.share == 0.6
    assert outcome.marks == {"pick": "wrong", "rest": "wrong", "roll": "right", "dry": "right", "pour": "right"}
    assert outcome.feedback == ("o/pick/feedback", "o/rest/feedback", "o/explain")


def test_an_item_that_has_its_number_counts_though_its_neighbours_have_not() -> None:
    assert ORDER.score({"order": ["rest", "pick", "roll", "pour", "dry"]}).marks["roll"] == "right"
    assert ORDER.score({"order": ["pour", "dry", "roll", "rest", "pick"]}).share == 0.2


@given(st.permutations(ITEMS))
def test_only_the_right_order_is_worth_all(order: list[str]) -> None:
    outcome = ORDER.score({"order": order})
    assert (outcome.share == 1.0) == (tuple(order) == ITEMS)
    assert outcome.share == sum(mark == "right" for mark in outcome.marks.values()) / len(ITEMS)


@given(st.lists(st.sampled_from("abcdefghi"), min_size=2, max_size=9, unique=True), st.text("xyz", min_size=1))
def test_items_never_lie_right_at_first(items: list[str], name: str) -> None:
    order = Order(id=name, items=tuple(items))
    assert order.mixed != order.items
    assert sorted(order.mixed) == sorted(items)


@pytest.mark.parametrize("order", [["pick"], [*ITEMS, "pick"], ["pick", "rest", "roll", "dry", "brew"], [None]])
def test_some_of_the_items_or_others_are_no_answer(order: object) -> None:
    with pytest.raises(AnswerError):
        ORDER.score({"order": order})


def test_faults_are_told_by_name() -> None:
    assert Order(id="o", items=("a",)).faults() == ("items: there are at least two items to put in order",)
    assert Order(id="o", items=("a", "b", "a")).faults() == ("items: the item a is there twice",)
    many = Order(id="o", items=tuple("abcdefghij"))
    assert many.faults() == ("items: there are at most 9 items, as many as number keys",)
