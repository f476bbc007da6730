"""How loud: a small panel with a slider and a switch for silence."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QWidget

from player.widgets.buttons import Button
from player.widgets.theme import Look, direct, hold_direction


class VolumePanel(QFrame):
    """Opens over its button; a click elsewhere or Esc puts it away. `chosen` tells the loudness, 0.0 to 1.0."""

    chosen = Signal(float)
    muted = Signal(bool)
    closed = Signal()

    def __init__(self, look: Look, volume: float, muted: bool, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        hold_direction(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.px(8), look.px(4), look.px(16), look.px(4))
        self._silence = Button(look, self.tr("Mute"), "quiet", icon="ph.speaker-slash")
        self._silence.setCheckable(True)
        self._silence.setChecked(muted)
        direct(self._silence, look.language)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Volume"))
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.setSingleStep(5)
        self.slider.setValue(round(volume * 100))
        self.slider.setMinimumSize(look.px(140), look.px(44))
        layout.addWidget(self._silence)
        layout.addWidget(self.slider)
        self.slider.valueChanged.connect(self._choose)
        self._silence.toggled.connect(self.muted)

    def open_over(self, button: QWidget) -> None:
        """Stands above its button and takes the keyboard."""
        self.adjustSize()
        self.move(button.mapToGlobal(QPoint(0, -self.height() - self._look.px(4))))
        self.show()
        self.slider.setFocus(Qt.FocusReason.PopupFocusReason)

    def closeEvent(self, event: object) -> None:
        """Tells that the choice is made."""
        self.closed.emit()
        super().closeEvent(event)  # type: ignore[arg-type]

    def _choose(self, percent: int) -> None:
        self._silence.setChecked(False)
        self.chosen.emit(percent / 100)
