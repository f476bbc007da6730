"""Whom one talks with: the person in a room, their name, their mood in words and steps, and the path of the talk."""

import re

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from player.widgets import svg
from player.widgets.figure import is_svg
from player.widgets.labels import Label, beside
from player.widgets.path_map import PathMap
from player.widgets.theme import Look, direct

_WIDTH = 372  # px of the column
_STRIP = 96  # px of the strip's height
_BACKDROP = re.compile(rb'(<svg[^>]*>\s*)<rect x="0" y="0" width="([\d.]+)" height="([\d.]+)"[^>]*/>')


class Scene(QFrame):
    """The scene of a talk as a column, or as a strip where there is little room."""

    def __init__(self, look: Look, path: PathMap, language: str, *, strip: bool) -> None:
        super().__init__()
        self._look, self._strip = look, strip
        direct(self, language)
        self.setProperty("surface", "card")
        self.room = Room(look, whole=not strip)
        self._name = Label(look, "", "card" if strip else "dialog", language=language)
        self._about = Label(look, "", "interface", "ink2", language=language, parent=self)
        self._about.hide()
        self._mood = Label(look, "", "button", language=language)
        self._step = Label(look, "", "interface", wrap=False)
        for label in (self._name, self._about, self._mood):
            label.setAlignment(beside(self))
        self.steps = Steps(look)
        mood = QHBoxLayout()
        mood.setSpacing(look.px(12))
        mood.addWidget(self._mood, 1)
        mood.addWidget(self._step)
        (self._lay_strip if strip else self._lay_column)(mood, path)

    def show_person(self, picture: bytes, name: str, about: str) -> None:
        """Another person, or the same."""
        self.room.show_picture(picture, name)
        self._name.setText(name)
        self._about.setText(about)
        self._about.setVisible(bool(about) and not self._strip)

    def show_mood(self, words: str, mood: int, most: int) -> None:
        """How the person feels: in words, and as so many steps of `most`."""
        look = self._look
        self._mood.setText(words)
        step = self.tr("%1 of %2").replace("%1", look.number(mood)).replace("%2", look.number(most))
        self._step.setText(step)
        self.steps.show_step(mood, most, f"{words}. {step}")

    def _lay_column(self, mood: QHBoxLayout, path: PathMap) -> None:
        look = self._look
        self.setFixedWidth(look.px(_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, look.px(14))
        layout.setSpacing(0)
        layout.addWidget(self.room, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(look.px(20), look.px(14), look.px(20), 0)
        inner.setSpacing(0)
        inner.addWidget(self._name)
        inner.addWidget(self._about)
        inner.addSpacing(look.px(12))
        inner.addWidget(_Rule(look))
        inner.addSpacing(look.px(12))
        inner.addLayout(mood)
        inner.addSpacing(look.px(6))
        inner.addWidget(self.steps)
        inner.addSpacing(look.px(14))
        so_far = Label(look, self.tr("Your path so far"), "interface", "ink2")
        so_far.setAlignment(beside(self))
        inner.addWidget(so_far)
        inner.addWidget(path)
        layout.addLayout(inner)

    def _lay_strip(self, mood: QHBoxLayout, path: PathMap) -> None:
        look = self._look
        self.setMinimumHeight(look.px(_STRIP))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, look.px(14), 1)
        layout.setSpacing(look.px(16))
        self.room.setFixedWidth(look.px(_STRIP + 20))
        layout.addWidget(self.room)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, look.px(8), 0, look.px(10))
        inner.setSpacing(look.px(2))
        inner.addStretch(1)
        inner.addWidget(self._name)
        inner.addLayout(mood)
        inner.addSpacing(look.px(2))
        inner.addWidget(self.steps)
        inner.addStretch(1)
        layout.addLayout(inner, 1)
        layout.addWidget(path, 1)


class Room(QWidget):
    """A person behind a desk, before a window; `whole` is the room, else no more than the person has room for."""

    def __init__(self, look: Look, *, whole: bool) -> None:
        super().__init__()
        self._look, self._whole = look, whole
        self._data = b""
        self._drawn = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_picture(self, data: bytes, name: str) -> None:
        """The picture of the person, b'' for none."""
        if data != self._data:
            self._data, self._drawn = data, QPixmap()
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """A half figure."""
        return QSize(self._look.px(200), self._look.px(192) if self._whole else self._look.px(_STRIP - 2))

    def minimumSizeHint(self) -> QSize:
        """Still a face."""
        return QSize(self._look.px(80), self._look.px(150) if self._whole else self._look.px(_STRIP - 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Wall, window, person, desk; clipped to the corners of the card."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self._corners())
        painter.fillRect(self.rect(), look.colour("infoTint"))
        desk = look.px(14 if self._whole else 6)
        self._draw_window(painter, self.height() - desk)
        self._draw_person(painter, self.height() - desk)
        at = QRectF(0, self.height() - desk, self.width(), desk)
        painter.fillRect(at, look.colour("oak"))
        if look.contrast:
            painter.setPen(QPen(look.colour("line"), 2))
            painter.drawLine(at.topLeft(), at.topRight())

    def _corners(self) -> QPainterPath:
        """The room reaches into the leading corners of its card; on a strip into both, on a column into the upper."""
        look, box = self._look, QRectF(self.rect())
        radius = look.px(11)
        if self._whole:
            box.setBottom(box.bottom() + radius)
        elif self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.setLeft(-radius)
        else:
            box.setRight(box.right() + radius)
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        return path

    def _draw_window(self, painter: QPainter, floor: int) -> None:
        look = self._look
        wide, high = min(self.width() * 0.73, floor * 1.25), floor * 0.62
        frame = QRectF((self.width() - wide) / 2, floor * 0.09, wide, high)
        thick = look.px(7 if self._whole else 3)
        glass = look.colour("info")
        glass.setAlpha(0 if look.contrast else 62)
        painter.setPen(QPen(look.colour("line" if look.contrast else "paper"), 2 if look.contrast else thick))
        painter.setBrush(glass)
        painter.drawRect(frame)
        middle = frame.center().x()
        painter.drawLine(QPointF(middle, frame.top()), QPointF(middle, frame.bottom()))

    def _draw_person(self, painter: QPainter, floor: int) -> None:
        look, ratio = self._look, self.devicePixelRatioF()
        width, height = self.width(), floor - look.px(10 if self._whole else 4)
        if not self._data:
            side = min(width, height) * 0.8
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("c5"))
            painter.drawEllipse(QRectF((width - side) / 2, (floor - side) / 2, side, side))
            inner = side * 0.6
            icon = look.icon("ph.user", "onCloth", inner / look.scale, ratio)
            painter.drawPixmap(round((width - inner) / 2), round((floor - inner) / 2), icon)
            return
        if self._drawn.size() != QSize(width, height) * ratio:
            self._drawn = _person(self._data, width, height, ratio, lines=look.contrast)
        painter.drawPixmap(0, floor - height, self._drawn)


class Steps(QWidget):
    """So many of some steps, filled from the leading side."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._step, self._most = look, 0, 1
        self.setFixedHeight(look.px(8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_step(self, step: int, most: int, about: str) -> None:
        """Another step; `about` says it to a screen reader."""
        self._step, self._most = step, most
        self.setAccessibleName(about)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars side by side; those ahead have an edge, so that they are seen without colours too."""
        look, gap = self._look, self._look.px(5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        wide = (self.width() - gap * (self._most - 1)) / self._most
        for at in range(self._most):
            full = at < self._step
            box = QRectF(at * (wide + gap), 0, wide, self.height()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(look.colour("info" if full else "edge"), 1))
            painter.setBrush(look.colour("info" if full else "paper" if look.contrast else "track"))
            painter.drawRoundedRect(box, look.px(3), look.px(3))


class _Rule(QWidget):
    """A line."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(2 if look.contrast else 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        QPainter(self).fillRect(self.rect(), self._look.colour("line"))


def _person(data: bytes, width: int, height: int, ratio: float, *, lines: bool) -> QPixmap:
    """The picture standing on the lower edge, without the backdrop that a portrait may have."""
    if is_svg(data):
        return svg.render(_without_backdrop(data), width, height, ratio, lines=lines)
    picture = QPixmap()
    picture.loadFromData(data)
    fitted = picture.scaled(QSize(width, height) * ratio, Qt.AspectRatioMode.KeepAspectRatio, _SMOOTH)
    found = QPixmap(QSize(width, height) * ratio)
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    painter.drawPixmap((found.width() - fitted.width()) // 2, found.height() - fitted.height(), fitted)
    painter.end()
    found.setDevicePixelRatio(ratio)
    return found


_SMOOTH = Qt.TransformationMode.SmoothTransformation


def _without_backdrop(drawing: bytes) -> bytes:
    """A drawing without its first rectangle, if that is as large as the drawing."""
    found = _BACKDROP.search(drawing)
    size = svg.natural_size(drawing)
    if found is None or (float(found[2]), float(found[3])) != (size.width(), size.height()):
        return drawing
    return drawing[: found.start()] + found[1] + drawing[found.end() :]
