"""What matching pairs is worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_bundle.activities import Pairs
from course_bundle.errors import AnswerError

PAIRS = Pairs(id="p", pairs={"leaf": "green", "dark": "black", "herb": "mint"}, others=("coffee",))
CARDS = ("green", "black", "mint", "coffee")


def test_each_pair_counts_the_same_and_a_card_that_fits_nowhere_is_wrong() -> None:
    outcome = PAIRS.score({"matched": {"leaf": "green", "dark": "coffee"}})
    assert outcome.share == pytest.approx(1 / 3)
    assert outcome.marks == {"leaf": "right", "dark": "wrong", "herb": "missed"}
    assert outcome.feedback == ("p/dark/feedback", "p/explain")


@given(st.permutations(CARDS), st.integers(0, 3))
def test_the_share_is_the_number_of_pairs_that_fit(cards: list[str], count: int) -> None:
    matched = dict(list(zip(PAIRS.pairs, cards, strict=False))[:count])
    fits = sum(PAIRS.pairs[part] == card for part, card in matched.items())
    assert PAIRS.score({"matched": matched}).share == fits / 3


def test_cards_wait_in_an_order_that_does_not_give_them_away() -> None:
    turned = Pairs(id="p", pairs={"herb": "mint", "leaf": "green", "dark": "black"}, others=("coffee",))
    assert PAIRS.cards == turned.cards
    assert sorted(PAIRS.cards) == sorted(CARDS)
    assert PAIRS.cards != CARDS


@pytest.mark.parametrize(
    "matched", [{"cup": "green"}, {"leaf": "tea"}, {"leaf": None}, {"leaf": "green", "dark": "green"}]
)
def test_what_is_not_there_or_lies_in_two_places_is_no_answer(matched: object) -> None:
    with pytest.raises(AnswerError):
        PAIRS.score({"matched": matched})


def test_faults_are_told_by_name() -> None:
    assert Pairs(id="p", pairs={"leaf": "green"}).faults() == ("pairs: there are at least two pairs",)
    twice = Pairs(id="p", pairs={"leaf": "green", "dark": "green"}, others=("mint", "mint"))
    assert twice.faults() == ("pairs: the card green is there twice", "others: the card mint is there twice")
    mixed = Pairs(id="p", pairs={"leaf": "green", "dark": "leaf"}, others=("green", "dark"))
    assert mixed.faults() == (
        "others: the card green belongs to a pair",
        "pairs: leaf is a card and a part",
        "others: dark is a card and a part",
    )
    many = Pairs(id="p", pairs={f"p{number}": f"c{number}" for number in range(10)})
    assert many.faults() == ("pairs: there are at most 9 pairs, as many as number keys",)
