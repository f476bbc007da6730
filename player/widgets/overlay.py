"""What lies over a screen: a shadow where the look allows one, and the wish to be told when the window changes size."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from player.widgets.theme import Look

ROOM = "room"
"""The property of a window that holds the room in it which the on-screen keyboard leaves, a QRect."""


def room_in(window: QWidget) -> QRect:
    """Where in a window things may lie over the screen."""
    room = window.property(ROOM)
    return room if isinstance(room, QRect) else window.rect()


def shade(look: Look, part: QWidget) -> None:
    """Gives a floating part its shadow; high contrast and reduced motion do without."""
    if look.contrast or look.reduced_motion:
        return
    effect = QGraphicsDropShadowEffect(part)
    effect.setBlurRadius(32)
    effect.setOffset(0, 10)
    effect.setColor(QColor(0, 0, 0, 66))
    part.setGraphicsEffect(effect)
