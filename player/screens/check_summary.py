"""The end of a final check: how many were right, what the certificate asks for, and the way to try again."""

import math
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.flow import plain
from course_bundle.manifest import Module
from player.core.awards import check_share
from player.core.outline import Results
from player.screens.desk import Desk
from player.widgets.buttons import Button
from player.widgets.labels import Heading, Label
from player.widgets.plate import Plate
from player.widgets.theme import Look, direct

_LOOKS = {
    "right": ("ph.check-circle-fill", "right"),
    "partly": ("ph.circle-half-fill", "brassText"),
    "wrong": ("ph.minus-circle", "ink2"),
    "": ("ph.circle", "edge"),
}


class CheckSummary(QWidget):
    """`shares` by question id, None for one without an answer: the best there was, or those of one sitting if `drawn`.

    Trying again can only help. `again` offers to try what was missed, or another sitting.
    """

    asked_again = Signal()
    asked_review = Signal(str)
    """The id of the question to look at again."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        module: Module,
        shares: Mapping[str, float | None],
        *,
        again: bool,
        drawn: bool = False,
    ) -> None:
        super().__init__()
        self._look, self._desk, self._module = look, desk, module
        self._shares, self._drawn = shares, drawn
        share = check_share(module, desk.results or Results()) or 0.0
        self.passed = share >= desk.course.pass_share - 1e-9
        self.setProperty("surface", "none")
        outer = QVBoxLayout(self)
        edge = look.px(24)
        outer.setContentsMargins(edge, look.px(20), edge, look.px(20))
        row = QHBoxLayout()
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(look.px(12))
        row.addLayout(column, 8)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)
        self.heading = Heading(look, self._count())
        column.addWidget(self.heading)
        if drawn:
            column.addWidget(Label(look, self._sitting(), "section"))
        column.addWidget(Label(look, self._rule(share), "reading", "ink2"))
        column.addLayout(self._buttons(again=again))
        column.addSpacing(look.px(4))
        for number, key in enumerate(shares, 1):
            column.addWidget(self._question(number, key))

    def _count(self) -> str:
        right = sum(share is not None and share >= 1 for share in self._shares.values())
        words = self.tr("%1 of %2 right").replace("%1", self._look.number(right))
        return words.replace("%2", self._look.number(len(self._shares)))

    def _sitting(self) -> str:
        """The one mark of this sitting."""
        share = sum(share or 0.0 for share in self._shares.values()) / max(1, len(self._shares))
        words = self.tr("Your mark for this sitting: %1 %")
        return words.replace("%1", self._look.number(math.floor(share * 100 + 1e-9)))

    def _rule(self, share: float) -> str:
        look = self._look
        needed = self._desk.course.pass_share
        if self._drawn and self.passed:
            words = self.tr("Your best sitting makes %1 % of this check. That is enough for the certificate.")
        elif self._drawn:
            words = self.tr(
                "Your best sitting makes %1 % of this check. The certificate asks for %2 %. "
                "You can sit the check again as often as you like, and only your best sitting counts."
            )
        elif self.passed:
            words = self.tr("Your best answers make %1 % of this check. That is enough for the certificate.")
        else:
            words = self.tr(
                "Your best answers make %1 % of this check. The certificate asks for %2 %. "
                "You can try again as often as you like, and only your best answers count."
            )
        have = math.floor(share * 100 + 1e-9)
        return words.replace("%1", look.number(have)).replace("%2", look.number(math.ceil(needed * 100 - 1e-9)))

    def _buttons(self, *, again: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(12))
        if again:
            kind = "secondary" if self.passed else "primary"
            words = self.tr("Draw new questions") if self._drawn else self.tr("Try the missed ones again")
            self.again = Button(self._look, words, kind)
            self.again.clicked.connect(self.asked_again)
            row.addWidget(self.again)
        review = Button(self._look, self.tr("Look at the answers"), "quiet")
        first = next(iter(self._shares))
        review.clicked.connect(lambda: self.asked_review.emit(first))
        row.addWidget(review)
        row.addStretch(1)
        return row

    def _question(self, number: int, key: str) -> QWidget:
        look, share = self._look, self._shares[key]
        verdict = "" if share is None else "right" if share >= 1 else "partly" if share > 0 else "wrong"
        state = {
            "right": self.tr("Right"),
            "partly": self.tr("Partly right"),
            "wrong": self.tr("Not yet"),
            "": self.tr("Not answered"),
        }[verdict]
        question = plain(self._desk.words.flow(self._module.id, key))
        plate = Plate(look, f"{number}. {question} {state}", corner=10)
        plate.setMinimumHeight(look.px(48))
        row = QHBoxLayout(plate)
        row.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        row.setSpacing(look.px(12))
        icon, colour = _LOOKS[verdict]
        picture = Label(look, "", wrap=False)
        picture.setPixmap(look.icon(icon, colour, 20, 2.0))
        row.addWidget(picture)
        text = Label(look, question, "interface", language=self._desk.course_language)
        direct(text, self._desk.course_language)
        row.addWidget(text, 1)
        row.addWidget(Label(look, state, "button", "ink2", wrap=False), 0, Qt.AlignmentFlag.AlignVCenter)
        plate.quieten()
        plate.clicked.connect(lambda: self.asked_review.emit(key))
        return plate
