"""Flashcards: turned over, then laid on one of two piles; the pile 'Not yet' can be gone through again."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from course_bundle.activities import Cards, Outcome
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.buttons import Button
from player.widgets.carrying import announce
from player.widgets.flash_card import FlashCard, Sides
from player.widgets.keycap import KeyLine
from player.widgets.keys import printed
from player.widgets.theme import Look
from player.widgets.type import Role

LATER, KNOWN = "later", "known"
_KEYS = {"1": LATER, "2": KNOWN}


class CardsWidget(ActivityWidget):
    """The answer is {"known": [cards], "later": [cards]}."""

    spec: Cards

    def __init__(self, look: Look, module_id: str, spec: Cards, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        self._piles: dict[str, list[str]] = {KNOWN: [], LATER: []}
        self._locked = False
        sides = {
            card: Sides(self.flow(spec.id, card, "front"), self.flow(spec.id, card, "back")) for card in spec.cards
        }
        self.card = FlashCard(look, sides, self.language)
        self.card.clicked.connect(self._turn)
        self.body.addWidget(self.card)
        self.body.addSpacing(look.px(12))
        self._laying, self._again = self._pile_row(), self._again_row()
        self.body.addWidget(self._laying)
        self.body.addWidget(self._again)
        self.body.addSpacing(look.px(12))
        keys = (
            (["Space"], self.tr("turn over")),
            ([look.number(1)], self.tr("not yet")),
            ([look.number(2)], self.tr("I knew it")),
        )
        self._keys = KeyLine(look, keys)
        self.body.addWidget(self._keys)
        self._refresh()

    def instruction(self) -> str:
        """What to do."""
        return self.tr("Think of the answer, turn the card over, and lay it on a pile.")

    @property
    def answer(self) -> object | None:
        """None while both piles are empty."""
        return self._laid() if any(self._piles.values()) else None

    def mark(self, outcome: Outcome) -> None:
        """The cards stay where they lie."""
        self._locked = True
        self._refresh()

    def restore(self, answer: object) -> None:
        """Lays the piles as they were; cards that are no more are left out."""
        given = [answer.get(pile) for pile in (KNOWN, LATER)] if isinstance(answer, dict) else []
        piles = [pile for pile in given if isinstance(pile, list)]
        if len(piles) < len(self._piles):
            return
        waiting = set(self.spec.cards)
        self._locked = False
        for pile, cards in zip((KNOWN, LATER), piles, strict=True):
            self._piles[pile] = []
            for card in cards:
                if isinstance(card, str) and card in waiting:
                    waiting.discard(card)
                    self._piles[pile].append(card)
        self._refresh()

    def begin_again(self) -> None:
        """The piles stay, and the learner may go on."""
        self._locked = False
        self._refresh()
        self.drafted.emit(self._laid())

    def again(self) -> str:
        """The stack goes on where it was left."""
        return self.tr("Go on with the cards")

    def first_focus(self) -> QWidget:
        """The card, or what can be done when none is left."""
        return self.card if self.card.card is not None else self.take_later if self._piles[LATER] else self.take_all

    def found(self, outcome: Outcome) -> str:
        """How many cards lie on the pile of those that were known."""
        return self._known()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns over, 1 and 2 lay the card down, wherever in the question the focus is."""
        pile = _KEYS.get(printed(event))
        if self._locked or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self.card.card is None:
            event.ignore()
        elif event.key() == Qt.Key.Key_Space:
            self._turn()
        elif pile is not None and self.card.turned:
            self._lay(pile)
        else:
            event.ignore()

    def _pile_row(self) -> QWidget:
        look, row = self.look, QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(16))
        self.buttons: dict[str, Button] = {}
        for pile, icon in ((LATER, "ph.clock"), (KNOWN, "ph.check")):
            button = Button(look, self._pile_words(pile), "secondary", icon=icon)
            button.clicked.connect(partial(self._lay, pile))
            layout.addWidget(button, 1)
            self.buttons[pile] = button
        return row

    def _again_row(self) -> QWidget:
        look, row = self.look, QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(16))
        self.take_later = Button(look, self.tr("Take those not yet known again"), "secondary", icon="ph.clock")
        self.take_later.clicked.connect(lambda: self._take(LATER))
        self.take_all = Button(look, self.tr("Take all again"), "quiet")
        self.take_all.clicked.connect(lambda: self._take(LATER, KNOWN))
        layout.addWidget(self.take_later)
        layout.addWidget(self.take_all)
        layout.addStretch(1)
        return row

    def _turn(self) -> None:
        if not self._locked:
            self.card.turn()
            self._allow()

    def _lay(self, pile: str) -> None:
        if self._locked or self.card.card is None or not self.card.turned:
            return
        self._piles[pile].append(self.card.card)
        self._changed()

    def _take(self, *piles: str) -> None:
        for pile in piles:
            self._piles[pile].clear()
        self._changed()

    def _changed(self) -> None:
        self._refresh()
        if self.card.card is not None:
            self.card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            # Not on what takes the cards again: Enter hands in, here as in every question.
            self.question.setFocus(Qt.FocusReason.ShortcutFocusReason)
            announce(self, self.card.accessibleName())
        self.drafted.emit(self._laid())

    def _laid(self) -> dict[str, list[str]]:
        return {pile: list(cards) for pile, cards in self._piles.items()}

    def _pile_words(self, pile: str) -> str:
        words = self.tr("Not yet (%1)") if pile == LATER else self.tr("I knew it (%1)")
        return words.replace("%1", self.look.number(len(self._piles[pile])))

    def _known(self) -> str:
        look = self.look
        words = self.tr("%1 of %2 cards known").replace("%1", look.number(len(self._piles[KNOWN])))
        return words.replace("%2", look.number(len(self.spec.cards)))

    def _refresh(self) -> None:
        laid = {card for cards in self._piles.values() for card in cards}
        stack = [card for card in self.spec.cards if card not in laid]
        later = bool(self._piles[LATER])
        if self._locked:
            self.card.show_none(self._known())
        elif stack:
            self.card.show_front(stack[0], len(stack) - 1)
        else:
            self.card.show_none(self.tr("That was the last card.") if later else self.tr("You knew every card."))
        done = not stack and not self._locked
        # Hidden parts lose the focus: what comes in their place is shown first.
        self._again.setVisible(done)
        self._laying.setVisible(not done)
        self._keys.setVisible(self.card.card is not None)
        self.take_later.setVisible(later)
        for pile, button in self.buttons.items():
            button.setText(self._pile_words(pile))
            button.setAccessibleName(button.text())
        self._allow()
        self.count(self._known())

    def _allow(self) -> None:
        for button in self.buttons.values():
            button.setEnabled(self.card.turned and not self._locked)
