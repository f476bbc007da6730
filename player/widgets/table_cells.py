"""Drawing the cells of a table: a tick box with a name, how far something is, and the number on a spine."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from player.widgets.theme import Look

DASH = "–"


def draw_box(painter: QPainter, look: Look, box: QRect, *, chosen: bool, ratio: float) -> None:
    """A tick box that fills `box`."""
    painter.setBrush(look.colour("lamp" if chosen else "paper"))
    painter.setPen(QPen(look.colour("lamp" if chosen else "edge"), 2))
    painter.drawRoundedRect(box.toRectF().adjusted(1, 1, -1, -1), look.px(4), look.px(4))
    if chosen:
        side = look.px(12)
        tick = look.icon("ph.check", "onLamp", 12, ratio)
        painter.drawPixmap(box.x() + (box.width() - side) // 2, box.y() + (box.height() - side) // 2, tick)


def draw_chip(painter: QPainter, look: Look, cell: QRect, number: str, cloth: int) -> None:
    """A number on its cloth colour, in the middle of the cell."""
    box = QRect(0, 0, look.px(22), look.px(24))
    box.moveCenter(cell.center())
    painter.setBrush(look.colour(f"c{cloth}"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, 2, 2)
    painter.setFont(look.font("meta-strong"))
    painter.setPen(look.colour("onCloth"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)


def draw_share(
    painter: QPainter, look: Look, cell: QRect, share: float | None, words: str, *, chosen: bool, ratio: float
) -> None:
    """A tick on a plate at 1.0, else the words over a bar; a dash for None. `words` is the share as it is read."""
    painter.setFont(look.font("meta"))
    if share is None:
        painter.setPen(look.colour("ink2"))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, DASH)
        return
    box = QRect(0, 0, min(look.px(58), cell.width() - 4), look.px(24))
    box.moveCenter(cell.center())
    done = share >= 1.0
    fill = "paper" if chosen else "rightTint" if done else "sunk"
    edge = "ink" if look.contrast else fill if done else "line"
    painter.setBrush(look.colour(fill))
    painter.setPen(QPen(look.colour(edge), 1))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
    if done:
        side = look.px(16)
        tick = look.icon("ph.check", "rightText", 16, ratio)
        painter.drawPixmap(box.center().x() - side // 2 + 1, box.center().y() - side // 2 + 1, tick)
        return
    _draw_bar(painter, look, box.adjusted(1, 0, -1, -1), share)
    painter.setPen(look.colour("ink"))
    painter.drawText(box.adjusted(0, 0, 0, -look.px(3)), Qt.AlignmentFlag.AlignCenter, words)


def _draw_bar(painter: QPainter, look: Look, box: QRect, share: float) -> None:
    """A bar along the foot of the box, which grows in the direction of reading."""
    thick = look.px(4)
    bar = QRect(box.x(), box.bottom() - thick + 1, round(box.width() * share), thick)
    if look.rtl:
        bar.moveRight(box.right())
    painter.fillRect(bar, look.colour("lamp"))
