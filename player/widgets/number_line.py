"""A line of numbers with a handle: a slider that grows in reading direction and can show where a figure lies."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from player.widgets.numerals import write_number
from player.widgets.theme import Look

_ROOM = 24  # px beside the line, so that half a word about its end has room
_PAGE = 10
"""Steps that the Page keys take."""


class NumberLine(QAbstractSlider):
    """From `least` to `most` in steps of `step`. `moved` tells the figure that the learner chose.

    `figure` is None until one is chosen. Arrow keys take a step, Page keys ten, Home and End go to the ends; right and
    left follow the direction in which the line runs.
    """

    moved = Signal(float)

    def __init__(self, look: Look, name: str, least: float, most: float, step: float) -> None:
        super().__init__()
        self._look, self._name = look, name
        self._least, self._most, self._step = least, most, step
        self.figure: float | None = None
        self._band: tuple[float, float] | None = None
        self._own: float | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, max(1, round((most - least) / step)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("corner", look.px(8))
        self.show_figure(None)

    def show_figure(self, figure: float | None) -> None:
        """Puts the handle there, without a word of it; None for a line that nobody has touched."""
        self.figure = figure
        self.setValue(0 if figure is None else round((figure - self._least) / self._step))
        said = "" if figure is None else write_number(self._look, figure)
        self.setAccessibleName(f"{self._name} {said}".strip())
        self.update()

    def mark(self, figure: float, tolerance: float, own: float | None) -> None:
        """Shows where the right figure lies, how far around it counts, and what the learner had chosen."""
        self._band = (max(self._least, figure - tolerance), min(self._most, figure + tolerance))
        self._own = own
        self.update()

    def lock(self, *, locked: bool) -> None:
        """Holds the handle, or lets it be moved again and forgets where the right figure lies."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if locked else Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor if locked else Qt.CursorShape.PointingHandCursor)
        self._locked = locked
        self._band = self._own = None
        self.update()

    _locked = False

    def sizeHint(self) -> QSize:
        """A target's height for the line, and a line of words beneath."""
        return QSize(self._look.px(400), self._look.px(44) + self._words_height())

    def minimumSizeHint(self) -> QSize:
        """Short, but never lower than a target."""
        return QSize(self._look.px(160), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press jumps there and takes hold."""
        if event.button() == Qt.MouseButton.LeftButton and not self._locked:
            self.setSliderDown(True)
            self._choose(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags."""
        if self.isSliderDown():
            self._choose(self._at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page: a figure that changes unseen would be worse."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Page keys, Home and End; the first arrow on an untouched line takes the middle."""
        forward = -1 if self._rtl else 1
        steps = {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: _PAGE,
            Qt.Key.Key_PageDown: -_PAGE,
            Qt.Key.Key_Home: -self.maximum(),
            Qt.Key.Key_End: self.maximum(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._locked:
            event.ignore()
            return
        begin = self.value()
        if self.figure is None and abs(step) < self.maximum():
            begin = self.maximum() // 2
        elif self.figure is not None:  # a figure typed between two steps goes on to the next one
            exact = (self.figure - self._least) / self._step
            begin = math.floor(exact + 1e-9) if step > 0 else math.ceil(exact - 1e-9)
        self._choose(min(max(0, begin + step), self.maximum()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, its ends in figures, the handle; once marked, the right stretch and the learner's own figure."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, middle = look.px(8), look.px(44) / 2
        start, end = self._x(self._least), self._x(self._most)
        painter.setPen(QPen(look.colour("edge"), 2 if look.contrast else 1))
        painter.setBrush(look.colour("track"))
        painter.drawRoundedRect(_box(start, end, middle, line), line / 2, line / 2)
        if self.figure is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("ink2" if self._locked else "lamp"))
            painter.drawRoundedRect(_box(start, self._x(self.figure), middle, line), line / 2, line / 2)
        if self._band is not None:
            self._draw_band(painter, middle)
        if self._own is not None:
            self._draw_own(painter, middle)
        self._draw_handle(painter, middle)
        self._draw_ends(painter)

    def _draw_band(self, painter: QPainter, middle: float) -> None:
        assert self._band is not None
        look = self._look
        ends = sorted(self._x(each) for each in self._band)
        wide = max(ends[1] - ends[0], look.px(12))
        centre, high = sum(ends) / 2, look.px(34)
        painter.setPen(QPen(look.colour("right"), 2))
        painter.setBrush(look.colour("rightTint"))
        painter.drawRoundedRect(QRectF(centre - wide / 2, middle - high / 2, wide, high), look.px(6), look.px(6))

    def _draw_own(self, painter: QPainter, middle: float) -> None:
        """A ring with a broken edge: where the learner's own figure lay."""
        assert self._own is not None
        look, radius = self._look, self._look.px(9)
        painter.setPen(QPen(look.colour("ink2"), 2, Qt.PenStyle.DotLine))
        painter.setBrush(look.colour("paper"))
        painter.drawEllipse(QPointF(self._x(self._own), middle), radius, radius)

    def _draw_handle(self, painter: QPainter, middle: float) -> None:
        look, radius = self._look, self._look.px(12)
        untouched = self.figure is None
        at = self._x((self._least + self._most) / 2 if self.figure is None else self.figure)
        ink = look.colour("edge" if untouched else "ink2" if self._locked else "lamp")
        painter.setPen(QPen(ink, 2, Qt.PenStyle.DashLine if untouched else Qt.PenStyle.SolidLine))
        painter.setBrush(look.colour("paper"))
        painter.drawEllipse(QPointF(at, middle), radius, radius)
        if not untouched:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(at, middle), radius - 5, radius - 5)

    def _draw_ends(self, painter: QPainter) -> None:
        look, high = self._look, self._words_height()
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour("ink2"))
        side = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        for value in (self._least, self._most):
            # Words of the ends begin where the line does and end where it ends.
            left = (value == self._least) != self._rtl
            box = QRectF(look.px(_ROOM - 12), look.px(44), self.width() - 2 * look.px(_ROOM - 12), high)
            align = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            painter.drawText(box, align | side, write_number(look, value))

    def _words_height(self) -> int:
        return self._look.line("meta")

    @property
    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _x(self, figure: float) -> float:
        room = self._look.px(_ROOM)
        share = (figure - self._least) / (self._most - self._least)
        share = 1 - share if self._rtl else share
        return room + (self.width() - 2 * room) * share

    def _at(self, x: float) -> int:
        """The step nearest to a place in px."""
        room = self._look.px(_ROOM)
        share = min(max(0.0, (x - room) / max(1, self.width() - 2 * room)), 1.0)
        return round((1 - share if self._rtl else share) * self.maximum())

    def _choose(self, steps: int) -> None:
        # Counted up in steps, 0.1 would not stay a tenth.
        figure = round(self._least + steps * self._step, 9)
        if figure != self.figure:
            self.show_figure(figure)
            self.moved.emit(figure)


def _box(one: float, other: float, middle: float, line: int) -> QRectF:
    left, right = sorted((one, other))
    return QRectF(left, middle - line / 2, right - left, line)
