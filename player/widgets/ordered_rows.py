"""Cards in a numbered column that are moved up and down: dragged, by two buttons at its side, or by keys."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.flow import Flow
from player.widgets.buttons import Button
from player.widgets.card_board import CardBoard
from player.widgets.cards import Card, carried
from player.widgets.carrying import Carrying
from player.widgets.in_view import bring_into_view
from player.widgets.keycap import KeyLine
from player.widgets.keys import printed
from player.widgets.labels import Label
from player.widgets.places import Place
from player.widgets.theme import Look
from player.widgets.type import Role

ROW = "row"
"""The one place in which all cards lie."""
_UP, _DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


class OrderedColumn(Place):
    """The cards beneath each other with their numbers; a line shows where a card would go that hangs over it."""

    def __init__(self, look: Look, carrying: Carrying, cards: Mapping[str, Card]) -> None:
        super().__init__(look, carrying, ROW)
        self._cards, self._gap = cards, -1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(8))
        self._grid.setColumnStretch(1, 1)
        for at in range(len(cards)):
            number = Label(look, look.number(at + 1), "numeral", "ink2", wrap=False)
            number.setMinimumWidth(look.px(22))
            self._grid.addWidget(number, at, 0)
        carrying.arranged.connect(self.arrange)

    def arrange(self) -> None:
        """Lays the cards out in their order."""
        for at, card in enumerate(self.carrying.within(ROW)):
            self._cards[card].lay(partial(self._put, at))

    def position(self, y: float) -> int:
        """Which number a card gets that is dropped at this height, in px from the top."""
        others = [card for card in self.carrying.within(ROW) if card != self.carrying.dragged]
        return sum(self._cards[card].geometry().center().y() < y for card in others)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows where the card would go."""
        super().dragMoveEvent(event)
        lies = self.carrying.within(ROW)
        at = self.position(event.position().y())
        # The line stands between cards as they lie now, of which the dragged one is still one.
        own = lies.index(self.carrying.dragged) if self.carrying.dragged in lies else len(lies)
        self._gap = at if at <= own else at + 1
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Puts the card where the line is."""
        self._hang(over=False)
        card = carried(event, self.carrying)
        if card is not None:
            event.acceptProposedAction()
            self.carrying.put(card, ROW, self.position(event.position().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, while a card hangs over the column."""
        if not self.over or self._gap < 0:
            return
        look, painter = self.look, QPainter(self)
        lies = self.carrying.within(ROW)
        box = self._cards[lies[min(self._gap, len(lies) - 1)]].geometry()
        y = box.top() - look.px(4) if self._gap < len(lies) else box.bottom() + look.px(4)
        painter.setPen(QPen(look.colour("lamp"), look.px(4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        y = min(max(y, look.px(2)), self.height() - look.px(2))
        painter.drawLine(QLineF(look.px(2), y, self.width() - look.px(2), y))  # seen beside the card that hangs over it

    def _put(self, at: int, card: Card) -> None:
        self._grid.addWidget(card, at, 1)

    def _hang(self, *, over: bool) -> None:
        self._gap = -1
        super()._hang(over=over)


class OrderedRows(CardBoard):
    """`cards` are words by id in the order in which they lie at first."""

    def __init__(self, look: Look, cards: Mapping[str, tuple[Flow, ...]], name: str, language: str) -> None:
        role: Role = "interface" if look.narrow else "reading"
        super().__init__(look, cards, {ROW: name}, language, role=role, returns=False)
        self._start = tuple(cards)
        self.column = OrderedColumn(look, self.carrying, self.cards)
        line = QHBoxLayout()
        line.setSpacing(look.px(12))
        line.addWidget(self.column, 1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(look.px(8))
        self.up = Button(look, self.tr("Move it up"), icon="ph.arrow-up", alone=True, large=True)
        self.down = Button(look, self.tr("Move it down"), icon="ph.arrow-down", alone=True, large=True)
        for button, step in ((self.up, -1), (self.down, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # on the way there, Tab would choose another card
            button.clicked.connect(lambda _checked=False, step=step: self._move(step))
            side.addWidget(button)
        side.addStretch(1)
        line.addWidget(self._side)
        self.body.addLayout(line)
        keys = (
            (["Tab"], self.tr("choose a card")),
            (["↑", "↓"], self.tr("move it")),
            ([look.number(1), look.number(2)], self.tr("give it a number")),
            (["Enter"], self.tr("check my answers")),
        )
        self.add_tool(KeyLine(look, keys))
        self.carrying.chosen_changed.connect(self._refresh)
        self.carrying.arranged.connect(self._refresh)
        self.arrange(())

    def arrange(self, order: Sequence[str]) -> None:
        """Lays the cards in this order, or as they lay at first where there is none; they can be moved then."""
        self.open_up()
        self._side.setHidden(False)
        self.carrying.arrange({ROW: order or self._start})

    @property
    def order(self) -> list[str]:
        """The cards from first to last."""
        return list(self.carrying.within(ROW))

    def judge(self, marks: Mapping[str, str]) -> None:
        """How each card did; they cannot be moved then, and what moves them is put away."""
        self.mark({card: "right" if mark == "right" else "wrong" for card, mark in marks.items()})
        self._side.setHidden(True)

    def first(self) -> QWidget:
        """The card that lies first."""
        return self.cards[self.order[0]]

    def stops(self) -> Sequence[QWidget]:
        """The cards as they lie."""
        return [self.cards[card] for card in self.carrying.within(ROW)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the chosen card, a number gives it that place, Esc lets go."""
        held, carrying = QApplication.focusWidget(), self.carrying
        card = held.card if isinstance(held, Card) and held.card in self.cards else carrying.chosen
        sign, key = printed(event), event.key()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if carrying.locked or not plain or card is None:
            event.ignore()
        elif key in {_UP, _DOWN}:
            carrying.choose(card)
            self._move(-1 if key == _UP else 1)
        elif sign.isdigit() and 1 <= int(sign) <= len(self.cards):
            carrying.choose(card)
            self._move(int(sign) - 1 - self.order.index(card))
        elif key == Qt.Key.Key_Escape and carrying.chosen is not None:
            carrying.choose(None)
        else:
            event.ignore()

    def _move(self, step: int) -> None:
        card = self.carrying.chosen
        if card is not None:
            self.carrying.move(card, step)
            bring_into_view(self.look, self.cards[card])

    def _refresh(self) -> None:
        carrying = self.carrying
        for button in (self.up, self.down):
            button.setEnabled(carrying.chosen is not None and not carrying.locked)
        for at, card in enumerate(self.order):
            words = self.tr("Number %1").replace("%1", self.look.number(at + 1))
            self.cards[card].setAccessibleDescription(words)
