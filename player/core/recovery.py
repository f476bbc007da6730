"""The recovery code: random, shown once, for paper."""

import os

from player.core.awards import LETTERS
from player.core.pin import normalised

_LENGTH = 25
_GROUP = 5
# What a person writes or reads for another, in the alphabet of Crockford's base 32.
_MISREAD = str.maketrans("OIL", "011")


def random_code() -> str:
    """A code of 125 random bits in groups of five: '7M3KQ-0VTRX-...'."""
    letters = "".join(LETTERS[byte % 32] for byte in os.urandom(_LENGTH))
    return "-".join(letters[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def read(typed: str) -> str:
    """The code as it is compared, however it was typed: small letters, other digits, other or no spaces, O for 0."""
    letters = normalised(typed).upper().translate(_MISREAD)
    return "".join(letter for letter in letters if letter in LETTERS)
