"""The on-screen keyboard at the window's foot: it comes when text is typed, and takes its room from the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget
from shiboken6 import isValid

from player.screens.desk import Desk
from player.widgets.buttons import Button
from player.widgets.overlay import ROOM
from player.widgets.theme import Look

if TYPE_CHECKING:
    from player.screens.window import Window
    from player.widgets.keyboard import Keyboard

KEYBOARD_KEY = "Ctrl+K"


class KeyboardButton(Button):
    """Stands beside a text field and brings the keyboard for it, or puts it away."""

    def __init__(self, look: Look, desk: Desk, field: QWidget) -> None:
        super().__init__(look, "", "bar", icon="ph.keyboard", alone=True)
        self.setAccessibleName(self.tr("On-screen keyboard"))
        self.setToolTip(self.tr("On-screen keyboard (%1)").replace("%1", KEYBOARD_KEY))
        line = field.focusProxy() or field
        self.clicked.connect(lambda: desk.keyboard_asked.emit(line))


def beside_field(look: Look, desk: Desk, field: QWidget) -> QHBoxLayout:
    """A text field and the button that brings the keyboard for it, as one row."""
    row = QHBoxLayout()
    row.setSpacing(look.px(8))
    row.addWidget(field, 1)
    row.addWidget(KeyboardButton(look, desk, field))
    return row


class Typing(QObject):
    """Shows the keyboard while text is typed: by itself where the setting asks for it, otherwise when it is asked for.

    The screen gets what is left of the window. One that needs more height is lifted, so that its field can be seen.
    The keyboard stays while its field can be seen, because whatever was clicked instead must not move under the mouse.
    """

    moved = Signal()
    """The room for everything else has changed."""

    def __init__(self, window: "Window", desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._field: QWidget | None = None
        self._keyboard: Keyboard | None = None
        self._chosen: dict[str, str] = {}
        """The script that was chosen last, by the language of the interface."""
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        desk.keyboard_asked.connect(self._turn)
        desk.seat.changed.connect(self._forget)
        QShortcut(KEYBOARD_KEY, window, self._go)

    def place(self) -> None:
        """Gives the screen the window, or what the keyboard at its foot leaves of it."""
        window, keyboard = self._window, self._keyboard
        if keyboard is None:
            window.setProperty(ROOM, None)
            window.stage.setGeometry(window.rect())
            return
        room = window.rect().adjusted(0, 0, 0, -keyboard.height())
        keyboard.setGeometry(0, room.height(), room.width(), keyboard.height())
        window.setProperty(ROOM, room)
        self._lift(0)
        QTimer.singleShot(0, self, self._uncover)

    def end(self) -> None:
        """Takes the keyboard away, and forgets which field it was for."""
        self._field = None
        self._put_away()

    @Slot()
    def _focus_moved(self) -> None:
        # Asked for, not taken from the signal, which also carries the part that had it and may be half gone.
        now = QApplication.focusWidget()
        if now is not None and now.window() is self._window and _takes_text(now):
            self._field = now
            if self._desk.settings.keyboard or self._keyboard is not None:
                self._bring()
        elif not self._seen:
            self.end()

    @Slot()
    def _forget(self) -> None:
        """The next person does not see which script the one before wrote."""
        if not self._desk.seat.taken:
            self._put_away()
            self._chosen.clear()

    @property
    def _seen(self) -> bool:
        return self._field is not None and isValid(self._field) and self._field.isVisible()

    @Slot(object)
    def _turn(self, field: QWidget) -> None:
        """A field's button: brings the keyboard for it, or puts it away."""
        stands = self._keyboard is not None and self._field is field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if stands:
            self._put_away()
        else:
            self._field = field
            self._bring()

    def _go(self) -> None:
        """The shortcut: from the text to the keys, and back."""
        if not self._seen:
            return
        self._bring()
        assert self._keyboard is not None
        if self._at_keys(self._keyboard):
            self._keyboard.leave()
        else:
            self._keyboard.enter()

    def _bring(self) -> None:
        if self._keyboard is None:
            self._keyboard = self._make()
            self._keyboard.type_into(self._field)
            self.place()
            self._keyboard.show()
            self.moved.emit()
        else:
            self._keyboard.type_into(self._field)
            QTimer.singleShot(0, self, self._uncover)

    def _make(self) -> "Keyboard":
        from player.widgets.keyboard import Keyboard

        look = self._window.look
        keyboard = Keyboard(look, self._chosen.get(look.language, look.language))
        keyboard.setParent(self._window)
        keyboard.closed.connect(self._put_away)
        return keyboard

    def _put_away(self) -> None:
        keyboard = self._keyboard
        if keyboard is None:
            return
        if self._at_keys(keyboard):
            keyboard.leave()
        self._keyboard = None
        self._chosen[keyboard.look.language] = keyboard.language
        keyboard.hide()
        keyboard.deleteLater()
        self.place()
        self.moved.emit()

    @staticmethod
    def _at_keys(keyboard: "Keyboard") -> bool:
        now = QApplication.focusWidget()
        return now is not None and keyboard.isAncestorOf(now)

    def _uncover(self) -> None:
        """Brings the whole field into the room that is left; Qt itself would be content with the cursor."""
        field = self._field if self._seen else None
        stage, room = self._window.stage, self._window.property(ROOM)
        if field is None or room is None:
            return
        part: QWidget | None = field
        while part is not None and not part.isWindow():
            if isinstance(part, QScrollArea) and (inside := part.widget()) is not None:
                middle = field.mapTo(inside, field.rect().center())
                part.ensureVisible(middle.x(), middle.y(), 0, field.height() // 2 + 4)
            part = part.parentWidget()
        if stage.isAncestorOf(field):
            middle = field.mapTo(stage, field.rect().center())
            self._lift(max(0, middle.y() - room.height() // 2))

    def _lift(self, height: int) -> None:
        """Moves a screen that does not fit into the room upwards, by `height` px at most as far as its own foot."""
        window = self._window
        room = window.property(ROOM)
        over = max(0, _least_height(window.stage, room.width()) - room.height())
        window.stage.setGeometry(0, -min(height, over), room.width(), room.height() + over)


def _least_height(stage: QWidget, width: int) -> int:
    """The height in px under which the parts of the screen would overlap."""
    layout = stage.layout()
    if layout is None:
        return 0
    return layout.minimumHeightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()


def _takes_text(part: QWidget) -> bool:
    texts = part.inherits("QLineEdit") or part.inherits("QTextEdit") or part.inherits("QPlainTextEdit")
    return texts and part.isEnabled() and not part.property("readOnly")
