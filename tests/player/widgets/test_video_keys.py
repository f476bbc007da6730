"""The film's keys on Latin, Cyrillic, Arabic and French keyboards."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from player.widgets.film_keys import film_action

PLAIN = Qt.KeyboardModifier.NoModifier
# Key code, text, X11 scan code (what a Linux computer sends).
KEYS = [
    ("K on QWERTY", Qt.Key.Key_K, "k", 45, "toggle"),
    ("K with Shift", Qt.Key.Key_K, "K", 45, "toggle"),
    ("J", Qt.Key.Key_J, "j", 44, "back-10"),
    ("L", Qt.Key.Key_L, "l", 46, "on-10"),
    ("К in Russian", 0x41B, "л", 45, "toggle"),
    ("F in Russian", 0x410, "а", 41, "full"),
    ("C in Arabic", 0x624, "ؤ", 54, "captions"),
    ("M in Arabic", 0x629, "ة", 58, "mute"),
    ("M on AZERTY", Qt.Key.Key_M, "m", 47, "mute"),
    ("[", Qt.Key.Key_BracketLeft, "[", 34, "slower"),
    ("]", Qt.Key.Key_BracketRight, "]", 35, "faster"),
    ("[ in Russian", 0x425, "х", 34, "slower"),
    ("] in Arabic", 0x62F, "د", 35, "faster"),
    ("[ on AZERTY, a dead key", Qt.Key.Key_Dead_Circumflex, "", 34, "slower"),
    ("P, beside [", Qt.Key.Key_P, "p", 33, ""),
    ("space", Qt.Key.Key_Space, " ", 65, "press"),
    ("left", Qt.Key.Key_Left, "", 113, "back-5"),
    ("right", Qt.Key.Key_Right, "", 114, "on-5"),
    ("escape", Qt.Key.Key_Escape, "\x1b", 9, "leave"),
]


@pytest.mark.skipif(sys.platform != "linux", reason="the scan codes are those of Linux")
@pytest.mark.parametrize(("key", "text", "scan", "action"), [row[1:] for row in KEYS], ids=[row[0] for row in KEYS])
def test_a_key_does_the_same_on_every_layout(key: int, text: str, scan: int, action: str) -> None:
    assert film_action(QKeyEvent(QEvent.Type.KeyPress, int(key), PLAIN, scan, 0, 0, text)) == action


@pytest.mark.parametrize("modifier", ["ControlModifier", "AltModifier", "MetaModifier"])
def test_commands_of_the_window_are_left_alone(modifier: str) -> None:
    held = Qt.KeyboardModifier[modifier]
    assert film_action(QKeyEvent(QEvent.Type.KeyPress, int(Qt.Key.Key_F), held, "f")) == ""
    assert film_action(QKeyEvent(QEvent.Type.KeyPress, int(Qt.Key.Key_Left), held, "")) == ""
