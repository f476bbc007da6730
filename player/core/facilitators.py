"""The facilitator, a role and not a learner: adds and removes learners, never sees what they wrote."""

import time
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from course_bundle.manifest import Course
from player.core import pin, recovery
from player.core.clock import moment
from player.core.erasure import erase
from player.core.errors import WrongSecret
from player.core.guard import Guard
from player.core.learners import Learner
from player.core.outline import Results
from player.core.progress import Progress
from player.core.sealing import STANDARD, Cost, lock, random_key, unlock, wipe
from player.core.vaults import Vaults

_WHO = "facilitator"
_COLUMNS = ("salt", "memory", "passes", "lanes", "nonce", "blob")


# Each page that is opened and each film that is left says so here, one row a place.
_LAST = "SELECT learner, max(at) FROM stop GROUP BY learner"


class Standing(NamedTuple):
    """How far a learner is in a course: pages, films, shares of questions; `last` is when they last opened a page."""

    learner: Learner
    results: Results
    last: datetime | None


class Facilitator:
    """What somebody may do who was let in; there is no way from here to an answer or a private text."""

    def __init__(self, progress: Progress, vaults: Vaults) -> None:
        self._progress = progress
        self._vaults = vaults

    def learners(self) -> list[Learner]:
        """Everybody, last used first."""
        return self._progress.learners()

    def add_learner(self, name: str, token: str) -> Learner:
        """A new learner. Raises ValueError for a name without a character in it."""
        return self._progress.add_learner(name, token)

    def remove_learner(self, learner_id: str) -> None:
        """Deletes a learner for good; see `erasure.erase`."""
        erase(self._progress, learner_id)

    def reset_pin(self, learner_id: str) -> int:
        """Takes a forgotten PIN away; the texts that it locked are lost, and their number is given."""
        return self._vaults.reset(learner_id)

    def standings(self, course: Course | None, report: Callable[[float], None]) -> list[Standing]:
        """How far everybody is in the course, last used first; without a course, who there is.

        `report` is told the share that was read, 0.0 to 1.0.
        """
        last = {who: moment(at) for who, at in self._progress.rows.select(_LAST)}
        found = []
        learners = self.learners()
        for at, learner in enumerate(learners):
            report(at / len(learners))
            results = self._progress.results(learner.id, course) if course is not None else Results()
            found.append(Standing(learner, results, last.get(learner.id)))
        return found


class Facilitators:
    """Who is let in as a facilitator on this machine; one object for as long as the file is open."""

    def __init__(
        self,
        progress: Progress,
        vaults: Vaults,
        cost: Cost = STANDARD,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._progress = progress
        self._vaults = vaults
        self._rows = progress.rows
        self._cost = cost
        self._guard = Guard(self._rows, monotonic)

    def exist(self) -> bool:
        """Whether the role was set up here."""
        return bool(self._rows.select("SELECT 1 FROM facilitator LIMIT 1"))

    def set_up(self, passphrase: str) -> str:
        """Sets the passphrase, once on a machine; gives the recovery code, to be shown once.

        Raises WeakSecret, and ValueError if there is one already. Somebody who can delete the data folder can begin
        anew: the role keeps order, it is no lock on the learners' texts.
        """
        if self.exist():
            raise ValueError("there is a passphrase")
        return self._keep(passphrase)

    def wait(self) -> float:
        """Seconds until the next passphrase is looked at, 0.0 if it would be now."""
        return self._guard.wait(_WHO)

    def enter(self, passphrase: str) -> Facilitator:
        """Lets in. Raises WrongSecret, and MustWait after too many."""
        self._guard.count(_WHO)
        if not self._fits("secret", pin.normalised(passphrase)):
            raise WrongSecret(self.wait())
        self._guard.clear(_WHO)
        return Facilitator(self._progress, self._vaults)

    def replace(self, code: str, passphrase: str) -> str:
        """A new passphrase for somebody with the recovery code; gives a new code. Raises WrongSecret, WeakSecret."""
        pin.accepted(passphrase)
        if not self._fits("code", recovery.read(code)):
            raise WrongSecret
        fresh = self._keep(passphrase)
        self._guard.clear(_WHO)
        return fresh

    def _keep(self, passphrase: str) -> str:
        code = recovery.random_code()
        wanted = {"secret": pin.accepted(passphrase), "code": recovery.read(code)}
        # The same lock as a vault's, around a key that nothing is sealed with: opening it is all there is to it.
        key = random_key()
        made = [{"kind": kind} | lock(key, secret, _about(kind), self._cost) for kind, secret in wanted.items()]
        wipe(key)
        with self._rows.transaction():
            for row in made:
                self._rows.replace("facilitator", row, key=("kind",))
        return code

    def _fits(self, kind: str, secret: str) -> bool:
        found = self._rows.select(
            "SELECT salt, memory, passes, lanes, nonce, blob FROM facilitator WHERE kind = ?", (kind,)
        )
        return any(unlock(dict(zip(_COLUMNS, row, strict=True)), secret, _about(kind)) is not None for row in found)


def _about(kind: str) -> bytes:
    return f"facilitator {kind}".encode()
