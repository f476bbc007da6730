"""Whose texts are locked, and how they are opened: a key for each learner, wrapped by a PIN and by a recovery code."""

import os
import time
from collections.abc import Callable

from player.core import pin, recovery
from player.core.errors import WrongSecret
from player.core.guard import Guard
from player.core.progress import Progress
from player.core.sealing import STANDARD, Cost, random_key, unlock, wipe
from player.core.vault import OpenVault, about

_COLUMNS = ("vault", "salt", "memory", "passes", "lanes", "nonce", "blob")
_LOCKS = (
    "SELECT vault, salt, memory, passes, lanes, nonce, blob FROM lock WHERE learner = ? AND kind = ? "
    "ORDER BY seq DESC, device DESC"
)


class Vaults:
    """The vaults of one progress file; one object for as long as the file is open, for it guards against guessing.

    A learner who began a vault on each of two machines has two once their files are merged. Each has its own lock; a
    secret opens all that it fits.
    """

    def __init__(
        self, progress: Progress, cost: Cost = STANDARD, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._rows = progress.rows
        self._cost = cost
        self._guard = Guard(self._rows, monotonic)

    def exists(self, learner_id: str) -> bool:
        """Whether this learner has a PIN."""
        return bool(self._rows.select("SELECT 1 FROM lock WHERE learner = ? LIMIT 1", (learner_id,)))

    def begin(self, learner_id: str) -> OpenVault:
        """A vault without a lock: what it seals is lost with the object unless `protect` is called. For a guest."""
        return OpenVault(self._rows, learner_id, {os.urandom(16).hex(): random_key()}, self._cost)

    def create(self, learner_id: str, secret: str, name: str = "") -> tuple[OpenVault, str]:
        """A learner's vault, locked with a PIN or words, and the recovery code, to be shown once.

        Raises WeakSecret, and ValueError if there is one already.
        """
        if self.exists(learner_id):
            raise ValueError("this learner has a vault")
        vault = self.begin(learner_id)
        return vault, vault.protect(secret, name)

    def wait(self, learner_id: str) -> float:
        """Seconds until the next PIN is looked at, 0.0 if it would be now."""
        return self._guard.wait(learner_id)

    def unlock(self, learner_id: str, secret: str) -> OpenVault:
        """Opens with the PIN or words; takes as long as `sealing.STANDARD` makes it.

        Raises WrongSecret, MustWait after too many, KeyError for a learner without a PIN.
        """
        if not self.exists(learner_id):
            raise KeyError(learner_id)
        self._guard.count(learner_id)
        keys = self._opened(learner_id, "secret", pin.normalised(secret))
        if not keys:
            raise WrongSecret(self._guard.wait(learner_id))
        self._guard.clear(learner_id)
        return OpenVault(self._rows, learner_id, keys, self._cost)

    def unlock_with_code(self, learner_id: str, code: str) -> OpenVault:
        """Opens with the recovery code; the PIN is then asked for anew (`change_secret`).

        Nobody guesses 125 bits: wrong ones do not wait. Raises WrongSecret.
        """
        keys = self._opened(learner_id, "code", recovery.read(code))
        if not keys:
            raise WrongSecret
        self._guard.clear(learner_id)
        return OpenVault(self._rows, learner_id, keys, self._cost)

    def shut(self, vault: OpenVault) -> bool:
        """Whether the learner has texts from another machine that this PIN did not open."""
        return bool(self._shut(vault))

    def join(self, vault: OpenVault, secret: str, other: str) -> None:
        """Opens with `other`, the PIN of the other machine, what `secret`, the PIN here, did not; then it does.

        Raises WrongSecret if either is wrong, MustWait after too many.
        """
        learner_id = vault.learner_id
        self._guard.count(learner_id)
        here = self._opened(learner_id, "secret", pin.normalised(secret))
        more = self._opened(learner_id, "secret", pin.normalised(other), among=self._shut(vault))
        for key in here.values():
            wipe(key)
        if not here or not more:
            raise WrongSecret(self._guard.wait(learner_id))
        self._guard.clear(learner_id)
        vault.take(more, pin.normalised(secret))

    def reset(self, learner_id: str) -> int:
        """Takes the PIN away from a learner who forgot it, with all texts that it locked; gives their number.

        Progress and certificates stay.
        """
        with self._rows.transaction():
            texts = "SELECT count(DISTINCT key) FROM private WHERE learner = ? AND length(blob) > 0"
            (lost,) = self._rows.select(texts, (learner_id,))[0]
            self._rows.change("DELETE FROM private WHERE learner = ?", (learner_id,))
            self._rows.change("DELETE FROM lock WHERE learner = ?", (learner_id,))
            self._rows.change("DELETE FROM guard WHERE who = ?", (learner_id,))
        return int(lost)

    def _opened(self, learner_id: str, kind: str, secret: str, among: set[str] | None = None) -> dict[str, bytearray]:
        """The keys that the secret gives back, by vault, that of the newest lock first."""
        keys = {}
        for values in self._rows.select(_LOCKS, (learner_id, kind)):
            row = dict(zip(_COLUMNS, values, strict=True))
            if among is None or row["vault"] in among:
                key = unlock(row, secret, about(kind, learner_id, row["vault"]))
                if key is not None:
                    keys[row["vault"]] = key
        return keys

    def _shut(self, vault: OpenVault) -> set[str]:
        known = self._rows.select("SELECT DISTINCT vault FROM lock WHERE learner = ?", (vault.learner_id,))
        return {name for (name,) in known} - vault.vaults
