"""The controls of a film: seek bar, play, ten seconds back, volume, time, captions, sound, speed, full screen."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from player.widgets.labels import Label
from player.widgets.play_button import PlayButton
from player.widgets.playback import SPEEDS, Playback
from player.widgets.seek_bar import ChapterMark, SeekBar
from player.widgets.theme import Look, direct, hold_direction
from player.widgets.tool import Tool
from player.widgets.volume import VolumePanel


class Tongue(NamedTuple):
    """A language to choose: its code (BCP 47) and its own name."""

    code: str
    name: str


class Transport(QWidget):
    """Never turns round; the words in its buttons do. It works the playback itself and tells the choices."""

    captions_chosen = Signal(str)
    """A language, '' for no captions."""
    audio_chosen = Signal(str)
    speed_chosen = Signal(float)
    volume_chosen = Signal(float)
    full_asked = Signal()

    def __init__(
        self,
        look: Look,
        playback: Playback,
        chapters: Sequence[ChapterMark],
        duration: float,
        captions: Sequence[Tongue],
        audio: Sequence[Tongue],
        questions: Sequence[float] = (),
    ) -> None:
        super().__init__()
        hold_direction(self)
        self._look, self._playback = look, playback
        self._captions, self._audio = tuple(captions), tuple(audio)
        self._caption_language = ""
        self.audio_language = ""
        """The language that is heard."""
        self.seek_bar = SeekBar(look, chapters, duration, questions)
        self.seek_bar.sought.connect(playback.seek)
        self.play_button = PlayButton(look)
        self.play_button.clicked.connect(playback.toggle)
        self.rewind_button = Tool(look, "mdi6.rewind-10", self.tr("Ten seconds back"), alone=True)
        self.rewind_button.clicked.connect(lambda: playback.skip(-10))
        self.volume_button = Tool(look, "ph.speaker-high", self.tr("Volume"), alone=True)
        self.volume_button.clicked.connect(self._open_volume)
        self._now = Label(look, "", "button", wrap=False)
        self._whole = Label(look, "", "interface", "ink2", wrap=False)
        self.captions_button = Tool(look, "ph.closed-captioning")
        self.captions_button.clicked.connect(self._open_captions)
        # Shown before it has a parent, a part would open as a window of its own and take the focus along.
        if not captions:
            self.captions_button.hide()
        self.audio_button = Tool(look, "ph.translate")
        self.audio_button.clicked.connect(self._open_audio)
        if len(audio) < 2:
            self.audio_button.hide()
        self.speed_button = Tool(look, "ph.gauge")
        self.speed_button.clicked.connect(self._open_speed)
        self.full_button = Tool(look, "ph.arrows-out", self.tr("Full screen"), alone=True)
        self.full_button.clicked.connect(self.full_asked)
        self._arrange()
        playback.moved.connect(self._move)
        playback.changed.connect(self._refresh)
        self.show_captions("")
        self.show_audio(audio[0].code if audio else "")
        self._move(playback.position)
        self._refresh()

    def show_captions(self, language: str) -> None:
        """The language of the captions that are shown, '' for none."""
        self._caption_language = language
        name = _name(self._captions, language)
        words = self.tr("Captions: %1").replace("%1", name) if language else self.tr("Captions: off")
        self.captions_button.show_words(words, language.upper() or self.tr("Off"), on=bool(language))
        self._fit()

    def show_audio(self, language: str) -> None:
        """The language that is heard."""
        self.audio_language = language
        words = self.tr("Audio: %1").replace("%1", _name(self._audio, language))
        self.audio_button.show_words(words, language.upper())
        self._fit()

    def show_full(self, full: bool) -> None:
        """Whether the film fills the screen."""
        icon = "ph.arrows-in" if full else "ph.arrows-out"
        self.full_button.show_icon(icon, self.tr("Leave full screen") if full else self.tr("Full screen"))

    def minimumSizeHint(self) -> QSize:
        """Room for the icons alone, at the least."""
        return QSize(self._needed([44] * len(self._tools())), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _arrange(self) -> None:
        look = self._look
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.px(6), look.px(1), look.px(6), look.px(4))
        outer.setSpacing(0)
        outer.addWidget(self.seek_bar)
        row = QHBoxLayout()
        row.setContentsMargins(look.px(10), 0, look.px(4), look.px(2))
        row.setSpacing(look.px(2))
        row.addWidget(self.play_button)
        row.addSpacing(look.px(6))
        row.addWidget(self.rewind_button)
        row.addWidget(self.volume_button)
        row.addSpacing(look.px(8))
        row.addWidget(self._now)
        row.addWidget(self._whole)
        row.addStretch(1)
        for tool in (self.captions_button, self.audio_button, self.speed_button, self.full_button):
            row.addWidget(tool)
        outer.addLayout(row)

    def _tools(self) -> list[Tool]:
        return [tool for tool in (self.captions_button, self.audio_button, self.speed_button) if not tool.isHidden()]

    def _needed(self, widths: Sequence[int]) -> int:
        look = self._look
        fixed = self.play_button.width() + 3 * look.px(44) + look.px(52)
        return fixed + self._now.sizeHint().width() + self._whole.sizeHint().width() + sum(widths)

    def _fit(self) -> None:
        tools = self._tools()
        steps = [1, 2] if self._look.narrow else [0, 1, 2]
        fitting = (s for s in steps if self._needed([tool.width_at(s) for tool in tools]) <= self.width())
        step = next(fitting, 2)
        for tool in tools:
            tool.shorten(step)

    def _move(self, second: float) -> None:
        self.seek_bar.show_second(second)
        self._now.setText(self._look.time(self.seek_bar.second))

    def _refresh(self) -> None:
        playback = self._playback
        if playback.duration:
            self.seek_bar.set_duration(playback.duration)
        self._whole.setText(f"/ {self._look.time(self.seek_bar.duration)}")
        self.play_button.show_playing(playback.playing)
        self.volume_button.setEnabled(playback.has_sound)
        if not playback.has_sound:
            self.volume_button.show_icon("ph.speaker-slash", self.tr("This computer has no sound output"))
        else:
            silent = playback.muted or playback.volume == 0
            level = "slash" if silent else "low" if playback.volume < 0.5 else "high"
            words = self.tr("Volume, muted") if silent else self.tr("Volume")
            self.volume_button.show_icon(f"ph.speaker-{level}", words)
        value = f"\u2066{playback.speed:g}×\u2069"
        self.speed_button.show_words(self.tr("Speed %1").replace("%1", value), value)
        self._fit()

    def _open_volume(self) -> None:
        panel = VolumePanel(self._look, self._playback.volume, self._playback.muted, self)
        panel.chosen.connect(self._playback.set_volume)
        panel.muted.connect(self._playback.set_muted)
        panel.closed.connect(lambda: self.volume_chosen.emit(self._playback.volume))
        panel.open_over(self.volume_button)

    def _open_captions(self) -> None:
        options = [("", self.tr("Off")), *self._captions]
        self._open_menu(self.captions_button, options, self._caption_language, self.captions_chosen.emit)

    def _open_audio(self) -> None:
        self._open_menu(self.audio_button, self._audio, self.audio_language, self.audio_chosen.emit)

    def _open_speed(self) -> None:
        options = [(f"{speed:g}", f"{speed:g}×") for speed in SPEEDS]
        self._open_menu(self.speed_button, options, f"{self._playback.speed:g}", self._choose_speed)

    def _choose_speed(self, value: str) -> None:
        self._playback.set_speed(float(value))
        self.speed_chosen.emit(float(value))

    def _open_menu(
        self, button: Tool, options: Sequence[tuple[str, str]], chosen: str, then: Callable[[str], object]
    ) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        direct(menu, self._look.language)
        menu.setFont(self._look.font("interface"))
        menu.setAccessibleName(button.accessibleName())
        group = QActionGroup(menu)
        for value, words in options:
            action = QAction(words, group, checkable=True, checked=value == chosen)
            action.triggered.connect(lambda _checked, value=value: then(value))
            menu.addAction(action)
            if value == chosen:
                menu.setActiveAction(action)
        above = QPoint(0, -menu.sizeHint().height() - self._look.px(4))
        menu.popup(button.mapToGlobal(above))


def _name(tongues: Sequence[Tongue], code: str) -> str:
    return next((tongue.name for tongue in tongues if tongue.code == code), code)
