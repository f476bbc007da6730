"""A shelf with nothing on it yet: says what will stand there, and how it gets there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from player.widgets import svg
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.theme import Look


class EmptyShelf(QFrame):
    """A drawing, a title, a hint, and a button if there is something to press."""

    def __init__(self, look: Look, title: str, hint: str, button: Button | None = None) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        row = QHBoxLayout(self)
        edge = look.px(32)
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(edge)
        drawing = svg.illustration("empty-shelf")
        row.addWidget(svg.Drawing(drawing, look.px(170), look.px(140), lines=look.contrast, mirrored=look.rtl))
        words = QVBoxLayout()
        words.setSpacing(look.px(8))
        words.addStretch(1)
        words.addWidget(Label(look, title, "dialog"))
        words.addWidget(Label(look, hint, "interface", "ink2"))
        if button is not None:
            words.addSpacing(look.px(4))
            words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        words.addStretch(1)
        row.addLayout(words, 1)
