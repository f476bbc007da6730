"""How long a film is by its own header: the few elements of a WebM file that say so, read without a decoder."""

import io
import math
import struct
from pathlib import Path
from typing import IO

_SEGMENT, _INFO, _SCALE, _DURATION = 0x18538067, 0x1549A966, 0x2AD7B1, 0x4489
_DEFAULT_SCALE = 1_000_000
"""Nanoseconds in a unit of time where the file does not say."""
_MOST_BEFORE = 1000
"""Elements that are passed over in search of one; WebM has the information near the beginning."""
_MOST_INFO = 2**16
_LARGEST = 2**40
"""Bytes of one element; systems refuse to seek much further."""


def film_seconds(path: Path) -> float | None:
    """The seconds in the header of a WebM film (RFC 9559 5.1.2), None where it does not say, or is no such film.

    Raises OSError.
    """
    try:
        with path.open("rb") as file:
            _enter(file, _SEGMENT)
            size = _enter(file, _INFO)
            return _seconds(file.read(min(size, _MOST_INFO)))
    except (EOFError, ValueError, OverflowError, struct.error):
        return None


def _seconds(info: bytes) -> float | None:
    scale, duration = _DEFAULT_SCALE, None
    file = io.BytesIO(info)
    while file.tell() < len(info):
        name, size = _head(file)
        data = file.read(size)
        if name == _SCALE:
            scale = int.from_bytes(data)
        elif name == _DURATION:
            (duration,) = struct.unpack(">f" if size == 4 else ">d", data)
    seconds = duration * scale / 1e9 if duration else 0.0
    return seconds if math.isfinite(seconds) and seconds > 0.0 else None


def _enter(file: IO[bytes], wanted: int) -> int:
    """Goes to the content of the next element of this name, past the others beside it; its size in bytes."""
    for _ in range(_MOST_BEFORE):
        name, size = _head(file)
        if name == wanted:
            return size
        if size > _LARGEST:
            raise ValueError
        file.seek(size, io.SEEK_CUR)
    raise ValueError


def _head(file: IO[bytes]) -> tuple[int, int]:
    """An element's name and size."""
    name, _ = _number(file, 4)
    size, bits = _number(file, 8)
    return name, size & ~(1 << bits)


def _number(file: IO[bytes], most: int) -> tuple[int, int]:
    """A number that tells its own length by its leading zeros (RFC 8794 4), with its mark; the place of the mark."""
    first = file.read(1)
    if not first:
        raise EOFError
    length = 9 - first[0].bit_length()
    if length > most:
        raise ValueError
    rest = file.read(length - 1)
    if len(rest) < length - 1:
        raise EOFError
    return int.from_bytes(first + rest), 7 * length
