"""A field for a PIN, words or a code: dots, and an eye that shows what was typed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from player.widgets.buttons import Button
from player.widgets.labels import beside
from player.widgets.theme import Look, restyle

_LONGEST = 200
_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretField(QWidget):
    """One line. What is in it goes with the part; it is neither completed, corrected nor dragged elsewhere."""

    edited = Signal()
    submitted = Signal()
    """Enter was pressed."""
    left = Signal()
    """The focus went elsewhere."""
    shown = Signal(bool)
    """The eye was pressed: whether what is typed can be read now."""

    def __init__(self, look: Look, name: str, *, digits: bool = False) -> None:
        super().__init__()
        self._look = look
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        self.line.setAccessibleName(name)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setDragEnabled(False)
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        self.line.returnPressed.connect(self.submitted)
        self.line.editingFinished.connect(self.left)
        layout.addWidget(self.line)
        self._eye = Button(look, "", "bar", icon="ph.eye", alone=True, parent=self)
        self._eye.clicked.connect(self._turn)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.want_digits(digits)
        self.show_typed(False)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def fill(self, text: str) -> None:
        """Puts words into the field."""
        self.line.setText(text)

    def want_digits(self, on: bool) -> None:
        """Whether an on-screen keyboard offers digits first."""
        self.line.setInputMethodHints(_HINTS | Qt.InputMethodHint.ImhPreferNumbers if on else _HINTS)

    def show_typed(self, on: bool) -> None:
        """Shows what is typed, or dots."""
        self._eye.wear("ph.eye-slash" if on else "ph.eye")
        self._eye.setText(self.tr("Hide what is typed") if on else self.tr("Show what is typed"))
        self._eye.setAccessibleName(self._eye.text())
        self._eye.setToolTip(self._eye.text())
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def mark(self, fault: bool) -> None:
        """Shows that something is wrong with what is in it."""
        restyle(self.line, state="fault" if fault else "")

    def take_again(self) -> None:
        """Takes the focus, with everything selected so that the next key replaces it."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The eye stands inside the field, at its end."""
        super().resizeEvent(event)
        self._place_eye()

    def changeEvent(self, event: QEvent) -> None:
        """Another direction puts the eye on the other side."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_eye()

    def _turn(self) -> None:
        on = self.line.echoMode() == QLineEdit.EchoMode.Password
        self.show_typed(on)
        self.shown.emit(on)

    def _place_eye(self) -> None:
        side = self._look.px(44)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._eye.setGeometry(0 if rtl else self.width() - side, (self.height() - side) // 2, side, side)
        self.line.setTextMargins(side if rtl else 0, 0, 0 if rtl else side, 0)
        # Digits run from the left in every script; they still begin where this interface's lines begin.
        self.line.setAlignment(beside(self))
        self._eye.raise_()
