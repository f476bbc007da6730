"""Pictures side by side on a plate, each with its label, and a caption beneath."""

from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from course_bundle.flow import Flow
from player.widgets import svg
from player.widgets.flow_text import FlowText
from player.widgets.theme import Look


class Shown(NamedTuple):
    """One picture: its bytes (SVG, PNG or JPEG), its text alternative and its label."""

    data: bytes
    about: str
    label: tuple[Flow, ...]


class Picture(QLabel):
    """A picture fitted into the box that it is given; to a screen reader a graphic with its text alternative."""

    def __init__(self, look: Look, data: bytes, about: str) -> None:
        super().__init__()
        self._data, self._svg = data, is_svg(data)
        self._lines = look.contrast and self._svg
        self.setAccessibleName(about)
        self.setToolTip(about)
        self._decoded = QPixmap(1, 1)
        self.setPixmap(self._decoded)  # a label with a picture has the role of a graphic
        self.natural = svg.natural_size(data) if self._svg else _raster_size(data)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the picture at the screen's resolution."""
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        if self._svg:
            painter.drawPixmap(0, 0, svg.pixmap(self._data, self.width(), self.height(), ratio, False, self._lines))
            return
        if self._decoded.size() != self.size() * ratio:
            self._decoded = _raster(self._data, self.width(), self.height(), ratio)
        painter.drawPixmap(0, 0, self._decoded)


class Figure(QWidget):
    """One picture, or several side by side, on a plate; `caption` beneath it."""

    def __init__(self, look: Look, pictures: list[Shown], caption: tuple[Flow, ...], language: str) -> None:
        super().__init__()
        self._look = look
        self._pictures = [Picture(look, shown.data, shown.about) for shown in pictures]
        self._labels = [
            FlowText(look, shown.label, language, "interface", "ink2", centred=True) if shown.label else None
            for shown in pictures
        ]
        self._caption = FlowText(look, caption, language, "interface", "ink2")
        for part in (*self._pictures, *self._labels, self._caption):
            if part is not None:
                part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def texts(self) -> list[FlowText]:
        """The labels and the caption."""
        return [*(label for label in self._labels if label is not None), self._caption]

    def hasHeightForWidth(self) -> bool:
        """Labels and caption wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Plate, gap and caption in px."""
        return self._plate(width) + self._look.px(8) + self._caption.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """The measure of the reading column."""
        width = self._look.px(648)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures stand on one line, labels begin on one line."""
        super().resizeEvent(event)
        look, pad = self._look, self._look.px(16)
        picture = self._picture(self.width())
        pane = self.width() // len(self._pictures)
        for at, (drawn, label) in enumerate(zip(self._pictures, self._labels, strict=True)):
            x = at * pane
            drawn.setGeometry(
                self._turned(QRect(x + (pane - picture.width()) // 2, pad, picture.width(), picture.height()))
            )
            if label is not None:
                wide = pane - look.px(24)
                top = pad + picture.height() + look.px(8)
                label.setGeometry(self._turned(QRect(x + look.px(12), top, wide, label.heightForWidth(wide))))
        top = self._plate(self.width()) + look.px(8)
        self._caption.setGeometry(0, top, self.width(), self._caption.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plate: every second pane lighter, a line between."""
        look, count = self._look, len(self._pictures)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = 2 if look.contrast else 1
        plate = QRectF(0, 0, self.width(), self._plate(self.width()))
        outline = QPainterPath()
        outline.addRoundedRect(plate.adjusted(line / 2, line / 2, -line / 2, -line / 2), look.px(12), look.px(12))
        painter.setClipPath(outline)
        pane = self.width() // count
        for at in range(count):
            box = QRectF(at * pane, 0, pane + count, plate.height())
            painter.fillRect(box, look.colour("desk" if at % 2 == 0 else "paper"))
            if at:
                painter.fillRect(QRectF(at * pane, 0, line, plate.height()), look.colour("line"))
        painter.setClipping(False)
        painter.setPen(QPen(look.colour("line"), line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _picture(self, width: int) -> QSize:
        """One size for all pictures, so that they stand together."""
        count = len(self._pictures)
        room = width // count - 2 * self._look.px(20)
        tallest = self._look.px(240 if count == 1 else 170 if count == 2 else 112)
        shape = max(
            (picture.natural for picture in self._pictures), key=lambda size: size.height() / max(1, size.width())
        )
        return shape.scaled(max(24, room), tallest, Qt.AspectRatioMode.KeepAspectRatio)

    def _plate(self, width: int) -> int:
        look = self._look
        wide = width // len(self._pictures) - look.px(24)
        labels = max(
            (label.heightForWidth(wide) + look.px(8) for label in self._labels if label is not None), default=0
        )
        return look.px(16) + self._picture(width).height() + labels + look.px(14)

    def _turned(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


def is_svg(data: bytes) -> bool:
    """Whether the bytes are an SVG drawing and not a raster image."""
    return data.lstrip()[:1] == b"<"


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer), buffer


def _raster_size(data: bytes) -> QSize:
    reader, _buffer = _reader(data)
    size = reader.size()
    return size if size.isValid() else QSize(4, 3)


def _raster(data: bytes, width: int, height: int, ratio: float) -> QPixmap:
    """The image decoded straight to the size that it is shown in, in the middle of its box."""
    reader, _buffer = _reader(data)
    box = QSize(round(width * ratio), round(height * ratio))
    reader.setScaledSize(reader.size().scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    found = QPixmap(box)
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    painter.drawImage((box.width() - image.width()) // 2, (box.height() - image.height()) // 2, image)
    painter.end()
    found.setDevicePixelRatio(ratio)
    return found
