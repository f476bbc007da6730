"""Figures as people write them in their language, and as they type them, in either kind of Arabic digits."""

import re

from PySide6.QtCore import QLocale

from player.widgets.theme import Look

_TYPED = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫−", "01234567890123456789.-")
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’٬\u200e\u200f\u061c\u2066-\u2069]")
_NUMBER = re.compile(r"-?(\d+\.?\d*|\.\d+)", re.ASCII)
_LONGEST = 15
"""As many digits as a float keeps whole."""


def write_number(look: Look, value: float) -> str:
    """A figure in groups of three, with no more decimals than it has (at most 3), in the digits that are set."""
    decimals = next((count for count in range(3) if abs(value - round(value, count)) < 1e-9), 3)
    locale = QLocale(look.language)
    if look.language == "ar" and not look.arabic_digits:
        locale = QLocale(QLocale.Language.English)  # the signs between Western digits are Western, too
    text = locale.toString(float(value), "f", decimals)
    return look.digits(text)


def read_number(look: Look, text: str) -> float | None:
    """The figure that was typed; None for what is none.

    A lone comma or point is the decimal sign, unless exactly three digits follow and it is the sign between groups in
    this language.
    """
    plain = _SPACES.sub("", text.translate(_TYPED))
    decimal = "," if QLocale(look.language).decimalPoint() == "," else "."
    group = "." if decimal == "," else ","
    signs = [sign for sign in plain if sign in ".,"]
    if len(set(signs)) == 2:  # 1,234.5 and 1.234,5: the last one is the decimal sign
        decimal = signs[-1]
        group = "." if decimal == "," else ","
    elif signs and not (len(signs) > 1 or (signs[0] == group and re.fullmatch(r"-?[1-9]\d{0,2}[.,]\d{3}", plain))):
        decimal, group = signs[0], ""
    elif signs:
        decimal, group = "", signs[0]
        if not re.fullmatch(r"-?[1-9]\d{0,2}([.,]\d{3})+", plain):
            return None
    bare = plain.replace(group, "") if group else plain
    bare = bare.replace(decimal, ".") if decimal else bare
    if len(bare) > _LONGEST or not _NUMBER.fullmatch(bare):
        return None
    return float(bare)
