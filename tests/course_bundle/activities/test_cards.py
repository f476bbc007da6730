"""What a learner made of flashcards, and what an author can get wrong."""

import pytest

from course_bundle.activities import Cards
from course_bundle.errors import AnswerError

CARDS = Cards(id="c", cards=("a", "b", "c", "d"))


def test_the_share_is_what_lies_in_a_pile_and_neither_pile_is_better() -> None:
    for known, later in ((["a", "b", "c"], []), ([], ["c", "a", "b"]), (["b"], ["a", "d"])):
        outcome = CARDS.score({"known": known, "later": later})
        assert outcome.share == 0.75
        assert outcome.verdict == "kept"
    assert CARDS.score({"known": ["a"], "later": ["b", "c", "d"]}).share == 1.0


@pytest.mark.parametrize(
    ("known", "later"), [(["e"], []), (["a"], ["a"]), (["a", "a"], []), ([], ["b", "b"]), (None, []), ([], "a")]
)
def test_a_card_lies_in_one_place_and_is_one_of_these(known: object, later: object) -> None:
    with pytest.raises(AnswerError):
        CARDS.score({"known": known, "later": later})


def test_faults_name_their_card() -> None:
    assert Cards(id="c", cards=()).faults() == ("cards: there is at least one card",)
    assert Cards(id="c", cards=("a", "b", "a")).faults() == ("cards: the card a is there twice",)
