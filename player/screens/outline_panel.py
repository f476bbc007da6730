"""The pages of a module beside the page: titles and states, or a rail of states that opens them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.outline_row import OutlineRow
from player.widgets.overlay import shade
from player.widgets.theme import Look, direct


class Entry(NamedTuple):
    """One page in the outline: its id, title, state ('done', 'begun', 'open') and kind ('', 'video', 'questions').

    `marked` says that the learner marked it, `left` what it still asks for.
    """

    id: str
    title: str
    state: str
    kind: str
    marked: bool = False
    left: str = ""


_KINDS = {"": "", "video": "ph.play-circle", "questions": "ph.check-square"}


class _Rows(QFrame):
    """What outline and rail share: a row for each page, the current one in view."""

    opened = Signal(str)
    """The id of the page that was chosen."""

    def __init__(self, look: Look, entries: Sequence[Entry], current: str, language: str, *, alone: bool) -> None:
        super().__init__()
        self.look, self._entries = look, list(entries)
        self.setProperty("surface", "sunk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows: dict[str, OutlineRow] = {}
        inside = QWidget()
        inside.setProperty("surface", "none")
        direct(inside, language)
        column = QVBoxLayout(inside)
        column.setContentsMargins(look.px(6), look.px(4), look.px(6), look.px(8))
        column.setSpacing(0 if alone else look.px(1))
        for entry in entries:
            here = entry.id == current
            kind = _KINDS[entry.kind]
            row = OutlineRow(look, entry.title, language, entry.state, kind, current=here, alone=alone)
            row.clicked.connect(lambda _checked=False, page=entry.id: self.opened.emit(page))
            column.addWidget(row, 0, Qt.AlignmentFlag.AlignHCenter if alone else Qt.AlignmentFlag(0))
            self.rows[entry.id] = row
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if alone:
            self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        self._current = current
        self.change(entries)
        QTimer.singleShot(0, self, self._reveal)

    def change(self, entries: Sequence[Entry]) -> None:
        """Takes how far the pages are by now."""
        self._entries = list(entries)
        states = {"done": self.tr("done"), "begun": self.tr("begun"), "open": self.tr("not begun")}
        kinds = {"": "", "video": self.tr("film"), "questions": self.tr("questions")}
        for entry in entries:
            here = self.tr("you are here") if entry.id == self._current else ""
            mark = self.tr("marked") if entry.marked else ""
            parts = (entry.title, kinds[entry.kind], states[entry.state], entry.left, mark, here)
            about = ", ".join(part for part in parts if part)
            self.rows[entry.id].change(entry.state, about, marked=entry.marked)
            self.rows[entry.id].setToolTip("\n".join(part for part in (entry.title, entry.left) if part))

    def tell_left(self, words: str) -> None:
        """What the module still asks for, where there is room to say so."""

    def focus_current(self) -> None:
        """Puts the focus on the page that is open."""
        self.rows[self._current].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line on the side of the page."""
        super().paintEvent(event)
        thick = 2 if self.look.contrast else 1
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = 0 if rtl else self.width() - thick
        QPainter(self).fillRect(at, 0, thick, self.height(), self.look.colour("line"))

    def _reveal(self) -> None:
        self.area.ensureWidgetVisible(self.rows[self._current], 0, self.look.px(44))


class Outline(_Rows):
    """286 px: 'In this module', how many are done, and the titles."""

    def __init__(self, look: Look, entries: Sequence[Entry], current: str, language: str) -> None:
        super().__init__(look, entries, current, language, alone=False)
        self.setAccessibleName(self.tr("In this module"))
        self.setFixedWidth(look.px(286))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(6), look.px(16), look.px(6), 0)
        layout.setSpacing(look.px(8))
        head = QHBoxLayout()
        head.setContentsMargins(look.px(16), 0, look.px(16), 0)
        head.addWidget(Label(look, self.tr("In this module"), "button", wrap=False), 1)
        self._count = Label(look, "", "interface", "ink2", wrap=False)
        head.addWidget(self._count)
        layout.addLayout(head)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(look.px(6))
        self._bar.setRange(0, len(entries))
        holder = QHBoxLayout()
        holder.setContentsMargins(look.px(16), 0, look.px(16), 0)
        holder.addWidget(self._bar)
        layout.addLayout(holder)
        self._left = Label(look, "", "meta", "ink2")
        self._left.setContentsMargins(look.px(16), 0, look.px(16), 0)
        layout.addWidget(self._left)
        layout.addSpacing(look.px(6))
        layout.addWidget(self.area, 1)
        self._tell()

    def tell_left(self, words: str) -> None:
        """Beneath the bar."""
        self._left.setText(words)
        self._left.setVisible(bool(words))

    def change(self, entries: Sequence[Entry]) -> None:
        """The count as well."""
        super().change(entries)
        if hasattr(self, "_bar"):
            self._tell()

    def _tell(self) -> None:
        done = sum(entry.state == "done" for entry in self._entries)
        words = self.tr("%1 of %2 done").replace("%1", self.look.number(done))
        words = words.replace("%2", self.look.number(len(self._entries)))
        self._count.setText(words)
        self._bar.setValue(done)
        self._bar.setAccessibleName(words)


class Rail(_Rows):
    """64 px, narrow 56: a button that opens the outline, and the states."""

    asked_outline = Signal()

    def __init__(self, look: Look, entries: Sequence[Entry], current: str, language: str) -> None:
        super().__init__(look, entries, current, language, alone=True)
        self.setAccessibleName(self.tr("In this module"))
        self.setFixedWidth(look.px(56 if look.narrow else 64))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, look.px(6), 0, 0)
        layout.setSpacing(look.px(2))
        self.list = Button(look, self.tr("Show the pages of this module"), "bar", icon="ph.list", alone=True)
        self.list.clicked.connect(self.asked_outline)
        layout.addWidget(self.list, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.area, 1)


class OutlineOverlay(Outline):
    """The outline laid over the page from the rail; Esc, a press elsewhere or leaving it puts it away."""

    closed = Signal()

    def open_over(self, screen: QWidget, top: int, focus_back: QWidget) -> None:
        """Stands at the start of the screen, below the top bar, and takes the focus."""
        self._back = focus_back
        self.setParent(screen)
        shade(self.look, self)
        rtl = screen.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setGeometry(screen.width() - self.width() if rtl else 0, top, self.width(), screen.height() - top)
        self.show()
        self.raise_()
        self.rows[self._current].setFocus(Qt.FocusReason.ShortcutFocusReason)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def close_overlay(self, *, back: bool) -> None:
        """Goes, once."""
        if self.isHidden():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.hide()
        if back:
            self._back.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay(back=True)
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press or the focus elsewhere in the window closes it."""
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn} and isinstance(watched, QWidget):
            outside = watched is not self and not self.isAncestorOf(watched) and watched.window() is self.window()
            if outside:
                self.close_overlay(back=False)
        return False
