"""A phrase of random words for somebody who wants more than a PIN, in their own language where a list is at hand."""

import secrets
import unicodedata

from player.core.places import resources

WORDS = 6
"""Words in a phrase: 66 random bits, as each comes from a list of 2048."""

# The lists of BIP-39. There is none for Arabic; English words stand in, and the screen says so.
_STAND_IN = "en"


def random_phrase(language: str) -> str:
    """Six random words with a space between."""
    words = _words(phrase_language(language))
    return " ".join(secrets.choice(words) for _word in range(WORDS))


def phrase_language(language: str) -> str:
    """The language that a phrase offered to a reader of `language` is in."""
    return language if (resources() / "words" / f"{language}.txt").is_file() else _STAND_IN


def _words(language: str) -> list[str]:
    text = (resources() / "words" / f"{language}.txt").read_text(encoding="utf-8")
    return unicodedata.normalize("NFC", text).split()
