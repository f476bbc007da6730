"""A button that is read from the back of a room, beside keys that work wherever the focus is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from player.widgets.buttons import Button
from player.widgets.theme import Look

_LARGER = 4 / 3
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class RoomButton(Button):
    """A third larger than others. A click leaves the focus where it is, so that Space goes on meaning what it did."""

    def __init__(self, look: Look, text: str, kind: str = "secondary", *, icon: str = "", alone: bool = False) -> None:
        super().__init__(look._replace(scale=look.scale * _LARGER), text, kind, icon=icon, alone=alone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def rename(self, text: str) -> None:
        """Other words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are for the screen."""
        if event.key() in _ARROWS:
            event.ignore()
            return
        super().keyPressEvent(event)
