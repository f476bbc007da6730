"""What cards in boxes are worth, and what an author can get wrong."""

import pytest

from course_bundle.activities import Sort
from course_bundle.errors import AnswerError

SORT = Sort(id="s", boxes={"tea": ("green", "black"), "other": ("mint", "rose")})


def test_each_card_in_its_box_earns_its_share() -> None:
    outcome = SORT.score({"placed": {"green": "tea", "black": "other", "mint": "other"}})
    assert outcome.share == 0.5
    assert outcome.marks == {"green": "right", "black": "wrong", "mint": "right", "rose": "missed"}
    assert outcome.feedback == ("s/black/feedback", "s/explain")


def test_cards_wait_in_an_order_that_does_not_give_them_away() -> None:
    turned = Sort(id="s", boxes={"other": ("rose", "mint"), "tea": ("black", "green")})
    assert SORT.cards == turned.cards
    assert sorted(SORT.cards) == ["black", "green", "mint", "rose"]


@pytest.mark.parametrize("placed", [{"coffee": "tea"}, {"green": "cup"}, {"green": None}])
def test_a_card_or_a_box_that_is_not_there_is_no_answer(placed: object) -> None:
    with pytest.raises(AnswerError):
        SORT.score({"placed": placed})


def test_faults_are_told_by_name() -> None:
    assert Sort(id="s", boxes={"tea": ("green",)}).faults() == (
        "boxes: there are at least two boxes",
        "boxes: there are at least two cards to sort",
    )
    doubled = Sort(id="s", boxes={"tea": ("green", "mint"), "other": ("mint", "tea")})
    assert doubled.faults() == ("boxes: the card mint is there twice", "boxes: tea is a card and a box")
    many = Sort(id="s", boxes={f"b{number}": (f"c{number}",) for number in range(10)})
    assert many.faults() == ("boxes: there are at most 9 boxes, as many as number keys",)
