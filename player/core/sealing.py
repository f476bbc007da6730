"""Sealing bytes with a key, and a key with what a person knows: AES-256-GCM-SIV and Argon2id."""

import os
from contextlib import suppress
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from player.core.rows import Row

_KEY = 32
_SALT = 16
_NONCE = 12


class Cost(NamedTuple):
    """What one try at a secret costs (Argon2id, RFC 9106): `memory` in KiB, `passes` over it, parallel `lanes`."""

    memory: int
    passes: int
    lanes: int


STANDARD = Cost(memory=64 * 1024, passes=5, lanes=1)
"""0.25 to 0.4 s where it was measured (`make benchmark`); the memory is that of RFC 9106, section 4, second choice.

One lane: whoever guesses may have many cores, the machine that a learner waits at has two.
"""

# A file from elsewhere may ask for anything; this is what a small machine can do in some seconds.
_MOST = Cost(memory=1024 * 1024, passes=32, lanes=16)


class Sealed(NamedTuple):
    """Bytes that only their key opens, and the nonce that they were sealed with."""

    nonce: bytes
    blob: bytes


class NotOpened(Exception):
    """Another key, other words about it, or bytes that were changed: nobody can tell which."""


def random_key() -> bytearray:
    """A new key of 256 bits, in memory that `wipe` can overwrite."""
    return bytearray(os.urandom(_KEY))


def wipe(key: bytearray) -> None:
    """Overwrites a key in place.

    Python promises no more than that: the cipher made its own copy for each use and freed it, and the system may have
    swapped either to disk.
    """
    key[:] = bytes(len(key))


def stretched(secret: str, salt: bytes, cost: Cost) -> bytearray:
    """The key that a secret stands for, after the work that makes guessing dear. Lets other threads run meanwhile.

    Raises NotOpened for a cost that is out of all measure.
    """
    if not all(0 < asked <= most for asked, most in zip(cost, _MOST, strict=True)):
        raise NotOpened
    key = bytearray(_KEY)
    try:
        function = Argon2id(salt=salt, length=_KEY, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    except ValueError as error:
        raise NotOpened from error
    function.derive_into(secret.encode(), key)
    return key


def seal(key: bytearray, plain: bytes | bytearray, about: bytes) -> Sealed:
    """Seals bytes; `about` is not hidden, but the same words are needed to open them.

    AES-256-GCM-SIV (RFC 8452): should a machine's random numbers ever repeat a nonce, the key stays safe.
    """
    nonce = os.urandom(_NONCE)
    return Sealed(nonce, AESGCMSIV(key).encrypt(nonce, plain, about))


def unseal(key: bytearray, sealed: Sealed, about: bytes) -> bytes:
    """What was sealed. Raises NotOpened."""
    try:
        return AESGCMSIV(key).decrypt(sealed.nonce, sealed.blob, about)
    except (InvalidTag, ValueError) as error:
        raise NotOpened from error


def salt() -> bytes:
    """What makes the same secret stand for another key each time."""
    return os.urandom(_SALT)


def lock(key: bytearray, secret: str, about: bytes, cost: Cost) -> Row:
    """The columns that keep a key which only the secret gives back, and how dear each try is."""
    grain = salt()
    outer = stretched(secret, grain, cost)
    sealed = seal(outer, key, about)
    wipe(outer)
    return {"salt": grain, **cost._asdict(), **sealed._asdict()}


def unlock(row: Row, secret: str, about: bytes) -> bytearray | None:
    """The key in columns that `lock` made; None if that is not the secret, or the row went bad."""
    with suppress(NotOpened):
        outer = stretched(secret, row["salt"], Cost(row["memory"], row["passes"], row["lanes"]))
        try:
            return bytearray(unseal(outer, Sealed(row["nonce"], row["blob"]), about))
        finally:
            wipe(outer)
    return None
