"""A page of questions: one at a time, its feedback beside it, and for the final check a summary at the end."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.manifest import Module, Page
from player.activities import ActivityWidget, make_widget
from player.core.outline import Results
from player.core.session import Kept
from player.core.sittings import Sitting
from player.screens import route
from player.screens.answering import Answering
from player.screens.check_summary import CheckSummary
from player.screens.content import Content, Offer
from player.screens.desk import Desk
from player.screens.feedback import Feedback
from player.screens.hints import Hints
from player.screens.host_words import Handover
from player.screens.meaning import wire_terms
from player.widgets.flow_text import FlowText
from player.widgets.labels import Label
from player.widgets.segments import Dot, Dots
from player.widgets.tall_scroll import TallScroll
from player.widgets.theme import Look, direct

_PANEL = 400


class Questions(Content):
    """`order` is what the learner goes through: all questions, or those that were missed.

    In a `sitting` of a final check they are those that it drew, each answered once.
    """

    asked_again = Signal()
    """The learner wants another sitting."""

    def __init__(
        self, look: Look, desk: Desk, module: Module, page: Page, activity: str = "", sitting: Sitting | None = None
    ) -> None:
        super().__init__()
        self._look, self._desk, self._module, self._page = look, desk, module, page
        self._sitting = sitting.id if sitting else ""
        self._specs = sitting.questions(page) if sitting else page.activities
        self._ids = [spec.id for spec in self._specs]
        self._kept = Kept({}, {}, {})
        self._order = list(range(len(self._ids)))
        self._fresh: set[str] = set()  # questions that are asked anew, whatever was answered before
        self._at = self._ids.index(activity) if activity in self._ids else self._first_open()
        self.widget: ActivityWidget | None = None
        self.answering: Answering | None = None
        self.feedback: Feedback | None = None
        self.summary: CheckSummary | None = None
        self._scroll = TallScroll()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self._show()

    def offer(self) -> Offer:
        """Check while there is something to answer, then the next question, the result, or the next page."""
        if self.summary is not None:
            return Offer(primary=self.summary.passed)
        assert self.answering is not None
        last = self._at_end()
        words = self.tr("Next question") if not last else self.tr("See how it went") if self._page.check else ""
        outcome = self.answering.outcome
        if outcome is None:
            if self.answering.shut:
                return Offer(words, primary=False)
            keeps = not self._specs[self._at].judged
            return Offer(words, primary=False, check=self.answering.ready, keeps=keeps)
        return Offer(words, primary=outcome.verdict in {"right", "kept"})

    def forward(self) -> bool:
        """To the next question; after the last one of a final check to the summary."""
        if self.summary is not None:
            return False
        self._flush()
        if not self._at_end():
            self._go(self._order[self._order.index(self._at) + 1])
            return True
        self.ended.emit()
        if self._page.check:
            self.summarise()
            return True
        return False

    def back(self) -> bool:
        """To the question before; from the summary to the last one."""
        self._flush()
        if self.summary is not None:
            self._go(self._order[-1])
            return True
        place = self._order.index(self._at)
        if place == 0:
            return False
        self._go(self._order[place - 1])
        return True

    def check(self) -> None:
        """Hands in the answer."""
        if self.widget is not None:
            self.widget.submit()

    def first_focus(self) -> QWidget | None:
        """The question, so that it is said and letters choose."""
        return self.summary.heading if self.summary is not None else self.widget.question if self.widget else None

    def take_answers(self, kept: Kept) -> None:
        """Shows what was answered to the question on show."""
        self._kept = kept
        self._restore()

    def keep(self) -> dict[str, Any]:
        """Which question, and whether the summary stands."""
        hints = self._hints.shown if self.summary is None else 0
        return {"at": self._at, "order": self._order, "summary": self.summary is not None, "hints": hints}

    def restore(self, kept: dict[str, Any]) -> None:
        """Shows it again."""
        self._order = kept.get("order", self._order)
        if kept.get("summary"):
            self.summarise()
        elif "at" in kept:
            self._go(kept["at"])
            self._hints.show_first(kept.get("hints", 0))

    def leave(self) -> None:
        """The half-made answer is handed in."""
        if self.answering is not None:
            self.answering.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter checks, then goes on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.answering is not None and self.answering.ready:
                self.check()
            elif self.summary is not None or (self.answering is not None and self.answering.outcome is not None):
                self.went_on.emit()
            return
        super().keyPressEvent(event)

    def _first_open(self) -> int:
        """The first question without an attempt; the first of all where each has one."""
        return next((at for at, key in enumerate(self._ids) if key not in self._shares), 0)

    @property
    def _results(self) -> Results:
        return self._desk.results or Results()

    @property
    def _shares(self) -> dict[str, float]:
        """The share of each question by id: in the sitting, or the best there ever was."""
        if self._sitting:
            held = self._results.sittings.get(f"{self._module.id}/{self._page.id}", ())
            return next((each.shares for each in held if each.id == self._sitting), {})
        shares = ((key, self._results.shares.get(f"{self._module.id}/{key}")) for key in self._ids)
        return {key: share for key, share in shares if share is not None}

    def _dot(self, key: str) -> Dot:
        share = self._shares.get(key)
        if share is None:
            return ""
        return "right" if share >= 1 else "partly" if share > 0 else "wrong"

    def _at_end(self) -> bool:
        return self._order.index(self._at) == len(self._order) - 1

    def _go(self, at: int) -> None:
        self._at = at
        self._show()
        self._restore()
        self._focus_first()
        self.offered.emit()

    def _focus_first(self) -> None:
        target = self.first_focus()
        if target is not None and self.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _flush(self) -> None:
        if self.answering is not None:
            self.answering.flush()

    def _show(self) -> None:
        """Builds the question on show."""
        look, spec = self._look, self._specs[self._at]
        self.leave()
        self.summary = self.feedback = None
        self.widget = make_widget(look, self._module.id, spec, self._desk.words)
        self.answering = Answering(self._desk, self._module.id, self.widget, self._sitting)
        self.answering.checked.connect(self._show_feedback)
        self.answering.changed.connect(self._change)
        self.answering.skipped.connect(self.went_on)
        self._wire(self.widget.findChildren(FlowText))
        self.widget.made_text.connect(lambda text: self._wire([text]))
        self._hints = Hints(look, self.widget)
        self._hints.told.connect(lambda text: self._wire([text]))
        inside = QWidget()
        inside.setProperty("surface", "none")
        direct(inside, self._desk.course_language)
        self._grid = QGridLayout(inside)
        side, top = look.px(24 if look.narrow else 32 if self.widget.wide else 64), look.px(18 if look.narrow else 24)
        self._grid.setContentsMargins(side, top, side, look.px(20))
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(look.px(12 if look.narrow else 8))
        self._grid.addLayout(self._head(), 0, 0)
        self._grid.addWidget(self.widget, 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._hints, 2, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        if not self._beneath:
            # Kept free with its gap, so that nothing jumps when the feedback comes.
            self._grid.setColumnMinimumWidth(1, look.px(_PANEL + 32))
        self._grid.setRowStretch(5, 1)
        self._scroll.setWidget(inside)

    def _head(self) -> QHBoxLayout:
        look, count = self._look, len(self._ids)
        row = QHBoxLayout()
        row.setSpacing(look.px(14))
        title = self._desk.words.plain(self._module.id, self._page.id)
        row.addWidget(Label(look, title, "button", wrap=False, language=self._desk.course_language))
        words = self.tr("Question %1 of %2").replace("%1", look.number(self._at + 1)).replace("%2", look.number(count))
        row.addWidget(Label(look, words, "interface", "ink2", wrap=False))
        self._dots = Dots(look, [self._dot(key) for key in self._ids], self._count())
        row.addWidget(self._dots)
        row.addStretch(1)
        return row

    @property
    def _beneath(self) -> bool:
        """Whether the feedback comes beneath the question instead of beside it."""
        return self._look.narrow or (self.widget is not None and self.widget.wide)

    def _count(self) -> str:
        done = sum(self._dot(key) != "" for key in self._ids)
        words = self.tr("%1 of %2 questions answered.").replace("%1", self._look.number(done))
        return words.replace("%2", self._look.number(len(self._ids)))

    def _restore(self) -> None:
        if self.answering is None or self.summary is not None:
            return
        key = self._ids[self._at]
        answer = None if key in self._fresh else self._kept.answers.get(key)
        attempts, earlier = self._kept.attempts.get(key, 0), self._kept.earlier.get(key)
        self.answering.restore(answer, self._kept.drafts.get(key), attempts, earlier)

    def _change(self) -> None:
        assert self.widget is not None
        assert self.answering is not None
        key = self._ids[self._at]
        if self.answering.outcome is None:
            self._kept.drafts[key] = self.widget.draft
            if self.widget.spec.sealed:
                self._kept.answers.pop(key, None)  # what is in the vault now is the draft
            self._hints.open_up()
            if self.feedback is not None:
                self.feedback.hide()
                self.feedback.deleteLater()
                self.feedback = None
        self.offered.emit()

    def _show_feedback(self, now: bool) -> None:
        assert self.widget is not None
        assert self.answering is not None
        assert self.answering.outcome is not None
        look, key = self._look, self._ids[self._at]
        if now:
            self._kept.answers[key] = self.widget.answer
            self._kept.drafts.pop(key, None)
            self._kept.attempts[key] = self._kept.attempts.get(key, 0) + 1
            self._kept.earlier[key] = self.answering.earlier
            self._fresh.discard(key)
        self._hints.close_up()
        self.feedback = Feedback(look, self._desk, self.answering, self._count())
        self.feedback.tried_again.connect(self._try_again)
        self.feedback.turned.connect(self._show_question)
        self._wire(self.feedback.texts)
        if self._beneath:
            self._grid.addWidget(self.feedback, 3, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self.feedback.setFixedWidth(look.px(_PANEL))
            trailing = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing
            self._grid.addWidget(self.feedback, 1, 1, 2, 1, trailing)
        self.feedback.show()  # now, so that its height counts before it is brought into view
        self._dots.change([self._dot(each) for each in self._ids], self._count())
        sentence = self._desk.words.plain(self._module.id, self._page.id, "handover")
        if sentence and self._at_end() and not self._page.check:
            self._grid.addWidget(Handover(look, self._desk, sentence), 4, 0)
        if now:
            if all(self._dot(each) for each in self._ids):
                self.ended.emit()
            self.feedback.title.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self.feedback, self._reveal)
        self.offered.emit()

    def _show_question(self) -> None:
        """Brings the question back into sight where the feedback stands beneath it."""
        if self._beneath and self.widget is not None:
            self._scroll.verticalScrollBar().setValue(self.widget.y())

    def _reveal(self) -> None:
        """The panel whole, or at least from its head."""
        if self.feedback is None:
            return
        gap = self._look.px(12)
        if self.feedback.height() + gap <= self._scroll.viewport().height():
            self._scroll.ensureWidgetVisible(self.feedback, 0, gap)
        elif self._beneath:
            self._scroll.verticalScrollBar().setValue(self.feedback.y() - gap)

    def _try_again(self) -> None:
        assert self.widget is not None
        assert self.answering is not None
        self.answering.try_again()
        self.widget.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def summarise(self) -> None:
        """Shows how the check went."""
        self.leave()
        self.widget = self.answering = self.feedback = None
        self._order = list(range(len(self._ids)))
        shares = {key: self._shares.get(key) for key in self._ids}
        again = bool(self._sitting or self._missed())
        drawn = bool(self._sitting)
        self.summary = CheckSummary(self._look, self._desk, self._module, shares, again=again, drawn=drawn)
        self.summary.asked_again.connect(self.asked_again if self._sitting else self._try_missed)
        self.summary.asked_review.connect(lambda key: self._go(self._ids.index(key)))
        self._scroll.setWidget(self.summary)
        self._focus_first()
        self.offered.emit()

    def _try_missed(self) -> None:
        """Asks again what was not fully right, and nothing else."""
        missed = self._missed()
        if not missed:
            return
        self._order = missed
        self._fresh = {self._ids[at] for at in missed}
        for key in self._fresh:
            self._kept.drafts.pop(key, None)
        self._go(missed[0])

    def _missed(self) -> list[int]:
        """What is not fully right and may be tried again."""
        found = []
        for at, spec in enumerate(self._specs):
            tries = spec.attempts is None or self._kept.attempts.get(spec.id, 0) < spec.attempts
            if tries and self._dot(spec.id) != "right":
                found.append(at)
        return found

    def _wire(self, texts: list[FlowText]) -> None:
        wire_terms(self._look, self._desk, texts, route.Page(self._module.id, self._page.id))
