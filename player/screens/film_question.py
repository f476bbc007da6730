"""What lies over a film while it waits: a question with its feedback, or the offer of one that was passed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.activities import Activity
from player.core.session import Kept
from player.screens import route
from player.screens.desk import Desk
from player.screens.inline_activity import InlineActivity
from player.screens.meaning import wire_terms
from player.widgets.buttons import Button
from player.widgets.flow_text import FlowText
from player.widgets.labels import Label
from player.widgets.tall_scroll import TallScroll
from player.widgets.theme import Look


class FilmQuestion(QFrame):
    """One question of a film. Call `leave` before it goes."""

    went_on = Signal()
    """The learner wants the film to go on."""
    closed = Signal()
    """The learner wants the question away, and the film to stand."""
    answered = Signal()
    """There is an answer on disk."""

    def __init__(
        self, look: Look, desk: Desk, module_id: str, page_id: str, spec: Activity, second: float, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._module_id = desk, module_id
        self._place = route.Page(module_id, page_id)
        self._look = look
        self.setProperty("surface", "card")
        title = self.tr("A question at %1").replace("%1", look.time(second))
        self.setAccessibleName(title)
        self.inline = InlineActivity(look, desk, module_id, spec)
        self.inline.answering.checked.connect(self._checked)
        self.inline.answering.skipped.connect(self.went_on)
        self.inline.shown.connect(self._reveal)
        self.inline.made_text.connect(lambda text: self._wire([text]))
        self._wire(self.inline.widget.findChildren(FlowText))
        inside = QWidget()
        inside.setProperty("surface", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.inline)
        column.addStretch(1)
        self._scroll = TallScroll()
        self._scroll.setWidget(inside)
        head = QHBoxLayout()
        head.setContentsMargins(look.px(20), look.px(8), look.px(12), look.px(8))
        head.setSpacing(look.px(10))
        sign = Label(look, "", wrap=False)
        sign.setPixmap(look.icon("ph.question", "brassText", 22, 2.0))
        head.addWidget(sign)
        head.addWidget(Label(look, title, "button", "brassText", wrap=False))
        head.addStretch(1)
        self.on = Button(look, self.tr("Go on with the film"), "secondary", icon="ph.play-circle")
        self.on.clicked.connect(self.went_on)
        head.addWidget(self.on)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._scroll, 1)

    def take_answers(self, kept: Kept) -> None:
        """What is kept of the module's activities."""
        self.inline.restore(kept)

    def first_focus(self) -> QWidget:
        """The question, so that it is said and letters choose."""
        return self.inline.widget.question

    def leave(self) -> None:
        """Hands the half-made answer in."""
        self.inline.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on once there is an answer, Esc puts the question away; none is the film's while it stands."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.inline.answering.outcome is not None:
            self.went_on.emit()
        event.accept()

    def _checked(self, now: bool) -> None:
        if now:
            self.answered.emit()

    def _reveal(self) -> None:
        self._scroll.ensureWidgetVisible(self.inline.widget, 0, 0)
        bar = self._scroll.verticalScrollBar()
        if self.inline.answering.outcome is not None:
            self._scroll.fit()
            bar.setValue(bar.maximum())

    def _wire(self, texts: list[FlowText]) -> None:
        wire_terms(self._look, self._desk, texts, self._place)


class Passed(QFrame):
    """A question was jumped over: it is offered, and the film goes on."""

    taken = Signal()
    declined = Signal()

    def __init__(self, look: Look, second: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(6), look.px(8), look.px(6))
        row.setSpacing(look.px(10))
        words = self.tr("You passed a question at %1.").replace("%1", look.time(second))
        self.setAccessibleName(words)
        row.addWidget(Label(look, words, "interface"), 1)
        self.take = Button(look, self.tr("Answer it"), "secondary")
        self.take.clicked.connect(self.taken)
        row.addWidget(self.take)
        self.not_now = Button(look, self.tr("Not now"), "quiet")
        self.not_now.clicked.connect(self.declined)
        row.addWidget(self.not_now)
