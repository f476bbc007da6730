"""A tool of a film's transport: an icon with words that give way to a short form where there is little room."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from player.widgets.buttons import Button
from player.widgets.theme import Look, direct


class Tool(Button):
    """A bar button whose icon and words change; it has three forms, each narrower than the one before."""

    def __init__(
        self, look: Look, icon: str, words: str = "", *, alone: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, words, "bar", icon=icon, alone=alone, parent=parent)
        self._words, self._short = words, ""
        self._step = 0
        direct(self, look.language)

    def show_icon(self, icon: str, words: str) -> None:
        """Another icon, for an icon that stands alone, and what it means now."""
        self._icon = icon
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def show_words(self, words: str, short: str, *, on: bool = False) -> None:
        """The words, their short form, and whether the thing is on."""
        self._words, self._short = words, short
        self._ink = "lampText" if on else "ink"
        self.setProperty("on", on)
        self.setAccessibleName(words)
        self.style().unpolish(self)
        self.style().polish(self)
        self.shorten(self._step)

    def shorten(self, step: int) -> None:
        """Shows the whole words (0), their short form (1) or the icon alone (2); the tooltip then holds the whole."""
        self._step, self._alone = step, step == 2
        self.setText(self._forms[step])
        self.setToolTip(self._words if step else "")
        self.updateGeometry()
        self.update()

    def width_at(self, step: int) -> int:
        """Px that the tool needs, shortened so far."""
        return self._width_of(self._forms[step])

    @property
    def _forms(self) -> tuple[str, str, str]:
        return self._words, self._short, ""

    def sizeHint(self) -> QSize:
        """An icon and its words, close together."""
        return QSize(self._width_of(self.text()), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Words stay whole."""
        return self.sizeHint()

    def _width_of(self, words: str) -> int:
        look = self._look
        if self._alone or not words:
            return look.px(44)
        return self.fontMetrics().horizontalAdvance(words) + look.px(20) + look.px(10) + 2 * look.px(10) + 2
