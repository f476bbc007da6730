"""The fonts that travel with the program: loaded once, before the first word is drawn."""

from PySide6.QtGui import QFontDatabase

from player.core.places import resources

_FILES = (
    "NotoSans-Regular",
    "NotoSans-SemiBold",
    "NotoSerif-SemiBold",
    "NotoSansArabic-Regular",
    "NotoSansArabic-SemiBold",
    "NotoNaskhArabic-Regular",
    "NotoNaskhArabic-Bold",
)
"""The weights that the type scale asks for; certificates read the others from their files."""


def load() -> None:
    """Makes the fonts of the type scale known to Qt."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / f"{name}.ttf"))
