"""What was acknowledged is on disk, whatever happens next: a few of the kills and power cuts that are measured."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from player.core.progress import Progress
from tests.benchmarks import cuts, kills
from tests.benchmarks.unsynced_disk import Event, after_cut


def test_kills_at_random_moments_of_real_work_lose_nothing() -> None:
    lost, damaged = kills.measure(8)
    assert (lost.value, damaged.value) == (0, 0)
    assert int(lost.noise.split()[0]) > 0


def test_power_cuts_at_random_moments_of_real_work_lose_nothing(tmp_path: Path) -> None:
    assert list(cuts.aftermath(tmp_path, cuts=25, length=150, seed=11)) == [(0, False)] * 25


def test_a_player_that_does_not_sync_is_found_out(tmp_path: Path) -> None:
    found = list(cuts.aftermath(tmp_path, cuts=25, length=150, seed=11, synced=False))
    assert sum(lost for lost, _damaged in found) > 100


def test_a_cut_keeps_what_was_synced_and_may_keep_what_was_not() -> None:
    events = [
        Event("write", "a", 0, b"s" * 2048),
        Event("sync", "a"),
        Event("write", "a", 512, b"u" * 1024),
        Event("delete", "a", 0),
    ]
    left = [after_cut(events[:3], 3, random.Random(seed)).get("a", b"") for seed in range(200)]
    assert all(data[:512] == b"s" * 512 and data[1536:] == b"s" * 512 for data in left)
    middles = {data[512:1536] for data in left}
    assert {b"u" * 1024, b"s" * 1024, b"u" * 512 + b"s" * 512, b"s" * 512 + b"u" * 512} == middles
    assert {"a" in after_cut(events, 4, random.Random(seed)) for seed in range(50)} == {True, False}
    assert {"a" in after_cut(events[:1], 1, random.Random(seed)) for seed in range(50)} == {True, False}
    gone = [*events[:3], Event("delete", "a", 1)]
    assert {"a" in after_cut(gone, 4, random.Random(seed)) for seed in range(50)} == {False}


@pytest.mark.parametrize("moment", ["in the middle", "before anything"])
def test_a_very_first_start_that_the_power_cut_short_is_taken_back(tmp_path: Path, moment: str) -> None:
    path = tmp_path / "progress.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as first:
        first.execute("PRAGMA cache_size = 1")
        first.execute("BEGIN")
        first.execute("CREATE TABLE begun (words TEXT)")
        for _ in range(40):
            first.execute("INSERT INTO begun VALUES (?)", ("x" * 3000,))
        journal = path.with_name(path.name + "-journal").read_bytes()
        data = path.read_bytes() if moment == "in the middle" else b"\0" * 4096
        first.execute("ROLLBACK")
    path.write_bytes(data)
    path.with_name(path.name + "-journal").write_bytes(journal)
    store = Progress.open(path)
    assert (store.set_aside, store.learners()) == (None, [])
    store.add_learner("Maryam", "dove")
    store.close()
    assert not path.with_name(path.name + "-journal").exists()
