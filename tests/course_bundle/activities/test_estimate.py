"""What an estimate is worth, and what an author can get wrong."""

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_bundle.activities import Estimate
from course_bundle.errors import AnswerError

PERCENT = Estimate(id="e", right=40, year=2024, tolerance=5, near=25)


@pytest.mark.parametrize(
    ("value", "share", "mark"),
    [
        (40, 1.0, "right"),
        (35, 1.0, "right"),
        (45, 1.0, "right"),
        (50, 0.75, "wrong"),
        (65, 0.0, "wrong"),
        (0, 0.0, "wrong"),
    ],
)
def test_the_nearer_the_more(value: float, share: float, mark: str) -> None:
    outcome = PERCENT.score({"value": value})
    assert math.isclose(outcome.share, share, abs_tol=1e-6)
    assert outcome.marks == {"value": mark}


@given(st.floats(0, 100), st.floats(0, 100))
def test_who_is_nearer_never_gets_less(one: float, other: float) -> None:
    near, far = sorted((one, other), key=lambda value: abs(value - PERCENT.right))
    assert 0.0 <= PERCENT.score({"value": far}).share <= PERCENT.score({"value": near}).share <= 1.0


def test_without_a_wider_band_it_is_all_or_nothing() -> None:
    tight = Estimate(id="e", right=3, year=2024, most=10)
    assert [tight.score({"value": value}).share for value in (2, 3, 4)] == [0.0, 1.0, 0.0]


def test_the_end_of_the_tolerance_is_within_it_for_decimal_fractions_too() -> None:
    spec = Estimate(id="e", right=0.1, year=2024, most=1, step=0.1, tolerance=0.2)
    assert spec.score({"value": 0.3}).share == 1.0


def test_too_little_and_too_much_are_told_apart() -> None:
    assert PERCENT.score({"value": 10}).feedback == ("e/low/feedback", "e/explain")
    assert PERCENT.score({"value": 90}).feedback == ("e/high/feedback", "e/explain")
    assert PERCENT.score({"value": 40}).feedback == ("e/explain",)


@pytest.mark.parametrize("value", [-1, 100.5, math.inf, math.nan, "40", True])
def test_a_figure_beside_the_line_is_no_answer(value: object) -> None:
    with pytest.raises(AnswerError):
        PERCENT.score({"value": value})


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"least": 100}, "most: must be greater than least"),
        ({"step": 0}, "step: must be greater than 0"),
        ({"step": 7}, "step: least and most must be a whole number of steps apart"),
        ({"step": 0.001}, "step: there are at most 10000 steps from least to most"),
        ({"right": 101}, "right: must lie between least and most"),
        ({"tolerance": -1}, "tolerance: must not be less than 0"),
        ({"near": 5}, "near: must be greater than tolerance, or be left out"),
        ({"tolerance": 100, "near": 0}, "tolerance: every estimate would be right"),
        ({"most": math.inf}, "most: must be a finite number"),
    ],
)
def test_faults_name_their_field(changes: dict[str, float], fault: str) -> None:
    fields = {"right": 40.0, "tolerance": 5.0, "near": 25.0} | changes
    assert fault in msgspec.convert({"kind": "estimate", "id": "e", "year": 2024} | fields, Estimate).faults()
