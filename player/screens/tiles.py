"""The tiles of the first screen: a learner, a new learner, a language; drawn whole, so that many stand at once."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from player.core.learners import Learner
from player.widgets.plate import Plate
from player.widgets.theme import Look
from player.widgets.token import draw_token
from player.widgets.type import Role

LARGE = 1.5
"""The text scale from which words need the room that drawings have: tiles are rows, the desk is not drawn."""

_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_GAP, _EDGE = 4, 5


class _Tile(Plate):
    """A drawing over lines of words, or before them where the text is large."""

    def __init__(self, look: Look, name: str, *, dashed: bool = False) -> None:
        super().__init__(look, name, dashed=dashed)
        self.setFixedHeight(tile_height(look))

    def draw_picture(self, painter: QPainter, box: QRect) -> None:
        """The drawing, in a square box."""

    def lines(self) -> list[tuple[str, Role, str]]:
        """The words, each with its type and colour role."""
        return []

    def picture_size(self) -> int:
        """The side of the drawing, px at 100 %."""
        return 0

    @property
    def marked(self) -> str:
        """The line that a small lock stands before, '' for none."""
        return ""

    def _draw_lock(self, painter: QPainter, line: QRect, words: int, *, row: bool) -> None:
        """A lock before the words, which make room for it."""
        look = self.look
        side, gap = look.px(16), look.px(_GAP)
        moved = side + gap if row else (side + gap) // 2
        if look.rtl:
            line.translate(-moved, 0)
            at = line.right() + 1 + gap if row else line.center().x() + words // 2 + gap
        else:
            line.translate(moved, 0)
            at = line.x() - gap - side if row else line.center().x() - words // 2 - gap - side
        lock = look.icon("ph.lock-simple", "ink2", 16, self.devicePixelRatioF())
        painter.drawPixmap(at, line.center().y() - side // 2, lock)

    def draw(self, painter: QPainter) -> None:
        """The drawing, then the words; all in the middle of the tile."""
        look, side, row = self.look, self.look.px(self.picture_size()), self.look.scale >= LARGE
        gap, edge = look.px(_GAP), look.px(_EDGE)
        words = sum(look.line(role) for _text, role, _ink in self.lines())
        if row:
            box = QRect(2 * edge, (self.height() - side) // 2, side, side)
            text = QRect(box.right() + 1 + 2 * edge, (self.height() - words) // 2, 0, words)
            text.setRight(self.width() - edge)
            if look.rtl:
                box.moveLeft(self.width() - box.right() - 1)
                text.moveLeft(self.width() - text.right() - 1)
            along = Qt.AlignmentFlag.AlignRight if look.rtl else Qt.AlignmentFlag.AlignLeft
            align = Qt.AlignmentFlag.AlignAbsolute | along | Qt.AlignmentFlag.AlignVCenter
        else:
            top = (self.height() - side - len(self.lines()) * gap - words) // 2
            box = QRect((self.width() - side) // 2, top, side, side)
            text = QRect(edge, top + side + gap, self.width() - 2 * edge, words)
            align = _MIDDLE
        self.draw_picture(painter, box)
        # A name runs in its own direction, whatever the interface's is.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        y = text.y()
        for words_, role, ink in self.lines():
            painter.setFont(look.font(role))
            painter.setPen(look.colour(ink))
            shown = painter.fontMetrics().elidedText(words_, Qt.TextElideMode.ElideRight, text.width())
            line = QRect(text.x(), y, text.width(), look.line(role))
            if words_ == self.marked:
                self._draw_lock(painter, line, painter.fontMetrics().horizontalAdvance(shown), row=row)
            painter.drawText(line, align, shown)
            y += look.line(role) + (0 if row else gap)


class LearnerTile(_Tile):
    """A learner's token, name, and whether a PIN keeps others out."""

    def __init__(self, look: Look, learner: Learner, note: str) -> None:
        super().__init__(look, f"{learner.name}. {note}")
        self._learner, self._note = learner, note
        self.setToolTip(learner.name)

    @property
    def marked(self) -> str:
        """The note of somebody who has a PIN."""
        return self._note if self._learner.locked else ""

    def picture_size(self) -> int:
        """The token gives way where room is scarce."""
        return 32 if self.look.scale >= LARGE else 52 if self.look.narrow else 72

    def draw_picture(self, painter: QPainter, box: QRect) -> None:
        """The token."""
        ratio = self.devicePixelRatioF()
        draw_token(painter, self.look, self._learner.token, box.x(), box.y(), self.picture_size(), ratio)

    def lines(self) -> list[tuple[str, Role, str]]:
        """The name over the note."""
        return [(self._learner.name, "button", "ink"), (self._note, "meta", "ink2")]


class AddTile(_Tile):
    """The way to a new learner."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(look, words, dashed=True)
        self._words = words

    def picture_size(self) -> int:
        """The plus."""
        return 24 if self.look.scale >= LARGE else 32

    def draw_picture(self, painter: QPainter, box: QRect) -> None:
        """A plus."""
        plus = self.look.icon("ph.plus", "lampText", self.picture_size(), self.devicePixelRatioF())
        painter.drawPixmap(box.topLeft(), plus)

    def lines(self) -> list[tuple[str, Role, str]]:
        """What it is for."""
        return [(self._words, "button", "lampText")]


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
            tick = look.icon("ph.check", "lamp", 20, self.devicePixelRatioF())
            painter.drawPixmap(tick_at, (self.height() - side) // 2, tick)
        painter.drawText(QRect(words_at, 0, words, self.height()), _MIDDLE, self._name)


def tile_height(look: Look) -> int:
    """How high a learner's tile is, in px."""
    return look.px(58 if look.scale >= LARGE else 132 if look.narrow else 172)
