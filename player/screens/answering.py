"""Between a question's widget and the desk: answers go out to be kept, outcomes come back when they are on disk."""

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from course_bundle.activities import Outcome
from course_bundle.errors import AnswerError
from player.activities import ActivityWidget
from player.core.session import Submission
from player.screens.desk import Desk

_PAUSE = 700  # ms without a change before a half-made answer is written down


class Answering(QObject):
    """One question being answered.

    `outcome` is that of the answer on show, None while there is none. `showing` tells whether the right answer stands
    in the place of the learner's.
    """

    checked = Signal(bool)
    """The answer was checked and is on disk; True when the learner did it just now, False when it was restored."""
    changed = Signal()
    """The answer is another, or the question is open again."""

    def __init__(self, desk: Desk, module_id: str, widget: ActivityWidget) -> None:
        super().__init__(widget)
        self.widget = widget
        self.showing = False
        self.earlier: object | None = None
        self._desk, self._module_id, self._widget = desk, module_id, widget
        self._attempts = 0
        self._own: object = None
        self._draft: object | None = None
        self._busy = False
        self.outcome: Outcome | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_PAUSE)
        self._clock.timeout.connect(self.flush)
        widget.drafted.connect(self._take_draft)
        widget.submitted.connect(self._submit)

    @property
    def ready(self) -> bool:
        """Whether there is an answer to check."""
        return self.outcome is None and not self._busy and self._widget.answer is not None

    @property
    def tries_left(self) -> int | None:
        """How often an answer may still be handed in; None for as often as one likes."""
        most: int | None = self._widget.spec.attempts
        return None if most is None else max(0, most - self._attempts)

    @property
    def can_show(self) -> bool:
        """Whether the right answer may be shown now: after a try, or after the last one where they are counted."""
        spec = self._widget.spec
        tried = self.outcome is not None and self.outcome.verdict in {"partly", "wrong"}
        return tried and spec.reveal and not self.tries_left and spec.solution() is not None

    def restore(
        self, answer: object | None, draft: object | None, attempts: int = 0, earlier: object | None = None
    ) -> None:
        """Shows a half-made answer, or else the latest one and how it did; not over one that is being given.

        `attempts` is how often an answer was handed in before, `earlier` the answer that is shown beside it.
        """
        self._attempts = max(self._attempts, attempts)
        self.earlier = earlier if self.earlier is None else self.earlier
        if self._widget.draft is not None or self.outcome is not None:
            return
        if draft is not None and self.tries_left != 0:
            self._widget.restore(draft)
            self.changed.emit()
        elif answer is not None:
            try:
                outcome = self._widget.spec.score(answer)
            except AnswerError:
                return  # an earlier edition asked something else under this id
            self._widget.restore(answer)
            self._show(outcome, now=False)

    def try_again(self) -> None:
        """Opens the question again."""
        self._show_own()
        self.outcome = None
        self._widget.begin_again()
        self.changed.emit()

    def turn(self) -> None:
        """Shows the right answer in the place of the learner's, or the learner's again. Nothing is kept of it."""
        if self.showing:
            self._show_own()
        elif self.can_show:
            self.showing = True
            self._widget.show_solution()

    def flush(self) -> None:
        """Writes a half-made answer down now."""
        self._clock.stop()
        draft, self._draft = self._draft, None
        if draft is not None:
            activity = self._widget.spec.id
            self._desk.record(lambda session: session.keep_draft(self._module_id, activity, draft))

    def _take_draft(self, answer: object) -> None:
        self._draft = answer
        self._clock.start()
        self.changed.emit()

    def _submit(self, answer: object) -> None:
        if self._busy or self.outcome is not None:
            return
        self._clock.stop()
        self._draft = None
        self._busy = True
        activity, module_id = self._widget.spec.id, self._module_id

        def kept(submission: Submission) -> None:
            if isValid(self):
                self._busy = False
                self._attempts, self.earlier = submission.attempts, submission.earlier
                self._show(submission.outcome, now=True)

        def failed() -> None:
            if isValid(self):
                self._busy = False
                self.changed.emit()

        self._desk.record(lambda session: session.submit(module_id, activity, answer), kept, failed)

    def _show(self, outcome: Outcome, *, now: bool) -> None:
        if not self._widget.spec.reveal:
            # What was missed would give the answer away that the author keeps back.
            marks = {part: "none" if mark == "missed" else mark for part, mark in outcome.marks.items()}
            outcome = msgspec.structs.replace(outcome, marks=marks)
        self.outcome, self._own = outcome, self._widget.answer
        self._widget.mark(outcome)
        if self.earlier is not None:
            self._widget.compare(self.earlier)
        self.checked.emit(now)

    def _show_own(self) -> None:
        if self.showing and self.outcome is not None:
            self.showing = False
            self._widget.restore(self._own)
            self._widget.mark(self.outcome)
