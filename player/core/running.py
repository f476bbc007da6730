"""One running player per data folder: the first holds a lock that dies with it, a later one knocks and goes."""

import errno
import json
import sys
import time
from io import FileIO
from pathlib import Path
from typing import NamedTuple

from player.core import files

LOCK, KNOCK = "running", "knock"
"""Files in the data folder: the one that is locked, and the one by which a later start is heard."""

# Two bytes of the file are locked, which need not be there. The second is held for moments only, by whoever becomes the
# player or knocks, so that a knock is never taken for one that a power cut left lying about.
_PLAYER, _DOOR = 0, 1
_PATIENCE = 10.0
_PAUSE = 0.02
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class Knock(NamedTuple):
    """What a later start asks for: a course file to open ('' for none), and the desktop's leave to come forward."""

    course: str = ""
    activation: str = ""


class Running:
    """The player of a data folder, until `close` or the end of the process, whatever ends it."""

    def __init__(self, data: Path, file: FileIO | None) -> None:
        self.data = data
        self._file = file

    def answer(self) -> Knock | None:
        """Takes the knock away and says what it asks for; None if nobody knocked."""
        path = self.data / KNOCK
        try:
            found = path.read_bytes()
            path.unlink()
        except OSError:
            return None
        try:
            return Knock(*(str(word) for word in json.loads(found)))
        except (TypeError, ValueError, RecursionError):
            return Knock()

    def close(self) -> None:
        """Lets the next one in."""
        if self._file is not None:
            self._file.close()
            self._file = None


def enter(data: Path, knock: Knock, patience: float = _PATIENCE) -> Running | None:
    """Becomes the player of a data folder; None when another one is, which was asked to come forward instead.

    Waits until it was heard, at most `patience` seconds, for the other may be about to end: then its place is taken.
    Where nothing can be locked or written (a read-only folder) everybody is let in; the progress file has its own lock.
    """
    file = None
    try:
        data.mkdir(parents=True, exist_ok=True)
        file = FileIO(data / LOCK, "a")
        entered = _enter(file, data / KNOCK, knock, time.monotonic() + patience)
    except OSError:
        if file is not None:
            file.close()
        return Running(data, None)
    if entered:
        return Running(data, file)
    file.close()
    return None


def _enter(file: FileIO, path: Path, knock: Knock, late: float) -> bool:
    knocked = False
    while time.monotonic() < late:
        if _lock(file, _DOOR):
            try:
                if _lock(file, _PLAYER):
                    path.unlink(missing_ok=True)
                    return True
                if not path.exists():
                    if knocked:
                        return False
                    _give_way()
                    files.write_whole(path, json.dumps(knock).encode())
                    knocked = True
            finally:
                _unlock(file, _DOOR)
        time.sleep(_PAUSE)
    return False


if sys.platform == "win32":
    import msvcrt

    def _give_way() -> None:
        """Lets another process bring its window forward, which only the one that was started last may do."""
        from ctypes import windll

        any_process = -1
        windll.user32.AllowSetForegroundWindow(any_process)

    def _lock(file: FileIO, byte: int) -> bool:
        """Whether the byte is ours now. Raises OSError where nothing can be locked."""
        file.seek(byte)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in _HELD:
                return False
            raise
        return True

    def _unlock(file: FileIO, byte: int) -> None:
        file.seek(byte)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _give_way() -> None:
        """The knock carries the desktop's leave, where one is needed."""

    def _lock(file: FileIO, byte: int) -> bool:
        """Whether the byte is ours now. Raises OSError where nothing can be locked."""
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, byte)
        except OSError as error:
            if error.errno in _HELD:
                return False
            raise
        return True

    def _unlock(file: FileIO, byte: int) -> None:
        fcntl.lockf(file, fcntl.LOCK_UN, 1, byte)
