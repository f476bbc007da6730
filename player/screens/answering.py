"""Between a question's widget and the desk: answers go out to be kept, outcomes come back when they are on disk."""

from typing import TYPE_CHECKING, NamedTuple

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from course_bundle.activities import Outcome
from course_bundle.errors import AnswerError
from player.activities import ActivityWidget
from player.core.session import Submission
from player.screens.desk import Desk
from player.screens.journal_keeper import Keeper
from player.screens.private_part import PrivateGate, PrivatePart
from player.widgets.buttons import Button

if TYPE_CHECKING:
    from player.core.vault import OpenVault

_PAUSE = 700  # ms without a change before a half-made answer is written down


class _Draft(NamedTuple):
    """A half-made private answer."""

    id: str
    answer: object


class Answering(QObject):
    """One question being answered. A private answer saves itself, and is kept in the learner's vault alone.

    `outcome` is that of the answer on show, None while there is none. `showing` tells whether the right answer stands
    in the place of the learner's. `sitting` is the id of the sitting of a final check that the question belongs to.
    """

    checked = Signal(bool)
    """The answer was checked and is on disk; True when the learner did it just now, False when it was restored."""
    changed = Signal()
    """The answer is another, or the question is open again."""
    skipped = Signal()
    """The learner goes on without a private answer, and that is on disk."""

    def __init__(self, desk: Desk, module_id: str, widget: ActivityWidget, sitting: str = "") -> None:
        super().__init__(widget)
        self.widget = widget
        self._sitting = sitting
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
        self._keeper: Keeper | None = None
        self._private: PrivatePart | None = None
        self.shut = widget.spec.sealed and desk.seat.vault is None
        if self.shut:
            gate = PrivateGate(widget.look, desk)
            gate.skipped.connect(self._skip)
            widget.give_way(gate)
        elif widget.spec.sealed:
            self._keep_sealed()
        widget.drafted.connect(self._take_draft)
        widget.submitted.connect(self._submit)

    @property
    def ready(self) -> bool:
        """Whether there is an answer to check."""
        return self.outcome is None and not self._busy and not self.shut and self._widget.answer is not None

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
        if self.shut or self._widget.draft is not None or self.outcome is not None:
            return
        if draft is not None and self.tries_left != 0:
            self._widget.restore(draft)
            self._tell_private()
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
        self._tell_private()
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
        if self._keeper is not None:
            self._keeper.hand_in()
            return
        self._clock.stop()
        draft, self._draft = self._draft, None
        if draft is not None:
            activity = self._widget.spec.id
            module_id, sitting = self._module_id, self._sitting
            self._desk.record(lambda session: session.keep_draft(module_id, activity, draft, sitting=sitting))

    def leave(self) -> None:
        """Writes it down, for the question goes; a private one that cannot be written is told at the desk."""
        if self._keeper is not None:
            self._keeper.end()
        else:
            self.flush()

    def _keep_sealed(self) -> None:
        desk, module_id, activity = self._desk, self._module_id, self._widget.spec.id
        session = desk.session
        assert session is not None

        def put(vault: "OpenVault", draft: _Draft) -> None:
            session.keep_draft(module_id, activity, draft.answer, vault)

        self._keeper = Keeper(desk, lambda: _Draft(activity, self._draft), self, put)
        self._private = PrivatePart(desk, module_id, self._widget)
        self._keeper.saved.connect(self._private.say_saved)
        self._keeper.failed.connect(self._private.say_unsaved)
        self._keeper.failed.connect(desk.fail)
        self._widget.body.addWidget(self._private)

    def make_ways(self) -> list[Button]:
        """Buttons that take a private answer out of its lock, for the kinds that are made for paper."""
        return self._private.make_ways() if self._private is not None else []

    def _tell_private(self) -> None:
        if self._private is not None:
            self._private.refresh(kept=self.outcome is not None)

    def _skip(self) -> None:
        module_id, activity = self._module_id, self._widget.spec.id

        def done(_results: object) -> None:
            if isValid(self):
                self.skipped.emit()

        self._desk.record(lambda session: session.skip(module_id, activity), done)

    def _take_draft(self, answer: object) -> None:
        if self.shut:
            return
        self._draft = answer
        if self._keeper is not None and self._private is not None:
            self._keeper.touch()
            self._private.say_writing()
        else:
            self._clock.start()
        self.changed.emit()

    def _submit(self, answer: object) -> None:
        if self._busy or self.shut or self.outcome is not None:
            return
        self._clock.stop()
        self._busy = True
        activity, module_id, vault = self._widget.spec.id, self._module_id, self._desk.seat.vault
        if self._keeper is not None:
            self._keeper.forget(activity)  # all of it is in the answer
        self._draft = None

        def kept(submission: Submission) -> None:
            if isValid(self):
                self._busy = False
                self._attempts, self.earlier = submission.attempts, submission.earlier
                if self._private is not None:
                    self._private.say_saved()
                self._show(submission.outcome, now=True)

        def failed() -> None:
            if isValid(self):
                self._busy = False
                if self._keeper is not None:
                    self._take_draft(answer)
                else:
                    self.changed.emit()

        sitting = self._sitting
        work = lambda session: session.submit(module_id, activity, answer, vault, sitting=sitting)  # noqa: E731
        self._desk.record(work, kept, failed)

    def _show(self, outcome: Outcome, *, now: bool) -> None:
        if not self._widget.spec.reveal:
            # What was missed would give the answer away that the author keeps back.
            marks = {part: "none" if mark == "missed" else mark for part, mark in outcome.marks.items()}
            outcome = msgspec.structs.replace(outcome, marks=marks)
        self.outcome, self._own = outcome, self._widget.answer
        self._widget.mark(outcome)
        self._tell_private()
        if self.earlier is not None:
            self._widget.compare(self.earlier)
        self.checked.emit(now)

    def _show_own(self) -> None:
        if self.showing and self.outcome is not None:
            self.showing = False
            self._widget.restore(self._own)
            self._widget.mark(self.outcome)
