"""The name on a certificate: shown, changed in place, or left out for a line to write on with a pen."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from player.screens.desk import Desk
from player.widgets.buttons import Button
from player.widgets.labels import Label, beside
from player.widgets.theme import Look

_LONGEST = 160


@dataclass
class Draft:
    """What the learner decided about the paper; it is kept nowhere and outlives only a change of look."""

    name: str
    typed: bool = False
    editing: bool = False
    black_only: bool = False

    @classmethod
    def of(cls, desk: Desk) -> "Draft":
        """The learner's own name; a guest has none."""
        return cls("" if desk.guest or desk.learner is None else desk.learner.name)


class CertificateName(QWidget):
    """A line with the name and a way to change it, and below it a hint while there is something to say."""

    changed = Signal()

    def __init__(self, look: Look, draft: Draft) -> None:
        super().__init__()
        self._look, self._draft = look, draft
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
        self._field.setMaxLength(_LONGEST)
        self._field.setAccessibleName(self.tr("Name on the certificate"))
        self._field.setPlaceholderText(self.tr("Empty: a line for a pen"))
        self._field.textEdited.connect(self._take)
        self._field.returnPressed.connect(self._toggle)
        row.addWidget(self._field, 1)
        self._button = Button(look, "", "quiet")
        self._button.clicked.connect(self._toggle)
        row.addWidget(self._button)
        layout.addLayout(row)
        self._hint = Label(look, "", "meta", "ink2")
        layout.addWidget(self._hint)
        self._missing = ""
        self._show()

    def lack(self, characters: str) -> None:
        """Names the characters that cannot be printed; '' takes it back."""
        if characters != self._missing:
            self._missing = characters
            self._show()

    def _take(self, text: str) -> None:
        self._draft.name, self._draft.typed = " ".join(text.split()), True
        self.changed.emit()

    def _toggle(self) -> None:
        self._draft.editing = not self._draft.editing
        self._show()
        target = self._field if self._draft.editing else self._button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._draft.editing:
            self._field.selectAll()

    def _show(self) -> None:
        editing, name = self._draft.editing, self._draft.name
        self._words.setVisible(not editing)
        self._shown.setVisible(not editing)
        self._field.setVisible(editing)
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
