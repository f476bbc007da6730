"""What a question with options is worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_bundle.activities import Choice
from course_bundle.errors import AnswerError

ids = st.text("abcdefgh-0123456789", min_size=1, max_size=6)


@st.composite
def choices(draw: st.DrawFn) -> Choice:
    options = draw(st.lists(ids, min_size=2, max_size=7, unique=True))
    several = draw(st.booleans())
    right = draw(st.lists(st.sampled_from(options), min_size=1, max_size=len(options) if several else 1, unique=True))
    return Choice(id="q", options=tuple(options), right=tuple(right), several=several)


@given(st.data(), choices())
def test_each_sound_question_scores_its_own_options(data: st.DataObject, choice: Choice) -> None:
    assert choice.faults() == ()
    most = len(choice.options) if choice.several else 1
    chosen = data.draw(st.lists(st.sampled_from(choice.options), max_size=most, unique=True))
    outcome = choice.score({"chosen": chosen})
    assert 0.0 <= outcome.share <= 1.0
    assert choice.score({"chosen": data.draw(st.permutations(chosen))}).share == outcome.share


def test_a_wrong_tick_cancels_a_right_one() -> None:
    choice = Choice(id="q", options=("a", "b", "c", "d"), right=("a", "b"), several=True)
    assert choice.score({"chosen": ["a", "c"]}).share == 0.0
    assert choice.score({"chosen": ["a", "b", "c"]}).share == 0.5
    assert choice.score({"chosen": ["a"]}).share == 0.5
    assert choice.score({"chosen": ["c", "d"]}).share == 0.0
    assert choice.score({"chosen": ["a", "c"]}).marks == {"a": "right", "b": "missed", "c": "wrong", "d": "none"}


def test_two_ticks_are_no_answer_where_one_is_asked_for() -> None:
    choice = Choice(id="q", options=("a", "b"), right=("a",))
    with pytest.raises(AnswerError):
        choice.score({"chosen": ["a", "b"]})


def test_an_option_that_is_not_there_is_no_answer() -> None:
    with pytest.raises(AnswerError):
        Choice(id="q", options=("a", "b"), right=("a",)).score({"chosen": ["c"]})


def test_each_option_has_a_picture_or_none_has() -> None:
    pictures = {"a": "media/a.svg", "c": "media/c.svg"}
    choice = Choice(id="q", options=("a", "b"), right=("a",), pictures=pictures)
    assert choice.faults() == ("pictures: c is no option", "pictures: the option b has no picture")
    assert choice.media()["pictures", "a"] == "media/a.svg"
    assert "q/a/alt" in [key.name for key in choice.words()]


@given(choices(), st.text(max_size=4))
def test_a_seed_gives_the_options_an_order_of_its_own(choice: Choice, seed: str) -> None:
    shuffled = choice.shuffled(seed)
    assert sorted(shuffled.options) == sorted(choice.options)
    assert shuffled.options == choice.shuffled("other").shuffled(seed).options
    assert shuffled.score(choice.solution()).share == 1.0
