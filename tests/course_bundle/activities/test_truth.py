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
