"""The button that marks a page, to find it again."""

from player.screens.desk import MARK_KEY
from player.widgets.buttons import Button
from player.widgets.theme import Look


class MarkButton(Button):
    """Says whether the page is marked; a press turns it round. The mark itself is kept in the progress."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", "quiet", icon="ph.bookmark-simple", alone=look.narrow)
        self.setCheckable(True)
        self.show_marked(False)

    def nextCheckState(self) -> None:
        """It stays as it is until the mark is on disk."""

    def show_marked(self, marked: bool) -> None:
        """Takes whether the page is marked."""
        self.setChecked(marked)
        self.wear("ph.bookmark-simple-fill" if marked else "ph.bookmark-simple")
        self.setText(self.tr("Marked") if marked else self.tr("Mark"))
        about = self.tr("Take the mark off this page") if marked else self.tr("Mark this page")
        self.setAccessibleName(about)
        tip = self.tr("Take the mark off this page (%1)") if marked else self.tr("Mark this page (%1)")
        self.setToolTip(tip.replace("%1", MARK_KEY))
        self.updateGeometry()
