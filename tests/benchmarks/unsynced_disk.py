"""A disk that loses what was not synced: notes all that SQLite writes, and shows what a power cut leaves of it.

Works through SQLite's own interface to the system (https://sqlite.org/vfs.html, `sqlite3_vfs` and
`sqlite3_io_methods`): a copy of the standard one whose writes, truncations, syncs and deletions are noted on the way.
"""

import _sqlite3
import ctypes
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

SECTOR = 512
_OPEN, _DELETE = 0, 1
_WRITE, _TRUNCATE, _SYNC = 3, 4, 5


class Event(NamedTuple):
    """`what` is "write", "truncate", "sync", "delete" or "acknowledged"; `name` the file's, `at` an offset or size."""

    what: str
    name: str = ""
    at: int = 0
    data: bytes = b""


class _Methods(ctypes.Structure):
    _fields_ = (("version", ctypes.c_int), ("calls", ctypes.c_void_p * 18))


class _System(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_name", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("calls", ctypes.c_void_p * 15),
    )


_P, _INT, _INT64 = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_OPENED = ctypes.CFUNCTYPE(_INT, _P, _P, _P, _INT, _P)  # the name as a pointer: SQLite keeps it
_DELETED = ctypes.CFUNCTYPE(_INT, _P, ctypes.c_char_p, _INT)
_WRITTEN = ctypes.CFUNCTYPE(_INT, _P, _P, _INT, _INT64)
_TRUNCATED = ctypes.CFUNCTYPE(_INT, _P, _INT64)
_SYNCED = ctypes.CFUNCTYPE(_INT, _P, _INT)


class Recorder:
    """Notes what SQLite does to the files of a folder, in this whole process, from now to its end."""

    def __init__(self, folder: Path) -> None:
        self.events: list[Event] = []
        self._folder = folder
        self._files: dict[int, str] = {}
        self._methods: dict[int, _Methods] = {}
        self._kept: list[Any] = []  # what SQLite calls must outlive all calls
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = ctypes.c_void_p
        standard = _System.from_address(library.sqlite3_vfs_find(None))
        self._system = _System.from_buffer_copy(standard)
        self._system.name = b"recorded"
        self._replace(self._system.calls, _OPEN, _OPENED, self._open)
        self._replace(self._system.calls, _DELETE, _DELETED, self._delete)
        if library.sqlite3_vfs_register(ctypes.byref(self._system), 1) != 0:
            raise OSError("SQLite does not take the recording layer")

    def acknowledge(self) -> None:
        """Notes that somebody was told that all before this is kept."""
        self.events.append(Event("acknowledged"))

    def _replace(self, calls: Any, place: int, kind: Any, make: Callable[[Any], Callable[..., int]]) -> None:
        call = kind(make(kind(calls[place])))
        self._kept.append(call)
        calls[place] = ctypes.cast(call, ctypes.c_void_p).value

    def _open(self, standard: Any) -> Callable[..., int]:
        def opened(system: int, name: int | None, file: int, flags: int, out: int) -> int:
            code = int(standard(system, name, file, flags, out))
            path = Path(ctypes.string_at(name).decode()) if name else None
            pointer = ctypes.c_void_p.from_address(file)
            if code == 0 and path is not None and path.is_relative_to(self._folder) and pointer.value:
                self._files[file] = str(path.relative_to(self._folder))
                pointer.value = ctypes.addressof(self._recorded(pointer.value))
            return code

        return opened

    def _delete(self, standard: Any) -> Callable[..., int]:
        def deleted(system: int, name: bytes, synced: int) -> int:
            code = int(standard(system, name, synced))
            path = Path(name.decode())
            if code == 0 and path.is_relative_to(self._folder):
                self.events.append(Event("delete", str(path.relative_to(self._folder)), synced))
            return code

        return deleted

    def _recorded(self, methods: int) -> _Methods:
        if methods not in self._methods:
            copy = _Methods.from_buffer_copy(_Methods.from_address(methods))
            self._replace(copy.calls, _WRITE - 1, _WRITTEN, self._write)
            self._replace(copy.calls, _TRUNCATE - 1, _TRUNCATED, self._truncate)
            self._replace(copy.calls, _SYNC - 1, _SYNCED, self._sync)
            self._methods[methods] = copy
        return self._methods[methods]

    def _write(self, standard: Any) -> Callable[..., int]:
        def written(file: int, data: int, amount: int, at: int) -> int:
            self.events.append(Event("write", self._files[file], at, ctypes.string_at(data, amount)))
            return int(standard(file, data, amount, at))

        return written

    def _truncate(self, standard: Any) -> Callable[..., int]:
        def truncated(file: int, size: int) -> int:
            self.events.append(Event("truncate", self._files[file], size))
            return int(standard(file, size))

        return truncated

    def _sync(self, standard: Any) -> Callable[..., int]:
        def synced(file: int, flags: int) -> int:
            code = int(standard(file, flags))
            self.events.append(Event("sync", self._files[file]))
            return code

        return synced


def after_cut(events: list[Event], cut: int, dice: random.Random) -> dict[str, bytes]:
    """The files as they may be found when the power failed before event number `cut`.

    What was synced is there. Of the rest each write came through, or not, or in part by sectors, or as zeros where the
    file grew: in any order, as drives and file systems please. A file never synced may be missing, and one that was
    deleted without a sync of its folder may be back.
    """
    files: dict[str, bytearray] = {}
    pending: dict[str, list[Event]] = {}
    deleted: dict[str, bytearray] = {}
    for event in events[:cut]:
        if event.what in {"write", "truncate"}:
            pending.setdefault(event.name, []).append(event)
        elif event.what == "sync":
            for each in pending.pop(event.name, []):
                _apply(files.setdefault(event.name, bytearray()), each)
            deleted.pop(event.name, None)
        elif event.what == "delete":
            before = files.pop(event.name, None)
            pending.pop(event.name, None)
            if before is not None and not event.at:
                deleted[event.name] = before
    for name, waiting in pending.items():
        if name in files or dice.random() < 0.5:
            _let_through(files.setdefault(name, bytearray()), waiting, dice)
    files |= {name: before for name, before in deleted.items() if dice.random() < 0.5}
    return {name: bytes(data) for name, data in files.items()}


def _let_through(file: bytearray, waiting: list[Event], dice: random.Random) -> None:
    for each in waiting:
        fate = dice.random()
        if fate < 0.4:
            _apply(file, each)
        elif fate < 0.7 and each.what == "write":
            _tear(file, each, dice)


def _apply(file: bytearray, event: Event) -> None:
    if event.what == "truncate":
        del file[event.at :]
        return
    if len(file) < event.at:
        file.extend(bytes(event.at - len(file)))
    file[event.at : event.at + len(event.data)] = event.data


def _tear(file: bytearray, event: Event, dice: random.Random) -> None:
    """Each sector of a write came through, or not, or left zeros at the end of a file that grew."""
    end = event.at + len(event.data)
    start = event.at
    while start < end:
        stop = min((start // SECTOR + 1) * SECTOR, end)
        fate = dice.random()
        if fate < 0.5:
            _apply(file, Event("write", event.name, start, event.data[start - event.at : stop - event.at]))
        elif fate < 0.75 and stop > len(file):
            file.extend(bytes(stop - len(file)))
        start = stop
