"""What is answered in one's own words is not judged: any word counts, nothing is marked, and faults have names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_bundle.activities import Checklist, Choice, Plan, Reflection
from course_bundle.errors import AnswerError

STEPS = {"goal": 1, "people": 3, "when": 1}


@given(st.text())
def test_any_word_is_a_whole_reflection_and_blanks_are_none(text: str) -> None:
    outcome = Reflection(id="why").score({"text": text})
    assert outcome.share == (1.0 if text.strip() else 0.0)
    assert (outcome.verdict, outcome.marks) == ("kept", {})


@given(st.dictionaries(st.sampled_from(sorted(STEPS)), st.text(max_size=5)))
def test_a_plan_is_worth_the_share_of_its_steps_that_have_words(steps: dict[str, str]) -> None:
    outcome = Plan(id="mine", steps=STEPS).score({"steps": steps})
    assert outcome.share == sum(bool(text.strip()) for text in steps.values()) / 3
    assert outcome.verdict == "kept"


@given(st.sets(st.sampled_from(["a", "b", "c", "d"])))
def test_a_checklist_is_worth_the_share_of_its_ticks(ticked: set[str]) -> None:
    outcome = Checklist(id="list", points=("a", "b", "c", "d")).score({"ticked": sorted(ticked)})
    assert (outcome.share, outcome.verdict) == (len(ticked) / 4, "kept")


def test_what_the_spec_does_not_have_is_no_answer() -> None:
    with pytest.raises(AnswerError, match="no step"):
        Plan(id="mine", steps=STEPS).score({"steps": {"other": "x"}})
    with pytest.raises(AnswerError, match="no point"):
        Checklist(id="list", points=("a",)).score({"ticked": ["b"]})


def test_reflections_and_plans_are_private_and_a_checklist_where_the_author_says_so() -> None:
    assert Reflection(id="why").sealed
    assert Plan(id="mine", steps=STEPS).sealed
    assert not Checklist(id="list", points=("a",)).sealed
    assert Checklist(id="list", points=("a",), private=True).sealed
    assert not Choice(id="one", options=("a", "b"), right=("a",)).sealed


def test_an_author_reads_what_is_wrong() -> None:
    assert Reflection(id="why").faults() == ()
    assert Plan(id="mine", steps={}).faults() == ("steps: there is at least one step",)
    assert Plan(id="mine", steps={"title": 1, "hint1": 1}, hints=1).faults() == (
        "steps: a step cannot be called title",
        "steps: a step cannot be called hint1",
    )
    assert Checklist(id="list", points=()).faults() == ("points: there is at least one point",)
    assert Checklist(id="list", points=("a", "explain", "a")).faults() == (
        "points: a point cannot be called explain",
        "points: the point a is there twice",
    )
