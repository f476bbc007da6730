"""What is printed on the keys of the on-screen keyboard, in each script and on each of its layers."""

from typing import NamedTuple

Rows = tuple[str, str, str]
"""Three rows of keys from left to right, a blank between two; a key may type more than one letter."""


class Layout(NamedTuple):
    """The keys of a language: its letters, and its digits and signs, each plain and with Shift."""

    name: str
    """The language by its own name."""
    sample: str
    """What stands on the key that leads to the letters."""
    letters: Rows
    capitals: Rows
    signs: Rows
    more_signs: Rows
    comma: str = ","


def _upper(rows: Rows) -> Rows:
    first, second, third = (row.upper() for row in rows)
    return first, second, third


_ENGLISH: Rows = ("q w e r t y u i o p", "a s d f g h j k l '", "z x c v b n m")
_FRENCH: Rows = ("a z e r t y u i o p é è", "q s d f g h j k l m ù à", "w x c v b n ç ê ' -")
_RUSSIAN: Rows = ("й ц у к е н г ш щ з х ъ", "ф ы в а п р о л д ж э ё", "я ч с м и т ь б ю")

_FATHA, _FATHATAN, _DAMMA, _DAMMATAN = "\u064e", "\u064b", "\u064f", "\u064c"
_KASRA, _KASRATAN, _SUKUN, _SHADDA, _SMALL_ALEF = "\u0650", "\u064d", "\u0652", "\u0651", "\u0670"

LAYOUTS = {
    "en": Layout(
        "English",
        "ABC",
        _ENGLISH,
        _upper(_ENGLISH),
        ("1 2 3 4 5 6 7 8 9 0", "@ # & % + - = / ( )", "? ! : ; \" ' _ *"),
        ("1 2 3 4 5 6 7 8 9 0", "[ ] { } < > \\ | ~ ^", "£ € $ § ° … – —"),
    ),
    "fr": Layout(
        "Français",
        "ABC",
        _FRENCH,
        _upper(_FRENCH),
        ("1 2 3 4 5 6 7 8 9 0 ° €", "â æ ë î ï ô œ û ü ÿ « »", '? ! : ; " ( ) @ / _'),
        ("1 2 3 4 5 6 7 8 9 0 £ $", "Â Æ Ë Î Ï Ô Œ Û Ü Ÿ [ ]", "% & # + * = < > … –"),
    ),
    # Arabic (101), with its Shift layer; only ذ, which has no key beside the 1 here, follows ط as on Arabic (102).
    # Of brackets the closing one comes first: in Arabic text it is the one that opens to the left.
    "ar": Layout(
        "العربية",
        "أبج",
        ("ض ص ث ق ف غ ع ه خ ح ج د", "ش س ي ب ل ا ت ن م ك ط ذ", "ئ ء ؤ ر لا ى ة و ز ظ"),
        (
            f"{_FATHA} {_FATHATAN} {_DAMMA} {_DAMMATAN} لإ إ ‘ ÷ × ؛ > <",
            f'{_KASRA} {_KASRATAN} ] [ لأ أ ـ ، / : " {_SHADDA}',
            f"~ {_SUKUN} }} {{ لآ آ ’ , . ؟",
        ),
        ("1 2 3 4 5 6 7 8 9 0", "١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠", '؟ ! : " ) ( - @'),
        ("1 2 3 4 5 6 7 8 9 0", f"» « ٪ % + = / _ # {_SMALL_ALEF}", "& * \\ | … – ° €"),
        comma="،",
    ),
    "ru": Layout(
        "Русский",
        "АБВ",
        _RUSSIAN,
        _upper(_RUSSIAN),
        ("1 2 3 4 5 6 7 8 9 0", "№ % @ # & + - = / *", '? ! : ; " ( ) _'),
        ("1 2 3 4 5 6 7 8 9 0", "« » [ ] < > \\ | ~ '", "€ $ ₽ § ° … – —"),
    ),
}
"""The keys of each language that the keyboard can write."""
