"""The fonts that travel with the program: loaded once, before the first word is drawn."""

from PySide6.QtGui import QFontDatabase

from player.core.places import resources


def load() -> None:
    """Makes the fonts in resources/fonts known to Qt."""
    for path in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
