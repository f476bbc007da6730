"""Delete me: not a byte of it in the file, its log, backups or copies set aside."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from player.core.backups import back_up, backups
from player.core.erasure import erase
from player.core.errors import WrongSecret
from player.core.progress import Progress
from player.core.vaults import Vaults
from tests.benchmarks import canaries
from tests.benchmarks.canaries import traces
from tests.player.core.conftest import Clock
from tests.player.core.test_merging import visible
from tests.player.core.test_vaults import CHEAP, PIN


def _work(store: Progress, mark: str) -> str:
    who = store.add_learner(f"name {mark}", f"token {mark}").id
    for number in range(30):
        store.record_attempt(who, f"course {mark}", "m1/q-one", {"words": f"answer {number} {mark} " * 9}, 0.5)
    store.record_draft(who, f"course {mark}", "m1/q-two", f"draft {mark}")
    store.record_stop(who, f"course {mark}", f"m1/{mark}")
    store.record_bookmark(who, f"course {mark}", f"m1/marked {mark}", True)
    store.record_sitting(who, f"course {mark}", f"m1/{mark}", lambda seed: (f"drawn {mark}", seed))
    store.record_sighting(who, f"course {mark}", f"m1/{mark}")
    vault, _code = Vaults(store, CHEAP).create(who, PIN)
    vault.put(f"note/{mark}", f"private {mark}")
    with pytest.raises(WrongSecret):
        Vaults(store, CHEAP).unlock(who, "739162")
    return who


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Progress]:
    opened = Progress.open(tmp_path / "progress.sqlite", clock)
    yield opened
    opened.close()


def test_the_search_finds_what_is_there(store: Progress, tmp_path: Path) -> None:
    _work(store, "KESTREL")
    assert traces(tmp_path, ["KESTREL", "ANSWER", "DRAFT", "nowhere"]) == {"KESTREL", "ANSWER", "DRAFT"}
    (tmp_path / "KITTIWAKE").touch()
    assert traces(tmp_path, ["KITTIWAKE"]) == {"KITTIWAKE"}
    assert traces(tmp_path / "backups", ["KESTREL"]) == set()
    back_up(store)
    assert traces(tmp_path / "backups", ["KESTREL"]) == {"KESTREL"}


def test_of_fifty_private_words_none_is_in_a_file_after_lock_close_kill_or_delete() -> None:
    (figure,) = canaries.measure()
    assert (figure.value, figure.noise) == (0, "")


def test_a_deleted_learner_leaves_no_byte_in_any_file(store: Progress, tmp_path: Path, clock: Clock) -> None:
    gone = _work(store, "KESTREL")
    stays = _work(store, "PLOVER")
    before = visible(store, stays)
    for _ in range(3):
        back_up(store)
        store.record_attempt(gone, "course KESTREL", "m1/q-one", "KESTREL again", 0.5)
        clock.turn(timedelta(days=1))
    backups(tmp_path)[0].write_bytes(b"a damaged backup with KESTREL in it")
    (tmp_path / "progress.damaged-20260101-101500.sqlite").write_bytes(b"KESTREL")
    (tmp_path / "progress.damaged-20260101-101500.sqlite-wal").write_bytes(b"KESTREL")
    (tmp_path / "backups" / "progress-000009-20260727.sqlite.new").write_bytes(b"KESTREL")
    assert traces(tmp_path, ["KESTREL"])
    erase(store, gone)
    assert traces(tmp_path, ["KESTREL", "kestrel"]) == set()
    assert [learner.id for learner in store.learners()] == [stays]
    assert store.rows.select("SELECT learner FROM tombstone") == [(gone,)]
    assert (gone,) not in store.rows.select("SELECT who FROM guard")
    assert visible(store, stays) == before
    assert len(backups(tmp_path)) == 2
    store.close()
    assert traces(tmp_path, ["KESTREL", "kestrel"]) == set()
    for path in (tmp_path / "progress.sqlite", *backups(tmp_path)):
        again = Progress.open(path, clock)
        assert again.set_aside is None
        assert [learner.id for learner in again.learners()] == [stays]
        again.close()


def test_nothing_but_the_random_id_stays(store: Progress, tmp_path: Path) -> None:
    gone = _work(store, "KESTREL")
    erase(store, gone)
    store.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path.name for path in files] == ["progress.sqlite"]
    assert gone.encode() in files[0].read_bytes()


def test_deleting_again_finishes_what_was_cut_off(
    store: Progress, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = _work(store, "KESTREL")
    back_up(store)

    def cut_off() -> None:
        raise OSError("the power failed")

    monkeypatch.setattr(store.rows, "compact", cut_off)
    with pytest.raises(OSError):
        erase(store, gone)
    monkeypatch.undo()
    assert store.learners() == []
    erase(store, gone)
    assert traces(tmp_path, ["KESTREL"]) == set()


def test_a_guest_leaves_no_byte_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    guests = Progress.in_memory()
    who = _work(guests, "KESTREL")
    for number in range(300):
        guests.record_attempt(who, "course KESTREL", "m1/q-one", {"words": os.urandom(3000).hex(), "n": number}, 0.5)
    guests.rows.select("SELECT answer FROM attempt ORDER BY answer")
    guests.rows.compact()
    assert list(tmp_path.iterdir()) == []
    guests.close()
    assert list(tmp_path.iterdir()) == []


def test_the_store_in_memory_forgets_too(progress: Progress) -> None:
    gone = _work(progress, "KESTREL")
    erase(progress, gone)
    assert progress.learners() == []
