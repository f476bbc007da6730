"""Locks the seat when nobody has moved for the time that was set, and says so before; never while a film plays."""

from PySide6.QtCore import QObject

from player.screens.desk import Desk
from player.widgets.idle import WARNING, IdleWatch


class IdleLock(QObject):
    """Watches as long as somebody sits at the desk."""

    def __init__(self, desk: Desk, *, warning: float = WARNING) -> None:
        super().__init__(desk)
        self._desk = desk
        self._warning = warning
        self.watch = IdleWatch(lambda: bool(desk.playing), self, warning=warning)
        self.watch.warned.connect(self._warn)
        self.watch.woken.connect(desk.untell)
        self.watch.expired.connect(desk.seat.lock)
        desk.seat.changed.connect(self.begin)
        desk.look_changed.connect(self.begin)

    def begin(self) -> None:
        """Counts anew while somebody sits here, by the time that is set."""
        self.watch.start(self._desk.settings.idle_minutes * 60.0 if self._desk.seat.taken else 0.0)

    def _warn(self) -> None:
        desk, seconds = self._desk, round(self._warning)
        if desk.guest:
            words = self.tr("Nobody has moved for a while. In %1 seconds this ends, and nothing of a guest is kept.")
        else:
            words = self.tr("Nobody has moved for a while. In %1 seconds Carrel locks.")
        desk.tell(words.replace("%1", str(seconds)), self.tr("Stay"), lambda: None, self._warning)
