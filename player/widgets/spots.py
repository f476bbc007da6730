"""Spots: each a button on a picture and a row in a list beside it, drawn alike."""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStyle, QWidget

from course_bundle.shapes import Shape
from player.widgets.labels import Label, beside
from player.widgets.theme import Look

State = Literal["", "right", "wrong", "missed", "none"]

TARGET, DISC = 44, 28  # px: the least width and height of a spot, however small its shape is; the disc with its number

# For each state: the line and whether it is broken, the icon, the ink of the word.
_LOOKS: Mapping[str, tuple[str, bool, str, str]] = {
    "right": ("right", False, "ph.check-circle-fill", "rightText"),
    "wrong": ("ink2", False, "ph.minus-circle", "ink2"),
    "missed": ("brass", True, "ph.plus-circle", "brassText"),
    "none": ("edge", False, "", "ink2"),
}


class SpotButton(QAbstractButton):
    """Base of the two: `state` is how it did, '' while it can be chosen."""

    def __init__(self, look: Look, number: int, name: str, *, several: bool) -> None:
        super().__init__()
        self.look, self.number, self._name, self._several = look, look.number(number), name, several
        self.state: State = ""
        self.setCheckable(True)
        self.setAccessibleName(f"{self.number}. {name}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("corner", look.px(8))
        self.words = {
            "right": self.tr("Right"),
            "wrong": self.tr("Not this one"),
            "missed": self.tr("This one too") if several else self.tr("This one"),
        }

    def mark(self, state: State) -> None:
        """How it did; '' makes it ready to be chosen again."""
        self.state = state
        word = self.words.get(state, "")
        self.setAccessibleName(f"{self.number}. {self._name}. {word}" if word else f"{self.number}. {self._name}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if state else Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor if state else Qt.CursorShape.PointingHandCursor)
        self.update()

    def nextCheckState(self) -> None:
        """The board decides what is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; all else belongs to the board."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.click()
            return
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space has done its work already."""
        event.ignore()

    def draw_disc(self, painter: QPainter, box: QRect) -> None:
        """The number, or once marked the sign of how it did; filled when it is chosen."""
        look, chosen = self.look, self.isChecked()
        line, _broken, icon, _ink = _LOOKS[self.state or "none"]
        filled = chosen and not self.state
        painter.setPen(QPen(look.colour("lamp" if filled else line), 2))
        painter.setBrush(look.colour("lamp" if filled else "paper"))
        painter.drawEllipse(QRectF(box).adjusted(1, 1, -1, -1))
        if icon:
            size = look.px(20)
            picture = look.icon(icon, line, 20, self.devicePixelRatioF())
            painter.drawPixmap(box.center() - QPoint(size // 2 - 1, size // 2 - 1), picture)
            return
        painter.setFont(look.font("meta-strong"))
        painter.setPen(look.colour("onLamp" if filled else "ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.number)


class Spot(SpotButton):
    """A spot on the picture: the line of its shape, and its number in the middle. The mouse is the picture's."""

    def __init__(self, look: Look, number: int, name: str, shape: Shape, *, several: bool) -> None:
        super().__init__(look, number, name, several=several)
        self.shape = shape
        self._path, self._middle = QPainterPath(), QPointF()
        self.hovered = False
        self.setToolTip(f"\u2068{name}\u2069")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def place(self, room: QRectF, scale: float) -> None:
        """Stands where its shape lies in a picture that is drawn into `room`, `scale` times its own size."""
        points = [QPointF(x, y) * scale for x, y in self.shape.corners]
        self._path = QPainterPath(points[0])
        for point in points[1:]:
            self._path.lineTo(point)
        self._path.closeSubpath()
        around, edge = self._path.boundingRect(), self.look.px(3)
        wide, high = (max(TARGET, self.look.px(TARGET), side + 2 * edge) for side in (around.width(), around.height()))
        box = QRectF(0, 0, min(wide, room.width()), min(high, room.height()))
        box.moveCenter(around.center())
        box.moveLeft(min(max(0.0, box.left()), room.width() - box.width()))
        box.moveTop(min(max(0.0, box.top()), room.height() - box.height()))
        self._middle = around.center()
        self.setGeometry(box.toAlignedRect())

    def holds(self, point: QPointF) -> bool:
        """Whether a point of the picture's widget lies in the shape itself."""
        return self._path.contains(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A light line under a dark one, so that it is seen on any picture."""
        look, chosen = self.look, self.isChecked()
        line, broken, _icon, _ink = _LOOKS[self.state or "none"]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-QPointF(self.pos()))
        strong = (chosen and not self.state) or self.state in {"right", "missed"} or self.hovered
        width = 3.0 if strong else 2.0
        painter.setPen(QPen(look.colour("paper"), width + 2))
        fill = look.colour("lampTint2" if not self.state else "rightTint" if self.state == "right" else "paper")
        fill.setAlpha(150)
        painter.setBrush(fill if chosen else Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        ink = look.colour("lamp" if (chosen or self.hovered) and not self.state else line)
        painter.setPen(QPen(ink, width, Qt.PenStyle.DashLine if broken else Qt.PenStyle.SolidLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        side = look.px(DISC)
        disc = QRect(0, 0, side, side)
        disc.moveCenter(self._middle.toPoint())
        painter.resetTransform()
        self.draw_disc(painter, disc.translated(-self.pos()))


class SpotRow(SpotButton):
    """The same spot by its name."""

    def __init__(self, look: Look, number: int, name: str, language: str, *, several: bool) -> None:
        super().__init__(look, number, name, several=several)
        self._low = max(TARGET, look.px(44 if look.narrow else 48))
        row = QHBoxLayout(self)
        edge = look.px(10)
        row.setContentsMargins(edge, look.px(6), edge, look.px(6))
        row.setSpacing(look.px(10))
        room = QWidget()
        room.setFixedSize(look.px(DISC), look.px(DISC))
        row.addWidget(room)
        label = Label(look, name, "interface", language=language)
        label.setAlignment(beside(self))
        row.addWidget(label, 1)
        self._word = Label(look, "", "meta-strong", wrap=False)
        row.addWidget(self._word)
        for part in (room, label, self._word):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def mark(self, state: State) -> None:
        """With the word for how it did."""
        super().mark(state)
        self._word.setText(self.words.get(state, ""))
        self._word.tint(self.look.colour(_LOOKS[state or "none"][3]))

    def sizeHint(self) -> QSize:
        """Never under the least target."""
        return self._least(self.layout().sizeHint())  # type: ignore[union-attr]

    def minimumSizeHint(self) -> QSize:
        """Never under the least target."""
        return self._least(self.layout().minimumSize())  # type: ignore[union-attr]

    def heightForWidth(self, width: int) -> int:
        """Names wrap."""
        return max(self._low, self.layout().heightForWidth(width))  # type: ignore[union-attr]

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plate with the number at its start."""
        look, chosen = self.look, self.isChecked()
        line, broken, _icon, _ink = _LOOKS[self.state or "none"]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        open_ = not self.state
        width = 2.0 if chosen or look.contrast or self.state in {"right", "missed"} else 1.0
        edge = ("lamp" if chosen else "edge") if open_ else line if self.state != "none" else "line"
        painter.setPen(QPen(look.colour(edge), width, Qt.PenStyle.DashLine if broken else Qt.PenStyle.SolidLine))
        fills = {"right": "rightTint", "missed": "brassTint"}
        fill = fills.get(self.state, "lampTint" if chosen and open_ else "paper")
        painter.setBrush(look.colour("sunk" if open_ and self.underMouse() and not chosen else fill))
        inset = width / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), look.px(8), look.px(8))
        side = look.px(DISC)
        disc = QRect(look.px(10), (self.height() - side) // 2, side, side)
        self.draw_disc(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), disc))

    def _least(self, size: QSize) -> QSize:
        return size.expandedTo(QSize(self.look.px(160), self._low))
