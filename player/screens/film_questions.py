"""The questions of a film: when one stops it, which were passed, what lies over the picture meanwhile."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from course_bundle.manifest import FilmQuestion as Stop
from course_bundle.manifest import Video
from player.core.outline import Results
from player.core.session import Kept
from player.screens.desk import Desk
from player.screens.film_question import FilmQuestion, Passed
from player.widgets.playback import Playback
from player.widgets.stage import Stage
from player.widgets.theme import Look

_OVER = 400  # px that a picture must be high for a question to lie over it alone, and leave the controls free


class FilmQuestions(QObject):
    """Lies over `panel`. A question that was answered stops the film no more; one that was passed is offered.

    `bring` puts the picture in sight where something else stands in its place. Call `leave` before it goes.
    """

    asked = Signal()
    """A question lies over the film and should be brought into view."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        module_id: str,
        page_id: str,
        video: Video,
        stage: Stage,
        playback: Playback,
        panel: QWidget,
        bring: Callable[[], object],
    ) -> None:
        super().__init__(panel)
        self._look, self._desk, self._module_id, self._page_id = look, desk, module_id, page_id
        self._stops, self._stage, self._playback = video.questions, stage, playback
        self._panel, self._bring = panel, bring
        self._last = 0.0
        self._declined: set[str] = set()
        self._was_full = self._own_seek = False
        self.shown: FilmQuestion | None = None
        self.offer: Passed | None = None
        self._number = -1
        if not self._stops:
            return
        playback.moved.connect(self._follow)
        playback.sought.connect(self._jump)
        playback.changed.connect(self._look_whether_it_plays)
        stage.question_asked.connect(self.ask)
        stage.installEventFilter(self)
        panel.installEventFilter(self)
        self.refresh()

    def keep(self) -> dict[str, Any]:
        """Which question stands, and which were left for later."""
        return {"asked": self._stops[self._number].ask.id if self.shown else "", "declined": sorted(self._declined)}

    def restore(self, kept: dict[str, Any]) -> None:
        """Asks it again once there is something to lie over."""
        self._declined = set(kept.get("declined", ()))
        if asked := kept.get("asked"):
            self.open(asked)

    def open(self, activity: str) -> bool:
        """Asks one question by its id, as soon as the film is in sight; False if there is no such question."""
        ids = [stop.ask.id for stop in self._stops]
        if activity not in ids:
            return False
        QTimer.singleShot(0, self, lambda: self.ask(ids.index(activity)))
        return True

    def leave(self) -> None:
        """Hands the half-made answer in."""
        if self.shown is not None:
            self.shown.leave()

    def refresh(self) -> None:
        """The marks on the bar show what was answered."""
        for mark, stop in zip(self._stage.transport.seek_bar.marks, self._stops, strict=True):
            mark.show_answered(answered=self._answered(stop))

    def ask(self, number: int = -1) -> None:
        """Halts the film at a question and shows it; -1 asks the next one, those without an answer first."""
        if number < 0:
            number = self._next()
        stop = self._stops[number]
        self._put_away()
        self._drop_offer()
        self._was_full = self._stage.full
        self._stage.set_full(False)
        if self._playback.playing:
            self._playback.pause()
        if abs(self._playback.position - stop.at) > 0.5:
            self._own_seek = True
            self._playback.seek(stop.at)
            self._own_seek = False
        self._last = max(self._last, stop.at)
        self._bring()
        self._number = number
        shown = FilmQuestion(self._look, self._desk, self._module_id, self._page_id, stop.ask, stop.at, self._panel)
        shown.went_on.connect(self._go_on)
        shown.closed.connect(self._close)
        shown.answered.connect(self.refresh)
        self.shown = shown
        self._place()
        shown.show()
        shown.raise_()
        shown.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()
        module_id, vault = self._module_id, self._desk.seat.vault

        def take(kept: Kept) -> None:
            if isValid(shown) and self.shown is shown:
                shown.take_answers(kept)

        self._desk.record(lambda session: session.kept(module_id, vault), take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps to the picture's place."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest}:
            self._place()
        return False

    def _answered(self, stop: Stop) -> bool:
        return f"{self._module_id}/{stop.ask.id}" in (self._desk.results or Results()).shares

    def _next(self) -> int:
        """The next question without an answer from here on, else any without one, else the next."""
        here = self._playback.position
        numbers: list[int] = [*(n for n, stop in enumerate(self._stops) if stop.at > here), *range(len(self._stops))]
        return next((n for n in numbers if not self._answered(self._stops[n])), numbers[0])

    def _follow(self, second: float) -> None:
        """Playing over an unanswered question stops the film."""
        before, self._last = self._last, second
        if not self._playback.playing and second < self._playback.duration:
            return
        for number, stop in enumerate(self._stops):
            due = before <= stop.at < second and not self._answered(stop) and stop.ask.id not in self._declined
            if due:
                self.ask(number)
                return

    def _jump(self, before: float, second: float) -> None:
        """Jumping over an unanswered question offers it; jumping back before one makes it stop the film again."""
        self._last = second
        self._declined -= {stop.ask.id for stop in self._stops if second < stop.at}
        if self._own_seek:
            return
        passed = [n for n, stop in enumerate(self._stops) if before <= stop.at < second and not self._answered(stop)]
        passed = [n for n in passed if self._stops[n].ask.id not in self._declined]
        if passed and self.shown is None:
            self._offer(passed[0])
        elif second < before:
            self._drop_offer()

    def _offer(self, number: int) -> None:
        self._drop_offer()
        offer = Passed(self._look, self._stops[number].at, self._panel)
        offer.taken.connect(lambda: self.ask(number))
        offer.declined.connect(lambda: self._decline(number))
        self.offer = offer
        self._place()
        offer.show()
        offer.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(offer, offer.accessibleName()))

    def _decline(self, number: int) -> None:
        self._declined.add(self._stops[number].ask.id)
        self._drop_offer()
        self._stage.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_offer(self) -> None:
        offer, self.offer = self.offer, None
        if offer is not None:
            offer.hide()
            offer.deleteLater()

    def _go_on(self) -> None:
        full = self._was_full
        self._close()
        if full:
            self._stage.set_full(True)
        self._playback.play()

    def _close(self) -> None:
        stop = self._stops[self._number]
        if not self._answered(stop):
            self._declined.add(stop.ask.id)
        self._put_away()
        self._stage.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        shown, self.shown = self.shown, None
        if shown is not None:
            shown.leave()
            shown.hide()
            shown.deleteLater()
        self._stage.transport.setEnabled(True)

    def _look_whether_it_plays(self) -> None:
        """Whoever presses Play has done with the question."""
        if self.shown is not None and self._playback.playing:
            self._close()

    def _place(self) -> None:
        """Over the picture where it is large enough, else over the whole film."""
        if self.shown is None and self.offer is None:
            return
        stage, look = self._stage, self._look
        visible = stage.isVisibleTo(self._panel)
        picture = stage.picture.geometry() if not stage.full else stage.rect()
        room = picture if visible and picture.height() >= look.px(_OVER) else stage.rect()
        box = QRect(stage.mapTo(self._panel, room.topLeft()), room.size()) if visible else self._panel.rect()
        box &= self._panel.rect()
        if self.shown is not None:
            self._stage.transport.setEnabled(room == picture and visible)
            self.shown.setGeometry(box)
        if self.offer is not None:
            gap = look.px(12)
            high = self.offer.sizeHint().height()
            self.offer.setGeometry(QRect(box.topLeft() + QPoint(gap, gap), box.size()).adjusted(0, 0, -2 * gap, 0))
            self.offer.setFixedHeight(high)
