"""What every screen is: built from a look, the desk and a route; kept only as long as none of them changes."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from player.screens.desk import Desk
from player.widgets.theme import Look


class Screen(QWidget):
    """Base of the screens.

    A change of language, theme, text size or window class builds the same screen again from the same route; what must
    outlive that (a scroll position, a half-made answer, the second of a film) goes through `keep` and `restore`.
    """

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self.look, self.desk = look, desk
        self.setProperty("surface", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def keep(self) -> dict[str, Any]:
        """What a screen built anew from the same route needs to look the same."""
        return {}

    def restore(self, kept: dict[str, Any]) -> None:
        """Takes what `keep` gave; called once, before the screen is shown."""

    def first_focus(self) -> QWidget | None:
        """The part that gets the focus when the screen is entered; None leaves it to Qt."""
        return None

    def leave(self) -> None:
        """Called before the screen goes for good: stop what plays, hand in what was not saved."""

    @property
    def steady(self) -> bool:
        """Whether the window may not rebuild this screen now (a film fills the whole monitor)."""
        return False
