"""The name on a certificate: shown, changed in place, or left out for a line to write on with a pen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from player.screens.certificate_draft import Draft
from player.screens.desk import Desk
from player.screens.kept_name import drop, keep, seek
from player.screens.typing import KeyboardButton
from player.widgets.buttons import Button
from player.widgets.check_box import CheckBox
from player.widgets.labels import Label, beside
from player.widgets.theme import Look

_LONGEST = 160


class CertificateName(QWidget):
    """A line with the name and a way to change it, and below it a hint while there is something to say.

    The name is kept for the next certificate only when that is ticked; `back` is called when that took another sheet.
    """

    changed = Signal()

    def __init__(self, look: Look, desk: Desk, draft: Draft, back: Callable[[], object]) -> None:
        super().__init__()
        self._look, self._desk, self._draft, self._back = look, desk, draft, back
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(6))
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        icon = Label(look, "", wrap=False)
        icon.setPixmap(look.icon("ph.user", "ink2", 20, 2.0))
        row.addWidget(icon)
        self._words = Label(look, "", "interface")
        row.addWidget(self._words)
        self._shown = Label(look, "", "button")
        self._shown.setAlignment(beside(self))
        row.addWidget(self._shown, 1)
        self._field = QLineEdit(draft.name)
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._field.setMaxLength(_LONGEST)
        self._field.setAccessibleName(self.tr("Name on the certificate"))
        self._field.setPlaceholderText(self.tr("Empty: a line for a pen"))
        self._field.textEdited.connect(self._take)
        self._field.returnPressed.connect(self._toggle)
        row.addWidget(self._field, 1)
        self._keyboard = KeyboardButton(look, desk, self._field)
        row.addWidget(self._keyboard)
        self._button = Button(look, "", "quiet")
        self._button.clicked.connect(self._toggle)
        row.addWidget(self._button)
        layout.addLayout(row)
        self._hint = Label(look, "", "meta", "ink2")
        layout.addWidget(self._hint)
        self._keep = CheckBox(look, self.tr("Keep this name for my certificates"))
        self._keep.setToolTip(self.tr("Locked with your PIN"))
        self._keep.clicked.connect(self._tick)
        layout.addWidget(self._keep)
        self._missing = ""
        self._show()
        seek(desk, draft, self._found)

    def leave(self) -> None:
        """A name that is kept is kept as it was typed."""
        draft = self._draft
        if draft.stored is not None and draft.name != draft.stored and self._desk.seat.vault is not None:
            keep(self._desk, draft, self._renew)

    def lack(self, characters: str) -> None:
        """Names the characters that cannot be printed; '' takes it back."""
        if characters != self._missing:
            self._missing = characters
            self._show()

    def _take(self, text: str) -> None:
        self._draft.name, self._draft.typed = " ".join(text.split()), True
        self.changed.emit()

    def _tick(self, on: bool) -> None:
        self._show()  # the tick stays as it was until that is written
        if not on:
            drop(self._desk, self._draft, self._renew)
            return
        asked = self._desk.seat.vault is None
        keep(self._desk, self._draft, self._kept_and_back if asked else self._renew)

    def _kept_and_back(self) -> None:
        self._back()
        self._renew()

    def _renew(self) -> None:
        if isValid(self):
            self._show()

    def _found(self) -> None:
        if isValid(self):
            self._field.setText(self._draft.name)
            self._show()
            self.changed.emit()

    def _toggle(self) -> None:
        self._draft.editing = not self._draft.editing
        self._show()
        if not self._draft.editing:
            self.leave()
        target = self._field if self._draft.editing else self._button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._draft.editing:
            self._field.selectAll()

    def _show(self) -> None:
        editing, name = self._draft.editing, self._draft.name
        self._words.setVisible(not editing)
        self._shown.setVisible(not editing)
        self._field.setVisible(editing)
        self._keyboard.setVisible(editing)
        self._words.setText(self.tr("Name on the certificate:"))
        self._shown.setText(f"\u2068{name}\u2069" if name else self.tr("a line for a pen"))
        self._button.setText(self.tr("Done") if editing else self.tr("Change"))
        about = self.tr("Done with the name") if editing else self.tr("Change the name on the certificate")
        self._button.setAccessibleName(about)
        self._button.updateGeometry()
        hint = self.tr("Any name you like. Leave it empty for a line to write on with a pen.") if editing else ""
        if self._missing:
            hint = self.tr("These characters cannot be printed: %1 Leave the name empty to write it with a pen.")
            shown = " ".join(f"\u2068{character}\u2069" for character in self._missing[:12])
            hint = hint.replace("%1", f"{shown}.")
        self._hint.setText(hint)
        self._hint.tint(self._look.colour("alertText" if self._missing else "ink2"))
        self._hint.setVisible(bool(hint))
        stored = self._draft.stored is not None
        self._keep.setChecked(stored)
        self._keep.setVisible(editing or stored)
