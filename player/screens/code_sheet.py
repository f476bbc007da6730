"""A recovery code, shown once: large, in groups, for paper."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from player.screens.desk import Desk
from player.widgets.check_box import CheckBox
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.theme import Look, hold_direction

_WIDTH = 640
_LEAST = 800
"""The width of the smallest window, in px."""


class CodeSheet(Sheet):
    """Cannot be put away until the learner says that the code is on paper; then `then` is called.

    The code can neither be selected nor copied: the clipboard of a shared computer is no place for it.
    """

    firm = True

    def __init__(
        self, look: Look, desk: Desk, code: str, about: Literal["learner", "facilitator"], then: Callable[[], object]
    ) -> None:
        super().__init__(look, width=_WIDTH)
        self.retitle(self.tr("Your recovery code"))
        opens = {
            "learner": self.tr("If you forget your PIN or your words, this code opens your private text."),
            "facilitator": self.tr("If you forget the passphrase, this code sets a new one."),
        }
        self.body.addWidget(Label(look, opens[about]))
        self.body.addWidget(self._code(code))
        self.body.addWidget(Label(look, self.tr("Write it on paper. It is shown only now."), "button"))
        others = {
            "learner": self.tr("Whoever finds it can read what you wrote, so keep it away from this computer."),
            "facilitator": self.tr("Whoever finds it can be the facilitator here, so keep it away from this computer."),
        }
        self.body.addWidget(Label(look, others[about], "interface", "ink2"))
        written = CheckBox(look, self.tr("I wrote it down"))
        self.body.addWidget(written)
        self.body.addStretch(1)
        self._done = self.add_button(self.tr("Done"), "primary", then)
        self._done.setEnabled(False)
        written.toggled.connect(self._done.setEnabled)

    def first_focus(self) -> QWidget:
        """The title, so that nothing is confirmed by a key that was still held down."""
        return self.heading

    def _code(self, code: str) -> QFrame:
        look = self.look
        card = QFrame()
        card.setProperty("surface", "tip")
        grid = QGridLayout(card)
        grid.setContentsMargins(look.px(12), look.px(16), look.px(12), look.px(16))
        grid.setHorizontalSpacing(look.px(14))
        labels = [Label(look, group, "numeral", wrap=False, language="en") for group in code.split("-")]
        # Not one letter may be cut off, in the smallest window neither.
        room = min(look.px(_WIDTH), _LEAST - look.px(32)) - look.px(58 + 34 + 24)
        widest = max(label.sizeHint().width() for label in labels) + look.px(14)
        columns = next((count for count in (5, 3, 2) if count * widest <= room), 1)
        for column in (0, columns + 1):
            grid.setColumnStretch(column, 1)
        for at, label in enumerate(labels):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            label.setAccessibleName(" ".join(label.text()))
            grid.addWidget(label, at // columns, 1 + at % columns)
        hold_direction(card)
        return card
