"""Whether two spellings are the same word: marks, letter forms and, where an author allows it, a slip of the finger."""

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ـ": "",  # tatweel only stretches a word
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ؤ": "و",
        "ئ": "ي",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ء": "",
        "ё": "е",
        "œ": "oe",
        "æ": "ae",
        "’": "'",
        "ʼ": "'",
        "‑": "-",
        "–": "-",
    }
)
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
# й and its like are letters of their own, and not и with a mark.
_KEPT = {"й": "\ue000", "ї": "\ue001", "ў": "\ue002"}
_EDGES = re.compile(r"^[\s.,;:!?؟،؛«»“”\"()]+|[\s.,;:!?؟،؛«»“”\"()]+$")
_SLIP_FROM, _SLIPS_FROM = 5, 9


def plain_spelling(text: str) -> str:
    """A word or phrase without what people leave out or write in several ways.

    That is case, diacritics (Latin accents, Arabic vowel signs, stress marks), tatweel, forms of hamza, alef and ya, ta
    marbuta, ё and е, digits of any script, blanks and quotation marks at the ends. Unicode NFKC and NFKD (UAX 15).
    """
    text = unicodedata.normalize("NFKC", text).casefold()
    for letter, held in _KEPT.items():
        text = text.replace(letter, held)
    text = text.translate(_LETTERS).translate(_DIGITS)
    text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    for letter, held in _KEPT.items():
        text = text.replace(held, letter)
    # Direction marks and joiners are not to be seen, so nobody can know that they typed one.
    text = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    return _EDGES.sub("", " ".join(text.split()))


def same_spelling(typed: str, wanted: str, *, tolerant: bool = True) -> bool:
    """Whether what was typed is the wanted word.

    With `tolerant`, one letter too many, too few, other or swapped with its neighbour is forgiven in a word of five
    letters or more, two in one of nine or more; digits never are.
    """
    one, other = plain_spelling(typed), plain_spelling(wanted)
    if one == other or not tolerant or not one or not other:
        return one == other and bool(one)
    if any(sign.isdigit() for sign in one + other):
        return False
    allowed = 2 if len(other) >= _SLIPS_FROM else 1 if len(other) >= _SLIP_FROM else 0
    return abs(len(one) - len(other)) <= allowed and slips(one, other) <= allowed


def slips(one: str, other: str) -> int:
    """How many letters have to be added, dropped, changed, or swapped with a neighbour to make one of the other.

    The restricted Damerau-Levenshtein distance (optimal string alignment).
    """
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, sign in enumerate(one, 1):
        here = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(above[column] + 1, here[-1] + 1, above[column - 1] + (sign != wanted))
            if row > 1 and column > 1 and sign == other[column - 2] and one[row - 2] == wanted:
                cost = min(cost, before[column - 2] + 1)
            here.append(cost)
        before, above = above, here
    return above[-1]
