"""A learner's progress as one encrypted file, to take along on a stick and put in on another machine."""

import hashlib
import zlib
from collections.abc import Callable
from pathlib import Path

import msgspec

from player.core import files, pin
from player.core.errors import TransferError
from player.core.learners import Learner
from player.core.merging import Deleted, Person, Unfit, gather, unite
from player.core.progress import Progress
from player.core.sealing import STANDARD, Cost, NotOpened, Sealed, salt, seal, stretched, unseal, wipe

SUFFIX = ".carrel"
"""How the files are called."""
FORMAT = 1

_MAGIC = b"carrel progress\n"
_NONCE = 12
_CHECKSUM = 32
_MOST = 512 * 1024 * 1024
"""Bytes that a file may unfold to."""


class _Head(msgspec.Struct, frozen=True, array_like=True):
    """What has to be known before the file can be opened."""

    format: int
    salt: bytes
    memory: int
    passes: int
    lanes: int


class _Version(msgspec.Struct, frozen=True, array_like=True):
    """The part of the head that every format has."""

    format: int


def take_out(
    progress: Progress,
    learner_id: str,
    path: Path,
    secret: str,
    cost: Cost = STANDARD,
    report: Callable[[float], object] = lambda _share: None,
) -> None:
    """Writes all that is kept of a learner to a file, on disk when this returns.

    Layout: 16 bytes that name the kind of file; 2 bytes, big-endian, the length of the head; the head (MessagePack
    array: format, salt, memory in KiB, passes, lanes); a nonce of 12 bytes; MessagePack, compressed with zlib, sealed
    by AES-256-GCM-SIV under the key that Argon2id makes of the secret, bound to all before the nonce; SHA-256 of all
    before it, which tells a damaged file from a wrong passphrase. Private texts are sealed within it once more, and the
    learner's PIN goes along as the lock that it is. `report` hears the share that is done; what it raises ends the
    work with nothing written.

    Raises WeakSecret, KeyError for somebody who is not there, TransferError "read-only", "disk-full", "unreachable".
    """
    wanted = pin.accepted(secret)
    plain = zlib.compress(msgspec.msgpack.encode(gather(progress.rows, learner_id)), 6)
    grain = salt()
    report(0.3)
    head = msgspec.msgpack.encode(_Head(FORMAT, grain, *cost))
    front = _MAGIC + len(head).to_bytes(2, "big") + head
    key = stretched(wanted, grain, cost)
    sealed = seal(key, plain, front)
    wipe(key)
    body = front + sealed.nonce + sealed.blob
    report(0.6)
    try:
        files.write_whole(path, body + hashlib.sha256(body).digest())
    except OSError as error:
        raise TransferError(files.code(error), f"{path}: {error}") from error


def take_in(progress: Progress, path: Path, secret: str) -> Learner:
    """Unites a file's rows with those that are here; the learner is last used, and so first in the list.

    Raises TransferError: "unreachable", "not-a-transfer", "newer-transfer", "damaged-transfer", "not-opened",
    "deleted"; nothing was kept then.
    """
    person = _read(path, secret)
    try:
        with progress.rows.transaction():
            unite(progress.rows, person)
            progress.use(person.id)
    except Deleted as error:
        raise TransferError("deleted", f"{path}: learner {person.id} was deleted here") from error
    except Unfit as error:
        raise TransferError("damaged-transfer", f"{path}: {error}") from error
    return next(learner for learner in progress.learners() if learner.id == person.id)


def _read(path: Path, secret: str) -> Person:
    try:
        with path.open("rb") as file:
            data = file.read(_MOST + 1)
    except OSError as error:
        raise TransferError(files.code(error), f"{path}: {error}") from error
    if not data.startswith(_MAGIC):
        raise TransferError("not-a-transfer", f"{path}: begins with other bytes")
    if len(data) > _MOST or hashlib.sha256(data[:-_CHECKSUM]).digest() != data[-_CHECKSUM:]:
        raise TransferError("damaged-transfer", f"{path}: cut off or changed")
    start = len(_MAGIC) + 2
    end = start + int.from_bytes(data[len(_MAGIC) : start], "big")
    try:
        version = msgspec.msgpack.decode(data[start:end], type=_Version).format
        if version > FORMAT:
            raise TransferError("newer-transfer", f"{path}: format {version}, this player knows {FORMAT}")
        head = msgspec.msgpack.decode(data[start:end], type=_Head)
    except msgspec.DecodeError as error:
        raise TransferError("damaged-transfer", f"{path}: {error}") from error
    sealed = Sealed(data[end : end + _NONCE], data[end + _NONCE : -_CHECKSUM])
    try:
        key = stretched(pin.normalised(secret), head.salt, Cost(head.memory, head.passes, head.lanes))
        plain = unseal(key, sealed, data[:end])
        wipe(key)
    except NotOpened as error:
        raise TransferError("not-opened", f"{path}: another passphrase") from error
    return _unfolded(path, plain)


def _unfolded(path: Path, plain: bytes) -> Person:
    stream = zlib.decompressobj()
    try:
        data = stream.decompress(plain, _MOST)
        if stream.unconsumed_tail:
            raise TransferError("damaged-transfer", f"{path}: unfolds to more than {_MOST} bytes")
        return msgspec.msgpack.decode(data, type=Person)
    except (zlib.error, msgspec.DecodeError) as error:
        raise TransferError("damaged-transfer", f"{path}: {error}") from error
