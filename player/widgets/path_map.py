"""The path of a talk: where one came along, where one is, and the ways ahead, dashed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from player.widgets.theme import Look

_AHEAD = 3  # steps ahead that are drawn
_STEP = 60  # px from one place to the next, at most
_LEAST = 22


class PathMap(QWidget):
    """`ways` names for each place those that one can come to from there, in order; a place without any is an ending."""

    def __init__(self, look: Look, ways: Mapping[str, Sequence[str]]) -> None:
        super().__init__()
        self._look, self._ways = look, ways
        self._path: tuple[str, ...] = ()
        self._layers: list[list[str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_path(self, path: Sequence[str], about: str) -> None:
        """The places up to where one is; `about` says it to a screen reader."""
        self._path = tuple(path)
        self._layers = _layers(self._ways, self._path[-1])
        self.setAccessibleName(about)
        self.update()

    def sizeHint(self) -> QSize:
        """Six places side by side."""
        return QSize(self._look.px(300), self._look.px(76))

    def minimumSizeHint(self) -> QSize:
        """Places move together; of a long path the end is seen."""
        return QSize(self._look.px(120), self._look.px(76))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines first, places on top of them. The whole is drawn from the leading side."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        ahead = self._layers[1:]
        edge = look.px(13)
        room = self.width() - 2 * edge
        step = min(look.px(_STEP), max(look.px(_LEAST), room / max(1, len(self._path) - 1 + len(ahead))))
        behind = min(len(self._path) - 1, max(0, int(room / step + 0.01) - len(ahead)))
        middle = self.height() / 2
        here = QPointF(edge + behind * step, middle)
        places = {self._path[-1]: here}
        self._draw_ahead(painter, ahead, places, step)
        painter.setPen(QPen(look.colour("lamp"), 3 * look.scale))
        first = 0.0 if behind < len(self._path) - 1 else float(edge)
        painter.drawLine(QPointF(first, middle), here)
        painter.setBrush(look.colour("lamp"))
        for at in range(behind):
            painter.drawEllipse(QPointF(edge + at * step, middle), look.px(5), look.px(5))
        painter.setPen(QPen(look.colour("lamp"), 4 * look.scale))
        painter.setBrush(look.colour("paper"))
        painter.drawEllipse(here, look.px(10), look.px(10))
        if not ahead:
            self._draw_ending(painter, here, look.px(4), "lamp")

    def _draw_ahead(self, painter: QPainter, ahead: list[list[str]], places: dict[str, QPointF], step: float) -> None:
        look, here = self._look, next(iter(places.values()))
        least = look.px(7)
        for at, layer in enumerate(ahead, 1):
            apart = min(look.px(25), (self.height() - 2 * look.px(9)) / max(1, len(layer) - 1))
            for row, name in enumerate(layer):
                places[name] = here + QPointF(at * step, (row - (len(layer) - 1) / 2) * apart)
        pen = QPen(look.colour("edge"), 2 * look.scale)
        pen.setDashPattern([2.2, 1.8])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        columns = [[next(iter(places))], *ahead]
        for before, after in zip(columns, ahead, strict=False):
            for start in before:
                for end in self._ways[start]:
                    if end in after:
                        painter.drawPath(_curve(places[start], places[end], least))
        painter.setBrush(look.colour("paper"))
        painter.setPen(QPen(look.colour("edge"), 2 * look.scale))
        for layer in ahead:
            for name in layer:
                painter.setBrush(look.colour("paper"))
                painter.drawEllipse(places[name], least, least)
                if not self._ways[name]:
                    self._draw_ending(painter, places[name], look.px(3), "edge")

    def _draw_ending(self, painter: QPainter, at: QPointF, radius: int, colour: str) -> None:
        """An ending has a dot in its ring."""
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(colour))
        painter.drawEllipse(at, radius, radius)
        painter.restore()


def _curve(start: QPointF, end: QPointF, radius: int) -> QPainterPath:
    """From the rim of one place to the rim of the next, level at both ends."""
    begin, finish = start + QPointF(radius, 0), end - QPointF(radius, 0)
    reach = (finish.x() - begin.x()) * 0.55
    path = QPainterPath(begin)
    path.cubicTo(begin + QPointF(reach, 0), finish - QPointF(reach, 0), finish)
    return path


def _layers(ways: Mapping[str, Sequence[str]], here: str) -> list[list[str]]:
    """The places ahead by how many steps away they are; each once, where it is nearest."""
    found, known = [[here]], {here}
    while len(found) <= _AHEAD:
        layer = list(dict.fromkeys(end for start in found[-1] for end in ways[start] if end not in known))
        if not layer:
            break
        known.update(layer)
        found.append(layer)
    return found
