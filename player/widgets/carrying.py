"""Picking up, moving, putting down: which card lies in which place, whatever way it was carried there."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

WAITING = ""
"""The place of the cards that lie nowhere yet."""


class Carrying(QObject):
    """Cards by id and where each lies. A drag, a click on a card and then on a place, and keys all end here.

    `room` is how many cards a place holds, None for any number: a card put into a full place sends the one that lay
    there longest back to wait. `chosen` is the card that the next place is for, `dragged` the one that hangs at the
    mouse, None for none. `name` says a card or a place to people; `speaker` is the part of which a screen reader hears
    what happened.
    """

    changed = Signal()
    """The learner moved a card."""
    arranged = Signal()
    """Cards lie otherwise than before, whoever moved them: views lay themselves out anew."""
    chosen_changed = Signal()

    def __init__(
        self,
        cards: Sequence[str],
        places: Sequence[str],
        name: Callable[[str], str],
        speaker: QWidget,
        *,
        room: int | None = None,
    ) -> None:
        super().__init__(speaker)
        self.cards, self.places = tuple(cards), tuple(places)
        self.chosen: str | None = None
        self.dragged: str | None = None
        self.locked = False
        self.name, self._speaker, self._room = name, speaker, room
        self._lying: dict[str, list[str]] = {WAITING: list(cards)} | {place: [] for place in places}

    def within(self, place: str) -> tuple[str, ...]:
        """The cards in a place, in the order in which they lie there."""
        return tuple(self._lying[place])

    @property
    def waiting(self) -> tuple[str, ...]:
        """The cards that lie nowhere yet."""
        return self.within(WAITING)

    @property
    def lying(self) -> dict[str, list[str]]:
        """The cards of each place, in order; places without a card are left out."""
        return {place: list(self._lying[place]) for place in self.places if self._lying[place]}

    def place_of(self, card: str) -> str:
        """Where a card lies."""
        return next(place for place, cards in self._lying.items() if card in cards)

    def choose(self, card: str | None) -> None:
        """Takes a card in hand, or none."""
        if not self.locked and card != self.chosen:
            self.chosen = card
            self.chosen_changed.emit()

    def lock(self, *, locked: bool) -> None:
        """Leaves every card where it is, or lets them be carried again; none is chosen."""
        self.locked, self.chosen = locked, None
        self.chosen_changed.emit()

    def put(self, card: str, place: str, at: int | None = None) -> None:
        """Puts a card into a place: at its end, or before the card that is at position `at` there once it is out."""
        if self.locked:
            return
        before = {name: list(cards) for name, cards in self._lying.items()}
        self._lying[self.place_of(card)].remove(card)
        cards = self._lying[place]
        while self._full(place):
            self._wait(cards.pop(0))
        if place == WAITING:
            self._wait(card)
        else:
            cards.insert(len(cards) if at is None else at, card)
        self.choose(None)
        if self._lying != before:
            self.arranged.emit()
            self._say(card, place, at)
            self.changed.emit()

    def take_back(self, card: str) -> None:
        """Lets a card wait again."""
        self.put(card, WAITING)

    def move(self, card: str, step: int) -> None:
        """Moves a card by so many positions within its place."""
        cards = self._lying[self.place_of(card)]
        at = min(max(0, cards.index(card) + step), len(cards) - 1)
        chosen = self.chosen
        self.put(card, self.place_of(card), at)
        self.choose(chosen)

    def arrange(self, lying: Mapping[str, Iterable[str]]) -> None:
        """Lays cards as an answer has it, without a word of it; unknown ids and what finds no room are left out."""
        for held in self._lying.values():
            held.clear()
        known = set(self.cards)
        for place, cards in lying.items():
            if place in self._lying and place != WAITING:
                for card in cards:
                    if card in known and not self._full(place):
                        known.discard(card)
                        self._lying[place].append(card)
        self._lying[WAITING] = [card for card in self.cards if card in known]
        self.chosen = None
        self.chosen_changed.emit()
        self.arranged.emit()

    def _full(self, place: str) -> bool:
        return place != WAITING and self._room is not None and len(self._lying[place]) >= self._room

    def _wait(self, card: str) -> None:
        """Among those that wait, every card has its own place in the order."""
        waiting = {*self._lying[WAITING], card}
        self._lying[WAITING] = [each for each in self.cards if each in waiting]

    def _say(self, card: str, place: str, at: int | None) -> None:
        if place == WAITING:
            words = self.tr("%1 was taken back.")
        elif at is not None:
            words = self.tr("%1 is now at place %2.").replace("%2", str(at + 1))
        else:
            words = self.tr("%1 is placed in %2.").replace("%2", self.name(place))
        announce(self._speaker, words.replace("%1", self.name(card)))


def announce(speaker: QWidget, words: str) -> None:
    """Lets a screen reader say words at once, without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(speaker, words))
