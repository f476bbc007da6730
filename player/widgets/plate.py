"""A card that is one button: paper with a border, content laid out or drawn inside, the whole pressed at once."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from player.widgets.theme import Look


class Plate(QAbstractButton):
    """Give it a layout, or draw its content; its accessible name tells the whole card.

    With the property "flat" it shows itself as a button only while it is pointed at.
    """

    def __init__(self, look: Look, name: str, *, dashed: bool = False, corner: int = 12) -> None:
        super().__init__()
        self.look = look
        self._dashed = dashed
        self.setAccessibleName(name)
        self.setProperty("corner", look.px(corner))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def quieten(self) -> None:
        """Lets the mouse through all children; call once the layout is filled."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            child.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does; outside dialogs Qt leaves it out."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """What the layout asks for; the least target without one."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else self._least()

    def minimumSizeHint(self) -> QSize:
        """Never under the least target."""
        layout = self.layout()
        return layout.minimumSize().expandedTo(self._least()) if layout is not None else self._least()

    def draw(self, painter: QPainter) -> None:
        """Draws the content of a card that has no layout; nothing by itself."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, sunk while it is pointed at; a border, stronger when chosen."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        fill = "lampTint" if chosen or self.isDown() else "sunk" if self.underMouse() else "paper"
        if self._dashed and fill == "paper":
            fill = "desk"
        flat = bool(self.property("flat")) and fill == "paper"
        width = 2 if chosen or look.contrast or self._dashed else 1
        edge = "lamp" if chosen else "edge" if self._dashed or self.property("edge") else "line"
        pen = QPen(look.colour(edge), width)
        if self._dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(Qt.PenStyle.NoPen if flat else pen)
        painter.setBrush(Qt.BrushStyle.NoBrush if flat else look.colour(fill))
        inset = width / 2
        radius = self.property("corner")
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), radius, radius)
        self.draw(painter)

    def _least(self) -> QSize:
        return QSize(self.look.px(44), self.look.px(44))
