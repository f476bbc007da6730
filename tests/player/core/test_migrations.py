"""The tables are made and changed by sqlite-utils, which a file that has them all can do without."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from player.core.database import open_file
from player.core.migrations import NAMES, applied, migrate
from player.core.progress import Progress
from tests.player.core.conftest import Clock

_OPEN = """
import sys
from pathlib import Path
from player.core.progress import Progress
progress = Progress.open(Path(sys.argv[1]))
progress.add_learner("Maryam", "dove")
sys.stdout.write(" ".join(sys.modules))
progress.close()
"""


def _loaded(path: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", _OPEN, str(path)], capture_output=True, text=True, check=True, env=os.environ
    )
    return set(done.stdout.split())


def test_only_a_file_that_lacks_a_migration_loads_the_library(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    assert "sqlite_utils" in _loaded(path)
    assert not {"sqlite_utils", "click", "dateutil", "hashlib"} & _loaded(path)
    store = Progress.open(path)
    assert [each.name for each in store.learners()] == ["Maryam", "Maryam"]
    store.close()


def test_every_migration_is_recorded_once(tmp_path: Path, clock: Clock) -> None:
    connection, _kept = open_file(tmp_path / "progress.sqlite", clock)
    migrate(connection)
    recorded = connection.execute("SELECT name FROM _sqlite_migrations ORDER BY rowid").fetchall()
    assert [name for (name,) in recorded] == sorted(NAMES)
    assert applied(connection) == NAMES
    connection.close()


def test_a_migration_that_fails_leaves_neither_its_tables_nor_its_record(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "progress.sqlite"
    connection, _kept = open_file(path, clock)
    connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_locks'")
    connection.execute("DROP TABLE lock")
    with pytest.raises(Exception, match="duplicate column name: vault"):
        migrate(connection)
    assert applied(connection) == NAMES - {"m002_locks"}
    assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'lock'").fetchall() == []
    connection.close()
