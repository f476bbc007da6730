"""Rows of the progress file: stamped with id, time, device and count, written in one transaction, read as tuples."""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from player.core.clock import Now, stamp
from player.core.database import reported

Row = dict[str, Any]


class Rows:
    """The tables of one progress file; every call raises ProgressError when the file cannot be worked with.

    `path` is None for a store in memory, `device` the random id of this file, which stamps every row.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path | None, now: Now) -> None:
        self._db = connection
        self.path = path
        self.now = now
        self.device: str = self.select("SELECT id FROM device")[0][0]

    def close(self) -> None:
        """Folds the log into the file and lets go of it."""
        with reported(self.path):
            self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is kept together, synced when the outermost ends, or not at all."""
        with reported(self.path):
            # The outermost savepoint is the transaction itself.
            self._db.execute("SAVEPOINT part")
            try:
                yield
                self._db.execute("RELEASE part")
            except BaseException:
                # After a full disk, say, SQLite has taken everything back by itself.
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK TO part")
                    self._db.execute("RELEASE part")
                raise

    def select(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        with reported(self.path):
            return self._db.execute(sql, values).fetchall()

    def change(self, sql: str, values: tuple[object, ...]) -> None:
        """Updates or deletes, inside a transaction."""
        self._db.execute(sql, values)

    def change_each(self, sql: str, values: Iterable[tuple[object, ...]]) -> None:
        """The same change with many values, inside a transaction."""
        self._db.executemany(sql, values)

    def mark(self) -> Row:
        """Time, device and the next count of this device; inside a transaction."""
        seq = self._db.execute("UPDATE device SET seq = seq + 1 RETURNING seq").fetchall()[0][0]
        return {"at": stamp(self.now()), "device": self.device, "seq": seq}

    def append(self, table: str, row: Row) -> str:
        """Adds the row under a random id of 128 bits, which it returns; inside a transaction."""
        # The same source as `secrets`, without loading OpenSSL for it.
        row_id = os.urandom(16).hex()
        self._insert(table, {"id": row_id} | row | self.mark())
        return row_id

    def append_once(self, table: str, row: Row) -> None:
        """Adds the row in its own transaction unless one says the same already."""
        wanted = " AND ".join(f'"{name}" = ?' for name in row)
        known = f"SELECT 1 FROM {table} WHERE {wanted} LIMIT 1"  # noqa: S608  names of ours alone
        with self.transaction():
            if not self.select(known, tuple(row.values())):
                self.append(table, row)

    def replace(self, table: str, row: Row, key: tuple[str, ...]) -> None:
        """Puts the row in the place of the one with the same key; inside a transaction."""
        values = row | self.mark()
        changes = ", ".join(f'"{name}" = excluded."{name}"' for name in values if name not in key)
        self._insert(table, values, f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changes}")

    def copy_into(self, target: sqlite3.Connection) -> None:
        """Copies all tables as they stand into another database, which they replace."""
        with reported(self.path):
            self._db.backup(target)

    def compact(self) -> None:
        """Writes the file anew without what was deleted from it, and empties the log; outside a transaction."""
        with reported(self.path):
            self._db.execute("VACUUM")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _insert(self, table: str, row: Row, otherwise: str = "") -> None:
        # "end" is a column and a word of SQL's.
        names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
        statement = f"INSERT INTO {table} ({names}) VALUES ({marks}) {otherwise}"  # noqa: S608  names of ours alone
        self._db.execute(statement, tuple(row.values()))
