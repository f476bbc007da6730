"""Keys as they look: a keycap, and the line that tells which keys do what."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from player.widgets.labels import Label
from player.widgets.theme import Look


def draw_keycap(painter: QPainter, look: Look, box: QRect, sign: str) -> None:
    """Draws a keycap into a box; what is printed on keys never turns round."""
    painter.setPen(QPen(look.colour("edge"), 1))
    painter.setBrush(look.colour("paper"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), look.px(5), look.px(5))
    painter.setPen(look.colour("ink"))
    painter.setFont(look.font("meta-strong", "en"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)


class Keycap(QWidget):
    """One key."""

    def __init__(self, look: Look, sign: str) -> None:
        super().__init__()
        self._look, self._sign = look, sign
        metrics = QFontMetrics(look.font("meta-strong", "en"))
        self.setFixedSize(max(look.px(24), metrics.horizontalAdvance(sign) + look.px(14)), look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_keycap(painter, self._look, self.rect(), self._sign)


class KeyLine(QWidget):
    """Which keys do what, as far as the line has room: pairs of keys and what they do, the most needed first."""

    def __init__(self, look: Look, keys: Sequence[tuple[Sequence[str], str]], rest: str = "") -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        picture = Label(look, "", wrap=False)
        picture.setPixmap(look.icon("ph.keyboard", "ink2", 20, 2.0))
        row.addWidget(picture)
        self._groups: list[QWidget] = []
        for signs, words in keys:
            row.addSpacing(look.px(18))
            row.addWidget(self._group(signs, words))
        row.addStretch(1)
        self._rest = Label(look, rest, "meta", "ink2", wrap=False)
        row.addWidget(self._rest)
        said = [f"{' '.join(signs)}: {words}" for signs, words in keys]
        self.setAccessibleName(". ".join(said))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(look.px(24))

    def sizeHint(self) -> QSize:
        """All of it in one line."""
        return self.layout().sizeHint()  # type: ignore[union-attr]

    def minimumSizeHint(self) -> QSize:
        """What has no room is left out."""
        return QSize(self._look.px(60), self._look.px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves out what has no room, the last first."""
        super().resizeEvent(event)
        room = self.width() - self._look.px(20)
        for group in self._groups:
            room -= group.sizeHint().width() + self._look.px(18)
            group.setVisible(room >= 0)
        self._rest.setVisible(room >= self._rest.sizeHint().width() + self._look.px(24))

    def _group(self, signs: Sequence[str], words: str) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(6))
        for sign in signs:
            row.addWidget(Keycap(self._look, sign))
        row.addWidget(Label(self._look, words, "meta", "ink2", wrap=False))
        self._groups.append(group)
        return group
