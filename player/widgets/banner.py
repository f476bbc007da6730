"""A message that stays in the page: what happened, what is safe, what to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.theme import Look

_ICONS = {
    "alert": "ph.warning-circle-fill",
    "brass": "ph.warning-fill",
    "info": "ph.info-fill",
    "right": "ph.check-circle-fill",
}


class Banner(QFrame):
    """`kind` is alert, brass, info or right. `detail` is a small line for the facilitator.

    `action` is a button's words and what it calls: beside the words, or below them where the room is narrow.
    """

    def __init__(
        self,
        look: Look,
        kind: str,
        title: str,
        words: str,
        detail: str = "",
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("surface", f"banner-{kind}")
        self.setAccessibleName(f"{title} {words}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.px(18), look.px(14), look.px(18), look.px(14))
        layout.setSpacing(look.px(16))
        icon = Label(look, "", wrap=False)
        icon.setPixmap(look.icon(_ICONS[kind], kind, 24, 2.0))
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look.px(2))
        column.addWidget(Label(look, title, "button", f"{kind}Text"))
        column.addWidget(Label(look, words))
        if detail:
            small = Label(look, detail, "meta", "ink2")
            small.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(small)
        layout.addLayout(column, 1)
        if action is not None:
            name, call = action
            button = Button(look, name, "secondary")
            button.clicked.connect(lambda _checked=False: call())
            if look.narrow:
                column.addSpacing(look.px(6))
                column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            else:
                layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def announce(self) -> None:
        """Lets screen readers say it at once."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
