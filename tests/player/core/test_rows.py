"""Rows are written together or not at all, also where one group of them is part of another."""

import pytest

from player.core.progress import Progress
from player.core.rows import Row, Rows


def _learner(name: str) -> Row:
    return {"name": name, "token": "dove", "created": "2026-07-27T10:15:00.000+00:00"}


def _fail_after(rows: Rows, name: str, nested: bool) -> None:
    """Adds a learner in a transaction, or in one inside another, that then fails."""
    with rows.transaction():
        if nested:
            with rows.transaction():
                rows.append("learner", _learner(name))
        else:
            rows.append("learner", _learner(name))
        raise ValueError


def test_what_fails_inside_takes_back_its_own_part_alone(progress: Progress) -> None:
    rows = progress.rows
    with rows.transaction():
        rows.append("learner", _learner("Before"))
        with pytest.raises(ValueError):
            _fail_after(rows, "Inside", nested=False)
        rows.append("learner", _learner("After"))
    assert [each.name for each in progress.learners()] == ["After", "Before"]


def test_what_fails_outside_takes_the_inner_part_along(progress: Progress) -> None:
    rows = progress.rows
    with pytest.raises(ValueError):
        _fail_after(rows, "Inside", nested=True)
    assert progress.learners() == []
    with rows.transaction():
        rows.append("learner", _learner("Later"))
    assert [each.name for each in progress.learners()] == ["Later"]


def test_a_write_that_the_tables_refuse_leaves_no_transaction_open(progress: Progress) -> None:
    rows = progress.rows
    with pytest.raises(Exception, match="NOT NULL"), rows.transaction():
        rows.append("learner", {"name": "Without a token"})
    with rows.transaction():
        rows.append("learner", _learner("Later"))
    rows.compact()  # which SQLite refuses inside a transaction
    assert [each.name for each in progress.learners()] == ["Later"]


def test_a_row_with_the_same_key_is_replaced_whole_and_others_stay(progress: Progress) -> None:
    rows = progress.rows
    learner = progress.add_learner("Maryam", "dove").id
    key = ("learner", "course", "place")
    for place, second in (("m1/street", 3.5), ("m1/quiz", None), ("m1/street", 8.25)):
        with rows.transaction():
            rows.replace("stop", {"learner": learner, "course": "small", "place": place, "second": second}, key)
    found = rows.select("SELECT place, second FROM stop ORDER BY seq")
    assert found == [("m1/quiz", None), ("m1/street", 8.25)]


def test_a_row_that_says_the_same_is_kept_once_though_a_word_of_it_is_one_of_sqls(progress: Progress) -> None:
    learner = progress.add_learner("Maryam", "dove").id
    row = {"learner": learner, "course": "small", "video": "m1/street", "start": 0.0, "end": 2.0}
    for _ in range(2):
        progress.rows.append_once("interval", row)
    assert progress.rows.select("SELECT start, end FROM interval") == [(0.0, 2.0)]
