"""Letters and digits of the keyboard by what is printed on the keys, whatever layout is set."""

import sys

from PySide6.QtGui import QKeyEvent

# Physical places: Windows scan codes (set 1), which X11 and Wayland report 8 higher, and the virtual keys of macOS.
_SCAN = dict(zip("1234567890", range(2, 12), strict=True))
_SCAN |= {letter: code for row, first in (("QWERTYUIOP", 16), ("ASDFGHJKL", 30), ("ZXCVBNM", 44)) for code, letter in enumerate(row, first)}  # fmt: skip  # noqa: E501
_MAC = dict(zip("ASDFHGZXCV", range(10), strict=True)) | dict(zip("BQWERYT123465", range(11, 24), strict=True))


def printed(event: QKeyEvent) -> str:
    """The Latin letter or the digit that a key stands for, '' for any other key.

    A layout that has the letter decides itself (A on AZERTY is where Q is on QWERTY); where it has none, as in Arabic
    or Russian, or digits only with Shift, the place of the key does.
    """
    key = event.key()
    if ord("0") <= key <= ord("9") or ord("A") <= key <= ord("Z"):
        return chr(key)
    text = event.text()
    if text and text.isascii() and text.isalpha():
        return text.upper()
    return _by_place(event, digits_only=bool(text) and text.isascii())


def _by_place(event: QKeyEvent, *, digits_only: bool) -> str:
    if sys.platform == "darwin":
        table, code = _MAC, event.nativeVirtualKey()
    else:
        table, code = _SCAN, event.nativeScanCode() - (0 if sys.platform == "win32" else 8)
    found = next((sign for sign, place in table.items() if place == code), "")
    return "" if digits_only and not found.isdigit() else found
