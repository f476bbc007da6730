"""The on-screen keyboard: a panel that types in four scripts into the text field that has, or last had, the focus."""

from collections.abc import Iterator
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from player.widgets.keyboard_key import Cap, Job, Key
from player.widgets.keyboard_layouts import LAYOUTS, Rows
from player.widgets.keyboard_signs import sign_names
from player.widgets.theme import Look, hold_direction

_ROWS, _GAP, _EDGE = 4, 6, 8
_WIDEST = 1080

_KEYS = {
    Job.BACKSPACE: (Qt.Key.Key_Backspace, "\b"),
    Job.BACK: (Qt.Key.Key_Left, ""),
    Job.FORWARD: (Qt.Key.Key_Right, ""),
    Job.ENTER: (Qt.Key.Key_Return, "\r"),
}


class Layer(Enum):
    """What the keys show."""

    LETTERS = "letters"
    SIGNS = "signs"
    PAD = "pad"
    SCRIPTS = "scripts"


class Shift(Enum):
    """Off, for one key, or until it is struck again."""

    OFF = "off"
    ONCE = "once"
    HELD = "held"


_NEXT_SHIFT = {Shift.OFF: Shift.ONCE, Shift.ONCE: Shift.HELD, Shift.HELD: Shift.OFF}


class Keyboard(QFrame):
    """Strikes keys as a real keyboard would, so that fields keep all their rules. It remembers nothing that is typed.

    A click leaves the focus where it is. With Tab or `enter` the keys themselves can be reached: arrows move between
    them, Space or Enter strikes, Esc or Tab goes back to the text.
    """

    closed = Signal()
    """The key that hides the keyboard was struck."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self.look = look
        self.language = language if language in LAYOUTS else "en"
        """The language whose script the keys have."""
        self._target: QWidget | None = None
        self._digits = False
        self._layer, self._shift = Layer.LETTERS, Shift.OFF
        self._names = sign_names()
        self._keys: list[Key] = []
        self._shown: list[Key] = []
        self.setProperty("surface", "keyboard")
        self.setAccessibleName(self.tr("On-screen keyboard"))
        hold_direction(self)
        # The least height in a small window: the field that is typed in needs the room.
        self._key_height = 44 if look.narrow else 48
        self.setFixedHeight(_ROWS * self._key_height + (_ROWS - 1) * _GAP + 2 * _EDGE)
        self.setMinimumWidth(12 * 44 + 11 * _GAP + 2 * _EDGE)
        self._lay()

    def type_into(self, field: QWidget | None) -> None:
        """Names the text field that is typed into, None for no field. A field for digits gets the pad of digits."""
        digits = field is not None and _wants_digits(field)
        if (field, digits) != (self._target, self._digits):
            self._target, self._digits = field, digits
            self._show(Layer.PAD if digits else Layer.LETTERS)

    def enter(self) -> None:
        """Moves the focus to the keys, for somebody who has no mouse."""
        for key in self._shown:
            if key.focusPolicy() == Qt.FocusPolicy.TabFocus:
                key.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Moves the focus back to the text."""
        if self._field is not None:
            self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab on a key leads back to the text."""
        if self._field is None or not any(key.hasFocus() for key in self._keys):
            return super().focusNextPrevChild(forward)
        self.leave()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keys share the width; they hold their order in every language, as on a real keyboard."""
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click between two keys does nothing."""
        event.accept()

    @property
    def _field(self) -> QWidget | None:
        return self._target if self._target is not None and isValid(self._target) else None

    def _struck(self, cap: Cap) -> None:
        if cap.job == Job.TEXT:
            self._post(ord(cap.value[0].upper()), cap.value)
            if self._shift == Shift.ONCE:
                self._shift = Shift.OFF
                self._lay()
        elif cap.job in _KEYS:
            self._post(*_KEYS[cap.job])
        elif cap.job == Job.SHIFT:
            self._shift = _NEXT_SHIFT[self._shift]
            self._lay()
        elif cap.job == Job.MODE:
            self._show(Layer.SIGNS if self._layer == Layer.LETTERS else Layer.LETTERS)
        elif cap.job == Job.SCRIPTS:
            self._show(Layer.SCRIPTS)
        elif cap.job == Job.SCRIPT:
            self.language = cap.value
            self._show(Layer.LETTERS)
        else:
            self.closed.emit()

    def _post(self, key: int, text: str) -> None:
        """Strikes a key in the field: unlike the commit of an input method, it spares what is read-only."""
        field = self._field
        if field is None:
            return
        # Posted, so that a field that goes away with what it was told (Enter on a dialog) does not take this key along.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.postEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def _show(self, layer: Layer) -> None:
        self._layer, self._shift = layer, Shift.OFF
        self._lay()

    def _lay(self) -> None:
        """Gives every key its cap; those that every layer has come first, so that each stays the same part."""
        caps = list({Layer.PAD: self._pad, Layer.SCRIPTS: self._scripts}.get(self._layer, self._typewriter)())
        while len(self._keys) < len(caps):
            key = Key(self.look, self)
            key.struck.connect(self._struck)
            key.stepped.connect(lambda columns, rows, key=key: self._step(key, columns, rows))
            key.left.connect(self.leave)
            self._keys.append(key)
        self._shown = self._keys[: len(caps)]
        for key, cap in zip(self._shown, caps, strict=True):
            key.wear(cap)
        held = next((key for key in self._keys if key.hasFocus()), None)
        self._make_stop(held if held in self._shown else self._shown[-1])
        self._place()
        for at, key in enumerate(self._keys):
            key.setVisible(at < len(caps))
        if held is not None and held not in self._shown:
            self.enter()

    def _place(self) -> None:
        wide = min(self.width() - 2 * _EDGE, round(_WIDEST * max(1.0, self.look.scale)))
        left, room = (self.width() - wide) / 2, wide + _GAP
        for key in self._shown:
            cap = key.cap
            start = round(left + cap.start * room)
            end = round(left + (cap.start + cap.width) * room) - _GAP
            top = _EDGE + cap.row * (self._key_height + _GAP)
            key.setGeometry(start, top, end - start, self._key_height)

    def _step(self, key: Key, columns: int, rows: int) -> None:
        """Goes to the neighbour, round the ends of a row; up and down to the key that lies nearest."""
        if columns:
            row = sorted((other for other in self._shown if other.cap.row == key.cap.row), key=lambda k: k.cap.start)
            found = row[(row.index(key) + columns) % len(row)]
        else:
            beside = [other for other in self._shown if other.cap.row == (key.cap.row + rows) % _ROWS]
            if not beside:
                return
            found = min(beside, key=lambda other: abs(_middle(other.cap) - _middle(key.cap)))
        self._make_stop(found)
        found.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_stop(self, stop: Key) -> None:
        """Of all keys only one is met by Tab."""
        for key in self._keys:
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus if key is stop else Qt.FocusPolicy.NoFocus)

    def _text(self, text: str, row: int, start: float, width: float, words: str = "") -> Cap:
        name = self._names.get(text, text)
        return Cap(Job.TEXT, row, start, width, text, words or text, name=name, language=self.language)

    def _typewriter(self) -> Iterator[Cap]:
        layout, plain = LAYOUTS[self.language], self._shift == Shift.OFF
        signs = self._layer == Layer.SIGNS
        rows: Rows
        if signs:
            rows = layout.signs if plain else layout.more_signs
        else:
            rows = layout.letters if plain else layout.capitals
        keys = [row.split(" ") for row in rows]
        columns = max(len(keys[0]), len(keys[1]), len(keys[2]) + 2)
        one = 1 / columns
        side = (columns - len(keys[2])) / 2 * one
        yield self._shift_cap(side)
        yield self._backspace(2, 1 - side, side)
        yield self._mode(3, 0, 1.5 / 12)
        yield Cap(
            Job.SCRIPTS,
            3,
            1.5 / 12,
            1.5 / 12,
            words=layout.name,
            name=self.tr("Language of the keys: %1").replace("%1", layout.name),
            language=self.language,
        )
        yield self._text(layout.comma, 3, 3 / 12, 1 / 12)
        yield self._text(" ", 3, 4 / 12, 3 / 12, self._names[" "])
        yield self._text(".", 3, 7 / 12, 1 / 12)
        yield from self._arrows(3, 8 / 12, 1 / 12)
        yield self._enter(3, 10 / 12, 1 / 12)
        yield self._hide(3, 11 / 12, 1 / 12)
        for row, texts in enumerate(keys):
            start = (columns - len(texts)) / 2
            for at, text in enumerate(texts):
                yield self._text(text, row, (start + at) * one, one)

    def _pad(self) -> Iterator[Cap]:
        one = 1 / 6
        yield self._backspace(0, 4 * one, one)
        yield from self._arrows(1, 4 * one, one / 2)
        yield self._enter(2, 4 * one, one)
        yield self._hide(3, 3 * one, 2 * one)
        yield self._mode(3, one, one)
        for digit in range(10):
            row, column = (3, 1) if digit == 0 else divmod(digit - 1, 3)
            yield self._text(self.look.number(digit), row, (1 + column) * one, one)

    def _scripts(self) -> Iterator[Cap]:
        for row, (language, layout) in enumerate(LAYOUTS.items()):
            yield Cap(
                Job.SCRIPT,
                row,
                1 / 4,
                1 / 2,
                language,
                layout.name,
                name=layout.name,
                on=language == self.language,
                language=language,
            )

    def _shift_cap(self, width: float) -> Cap:
        if self._layer == Layer.SIGNS:
            names = self.tr("More signs"), self.tr("More signs, for one sign"), self.tr("More signs, held")
        else:
            names = self.tr("Shift"), self.tr("Shift, for one letter"), self.tr("Shift, held")
        at = list(Shift).index(self._shift)
        icon = ("ph.arrow-fat-up", "ph.arrow-fat-up-fill", "ph.arrow-fat-line-up-fill")[at]
        return Cap(Job.SHIFT, 2, 0, width, icon=icon, name=names[at], on=at > 0)

    def _mode(self, row: int, start: float, width: float) -> Cap:
        if self._layer == Layer.LETTERS:
            return Cap(Job.MODE, row, start, width, words="123", name=self.tr("Digits and signs"))
        sample = LAYOUTS[self.language].sample
        return Cap(Job.MODE, row, start, width, words=sample, name=self.tr("Letters"), language=self.language)

    def _backspace(self, row: int, start: float, width: float) -> Cap:
        return Cap(Job.BACKSPACE, row, start, width, icon="ph.backspace", name=self.tr("Backspace"))

    def _arrows(self, row: int, start: float, width: float) -> Iterator[Cap]:
        yield Cap(Job.BACK, row, start, width, icon="ph.arrow-left", name=self.tr("Left arrow"))
        yield Cap(Job.FORWARD, row, start + width, width, icon="ph.arrow-right", name=self.tr("Right arrow"))

    def _enter(self, row: int, start: float, width: float) -> Cap:
        return Cap(Job.ENTER, row, start, width, icon="ph.arrow-elbow-down-left", name=self.tr("Enter"))

    def _hide(self, row: int, start: float, width: float) -> Cap:
        return Cap(Job.HIDE, row, start, width, icon="ph.caret-down", name=self.tr("Hide the keyboard"))


def _middle(cap: Cap) -> float:
    return cap.start + cap.width / 2


def _wants_digits(field: QWidget) -> bool:
    hints = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhPreferNumbers
    return bool(field.inputMethodHints() & hints) or bool(field.property("digits"))
