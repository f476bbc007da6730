"""The rules that every activity kind keeps, and those of each kind."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_bundle.activities import Activity, ActivitySpec, Choice, Truth
from course_bundle.errors import AnswerError

ids = st.text("abcdefgh-0123456789", min_size=1, max_size=6)
json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
)


@st.composite
def choices(draw: st.DrawFn) -> Choice:
    options = draw(st.lists(ids, min_size=2, max_size=7, unique=True))
    several = draw(st.booleans())
    right = draw(st.lists(st.sampled_from(options), min_size=1, max_size=len(options) if several else 1, unique=True))
    return Choice(id="q", options=tuple(options), right=tuple(right), several=several)


truths = st.builds(Truth, id=st.just("q"), right=st.booleans())
activities: st.SearchStrategy[Activity] = choices() | truths


def right_answer(activity: Activity) -> dict[str, Any]:
    return {"chosen": activity.right if isinstance(activity, Truth) else list(activity.right)}


@st.composite
def answers(draw: st.DrawFn, activity: Activity) -> dict[str, Any]:
    if isinstance(activity, Truth):
        return {"chosen": draw(st.sampled_from([True, False, None]))}
    most = len(activity.options) if activity.several else 1
    return {"chosen": draw(st.lists(st.sampled_from(activity.options), max_size=most, unique=True))}


@given(activities)
def test_a_sound_activity_has_no_faults_and_survives_json(activity: Activity) -> None:
    assert activity.faults() == ()
    assert msgspec.json.decode(msgspec.json.encode(activity), type=Activity) == activity


@given(st.data(), activities)
def test_a_share_lies_between_nothing_and_all(data: st.DataObject, activity: Activity) -> None:
    outcome = activity.score(data.draw(answers(activity)))
    assert 0.0 <= outcome.share <= 1.0
    assert outcome.verdict == {0.0: "wrong", 1.0: "right"}.get(outcome.share, "partly")


@given(activities)
def test_the_right_answer_is_worth_all_and_leaves_nothing_missed(activity: Activity) -> None:
    outcome = activity.score(right_answer(activity))
    assert outcome.share == 1.0
    assert set(outcome.marks.values()) <= {"right", "none"}


@given(activities)
def test_no_answer_is_worth_nothing(activity: Activity) -> None:
    outcome = activity.score({"chosen": None if isinstance(activity, Truth) else []})
    assert outcome.share == 0.0
    assert set(outcome.marks.values()) <= {"missed", "none"}


@given(st.data(), activities)
def test_feedback_names_words_that_the_activity_asks_for(data: st.DataObject, activity: Activity) -> None:
    asked = {key.name for key in activity.keys()}  # noqa: SIM118
    assert set(activity.score(data.draw(answers(activity))).feedback) <= asked


@given(st.data(), choices())
def test_the_order_of_options_and_of_ticks_never_matters(data: st.DataObject, choice: Choice) -> None:
    chosen = data.draw(answers(choice))["chosen"]
    shuffled = msgspec.structs.replace(
        choice,
        options=tuple(data.draw(st.permutations(choice.options))),
        right=tuple(data.draw(st.permutations(choice.right))),
    )
    one = choice.score({"chosen": chosen})
    other = shuffled.score({"chosen": data.draw(st.permutations(chosen))})
    assert (one.share, one.marks) == (other.share, other.marks)


@given(activities, json)
def test_whatever_is_no_answer_is_refused(activity: Activity, answer: Any) -> None:
    fits = isinstance(answer, dict) and set(answer) == {"chosen"}
    if fits and isinstance(activity, Truth):
        fits = answer["chosen"] is None or isinstance(answer["chosen"], bool)
    elif fits and isinstance(activity, Choice):
        chosen = answer["chosen"]
        fits = isinstance(chosen, list) and all(isinstance(one, str) and one in activity.options for one in chosen)
        fits = fits and (activity.several or len(set(chosen)) < 2)
    if fits:
        activity.score(answer)
    else:
        with pytest.raises(AnswerError):
            activity.score(answer)


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


def test_a_number_is_not_taken_for_true() -> None:
    for answer in ({"chosen": 1}, {"chosen": "true"}, {"chosen": 0.0}):
        with pytest.raises(AnswerError):
            Truth(id="q", right=True).score(answer)


def test_an_answer_nested_without_end_is_refused() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(AnswerError):
        Choice(id="q", options=("a", "b"), right=("a",)).score({"chosen": deep})


def test_a_kind_says_itself_what_it_is_made_of() -> None:
    bare = ActivitySpec(id="q")
    for ask in (bare.keys, bare.faults, lambda: bare.score({})):
        with pytest.raises(NotImplementedError):
            ask()
