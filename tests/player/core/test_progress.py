"""The store's learners, its reads at size, and what it promises those who merge it later."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from player.core.outline import Results
from player.core.progress import Progress
from tests.factories import course_struct
from tests.player.core.conftest import Clock

COURSE = course_struct()


def test_a_new_learner_has_a_random_id_and_comes_back_as_given(progress: Progress) -> None:
    one, two = progress.add_learner("  Maryam   Haddad ", "dove"), progress.add_learner("مريم", "fox")
    assert len(one.id) == 32
    assert one.id != two.id
    assert (one.name, one.token, one.created) == ("Maryam Haddad", "dove", datetime(2026, 7, 27, 10, 15, tzinfo=UTC))
    assert progress.learners() == [two, one]


def test_a_name_needs_a_character(progress: Progress) -> None:
    with pytest.raises(ValueError):
        progress.add_learner(" \t", "dove")
    assert progress.learners() == []


def test_the_learner_used_last_is_first_even_when_the_clock_goes_back(progress: Progress, clock: Clock) -> None:
    one, two, three = (progress.add_learner(name, "dove") for name in ("One", "Two", "Three"))
    clock.turn(timedelta(days=-400))
    progress.use(one.id)
    assert progress.learners() == [one, three, two]


def test_results_cost_the_same_however_many_attempts_there_are(progress: Progress) -> None:
    busy, idle = progress.add_learner("Busy", "dove"), progress.add_learner("Idle", "fox")
    for learner in (busy, idle):
        progress.record_attempt(learner.id, "small", "m1/q-one", {"chosen": ["a"]}, 0.5)
        progress.record_attempt(learner.id, "small", "m1/c-one", {"chosen": ["a"]}, 0.5)
    with progress._rows.transaction():
        progress._rows.change(
            "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 20010) "
            "INSERT INTO attempt SELECT lower(hex(randomblob(16))), ?, 'small', "
            "CASE i % 2 WHEN 0 THEN 'm1/q-one' ELSE 'm1/c-one' END, '{}', 0.25, 't', 'd', i FROM n",
            (busy.id,),
        )
    work = {learner: _steps(progress, learner) for learner in (busy.id, idle.id)}
    assert work[busy.id] <= work[idle.id] * 1.2
    assert progress.results(busy.id, COURSE).shares == {"m1/q-one": 0.5, "m1/c-one": 0.5}
    assert progress.answers(busy.id, "small", ["m1/q-one"]) == {"m1/q-one": {}}


def _steps(progress: Progress, learner: str) -> int:
    """Steps of SQLite's machine that results and latest answers take: a measure that no other load disturbs."""
    taken = 0

    def step() -> int:
        nonlocal taken
        taken += 1
        return 0

    connection = progress._rows._db
    connection.set_progress_handler(step, 1)
    progress.results(learner, COURSE)
    progress.answers(learner, "small", ["m1/q-one", "m1/c-one"])
    connection.set_progress_handler(None, 1)
    return taken


def test_every_appended_row_has_its_own_id_and_count_and_the_files_device(progress: Progress) -> None:
    learner = progress.add_learner("Maryam", "dove").id
    progress.record_attempt(learner, "small", "m1/q-one", {"chosen": ["a"]}, 1.0)
    progress.record_sighting(learner, "small", "m1/welcome")
    progress.record_interval(learner, "small", "m1/street", 0.0, 1.0)
    progress.record_reading(learner, "small", "m1/street")
    progress.record_award(learner, "small", "m1", "en")
    tables = ("learner", "attempt", "sighting", "interval", "reading", "award")
    rows = [row for table in tables for row in progress._rows.select(f"SELECT id, device, seq, at FROM {table}")]
    assert len({row[0] for row in rows}) == len({row[2] for row in rows}) == 6
    assert {row[1] for row in rows} == {progress._rows.device}
    assert {row[3] for row in rows} == {"2026-07-27T10:15:00.000+00:00"}


def test_a_learner_removed_takes_every_row_along(progress: Progress) -> None:
    learner = progress.add_learner("Maryam", "dove").id
    progress.record_attempt(learner, "small", "m1/q-one", {"chosen": ["a"]}, 1.0)
    progress.record_stop(learner, "small", "m1/quiz")
    progress.record_draft(learner, "small", "m1/q-many", {})
    with progress._rows.transaction():
        progress._rows.change("DELETE FROM learner WHERE id = ?", (learner,))
    assert progress.results(learner, COURSE) == Results()
    assert progress.drafts(learner, "small") == {}


def test_nobody_else_is_let_into_the_tables_of_a_learner_who_is_not_there(progress: Progress) -> None:
    import sqlite3

    with pytest.raises(sqlite3.IntegrityError):
        progress.record_sighting("nobody", "small", "m1/welcome")


def test_what_was_kept_is_there_when_the_file_is_opened_again(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path, clock)
    learner = store.add_learner("Maryam", "dove")
    store.record_attempt(learner.id, "small", "m1/q-one", {"chosen": ["a"]}, 1.0)
    store.record_stop(learner.id, "small", "m1/quiz")
    before = store.results(learner.id, COURSE)
    store.close()
    assert [file.name for file in tmp_path.iterdir()] == ["progress.sqlite"]
    again = Progress.open(path, clock)
    assert (again.learners(), again.results(learner.id, COURSE)) == ([learner], before)
    assert again.set_aside is None
    again.close()


def test_two_files_have_two_devices(tmp_path: Path) -> None:
    stores = [Progress.open(tmp_path / name) for name in ("one.sqlite", "two.sqlite")]
    assert len({store._rows.device for store in stores}) == 2
    for store in stores:
        store.close()


_WRITER = """
import sys
from pathlib import Path
from player.core.progress import Progress
store = Progress.open(Path(sys.argv[1]))
learner = store.add_learner("Maryam", "dove").id
for number in range(100000):
    store.record_attempt(learner, "small", "m1/q-one", {"number": number}, 1.0)
    sys.stdout.write(f"{number}\\n")
    sys.stdout.flush()
"""


@pytest.mark.parametrize("answers", [1, 40, 700])
def test_a_killed_player_has_lost_no_acknowledged_answer(tmp_path: Path, answers: int) -> None:
    path = tmp_path / "progress.sqlite"
    with subprocess.Popen([sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        acknowledged = [int(writer.stdout.readline()) for _ in range(answers)]
        writer.kill()
        acknowledged += [int(line) for line in writer.stdout if line.endswith("\n")]
    store = Progress.open(path)
    assert store.set_aside is None
    kept = [number for (number,) in store._rows.select("SELECT answer ->> 'number' FROM attempt ORDER BY seq")]
    store.close()
    assert kept[: len(acknowledged)] == acknowledged
    assert len(kept) <= len(acknowledged) + 1
