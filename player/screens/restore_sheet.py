"""The progress file was damaged: what is kept where, and the newest good backup brought back or not."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from player.messages import sentence
from player.screens.desk import Desk
from player.screens.route import Hidden
from player.widgets.buttons import Button
from player.widgets.counting import Counting
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.theme import Look
from player.widgets.working import Working

Restore = Counting("Restore")
_LARGE = 1.25


class RestoreSheet(Sheet):
    """Stands until one of the two ways was chosen."""

    firm = True

    def __init__(self, look: Look, desk: Desk, set_aside_name: str) -> None:
        super().__init__(look, width=640)
        self._desk, self._set_aside = desk, set_aside_name
        self._decided = False
        self._ways: list[Button] = []
        self.closed.connect(self._come_again)
        self.retitle(self.tr("The progress file was damaged"))
        words = self.tr("A copy of it is kept as %1, in Carrel's folder. A new one was begun, with nobody in it.")
        self.body.addWidget(Label(look, words.replace("%1", f"\u2068{set_aside_name}\u2069")))
        self._about = Label(look, self.tr("Looking for a backup."))
        self.body.addWidget(self._about)
        self._fault = Label(look, "", "interface", "alertText")
        self._fault.hide()
        self.body.addWidget(self._fault)
        self._working = Working(look)
        self._working.appeared.connect(self.fit)
        self.body.addWidget(self._working)
        self.body.addStretch(1)
        folder = desk.places.data
        desk.tasks.run(lambda _report: _newest(folder), self._offer, self._show_fault)

    def _offer(self, found: tuple[Path, date] | None) -> None:
        if not self.stands:
            return
        if found is None:
            self._about.setText(self.tr("There is no backup that can be read, so everybody begins anew."))
            self._ways = [self.add_button(self.tr("Begin anew"), "primary", self._begin_anew, closes=False)]
        else:
            path, day = found
            written = self.look.date(day)
            words = self.tr(
                "There is a backup of %1. It brings back everybody who is in it, with what they had done by then."
            )
            self._about.setText(words.replace("%1", written))
            # Large words have no room for the day, which stands above.
            large = self.look.scale >= _LARGE
            back = self.tr("Bring back the backup") if large else self.tr("Bring back the backup of %1")
            back = back.replace("%1", written)
            self._ways = [
                self.add_button(self.tr("Begin anew"), "secondary", self._begin_anew, closes=False),
                self.add_button(back, "primary", lambda: self._restore(path), closes=False),
            ]
        self._ways[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        # Once the buttons are shown and take their room.
        QTimer.singleShot(0, self, self.fit)

    def _restore(self, path: Path) -> None:
        desk, stores = self._desk, self._desk.seat.stores
        for button in self._ways:
            button.setEnabled(False)

        def restore() -> int:
            from player.core.backups import restore

            return restore(stores.file.progress, path)

        def restored(count: int) -> None:
            self._decided, self.firm = True, False
            self.close_sheet()
            words = self.look.digits(Restore.tr("%n learner(s) came back.", "", count))

            def read() -> None:
                desk.look_changed.emit()
                desk.tell(words)

            desk.seat.refresh(read)

        task = desk.tasks.database(restore, restored, self._show_fault)
        self._working.watch(task, self.tr("Being brought back. Leave Carrel open."))

    def _begin_anew(self) -> None:
        self._decided, self.firm = True, False
        self.close_sheet()

    def _come_again(self) -> None:
        """Hiding took the sheet away before anything was chosen: it is there again with the first screen."""
        desk, name = self._desk, self._set_aside
        if self._decided or not isinstance(desk.route, Hidden):
            return

        def back(_route: object) -> None:
            desk.went.disconnect(back)
            if self._decided:
                return
            desk.show("restore_sheet", "RestoreSheet", name)

        desk.went.connect(back)

    def _show_fault(self, error: Exception) -> None:
        if not self.stands:
            self._desk.fail(error)
            return
        damaged = getattr(error, "code", "") == "damaged"
        self._fault.setText(self.tr("This backup cannot be read any more.") if damaged else sentence(error))
        self._fault.show()
        for button in self._ways:
            button.setEnabled(True)
        self.fit()

    def first_focus(self) -> QWidget:
        """The title, until it is known what there is to choose."""
        return self.heading


def _newest(folder: Path) -> tuple[Path, date] | None:
    from player.core.backups import day, newest_sound

    found = newest_sound(folder)
    return None if found is None else (found, day(found))
