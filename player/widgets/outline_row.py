"""A row of a table of contents: how far it is, its title, what kind it is; or its icon alone in a rail."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from player.widgets.theme import Look

_ICONS = {
    "done": ("ph.check-circle-fill", "right"),
    "begun": ("ph.circle-half-fill", "lampText"),
    "open": ("ph.circle", "edge"),
}
_MARK = "ph.bookmark-simple-fill"


class OutlineRow(QAbstractButton):
    """`state` is 'done', 'begun' or 'open'; `kind` the icon of what is on the page, '' for a lesson.

    A page that the learner marked has a bookmark at its end.
    """

    def __init__(
        self, look: Look, title: str, language: str, state: str, kind: str, *, current: bool, alone: bool = False
    ) -> None:
        super().__init__()
        self._look, self._title, self._language = look, title, language
        self._kind, self._current, self._alone = kind, current, alone
        self._state, self._marked = state, False
        self._heights: dict[int, int] = {}
        self._font = look.font("button" if current else "interface", language)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("corner", look.px(8))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(not alone)
        self.setSizePolicy(policy)
        if alone:
            self.setFixedSize(look.px(44), look.px(44))
            self.setToolTip(title)

    def change(self, state: str, about: str, *, marked: bool = False) -> None:
        """Takes how far the page is by now, and whether it is marked; `about` is the whole row in words."""
        if marked != self._marked:
            self._heights.clear()
            self.updateGeometry()
        self._state, self._marked = state, marked
        self.setAccessibleName(about)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Long titles take more lines."""
        return not self._alone

    def heightForWidth(self, width: int) -> int:
        """At least 44 px."""
        if width not in self._heights:
            lead, tail = self._edges()
            room = QRect(0, 0, width - lead - tail, 10_000)
            text = QFontMetrics(self._font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._title)
            self._heights[width] = max(self._look.px(44), text.height() + self._look.px(8))
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """The width of the outline decides."""
        return QSize(self._look.px(260), self.heightForWidth(self._look.px(260)))

    def minimumSizeHint(self) -> QSize:
        """Never under the least target."""
        return QSize(self._look.px(44), self._look.px(44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does; up and down go to the neighbours."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            holder = self.parentWidget()
            rows = holder.findChildren(OutlineRow) if holder else [self]
            at = rows.index(self) + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= at < len(rows):
                rows[at].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint where one is, state, title, kind."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current or self.isDown() or self.underMouse():
            tint = "lampTint" if self._current else "lampTint2" if self.isDown() else "line"
            painter.setBrush(look.colour(tint))
            edge = QPen(look.colour("lamp"), 2) if look.contrast and self._current else Qt.PenStyle.NoPen
            painter.setPen(edge)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 0, -1, 0), look.px(8), look.px(8))
        icon, ink = _ICONS[self._state]
        side = look.px(20)
        middle = (self.height() - side) // 2
        ratio = self.devicePixelRatioF()
        at = (self.width() - side) // 2 if self._alone else look.px(10)
        painter.drawPixmap(self._turned(QRect(at, middle, side, side)).topLeft(), look.icon(icon, ink, 20, ratio))
        if self._alone:
            if self._marked:
                small = look.px(14)
                box = self._turned(QRect(self.width() - small, 0, small, small))
                painter.drawPixmap(box.topLeft(), look.icon(_MARK, "brass", 14, ratio))
            return
        lead, tail = self._edges()
        ends = [(self._kind, "ink2")] * bool(self._kind) + [(_MARK, "brass")] * self._marked
        for at, (icon, ink) in enumerate(ends, 1):
            box = self._turned(QRect(self.width() - at * (look.px(8) + side), middle, side, side))
            painter.drawPixmap(box.topLeft(), look.icon(icon, ink, 20, ratio))
        painter.setFont(self._font)
        painter.setPen(look.colour("ink" if self._current or self._state == "done" else "ink2"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap
        side_of = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        room = self._turned(QRect(lead, 0, self.width() - lead - tail, self.height()))
        painter.drawText(room, int(flags | side_of), self._title)

    def _edges(self) -> tuple[int, int]:
        return self._look.px(41), self._look.px(8 + 28 * (bool(self._kind) + self._marked))

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _turned(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
