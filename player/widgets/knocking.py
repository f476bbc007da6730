"""Hears when the player is started a second time on the same data folder, and brings a window forward."""

import os

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from player.core.running import Running


class Knocking(QObject):
    """Listens from its making on; also hears who knocked before."""

    knocked = Signal(str, str)
    """A course file to open ('' for none), and what `come_forward` needs."""

    def __init__(self, running: Running, parent: QObject) -> None:
        super().__init__(parent)
        self._running = running
        self._watcher = QFileSystemWatcher([str(running.data)], self)
        self._watcher.directoryChanged.connect(self.listen)

    def listen(self) -> None:
        """Answers a knock that lies there."""
        knock = self._running.answer()
        if knock is not None:
            self.knocked.emit(knock.course, knock.activation)


def come_forward(window: QWidget, activation: str) -> None:
    """Shows a window over all others and gives it the keyboard; `activation` is the desktop's leave, if it gave one."""
    if activation:
        # Under Wayland nobody may come forward by themselves; Qt looks for the leave here.
        os.environ["XDG_ACTIVATION_TOKEN"] = activation
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
