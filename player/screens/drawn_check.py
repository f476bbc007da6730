"""A final check that draws its questions: what awaits one, the sitting itself, and the way to another."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from course_bundle.manifest import Module, Page
from player.core.outline import Results
from player.core.session import Kept
from player.core.sittings import Sitting
from player.screens.content import Content, Offer
from player.screens.desk import Desk
from player.screens.questions import Questions
from player.widgets.buttons import Button
from player.widgets.labels import Heading, Label
from player.widgets.tall_scroll import TallScroll
from player.widgets.theme import Look


class DrawnCheck(Content):
    """The sitting that is open goes on; after one that is over stands how it went. Before the first one: Begin."""

    def __init__(self, look: Look, desk: Desk, module: Module, page: Page) -> None:
        super().__init__()
        self._look, self._desk, self._module, self._page = look, desk, module, page
        self._left = False
        self.questions: Questions | None = None
        self.intro: Intro | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._open()

    def offer(self) -> Offer:
        """What the sitting offers; before it, the page that follows is not the way on."""
        return self.questions.offer() if self.questions is not None else Offer(primary=False)

    def forward(self) -> bool:
        """A step in the sitting."""
        return self.questions is not None and self.questions.forward()

    def back(self) -> bool:
        """A step back in the sitting."""
        return self.questions is not None and self.questions.back()

    def check(self) -> None:
        """Hands in the answer."""
        if self.questions is not None:
            self.questions.check()

    def first_focus(self) -> QWidget | None:
        """The question, or the title of what awaits one."""
        if self.questions is not None:
            return self.questions.first_focus()
        return self.intro.heading if self.intro is not None else None

    def keep(self) -> dict[str, Any]:
        """Which sitting, and what it keeps."""
        sitting = self._last
        return {"sitting": sitting.id, "inside": self.questions.keep()} if self.questions and sitting else {}

    def restore(self, kept: dict[str, Any]) -> None:
        """The same sitting takes it."""
        sitting = self._last
        if self.questions is not None and sitting is not None and kept.get("sitting") == sitting.id:
            self.questions.restore(kept["inside"])

    def leave(self) -> None:
        """The half-made answer is handed in."""
        self._left = True
        if self.questions is not None:
            self.questions.leave()

    @property
    def _last(self) -> Sitting | None:
        held = (self._desk.results or Results()).sittings.get(f"{self._module.id}/{self._page.id}", ())
        return held[-1] if held else None

    def _open(self) -> None:
        """Shows the latest sitting, or what awaits one."""
        sitting = self._last
        if sitting is None:
            self.intro = Intro(self._look, self._desk, self._module, self._page)
            self.intro.begin.clicked.connect(self._begin)
            self._column.addWidget(self.intro)
            return
        questions = Questions(self._look, self._desk, self._module, self._page, sitting=sitting)
        questions.ended.connect(self.ended)
        questions.offered.connect(self.offered)
        questions.went_on.connect(self.went_on)
        questions.asked_again.connect(self._begin)
        self.questions = questions
        self._column.addWidget(questions)
        if not sitting.left:
            questions.summarise()
        module_id = self._module.id
        self._desk.record(lambda session: session.kept_in(module_id, sitting), self._take)

    def _take(self, kept: Kept) -> None:
        if not self._left and isValid(self) and self.questions is not None:
            self.questions.take_answers(kept)

    def _begin(self) -> None:
        module_id, page_id = self._module.id, self._page.id
        self._desk.record(lambda session: session.sit(module_id, page_id), self._begun)

    def _begun(self, _results: object) -> None:
        if self._left or not isValid(self):
            return
        for part in (self.intro, self.questions):
            if part is not None:
                self._column.removeWidget(part)
                part.hide()
                part.deleteLater()
        self.intro = self.questions = None
        self._open()
        target = self.first_focus()
        if target is not None and self.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.offered.emit()


class Intro(TallScroll):
    """How many questions are drawn of how many, and what counts."""

    def __init__(self, look: Look, desk: Desk, module: Module, page: Page) -> None:
        super().__init__()
        inside = QWidget()
        inside.setProperty("surface", "none")
        outer = QHBoxLayout(inside)
        edge = look.px(24)
        outer.setContentsMargins(edge, look.px(32), edge, edge)
        outer.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(look.px(14))
        outer.addLayout(column, 8)
        outer.addStretch(1)
        title = desk.words.plain(module.id, page.id)
        self.heading = Heading(look, f"\u2068{title}\u2069", language=desk.course_language)
        column.addWidget(self.heading)
        drawn, bank = page.draw or 0, len(page.activities)
        words = self.tr("This check asks you %1 questions. They are drawn from %2, anew each time.")
        words = words.replace("%1", look.number(drawn)).replace("%2", look.number(bank))
        column.addWidget(Label(look, words, "reading"))
        words = self.tr(
            "You answer each question once. You can sit the check as often as you like, and only your best sitting "
            "counts. If you stop in the middle, the same questions wait for you."
        )
        column.addWidget(Label(look, words, "reading", "ink2"))
        column.addSpacing(look.px(6))
        self.begin = Button(look, self.tr("Begin the check"), "primary", large=True)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.setWidget(inside)
