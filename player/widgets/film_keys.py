"""The keys of a film: what each does, on every keyboard layout."""

import sys
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from player.widgets.keys import printed

Action = Literal[
    "",
    "press",
    "toggle",
    "back-10",
    "on-10",
    "back-5",
    "on-5",
    "captions",
    "slower",
    "faster",
    "full",
    "mute",
    "leave",
    "question",
]

_LETTERS: dict[str, Action] = {
    "K": "toggle",
    "J": "back-10",
    "L": "on-10",
    "C": "captions",
    "F": "full",
    "M": "mute",
    "Q": "question",
}
_KEYS: dict[int, Action] = {
    Qt.Key.Key_Space: "press",
    Qt.Key.Key_Left: "back-5",
    Qt.Key.Key_Right: "on-5",
    Qt.Key.Key_BracketLeft: "slower",
    Qt.Key.Key_BracketRight: "faster",
    Qt.Key.Key_Escape: "leave",
    Qt.Key.Key_MediaPlay: "toggle",
    Qt.Key.Key_MediaTogglePlayPause: "toggle",
}
# Where [ and ] are on the keyboards that have them: other layouts put letters of their own, or dead keys, there.
_PLACES: dict[int, Action] = (
    {33: "slower", 30: "faster"}
    if sys.platform == "darwin"
    else {26: "slower", 27: "faster"}
    if sys.platform == "win32"
    else {34: "slower", 35: "faster"}
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def film_action(event: QKeyEvent) -> Action:
    """What a key asks of a film; '' for nothing. 'press' is the space bar, which on a button presses that instead."""
    typed = event.text()
    if event.modifiers() & _COMMANDS and typed not in {"[", "]"}:
        return ""
    found = _KEYS.get(event.key()) or _LETTERS.get(printed(event))
    if found:
        return found
    if typed.isascii() and typed.isalnum():
        return ""
    return _PLACES.get(event.nativeVirtualKey() if sys.platform == "darwin" else event.nativeScanCode(), "")
