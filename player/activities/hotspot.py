"""Spots on a picture: chosen on it, in the list of their names, or by number."""

from typing import ClassVar

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from course_bundle.activities import Hotspot, Outcome
from course_bundle.manifest import Words
from course_bundle.pictures import picture_size
from player.activities.base import ActivityWidget
from player.widgets.keycap import KeyLine
from player.widgets.spot_board import SpotBoard
from player.widgets.theme import Look
from player.widgets.type import Role


class HotspotWidget(ActivityWidget):
    """The answer is {"chosen": [spot ids]}."""

    wide: ClassVar[bool] = True
    spec: Hotspot

    def __init__(self, look: Look, module_id: str, spec: Hotspot, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        self._names = {spot: words.plain(module_id, spec.id, spot) for spot in spec.order}
        data = self.picture(spec.picture)
        picture = (data, picture_size(spec.picture, data), words.plain(module_id, spec.id, "alt"))
        self.board = SpotBoard(look, picture, spec.spots, self._names, self.language, several=spec.several)
        self.board.changed.connect(lambda: self.drafted.emit({"chosen": self.board.chosen}))
        self.body.addWidget(self.board)
        self.body.addSpacing(look.px(14))
        last = look.number(len(self._names))
        keys = (
            (["Tab"], self.tr("go to a spot")),
            ([f"\u2066{look.number(1)}–{last}\u2069"], self.tr("choose it")),
            (["Enter"], self.tr("check my answers")),
        )
        self._keys = KeyLine(look, keys, self.tr("The list does the same as the picture."))
        self.body.addWidget(self._keys)

    def instruction(self) -> str:
        """One, or all that apply."""
        if self.spec.several:
            return self.tr("Choose all the spots that apply, in the picture or in the list.")
        return self.tr("Choose one spot, in the picture or in the list.")

    @property
    def answer(self) -> object | None:
        """None while no spot is chosen."""
        chosen = self.board.chosen
        return {"chosen": chosen} if chosen else None

    def mark(self, outcome: Outcome) -> None:
        """How each spot did."""
        self.board.mark(outcome.marks)
        self._keys.hide()

    def restore(self, answer: object) -> None:
        """Chooses the spots that were chosen."""
        chosen = answer.get("chosen") if isinstance(answer, dict) else None
        if isinstance(chosen, list):
            known = [spot for spot in self._names if spot in chosen]
            self._open_up(known if self.spec.several else known[:1])

    def begin_again(self) -> None:
        """No spot chosen, and that is kept."""
        self._open_up([])
        self.drafted.emit({"chosen": []})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose wherever in the question the focus is."""
        self.board.keyPressEvent(event)

    def first_focus(self) -> QWidget:
        """The first spot in the picture."""
        return self.board.first()

    def found(self, outcome: Outcome) -> str:
        """How many of the right spots were found, where there are several."""
        if not self.spec.several:
            return ""
        hits = sum(mark == "right" for mark in outcome.marks.values())
        words = self.tr("You found %1 of %2.").replace("%1", self.look.number(hits))
        return words.replace("%2", self.look.number(len(self.spec.right)))

    def heading(self, key: str) -> str:
        """The spot that the feedback speaks of."""
        return self._names.get(key.removesuffix("/feedback").removeprefix(f"{self.spec.id}/"), "")

    def _open_up(self, chosen: list[str]) -> None:
        self.board.mark({})
        self.board.choose(chosen)
        self._keys.setHidden(False)
