"""Who learns here, and the list of learners read fast enough for the first screen."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from player.core.clock import moment

RECENT_FIRST = (
    "SELECT id, name, token, created, EXISTS (SELECT 1 FROM lock WHERE lock.learner = learner.id) "
    "FROM learner ORDER BY seq DESC, device DESC"
)
# A file of the first player, which knew no PINs, is read before it is migrated.
_WITHOUT_LOCKS = "SELECT id, name, token, created, 0 FROM learner ORDER BY seq DESC, device DESC"


class Learner(NamedTuple):
    """A learner: a random id of 128 bits in hex, a name of their own choice, and the name of the token's icon.

    `locked` says that there is a PIN; without one anybody can go on as this learner.
    """

    id: str
    name: str
    token: str
    created: datetime
    locked: bool = False


def learner(row: tuple[str, str, str, str, int]) -> Learner:
    """A learner from a row of `RECENT_FIRST`."""
    return Learner(row[0], row[1], row[2], moment(row[3]), bool(row[4]))


def peek_learners(path: Path) -> list[Learner]:
    """The learners in a progress file, last used first, before the file is opened for work.

    Changes no byte of the file. Whatever is wrong with it (missing, held by another player, damaged) gives an empty
    list: opening it properly, a moment later, says what.
    """
    try:
        if not path.exists():
            return []
        # With no write-ahead log the file stands for itself; SQLite then needs no lock and no files beside it, which
        # a read-only folder would refuse.
        frozen = "" if path.with_name(path.name + "-wal").exists() else "&immutable=1"
        address = f"{path.absolute().as_uri()}?mode=ro{frozen}"
        with closing(sqlite3.connect(address, uri=True, timeout=0)) as connection:
            locks = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'lock'").fetchall()
            return [learner(row) for row in connection.execute(RECENT_FIRST if locks else _WITHOUT_LOCKS)]
    except (sqlite3.Error, OSError, ValueError, TypeError):
        return []
