"""What the trainer sees and the room does not: the notes, the right answer, what comes next; on a second screen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.flow import Flow
from player.screens.workshop_words import Question
from player.widgets.buttons import Button
from player.widgets.flow_text import FlowText
from player.widgets.focus import FocusRing
from player.widgets.labels import Heading, Label
from player.widgets.tall_scroll import TallScroll
from player.widgets.theme import Look


class NotesWindow(QWidget):
    """A window of its own, named for nothing that it holds. The keys of the workshop work here, too."""

    moved = Signal(int)
    asked = Signal()
    swapped = Signal()

    def __init__(self, look: Look, language: str, press: Callable[[QKeyEvent], None]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._look, self._language, self._press = look, language, press
        self.closed = False
        self.setWindowTitle(self.tr("Notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "desk")
        column = QVBoxLayout(self)
        edge = look.px(24)
        column.setContentsMargins(edge, look.px(16), edge, look.px(16))
        column.setSpacing(look.px(12))
        self._title = Heading(look, "", "dialog")
        self._time = Label(look, "", "dialog", "ink2", wrap=False)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._time)
        column.addLayout(head)
        self._scroll = TallScroll()
        column.addWidget(self._scroll, 1)
        column.addLayout(self._foot())
        self._ring = FocusRing(look, self)

    def show_question(self, place: str, question: Question, after: Question | None, *, shown: bool) -> None:
        """The question that the room sees, whether it sees the answer, and the question after it."""
        look = self._look
        self._title.setText(place)
        self._title.setAccessibleName(place)
        inside = QWidget()
        inside.setProperty("surface", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(look.px(5), 0, look.px(12), 0)
        column.setSpacing(look.px(8))
        self._part(column, "", question.asked, "reading-strong")
        self._part(column, self.tr("Your notes"), question.notes)
        self._part(column, self.tr("The answer"), question.right)
        self._part(column, self.tr("Why"), question.explain)
        if after is not None:
            self._part(column, self.tr("Next"), after.asked)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        words = self.tr("Hide the answers") if shown else self.tr("Show the answers")
        self._answers.setText(words)
        self._answers.setAccessibleName(words)
        self._answers.setEnabled(question.answered)
        self._answers.updateGeometry()

    def show_time(self, words: str) -> None:
        """What the clock says."""
        self._time.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As if the room's window had it."""
        self._press(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put away by the trainer: it stays so for this workshop."""
        self.closed = event.spontaneous() or self.closed
        super().closeEvent(event)

    def _part(self, column: QVBoxLayout, title: str, flow: tuple[Flow, ...], role: str = "reading") -> None:
        if not flow:
            return
        if title:
            column.addSpacing(self._look.px(8))
            column.addWidget(Label(self._look, title, "button", "brassText"))
        column.addWidget(FlowText(self._look, flow, self._language, role))  # type: ignore[arg-type]

    def _foot(self) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        swap = Button(look, self.tr("Swap the screens"), "quiet", icon="ph.swap")
        swap.clicked.connect(self.swapped)
        row.addWidget(swap)
        row.addStretch(1)
        back = Button(look, self.tr("Question before"), icon="ph.arrow-left", alone=True)
        on = Button(look, self.tr("Next question"), icon="ph.arrow-right", alone=True)
        self._answers = Button(look, self.tr("Show the answers"), "primary", icon="ph.eye")
        back.clicked.connect(lambda: self.moved.emit(-1))
        on.clicked.connect(lambda: self.moved.emit(1))
        self._answers.clicked.connect(self.asked)
        for button in (swap, back, self._answers, on):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for button in (back, self._answers, on):
            row.addWidget(button)
        return row
