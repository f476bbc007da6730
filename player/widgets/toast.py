"""A short message at the foot of the window, which goes by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.overlay import room_in, shade
from player.widgets.theme import Look

_STAYS, _STAYS_WITH_ACTION = 6000, 10000


class Toast(QFrame):
    """Words and, if there is something to do about them, one action."""

    dismissed = Signal()

    def __init__(
        self,
        look: Look,
        words: str,
        action: str = "",
        then: Callable[[], object] | None = None,
        seconds: float = 0.0,
    ) -> None:
        super().__init__()
        self._look = look
        self.setProperty("surface", "toast")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(8))
        layout.setSpacing(look.px(16))
        label = Label(look, words, "interface", "onToast")
        label.setMinimumHeight(look.px(34))
        layout.addWidget(label, 1)
        if action and then:
            button = Button(look, action, "toast")
            button.clicked.connect(then)
            button.clicked.connect(self.dismiss)
            layout.addWidget(button)
        self.setAccessibleName(words)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.dismiss)
        usual = _STAYS_WITH_ACTION if action else _STAYS
        self._clock.start(round(seconds * 1000) or usual)

    def open_over(self, window: QWidget) -> None:
        """Shows itself over a window and lets screen readers announce the words."""
        self.setParent(window)
        shade(self._look, self)
        self.place(window)
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def place(self, window: QWidget) -> None:
        """Stands on the leading side, above the bottom bar or the on-screen keyboard."""
        look, room = self._look, room_in(window)
        width = min(self.sizeHint().width(), room.width() - 2 * look.px(24))
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        edge = look.px(24)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = room.width() - width - edge if rtl else edge
        self.setGeometry(at, room.height() - height - look.px(76), width, height)

    def dismiss(self) -> None:
        """Goes, once."""
        self._clock.stop()
        self.hide()
        self.dismissed.emit()
        self.deleteLater()
