"""Buttons of several kinds: a word with an icon before or behind it, or an icon alone with its name as a tooltip."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from player.widgets.theme import Look
from player.widgets.type import Role


class Kind(NamedTuple):
    """Colour roles of a kind of button, '' for none; `padding` beside the words and `corner` are px at 100 %.

    `chosen` fills a button that stays down, `chosen_edge` is the edge of one that is down.
    """

    ink: str
    fill: str = ""
    hover: str = ""
    pressed: str = ""
    chosen: str = ""
    edge: str = ""
    chosen_edge: str = ""
    padding: int = 12
    corner: int = 8
    role: Role = "button"


KINDS = {
    "primary": Kind("onLamp", "lamp", "lampHover", "lampPress", "lamp", padding=18),
    "secondary": Kind("ink", "paper", "sunk", "lampTint", "lampTint", "edge", "lamp", padding=18),
    "quiet": Kind("lampText", "", "lampTint", "lampTint2", "lampTint"),
    "careful": Kind("alertText", "paper", "alertTint", "alertTint2", "paper", "alert", "alert", padding=18),
    "discard": Kind("alertText", "", "alertTint", "alertTint2"),
    "glow": Kind("onGlow", "glow", "glowHover", "glowPress", "glow", padding=18),
    "shade": Kind("onShade", "", "shadeLine", "shadeLine"),
    "bar": Kind("ink2", "", "lampTint", "lampTint2", "lampTint", role="interface"),
    "toast": Kind("toastAct"),
    "pill": Kind("onToast", "toastBg", "toastBg", "toastBg", "toastBg", "onToast", "onToast", corner=16),
}


class Button(QPushButton):
    """A push button of a kind: for example primary, quiet, shade (on green) or bar (in the top bar)."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        trailing: str = "",
        alone: bool = False,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icon, self._trailing, self._alone = look, icon, trailing, alone
        self._kind = KINDS[kind]
        self._ink = self._kind.ink
        self.setProperty("corner", look.px(self._kind.corner))
        self.setFont(look.font(self._kind.role))
        self.setText(text)
        self.setAccessibleName(text)
        if alone:
            self.setToolTip(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumHeight(look.px(48 if large else 44))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def wear(self, icon: str) -> None:
        """Another icon."""
        self._icon = icon
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does; outside dialogs Qt leaves it out."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the words, the icons and their gaps."""
        look, metrics = self._look, self.fontMetrics()
        padding = look.px(self._kind.padding)
        if self._alone:
            return QSize(look.px(44), self.minimumHeight())
        icons = sum(look.px(20) + look.px(10) for name in (self._icon, self._trailing) if name)
        return QSize(metrics.horizontalAdvance(self.text()) + icons + 2 * padding + 2, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """A button may shrink only by its padding: its words stay whole."""
        hint = self.sizeHint()
        return hint if self._alone else QSize(hint.width() - self._look.px(12), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plate, then words and icons in reading order."""
        painter = QPainter(self)
        self._draw_plate(painter)
        look, size = self._look, self._look.px(20)
        ink = self._ink if self.isEnabled() else "disInk"
        parts: list[tuple[int, str]] = []
        if self._icon:
            parts.append((size, self._icon))
        if not self._alone:
            parts.append((self.fontMetrics().horizontalAdvance(self.text()), ""))
        if self._trailing:
            parts.append((size, self._trailing))
        gap = look.px(10)
        width = sum(part[0] for part in parts) + gap * (len(parts) - 1)
        at = (self.width() - width) // 2
        painter.setFont(self.font())
        painter.setPen(look.colour(ink))
        for part_width, name in reversed(parts) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else parts:
            if name:
                picture = look.icon(name, ink, 20, self.devicePixelRatioF())
                painter.drawPixmap(at, (self.height() - size) // 2, picture)
            else:
                box = QRect(at, 0, part_width + 1, self.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())
            at += part_width + gap

    def _draw_plate(self, painter: QPainter) -> None:
        look, kind = self._look, self._kind
        fill, edge = kind.fill, kind.edge
        if not self.isEnabled():
            fill = edge = "disBg" if kind.fill else ""
        elif self.isDown():
            fill, edge = kind.pressed, kind.chosen_edge
        elif self.isChecked() or self.property("on"):
            fill, edge = kind.chosen, kind.chosen_edge
        elif self.underMouse():
            fill = kind.hover
        if not fill:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour(fill))
        width = 2 if look.contrast else 1
        painter.setPen(QPen(look.colour(edge or fill), width))
        radius = look.px(kind.corner)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(*_inset(width)), radius, radius)


def _inset(width: int) -> tuple[float, float, float, float]:
    """A pen's middle runs half its width inside the edge, so that no pixel of it is cut off."""
    return (width / 2, width / 2, -width / 2, -width / 2)
