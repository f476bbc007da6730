"""The tiles of the first screen: a learner, a new learner, a language; drawn whole, so that many stand at once."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

from player.core.learners import Learner
from player.widgets.plate import Plate
from player.widgets.theme import Look
from player.widgets.token import draw_token
from player.widgets.type import Role

_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_GAP, _EDGE = 4, 5


class LearnerTile(Plate):
    """A learner's token, name, and how the name is kept."""

    def __init__(self, look: Look, learner: Learner, note: str) -> None:
        super().__init__(look, f"{learner.name}. {note}")
        self._learner, self._note = learner, note
        self.setToolTip(learner.name)
        self.setFixedHeight(tile_height(look))

    def draw(self, painter: QPainter) -> None:
        """The token over the name over the note, in the middle of the tile."""
        look, size = self.look, 52 if self.look.narrow else 72
        y = (self.height() - look.px(size) - 2 * look.px(_GAP) - look.line("button") - look.line("meta")) // 2
        draw_token(
            painter, look, self._learner.token, (self.width() - look.px(size)) // 2, y, size, self.devicePixelRatioF()
        )
        y = _write(self, painter, y + look.px(size) + look.px(_GAP), self._learner.name, "button", "ink")
        _write(self, painter, y + look.px(_GAP), self._note, "meta", "ink2")


class AddTile(Plate):
    """The way to a new learner."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(look, words, dashed=True)
        self._words = words
        self.setFixedHeight(tile_height(look))

    def draw(self, painter: QPainter) -> None:
        """A plus over the words."""
        look, size = self.look, self.look.px(32)
        y = (self.height() - size - look.px(_GAP) - look.line("button")) // 2
        plus = look.icon("ph.plus", "lampText", 32, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - size) // 2, y, plus)
        _write(self, painter, y + size + look.px(_GAP), self._words, "button", "lampText")


class LanguageTile(Plate):
    """A language by its own name; a tick stands before the one in use."""

    def __init__(self, look: Look, code: str, name: str) -> None:
        super().__init__(look, name, corner=8)
        self._name, self._font = name, look.font("button", code)
        self.setCheckable(True)
        self.setChecked(code == look.language)
        self.setProperty("edge", True)
        self.setFixedHeight(look.px(48 if look.narrow else 54))

    def draw(self, painter: QPainter) -> None:
        """The tick leads, in the direction of the interface."""
        look, chosen = self.look, self.isChecked()
        painter.setFont(self._font)
        painter.setPen(look.colour("lampText" if chosen else "ink"))
        words = painter.fontMetrics().horizontalAdvance(self._name) + 1
        side, gap = (look.px(20), look.px(8)) if chosen else (0, 0)
        if words + side + gap > self.width():
            side = gap = 0  # the stronger edge says it as well
        start = (self.width() - words - side - gap) // 2
        tick_at, words_at = (start + words + gap, start) if look.rtl else (start, start + side + gap)
        if side:
            tick: QPixmap = look.icon("ph.check", "lamp", 20, self.devicePixelRatioF())
            painter.drawPixmap(tick_at, (self.height() - side) // 2, tick)
        painter.drawText(QRect(words_at, 0, words, self.height()), _CENTRED, self._name)


def tile_height(look: Look) -> int:
    """How high a learner's tile is, in px."""
    return look.px(132 if look.narrow else 172)


def _write(tile: Plate, painter: QPainter, y: int, words: str, role: Role, ink: str) -> int:
    """Writes a line across the tile, cut with an ellipsis where it is too long; returns where the next begins."""
    look = tile.look
    box = QRect(look.px(_EDGE), y, tile.width() - 2 * look.px(_EDGE), look.line(role))
    painter.setFont(look.font(role))
    painter.setPen(look.colour(ink))
    # A name runs in its own direction, whatever the interface's is.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _CENTRED, shown)
    return y + box.height()
