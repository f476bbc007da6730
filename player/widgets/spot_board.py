"""A picture with spots, and the list of their names beside or beneath it: two equal ways to choose."""

import math
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStyle, QToolTip, QWidget

from course_bundle.shapes import Shape
from player.widgets.figure import Picture
from player.widgets.keys import printed
from player.widgets.spots import Spot, SpotButton, SpotRow, State
from player.widgets.theme import Look

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
_BESIDE, _LIST, _GAP = 640, (230, 330), 16  # px: from this width the list stands beside; its least and most; the gap
_TALLEST = {False: 380, True: 270}  # px of the picture beside the list, in a wide and a narrow window
_ABOVE = 0.8  # of that where the list comes beneath, so that both are in sight


class SpotPicture(QWidget):
    """The picture with its spots. It never turns round. `pressed` names the spot that the mouse chose.

    A press belongs to the spot whose shape it is in, or else to the nearest one whose target it is in.
    """

    pressed = Signal(str)

    def __init__(
        self, look: Look, data: bytes, size: tuple[float, float], about: str, spots: Mapping[str, Spot]
    ) -> None:
        super().__init__()
        self.spots = spots
        self.picture = Picture(look, data, about)
        self.picture.setParent(self)
        self.picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        natural = self.picture.natural
        wide, high = size
        self.units = (wide, high) if wide > 0 and high > 0 else (float(natural.width()), float(natural.height()))
        self.setMouseTracking(True)
        for spot in spots.values():
            spot.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts every spot where it belongs."""
        super().resizeEvent(event)
        self.picture.setGeometry(self.rect())
        scale = self.width() / self.units[0]
        for spot in self.spots.values():
            spot.place(QRectF(self.rect()), scale)

    def spot_at(self, point: QPointF) -> str | None:
        """The spot that a press at this point is for."""
        near = {
            name: math.dist(point.toTuple(), spot.geometry().center().toTuple())
            for name, spot in self.spots.items()
            if spot.geometry().contains(point.toPoint())
        }
        within = [name for name in near if self.spots[name].holds(point)]
        return min(within or near, key=near.__getitem__, default=None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows which spot a press would choose."""
        self._hover(self.spot_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is elsewhere."""
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Kept, so that the release comes here too."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Chooses."""
        name = self.spot_at(event.position())
        if name is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(name)

    def event(self, event: QEvent) -> bool:
        """The tooltip tells the name of the spot."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            name = self.spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.spots[name].toolTip() if name else "", self)
            return True
        return super().event(event)

    def _hover(self, name: str | None) -> None:
        self.setCursor(
            Qt.CursorShape.PointingHandCursor
            if name is not None and not self.spots[name].state
            else Qt.CursorShape.ArrowCursor
        )
        for each, spot in self.spots.items():
            hovered = each == name and not spot.state
            if spot.hovered != hovered:
                spot.hovered = hovered
                spot.update()


class SpotBoard(QWidget):
    """Spots by id in the order of their numbers, with `names`. `changed` when the learner chose otherwise.

    Digits choose wherever the focus is, arrows go from spot to spot or from row to row, Space chooses.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        picture: tuple[bytes, tuple[float, float], str],
        shapes: Mapping[str, Shape],
        names: Mapping[str, str],
        language: str,
        *,
        several: bool,
    ) -> None:
        super().__init__()
        self._look, self._several = look, several
        numbered = list(enumerate(names.items(), 1))
        spots = {key: Spot(look, at, name, shapes[key], several=several) for at, (key, name) in numbered}
        self.picture = SpotPicture(look, *picture, spots)
        self.picture.setParent(self)
        self.picture.pressed.connect(self._pick)
        self.rows = {key: SpotRow(look, at, name, language, several=several) for at, (key, name) in numbered}
        for buttons in (spots, self.rows):
            for key, button in buttons.items():
                button.clicked.connect(lambda _checked=False, key=key: self._pick(key))
        for row in self.rows.values():
            row.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chosen(self) -> list[str]:
        """The ids of the spots that are chosen, in the order of their numbers."""
        return [key for key, row in self.rows.items() if row.isChecked()]

    def choose(self, keys: list[str]) -> None:
        """Chooses these and no others, without a word of it."""
        for key, row in self.rows.items():
            for button in (row, self.picture.spots[key]):
                button.setChecked(key in keys)
        self._lift()

    def mark(self, states: Mapping[str, State]) -> None:
        """Shows how each spot did; none can be chosen then. Without states, all can be chosen again."""
        for key, row in self.rows.items():
            for button in (row, self.picture.spots[key]):
                button.mark(states.get(key, "none") if states else "")
        self._lift()
        self.updateGeometry()
        self._lay()

    def first(self) -> QWidget:
        """The first spot."""
        return next(iter(self.picture.spots.values()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, arrows move."""
        keys, sign = list(self.rows), printed(event)
        held = QApplication.focusWidget()
        group: list[SpotButton] = list(self.rows.values() if isinstance(held, SpotRow) else self.picture.spots.values())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self.rows[keys[0]].state:
            event.ignore()
        elif sign.isdigit() and 1 <= int(sign) <= len(keys):
            self._pick(keys[int(sign) - 1])
        elif event.key() in _STEPS and held in group:
            at = (group.index(held) + _STEPS[Qt.Key(event.key())]) % len(group)
            group[at].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            event.ignore()

    def hasHeightForWidth(self) -> bool:
        """The picture keeps its shape, and names wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The picture and the list, beside or beneath each other."""
        return self._plan(width)[2]

    def sizeHint(self) -> QSize:
        """As wide as reading is comfortable."""
        width = self._look.px(648)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The list beneath a small picture."""
        return QSize(self._look.px(280), self._look.px(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays both out."""
        super().resizeEvent(event)
        self._lay()

    def _lift(self) -> None:
        """What is marked or chosen lies on top, so that a border with another spot is its own."""
        spots = self.picture.spots.values()
        for spot in sorted(spots, key=lambda spot: spot.state in {"right", "missed"} or spot.isChecked()):
            spot.raise_()

    def _lay(self) -> None:
        picture, rows, _height = self._plan(self.width())
        self.picture.setGeometry(self._turned(picture))
        for row, box in zip(self.rows.values(), rows, strict=True):
            row.setGeometry(self._turned(box))

    def _plan(self, width: int) -> tuple[QRect, list[QRect], int]:
        """Where the picture and each row go in a width, before anything is turned round, and the height of all."""
        look = self._look
        gap, between = look.px(_GAP), look.px(6 if look.narrow else 8)
        besides = width >= look.px(_BESIDE)
        column = min(max(look.px(_LIST[0]), round(width * 0.34)), look.px(_LIST[1])) if besides else width
        room = width - column - gap if besides else width
        wide, high = self.picture.units
        tallest = look.px(_TALLEST[look.narrow] * (1.0 if besides else _ABOVE))
        scale = min(room / wide, tallest / high)
        picture = QRect(0, 0, round(wide * scale), round(high * scale))
        columns = 1 if besides or width < look.px(420) else 2
        # Beside a picture that is not as wide as its room, the list takes what is left.
        left = picture.width() + gap if besides else 0
        column = min(width - left, look.px(480)) if besides else (width - between * (columns - 1)) // columns
        top = 0 if besides else picture.height() + gap
        rows, row = [], list(self.rows.values())
        for at in range(0, len(row), columns):
            line = row[at : at + columns]
            tall = max(each.heightForWidth(column) for each in line)
            rows += [QRect(left + place * (column + between), top, column, tall) for place in range(len(line))]
            top += tall + between
        return picture, rows, max(picture.height(), top - between)

    def _turned(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _pick(self, key: str) -> None:
        if self.rows[key].state:
            return
        chosen = self.chosen
        if not self._several:
            self.choose([key])
        else:
            self.choose([each for each in chosen if each != key] if key in chosen else [*chosen, key])
        self.changed.emit()
