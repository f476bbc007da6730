"""Several learners of one name, where the first screen lists nobody: they find themselves by their pictures."""

from PySide6.QtWidgets import QGridLayout, QWidget

from player.core.learners import Learner
from player.screens.desk import Desk
from player.screens.tiles import LearnerTile
from player.widgets.sheet import Sheet
from player.widgets.theme import Look

_COLUMNS = 3


class NamesakesSheet(Sheet):
    """A tile for each; the one that is pressed comes to the desk."""

    def __init__(self, look: Look, desk: Desk, learners: list[Learner]) -> None:
        super().__init__(look, width=560)
        self._desk = desk
        self.retitle(self.tr("Which picture is yours?"))
        grid = QGridLayout()
        grid.setSpacing(look.px(12))
        self._tiles = [self._tile(learner) for learner in learners]
        for at, tile in enumerate(self._tiles):
            grid.addWidget(tile, at // _COLUMNS, at % _COLUMNS)
        self.body.addLayout(grid)
        self.add_button(self.tr("Cancel"), "secondary")

    def first_focus(self) -> QWidget:
        """The first tile."""
        return self._tiles[0]

    def _tile(self, learner: Learner) -> LearnerTile:
        note = self.tr("PIN") if learner.locked else self.tr("Open to anyone here")
        tile = LearnerTile(self.look, learner, note)
        tile.clicked.connect(lambda: self._choose(learner))
        return tile

    def _choose(self, learner: Learner) -> None:
        self.close_sheet()
        self._desk.seat.come(learner)
