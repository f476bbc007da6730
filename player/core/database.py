"""Opening the progress file: how SQLite keeps what was acknowledged, what it refuses, and what it sets aside."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from player.core import files
from player.core.clock import Now
from player.core.errors import ProgressError
from player.core.migrations import NAMES, applied, migrate

_PATIENCE = 1.0
"""Seconds to wait for another program to let go of the file."""

# Write-ahead log: one sync an answer instead of three (a slow stick takes 300 ms each), and a write torn by a power cut
# fails its checksum and is dropped, on FAT and exFAT, which have no journal of their own, as anywhere else.
# Exclusive: the log's index then lives in our memory and not in a shared mapping of a file, so a stick that is pulled
# gives an error instead of a crash; a second player on the same file is refused.
# Extra, until the log is there: the journal that SQLite begins a new file with must not come back after a power cut,
# for it would take back all that was written since.
# Full, and on macOS F_FULLFSYNC: what was acknowledged has left the drive's own cache as well.
_PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "synchronous=EXTRA",
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "foreign_keys=ON",
    # The file may come from a stranger's stick.
    "trusted_schema=OFF",
    "cell_size_check=ON",
)

_CODES = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_PERM: "read-only",
    sqlite3.SQLITE_AUTH: "read-only",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_IOERR: "unreachable",
    sqlite3.SQLITE_CANTOPEN: "unreachable",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
}

# The last: tables that are not what their names say.
_UNSOUND = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}


@contextmanager
def reported(path: Path | None) -> Iterator[None]:
    """Turns what SQLite and the system say about the world into ProgressError; our own mistakes pass as they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        # Extended codes hold the plain one in their low byte.
        code = _CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if code is None:
            raise
        if path is not None and code == "unreachable" and _forbidden(path):
            code = "read-only"
        if path is not None and code == "damaged" and not _readable(path):
            code = "unreachable"
        raise ProgressError(code, f"{path or 'in memory'}: {error}") from error
    except UnicodeDecodeError as error:
        # SQLite's own complaint, quoting what went bad.
        raise ProgressError("damaged", f"{path or 'in memory'}: {error}") from error
    except OSError as error:
        raise ProgressError(files.code(error), f"{path or 'in memory'}: {error}") from error


def open_file(path: Path, now: Now) -> tuple[sqlite3.Connection, Path | None]:
    """The database at `path`, made or migrated where needed, and where a damaged one was set aside.

    Raises ProgressError: "newer-database", "locked", "read-only", "disk-full", "unreachable".
    """
    with reported(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        kept = None if _sound(path) else files.set_aside(path, now())
        return _begin(str(path)), kept


def open_memory() -> sqlite3.Connection:
    """A database that leaves nothing behind."""
    return _begin(":memory:")


def open_copy(path: Path) -> sqlite3.Connection:
    """The tables of a file that nobody works with, in memory and migrated; the file stays as it is.

    Raises ProgressError: "damaged", "newer-database", "unreachable".
    """
    with reported(path):
        if not path.exists() or not _sound(path):
            raise ProgressError("damaged", f"{path}: not a progress file that can be read")
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source:
            return _begin(":memory:", source)


def _forbidden(path: Path) -> bool:
    return any(place.exists() and not os.access(place, os.W_OK) for place in (path.parent, path))


def _readable(path: Path) -> bool:
    """Whether the disk still gives the file: when it does not, SQLite says that the file is malformed."""
    # This lets go of SQLite's own lock on the file, where it holds one; nothing more is written to a file like that.
    try:
        path.read_bytes()
    except OSError:
        return False
    return True


def _begin(place: str, source: sqlite3.Connection | None = None) -> sqlite3.Connection:
    # No isolation level: a transaction begins where we say so and nowhere else.
    connection = sqlite3.connect(place, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    connection.text_factory = _text
    try:
        if source is not None:
            source.backup(connection)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").fetchall()
        # Takes the lock, and fails on a file that cannot be written, before anybody counts on it; needs no sync.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _text(data: bytes) -> str:
    # A letter that went bad on the disk costs that letter, not the learner.
    return data.decode(errors="replace")


def _sound(path: Path, mode: str = "ro") -> bool:
    """Whether the file can be worked with; a missing or empty one can.

    Read-only, so that a damaged file keeps every byte: a connection that may write would fold the log into it.
    Raises ProgressError("newer-database").
    """
    if not path.exists() or path.stat().st_size == 0:
        return True
    try:
        address = f"{path.absolute().as_uri()}?mode={mode}"
        with closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE)) as connection:
            connection.text_factory = _text
            connection.execute("PRAGMA cell_size_check=ON")
            if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
                return False
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            known = applied(connection)
    except UnicodeDecodeError:
        return False
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0)
        if code == sqlite3.SQLITE_READONLY_ROLLBACK and mode == "ro":
            # The power failed in the very first moment, before there was a log: what was begun is taken back.
            return _sound(path, "rw")
        if code & 0xFF in _UNSOUND and _readable(path):
            return False
        raise
    if not known:
        # Somebody else's file, unless a first start was cut off before it made a table.
        return not tables - {"_sqlite_migrations"}
    if newer := sorted(known - NAMES):
        raise ProgressError("newer-database", f"{path}: written by a newer player ({', '.join(newer)})")
    return True
