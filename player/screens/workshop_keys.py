"""The keys of a workshop: what help says there. The usual help names a folder, which is nothing for a wall."""

from PySide6.QtWidgets import QGridLayout, QWidget

from player.screens.desk import Desk
from player.widgets.counting import Counting
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.theme import Look


def workshop_keys(look: Look) -> list[tuple[list[str], str]]:
    """Keys, and what they do, the most needed first."""
    words = Counting("words")
    on, back = ("←", "→") if look.rtl else ("→", "←")
    return [
        (["Space"], words.tr("show answers")),
        ([on, back], words.tr("question")),
        (["A–D"], words.tr("add a hand")),
        (["Shift + A–D"], words.tr("remove a hand")),
        (["T"], words.tr("start and pause the clock")),
        (["Esc"], words.tr("end")),
    ]


class WorkshopKeysSheet(Sheet):
    """One row a key."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=620)
        self.retitle(self.tr("Keys of a workshop"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(20))
        grid.setVerticalSpacing(look.px(8))
        grid.setColumnStretch(1, 1)
        for row, (signs, does) in enumerate(workshop_keys(look)):
            # Key names keep their order in right-to-left text.
            grid.addWidget(Label(look, f"\u2066{'  '.join(signs)}\u2069", "button", wrap=False), row, 0)
            grid.addWidget(Label(look, does, "interface", "ink2"), row, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self._done = self.add_button(self.tr("Done"), "primary")

    def first_focus(self) -> QWidget:
        """The way out."""
        return self._done
