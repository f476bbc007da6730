"""Words set in lines of a given height in their own language's direction: what captions and transcript lines share."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from player.widgets.theme import is_rtl

Mark = tuple[int, int, QColor, QColor]


class WrappedText:
    """Laid out once for a width; `lines`, `width` of the longest line and `height` are known then."""

    def __init__(
        self, text: str, font: QFont, width: float, line_height: float, language: str, *, centred: bool = False
    ) -> None:
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        rtl = is_rtl(language)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self.lines, self.width = 0, 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.lines * line_height + (line_height - line.height()) / 2))
            self.width = max(self.width, line.naturalTextWidth())
            self.lines += 1
        self._layout.endLayout()
        self.height = self.lines * line_height

    def draw(self, painter: QPainter, at: QPointF, ink: QColor, marks: Sequence[Mark] = ()) -> None:
        """Draws it; `marks` are start, length, ink and ground of places that were found."""
        painter.setPen(ink)
        self._layout.draw(painter, at, [_mark(*mark) for mark in marks], QRectF())


def _mark(start: int, length: int, ink: QColor, ground: QColor) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    form = QTextCharFormat()
    form.setBackground(ground)
    form.setForeground(ink)
    found.start, found.length, found.format = start, length, form
    return found
