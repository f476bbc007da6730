"""A small sheet that hangs from a part of the page: what a word means, and where to read more."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.overlay import shade
from player.widgets.theme import Look


class Popup(QFrame):
    """A title with an icon, content, and one action; Esc, a click elsewhere or leaving it by Tab puts it away."""

    chosen = Signal()
    """The action was taken; the pop-up is gone by then."""

    def __init__(self, look: Look, title: str, content: QWidget, action: str, *, language: str) -> None:
        super().__init__()
        self._look = look
        self._anchor: QWidget | None = None
        self._open = False
        self.setProperty("surface", "popup")
        layout = self._content = QVBoxLayout(self)
        edge = look.px(16)
        layout.setContentsMargins(edge, look.px(12), edge, look.px(4))
        layout.setSpacing(look.px(4))
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        icon = Label(look, "", wrap=False)
        icon.setPixmap(look.icon("ph.book-open", "lampText", 18, 2.0))
        head.addWidget(icon)
        head.addWidget(Label(look, title, "button", language=language), 1)
        layout.addLayout(head)
        layout.addWidget(content)
        self._action = Button(look, action, "quiet")
        self._action.clicked.connect(self._choose)
        layout.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeading)
        self.setAccessibleName(title)

    def open_at(self, anchor: QWidget) -> None:
        """Hangs from a part of the window, over it where there is no room below, and takes the focus."""
        window = anchor.window()
        self._anchor, self._open = anchor, True
        self.setParent(window)
        shade(self._look, self)
        self._place(window, QRect(anchor.mapTo(window, QPoint(0, 0)), anchor.size()))
        self.show()
        self.raise_()
        self._action.setFocus(Qt.FocusReason.PopupFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def close_popup(self, *, back: bool = True) -> None:
        """Goes; by default the focus returns to the part that it hung from."""
        if not self._open:
            return
        self._open = False
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        anchor = self._anchor
        self.hide()
        if back and anchor is not None and anchor.isVisible():
            anchor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Enter takes the action."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press or the focus anywhere else closes; so does the end of what it hangs from."""
        kind = event.type()
        elsewhere = kind in {QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn}
        if elsewhere and isinstance(watched, QWidget) and not self._holds(watched):
            self.close_popup(back=False)
        elif watched is self._anchor and kind in {QEvent.Type.Hide, QEvent.Type.DeferredDelete}:
            self._anchor = None
            self.close_popup(back=False)
        elif kind in {QEvent.Type.Move, QEvent.Type.Resize} and isinstance(watched, QWidget) and self._carries(watched):
            self.close_popup(back=False)
        return False

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget) or widget.window() is not self.window()

    def _carries(self, widget: QWidget) -> bool:
        """Whether the part that it hangs from lies on this one, which moved."""
        return self._anchor is not None and widget.isAncestorOf(self._anchor)

    def _choose(self) -> None:
        self.close_popup()
        self.chosen.emit()

    def _place(self, window: QWidget, anchor: QRect) -> None:
        look = self._look
        width = min(look.px(340), window.width() - look.px(16))
        border = 4  # two lines of at most 2 px, which the layout does not count
        height = min(self._content.heightForWidth(width - border) + border, window.height() - look.px(16))
        edge, gap = look.px(8), look.px(6)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = anchor.right() - width if rtl else anchor.x()
        at = max(edge, min(at, window.width() - width - edge))
        below = anchor.bottom() + gap
        top = below if below + height <= window.height() - edge else max(edge, anchor.top() - gap - height)
        self.setGeometry(at, top, width, height)
