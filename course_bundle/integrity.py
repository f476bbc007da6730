"""The list of SHA-256 digests that an archive carries of its entries, and the comparison with what is really there."""

import hashlib
from collections.abc import Callable, Mapping
from typing import Literal

import msgspec

from course_bundle import limits
from course_bundle.archive import Bundle
from course_bundle.entries import Entries
from course_bundle.errors import BundleError, Fault

NAME = "integrity.json"

Report = Callable[[float], object]
"""Takes the share of the work that is done, 0.0 to 1.0; what it raises ends the work."""


class IntegrityList(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """integrity.json: the digest, as 64 hexadecimal digits, of every entry but itself."""

    algorithm: Literal["sha256"]
    entries: dict[str, str]


def encode(digests: Mapping[str, str]) -> bytes:
    """integrity.json for these digests by entry."""
    return msgspec.json.encode(IntegrityList("sha256", dict(sorted(digests.items()))))


def verify(bundle: Bundle, report: Report | None = None) -> list[Fault]:
    """Reads every entry and compares it with the list: every fault, not the first.

    Codes: damaged-entry, missing-entry, unreadable, locked; too-large or bad-manifest when the list itself cannot be
    read. `report` is told the share of the bytes; to stop the work, raise from it.
    """
    return verify_entries(bundle.entries, report)


def verify_entries(entries: Entries, report: Report | None = None) -> list[Fault]:
    """The same for an archive whose manifest may be wrong."""
    try:
        listed = _read_list(entries)
    except BundleError as error:
        return [error.fault]
    found = [
        Fault("missing-entry", f"{name}: listed, but not in the archive") for name in listed if name not in entries
    ]
    names = [name for name in entries.names if name != NAME]
    total = sum(entries.size(name) for name in names) or 1
    done = 0
    for name in names:
        digest = hashlib.sha256()
        try:
            for chunk in entries.chunks(name):
                digest.update(chunk)
                done += len(chunk)
                if report:
                    report(min(1.0, done / total))
        except BundleError as error:
            found.append(error.fault)
            continue
        if name not in listed:
            found.append(Fault("damaged-entry", f"{name}: not in {NAME}"))
        elif digest.hexdigest() != listed[name]:
            found.append(Fault("damaged-entry", f"{name}: its bytes are not those that were packed (SHA-256)"))
    if report:
        report(1.0)
    return found


def _read_list(entries: Entries) -> dict[str, str]:
    data = entries.read(NAME, limits.INTEGRITY)
    try:
        return msgspec.json.decode(data, type=IntegrityList).entries
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BundleError("bad-manifest", f"{NAME}: {error}") from error
