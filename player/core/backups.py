"""A copy of the progress file for each day of use, five kept, put back when the file was damaged."""

import re
import sqlite3
from contextlib import closing, suppress
from datetime import date, datetime
from pathlib import Path

from player.core import files
from player.core.clock import stamp
from player.core.database import open_copy, reported
from player.core.errors import ProgressError
from player.core.merging import Deleted, Unfit, gather, unite
from player.core.progress import Progress
from player.core.rows import Rows

FOLDER = "backups"
KEPT = 5

# The number orders them: the day is only what the machine's clock said.
_BESIDE = {
    "tombstone": "learner, at, device, seq",
    "facilitator": "kind, salt, memory, passes, lanes, nonce, blob, at, device, seq",
    "guard": "who, wrong",
}
"""What a file holds besides learners; what is here already stands."""

_NAME = re.compile(r"progress-(\d{6})-(\d{8})\.sqlite")


def backups(folder: Path) -> list[Path]:
    """The backups in a data folder, newest first."""
    found = (folder / FOLDER).glob("progress-*.sqlite")
    return sorted((path for path in found if _NAME.fullmatch(path.name)), key=lambda path: path.name, reverse=True)


def day(path: Path) -> date:
    """The day that a backup was made, by the clock of then."""
    return datetime.strptime(_parts(path)[1], "%Y%m%d").date()  # noqa: DTZ007 - a day has no zone


def back_up(progress: Progress) -> Path | None:
    """Copies the file unless that was done today or nobody is in it; on disk when this returns.

    Raises ProgressError; the older copies then stand.
    """
    rows = progress.rows
    if rows.path is None or not rows.select("SELECT 1 FROM learner LIMIT 1"):
        return None
    today = stamp(rows.now())[:10].replace("-", "")
    known = backups(rows.path.parent)
    number, last = _parts(known[0]) if known else (0, "")
    if today == last:
        return None
    path = rows.path.parent / FOLDER / f"progress-{number + 1:06}-{today}.sqlite"
    write_copy(rows, path)
    with reported(path):
        for old in backups(rows.path.parent)[KEPT:]:
            old.unlink()
    return path


def write_copy(rows: Rows, path: Path) -> None:
    """Writes all tables to a file of their own, which appears whole or not at all. Raises ProgressError."""
    with reported(path):
        path.parent.mkdir(exist_ok=True)
        draft = path.with_name(path.name + ".new")
        draft.unlink(missing_ok=True)
        try:
            with closing(sqlite3.connect(draft)) as copy:
                rows.copy_into(copy)
                # A file by itself, which nothing beside it can change.
                copy.execute("PRAGMA journal_mode=DELETE").fetchall()
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
        files.sync_folder(path.parent)


def newest_sound(folder: Path) -> Path | None:
    """The newest backup in a data folder that can be read whole, if there is one."""
    for path in backups(folder):
        with suppress(ProgressError):
            open_copy(path).close()
            return path
    return None


def restore(progress: Progress, path: Path) -> int:
    """Brings everybody back whom a backup holds, beside those who are there; gives their number.

    What was done since a new file was begun stays: the two are united like the files of two machines, and who was
    deleted stays deleted. Raises ProgressError: "damaged", "newer-database" for the backup, and as always.
    """
    source = Rows(open_copy(path), None, progress.rows.now)
    rows, restored = progress.rows, 0
    try:
        with rows.transaction():
            for name, columns in _BESIDE.items():
                kept = source.select(f"SELECT {columns} FROM {name}")  # noqa: S608 - names of ours
                marks = ", ".join("?" * (columns.count(",") + 1))
                rows.change_each(f"INSERT OR IGNORE INTO {name} ({columns}) VALUES ({marks})", kept)  # noqa: S608
            for (learner_id,) in source.select("SELECT id FROM learner ORDER BY seq, device"):
                with suppress(Deleted):
                    unite(rows, gather(source, learner_id))
                    restored += 1
    except Unfit as error:
        raise ProgressError("damaged", f"{path}: {error}") from error
    finally:
        source.close()
    return restored


def _parts(path: Path) -> tuple[int, str]:
    """The number and the day in a backup's name."""
    found = _NAME.fullmatch(path.name)
    assert found is not None
    return int(found[1]), found[2]
