"""Texts that only their learner can read, while their vault is open."""

from contextlib import suppress

import msgspec

from player.core import pin, recovery
from player.core.errors import Locked
from player.core.rows import Row, Rows
from player.core.sealing import Cost, NotOpened, Sealed, lock, seal, unseal, wipe

_NEWEST = (
    "SELECT key, vault, nonce, blob FROM private WHERE learner = ? AND key >= ? ORDER BY key, seq DESC, device DESC, id"
)


class OpenVault:
    """One learner's texts while they are unlocked; after `lock` every call raises Locked.

    A text has a key, which is not hidden: it may say what kind of text it is, never what is in it. Called on the
    database's lane, each call on disk when it returns; raises ProgressError like everything that touches the file.
    """

    def __init__(self, rows: Rows, learner_id: str, keys: dict[str, bytearray], cost: Cost) -> None:
        self.learner_id = learner_id
        self._rows = rows
        self._keys = keys
        self._cost = cost

    @property
    def locked(self) -> bool:
        """Whether it was locked."""
        return not self._keys

    @property
    def vaults(self) -> set[str]:
        """The ids of the vaults that are open; one, unless files were merged."""
        return set(self._keys)

    def put(self, key: str, text: str) -> None:
        """Keeps the text in the place of the one under the same key."""
        vault = self._main()
        sealed = seal(self._keys[vault], text.encode(), about("text", self.learner_id, vault, key))
        self._replace(key, vault, sealed)

    def get(self, key: str) -> str | None:
        """The text under this key, or None."""
        return self.texts(key).get(key)

    def texts(self, prefix: str = "") -> dict[str, str]:
        """All texts whose key begins like this, in the order of their keys.

        One that went bad on the disk is one that was not written.
        """
        self._main()
        found: dict[str, str | None] = {}
        for key, vault, nonce, blob in self._rows.select(_NEWEST, (self.learner_id, prefix)):
            if not key.startswith(prefix):
                break
            if key in found or vault not in self._keys:
                continue
            if not blob:
                found[key] = None
                continue
            with suppress(NotOpened, UnicodeDecodeError):
                found[key] = unseal(
                    self._keys[vault], Sealed(nonce, blob), about("text", self.learner_id, vault, key)
                ).decode()
        return {key: text for key, text in found.items() if text is not None}

    def delete(self, key: str) -> None:
        """Drops the text; what stays is that there was one under this key, so that an older file respects it."""
        self._replace(key, self._main(), Sealed(b"", b""))

    def protect(self, secret: str, name: str = "") -> str:
        """Locks what was begun without a lock, with a PIN or words; gives the recovery code, to be shown once.

        Raises WeakSecret; `name` is the learner's own, which is none.
        """
        secret = pin.accepted(secret, name)
        code = recovery.random_code()
        self._wrap({"secret": secret, "code": recovery.read(code)})
        return code

    def change_secret(self, secret: str, name: str = "") -> None:
        """Another PIN or other words from now on. Raises WeakSecret."""
        self._wrap({"secret": pin.accepted(secret, name)})

    def new_code(self) -> str:
        """A new recovery code, to be shown once; the old one opens nothing any more."""
        code = recovery.random_code()
        self._wrap({"code": recovery.read(code)})
        return code

    def lock(self) -> None:
        """Drops the keys, overwritten as far as Python lets us (see `sealing.wipe`)."""
        for key in self._keys.values():
            wipe(key)
        self._keys.clear()

    def take(self, keys: dict[str, bytearray], secret: str) -> None:
        """Adds the keys of another vault of the same learner, which this secret opens from now on."""
        self._keys |= keys
        self._wrap({"secret": secret})

    def _main(self) -> str:
        if not self._keys:
            raise Locked
        return next(iter(self._keys))

    def _replace(self, key: str, vault: str, sealed: Sealed) -> None:
        with self._rows.transaction():
            for opened in self._keys:
                self._rows.change(
                    "DELETE FROM private WHERE learner = ? AND key = ? AND vault = ?", (self.learner_id, key, opened)
                )
            row = {"learner": self.learner_id, "key": key, "vault": vault, **sealed._asdict()}
            self._rows.append("private", row)

    def _wrap(self, secrets: dict[str, str]) -> None:
        self._main()
        made: list[Row] = [
            {"vault": vault, "kind": kind, "learner": self.learner_id}
            | lock(key, secret, about(kind, self.learner_id, vault), self._cost)
            for vault, key in self._keys.items()
            for kind, secret in secrets.items()
        ]
        with self._rows.transaction():
            for row in made:
                self._rows.replace("lock", row, key=("vault", "kind"))


def about(*words: str) -> bytes:
    """What a seal is bound to: moved to another learner, another key or another vault, it does not open."""
    return msgspec.json.encode(words)
