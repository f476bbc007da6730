"""Icons from prepared SVG files, coloured and cached; the only place that mirrors one."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from player.core.places import resources

_MIRRORED = ("ph.arrow-left", "ph.arrow-right", "ph.caret-left", "ph.caret-right", "ph.list", "ph.sign-out",
             "ph.book-open", "ph.notebook", "ph.text-align-left", "ph.note-pencil")  # fmt: skip


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    """The icon of that file name, `size` logical px square, in a colour; turned round where its drawing points."""
    svg = (resources() / "icons" / f"{name}.svg").read_bytes().replace(b"#000", colour.encode())
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if mirrored and points(name):
        painter.translate(drawn.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def points(name: str) -> bool:
    """Whether an icon's drawing has a reading direction; the speaker, clock, tick and question have none."""
    return name.startswith(_MIRRORED)
