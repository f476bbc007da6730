"""The focus ring: one overlay per window that follows the keyboard's focus, with a gap so that it shows on any fill."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

from player.widgets.theme import Look

_KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
_GAP, _LINE = 2, 3


class FocusRing(QWidget):
    """Draws the ring round the part that was reached by keyboard; a click puts it out."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def wear(self, look: Look) -> None:
        """Takes the colours and sizes of another look."""
        self._look = look
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watches where the focus goes and whether its part moves."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(watched, QWidget) and isinstance(event, QFocusEvent):
            typed = isinstance(watched, QLineEdit | QTextEdit)
            self._follow(watched if typed or event.reason() in _KEYBOARD else None)
        elif kind == QEvent.Type.MouseButtonPress and self.isVisible() and isinstance(watched, QWidget):
            self._follow(None)
        elif watched is self._target:
            if kind in {QEvent.Type.Move, QEvent.Type.Resize}:
                self._place()
            elif kind in {QEvent.Type.Hide, QEvent.Type.FocusOut, QEvent.Type.DeferredDelete}:
                self._follow(None)
        elif kind == QEvent.Type.Move and self._holds_target(watched):
            self._place()
        return False

    def _holds_target(self, watched: QObject) -> bool:
        return self._target is not None and isinstance(watched, QWidget) and watched.isAncestorOf(self._target)

    def _follow(self, target: QWidget | None) -> None:
        if target is not None and (target.window() is not self.window() or target.property("ring") == "none"):
            target = None
        self._target = target
        self.setVisible(target is not None)
        self._place()

    def _place(self) -> None:
        if self._target is None:
            return
        room = _GAP + _LINE
        corner = self._target.mapTo(self.window(), QPoint(0, 0))
        self.setGeometry(QRect(corner, self._target.size()).adjusted(-room, -room, room, room))
        self.raise_()

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
