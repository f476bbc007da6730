"""The list of learners for the first screen: fast, tolerant, and without a trace."""

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from player.core.learners import peek_learners
from player.core.progress import Progress
from player.core.vaults import Vaults
from tests.player.core.test_vaults import CHEAP, PIN


def test_the_list_is_that_of_the_store(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    for name in ("One", "مريم", "Three"):
        store.add_learner(name, "dove")
    store.use(store.learners()[-1].id)
    learners = store.learners()
    store.close()
    assert peek_learners(path) == learners
    assert [file.name for file in tmp_path.iterdir()] == ["progress.sqlite"]


def test_learners_still_in_the_log_of_a_killed_player_are_listed(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    script = (
        "import os, sys; from pathlib import Path; from player.core.progress import Progress\n"
        "Progress.open(Path(sys.argv[1])).add_learner('Maryam', 'dove'); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", script, str(path)], check=False).returncode == 9
    assert path.with_name("progress.sqlite-wal").stat().st_size > 0
    assert [learner.name for learner in peek_learners(path)] == ["Maryam"]
    store = Progress.open(path)
    assert [learner.name for learner in store.learners()] == ["Maryam"]
    store.close()


@pytest.mark.parametrize("content", [None, b"", b"no database " * 400, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_missing_or_damaged_file_has_nobody_in_it_and_stays_as_it_is(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "progress.sqlite"
    if content is not None:
        path.write_bytes(content)
    assert peek_learners(path) == []
    assert (path.read_bytes() if path.exists() else None) == content


def test_a_file_in_use_has_nobody_to_show(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    store.add_learner("Maryam", "dove")
    assert peek_learners(path) == []
    store.close()
    assert len(peek_learners(path)) == 1


def test_the_list_says_who_has_a_pin(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    one, _other = store.add_learner("One", "dove"), store.add_learner("Other", "fox")
    Vaults(store, CHEAP).create(one.id, PIN)
    expected = [("Other", False), ("One", True)]
    assert [(each.name, each.locked) for each in store.learners()] == expected
    store.close()
    assert [(each.name, each.locked) for each in peek_learners(path)] == expected


def test_a_file_from_before_there_were_pins_is_listed_and_then_migrated(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    store.add_learner("Maryam", "dove")
    store.close()
    with closing(sqlite3.connect(path)) as old, old:
        for table in ("lock", "facilitator", "guard"):
            old.execute(f"DROP TABLE {table}")
        old.execute("ALTER TABLE private DROP COLUMN vault")
        old.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_locks'")
    assert [each.name for each in peek_learners(path)] == ["Maryam"]
    store = Progress.open(path)
    assert (store.set_aside, [each.name for each in store.learners()]) == (None, ["Maryam"])
    store.close()


def test_three_hundred_learners_are_read_before_anybody_notices(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    with store._rows.transaction():
        for number in range(300):
            row = {"name": f"Learner {number}", "token": "dove", "created": "2026-07-27T10:15:00.000+00:00"}
            store._rows.append("learner", row)
    store.close()
    took = []
    for _ in range(15):
        start = time.perf_counter()
        assert len(peek_learners(path)) == 300
        took.append(time.perf_counter() - start)
    assert min(took) < 0.003


def test_the_list_needs_no_library_that_slows_the_start() -> None:
    script = (
        "import sys, player.core.learners, player.core.progress, player.core.session, player.core.settings, "
        "player.core.places; sys.stdout.write(' '.join(sys.modules))"
    )
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    assert not {"sqlite_utils", "platformdirs", "PySide6", "hashlib"} & set(done.stdout.split())
