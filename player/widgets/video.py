"""The picture of a film with its captions, painted in one go; it never turns round in right-to-left layouts."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QSizePolicy, QWidget

from course_bundle.captions import Cue
from player.widgets.caption import Caption
from player.widgets.theme import Look

_NEARLY = 0.02


def cue_at(cues: Sequence[Cue], second: float) -> Cue | None:
    """The cue that is said at a second; of several the one that began last."""
    number = bisect_right(cues, second, key=lambda cue: cue.start) - 1
    return cues[number] if number >= 0 and second < cues[number].end else None


class Picture(QWidget):
    """Shows the frame it was given, in its own proportions on a dark ground, and the caption over it."""

    pressed = Signal()
    """It was clicked."""
    pressed_twice = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._frame: QVideoFrame | None = None
        self._text, self._language = "", "en"
        self._caption: tuple[str, QRectF, Caption] | None = None
        self.idle = False
        """Whether the large play sign is shown."""
        self.foot = 0
        """Px at the lower edge that something else covers; the caption keeps above them."""
        self.corner = look.px(12)
        """Radius of the upper corners; 0 in full screen."""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(look.px(160), look.px(120))
        self.setProperty("corner", look.px(12))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        """16 : 9."""
        return QSize(self._look.px(800), self._look.px(450))

    def show_frame(self, frame: QVideoFrame) -> None:
        """Takes the next frame."""
        self._frame = frame
        self.update()

    def show_caption(self, text: str, language: str) -> None:
        """Takes the words to show, '' for none, and their language (BCP 47)."""
        if (text, language) != (self._text, self._language):
            self._text, self._language = text, language
            self.setAccessibleDescription(text)
            self.update()

    @property
    def caption_box(self) -> QRectF:
        """Where the caption stands; empty when there is none."""
        return self._set_caption().box if self._text else QRectF()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, frame, sign, caption, corners."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("capBg"))
        if self._frame is not None:
            options = QVideoFrame.PaintOptions()
            options.backgroundColor = self._look.colour("capBg")
            self._frame.paint(painter, QRectF(self._picture()), options)
        if self.idle:
            self._draw_sign(painter)
        if self._text:
            self._set_caption().draw(painter)
        if self.corner:
            self._round_off(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click plays or pauses."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click fills the screen; its first click is taken back by the second."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
            self.pressed_twice.emit()

    def _picture(self) -> QRectF:
        box = QRectF(self.rect())
        if self._frame is None or self._frame.size().isEmpty():
            return box
        natural = QSizeF(self._frame.size())
        across = natural.width() * box.height() / (natural.height() * box.width())
        # A box of nearly the same proportions is filled: a sliver of black would look like a fault.
        nearly = abs(across - 1) < _NEARLY
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if nearly else Qt.AspectRatioMode.KeepAspectRatio
        size = natural.scaled(box.size(), mode)
        found = QRectF(0, 0, size.width(), size.height())
        found.moveCenter(box.center())
        return found

    def _set_caption(self) -> Caption:
        room = QRectF(self.rect()).adjusted(0, 0, 0, -self.foot)
        key = self._text + self._language
        if self._caption is None or self._caption[0] != key or self._caption[1] != room:
            self._caption = (key, room, Caption(self._look, self._text, self._language, room))
        return self._caption[2]

    def _draw_sign(self, painter: QPainter) -> None:
        side, icon = self._look.px(72), self._look.px(32)
        centre = self.rect().center()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("capBg"))
        painter.drawEllipse(centre, side // 2, side // 2)
        sign = self._look.icon("ph.play-fill", "onCap", 32, self.devicePixelRatioF())
        painter.drawPixmap(centre.x() - icon // 2 + self._look.px(2), centre.y() - icon // 2, sign)

    def _round_off(self, painter: QPainter) -> None:
        """Covers the upper corners with the ground that the card stands on."""
        box = QRectF(self.rect())
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(QRectF(box.x(), box.y(), box.width(), self.corner))
        inside.addRoundedRect(box.adjusted(0, 0, 0, self.corner), self.corner, self.corner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outside.subtracted(inside), self._look.colour("desk"))
