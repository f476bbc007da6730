"""A caption over a film: a solid box, two lines, in the font and direction of its language, never cut off."""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from player.widgets.theme import Look
from player.widgets.wrapped_text import WrappedText

_SIZE, _LINE, _SMALL, _LEAST, _LINES = 20, 1.4, 13, 6, 2
_SHARE, _MOST = 0.36, 0.8
"""Of the picture's height: what a caption may cover, and what one may that could not be read otherwise."""
_FULL = QSizeF(800, 450)
"""The picture in px for which the size is meant; larger pictures get larger captions."""


class Caption:
    """The words of one cue, set for a picture of a size."""

    def __init__(self, look: Look, text: str, language: str, room: QRectF) -> None:
        self._look = look
        pad_x, pad_y = min(look.px(16), room.width() * 0.04), min(look.px(6), room.height() * 0.02)
        width = room.width() * 0.86
        wanted = max(
            look.px(_SIZE), round(look.px(_SIZE) * min(room.width() / _FULL.width(), room.height() / _FULL.height()))
        )
        self._set = self._fit(text, language, width, room.height(), wanted)
        self.box = QRectF(0, 0, self._set.width + 2 * pad_x, self._set.height + 2 * pad_y)
        low = room.bottom() - look.px(16) - self.box.height()
        self.box.moveTo(room.center().x() - self.box.width() / 2, max(room.top(), low))
        self._at = QPointF(self.box.x() + pad_x, self.box.y() + pad_y)

    def draw(self, painter: QPainter) -> None:
        """Box and words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path_ink = self._look.colour("capBg")
        painter.setPen(path_ink)
        painter.setBrush(path_ink)
        painter.drawRoundedRect(self.box, self._look.px(4), self._look.px(4))
        self._set.draw(painter, self._at, self._look.colour("onCap"))

    def _fit(self, text: str, language: str, width: float, height: float, wanted: int) -> WrappedText:
        """As large as wanted; smaller, or its own line breaks given up, only as far as two lines ask for it.

        Words that would have to be too small for that get more lines, and only then smaller letters.
        """
        flat = " ".join(text.split())
        tries = [(size, words, _LINES, _SHARE) for size in range(wanted, _SMALL - 1, -1) for words in (text, flat)]
        tries += [(size, flat, len(flat), _MOST) for size in range(_SMALL, _LEAST - 1, -1)]
        for size, words, lines, share in tries:
            found = self._lay(words, language, width, size)
            if found.lines <= lines and found.height <= height * share:
                return self._tighten(words, language, width, size, found)
        return self._lay(flat, language, width, _LEAST)

    def _tighten(self, text: str, language: str, width: float, size: int, found: WrappedText) -> WrappedText:
        """The narrowest box with as many lines, so that both lines are about as long."""
        low, high = width / 3, width
        while found.lines > 1 and high - low > 8:
            middle = (low + high) / 2
            tried = self._lay(text, language, middle, size)
            if tried.lines > found.lines:
                low = middle
            else:
                found, high = tried, middle
        return self._lay(text, language, found.width + 1, size)

    def _lay(self, text: str, language: str, width: float, size: int) -> WrappedText:
        font = self._look.font("interface", language)
        font.setPixelSize(size)
        return WrappedText(text, font, width, size * _LINE, language, centred=True)
