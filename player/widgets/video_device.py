"""A byte range of a file as a device, so that a film plays where it lies in the archive."""

from io import FileIO
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QIODevice, QIODeviceBase, Signal


class FileRange(QIODevice):
    """Read only, random access. The file is opened at the first read, in the thread of the one who reads.

    A file that cannot be read any more (its stick was pulled) is told once by `failed`; from then on the device stands
    at its end, because a decoder asks a device that merely fails again and again.
    """

    failed = Signal(str)
    """What the system said; sent from the decoder's thread."""

    def __init__(self, path: Path, offset: int, size: int) -> None:
        super().__init__()
        self._path, self._offset, self._size = path, offset, size
        self._file: FileIO | None = None
        self._fault = ""
        self._lock = Lock()
        self.reads = 0
        """How often something was read: shows that a slow stick is still at work."""
        self.open(QIODeviceBase.OpenModeFlag.ReadOnly | QIODeviceBase.OpenModeFlag.Unbuffered)

    @property
    def lost(self) -> bool:
        """Whether the file cannot be read any more."""
        return bool(self._fault)

    def isSequential(self) -> bool:
        """A decoder may jump about in it."""
        return False

    def size(self) -> int:
        """Bytes in the range."""
        return self._size

    def atEnd(self) -> bool:
        """Whether there is nothing more to read, be it for a fault."""
        return bool(self._fault) or self.pos() >= self._size

    def readData(self, most: int) -> object:
        """Up to `most` bytes from where the device stands; -1 once the file cannot be read."""
        if self._fault:
            return -1
        wanted = max(0, min(most, self._size - self.pos()))
        try:
            with self._lock:
                data = self._read(self._offset + self.pos(), wanted)
        except (OSError, ValueError) as error:
            return self._fail(str(error))
        if len(data) < wanted:
            return self._fail(f"{self._path} is shorter than it was")
        return data

    def close(self) -> None:
        """Lets go of the file. Only once no decoder reads any more."""
        super().close()
        with self._lock:
            if self._file is not None:
                self._file.close()
                self._file = None

    def _read(self, at: int, wanted: int) -> bytes:
        if self._file is None:
            self._file = self._path.open("rb", buffering=0)
        self._file.seek(at)
        self.reads += 1
        return self._file.read(wanted)

    def _fail(self, what: str) -> int:
        self._fault = what
        self.failed.emit(what)
        return -1
