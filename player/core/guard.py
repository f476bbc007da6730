"""Wrong PINs slow down the next one, also after a restart and whatever the clock says."""

import time
from collections.abc import Callable

from player.core.errors import MustWait
from player.core.rows import Rows

FREE = 5
"""Wrong ones in a row that cost nothing but the work of trying them."""
_FIRST = 30.0
_LONGEST = 15 * 60.0
"""Seconds: four tries an hour, which is 28 years for all PINs of six digits."""


class Guard:
    """Counts wrong tries in a row and makes the next one wait: 30 s after the fifth, then twice as long each time.

    The count is in the file. The waiting is measured by a clock that nobody can set, from the last try that this
    object saw, or from its own beginning: a new start waits anew. A longer wait than a quarter of an hour would only
    help somebody who wants to keep the learner out.
    """

    def __init__(self, rows: Rows, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._rows = rows
        self._monotonic = monotonic
        self._since = monotonic()
        self._last: dict[str, float] = {}

    def wait(self, who: str) -> float:
        """Seconds until the next try is looked at; 0.0 if it would be now."""
        wrong = self._wrong(who)
        if wrong < FREE:
            return 0.0
        passed = self._monotonic() - self._last.get(who, self._since)
        return max(0.0, min(_LONGEST, _FIRST * 2.0 ** min(wrong - FREE, 10)) - passed)

    def count(self, who: str) -> None:
        """Counts a try as wrong before anybody knows, so that ending the player in between gains nothing.

        Raises MustWait, and counts nothing, while one has to wait.
        """
        if wait := self.wait(who):
            raise MustWait(wait)
        with self._rows.transaction():
            self._rows.change(
                "INSERT INTO guard VALUES (?, 1) ON CONFLICT DO UPDATE SET wrong = min(wrong + 1, 1000000)", (who,)
            )
        self._last[who] = self._monotonic()

    def clear(self, who: str) -> None:
        """The try was right."""
        with self._rows.transaction():
            self._rows.change("DELETE FROM guard WHERE who = ?", (who,))

    def _wrong(self, who: str) -> int:
        found = self._rows.select("SELECT wrong FROM guard WHERE who = ?", (who,))
        return int(found[0][0]) if found else 0
