"""A film in a course: the picture with its controls, its transcript, and what was watched of it."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from course_bundle.manifest import Video
from player.core.outline import Results
from player.screens.desk import Desk
from player.screens.film_head import FilmFacts, WatchedState, film_title
from player.screens.film_layout import InlineLayout, NarrowLayout, WideLayout
from player.screens.film_questions import FilmQuestions
from player.screens.film_words import FilmParts, chapter_marks, read_parts
from player.widgets.banner import Banner
from player.widgets.buttons import Button
from player.widgets.playback import Playback
from player.widgets.stage import Stage
from player.widgets.tasks import Task
from player.widgets.theme import Look
from player.widgets.transcript_panel import TranscriptPanel
from player.widgets.transcript_print import ask_to_print, transcript_document
from player.widgets.transcript_rows import rows_of
from player.widgets.transport import Tongue
from player.widgets.video_device import FileRange


class FilmPanel(QWidget):
    """Fills a page, or stands in the column of a lesson with `inline`. Call `leave` before it goes."""

    watched = Signal()
    """From now on the film counts as watched, and that is on disk."""

    def __init__(self, look: Look, desk: Desk, module_id: str, video: Video, *, inline: bool = False) -> None:
        super().__init__()
        assert desk.bundle is not None
        self._look, self._desk, self._video, self._bundle = look, desk, video, desk.bundle
        self._module = desk.course.module(module_id)
        self._kept: dict[str, Any] = {}
        self._opened = self._left = False
        self._task: Task | None = None
        self._parts = FilmParts(None, "", {})
        self._told = -1.0
        self._language = ""
        self._counted = self._results.watched(self._module, video)
        self.playback = Playback(self)
        self.playback.set_volume(desk.settings.volume)
        self.playback.set_speed(desk.settings.speed)
        title = desk.words.plain(module_id, video.id)
        self.stage = Stage(
            look,
            self.playback,
            title,
            video.duration,
            chapter_marks(self._bundle, module_id, video, desk.course_language),
            [Tongue(code, desk.language_name(code)) for code in video.captions],
            [Tongue(code, desk.language_name(code)) for code in video.audio],
            [question.at for question in video.questions],
        )
        self._state = WatchedState(look)
        self.transcript = TranscriptPanel(look)
        label = film_title(look, title, desk.course_language, heading=not inline)
        facts = FilmFacts(look, desk, self._module, video)
        layout = InlineLayout if inline else NarrowLayout if look.narrow else WideLayout
        self._layout = layout(look, self.stage, self.transcript, label, facts, self._state)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._layout)
        page = next(page for page in self._module.pages if video in page.videos)
        bring = lambda: self.stage.isVisible() or self._layout.show_transcript(False)  # noqa: E731
        self.questions = FilmQuestions(look, desk, module_id, page.id, video, self.stage, self.playback, self, bring)
        self._connect()
        self._show_state()

    @property
    def steady(self) -> bool:
        """Whether the film fills the screen, so that its page must not be built again now."""
        return self.stage.full

    def keep(self) -> dict[str, Any]:
        """Where the film is and how it is shown."""
        return {
            "position": self.playback.position,
            "playing": self.playback.playing,
            "captions": self.stage.captions,
            "audio": self.stage.audio,
            "transcript": self._layout.transcript_shown,
            "questions": self.questions.keep(),
        }

    def restore(self, kept: dict[str, Any]) -> None:
        """Takes what `keep` gave, before it is shown."""
        self._kept = dict(kept)
        self._layout.show_transcript(bool(kept.get("transcript", False)))
        self.questions.restore(kept.get("questions", {}))

    def leave(self) -> None:
        """Stops, and hands in what was played."""
        if self._left:
            return
        self.stage.set_full(False)
        self.questions.leave()
        self._left = True
        if self._task is not None:
            self._task.cancel()
        self.playback.close()
        self._desk.playing.discard(self)

    def _note_playing(self) -> None:
        """While it plays, nobody is away."""
        (self._desk.playing.add if self.playback.playing else self._desk.playing.discard)(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Loads the film when it is seen for the first time."""
        super().showEvent(event)
        if not self._opened:
            self._opened = True
            QTimer.singleShot(0, self, self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The film's keys count on its whole page, from its title on, where the focus is after a page change."""
        if self.questions.shown is not None or not self.stage.take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Passes the width on, from which a film in a column gets its height."""
        super().resizeEvent(event)
        self._layout.fit(self.width())

    @property
    def _results(self) -> Results:
        return self._desk.results or Results()

    def _connect(self) -> None:
        desk, playback = self._desk, self.playback
        playback.played.connect(self._record_stretch)
        playback.settled.connect(self._record_place)
        playback.failed.connect(self._fail)
        playback.changed.connect(self._note_playing)
        playback.moved.connect(self.transcript.view.show_second)
        self.stage.speed_changed.connect(lambda speed: desk.change(speed=speed))
        self.stage.volume_changed.connect(lambda volume: desk.change(volume=volume))
        self.transcript.view.sought.connect(playback.seek)
        self.transcript.read.connect(self._record_reading)
        self.transcript.print_asked.connect(self._print)
        finding = QShortcut(QKeySequence("Ctrl+Shift+F"), self, self._find)
        finding.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _open(self) -> None:
        if self._left:
            return
        bundle, video = self._bundle, self._video
        self._task = self._desk.tasks.run(lambda _report: read_parts(bundle, video), self._begin, self._lose)

    def _lose(self, error: Exception) -> None:
        self._fail(str(error))

    def _begin(self, parts: FilmParts) -> None:
        self._task = None
        if self._left:
            return
        self._parts = parts
        kept, video, desk = self._kept, self._video, self._desk
        self.stage.set_cues(parts.cues)
        chosen = desk.course_language if desk.course_language in video.captions else next(iter(video.captions), "")
        captions = kept.get("captions", chosen if desk.settings.captions else "")
        self.stage.set_captions(captions)
        self._fill_transcript(captions or chosen)
        self.stage.captions_changed.connect(self._change_captions)
        audio = kept.get("audio", desk.course_language)
        audio = audio if audio in video.audio else next(iter(video.audio), "")
        self.stage.set_audio(audio)
        if parts.span is None:
            self._fail(parts.fault)
            return
        key = f"{self._module.id}/{video.id}"
        start = float(kept.get("position", self._results.seconds.get(key, 0.0)))
        track = video.audio.index(audio) if audio else 0
        device = FileRange(parts.span.path, parts.span.offset, parts.span.size)
        self.playback.open(device, video.media, start=start, track=track, play=bool(kept.get("playing", False)))

    def _change_captions(self, language: str) -> None:
        if bool(language) != self._desk.settings.captions:
            self._desk.change(captions=bool(language))
        if language:
            self._fill_transcript(language)

    def _fill_transcript(self, language: str) -> None:
        cues = self._parts.cues.get(language, ())
        if not cues:
            self.transcript.say_nothing_there(self.tr("The transcript of this video cannot be read."))
            return
        marks = chapter_marks(self._bundle, self._module.id, self._video, language)
        self._language = language
        self.transcript.fill(rows_of(cues, marks, ending=True), language)
        self.transcript.view.show_second(self.playback.position)
        self._show_state()

    def _record_stretch(self, start: float, end: float) -> None:
        self._told = end
        module, video = self._module.id, self._video.id
        self._record(lambda session: session.play(module, video, start, end))

    def _record_place(self, second: float) -> None:
        if abs(second - self._told) > 0.5:
            self._told = second
            module, video = self._module.id, self._video.id
            self._record(lambda session: session.stop_video_at(module, video, second))

    def _record_reading(self) -> None:
        module, video = self._module.id, self._video.id
        self._record(lambda session: session.read_transcript(module, video))

    def _record(self, write: Any) -> None:
        # At the very end of a visit the session may have gone before the screen.
        if self._desk.session is not None:
            self._desk.record(write, self._recorded)

    def _recorded(self, _results: Any) -> None:
        if self._left:
            return
        self._show_state()
        if not self._counted and self._results.watched(self._module, self._video):
            self._counted = True
            self.watched.emit()

    def _show_state(self) -> None:
        self._state.show_results(self._results, self._module, self._video)
        if f"{self._module.id}/{self._video.id}" in self._results.read:
            self.transcript.thank()

    def _fail(self, detail: str) -> None:
        if self._left:
            return
        self.stage.set_full(False)
        if self.playback.lost:
            title = self.tr("This video cannot be read any more. Is the stick still in?")
            words = self.tr(
                "Your progress is safe. Put the stick back in and open this page again, or read the transcript."
            )
        else:
            title = self.tr("This video cannot be played on this computer.")
            words = self.tr("Your progress is safe, and you can read the transcript instead.")
        place = self.tr("For the facilitator: %1").replace("%1", f"\u2068{self._video.media}: {detail}\u2069")
        banner = Banner(self._look, "alert", title, words, place)
        self._layout.give_way(banner)
        if self._video.questions:
            asking = Button(self._look, self.tr("Questions of this film"), "secondary", icon="ph.question")
            asking.clicked.connect(lambda _checked=False: self.questions.ask())
            self._layout.column.insertWidget(1, asking, 0, Qt.AlignmentFlag.AlignLeading)
        banner.announce()

    def _find(self) -> None:
        self._layout.show_transcript(True)
        self.transcript.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _print(self) -> None:
        title = self._bundle.words(self._language).plain(self._module.id, self._video.id)
        document = transcript_document(self._look, title, self.transcript.view.rows, self._language)
        ask_to_print(self.window(), document, title)
