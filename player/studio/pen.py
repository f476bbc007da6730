"""The one hand that draws every film: flat fills and round lines, over QPainter."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from .digits import STROKES

_ILLUSTRATIONS = Path(__file__).parents[2] / "resources" / "illustrations"
_TOKENS = re.compile(r"[MLHVCQZ]|-?\d*\.?\d+")
_ROUND = Qt.PenCapStyle.RoundCap
_FLAT = Qt.PenCapStyle.FlatCap


@lru_cache(maxsize=2048)
def outline(data: str) -> QPainterPath:
    """The path that SVG path data says (SVG 2, section 9.3), absolute commands M L H V C Q Z only."""
    path = QPainterPath()
    tokens = _TOKENS.findall(data)
    index, command = 0, ""

    def take(count: int) -> list[float]:
        nonlocal index
        index += count
        return [float(token) for token in tokens[index - count : index]]

    while index < len(tokens):
        if tokens[index].isalpha():
            command = tokens[index]
            index += 1
        if command == "Z":
            path.closeSubpath()
            continue
        _extend(path, command, take({"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4}[command]))
        command = "L" if command == "M" else command
    return path


def _extend(path: QPainterPath, command: str, numbers: list[float]) -> None:
    here = path.currentPosition()
    match command:
        case "M":
            path.moveTo(*numbers)
        case "L":
            path.lineTo(*numbers)
        case "H":
            path.lineTo(numbers[0], here.y())
        case "V":
            path.lineTo(here.x(), numbers[0])
        case "C":
            path.cubicTo(*numbers)
        case _:
            path.quadTo(*numbers)


@lru_cache(maxsize=32)
def _illustration(name: str) -> QSvgRenderer:
    return QSvgRenderer(str(_ILLUSTRATIONS / f"{name}.svg"))


class Pen:
    """Draws shapes in the units of the part that is being drawn; y grows downwards."""

    def __init__(self, painter: QPainter) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._painter = painter

    def fill(self, shape: QPainterPath | str, colour: str, strength: float = 1.0) -> None:
        """Fills a path, or SVG path data, with one flat colour; `strength` is its opacity as a share."""
        self._painter.fillPath(outline(shape) if isinstance(shape, str) else shape, _colour(colour, strength))

    def box(
        self, x: float, y: float, width: float, height: float, colour: str, round: float = 0, strength: float = 1.0
    ) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(x, y, width, height), round, round)
        self.fill(path, colour, strength)

    def disc(self, x: float, y: float, radius: float, colour: str, tall: float = 1.0, strength: float = 1.0) -> None:
        """A disc, or with `tall` other than 1 an ellipse that is so many times as tall as wide."""
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), radius, radius * tall)
        self.fill(path, colour, strength)

    def line(
        self,
        shape: QPainterPath | str | Sequence[tuple[float, float]],
        colour: str,
        width: float,
        *,
        share: float = 1.0,
        dash: Sequence[float] = (),
        strength: float = 1.0,
        flat: bool = False,
    ) -> None:
        """Strokes a path, SVG path data or points, from its beginning up to `share` of its length."""
        path = _shape(shape)
        if share <= 0 or path.length() == 0:
            return
        pen = QPen(_colour(colour, strength), width)
        pen.setCapStyle(_FLAT if flat or dash else _ROUND)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if share < 1:
            # A dash as long as the drawn part, then a gap longer than the rest.
            whole = path.length() / width
            pen.setDashPattern([max(0.01, whole * share), whole + 1])
        elif dash:
            pen.setDashPattern([length / width for length in dash])
        self._painter.strokePath(path, pen)

    def digits(self, text: str, x: float, y: float, height: float, colour: str, width: float = 0.0) -> None:
        """Numerals centred on (x, y), drawn as strokes so that they are alike on every machine."""
        unit = height / 10
        advance = 8.6 * unit
        left = x - advance * len(text) / 2
        for place, mark in enumerate(text):
            with self.moved(left + advance * (place + 0.5), y, unit):
                self.line(outline(STROKES[mark]), colour, width / unit if width else 1.7)

    def illustration(self, name: str, x: float, y: float, width: float) -> None:
        """One of the application's own drawings, its top left corner at (x, y)."""
        renderer = _illustration(name)
        box = renderer.viewBoxF()
        renderer.render(self._painter, QRectF(x, y, width, width * box.height() / box.width()))

    @contextmanager
    def moved(
        self, x: float = 0, y: float = 0, scale: float = 1, turn: float = 0, stretch: float = 1
    ) -> Iterator[None]:
        """Draws what is inside moved, scaled, turned (degrees) and stretched sideways (below 0: mirrored)."""
        self._painter.save()
        self._painter.translate(x, y)
        self._painter.rotate(turn)
        self._painter.scale(scale * stretch, scale)
        try:
            yield
        finally:
            self._painter.restore()

    @contextmanager
    def inside(self, shape: QPainterPath | str) -> Iterator[None]:
        """Draws only what falls within the shape."""
        self._painter.save()
        self._painter.setClipPath(outline(shape) if isinstance(shape, str) else shape)
        try:
            yield
        finally:
            self._painter.restore()

    @contextmanager
    def faded(self, opacity: float, canvas: Callable[[], QImage]) -> Iterator[None]:
        """Draws what is inside as one sheet of glass: its shapes do not shine through each other."""
        if opacity >= 1:
            yield
            return
        painter, sheet = self._painter, canvas()
        self._painter = QPainter(sheet)
        self._painter.setRenderHints(painter.renderHints())
        self._painter.setTransform(painter.transform())
        try:
            yield
        finally:
            self._painter.end()
            self._painter = painter
            self.lay(sheet, opacity)

    def lay(self, picture: QImage, strength: float) -> None:
        """Lays a whole frame over this one, whatever is moved at present."""
        self._painter.save()
        self._painter.resetTransform()
        self._painter.setOpacity(strength)
        self._painter.drawImage(0, 0, picture)
        self._painter.restore()


def ring(x: float, y: float, radius: float) -> QPainterPath:
    """A circle to stroke or to draw inside of."""
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def _shape(shape: QPainterPath | str | Sequence[tuple[float, float]]) -> QPainterPath:
    if isinstance(shape, QPainterPath):
        return shape
    if isinstance(shape, str):
        return outline(shape)
    path = QPainterPath(QPointF(*shape[0]))
    for point in shape[1:]:
        path.lineTo(*point)
    return path


@lru_cache(maxsize=4096)
def _colour(colour: str, strength: float) -> QColor:
    mixed = QColor(colour)
    mixed.setAlphaF(min(1.0, max(0.0, strength)))
    return mixed
