"""Blanks that are filled from a bank of words: cards above, a text with places for them beneath."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from course_bundle.flow import Flow, plain
from player.widgets.card_board import CardBoard
from player.widgets.cards import Card, State
from player.widgets.carrying import Carrying
from player.widgets.gap_text import GapText
from player.widgets.keycap import KeyLine, draw_keycap
from player.widgets.place_bar import PlaceBar
from player.widgets.places import Place, Tray
from player.widgets.theme import Look

_AROUND = 130  # px that a card needs beside its words, also once it shows how it did


class Slot(Place):
    """A place for one word in a line of text; `number` is the key that puts one there."""

    def __init__(
        self, look: Look, carrying: Carrying, place: str, number: int, cards: dict[str, Card], size: QSize
    ) -> None:
        super().__init__(look, carrying, place)
        self._number, self._cards, self._size = number, cards, size
        self._missed = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        carrying.arranged.connect(self.arrange)

    def sizeHint(self) -> QSize:
        """All are as wide, so that the width tells nothing."""
        return self._size

    def arrange(self) -> None:
        """Takes the card that lies here."""
        for card in self.carrying.within(self.place):
            self._cards[card].lay(self._column.addWidget)

    def mark(self, *, missed: bool) -> None:
        """Whether no word came here that should have."""
        self._missed = missed
        self.setAccessibleName(self.tr("%1: Empty").replace("%1", self.carrying.name(self.place)) if missed else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty place shows its number, and once checked that it is empty."""
        if self.carrying.within(self.place):
            return
        painter, look = QPainter(self), self.look
        self.draw_plate(painter, resting="paper", corner=8)
        if self._missed:
            self._draw_missed(painter)
            return
        side = look.px(24)
        box = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        draw_keycap(painter, look, box, look.number(self._number))

    def _draw_missed(self, painter: QPainter) -> None:
        look, side, word = self.look, self.look.px(20), self.tr("Empty")
        pen = QPen(look.colour("brass"), 2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour("brassTint"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), look.px(8), look.px(8))
        painter.setFont(look.font("button"))
        painter.setPen(look.colour("brassText"))
        wide = painter.fontMetrics().horizontalAdvance(word) + 2
        start = (self.width() - wide - side - look.px(8)) // 2
        at = QRect(start, (self.height() - side) // 2, side, side)
        words = QRect(start + side + look.px(8), 0, wide, self.height())
        icon, text = (QStyle.visualRect(self.layoutDirection(), self.rect(), box) for box in (at, words))
        painter.drawPixmap(icon.topLeft(), look.icon("ph.plus-circle", "brass", 20, self.devicePixelRatioF()))
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, word)


class WordBank(CardBoard):
    """`bank` are words by id in the order in which they wait, `names` the blanks by id in the order of the text."""

    def __init__(
        self,
        look: Look,
        flow: tuple[Flow, ...],
        bank: Mapping[str, tuple[Flow, ...]],
        names: Mapping[str, str],
        language: str,
    ) -> None:
        super().__init__(look, bank, names, language, room=1, role="interface")
        metrics = QFontMetrics(look.font("interface", language))
        words = max((metrics.horizontalAdvance(plain(word)) for word in bank.values()), default=0)
        width = min(words + look.px(_AROUND), look.px(300))
        height = max((card.heightForWidth(width) for card in self.cards.values()), default=look.px(48))
        self._bar = PlaceBar(look, self.carrying, self.put_by_key, language, named=False)
        self.slots = {
            blank: Slot(look, self.carrying, blank, number, self.cards, QSize(width, height))
            for number, blank in enumerate(names, 1)
        }
        columns = max(1, min(4, look.px(700) // (width + look.px(16))))
        self.body.addWidget(Tray(look, self.carrying, self.cards, columns))
        self.add_tool(self._bar)
        self.body.addWidget(GapText(look, flow, language, self.slots))
        keys = (
            (["Tab"], self.tr("choose a word")),
            ([look.number(1), look.number(2)], self.tr("place it")),
            (["Backspace"], self.tr("take it back")),
            (["Enter"], self.tr("check my answers")),
        )
        self.add_tool(KeyLine(look, keys))
        self._arranged()

    @property
    def filled(self) -> dict[str, str]:
        """The word in each blank that has one."""
        return {blank: cards[0] for blank, cards in self.carrying.lying.items()}

    def fill(self, filled: Mapping[str, str]) -> None:
        """Puts words into blanks, the others wait; they can be carried then."""
        self.open_up()
        for slot in self.slots.values():
            slot.mark(missed=False)
        self.carrying.arrange({blank: [word] for blank, word in filled.items()})

    def mark(self, states: Mapping[str, str]) -> None:
        """How each blank did; a word that waits did neither well nor badly."""
        shown: dict[str, State] = dict.fromkeys(self.cards, "")
        for blank, word in self.filled.items():
            shown[word] = "right" if states.get(blank) == "right" else "wrong"
        super().mark(shown)
        for blank, slot in self.slots.items():
            slot.mark(missed=states.get(blank) == "missed")

    def stops(self) -> Sequence[QWidget]:
        """The words that wait, the bar's buttons, the words in the text."""
        waiting = [self.cards[word] for word in self.carrying.waiting]
        placed = [self.cards[word] for place in self.carrying.places for word in self.carrying.within(place)]
        return [*waiting, *(self._bar.buttons if hasattr(self, "_bar") else ()), *placed]
