"""Where a film stands: a slider with gaps between chapters and marks for questions. It never turns round."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip

from player.widgets.question_mark import QuestionMark
from player.widgets.theme import Look, hold_direction

_STEP = 5.0
_SCALE = 10
"""Steps of the slider in a second."""


class ChapterMark(NamedTuple):
    """A chapter: its first second and its title."""

    at: float
    title: str


class SeekBar(QAbstractSlider):
    """The value is the film's second times ten. `sought` tells the second that the learner chose."""

    sought = Signal(float)

    def __init__(
        self, look: Look, chapters: Sequence[ChapterMark], duration: float, questions: Sequence[float] = ()
    ) -> None:
        super().__init__()
        self.marks = [QuestionMark(look, second, self) for second in questions]
        """The questions at their seconds, in order."""
        self._look, self._chapters = look, tuple(chapters)
        self.setOrientation(Qt.Orientation.Horizontal)
        hold_direction(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("corner", look.px(8))
        self.set_duration(duration)
        self.show_second(0.0)

    def sizeHint(self) -> QSize:
        """A thin line with the height of a target."""
        return QSize(self._look.px(300), self._look.px(44))

    def minimumSizeHint(self) -> QSize:
        """Short, but never lower than a target."""
        return QSize(self._look.px(80), self._look.px(44))

    def set_duration(self, duration: float) -> None:
        """The film's length in seconds."""
        self.setRange(0, max(1, round(duration * _SCALE)))
        self._place_marks()
        self.update()

    @property
    def duration(self) -> float:
        """The film's length in seconds."""
        return self.maximum() / _SCALE

    @property
    def second(self) -> float:
        """The second that it shows."""
        return self.value() / _SCALE

    def show_second(self, second: float) -> None:
        """Follows the film, unless the learner holds the handle."""
        if not self.isSliderDown():
            self.setValue(round(second * _SCALE))
        place, whole = self._look.time(self.second), self._look.time(self.duration)
        words = self.tr("Place in the film: %1 of %2").replace("%1", place).replace("%2", whole)
        if words != self.accessibleName():
            self.setAccessibleName(words)

    def chapter_at(self, second: float) -> ChapterMark | None:
        """The chapter that a second lies in."""
        number = bisect_right(self._chapters, second, key=lambda chapter: chapter.at) - 1
        return self._chapters[number] if number >= 0 else None

    def words_at(self, second: float) -> str:
        """The chapter's title and the time, for the tooltip."""
        chapter = self.chapter_at(second)
        time = self._look.time(second)
        return f"{chapter.title}\n{time}" if chapter is not None else time

    def event(self, event: QEvent) -> bool:
        """The tooltip tells the place that the mouse points at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event.globalPos(), event.pos().x())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press jumps there and takes hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go(self._second_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags; tells what lies under the mouse."""
        if self.isSliderDown():
            self._go(self._second_at(event.position().x()))
        self._tell(event.globalPosition().toPoint(), round(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by five seconds, left is always back; Home and End; Page keys by chapter."""
        places = {
            Qt.Key.Key_Left: self.second - _STEP,
            Qt.Key.Key_Down: self.second - _STEP,
            Qt.Key.Key_Right: self.second + _STEP,
            Qt.Key.Key_Up: self.second + _STEP,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: self.duration,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            event.ignore()
            return
        self._go(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The marks keep to their seconds."""
        super().resizeEvent(event)
        self._place_marks()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A stretch for each chapter, filled as far as the film has come, and the handle."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        line, middle, here = look.px(6), self.height() / 2, self._x(self.second)
        track = QPainterPath()
        for start, end in self._stretches():
            track.addRoundedRect(QRectF(start, middle - line / 2, end - start, line), line / 3, line / 3)
        painter.fillPath(track, look.colour("track"))
        if look.contrast:
            painter.strokePath(track, QPen(look.colour("edge"), 1.5))
        painter.setClipRect(QRectF(0, 0, here, self.height()))
        painter.fillPath(track, look.colour("lamp"))
        painter.setClipping(False)
        radius = look.px(9)
        painter.setBrush(look.colour("paper"))
        painter.setPen(QPen(look.colour("lamp"), 2))
        painter.drawEllipse(QPointF(here, middle), radius + 1, radius + 1)
        painter.setBrush(look.colour("lamp"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(here, middle), radius - 2, radius - 2)

    def _place_marks(self) -> None:
        for mark in self.marks:
            mark.move(round(self._x(mark.second)) - mark.width() // 2, (self.height() - mark.height()) // 2)

    def _stretches(self) -> list[tuple[float, float]]:
        """Start and end in px of each chapter, with a gap between."""
        starts = sorted({0.0, *(chapter.at for chapter in self._chapters if 0 < chapter.at < self.duration)})
        ends = [*starts[1:], self.duration]
        gap = self._look.px(3)
        return [
            (self._x(start), max(self._x(start) + 1, self._x(end) - (gap if end < self.duration else 0)))
            for start, end in zip(starts, ends, strict=True)
        ]

    def _x(self, second: float) -> float:
        room = self._look.px(11)
        return room + (self.width() - 2 * room) * min(1.0, second / self.duration)

    def _second_at(self, x: float) -> float:
        room = self._look.px(11)
        share = (x - room) / max(1, self.width() - 2 * room)
        return max(0.0, min(share, 1.0)) * self.duration

    def _go(self, second: float) -> None:
        second = max(0.0, min(second, self.duration))
        self.setValue(round(second * _SCALE))
        self.sought.emit(second)

    def _tell(self, where: QPoint, x: int) -> None:
        QToolTip.showText(where, self.words_at(self._second_at(x)), self)
