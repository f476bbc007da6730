"""Between a question's widget and the desk: answers go out to be kept, outcomes come back when they are on disk."""

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from course_bundle.activities import Outcome
from course_bundle.errors import AnswerError
from player.activities import ActivityWidget
from player.core.session import Submission
from player.screens.desk import Desk

_PAUSE = 700  # ms without a change before a half-made answer is written down


class Answering(QObject):
    """One question being answered. `outcome` is that of the answer on show, None while there is none."""

    checked = Signal(bool)
    """The answer was checked and is on disk; True when the learner did it just now, False when it was restored."""
    changed = Signal()
    """The answer is another, or the question is open again."""

    def __init__(self, desk: Desk, module_id: str, widget: ActivityWidget) -> None:
        super().__init__(widget)
        self._desk, self._module_id, self._widget = desk, module_id, widget
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

    def restore(self, answer: object | None, draft: object | None) -> None:
        """Shows a half-made answer, or else the latest one and how it did; not over one that is being given."""
        if self._widget.answer is not None or self.outcome is not None:
            return
        if draft is not None:
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
        self.outcome = None
        self._widget.begin_again()
        self.changed.emit()

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
                self._show(submission.outcome, now=True)

        def failed() -> None:
            if isValid(self):
                self._busy = False
                self.changed.emit()

        self._desk.record(lambda session: session.submit(module_id, activity, answer), kept, failed)

    def _show(self, outcome: Outcome, *, now: bool) -> None:
        self.outcome = outcome
        self._widget.mark(outcome)
        self.checked.emit(now)
