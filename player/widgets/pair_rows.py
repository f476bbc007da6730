"""Parts that stay in a column, each with room for one card beside it, and near them the cards that wait."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from course_bundle.flow import Flow, plain
from player.widgets.card_board import CardBoard
from player.widgets.cards import Card, State
from player.widgets.carrying import Carrying
from player.widgets.flow_text import FlowText
from player.widgets.keycap import KeyLine
from player.widgets.labels import Label
from player.widgets.place_bar import PlaceButton
from player.widgets.places import Place, Tray
from player.widgets.theme import Look
from player.widgets.type import Role


class PairRow(Place):
    """One part: the button and key that place a card here, its words, room for the card. All of it takes a card."""

    def __init__(
        self,
        look: Look,
        carrying: Carrying,
        part: str,
        number: int,
        flow: tuple[Flow, ...],
        language: str,
        cards: Mapping[str, Card],
        role: Role,
    ) -> None:
        super().__init__(look, carrying, part)
        self._cards, self._missed = cards, False
        edge = look.px(6)
        row = QHBoxLayout(self)
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(look.px(12))
        self.button = PlaceButton(look, carrying, part, number, language, named=False)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self.button)
        self._instead = QWidget()
        self._instead.setFixedWidth(1)  # and the gap after it
        self._instead.hide()
        row.addWidget(self._instead)
        words = FlowText(look, flow, language, role)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for term in words.terms:
            term.hide()  # the row is one place: a word in it cannot be another
        row.addWidget(_share(words), 4, Qt.AlignmentFlag.AlignVCenter)
        self._room = QVBoxLayout()
        self._held = _share(QWidget())
        self._held.setMinimumHeight(look.px(48))
        self._held.setLayout(self._room)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._empty = _Empty(look)
        self._empty.hide()
        self._room.addWidget(self._empty)
        row.addWidget(self._held, 5)
        carrying.arranged.connect(self.arrange)
        carrying.chosen_changed.connect(self._refresh)
        self.arrange()

    def arrange(self) -> None:
        """Takes the card that lies here."""
        for card in self.carrying.within(self.place):
            self._cards[card].lay(self._room.addWidget)
        self._refresh()

    def close_up(self, *, closed: bool, missed: bool) -> None:
        """Puts the button away, or brings it back, and tells whether no card came here that should have."""
        self._missed = missed
        self.button.setHidden(closed)
        self._instead.setHidden(not closed)
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The row, and the room for a card as long as none lies there."""
        painter, look = QPainter(self), self.look
        self.draw_plate(painter, corner=10)
        if self.carrying.within(self.place):
            return
        fill, edge = ("brassTint", "brass") if self._missed else ("desk", "edge")
        pen = QPen(look.colour(edge), 2 if self._missed or look.contrast else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour(fill))
        room = QRectF(self._held.geometry()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(room, look.px(8), look.px(8))

    def _refresh(self) -> None:
        carrying, name = self.carrying, self.carrying.name(self.place)
        self._empty.setVisible(self._missed)
        self.button.setEnabled(carrying.chosen is not None and not carrying.locked)
        cards = carrying.within(self.place)
        lies = carrying.name(cards[0]) if cards else self.tr("Empty")
        self.setAccessibleName(self.tr("%1: %2").replace("%1", name).replace("%2", lies))
        self.update()


class PairRows(CardBoard):
    """`parts` by id in the order in which they stand, `cards` in the order in which they wait.

    They wait `beside` the rows, or above where there is less room.
    """

    def __init__(
        self,
        look: Look,
        parts: Mapping[str, tuple[Flow, ...]],
        cards: Mapping[str, tuple[Flow, ...]],
        language: str,
        *,
        beside: bool,
    ) -> None:
        role: Role = "interface" if look.narrow else "reading"
        names = {part: plain(flow) for part, flow in parts.items()}
        super().__init__(look, cards, names, language, room=1, role=role)
        carrying = self.carrying
        self.rows = {
            part: PairRow(look, carrying, part, number, flow, language, self.cards, role)
            for number, (part, flow) in enumerate(parts.items(), 1)
        }
        table = QHBoxLayout() if beside else QVBoxLayout()
        table.setSpacing(look.px(16 if look.narrow else 24))
        column = QVBoxLayout()
        column.setSpacing(look.px(8))
        for row in self.rows.values():
            row.button.clicked.connect(lambda _checked=False, part=row.place: self._put(part))
            column.addWidget(row)
        column.addStretch(1)
        self._tray = QWidget()
        waiting = QVBoxLayout(self._tray)
        waiting.setContentsMargins(0, look.px(6) if beside else 0, 0, 0)
        waiting.addWidget(Tray(look, carrying, self.cards, 1 if beside else 2))
        waiting.addStretch(1)
        if beside:
            table.addLayout(column, 9)
            table.addWidget(self._tray, 4)
        else:
            table.addWidget(self._tray)
            table.addLayout(column)
        self.body.addLayout(table)
        keys = (
            (["Tab"], self.tr("choose a card")),
            ([look.number(1), look.number(2)], self.tr("place it")),
            (["Backspace"], self.tr("take it back")),
            (["Enter"], self.tr("check my answers")),
        )
        self.add_tool(KeyLine(look, keys, self.tr("No mouse needed. You can also click a card, then a row.")))
        self._arranged()

    def lay(self, matched: Mapping[str, str]) -> None:
        """Puts cards beside their parts, the others wait; they can be carried then."""
        self._show(locked=False)
        self.open_up()
        self.carrying.arrange({part: [card] for part, card in matched.items()})

    def judge(self, marks: Mapping[str, str]) -> None:
        """How each part did; what waits and how to carry is put away."""
        states: dict[str, State] = dict.fromkeys(self.cards, "")
        for part, cards in self.carrying.lying.items():
            states[cards[0]] = "right" if marks.get(part) == "right" else "wrong"
        self.mark(states)
        self._show(locked=True, marks=marks)

    def stops(self) -> Sequence[QWidget]:
        """The cards that wait, the buttons of the rows, the cards that lie there."""
        cards, carrying = self.cards, self.carrying
        rows = self.rows.values() if hasattr(self, "rows") else ()
        lying = [cards[card] for part in carrying.places for card in carrying.within(part)]
        return [*(cards[card] for card in carrying.waiting), *(row.button for row in rows), *lying]

    def _show(self, *, locked: bool, marks: Mapping[str, str] | None = None) -> None:
        self._tray.setHidden(locked)
        for part, row in self.rows.items():
            row.close_up(closed=locked, missed=(marks or {}).get(part) == "missed")

    def _put(self, part: str) -> None:
        if self.carrying.chosen is not None:
            self.put_by_key(self.carrying.chosen, part)


class _Empty(QWidget):
    """The sign and the word that no card came here."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), 0, look.px(14), 0)
        row.setSpacing(look.px(8))
        sign = Label(look, "", wrap=False)
        sign.setPixmap(look.icon("ph.plus-circle", "brass", 20, 2.0))
        row.addStretch(1)
        row.addWidget(sign)
        row.addWidget(Label(look, self.tr("Empty"), "button", "brassText", wrap=False))


def _share(part: QWidget) -> QWidget:
    """Takes its share of the row whatever it holds, so that the rows stand in columns."""
    policy = part.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    part.setSizePolicy(policy)
    return part
