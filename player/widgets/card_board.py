"""A board of cards and places worked by keys: numbers place, arrows go from card to card, Backspace takes back."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from course_bundle.flow import Flow, plain
from player.widgets.cards import Card, State
from player.widgets.carrying import WAITING, Carrying
from player.widgets.keys import printed
from player.widgets.theme import Look
from player.widgets.type import Role

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class CardBoard(QWidget):
    """Base of what an activity shows with cards. It makes the cards; a kind puts tray, places and bar into `body`.

    `cards` are words by id in the order in which they wait, `places` names by id in the order of their numbers.
    """

    changed = Signal()
    """The learner moved a card."""

    def __init__(
        self,
        look: Look,
        cards: Mapping[str, tuple[Flow, ...]],
        places: Mapping[str, str],
        language: str,
        *,
        room: int | None = None,
        role: Role = "reading",
        returns: bool = True,
    ) -> None:
        super().__init__()
        self.look, self.language = look, language
        names = {card: plain(flow) for card, flow in cards.items()} | dict(places)
        self.carrying = Carrying(tuple(cards), tuple(places), names.__getitem__, self, room=room)
        self.cards = {
            card: Card(look, self.carrying, card, flow, language, self, role=role, returns=returns)
            for card, flow in cards.items()
        }
        self._tools: list[QWidget] = []
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(look.px(14))
        self.carrying.changed.connect(self.changed)
        self.carrying.arranged.connect(self._arranged)

    def stops(self) -> Sequence[QWidget]:
        """What Tab goes through, in order: the cards that wait, then those that lie in each place."""
        carrying = self.carrying
        return [self.cards[card] for place in (WAITING, *carrying.places) for card in carrying.within(place)]

    def add_tool(self, part: QWidget) -> None:
        """Adds to the body what serves to carry, or tells how: it is put away while the cards are marked."""
        self.body.addWidget(part)
        self._tools.append(part)

    def mark(self, states: Mapping[str, State]) -> None:
        """Shows how each card did; they cannot be moved then."""
        self._lock(locked=True)
        for card, part in self.cards.items():
            part.mark(states.get(card, "missed"))

    def open_up(self) -> None:
        """The cards can be moved again."""
        self._lock(locked=False)
        for part in self.cards.values():
            part.mark("")

    def first(self) -> QWidget:
        """The card that the keyboard begins with."""
        waiting = self.carrying.waiting
        return self.cards[waiting[0] if waiting else next(iter(self.cards))]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers place the chosen card, Backspace takes one back, arrows move between cards, Esc lets go."""
        carrying = self.carrying
        held = QApplication.focusWidget()
        card = held.card if isinstance(held, Card) and held.card in self.cards else carrying.chosen
        sign = printed(event)
        modified = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if carrying.locked or modified:
            event.ignore()
        elif card is not None and sign.isdigit() and 1 <= int(sign) <= len(carrying.places):
            self.put_by_key(card, carrying.places[int(sign) - 1])
        elif card is not None and event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.put_by_key(card, WAITING)
        elif event.key() in _STEPS and isinstance(held, Card):
            self._step(held, _STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and carrying.chosen is not None:
            carrying.choose(None)
        else:
            event.ignore()

    def put_by_key(self, card: str, place: str) -> None:
        """Puts a card down and goes on to the next one that waits."""
        waiting = self.carrying.waiting
        at = waiting.index(card) if card in waiting else 0
        self.carrying.put(card, place)
        left = self.carrying.waiting
        following = card if place == WAITING or not left else left[min(at, len(left) - 1)]
        self.cards[following].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lock(self, *, locked: bool) -> None:
        self.carrying.lock(locked=locked)
        for part in self._tools:
            part.setHidden(locked)

    def _step(self, held: QWidget, step: int) -> None:
        stops: list[QWidget] = [part for part in self.stops() if isinstance(part, Card)]
        stops[(stops.index(held) + step) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arranged(self) -> None:
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)
