"""The look of everything: colours, type, sizes, numbers and direction; the only caller of setStyleSheet."""

import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QColor, QFont, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from player.core.places import resources
from player.widgets import icons
from player.widgets.type import Role, face_font, face_line

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "dv", "yi"})
_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_TOKEN_THEME = {"light": "light", "dark": "dark", "contrast": "hc"}


def is_rtl(language: str) -> bool:
    """Whether a language (BCP 47) is written from right to left."""
    return language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT


class Look(NamedTuple):
    """What a part needs to know to draw itself; it never changes: a new look means new parts.

    `language` is that of the interface (BCP 47), `scale` 1.0 at 100 % text size.
    `narrow` asks for the layout of small windows.
    """

    theme: str
    language: str
    scale: float
    tokens: Mapping[str, str]
    reduced_motion: bool = False
    arabic_digits: bool = False
    narrow: bool = False

    @property
    def rtl(self) -> bool:
        """Whether the interface runs from right to left."""
        return is_rtl(self.language)

    @property
    def contrast(self) -> bool:
        """Whether this is the high-contrast theme: line art, 2 px borders."""
        return self.theme == "contrast"

    def colour(self, role: str) -> QColor:
        """A colour role of the visual language ('ink', 'lamp', 'c4'); KeyError if there is none."""
        return QColor(self.tokens[role])

    def px(self, size: float) -> int:
        """A length at the chosen text size, never less than one pixel."""
        return max(1, round(size * self.scale))

    def font(self, role: Role, language: str | None = None) -> QFont:
        """The font of a role, in the interface's language unless another is named."""
        return face_font(role, self._arabic(language), self.scale)

    def line(self, role: Role, language: str | None = None) -> int:
        """The line height of a role in px."""
        return face_line(role, self._arabic(language), self.scale)

    def icon(self, name: str, role: str = "ink2", size: float = 20, ratio: float = 1.0) -> QPixmap:
        """An icon in a colour role; arrows and carets follow the direction of the interface."""
        return icons.pixmap(name, self.tokens[role], self.px(size), ratio, self.rtl)

    def qicon(self, name: str, role: str = "ink2", size: float = 20) -> "QIcon":
        """The same for Qt's own controls."""
        from PySide6.QtGui import QIcon

        return QIcon(self.icon(name, role, size, 2.0))

    def digits(self, text: str) -> str:
        """The text with the digits that the learner chose."""
        return text.translate(_ARABIC_INDIC if self.arabic_digits and self.language == "ar" else _WESTERN)

    def number(self, value: int) -> str:
        """A whole number, without group separators."""
        return self.digits(str(value))

    def date(self, day: date) -> str:
        """A day in words: '22 November 2026'."""
        text = QLocale(self.language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
        return self.digits(text)

    def time(self, seconds: float) -> str:
        """A place in a film: '2:06' or '1:02:06'; it never turns round in right-to-left text."""
        minutes, rest = divmod(int(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

    def _arabic(self, language: str | None) -> bool:
        return (language or self.language).split("-")[0] in {"ar", "fa", "ur", "ps", "ckb"}


@lru_cache(maxsize=1)
def _tokens() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = json.loads((resources() / "tokens.json").read_text(encoding="utf-8"))
    return found


def make_look(
    theme: str,
    language: str,
    text_size: int = 100,
    *,
    reduced_motion: bool = False,
    arabic_digits: bool = False,
    narrow: bool = False,
) -> Look:
    """The look of a theme ('light', 'dark', 'contrast') in a language at a text size in percent."""
    tokens = _tokens()[_TOKEN_THEME[theme]]
    return Look(theme, language, text_size / 100, tokens, reduced_motion, arabic_digits, narrow)


def shelf_cloth(look: Look, cloth: int) -> str:
    """The token set's cloth colour for books on the green panel, where light and dark both use the dark values."""
    return _tokens()["hc" if look.contrast else "dark"][f"c{cloth}"]


def apply(app: QApplication, look: Look) -> None:
    """Puts the look on the application: style sheet, palette, font, direction."""
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if look.rtl else Qt.LayoutDirection.LeftToRight)
    app.setFont(look.font("interface"))
    app.setPalette(_palette(look))
    app.setStyleSheet(_style_sheet(look, resources() / "app.qss"))


def direct(widget: QWidget, language: str) -> None:
    """Gives a part the direction of the course's language, whatever the interface's is."""
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl(language) else Qt.LayoutDirection.LeftToRight)


def hold_direction(widget: QWidget) -> None:
    """Keeps a part from turning round: film transport, seek bar, time codes."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def restyle(widget: QWidget, **properties: object) -> None:
    """Sets dynamic properties ('state', 'kind') and lets the style sheet see them."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _palette(look: Look) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "desk",
        QPalette.ColorRole.Base: "paper",
        QPalette.ColorRole.AlternateBase: "sunk",
        QPalette.ColorRole.Button: "paper",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.PlaceholderText: "ink3",
        QPalette.ColorRole.Highlight: "lamp",
        QPalette.ColorRole.HighlightedText: "onLamp",
        QPalette.ColorRole.ToolTipBase: "paper",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Link: "lampText",
    }
    for role, token in roles.items():
        palette.setColor(role, look.colour(token))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, look.colour("disInk"))
    return palette


class _Values(dict[str, str]):
    """The template's names: colour roles, and px with a number for a length at the chosen text size."""

    def __init__(self, look: Look) -> None:
        super().__init__(look.tokens, border="2px" if look.contrast else "1px")
        self._look = look

    def __missing__(self, name: str) -> str:
        if not name.startswith("px"):
            raise KeyError(name)
        return f"{self._look.px(int(name[2:]))}px"


def _style_sheet(look: Look, template: Path) -> str:
    return Template(template.read_text(encoding="utf-8")).substitute(_Values(look))
