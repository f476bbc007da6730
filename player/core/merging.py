"""One learner's rows, taken out of a progress file and united with another's: any order, twice, both ways, the same."""

import re
import sqlite3
from typing import Any, NamedTuple

import msgspec

from player.core.rows import Rows


class _Table(NamedTuple):
    """What tells a table's rows apart, and its columns besides the learner's id."""

    key: tuple[str, ...]
    columns: tuple[str, ...]

    @property
    def all(self) -> str:
        return ", ".join(("learner", *self.columns))


_MARK = ("seq", "device", "at")
_TABLES = {
    "attempt": _Table(("id",), ("id", "course", "activity", "answer", "share", *_MARK)),
    "sighting": _Table(("id",), ("id", "course", "page", "skipped", *_MARK)),
    "interval": _Table(("id",), ("id", "course", "video", "start", "end", *_MARK)),
    "reading": _Table(("id",), ("id", "course", "video", *_MARK)),
    "award": _Table(("id",), ("id", "course", "module", "serial", "language", "issued", *_MARK)),
    "stop": _Table(("learner", "course", "place"), ("course", "place", "second", *_MARK)),
    "draft": _Table(("learner", "course", "activity"), ("course", "activity", "answer", *_MARK)),
    "bookmark": _Table(("learner", "course", "page"), ("course", "page", "marked", *_MARK)),
    "sitting": _Table(("id",), ("id", "course", "page", "drawn", *_MARK)),
    "private": _Table(("id",), ("id", "vault", "key", "nonce", "blob", *_MARK)),
    "lock": _Table(("vault", "kind"), ("vault", "kind", "salt", "memory", "passes", "lanes", "nonce", "blob", *_MARK)),
}

_COMES = """INSERT INTO learner (id, name, token, created, at, device, seq, named_seq, named_device)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = max(at, excluded.at)"""
_NAMED = """UPDATE learner SET named_seq = ?2, named_device = ?3, name = ?4, token = ?5, created = ?6
    WHERE id = ?1 AND (?2, ?3, ?4, ?5, ?6) > (named_seq, named_device, name, token, created)"""
_USED = "UPDATE learner SET seq = ?2, device = ?3 WHERE id = ?1 AND (?2, ?3) > (seq, device)"

# What a later row had made superfluous where it was written, and the union has brought back.
_TIDY = (
    """DELETE FROM draft WHERE learner = ? AND EXISTS (
        SELECT 1 FROM attempt WHERE attempt.learner = draft.learner AND attempt.course = draft.course
        AND attempt.activity = draft.activity AND (attempt.seq, attempt.device) > (draft.seq, draft.device))""",
    """DELETE FROM interval WHERE learner = ? AND EXISTS (
        SELECT 1 FROM interval AS other WHERE other.learner = interval.learner AND other.course = interval.course
        AND other.video = interval.video AND other.start <= interval.start AND other.end >= interval.end
        AND (other.start < interval.start OR other.end > interval.end OR other.id < interval.id))""",
    """DELETE FROM private WHERE learner = ? AND EXISTS (
        SELECT 1 FROM private AS other WHERE other.learner = private.learner AND other.key = private.key
        AND other.vault = private.vault
        AND (other.seq, other.device, other.id) > (private.seq, private.device, private.id))""",
)

_MOST = 2**53
"""A count that no file reaches by being used; one that claims more was made to break ours."""


class Person(msgspec.Struct, frozen=True):
    """A learner as they travel: who they are, and their rows by table, in the order of its columns here.

    `named` is the count and the device of the last change of name, `seq` and `device` those of the last use.
    """

    id: str
    name: str
    token: str
    created: str
    at: str
    device: str
    seq: int
    tables: dict[str, list[list[Any]]]
    named: tuple[int, str] = (0, "")


class Deleted(Exception):
    """This learner was deleted here, and is not brought back."""


class Unfit(ValueError):
    """Rows that no player wrote."""


def gather(rows: Rows, learner_id: str) -> Person:
    """All that is kept of a learner; private texts stay sealed. Raises KeyError if there is no such learner."""
    about = "SELECT name, token, created, at, device, seq, named_seq, named_device FROM learner WHERE id = ?"
    found = rows.select(about, (learner_id,))
    if not found:
        raise KeyError(learner_id)
    name, token, created, at, device, seq, *named = found[0]
    tables = {table: [list(row[1:]) for row in rows.select(_select(table), (learner_id,))] for table in _TABLES}
    return Person(learner_id, name, token, created, at, device, seq, tables, (named[0], named[1]))


def unite(rows: Rows, person: Person) -> None:
    """Adds a learner's rows to those that are here, all or none.

    Of two rows with one key the one with the greater (seq, device) stands: the one that was written later, as far as
    the two files ever knew of each other. Appended rows have random ids and are the same wherever they are. The name is
    the one that was chosen last, wherever the learner was used since.
    Raises Deleted where the learner left a tombstone, and Unfit.
    """
    highest = _highest(person)
    try:
        with rows.transaction():
            if rows.select("SELECT 1 FROM tombstone WHERE learner = ?", (person.id,)):
                raise Deleted(person.id)
            who = (person.name, person.token, person.created)
            rows.change(_COMES, (person.id, *who, person.at, person.device, person.seq, *person.named))
            rows.change(_NAMED, (person.id, *person.named, *who))
            rows.change(_USED, (person.id, person.seq, person.device))
            for name, table in _TABLES.items():
                rows.change_each(_union(name, table), [(person.id, *row) for row in person.tables.get(name, [])])
            for sql in _TIDY:
                rows.change(sql, (person.id,))
            rows.change("UPDATE device SET seq = max(seq, ?)", (highest,))
    except (sqlite3.IntegrityError, sqlite3.InterfaceError, sqlite3.ProgrammingError, OverflowError) as error:
        raise Unfit(str(error)) from error


def _select(name: str) -> str:
    return f"SELECT {_TABLES[name].all} FROM {name} WHERE learner = ?"  # noqa: S608 - names of ours


def _union(name: str, table: _Table) -> str:
    ours, theirs = (
        ", ".join(f"{name}.{each}" for each in _order(table)),
        ", ".join(f"excluded.{each}" for each in _order(table)),
    )
    kept = ", ".join(f"{each} = excluded.{each}" for each in table.columns if each not in table.key)
    marks = ", ".join("?" * (len(table.columns) + 1))
    return (
        f"INSERT INTO {name} ({table.all}) VALUES ({marks}) ON CONFLICT ({', '.join(table.key)}) "  # noqa: S608 - names of ours
        f"DO UPDATE SET {kept} WHERE {name}.learner = excluded.learner AND ({theirs}) > ({ours})"
    )


def _order(table: _Table) -> tuple[str, ...]:
    # The rest decides only between the rows of a file and those of its copy, which have the same marks.
    return (*_MARK, *(column for column in table.columns if column not in _MARK))


def _highest(person: Person) -> int:
    """The greatest count among all the rows. Raises Unfit."""
    if not re.fullmatch("[0-9a-f]{32}", person.id) or not person.name.strip():
        raise Unfit("no learner's id or name")
    counts: list[object] = [person.seq, person.named[0]]
    for name, rows in person.tables.items():
        if name not in _TABLES:
            raise Unfit(f"table {name}")
        columns = _TABLES[name].columns
        if any(len(row) != len(columns) for row in rows):
            raise Unfit(f"columns of {name}")
        counts += [row[columns.index("seq")] for row in rows]
    known = [count for count in counts if isinstance(count, int) and 0 <= count <= _MOST]
    if len(known) < len(counts):
        raise Unfit("counts")
    return max(known)
