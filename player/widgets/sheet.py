"""A dialog as a sheet of paper over the dimmed screen: title, content, buttons; Esc puts it away."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from player.widgets.buttons import Button
from player.widgets.labels import Heading
from player.widgets.overlay import room_in, shade
from player.widgets.tall_scroll import TallScroll
from player.widgets.theme import Look

_LOW = 330  # px at 100 %: under this height a sheet is all content


class _Inside(QWidget):
    """Content that knows its height for a width, also when none of its parts wraps."""

    def heightForWidth(self, width: int) -> int:
        """What the layout needs."""
        layout = self.layout()
        if layout is None:
            return 0
        return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()


class Sheet(QFrame):
    """Base of the dialogs. Content goes into `body`; buttons into the row at the foot; the focus stays inside."""

    closed = Signal()
    firm = False
    """Whether neither Esc nor another sheet takes it away."""

    def __init__(self, look: Look, title: str = "", *, width: int = 520) -> None:
        super().__init__()
        self.look = look
        self.again: Callable[..., Any] | None = None
        """How the window makes this sheet anew when the look changes."""
        self._width = width
        self._before: QWidget | None = None
        self._closing = False
        self.setProperty("surface", "dim")
        self.paper = QFrame(self)
        self.paper.setProperty("surface", "sheet")
        self.paper.setAccessibleName(title)
        self._lead: QWidget | None = None
        outer = self._outer = QVBoxLayout(self.paper)
        self.heading = Heading(look, title, "dialog")
        self._title = QHBoxLayout()
        self._title.setSpacing(look.px(12))
        self._title.addWidget(self.heading, 1)
        outer.addLayout(self._title)
        self._scroll = TallScroll()
        inside = _Inside()
        inside.setProperty("surface", "none")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(look.px(5), look.px(2), look.px(5), look.px(2))
        self.body.setSpacing(look.px(12))
        self._inside = inside
        self._scroll.setWidget(inside)
        outer.addWidget(self._scroll, 1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(look.px(12))
        self.foot.addStretch(1)
        outer.addLayout(self.foot)

    def retitle(self, title: str) -> None:
        """The title, for sheets that can only translate it once they are built."""
        self.heading.setText(title)
        self.heading.setAccessibleName(title)
        self.paper.setAccessibleName(title)

    def lead(self, picture: QWidget) -> None:
        """A picture before the title."""
        self._lead = picture
        self._title.insertWidget(0, picture)

    def add_button(
        self, text: str, kind: str, then: Callable[[], object] | None = None, *, closes: bool = True
    ) -> Button:
        """A button at the foot, after those already there; by default it puts the sheet away first."""
        button = Button(self.look, text, kind)
        if closes:
            button.clicked.connect(self.close_sheet)
        if then:
            button.clicked.connect(lambda _checked=False: then())
        self.foot.addWidget(button)
        return button

    def first_focus(self) -> QWidget:
        """The part that gets the focus at first: the safe choice, or the first field."""
        return self.heading

    def open_over(self, window: QWidget) -> None:
        """Covers a window and takes the focus."""
        self._before = QApplication.focusWidget()
        self.setParent(window)
        shade(self.look, self.paper)
        self.place(window)
        self.show()
        self.raise_()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.instance().focusChanged.connect(self._hold_focus)  # type: ignore[union-attr]

    def place(self, window: QWidget) -> None:
        """Fills the window, less the on-screen keyboard, the paper in the middle; content that is too high scrolls."""
        look, room = self.look, room_in(window)
        self.setGeometry(room)
        width = min(look.px(self._width), room.width() - 2 * look.px(16))
        inner = width - 2 * look.px(29) - 4
        content = self._inside.heightForWidth(inner)
        # Above the on-screen keyboard, what is typed needs the room more than the edges do.
        edge, top, foot, gap = (4, 8, 8, 6) if room.height() < look.px(_LOW) else (12, 24, 20, 16)
        self._outer.setContentsMargins(look.px(24), look.px(top), look.px(24), look.px(foot))
        self._outer.setSpacing(look.px(gap))
        margins = look.px(top) + look.px(foot) + 2 * look.px(gap)
        title = max(self.heading.heightForWidth(inner), self._lead.height() if self._lead is not None else 0)
        around = title + self.foot.sizeHint().height() + margins
        height = min(content + around + look.px(12), room.height() - 2 * look.px(edge))
        self.paper.setGeometry((room.width() - width) // 2, (room.height() - height) // 2, width, height)

    def fit(self) -> None:
        """Takes the height that changed content needs."""
        over = self.parentWidget()
        if over is None:
            return
        self.place(over)
        focus = QApplication.focusWidget()
        if focus is not None and self._inside.isAncestorOf(focus):
            # Once the content has its new places.
            QTimer.singleShot(0, focus, lambda: self._scroll.ensureWidgetVisible(focus))

    def reveal(self, part: QWidget) -> None:
        """Scrolls to a part of the content that has something to say."""
        QTimer.singleShot(0, part, lambda: self._scroll.ensureWidgetVisible(part))

    @property
    def stands(self) -> bool:
        """Whether it still lies there; what comes back late has to ask."""
        return isValid(self) and not self._closing

    def close_sheet(self) -> None:
        """Goes, and gives the focus back to where it was."""
        if self._closing:
            return
        self._closing = True
        QApplication.instance().focusChanged.disconnect(self._hold_focus)  # type: ignore[union-attr]
        self.hide()
        self.closed.emit()
        try:
            if self._before is not None and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:  # the part that had the focus is gone together with its screen
            self._before = None
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the sheet away."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.firm:
                self.close_sheet()
            return
        super().keyPressEvent(event)

    @Slot()
    def _hold_focus(self) -> None:
        """Brings a focus that Tab carried out of the sheet back to its start; what it does not cover is free."""
        now = QApplication.focusWidget()
        # What the mouse is on is in view already, and must not move away under it.
        if now is not None and self._inside.isAncestorOf(now) and not QApplication.mouseButtons():
            self._scroll.ensureWidgetVisible(now)
        if now is not None and now.window() is self.window() and now is not self and not self.isAncestorOf(now):
            part = now
            while (holder := part.parentWidget()) is not None and holder is not self.window():
                part = holder
            if part.geometry().intersects(self.geometry()):
                self.first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)
