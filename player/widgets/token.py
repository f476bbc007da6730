"""A learner's picture token: a white drawing on a round of cloth colour, instead of a photo."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from player.widgets.theme import Look

TOKENS = {
    "bird": 5, "coffee": 4, "bicycle": 7, "tree": 3, "boat": 1, "cat": 6, "fish": 5, "flower": 7,
    "sun": 4, "key": 2, "umbrella": 6, "music-note": 1, "star": 2, "leaf": 3, "anchor": 5, "house-line": 1,
}  # fmt: skip
"""The drawings that can be chosen, and the cloth each stands on."""


class Token(QWidget):
    """A token drawn `size` px wide."""

    def __init__(self, look: Look, token: str, about: str, size: int) -> None:
        super().__init__()
        self._look, self._size = look, size
        self._token = token
        self.setFixedSize(look.px(size), look.px(size))
        self.setAccessibleName(about)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The round, then the drawing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_token(painter, self._look, self._token, 0, 0, self._size, self.devicePixelRatioF())


def draw_token(painter: QPainter, look: Look, token: str, x: int, y: int, size: int, ratio: float) -> None:
    """Draws a token of `size` px (at 100 % text) with its upper corner at x, y; a star for one that is not known here.

    A newer player may have written it, or a stranger's file brought it in.
    """
    token = token if token in TOKENS else "star"
    side = look.px(size)
    painter.setBrush(look.colour(f"c{TOKENS[token]}"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(x, y, side, side)
    inner = size * 0.6
    picture = look.icon(f"ph.{token}-fill", "onCloth", inner, ratio)
    gap = (side - look.px(inner)) // 2
    painter.drawPixmap(x + gap, y + gap, picture)
