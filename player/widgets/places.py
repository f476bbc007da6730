"""Places that cards are carried to: dropped into, or clicked while a card is chosen."""

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from player.widgets.cards import Card, carried, scroll_area
from player.widgets.carrying import WAITING, Carrying
from player.widgets.keycap import Keycap
from player.widgets.labels import Label
from player.widgets.theme import Look

_EDGE, _STEP = 48, 24  # px: so near to the edge of what is in sight, a dragged card scrolls the page, and how far


class Place(QWidget):
    """Base of the places: knows when a card hangs over it (`over`), and puts it down. A kind draws what it looks like.

    `place` is its id, `WAITING` for where cards wait.
    """

    def __init__(self, look: Look, carrying: Carrying, place: str) -> None:
        super().__init__()
        self.look, self.carrying, self.place = look, carrying, place
        self.over = False
        self.setAcceptDrops(True)
        carrying.chosen_changed.connect(self.update)

    @property
    def inviting(self) -> bool:
        """Whether a click would put the chosen card here."""
        chosen = self.carrying.chosen
        return chosen is not None and self.carrying.place_of(chosen) != self.place

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes cards of its own board, and nothing else."""
        if not self.carrying.locked and carried(event, self.carrying) is not None:
            event.acceptProposedAction()
            self._hang(over=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Scrolls the page where the card comes near to an edge."""
        event.acceptProposedAction()
        area = scroll_area(self)
        if area is not None:
            at = self.mapTo(area, event.position().toPoint()).y()
            near = self.look.px(_EDGE)
            step = -_STEP if at < near else _STEP if at > area.viewport().height() - near else 0
            area.verticalScrollBar().setValue(area.verticalScrollBar().value() + step)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The card hangs elsewhere."""
        self._hang(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Puts the card down."""
        self._hang(over=False)
        card = carried(event, self.carrying)
        if card is not None:
            event.acceptProposedAction()
            self.carrying.put(card, self.place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click puts the chosen card here."""
        chosen = self.carrying.chosen
        if chosen is not None and self.inviting and self.rect().contains(event.position().toPoint()):
            self.carrying.put(chosen, self.place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Kept, so that the release comes here too."""

    def draw_plate(self, painter: QPainter, *, resting: str = "sunk", corner: int = 12) -> None:
        """Paper with a border; dashed and tinted while a card hangs over it."""
        look = self.look
        fill, edge, width = (resting, "line", 1.0)
        if self.over:
            fill, edge, width = "lampTint", "lamp", 2.0
        elif self.inviting:
            edge = "lamp"
        width = max(width, 2.0) if look.contrast else width
        pen = QPen(look.colour(edge), width)
        if self.over:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(look.colour(fill))
        inset, radius = width / 2, look.px(corner)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _hang(self, *, over: bool) -> None:
        self.over = over
        self.update()


class Tray(Place):
    """Where cards wait, side by side in `columns`; says so in a word when none is left."""

    def __init__(self, look: Look, carrying: Carrying, cards: dict[str, Card], columns: int) -> None:
        super().__init__(look, carrying, WAITING)
        self._cards, self._columns = cards, columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(8))
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._none = Label(look, self.tr("All cards are placed."), "interface", "ink2")
        self._none.setMinimumHeight(look.px(44))
        self._grid.addWidget(self._none, 0, 0, 1, columns)
        self._none.hide()
        carrying.arranged.connect(self.arrange)
        self.arrange()

    def arrange(self) -> None:
        """Lays out the cards that wait."""
        waiting = self.carrying.waiting
        for at, card in enumerate(waiting):
            row, column = divmod(at, self._columns)
            self._cards[card].lay(partial(self._put, row, column))
        self._none.setVisible(not waiting)

    def _put(self, row: int, column: int, card: Card) -> None:
        self._grid.addWidget(card, row, column)

    def paintEvent(self, event: QPaintEvent) -> None:
        """To be seen only while a card hangs over it."""
        if self.over:
            self.draw_plate(QPainter(self), corner=8)


class Box(Place):
    """A place with a number, a name and any number of cards beneath each other."""

    def __init__(
        self, look: Look, carrying: Carrying, place: str, number: int, language: str, cards: dict[str, Card]
    ) -> None:
        super().__init__(look, carrying, place)
        self._cards = cards
        self.setAccessibleName(carrying.name(place))
        edge = look.px(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, look.px(10), edge, edge)
        column.setSpacing(look.px(8))
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        self._keycap = Keycap(look, look.number(number))
        head.addWidget(self._keycap)
        head.addWidget(Label(look, carrying.name(place), "button", language=language), 1)
        self._count = Label(look, "", "interface", "ink2", wrap=False)
        head.addWidget(self._count)
        column.addLayout(head)
        self._column = QVBoxLayout()
        self._column.setSpacing(look.px(8))
        column.addLayout(self._column)
        column.addStretch(1)
        self.setMinimumHeight(look.px(132))
        carrying.arranged.connect(self.arrange)
        self.arrange()

    def arrange(self) -> None:
        """Lays out the cards that lie here."""
        here = self.carrying.within(self.place)
        for at, card in enumerate(here):
            self._cards[card].lay(partial(self._column.insertWidget, at))
        self._count.setText(self.look.number(len(here)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box."""
        self.draw_plate(QPainter(self))
