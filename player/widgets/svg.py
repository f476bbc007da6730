"""Drawings: SVG bytes to pixmaps at the screen's resolution, round portraits, line art for high contrast."""

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from player.core.places import resources

_PAINT = rb'(fill|stroke)="#([0-9A-Fa-f]{3,6})"'
_DARK = 0x50


def illustration(name: str) -> bytes:
    """A drawing of the program's own ('host-noor')."""
    return (resources() / "illustrations" / f"{name}.svg").read_bytes()


def mark(plate: str, lines: str, lamp: str) -> bytes:
    """The program's mark in three colours of the look."""
    colours = {b"#17594A": plate.encode(), b"#FFFFFF": lines.encode(), b"#F2C66D": lamp.encode()}
    return re.sub(b"|".join(colours), lambda found: colours[found[0]], illustration("mark"))


def line_art(svg: bytes) -> bytes:
    """The same drawing as white lines on black, its dark parts filled white, for the high-contrast theme."""
    return re.sub(_PAINT, _white_line, svg)


def _white_line(paint: re.Match[bytes]) -> bytes:
    kind, value = paint.groups()
    if kind == b"stroke":
        return b'stroke="#FFFFFF"'
    step = len(value) // 3
    parts = [int((value[at : at + step] * 2)[:2], 16) for at in range(0, 3 * step, step)]
    dark = max(parts) < _DARK
    return b'fill="#FFFFFF"' if dark else b'fill="#000000" stroke="#FFFFFF" stroke-width="2"'


@lru_cache(maxsize=64)
def natural_size(svg: bytes) -> QSize:
    """The drawing's own size in px."""
    return QSvgRenderer(QByteArray(svg)).defaultSize()


def render(svg: bytes, width: int, height: int, ratio: float, round_: bool = False, lines: bool = False) -> QPixmap:
    """The drawing fitted into width x height logical px, standing on the lower edge; `round_` clips it to a circle."""
    found = QPixmap(round(width * ratio), round(height * ratio))
    found.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(line_art(svg) if lines else svg))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(found)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, found.width(), found.height())
    if round_:
        circle = QPainterPath()
        circle.addEllipse(box)
        painter.setClipPath(circle)
    renderer.render(painter, box)
    painter.end()
    found.setDevicePixelRatio(ratio)
    return found


@lru_cache(maxsize=16)
def pixmap(svg: bytes, width: int, height: int, ratio: float, round_: bool = False, lines: bool = False) -> QPixmap:
    """The same, remembered for the next time."""
    return render(svg, width, height, ratio, round_, lines)


class Drawing(QWidget):
    """A drawing in a box of fixed size; `about` is its text alternative, empty for decoration."""

    def __init__(
        self,
        svg: bytes,
        width: int,
        height: int,
        about: str = "",
        *,
        round_: bool = False,
        backing: str = "",
        lines: bool = False,
        mirrored: bool = False,
    ) -> None:
        super().__init__()
        self._picture: QPixmap | None = None
        self._svg, self._round, self._backing, self._lines, self._mirrored = svg, round_, backing, lines, mirrored
        self.setFixedSize(width, height)
        self.setAccessibleName(about)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: object) -> None:
        """Draws the picture, on its backing circle if it has one; the picture goes when the part does."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        if self._backing:
            painter.setBrush(QColor(self._backing))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(self.rect())
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = render(self._svg, self.width(), self.height(), ratio, self._round, self._lines)
        painter.drawPixmap(0, 0, self._picture)
