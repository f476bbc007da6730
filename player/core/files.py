"""Small files written so that a power cut leaves the old one or the new one, and bad files kept under a dated name."""

import errno
import os
from datetime import datetime
from pathlib import Path

from player.core.clock import stamp

_CODES = {
    errno.EACCES: "read-only",
    errno.EPERM: "read-only",
    errno.EROFS: "read-only",
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EBUSY: "locked",
}


def write_whole(path: Path, data: bytes) -> None:
    """Replaces the file in one step, on disk when this returns. Raises OSError; the old file then stands."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".new")
    try:
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def set_aside(path: Path, now: datetime) -> Path:
    """Renames a bad file beside itself ('progress.damaged-20260727-101500.sqlite'), its bytes untouched.

    The companions that SQLite keeps ('-wal') go along under the same name. Raises OSError.
    """
    day = stamp(now)[:19].replace("-", "").replace(":", "").replace("T", "-")
    kept = path.with_name(f"{path.stem}.damaged-{day}{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}.damaged-{day}-{number}{path.suffix}")
    wal = path.with_name(path.name + "-wal")
    if wal.exists():
        wal.rename(kept.with_name(kept.name + "-wal"))
    path.rename(kept)
    # The log's index is made anew from the log: nothing is lost with it, and a stale one would confuse.
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    sync_folder(path.parent)
    return kept


def kept_aside(path: Path) -> Path | None:
    """The last that was set aside of a file and is still there; None if there is none."""
    return max(path.parent.glob(f"{path.stem}.damaged-*{path.suffix}"), default=None)


def code(error: OSError) -> str:
    """The code of a FileError that says what this error means to a learner."""
    return _CODES.get(error.errno or 0, "unreachable")


def sync_folder(folder: Path) -> None:
    """Makes sure that names given or taken in the folder are on disk. Raises OSError."""
    # Windows cannot open a folder as a file; its file systems journal the rename.
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
