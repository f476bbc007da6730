"""What a true or false statement is worth."""

import pytest

from course_bundle.activities import Truth
from course_bundle.errors import AnswerError


def test_it_is_all_or_nothing() -> None:
    assert Truth(id="q", right=True).score({"chosen": True}).share == 1.0
    assert Truth(id="q", right=True).score({"chosen": False}).marks == {"true": "missed", "false": "wrong"}


def test_a_number_is_not_taken_for_true() -> None:
    for answer in ({"chosen": 1}, {"chosen": "true"}, {"chosen": 0.0}):
        with pytest.raises(AnswerError):
            Truth(id="q", right=True).score(answer)


WHY = Truth(id="q", right=False, reasons=("taste", "colour", "price"), reason="taste")


def test_side_and_reason_are_half_the_points_each() -> None:
    assert WHY.score({"chosen": False, "reason": "taste"}).share == 1.0
    assert WHY.score({"chosen": False, "reason": "price"}).share == 0.5
    assert WHY.score({"chosen": True, "reason": "taste"}).share == 0.5
    assert WHY.score({"chosen": True, "reason": "colour"}).share == 0.0
    assert WHY.score({"chosen": False}).share == 0.5


def test_side_and_reason_are_marked_and_explained_each_for_itself() -> None:
    outcome = WHY.score({"chosen": True, "reason": "price"})
    assert outcome.marks == {
        "true": "wrong",
        "false": "missed",
        "taste": "missed",
        "colour": "none",
        "price": "wrong",
    }
    assert outcome.feedback == ("q/true/feedback", "q/price/feedback", "q/explain")


def test_a_reason_that_is_not_there_is_no_answer() -> None:
    for spec, reason in ((WHY, "smell"), (Truth(id="q", right=True), "taste")):
        with pytest.raises(AnswerError):
            spec.score({"chosen": True, "reason": reason})


@pytest.mark.parametrize(
    ("reasons", "reason", "fault"),
    [
        (("a", "b"), None, "reason: no reason is right"),
        (("a", "b"), "c", "reason: c is no reason"),
        (("a",), "a", "reasons: a choice needs at least two reasons"),
        (("a", "a"), "a", "reasons: the reason a is there twice"),
        (("true", "b"), "b", "reasons: a reason may not be called true"),
        ((), "a", "reason: there are no reasons to choose from"),
    ],
)
def test_what_is_wrong_with_the_reasons_is_said(reasons: tuple[str, ...], reason: str | None, fault: str) -> None:
    assert fault in Truth(id="q", right=True, reasons=reasons, reason=reason).faults()
