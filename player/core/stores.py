"""The progress file and the store of guests in memory, opened when first asked for, each with what guards it."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from player.core.clock import Now, utc_now

# Loaded when they are needed: the first screen stands by then.
if TYPE_CHECKING:
    from player.core.facilitators import Facilitators
    from player.core.progress import Progress
    from player.core.vaults import Vaults


class Store:
    """One progress store with its vaults and facilitators, which count wrong guesses as long as it is open."""

    def __init__(self, progress: "Progress") -> None:
        self.progress = progress

    @cached_property
    def vaults(self) -> "Vaults":
        """The locks of its learners."""
        from player.core.vaults import Vaults

        return Vaults(self.progress)

    @cached_property
    def facilitators(self) -> "Facilitators":
        """Who is let in as a facilitator."""
        from player.core.facilitators import Facilitators

        return Facilitators(self.progress, self.vaults)


class Stores:
    """Everything is called on the database's lane, and raises ProgressError when the file cannot be worked with."""

    def __init__(self, path: Path, now: Now = utc_now) -> None:
        self._path, self._now = path, now
        self._file: Store | None = None
        self._guests: Store | None = None

    @property
    def file(self) -> Store:
        """The progress file; one that could not be opened is tried again at the next call."""
        if self._file is None:
            from player.core.progress import Progress

            self._file = Store(Progress.open(self._path, self._now))
        return self._file

    @property
    def guests(self) -> Store:
        """Where guests' progress is; it ends with `forget_guests` or the program."""
        if self._guests is None:
            from player.core.progress import Progress

            self._guests = Store(Progress.in_memory(self._now))
        return self._guests

    def forget_guests(self) -> None:
        """Drops all that guests did."""
        guests, self._guests = self._guests, None
        if guests is not None:
            guests.progress.close()

    def close(self) -> None:
        """Lets go of both."""
        self.forget_guests()
        kept, self._file = self._file, None
        if kept is not None:
            kept.progress.close()
