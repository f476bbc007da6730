"""The way from a page to the note that belongs to it."""

from PySide6.QtCore import QCoreApplication

from player.screens import route
from player.screens.desk import Desk
from player.widgets.buttons import Button
from player.widgets.theme import Look


def note_button(look: Look, desk: Desk, page: route.Page) -> Button:
    """Opens the page's note in the journal; a learner without a PIN is asked for one first."""
    button = Button(
        look, QCoreApplication.translate("NoteButton", "Note"), "bar", icon="ph.note-pencil", alone=look.narrow
    )
    about = QCoreApplication.translate("NoteButton", "Your note on this page, in your journal")
    button.setAccessibleName(about)
    button.setToolTip(about)
    button.clicked.connect(lambda: desk.seat.with_vault(lambda: desk.go(route.Journal(origin=page))))
    return button
