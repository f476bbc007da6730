"""A card that can be carried: chosen by click or key, dragged, taken back; once checked, it shows how it did."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QDrag,
    QDropEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QSizePolicy, QStyle, QWidget
from shiboken6 import isValid

from course_bundle.flow import Flow, plain
from player.widgets.buttons import Button
from player.widgets.carrying import WAITING, Carrying
from player.widgets.flow_text import FlowText
from player.widgets.theme import Look
from player.widgets.type import Role

State = Literal["", "right", "wrong", "missed"]

MIME = "application/x-carrel-card"
# For each state: fill, border, ink of the word, icon and its colour.
_LOOKS = {
    "right": ("rightTint", "right", "rightText", "ph.check-circle-fill", "right"),
    "wrong": ("paper", "ink2", "ink2", "ph.minus-circle", "ink2"),
    "missed": ("brassTint", "brass", "brassText", "ph.plus-circle", "brass"),
}
_BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class Card(QAbstractButton):
    """One card of a `Carrying`. Reached by keyboard it is chosen; a click chooses it, or lets it go again."""

    def __init__(
        self,
        look: Look,
        carrying: Carrying,
        card: str,
        flow: tuple[Flow, ...],
        language: str,
        parent: QWidget,
        *,
        role: Role = "reading",
        returns: bool = True,
    ) -> None:
        super().__init__(parent)
        self._look, self._returns = look, returns
        self.carrying = carrying
        self.card = card
        self.state: State = ""
        self._said = plain(flow)
        self._pressed = QPoint()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("corner", look.px(8))
        self._text = FlowText(look, flow, language, role)
        self._text.setParent(self)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for term in self._text.terms:
            term.hide()
        self._natural = self._text.sizeHint().width()  # before it is set in a width, which it would remember
        self._back: Button | None = None
        self._words = {"right": self.tr("Right"), "wrong": self.tr("Not here"), "missed": self.tr("Not placed")}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._pick)
        carrying.arranged.connect(self._refresh)
        carrying.chosen_changed.connect(self._refresh)
        self._refresh()

    @property
    def back(self) -> Button:
        """The button that takes the card back, made when it is first wanted; seen while the card lies in a place."""
        if self._back is None:
            name = self.tr("Take back: %1").replace("%1", self._said)
            self._back = Button(self._look, name, "bar", icon="ph.arrow-u-up-left", alone=True, parent=self)
            self._back.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Backspace does the same
            self._back.clicked.connect(lambda: self.carrying.take_back(self.card))
        return self._back

    def mark(self, state: State) -> None:
        """How this card did; '' makes it ready to be carried again."""
        self.state = state
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if state else Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor if state else Qt.CursorShape.OpenHandCursor)
        self._refresh()
        self.updateGeometry()

    def lay(self, put: Callable[["Card"], object]) -> None:
        """Lets `put` lay the card into a place's layout; the focus goes along, and chooses nothing on its way."""
        held = self.hasFocus()
        if held:
            self.clearFocus()
        put(self)
        if self.window().isVisible():
            self.show()  # while the window is made, it comes with its place
        if held:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """At least 48 px."""
        look = self._look
        text = self._text.heightForWidth(max(1, width - self._head - self._tail))
        return max(look.px(48), text + 2 * look.px(8))

    def sizeHint(self) -> QSize:
        """As wide as the words like."""
        width = self._natural + self._head + self._tail
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never under the least target."""
        return QSize(self._head + self._tail + self._look.px(64), self._look.px(48))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the words and the button."""
        super().resizeEvent(event)
        self._place_parts()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where, in case a drag begins."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A press that moves becomes a drag."""
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        held = event.buttons() & Qt.MouseButton.LeftButton
        if held and far and not self.state and not self.carrying.locked:
            self.drag()
            return
        super().mouseMoveEvent(event)

    def drag(self) -> None:
        """Carries the card with the mouse until it is let go."""
        self.setDown(False)
        self.carrying.choose(self.card)
        drag = QDrag(self)
        data = QMimeData()
        data.setData(MIME, QByteArray(self.card.encode()))
        drag.setMimeData(data)
        drag.setPixmap(self._lifted())
        drag.setHotSpot(self._pressed)
        carrying = self.carrying
        carrying.dragged = self.card
        self.update()
        drag.exec(Qt.DropAction.MoveAction)
        if isValid(carrying):
            carrying.dragged = None
        if isValid(self):
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by keyboard, it is the card that the next number places."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEY:
            self.carrying.choose(self.card)
            area = scroll_area(self)
            if area is not None:
                area.ensureWidgetVisible(self, 0, self._look.px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; all else belongs to the board."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.carrying.choose(self.card)
            return
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space has done its work already."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plate, grip, and once checked icon and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)

    @property
    def _head(self) -> int:
        return self._look.px(14 if self.state else 42)

    @property
    def _tail(self) -> int:
        look = self._look
        if self.state:
            metrics = QFontMetrics(look.font("button"))
            return metrics.horizontalAdvance(self._words[self.state]) + look.px(10 + 20 + 8 + 14)
        return look.px(52) if self._lies and self._returns else look.px(14)

    @property
    def _lies(self) -> bool:
        return self.carrying.place_of(self.card) != WAITING

    def _refresh(self) -> None:
        place = self.carrying.place_of(self.card)
        words = [self._said]
        if place != WAITING and self._returns:
            words.append(self.tr("In %1").replace("%1", self.carrying.name(place)))
        if self.state:
            words.append(self._words[self.state])
        elif self.carrying.chosen == self.card:
            words.append(self.tr("Chosen"))
        self.setAccessibleName(". ".join(words))
        if place != WAITING and self._returns and not self.state:
            self.back.show()
        elif self._back is not None:
            self._back.hide()
        self._place_parts()
        self.updateGeometry()
        self.update()

    def _place_parts(self) -> None:
        look = self._look
        room = self.width() - self._head - self._tail
        width = max(1, min(room, self._natural))
        height = self._text.heightForWidth(width)
        self._text.setGeometry(self._turned(QRect(self._head, (self.height() - height) // 2, width, height)))
        if self._back is not None:
            side = look.px(44)
            at = QRect(self.width() - side - look.px(4), (self.height() - side) // 2, side, side)
            self._back.setGeometry(self._turned(at))

    def _pick(self) -> None:
        carrying = self.carrying
        chosen = carrying.chosen
        if self.state:
            return
        if chosen is not None and chosen != self.card and self._lies and carrying.place_of(chosen) == WAITING:
            carrying.put(chosen, carrying.place_of(self.card))
        else:
            carrying.choose(None if chosen == self.card else self.card)

    def _draw(self, painter: QPainter) -> None:
        look = self._look
        chosen = self.carrying.chosen == self.card
        away = self.carrying.dragged == self.card  # its place is only held
        if self.state:
            fill, edge = _LOOKS[self.state][:2]
        elif away:
            fill, edge = "desk", "edge"
        elif chosen:
            fill, edge = "lampTint", "lamp"
        else:
            fill, edge = "sunk" if self.underMouse() else "paper", "line" if self._lies else "edge"
        width = 2.0 if self.state or chosen or away or look.contrast else 1.0
        pen = QPen(look.colour(edge), width)
        if away or self.state == "missed":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour(fill))
        inset, radius = width / 2, look.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        side = look.px(20)
        if self.state:
            self._draw_word(painter)
        else:
            at = self._turned(QRect(look.px(12), (self.height() - side) // 2, side, side))
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(at.topLeft(), look.icon("ph.dots-six-vertical", "ink3", 20, ratio))

    def _draw_word(self, painter: QPainter) -> None:
        look, word = self._look, self._words[self.state]
        _fill, _edge, ink, icon, icon_ink = _LOOKS[self.state]
        painter.setFont(look.font("button"))
        painter.setPen(look.colour(ink))
        wide, side = painter.fontMetrics().horizontalAdvance(word) + 2, look.px(20)
        end = self.width() - look.px(14)
        at = self._turned(QRect(end - wide - look.px(8) - side, (self.height() - side) // 2, side, side))
        painter.drawPixmap(at.topLeft(), look.icon(icon, icon_ink, 20, self.devicePixelRatioF()))
        painter.drawText(self._turned(QRect(end - wide, 0, wide, self.height())), Qt.AlignmentFlag.AlignCenter, word)

    def _lifted(self) -> QPixmap:
        """The card as it is carried."""
        return self.grab()

    def _turned(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


def scroll_area(part: QWidget) -> QScrollArea | None:
    """What a part is scrolled in, if anything."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def carried(event: QDropEvent, carrying: Carrying) -> str | None:
    """The card of this carrying that a drag holds; None for anything else that was dragged in."""
    card = carrying.dragged
    return card if card is not None and event.mimeData().data(MIME).data() == card.encode() else None
