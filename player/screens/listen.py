"""Listen: reads a page aloud where the system has a voice for its language; absent where it has none."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from player.screens.desk import Desk
from player.widgets.buttons import Button
from player.widgets.theme import Look

if TYPE_CHECKING:
    from player.widgets.spoken import Spoken
    from player.widgets.voice import Voice

_LATER = 400
"""ms after which a page that stands asks for the first time in this run which voices there are."""


class Listen(QWidget):
    """Listen, Pause, Go on; and Stop while it reads. Call `leave` before it goes.

    `parts` says what is to be read. What the machine's voices speak is remembered in the settings, so that the button
    stands there at once the next time. `curious` asks for the voices by itself, once the page stands.
    """

    reached = Signal(object)
    """The part (`Spoken`) that is being said."""
    resized = Signal()
    """It takes another width now."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        parts: "Callable[[], list[Spoken]]",
        *,
        kind: str = "quiet",
        alone: bool = False,
        curious: bool = True,
    ) -> None:
        super().__init__()
        self._desk, self._parts, self._language = desk, parts, desk.course_language
        self._queue: list[Spoken] = []
        self._voice: Voice | None = None
        self._paused = self._due = self._left = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(2))
        self.play = Button(look, "", kind, alone=alone)
        self.play.clicked.connect(self._press)
        self.stop = Button(look, self.tr("Stop reading"), kind, icon="ph.stop-fill", alone=True)
        self.stop.clicked.connect(self.silence)
        row.addWidget(self.play)
        row.addWidget(self.stop)
        self._refresh()
        if curious and desk.voice is None:
            QTimer.singleShot(_LATER, self, self._ask)

    def leave(self) -> None:
        """Falls silent for good."""
        self._left = True
        self.silence()

    def silence(self) -> None:
        """Stops reading, for what else is to be heard."""
        if self._voice is not None:
            self._voice.said.disconnect(self._go_on)
            self._voice.failed.disconnect(self._fail)
            self._voice.stop()
            self._voice = None
        for part in self._queue[:1]:
            if isValid(part.part):
                part.light(False)
        self._queue, self._paused = [], False
        self._desk.playing.discard(self)
        if not self._left:
            self._refresh()

    def _ask(self) -> None:
        """Takes which languages the machine speaks; what it spoke last time may have been another machine's."""
        if self._left:
            return
        self._remember(voice_of(self._desk))
        self._refresh()

    def _remember(self, voice: "Voice") -> None:
        spoken = voice.languages()
        if spoken != self._desk.settings.voices:
            self._desk.change(voices=spoken)

    @property
    def _speaks(self) -> bool:
        return self._language.partition("-")[0] in self._desk.settings.voices

    def _press(self) -> None:
        if self._voice is None:
            self._begin()
        elif self._paused:
            self._paused = False
            self._desk.playing.add(self)
            self._resume(self._voice)
        else:
            self._paused = True
            # Whoever went away with a page half read is away.
            self._desk.playing.discard(self)
            self._voice.pause()
        self._refresh()

    def _resume(self, voice: "Voice") -> None:
        if self._due:
            self._say()
        else:
            voice.go_on()

    def _begin(self) -> None:
        voice = voice_of(self._desk)
        self._remember(voice)
        if not self._speaks:
            self._desk.tell(self.tr("This computer has no voice for this language."))
            return
        self._queue = self._parts()
        if not self._queue:
            return
        self._voice = voice
        voice.said.connect(self._go_on)
        voice.failed.connect(self._fail)
        self._desk.playing.add(self)
        self._say()

    def _say(self) -> None:
        part, self._due = self._queue[0], False
        part.light(True)
        self.reached.emit(part)
        assert self._voice is not None
        self._voice.say(part.words, self._language.partition("-")[0])

    def _go_on(self) -> None:
        before = self._queue.pop(0)
        if isValid(before.part):
            before.light(False)
        # A question may have been answered or left meanwhile.
        self._queue = [part for part in self._queue if isValid(part.part)]
        if not self._queue:
            self.silence()
        elif self._paused:
            self._due = True  # the words had just come to their end
        else:
            self._say()

    def _fail(self) -> None:
        self.silence()
        self._desk.tell(self.tr("The voice of this computer does not answer."))

    def _refresh(self) -> None:
        reads = self._voice is not None
        words = self.tr("Listen") if not reads else self.tr("Go on") if self._paused else self.tr("Pause")
        self.play.setText(words)
        self.play.setAccessibleName(words)
        self.play.setToolTip(words if reads else self.tr("Read this page aloud"))
        self.play.wear("ph.speaker-high" if not reads else "ph.play-fill" if self._paused else "ph.pause-fill")
        self.play.updateGeometry()
        self.stop.setHidden(not reads)
        if self.parentWidget() is not None:
            self.setVisible(self._speaks)
        elif not self._speaks:
            self.hide()
        self.resized.emit()


def voice_of(desk: Desk) -> "Voice":
    """The one voice of the program, made when it is first asked for."""
    if desk.voice is None:
        from player.widgets.voice import Voice

        desk.voice = Voice(desk)
    return desk.voice
