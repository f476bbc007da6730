"""A card with two sides on a stack: pressed, it turns over."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from course_bundle.flow import Flow, plain
from player.widgets.carrying import announce
from player.widgets.flow_text import FlowText
from player.widgets.labels import Label
from player.widgets.theme import Look

_STEP, _MOST = 5, 2  # px by which a card of the stack shows beneath the next; so many are drawn
_HEAD = 36  # px above and below the words, for which side it is and what a press does


class Sides(NamedTuple):
    """The words of a card."""

    front: tuple[Flow, ...]
    back: tuple[Flow, ...]


class FlashCard(QAbstractButton):
    """The card on top of a stack. All cards are as high as the highest needs, so that nothing jumps.

    `card` is the id of the one on top, None where there is none; `turned` tells that its back is up. A click on it is
    for its owner, who turns it.
    """

    def __init__(self, look: Look, cards: Mapping[str, Sides], language: str) -> None:
        super().__init__()
        self._look, self._words, self._left = look, cards, 0
        self.card: str | None = None
        self.turned = False
        self._texts: dict[tuple[str, bool], FlowText] = {}
        for card, sides in cards.items():
            for turned, flow in ((False, sides.front), (True, sides.back)):
                text = FlowText(look, flow, language, "reading" if turned else "dialog", centred=True)
                text.setParent(self)
                text.hide()
                text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                for term in text.terms:  # a card is one control: a word inside it cannot be another
                    term.hide()
                self._texts[card, turned] = text
        self._none = Label(look, "", "dialog", parent=self)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("corner", look.px(12))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_front(self, card: str, left: int) -> None:
        """Puts a card on top, its front up; `left` more lie beneath it."""
        self.card, self.turned, self._left = card, False, left
        self._show()

    def turn(self) -> None:
        """Turns the card on top over and lets a screen reader say what is up now."""
        if self.card is not None:
            self.turned = not self.turned
            self._show()
            announce(self, self.accessibleName())

    def show_none(self, words: str) -> None:
        """No card is left; says these words in its place, and takes no press."""
        self.card, self.turned, self._left = None, False, 0
        self._none.setText(words)
        self._show()

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the longest side needs, and the words that say which side it is."""
        room = width - 2 * self._look.px(24)
        text = max(text.heightForWidth(room) for text in self._texts.values())
        least = self._look.px(140 if self._look.narrow else 200)
        return max(least, text + 2 * self._look.px(_HEAD)) + _MOST * self._look.px(_STEP)

    def sizeHint(self) -> QSize:
        """As wide as reading is comfortable."""
        width = self._look.px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never low."""
        return QSize(self._look.px(200), self._look.px(140))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the words out anew."""
        super().resizeEvent(event)
        self._lay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses; all else, Enter too, belongs to the question."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.click()
            return
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space has done its work already."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards beneath, the card on top, which side is up and what a press does."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if look.contrast else 1.0
        for at in range(min(self._left, _MOST), 0, -1):
            painter.setPen(QPen(look.colour("edge"), width))
            painter.setBrush(look.colour("sunk"))
            self._draw_plate(painter, at, width)
        if self.card is None:
            painter.setPen(QPen(look.colour("line"), width, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            self._draw_plate(painter, 0, width)
            return
        fill = "lampTint" if self.turned else "sunk" if self.underMouse() else "paper"
        painter.setPen(QPen(look.colour("lamp" if self.turned else "edge"), 2.0 if self.turned else width))
        painter.setBrush(look.colour(fill))
        self._draw_plate(painter, 0, 2.0 if self.turned else width)
        painter.setFont(look.font("meta-strong"))
        painter.setPen(look.colour("lampText" if self.turned else "ink2"))
        box, high = self._plate(0), look.px(_HEAD)
        side, press = (self.tr("Back"), "") if self.turned else (self.tr("Front"), self.tr("Press to turn over"))
        painter.drawText(QRect(box.x(), box.y(), box.width(), high), Qt.AlignmentFlag.AlignCenter, side)
        painter.setFont(look.font("meta"))
        painter.drawText(QRect(box.x(), box.bottom() - high, box.width(), high), Qt.AlignmentFlag.AlignCenter, press)

    def _draw_plate(self, painter: QPainter, at: int, width: float) -> None:
        inset, radius = width / 2, self._look.px(12)
        box = QRectF(self._plate(at)).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, radius, radius)

    def _plate(self, at: int) -> QRect:
        """The card that lies so many beneath the top one."""
        step = self._look.px(_STEP)
        box = self.rect().adjusted(0, 0, 0, -_MOST * step)
        return box.adjusted(at * step, at * step, -at * step, at * step)

    def _show(self) -> None:
        for (card, turned), text in self._texts.items():
            text.setVisible((card, turned) == (self.card, self.turned))
        self._none.setVisible(self.card is None)
        empty = self.card is None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if empty else Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor if empty else Qt.CursorShape.PointingHandCursor)
        if self.card is None:
            self.setAccessibleName(self._none.text())
        else:
            said = plain(self._words[self.card][self.turned])
            side = self.tr("Back: %1") if self.turned else self.tr("Front: %1")
            self.setAccessibleName(side.replace("%1", said))
        self._lay()
        self.update()

    def _lay(self) -> None:
        room = self._plate(0).adjusted(self._look.px(24), 0, -self._look.px(24), 0)
        self._none.setGeometry(room)
        if self.card is not None:
            text = self._texts[self.card, self.turned]
            height = text.heightForWidth(room.width())
            text.setGeometry(room.x(), room.y() + (room.height() - height) // 2, room.width(), height)
