"""A backup each day of use, five kept, put back beside what was done since."""

import os
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from player.core.backups import back_up, backups, newest_sound, restore
from player.core.erasure import erase
from player.core.errors import ProgressError
from player.core.facilitators import Facilitator, Facilitators
from player.core.progress import Progress
from player.core.vaults import Vaults
from tests.player.core.conftest import Clock
from tests.player.core.test_merging import visible
from tests.player.core.test_vaults import CHEAP, PIN


def _names(folder: Path) -> list[str]:
    return [path.name for path in backups(folder)]


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Progress:
    return Progress.open(tmp_path / "progress.sqlite", clock)


def _worked(store: Progress, name: str = "Maryam") -> str:
    who = store.add_learner(name, "dove").id
    vault, _code = Vaults(store, CHEAP).create(who, PIN)
    vault.put("note/1", "words of the note")
    store.record_attempt(who, "small", "m1/q-one", {"chosen": ["a"]}, 1.0)
    return who


def test_one_backup_a_day_of_use_and_five_are_kept(store: Progress, tmp_path: Path, clock: Clock) -> None:
    _worked(store)
    for _ in range(7):
        assert back_up(store) is not None
        assert back_up(store) is None
        clock.turn(timedelta(days=1))
    assert _names(tmp_path)[:2] == ["progress-000007-20260802.sqlite", "progress-000006-20260801.sqlite"]
    assert len(_names(tmp_path)) == 5
    assert {path.name for path in (tmp_path / "backups").iterdir()} == set(_names(tmp_path))
    store.close()


def test_a_clock_set_back_a_year_costs_no_good_backup(store: Progress, tmp_path: Path, clock: Clock) -> None:
    _worked(store)
    for _ in range(5):
        back_up(store)
        clock.turn(timedelta(days=1))
    before = _names(tmp_path)
    clock.turn(timedelta(days=-365))
    made = back_up(store)
    assert made is not None
    assert _names(tmp_path) == [made.name, *before[:4]]
    assert back_up(store) is None
    store.close()


def test_an_empty_file_pushes_no_backup_out(store: Progress, tmp_path: Path) -> None:
    assert back_up(store) is None
    assert not (tmp_path / "backups").exists()
    guest = Progress.in_memory()
    guest.add_learner("Guest", "leaf")
    assert back_up(guest) is None
    store.close()


def test_a_backup_is_a_whole_file_by_itself_with_all_that_was_acknowledged(store: Progress, tmp_path: Path) -> None:
    who = _worked(store)
    path = back_up(store)
    assert path is not None
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
        assert copy.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        assert copy.execute("PRAGMA journal_mode").fetchall() != [("wal",)]
        assert copy.execute("SELECT count(*) FROM attempt WHERE learner = ?", (who,)).fetchall() == [(1,)]
    store.close()


def test_a_damaged_file_is_restored_in_one_call_beside_what_was_done_since(
    store: Progress, tmp_path: Path, clock: Clock
) -> None:
    who = _worked(store)
    Facilitators(store, Vaults(store, CHEAP), CHEAP).set_up("the blue lamp")
    before = visible(store, who)
    back_up(store)
    device = store.rows.device
    store.close()
    (tmp_path / "progress.sqlite").write_bytes(os.urandom(9000))
    again = Progress.open(tmp_path / "progress.sqlite", clock)
    assert again.set_aside is not None
    since = _worked(again, "Noor")
    found = newest_sound(tmp_path)
    assert found is not None
    assert restore(again, found) == 1
    assert restore(again, found) == 1
    assert visible(again, who) == before
    assert {learner.name for learner in again.learners()} == {"Maryam", "Noor"}
    assert again.answers(since, "small", ["m1/q-one"]) == {"m1/q-one": {"chosen": ["a"]}}
    assert isinstance(Facilitators(again, Vaults(again, CHEAP), CHEAP).enter("The blue lamp"), Facilitator)
    # Counts go on above those of the old file, under another device: the two never meet as one.
    assert again.rows.device != device
    again.record_attempt(who, "small", "m1/q-one", "later", 0.0)
    assert again.answers(who, "small", ["m1/q-one"]) == {"m1/q-one": "later"}
    again.close()


def test_a_damaged_backup_is_passed_over_for_the_one_before(store: Progress, tmp_path: Path, clock: Clock) -> None:
    _worked(store)
    for _ in range(3):
        back_up(store)
        clock.turn(timedelta(days=1))
    newest, middle, oldest = backups(tmp_path)
    newest.write_bytes(b"nothing of use")
    middle.write_bytes(middle.read_bytes()[:5000])
    assert newest_sound(tmp_path) == oldest
    with pytest.raises(ProgressError) as refused:
        restore(store, newest)
    assert refused.value.code == "damaged"
    oldest.unlink()
    assert newest_sound(tmp_path) is None
    store.close()


def test_a_backup_from_before_a_change_of_tables_is_restored(store: Progress, tmp_path: Path) -> None:
    who = _worked(store)
    Vaults(store, CHEAP).reset(who)
    path = back_up(store)
    assert path is not None
    with closing(sqlite3.connect(path)) as old, old:
        for table in ("lock", "facilitator", "guard"):
            old.execute(f"DROP TABLE {table}")
        old.execute("ALTER TABLE private DROP COLUMN vault")
        old.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_locks'")
    fresh = Progress.in_memory()
    before = path.read_bytes()
    assert restore(fresh, path) == 1
    assert fresh.answers(who, "small", ["m1/q-one"]) == {"m1/q-one": {"chosen": ["a"]}}
    assert path.read_bytes() == before
    store.close()


def test_who_was_deleted_since_is_not_restored(store: Progress, tmp_path: Path, clock: Clock) -> None:
    who = _worked(store)
    _worked(store, "Noor")
    kept = back_up(store)
    assert kept is not None
    elsewhere = tmp_path / "copied elsewhere.sqlite"
    elsewhere.write_bytes(kept.read_bytes())
    erase(store, who)
    assert restore(store, elsewhere) == 1
    assert [learner.name for learner in store.learners()] == ["Noor"]
    store.close()
    (tmp_path / "progress.sqlite").write_bytes(os.urandom(9000))
    again = Progress.open(tmp_path / "progress.sqlite", clock)
    clock.turn(timedelta(days=1))
    found = newest_sound(tmp_path)
    assert found is not None
    restore(again, found)
    assert [learner.name for learner in again.learners()] == ["Noor"]
    assert again.rows.select("SELECT learner FROM tombstone") == [(who,)]
    again.close()


def test_a_deleted_note_stays_in_older_backups_locked(store: Progress, tmp_path: Path) -> None:
    who = _worked(store)
    path = back_up(store)
    assert path is not None
    Vaults(store, CHEAP).unlock(who, PIN).delete("note/1")
    assert b"words of the note" not in path.read_bytes()
    fresh = Progress.in_memory()
    restore(fresh, path)
    assert Vaults(fresh, CHEAP).unlock(who, PIN).texts() == {"note/1": "words of the note"}
    store.close()


def test_a_backup_from_before_a_reset_brings_lock_and_text_back(store: Progress, tmp_path: Path) -> None:
    who = _worked(store)
    copy = back_up(store)
    assert copy is not None
    assert Vaults(store, CHEAP).reset(who) == 1
    assert not Vaults(store, CHEAP).exists(who)
    restore(store, copy)
    assert Vaults(store, CHEAP).unlock(who, PIN).get("note/1") == "words of the note"
    store.close()


def test_a_folder_where_no_backup_can_be_written_is_said_and_work_goes_on(store: Progress, tmp_path: Path) -> None:
    _worked(store)
    (tmp_path / "backups").write_text("a file in the way")
    with pytest.raises(ProgressError) as refused:
        back_up(store)
    assert refused.value.code in {"unreachable", "read-only"}
    assert _worked(store, "Noor")
    store.close()
