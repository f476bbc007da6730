"""What a person types as a PIN or as words: when two are the same, and which ones anybody would guess."""

import itertools
import unicodedata
from typing import Literal

from player.core.errors import WeakSecret

DIGITS = 6
"""The least number of digits in a PIN."""
LETTERS = 8
"""The least number of characters in words."""

# Tried first by anybody; rows and columns of keyboards included. Compared as `normalised` leaves them.
_FIRST_GUESSES = frozenset(
    (
        *("112233", "123321", "147258", "159357", "159753", "258456", "456789", "741852", "789456", "852456", "963852"),
        *("password", "passwort", "passw0rd", "motdepasse", "iloveyou", "jetaime1", "princess", "1q2w3e4r"),
        *("qwertyui", "qwertyuiop", "azertyui", "azertyuiop", "asdfghjk", "asdfghjkl", "йцукенгш", "йцукенгшщз"),
        *("пароль12", "пароль123", "كلمةالسر", "كلمةالمرور"),
    )
)


def normalised(typed: str) -> str:
    """The form in which PINs and words are compared.

    NFKC and case folding; every script's digits equal Western ones (Arabic-Indic and Persian keyboards); marks that
    nobody sees (direction, joiners) fall away; spaces are squeezed, and within a PIN they do not count.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", typed).casefold())
    seen = "".join(_digit(letter) for letter in folded if unicodedata.category(letter) != "Cf")
    words = unicodedata.normalize("NFKC", " ".join(seen.split()))
    together = words.replace(" ", "")
    return together if _all_digits(together) else words


def weakness(typed: str, name: str = "") -> Literal["too-short", "too-easy"] | None:
    """What is wrong with a new PIN or new words, if anything; the learner's own name is too easy as well."""
    secret = normalised(typed)
    plain = secret.replace(" ", "")
    if len(plain) < (DIGITS if _all_digits(plain) else LETTERS):
        return "too-short"
    easy = _stepwise(plain) or _repeated(plain) or plain in _FIRST_GUESSES
    return "too-easy" if easy or secret == normalised(name) else None


def accepted(typed: str, name: str = "") -> str:
    """A new PIN or new words as they are compared. Raises WeakSecret."""
    if found := weakness(typed, name):
        raise WeakSecret(found)
    return normalised(typed)


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)


def _all_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _stepwise(text: str) -> bool:
    """Whether each digit is the same step from the one before: 111111, 123456, 987654, 890123, 135791."""
    if not _all_digits(text):
        return False
    return len({(int(after) - int(before)) % 10 for before, after in itertools.pairwise(text)}) == 1


def _repeated(text: str) -> bool:
    """Whether up to three characters come again and again: 121212, 123123, abcabcabc."""
    return any(text == (text[:size] * len(text))[: len(text)] for size in (1, 2, 3))
