"""A film as one part: picture, controls, captions, keys and full screen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from course_bundle.captions import Cue
from player.widgets.film_keys import Action, film_action
from player.widgets.full_screen import FullScreen
from player.widgets.playback import SPEEDS, Playback
from player.widgets.seek_bar import ChapterMark
from player.widgets.theme import Look
from player.widgets.transport import Tongue, Transport
from player.widgets.video import Picture, cue_at


class Stage(QFrame):
    """Shows a playback. `captions` and `audio` are the languages there are, in the order of the tracks."""

    captions_changed = Signal(str)
    """The language of the captions now shown, '' for none."""
    speed_changed = Signal(float)
    volume_changed = Signal(float)
    full_changed = Signal(bool)
    question_asked = Signal(int)
    """The number of the question on the bar that the learner wants, from 0; -1 for the next one."""

    def __init__(
        self,
        look: Look,
        playback: Playback,
        name: str,
        duration: float,
        chapters: Sequence[ChapterMark] = (),
        captions: Sequence[Tongue] = (),
        audio: Sequence[Tongue] = (),
        questions: Sequence[float] = (),
    ) -> None:
        super().__init__()
        self._look, self._playback = look, playback
        self._audio = [tongue.code for tongue in audio]
        self._cues: Mapping[str, Sequence[Cue]] = {}
        self.captions = ""
        """The language of the captions shown, '' for none."""
        self._last_captions = captions[0].code if captions else ""
        self._full: FullScreen | None = None
        self.setProperty("surface", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.picture = Picture(look, name)
        self.transport = Transport(look, playback, chapters, duration, captions, audio, questions)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.picture, 1)
        self._layout.addWidget(self.transport)
        self._connect()

    @property
    def full(self) -> bool:
        """Whether the film fills the screen."""
        return self._full is not None

    @property
    def audio(self) -> str:
        """The language that is heard; '' when the film names none."""
        return self.transport.audio_language

    def set_cues(self, cues: Mapping[str, Sequence[Cue]]) -> None:
        """The captions by language, once they are read."""
        self._cues = cues
        self._follow(self._playback.position)

    def set_captions(self, language: str) -> None:
        """Shows captions in a language, '' for none."""
        self.captions = language
        self._last_captions = language or self._last_captions
        self.transport.show_captions(language)
        self._follow(self._playback.position)
        self.captions_changed.emit(language)

    def set_audio(self, language: str) -> None:
        """Lets one of the languages be heard."""
        if language in self._audio:
            self._playback.set_track(self._audio.index(language))
            self.transport.show_audio(language)

    def set_full(self, full: bool) -> None:
        """Fills the screen, or comes back to the page; captions, place and playing stay."""
        if full == self.full:
            return
        if full:
            screen = FullScreen(self._look, self.picture, self.transport, self._playback)
            screen.closed.connect(lambda: self.set_full(False))
            self._full = screen
            screen.open_on(self.window())
        else:
            self._come_back()
        self.transport.show_full(full)
        self.full_changed.emit(full)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the film's keys from every part of it; a button keeps its own space bar."""
        if self._full is not None and event.type() in {QEvent.Type.MouseMove, QEvent.Type.KeyPress}:
            self._full.wake()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.take_key(event, presses=watched in {self.picture, self.transport.seek_bar})
        return False

    def take_key(self, event: QKeyEvent, *, presses: bool = True) -> bool:
        """Does what a key asks of the film; `presses` tells whether the space bar is the film's. False if nothing."""
        action = film_action(event)
        if action == "press":
            action = "toggle" if presses else ""
        if action == "leave" and self._full is None:
            action = ""
        if action == "question" and not self.transport.seek_bar.marks:
            action = ""
        if action:
            self._act(action)
        return bool(action)

    def _connect(self) -> None:
        playback, transport = self._playback, self.transport
        playback.framed.connect(self.picture.show_frame)
        playback.moved.connect(self._follow)
        playback.changed.connect(self._refresh)
        transport.captions_chosen.connect(self.set_captions)
        transport.audio_chosen.connect(self.set_audio)
        transport.speed_chosen.connect(self.speed_changed)
        transport.volume_chosen.connect(self.volume_changed)
        transport.full_asked.connect(self._turn_full)
        for number, mark in enumerate(transport.seek_bar.marks):
            mark.clicked.connect(lambda _checked=False, number=number: self.question_asked.emit(number))
        self.picture.pressed.connect(playback.toggle)
        self.picture.pressed_twice.connect(self._turn_full)
        for part in (self.picture, *self.transport.findChildren(QWidget)):
            part.installEventFilter(self)

    def _act(self, action: Action) -> None:
        playback = self._playback
        match action:
            case "toggle":
                playback.toggle()
            case "back-10" | "on-10" | "back-5" | "on-5":
                way, seconds = action.split("-")
                playback.skip(-float(seconds) if way == "back" else float(seconds))
            case "captions":
                self.set_captions("" if self.captions else self._last_captions)
            case "slower" | "faster":
                self._change_speed(faster=action == "faster")
            case "full":
                self._turn_full()
            case "mute":
                playback.set_muted(not playback.muted)
            case "question":
                self.question_asked.emit(-1)
            case "leave":
                self.set_full(False)

    def _turn_full(self) -> None:
        self.set_full(not self.full)

    def _change_speed(self, *, faster: bool) -> None:
        now = self._playback.speed
        steps = [speed for speed in SPEEDS if (speed > now if faster else speed < now)]
        if steps:
            self._playback.set_speed(min(steps) if faster else max(steps))
            self.speed_changed.emit(self._playback.speed)

    def _come_back(self) -> None:
        screen, self._full = self._full, None
        if screen is None:
            return
        self.picture.foot, self.picture.corner = 0, self._look.px(12)
        self._layout.addWidget(self.picture, 1)
        self._layout.addWidget(self.transport)
        for part in (self.picture, self.transport):
            part.unsetCursor()
            part.show()
        screen.hide()
        screen.deleteLater()
        self.window().activateWindow()
        self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, second: float) -> None:
        cue = cue_at(self._cues.get(self.captions, ()), second)
        self.picture.show_caption(cue.text if cue else "", self.captions)

    def _refresh(self) -> None:
        begun = self._playback.playing or self._playback.position > 0
        self.picture.idle = self._playback.ready and not begun
        self.picture.update()
