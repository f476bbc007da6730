"""Buttons: five kinds, a word with an icon before or behind it, or an icon alone with its name as a tooltip."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from player.widgets.theme import Look
from player.widgets.type import Role

KINDS: dict[str, tuple[str, Role]] = {
    "primary": ("onLamp", "button"),
    "secondary": ("ink", "button"),
    "quiet": ("lampText", "button"),
    "careful": ("alertText", "button"),
    "glow": ("onGlow", "button"),
    "shade": ("onShade", "button"),
    "bar": ("ink2", "interface"),
    "toast": ("toastAct", "button"),
    "pill": ("onToast", "button"),
}


class Button(QPushButton):
    """A push button of a kind: primary, secondary, quiet, careful, glow, shade (on green) or bar (in the top bar)."""

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
        self._ink, role = KINDS[kind]
        self.setProperty("kind", kind)
        self.setProperty("corner", look.px(8))
        self.setFont(look.font(role))
        self.setText(text)
        self.setAccessibleName(text)
        if alone:
            self.setToolTip(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(look.px(48 if large else 44))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the words, the icons and their gaps."""
        look, metrics = self._look, self.fontMetrics()
        padding = look.px(18) if self.property("kind") in {"primary", "secondary", "careful", "glow"} else look.px(12)
        if self._alone:
            return QSize(look.px(44), self.minimumHeight())
        icons = sum(look.px(20) + look.px(10) for name in (self._icon, self._trailing) if name)
        return QSize(metrics.horizontalAdvance(self.text()) + icons + 2 * padding + 2, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """A button may shrink only by its padding: its words stay whole."""
        hint = self.sizeHint()
        return hint if self._alone else QSize(hint.width() - self._look.px(12), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style draws the plate; words and icons are set in reading order."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
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
