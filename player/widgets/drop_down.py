"""A list that drops down to choose one of many; the arrow is drawn by us, so that it shows in every theme."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox

from player.widgets.theme import Look


class DropDown(QComboBox):
    """Values to choose from; nothing is chosen at first. Arrows and typing choose, Alt+Down opens the list."""

    def __init__(self, look: Look, name: str, values: list[str]) -> None:
        super().__init__()
        self._look = look
        self.addItems(values)
        self.setPlaceholderText("–")
        self.setCurrentIndex(-1)
        self.setAccessibleName(name)
        self.setMaxVisibleItems(10)
        self.setFont(look.font("interface"))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """A value that is too long is cut with an ellipsis; it is whole in the list, and in the tooltip."""
        super().initStyleOption(option)
        words = self.currentText()
        room = self.width() - self._look.px(12 + 12 + 32 + 8)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        option.currentText = shown
        self.setToolTip(words if shown != words else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and a caret at its trailing end."""
        super().paintEvent(event)
        look = self._look
        side = look.px(16)
        x = look.px(12) if look.rtl else self.width() - side - look.px(12)
        caret = look.icon("ph.caret-down", "ink2", 16, self.devicePixelRatioF())
        QPainter(self).drawPixmap(x, (self.height() - side) // 2, caret)
