"""A film playing from a byte range: play, seek, speed, sound, tracks, and an honest account of what was played."""

from pathlib import PurePath

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudio, QAudioOutput, QMediaDevices, QMediaPlayer, QVideoFrame, QVideoSink

from player.widgets.played_stretch import PlayedStretch
from player.widgets.video_device import FileRange

SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)
REPORT_EVERY = 5.0
"""Seconds of film after which a stretch is told while it goes on."""
_PATIENCE = 6000
_SEEK_PAUSE = 50
_LAST_MOMENT = 0.2
_State, _Status = QMediaPlayer.PlaybackState, QMediaPlayer.MediaStatus


class Playback(QObject):
    """One film. Call `open` once and `close` before it goes; times are seconds from the film's start."""

    framed = Signal(QVideoFrame)
    moved = Signal(float)
    """The second that the film has come to."""
    changed = Signal()
    """It began or ceased to play, became ready, or the sound changed."""
    played = Signal(float, float)
    """A stretch was played without a jump, from second to second."""
    sought = Signal(float, float)
    """It was moved, from one second to another."""
    settled = Signal(float)
    """It stopped, or was moved while it stood, at this second."""
    failed = Signal(str)
    """It cannot be played here; one English line for the facilitator. Nothing else is sent after it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._player.setVideoSink(self._sink)
        self._device: FileRange | None = None
        self._stretch = PlayedStretch()
        self._open = self._ready = self._ended = self._shown = False
        self._play_at_once = False
        self._start = self._position = 0.0
        self._track = 0
        self._reads = -1
        self._volume, self._muted = 1.0, False
        self._sound: QAudioOutput | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._lose_patience)
        self._seek_pause = QTimer(self, singleShot=True, interval=_SEEK_PAUSE)
        self._seek_pause.timeout.connect(self._seek_now)
        self._goal: float | None = None
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._find_sound)
        self._sink.videoFrameChanged.connect(self._frame)
        self._player.mediaStatusChanged.connect(self._status)
        self._player.playbackStateChanged.connect(lambda _state: self.changed.emit())
        self._player.positionChanged.connect(self._move)
        self._player.errorOccurred.connect(lambda _error, words: self._fail(words or "the decoder gave up"))

    def open(self, device: FileRange, name: str, *, start: float = 0.0, track: int = 0, play: bool = False) -> None:
        """Loads the film and shows the picture at second `start`; does not wait. `name` hints at the kind of file."""
        self._device, self._start, self._track, self._play_at_once = device, start, track, play
        self._position = start
        device.setParent(self._player)
        device.failed.connect(self._fail, Qt.ConnectionType.QueuedConnection)
        self._open = True
        self._find_sound()
        if not self._player.isAvailable():
            QTimer.singleShot(0, self, lambda: self._fail("there is no decoder on this computer"))
            return
        self._patience.start()
        # The decoder writes this address to the log: no path of this machine, and not which film.
        self._player.setSourceDevice(device, QUrl(f"course:film{PurePath(name).suffix}"))

    def close(self) -> None:
        """Tells what was played last, stops, and lets go of the file."""
        if not self._open:
            return
        self._hand_in()
        self._open = False
        self._patience.stop()
        self._seek_pause.stop()
        self._player.stop()
        self._player.setSource(QUrl())
        if self._device is not None:
            self._device.close()

    @property
    def lost(self) -> bool:
        """Whether it failed because its file cannot be read any more."""
        return self._device is not None and self._device.lost

    @property
    def playing(self) -> bool:
        """Whether it plays, or will as soon as it is loaded."""
        return self._open and (self._player.playbackState() == _State.PlayingState or self._play_at_once)

    @property
    def position(self) -> float:
        """The second that the film stands at, or is on its way to."""
        return self._position if self._goal is None else self._goal

    @property
    def duration(self) -> float:
        """Its length in seconds; 0.0 until it is loaded."""
        return self._player.duration() / 1000 if self._ready else 0.0

    @property
    def ready(self) -> bool:
        """Whether it is loaded."""
        return self._ready

    @property
    def speed(self) -> float:
        """1.0 is as it was recorded."""
        return self._player.playbackRate()

    @property
    def has_sound(self) -> bool:
        """Whether this computer has something to hear the film with."""
        return self._sound is not None

    @property
    def volume(self) -> float:
        """Loudness from 0.0 to 1.0, as it is heard."""
        return self._volume

    @property
    def muted(self) -> bool:
        """Whether the sound is off for now."""
        return self._muted

    def play(self) -> None:
        """Goes on; from the start once the end was reached."""
        if not self._ready:
            self._play_at_once = self._open
            return
        if self._ended:
            self.seek(0.0)
        self._stretch.begin(self.position)
        self._player.play()

    def pause(self) -> None:
        """Stands still."""
        self._play_at_once = False
        self._player.pause()
        self._hand_in()
        self.settled.emit(self.position)

    def toggle(self) -> None:
        """Plays what stands, halts what plays."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def seek(self, second: float) -> None:
        """Goes to a second; what is jumped over was not played. Many calls in a row become few."""
        if not self._ready:
            self._start = self._position = max(0.0, second)
            return
        self._hand_in()
        before, self._goal = self.position, max(0.0, min(second, self.duration - _LAST_MOMENT))
        self.sought.emit(before, self._goal)
        self.moved.emit(self._goal)
        if not self._seek_pause.isActive():
            self._seek_now()
            self._seek_pause.start()

    def skip(self, seconds: float) -> None:
        """Goes forward, or back where it is below 0."""
        self.seek(self.position + seconds)

    def set_speed(self, speed: float) -> None:
        """1.0 is as it was recorded; the voice keeps its pitch where the decoder can."""
        self._player.setPlaybackRate(speed)
        self.changed.emit()

    def set_volume(self, volume: float) -> None:
        """Loudness from 0.0 to 1.0, as it is heard; ends the silence."""
        self._volume, self._muted = max(0.0, min(volume, 1.0)), False
        self._apply_sound()

    def set_muted(self, muted: bool) -> None:
        """Silence, without losing the loudness."""
        self._muted = muted
        self._apply_sound()

    def set_track(self, track: int) -> None:
        """Chooses a sound track by its place in the file."""
        self._track = track
        if self._ready and 0 <= track < len(self._player.audioTracks()):
            self._player.setActiveAudioTrack(track)

    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        if not self._open:
            return
        if status == _Status.InvalidMedia:
            self._fail("the file is not a film that can be read")
        elif status == _Status.LoadedMedia and not self._ready:
            # Not from inside this signal: the decoder is still about to settle on a state of its own.
            QTimer.singleShot(0, self, self._begin)
        elif status == _Status.EndOfMedia:
            self._finish()

    def _begin(self) -> None:
        if not self._open or self._ready:
            return
        if not self._player.hasVideo():
            self._fail("the file has no picture that can be decoded")
            return
        self._ready = True
        self.set_track(self._track)
        if self._start >= self.duration - 1:
            self._start = 0.0
        self._position = self._start
        if self._start > 0:
            self._player.setPosition(round(self._start * 1000))
        if self._play_at_once:
            self._play_at_once = False
            self.play()
        else:
            self._player.pause()
        self.changed.emit()

    def _finish(self) -> None:
        whole = self._stretch.length == 0 or self._stretch.grow(self.duration, self.speed)
        self._hand_in()
        if not whole:
            self._fail(f"the film broke off at second {self._position:.0f} of {self.duration:.0f}")
            return
        self._ended, self._position = True, self.duration
        self.moved.emit(self.duration)
        self.settled.emit(0.0)

    def _frame(self, frame: QVideoFrame) -> None:
        if self._open and frame.isValid():
            self._shown = True
            self._patience.stop()
            self.framed.emit(frame)

    def _move(self, milliseconds: int) -> None:
        if not self._open or not self._ready or self._goal is not None:
            return
        second = milliseconds / 1000
        if self._player.mediaStatus() == _Status.EndOfMedia or second >= self.duration:
            return
        if self._player.playbackState() == _State.PlayingState:
            self._ended = False
            self._stretch.grow(second, self.speed)
            if self._stretch.length >= REPORT_EVERY:
                self._hand_in(going_on=True)
        self._position = second
        self.moved.emit(second)

    def _seek_now(self) -> None:
        if self._goal is None or not self._open:
            return
        goal, self._goal = self._goal, None
        if self._player.playbackState() == _State.StoppedState:
            self._player.pause()
        self._ended = False
        self._player.setPosition(round(goal * 1000))
        self._position = goal
        if self.playing:
            self._stretch.begin(goal)
        else:
            self.settled.emit(goal)

    def _hand_in(self, *, going_on: bool = False) -> None:
        stretch = self._stretch.end(going_on=going_on)
        if stretch is not None:
            self.played.emit(*stretch)

    def _find_sound(self) -> None:
        if not self._open:
            return
        found = bool(QMediaDevices.audioOutputs())
        if found and self._sound is None:
            self._sound = QAudioOutput(self)
            self._player.setAudioOutput(self._sound)
        elif not found and self._sound is not None:
            self._player.setAudioOutput(None)  # type: ignore[arg-type]
            self._sound.deleteLater()
            self._sound = None
        self._apply_sound()

    def _apply_sound(self) -> None:
        if self._sound is not None:
            scale = QAudio.VolumeScale
            loud = QAudio.convertVolume(self._volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
            self._sound.setVolume(loud)
            self._sound.setMuted(self._muted)
        self.changed.emit()

    def _lose_patience(self) -> None:
        if self._device is not None and self._device.reads != self._reads and not self._shown:
            self._reads = self._device.reads
            self._patience.start()
        elif not self._shown:
            self._fail("no picture came out of the decoder")

    def _fail(self, detail: str) -> None:
        if not self._open:
            return
        self.close()
        self.failed.emit(detail)
