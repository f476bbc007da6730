"""The tables of the progress file, one migration a change; a migration that was released is never edited."""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_BEGIN = (
    # This file's own device: one row. `seq` counts its writes and orders them, whatever the clock says; taking in
    # another file's rows lifts it above theirs, so that (seq, device) orders the union of two files as well.
    "CREATE TABLE device (id TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT",
    "INSERT INTO device VALUES (lower(hex(randomblob(16))), 0)",
    # `at` and `seq` are those of the last use: last used first, also after the clock was set back.
    """CREATE TABLE learner (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, token TEXT NOT NULL, created TEXT NOT NULL,
        at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL) STRICT""",
    # A deleted learner, so that an older file cannot bring them back.
    """CREATE TABLE tombstone (
        learner TEXT PRIMARY KEY, at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL) STRICT""",
    """CREATE TABLE attempt (
        id TEXT PRIMARY KEY, learner TEXT NOT NULL REFERENCES learner ON DELETE CASCADE, course TEXT NOT NULL,
        activity TEXT NOT NULL, answer TEXT NOT NULL, share REAL NOT NULL CHECK (share BETWEEN 0.0 AND 1.0),
        at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL) STRICT""",
    # Best share and latest answer of an activity: one step into an index each, however many attempts there are.
    "CREATE INDEX attempt_best ON attempt (learner, course, activity, share)",
    "CREATE INDEX attempt_latest ON attempt (learner, course, activity, seq, device)",
    """CREATE TABLE sighting (
        id TEXT PRIMARY KEY, learner TEXT NOT NULL REFERENCES learner ON DELETE CASCADE, course TEXT NOT NULL,
        page TEXT NOT NULL, skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
        at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL) STRICT""",
    "CREATE INDEX sighting_page ON sighting (learner, course, page, skipped)",
    # Played seconds of a film. Rows that a longer one covers are dropped: the union, which is what counts, is the same.
    """CREATE TABLE interval (
        id TEXT PRIMARY KEY, learner TEXT NOT NULL REFERENCES learner ON DELETE CASCADE, course TEXT NOT NULL,
        video TEXT NOT NULL, start REAL NOT NULL CHECK (start >= 0.0), end REAL NOT NULL CHECK (end > start),
        at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL) STRICT""",
    "CREATE INDEX interval_video ON interval (learner, course, video, start, end)",
    """CREATE TABLE reading (
        id TEXT PRIMARY KEY, learner TEXT NOT NULL REFERENCES learner ON DELETE CASCADE, course TEXT NOT NULL,
        video TEXT NOT NULL, at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL) STRICT""",
    "CREATE INDEX reading_video ON reading (learner, course, video)",
    # Given certificates; `module` '' is the course itself. The name on the paper is private and not here.
    """CREATE TABLE award (
        id TEXT PRIMARY KEY, learner TEXT NOT NULL REFERENCES learner ON DELETE CASCADE, course TEXT NOT NULL,
        module TEXT NOT NULL, serial TEXT NOT NULL, language TEXT NOT NULL, issued TEXT NOT NULL,
        at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL) STRICT""",
    "CREATE INDEX award_module ON award (learner, course, module)",
    # Where a page (second is NULL) or a film was left, and half-made answers: the last writer wins.
    """CREATE TABLE stop (
        learner TEXT NOT NULL REFERENCES learner ON DELETE CASCADE, course TEXT NOT NULL, place TEXT NOT NULL,
        second REAL, at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL,
        PRIMARY KEY (learner, course, place)) STRICT""",
    """CREATE TABLE draft (
        learner TEXT NOT NULL REFERENCES learner ON DELETE CASCADE, course TEXT NOT NULL, activity TEXT NOT NULL,
        answer TEXT NOT NULL, at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL,
        PRIMARY KEY (learner, course, activity)) STRICT""",
    # What only the learner may read, apart from all else: `blob` is sealed, `key` says which of their texts it is.
    """CREATE TABLE private (
        id TEXT PRIMARY KEY, learner TEXT NOT NULL REFERENCES learner ON DELETE CASCADE, key TEXT NOT NULL,
        nonce BLOB NOT NULL, blob BLOB NOT NULL,
        at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL) STRICT""",
    "CREATE INDEX private_key ON private (learner, key, seq)",
)


_LOCKS = (
    # A key that opens a learner's texts, wrapped by a PIN ('secret') or a recovery code ('code'). What stretches it is
    # kept with it, so that a later player may ask for more. Vaults begun on two machines are two.
    """CREATE TABLE lock (
        vault TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('secret', 'code')),
        learner TEXT NOT NULL REFERENCES learner ON DELETE CASCADE,
        salt BLOB NOT NULL, memory INTEGER NOT NULL, passes INTEGER NOT NULL, lanes INTEGER NOT NULL,
        nonce BLOB NOT NULL, blob BLOB NOT NULL,
        at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL,
        PRIMARY KEY (vault, kind)) STRICT""",
    "CREATE INDEX lock_learner ON lock (learner, kind)",
    # An empty blob says that the text was deleted, so that an older file cannot bring it back.
    "ALTER TABLE private ADD COLUMN vault TEXT NOT NULL DEFAULT ''",
    # The same locks around nothing: whom they let in is a facilitator.
    """CREATE TABLE facilitator (
        kind TEXT PRIMARY KEY CHECK (kind IN ('secret', 'code')),
        salt BLOB NOT NULL, memory INTEGER NOT NULL, passes INTEGER NOT NULL, lanes INTEGER NOT NULL,
        nonce BLOB NOT NULL, blob BLOB NOT NULL,
        at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL) STRICT""",
    # Wrong PINs in a row; `who` is a learner's id or 'facilitator'.
    "CREATE TABLE guard (who TEXT PRIMARY KEY, wrong INTEGER NOT NULL) STRICT",
)

_NAMES = (
    # When the name was last changed: by itself, for being used somewhere else says nothing about it.
    "ALTER TABLE learner ADD COLUMN named_seq INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE learner ADD COLUMN named_device TEXT NOT NULL DEFAULT ''",
)

_BOOKMARKS = (
    # Pages that a learner marked. One that was unmarked stays, with `marked` 0, so that an older file cannot bring it
    # back: the last writer wins.
    """CREATE TABLE bookmark (
        learner TEXT NOT NULL REFERENCES learner ON DELETE CASCADE, course TEXT NOT NULL, page TEXT NOT NULL,
        marked INTEGER NOT NULL CHECK (marked IN (0, 1)), at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL,
        PRIMARY KEY (learner, course, page)) STRICT""",
)

_SITTINGS = (
    # Sittings of a final check that draws its questions; `id` is the seed, `drawn` what was drawn, as a JSON list. The
    # answers are attempts whose activity ends in the sitting's id.
    """CREATE TABLE sitting (
        id TEXT PRIMARY KEY, learner TEXT NOT NULL REFERENCES learner ON DELETE CASCADE, course TEXT NOT NULL,
        page TEXT NOT NULL, drawn TEXT NOT NULL,
        at TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL) STRICT""",
    "CREATE INDEX sitting_page ON sitting (learner, course, page, seq)",
)

_MIGRATIONS = {
    # Learners and what they did, as rows with a random id, a UTC time, a device and that device's count of writes.
    "m001_begin": _BEGIN,
    # What only the learner may read gets its locks, and the facilitator a passphrase.
    "m002_locks": _LOCKS,
    # A learner may change their name.
    "m003_names": _NAMES,
    # A learner may mark pages.
    "m004_bookmarks": _BOOKMARKS,
    # A final check may draw its questions from a bank.
    "m005_sittings": _SITTINGS,
}
_SET = "progress"

NAMES = frozenset(_MIGRATIONS)
"""The migrations that this player knows; a file that has others was written by a newer one."""


def applied(connection: sqlite3.Connection) -> set[str]:
    """The names of the migrations that a file has had; none in one that was only just begun, or is not ours."""
    query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
    if not connection.execute(query).fetchall():
        return set()
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (_SET,))
    return {name for (name,) in rows}


def migrate(connection: sqlite3.Connection) -> None:
    """Applies the migrations that are missing, each in a transaction together with the record of it."""
    if applied(connection) >= NAMES:
        return
    # Takes 8 MB of memory and a third of the time of opening, which a file that is up to date can do without.
    from sqlite_utils import Database, Migrations

    migrations = Migrations(_SET)
    for name, statements in _MIGRATIONS.items():
        migrations(name=name)(_step(statements))
    migrations.apply(Database(connection, execute_plugins=False))


def _step(statements: tuple[str, ...]) -> Callable[["Database"], None]:
    def run(database: "Database") -> None:
        for statement in statements:
            database.execute(statement)

    return run
