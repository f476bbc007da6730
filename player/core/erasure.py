"""Deleting a learner from everything that the player can reach: the file, its log, backups, copies set aside."""

from pathlib import Path

from player.core import files
from player.core.backups import FOLDER, backups, write_copy
from player.core.clock import Now
from player.core.database import open_copy, reported
from player.core.errors import ProgressError
from player.core.progress import Progress
from player.core.rows import Rows


def erase(progress: Progress, learner_id: str) -> None:
    """Deletes a learner for good. When this returns no file in the data folder holds a byte of what they did.

    What stays is the random id, so that merging an older file does not bring them back. Damaged copies that were set
    aside cannot be searched, and go as a whole. Out of reach are files that were exported, paper, what the system
    remembers, and the old blocks of flash memory, which a stick keeps until it needs them.

    The copies go first: should the power fail in between, the learner is still in the list and can be deleted again.
    Raises ProgressError; then it has to be called again.
    """
    rows = progress.rows
    if rows.path is not None:
        with reported(rows.path):
            _clear_copies(rows.path, learner_id, rows.now)
    with rows.transaction():
        _delete(rows, learner_id)
    rows.compact()


def _clear_copies(path: Path, learner_id: str, now: Now) -> None:
    for damaged in path.parent.glob(f"{path.stem}.damaged-*"):
        damaged.unlink()
    for unfinished in (path.parent / FOLDER).glob("*.new*"):
        unfinished.unlink()
    for backup in backups(path.parent):
        try:
            copy = Rows(open_copy(backup), None, now)
        except ProgressError as error:
            if error.code not in {"damaged", "newer-database"}:
                raise
            backup.unlink()
            continue
        try:
            if copy.select("SELECT 1 FROM learner WHERE id = ?", (learner_id,)):
                with copy.transaction():
                    _delete(copy, learner_id)
                copy.compact()
                write_copy(copy, backup)
        finally:
            copy.close()
    files.sync_folder(path.parent)


def _delete(rows: Rows, learner_id: str) -> None:
    rows.change("DELETE FROM guard WHERE who = ?", (learner_id,))
    # All that is the learner's refers to this row and goes with it.
    rows.change("DELETE FROM learner WHERE id = ?", (learner_id,))
    mark = rows.mark()
    rows.change(
        "INSERT OR IGNORE INTO tombstone VALUES (?, ?, ?, ?)", (learner_id, mark["at"], mark["device"], mark["seq"])
    )
