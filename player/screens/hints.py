"""The hints of a question: one more at each press of a button, for whoever asks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from player.activities import ActivityWidget
from player.widgets.buttons import Button
from player.widgets.flow_text import FlowText
from player.widgets.labels import Label
from player.widgets.theme import Look, direct


class Hints(QWidget):
    """The hints shown so far, and the button for the next one; `shown` counts them. Nothing is kept of it."""

    told = Signal(FlowText)
    """A hint came, whose words may open their meaning."""

    def __init__(self, look: Look, widget: ActivityWidget) -> None:
        super().__init__()
        self._look, self._widget = look, widget
        self._keys: tuple[str, ...] = widget.spec.hint_keys
        self.shown = 0
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.px(10))
        row = QHBoxLayout()
        self.button = Button(look, self._words(), "quiet", icon="ph.lightbulb")
        self.button.clicked.connect(self._show_next)
        row.addWidget(self.button)
        row.addStretch(1)
        self._layout.addLayout(row)
        if not self._keys:
            self.hide()

    def show_first(self, count: int) -> None:
        """Shows so many of the hints again."""
        while self.shown < min(count, len(self._keys)):
            self._tell()

    def close_up(self) -> None:
        """The question is answered: no more hints are offered, those that were shown stay."""
        self.button.hide()

    def open_up(self) -> None:
        """The question is open again."""
        self.button.setVisible(self.shown < len(self._keys))

    def _show_next(self) -> None:
        text = self._tell()
        # A reader says the hint, and the keyboard is not lost when the button goes after the last one.
        text.setFocus()

    def _tell(self) -> FlowText:
        look, key = self._look, self._keys[self.shown]
        self.shown += 1
        note = QFrame()
        note.setProperty("surface", "tip")
        direct(note, self._widget.language)
        column = QVBoxLayout(note)
        column.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(12))
        column.setSpacing(look.px(2))
        title = self.tr("Hint %1 of %2").replace("%1", look.number(self.shown))
        title = title.replace("%2", look.number(len(self._keys)))
        column.addWidget(Label(look, title, "button", "brassText"))
        text = FlowText(look, self._widget.flow(key), self._widget.language, "interface")
        text.setAccessibleName(f"{title}. {text.text()}")
        column.addWidget(text)
        self._layout.insertWidget(self._layout.count() - 1, note)
        self.button.setText(self._words())
        self.button.setAccessibleName(self._words())
        self.button.setVisible(self.shown < len(self._keys))
        self.updateGeometry()
        self.told.emit(text)
        return text

    def _words(self) -> str:
        return self.tr("Show a hint") if self.shown == 0 else self.tr("Show another hint")
