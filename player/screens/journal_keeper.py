"""Keeps what is being written: on disk a moment after it was typed, and at once when one leaves."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from player.core import journal
from player.messages import sentence
from player.screens.desk import Desk

if TYPE_CHECKING:
    from player.core.vault import OpenVault

_SOON, _AGAIN = 700, 3000
"""How long what was typed waits for its first write, and a write that failed for the next, in ms."""
_HELD = 120.0
"""How long a text that could not be written stays within reach once its page was left, in seconds."""


class Written(Protocol):
    """A private text as it stands; of two with one id the later is to be kept."""

    @property
    def id(self) -> str:
        """Its key."""


class Keeper(QObject):
    """Writes what `read` gives, with `put`. One write at a time: a slow disk is not asked for more than it can.

    The clock does not begin anew with each key: somebody who never pauses loses no more than who does.
    """

    saved = Signal(object)
    """What `put` gave back: the note as it is on disk."""
    failed = Signal(object)
    """The error; it is tried again by itself."""

    def __init__(
        self,
        desk: Desk,
        read: Callable[[], Written],
        parent: QObject,
        put: "Callable[[OpenVault, Any], object]" = journal.write,
    ) -> None:
        super().__init__(parent)
        self._desk, self._read, self._put = desk, read, put
        self._stale = self._over = False
        self._owed: dict[str, Written] = {}
        self._writing = 0
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._write)

    @property
    def stale(self) -> bool:
        """Whether something was typed that is not on its way yet."""
        return self._stale

    def touch(self) -> None:
        """Something was typed."""
        self._stale = True
        if not self._writing and not self._clock.isActive():
            self._clock.start(_SOON)

    def forget(self, note_id: str) -> None:
        """What was typed into the open note shall not be written: it is gone."""
        self._stale = False
        self._owed.pop(note_id, None)

    def hand_in(self) -> None:
        """Writes at once what is not written; all that is asked of the lane later finds it there."""
        if self._stale:
            self._write()

    def end(self) -> None:
        """Hands in, for the screen goes; what cannot be written is told at the desk."""
        self._over = True
        self._clock.stop()
        if self._stale or not self._writing:
            self._write()

    def _write(self) -> None:
        self._clock.stop()
        vault = self._desk.seat.vault
        if self._stale:
            self._stale = False
            note = self._read()
            self._owed[note.id] = note
        if vault is not None:
            for note in self._owed.values():
                self._writing += 1
                self._ask(note, vault)

    def _ask(self, note: Written, vault: "OpenVault") -> None:
        desk, put = self._desk, self._put

        def done(written: object) -> None:
            if self._owed.get(note.id) is note:
                del self._owed[note.id]
            if not self._over:
                self._go_on(_SOON)
                self.saved.emit(written)

        def failed(error: Exception) -> None:
            if not self._over:
                self._go_on(_AGAIN)
                if note.id in self._owed:
                    self.failed.emit(error)
            elif desk.seat.vault is vault:
                # The page is gone, but not yet who wrote it: the text is held as long as the message stands.
                again = QCoreApplication.translate("Keeper", "Try again")
                desk.tell(sentence(error), again, lambda: self._ask(note, vault), _HELD)
            else:
                desk.fail(error)

        desk.tasks.database(lambda: put(vault, note), done, failed)

    def _go_on(self, after: int) -> None:
        self._writing -= 1
        if not self._writing and (self._stale or self._owed):
            self._clock.start(after)
