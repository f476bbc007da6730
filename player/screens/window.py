"""The window: shows one screen at a time and lays messages, sheets and the focus ring over it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from player.screens.desk import HIDE_KEY, LOCK_KEY, Desk
from player.screens.route import Hidden, Route, Welcome, Workshop
from player.screens.screen import Screen
from player.screens.table import build
from player.screens.typing import Typing
from player.widgets.focus import FocusRing
from player.widgets.labels import Heading
from player.widgets.projection import Projection, room_size
from player.widgets.quick_key import QuickKey
from player.widgets.theme import Look, apply, make_look

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from player.widgets.sheet import Sheet
    from player.widgets.toast import Toast

NARROW_WIDTH, NARROW_HEIGHT, NARROW_TEXT = 1200, 640, 125


class Window(QWidget):
    """The one window of the program."""

    def __init__(self, app: QApplication, desk: Desk) -> None:
        super().__init__()
        self._app, self._desk = app, desk
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(800, 480))
        self.resize(1366, 696)
        self.stage = QWidget(self)
        """Holds the screen; it gives way to the on-screen keyboard."""
        self._layout = QVBoxLayout(self.stage)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.route: Route = Welcome()
        self.look = self._make_look()
        apply(app, self.look)
        self.shown: Screen | None = None
        self._toast: Toast | None = None
        self._sheet: Sheet | None = None
        self._ring = FocusRing(self.look, self)
        self._projection = Projection(self)
        self._typing = Typing(self, desk)
        self._typing.moved.connect(self._place_overlays)
        desk.left.connect(self._hand_in)
        desk.went.connect(self.go)
        desk.look_changed.connect(self.rebuild)
        desk.told.connect(self.tell)
        desk.untold.connect(self._untell)
        desk.sheet_asked.connect(self.show_sheet)
        for keys, call in self._shortcuts().items():
            QShortcut(keys, self, lambda call=call: None if self._hides else call())
        for keys, call in ((LOCK_KEY, self._lock), (HIDE_KEY, self._hide)):
            # A film over the whole screen is a window of its own.
            shortcut = QShortcut(keys, self, call, context=Qt.ShortcutContext.ApplicationShortcut)
            shortcut.setAutoRepeat(False)
        QuickKey(HIDE_KEY, self).struck.connect(self._hide)
        self._name()

    def wear_icon(self) -> None:
        """Shows the program's mark in the task bar, or a plain one where it shall say nothing."""
        from PySide6.QtGui import QIcon

        from player.widgets import svg

        if self._hides or self._desk.settings.neutral_title:
            self.setWindowIcon(QIcon(self.look.icon("ph.calendar-blank", "ink2", 64, 1.0)))
        else:
            self.setWindowIcon(QIcon(svg.pixmap(svg.illustration("mark"), 64, 64, 1.0)))

    def go(self, route: Route) -> None:
        """Leaves the screen and shows the one of a route; the focus goes to its title."""
        self.route = route
        if isinstance(route, Hidden | Welcome):
            _close_dialogs()
        self._close_overlays()
        self._hand_in()
        if isinstance(route, Workshop):
            self._untell()
            self._projection.begin()
        else:
            self._projection.end()
        self._wear(self._make_look())
        self._show({}, arrived=True)

    def rebuild(self) -> None:
        """Builds the same screen again in the look that the settings and the window's size ask for."""
        if self.shown is not None and self.shown.steady:
            return
        kept = self.shown.keep() if self.shown is not None else {}
        self._hand_in()
        sheet = self._sheet.again if self._sheet is not None else None
        self._close_overlays()
        self.look = self._make_look()
        apply(self._app, self.look)
        self._ring.wear(self.look)
        self._show(kept, arrived=False)
        if sheet is not None:
            self.show_sheet(sheet)

    def show_sheet(self, make: "Callable[[Look, Desk], Sheet]") -> None:
        """Lays a dialog over the screen; Esc or its own buttons take it away."""
        if self._hides or self._firm:
            return
        if self._sheet is not None:
            self._sheet.close_sheet()
        sheet = make(self.look, self._desk)
        sheet.again = make
        self._sheet = sheet
        sheet.closed.connect(lambda: self._forget_sheet(sheet))
        sheet.open_over(self)
        self._ring.raise_()

    def tell(self, words: str, action: str, then: Callable[[], object] | None, seconds: float) -> None:
        """Shows a short message at the foot for some seconds; screen readers hear it."""
        from player.widgets.toast import Toast

        if self._hides:
            return
        if self._toast is not None:
            self._toast.dismiss()
        self._toast = Toast(self.look, words, action, then, seconds)
        self._toast.dismissed.connect(self._forget_toast)
        self._toast.open_over(self)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Crossing into or out of the narrow class builds the screen again, once the resize has settled."""
        super().resizeEvent(event)
        self._typing.place()
        self._place_overlays()
        if self.shown is not None and self._make_look() != self.look:
            QTimer.singleShot(0, self, self._settle)

    def changeEvent(self, event: QEvent) -> None:
        """Leaving full screen may have been held back by a film: look again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.shown is not None:
            QTimer.singleShot(0, self, self._settle)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """Takes files from the system's file manager."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            _copy(event)

    def dropEvent(self, event: "QDropEvent") -> None:
        """Takes the first file that was dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                _copy(event)
                self.take_file(url.toLocalFile())
                return

    def take_file(self, path: str) -> None:
        """Opens a file from elsewhere, unless the page that says nothing stands, or a sheet that must be answered."""
        if not self._hides and not self._firm:
            self._desk.open_file(path)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Hands in what a sheet and the screen hold before the program ends."""
        self._close_overlays()
        self._hand_in()
        super().closeEvent(event)

    def _hand_in(self) -> None:
        if self.shown is not None:
            self.shown.leave()

    def _settle(self) -> None:
        if self._make_look() != self.look:
            self.rebuild()

    def _wear(self, look: Look) -> None:
        """Puts on what this route asks for where that is another look."""
        if look != self.look:
            self.look = look
            apply(self._app, look)
            self._ring.wear(look)

    def _show(self, kept: dict[str, Any], *, arrived: bool) -> None:
        screen = build(self.look, self._desk, self.route)
        screen.restore(kept)
        self._name()
        old, self.shown = self.shown, screen
        if old is not None:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._layout.addWidget(screen)
        screen.show()
        focus = screen.first_focus()
        heading = screen.findChild(Heading)
        target = focus or heading
        if target is not None:
            reason = Qt.FocusReason.OtherFocusReason if arrived else Qt.FocusReason.ActiveWindowFocusReason
            target.setFocus(reason)
        self._ring.raise_()

    def _make_look(self) -> Look:
        settings = self._desk.settings
        room = isinstance(self.route, Workshop)
        return make_look(
            # Projectors wash out what is dark.
            "light" if room else settings.theme,
            settings.language or "en",
            room_size(settings.text_size, self.size()) if room else settings.text_size,
            reduced_motion=settings.reduced_motion,
            arabic_digits=settings.arabic_digits,
            narrow=self._narrow(),
        )

    def _narrow(self) -> bool:
        small = self.width() < NARROW_WIDTH or self.height() < NARROW_HEIGHT
        # A room's words grow with its screen instead.
        large = self._desk.settings.text_size >= NARROW_TEXT and not isinstance(self.route, Workshop)
        return small or large

    def _shortcuts(self) -> dict[str, Callable[[], object]]:
        desk = self._desk
        return {
            "F1": desk.show_help,
            "Ctrl+,": desk.show_display,
            "Ctrl++": lambda: desk.resize_text(+10),
            "Ctrl+=": lambda: desk.resize_text(+10),
            "Ctrl+-": lambda: desk.resize_text(-10),
            "Ctrl+0": lambda: desk.resize_text(0),
            "Ctrl+O": lambda: None if self._firm else desk.choose_file(),
        }

    def _place_overlays(self) -> None:
        for overlay in (self._toast, self._sheet):
            if overlay is not None:
                overlay.place(self)

    def _close_overlays(self) -> None:
        self._typing.end()
        if self._sheet is not None:
            self._sheet.close_sheet()
        if self._toast is not None and self._hides:
            self._toast.dismiss()
        elif self._toast is not None:
            self._toast.place(self)

    @property
    def _hides(self) -> bool:
        """Whether the page that says nothing stands, over which nothing else may come."""
        return isinstance(self.route, Hidden)

    @property
    def _firm(self) -> bool:
        """Whether a sheet lies here that nothing else may take away."""
        return self._sheet is not None and self._sheet.firm

    def _untell(self) -> None:
        if self._toast is not None:
            self._toast.dismiss()

    def _name(self) -> None:
        """The window's title and mark, which the task bar shows as well."""
        title = self.tr("Calendar") if self._hides or self._desk.settings.neutral_title else "Carrel"
        if title != self.windowTitle():
            first = not self.windowTitle()
            self.setWindowTitle(title)
            if not first:
                self.wear_icon()

    def _lock(self) -> None:
        if self._desk.seat.taken:
            self._desk.seat.lock()

    def _hide(self) -> None:
        if self._hides:
            self._desk.seat.come_back()
        else:
            self._desk.seat.hide()

    def _forget_sheet(self, sheet: "Sheet") -> None:
        if self._sheet is sheet:
            self._sheet = None

    def _forget_toast(self) -> None:
        self._toast = None


def _close_dialogs() -> None:
    """Whatever the system or Qt laid over the window goes as if it was cancelled, also a question over a dialog."""
    for open_now in (QApplication.activePopupWidget, QApplication.activeModalWidget):
        before = None
        while (part := open_now()) is not None and part is not before:
            before = part
            part.close()


def _copy(event: "QDropEvent") -> None:
    # Never a move, whatever key is held: whoever dragged a file here must not lose it there.
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
