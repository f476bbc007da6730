"""Cards to sort into boxes: carried by mouse, by click and click, or by keys."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from course_bundle.activities import Outcome, Sort
from course_bundle.flow import Flow, plain
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.card_board import CardBoard
from player.widgets.cards import State
from player.widgets.keycap import KeyLine
from player.widgets.place_bar import PlaceBar
from player.widgets.places import Box, Tray
from player.widgets.theme import Look
from player.widgets.type import Role


class SortWidget(ActivityWidget):
    """The answer is {"placed": {card: box}}."""

    wide: ClassVar[bool] = True
    spec: Sort

    def __init__(self, look: Look, module_id: str, spec: Sort, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        cards = {card: self.flow(spec.id, card) for card in spec.cards}
        boxes = {box: words.plain(module_id, spec.id, box) for box in spec.boxes}
        self.board = _Board(look, cards, boxes, self.language, inline=role != "question")
        self.board.changed.connect(lambda: self.drafted.emit(self._placed()))
        self.board.carrying.arranged.connect(self._tell)
        self.body.addWidget(self.board)
        self._tell()

    def instruction(self) -> str:
        """What to do."""
        return self.tr("Put each card in the box where it belongs.")

    @property
    def answer(self) -> object | None:
        """None while no card lies in a box."""
        placed = self._placed()
        return placed if placed["placed"] else None

    def mark(self, outcome: Outcome) -> None:
        """How each card did."""
        states: dict[str, State] = {}
        for card, mark in outcome.marks.items():
            states[card] = "missed" if mark == "none" else mark
        self.board.mark(states)

    def restore(self, answer: object) -> None:
        """Puts the cards where they were put."""
        placed = answer.get("placed") if isinstance(answer, dict) else None
        if not isinstance(placed, dict):
            return
        lying: dict[str, list[str]] = {}
        for card, box in placed.items():
            if isinstance(box, str):
                lying.setdefault(box, []).append(card)
        self.board.open_up()
        self.board.carrying.arrange(lying)

    def begin_again(self) -> None:
        """All cards wait, and that is kept."""
        self.board.open_up()
        self.board.carrying.arrange({})
        self.drafted.emit(self._placed())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers place wherever in the question the focus is."""
        self.board.keyPressEvent(event)

    def first_focus(self) -> QWidget:
        """The first card that waits."""
        return self.board.first()

    def found(self, outcome: Outcome) -> str:
        """How many cards are where they belong."""
        look, marks = self.look, outcome.marks.values()
        right = sum(mark == "right" for mark in marks)
        words = self.tr("%1 of %2 cards are in their box.")
        return words.replace("%1", look.number(right)).replace("%2", look.number(len(marks)))

    def heading(self, key: str) -> str:
        """The card that the feedback speaks of."""
        return plain(self.flow(key.removesuffix("/feedback"))) if key.endswith("/feedback") else ""

    def _placed(self) -> dict[str, dict[str, str]]:
        return {"placed": {card: box for box, cards in self.board.carrying.lying.items() for card in cards}}

    def _tell(self) -> None:
        look, carrying = self.look, self.board.carrying
        placed = len(carrying.cards) - len(carrying.waiting)
        words = self.tr("%1 of %2 placed").replace("%1", look.number(placed))
        self.count(words.replace("%2", look.number(len(carrying.cards))))


class _Board(CardBoard):
    """The cards that wait, the bar, and the boxes side by side; `inline` in the column of a lesson."""

    def __init__(
        self,
        look: Look,
        cards: Mapping[str, tuple[Flow, ...]],
        boxes: Mapping[str, str],
        language: str,
        *,
        inline: bool,
    ) -> None:
        tight = look.narrow or inline
        super().__init__(look, cards, boxes, language, role="interface" if tight else "reading")
        carrying = self.carrying
        self.body.addWidget(Tray(look, carrying, self.cards, 2 if tight else 3))
        self.bar = PlaceBar(look, carrying, self.put_by_key, language, stacked=tight)
        self.add_tool(self.bar)
        grid = QGridLayout()
        grid.setSpacing(look.px(12 if tight else 16))
        columns = min(len(carrying.places), 2 if inline else 3)
        for at, box in enumerate(carrying.places):
            row, column = divmod(at, columns)
            grid.addWidget(Box(look, carrying, box, at + 1, language, self.cards), row, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        signs = [look.number(number) for number in range(1, min(len(carrying.places), 3) + 1)]
        keys = (
            (["Tab"], self.tr("choose a card")),
            (signs, self.tr("place it")),
            (["Backspace"], self.tr("take it back")),
            (["Enter"], self.tr("check my answers")),
        )
        rest = self.tr("No mouse needed. You can also click a card, then a box.")
        self.add_tool(KeyLine(look, keys, rest))
        self._arranged()

    def stops(self) -> Sequence[QWidget]:
        """The cards that wait, the bar's buttons, the cards in the boxes."""
        waiting = [self.cards[card] for card in self.carrying.waiting]
        boxed = [self.cards[card] for box in self.carrying.places for card in self.carrying.within(box)]
        return [*waiting, *(self.bar.buttons if hasattr(self, "bar") else ()), *boxed]
