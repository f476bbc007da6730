"""The focus ring: one overlay per window that follows the keyboard's focus, with a gap so that it shows on any fill."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from player.widgets.theme import Look

_GAP, _LINE = 2, 3
_BY_KEY = Qt.WidgetAttribute.WA_KeyboardFocusChange


class FocusRing(QWidget):
    """Draws the ring round the part that was reached by keyboard; a click puts it out.

    Reached by keyboard is what Qt says of a window after Tab, after a shortcut, and after
    `setFocus(Qt.FocusReason.ShortcutFocusReason)`, which is what code uses that moves the focus for a key.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        # Told of focus alone. A filter on the application would pass every event of every part through Python, and
        # the first one of a part that PySide has no name for makes it load all the classes it has.
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def wear(self, look: Look) -> None:
        """Takes the colours and sizes of another look."""
        self._look = look
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the ring is drawn, watches the part and all that holds it: they move, go, or are clicked."""
        if self._target is not None:
            kind = event.type()
            if kind in {QEvent.Type.Move, QEvent.Type.Resize}:
                self._place(self._target)
            elif kind == QEvent.Type.MouseButtonPress or (watched is self._target and kind == QEvent.Type.Hide):
                self._follow(None)
        return False

    @Slot()
    def _focus_moved(self) -> None:
        # Asked for, not taken from the signal, which also carries the part that had it and may be half gone.
        now, window = QApplication.focusWidget(), self.window()
        by_key = window.testAttribute(_BY_KEY)
        window.setAttribute(_BY_KEY, False)
        if now is None or now.window() is not window or now.property("ring") == "none":
            self._follow(None)
            return
        typed = now.inherits("QLineEdit") or now.inherits("QTextEdit")
        self._follow(now if by_key or typed else None)

    def _follow(self, target: QWidget | None) -> None:
        self._target = target
        self.setVisible(target is not None)
        part = target
        while part is not None:
            # A second filter of the same object only takes the place of the first, so none has to be taken away.
            part.installEventFilter(self)
            part = None if part.isWindow() else part.parentWidget()
        if target is not None:
            self._place(target)

    def _place(self, target: QWidget) -> None:
        room = _GAP + _LINE
        corner = target.mapTo(self.window(), QPoint(0, 0))
        box = QRect(corner, target.size()).adjusted(-room, -room, room, room)
        self.setGeometry(box)
        # Where a part lies partly out of what scrolls, its ring ends there too, and covers nothing beside it.
        seen = box.intersected(self._in_sight(target))
        if seen == box:
            self.clearMask()
        else:
            self.setMask(QRegion(seen.translated(-box.topLeft())))
        self.raise_()

    def _in_sight(self, target: QWidget) -> QRect:
        """What the areas that the part is scrolled in leave free, in the window's coordinates."""
        window = self.window()
        seen = window.rect().adjusted(-_GAP - _LINE, -_GAP - _LINE, _GAP + _LINE, _GAP + _LINE)
        above = target.parentWidget()
        while above is not None and not above.isWindow():
            area = above.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
                seen = seen.intersected(QRect(above.mapTo(window, QPoint(0, 0)), above.size()))
            above = area
        return seen

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two lines: the gap inside, the ring outside."""
        if self._target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._target.property("corner") or self._look.px(8)
        for colour, inset, width in (("focusGap", _LINE + _GAP / 2, _GAP + 1), ("focus", _LINE / 2, _LINE)):
            painter.setPen(QPen(self._look.colour(colour), width))
            box = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
            curve = radius + _GAP + _LINE - inset
            painter.drawRoundedRect(box, curve, curve)
