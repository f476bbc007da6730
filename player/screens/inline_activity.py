"""A question in the flow of a lesson: checked and explained on the spot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.activities import Activity
from player.activities import make_widget
from player.core.session import Kept
from player.screens.answering import Answering
from player.screens.desk import Desk
from player.screens.feedback import Feedback
from player.screens.hints import Hints
from player.widgets.buttons import Button
from player.widgets.flow_text import FlowText
from player.widgets.theme import Look


class InlineActivity(QFrame):
    """A card with the question, its Check button, and the feedback beneath."""

    shown = Signal()
    """The card grew and should be brought into view."""
    made_text = Signal(FlowText)
    """A text was made whose words may open their meaning."""

    def __init__(self, look: Look, desk: Desk, module_id: str, spec: Activity) -> None:
        super().__init__()
        self._look, self._desk = look, desk
        self.activity = spec.id
        self.setProperty("surface", "question")
        self.widget = make_widget(look, module_id, spec, desk.words, "dialog")
        self.widget.made_text.connect(self.made_text)
        self.answering = Answering(desk, module_id, self.widget)
        self.answering.checked.connect(self._show_feedback)
        self.answering.changed.connect(self._refresh)
        self._feedback: Feedback | None = None
        self._layout = QVBoxLayout(self)
        edge = look.px(20)
        self._layout.setContentsMargins(edge, look.px(18), edge, edge)
        self._layout.setSpacing(look.px(14))
        self._layout.addWidget(self.widget)
        row = QHBoxLayout()
        words = self.tr("Check") if spec.judged else self.tr("Keep")
        self.check = Button(look, words, "primary")
        self.check.clicked.connect(self.widget.submit)
        row.addWidget(self.check)
        row.addStretch(1)
        self._foot = QWidget()
        self._foot.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self._hints = Hints(look, self.widget)
        self._hints.told.connect(self._tell)
        self._layout.addWidget(self._hints)
        self._layout.addWidget(self._foot)
        self._refresh()

    def restore(self, kept: Kept) -> None:
        """Takes the latest answer, or a half-made one."""
        key = self.activity
        attempts, earlier = kept.attempts.get(key, 0), kept.earlier.get(key)
        self.answering.restore(kept.answers.get(key), kept.drafts.get(key), attempts, earlier)

    def leave(self) -> None:
        """Hands the half-made answer in."""
        self.answering.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter checks."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.answering.ready:
            self.widget.submit()
            return
        super().keyPressEvent(event)

    def _refresh(self) -> None:
        if self.answering.outcome is None and self._feedback is not None:
            self._feedback.hide()
            self._feedback.deleteLater()
            self._feedback = None
        self._foot.setVisible(self.answering.outcome is None and not self.answering.shut)
        self.check.setEnabled(self.answering.ready)
        if self.answering.outcome is None:
            self._hints.open_up()
        self.updateGeometry()

    def _tell(self, text: FlowText) -> None:
        self.made_text.emit(text)
        self.updateGeometry()

    def _show_feedback(self, now: bool) -> None:
        self._hints.close_up()
        self._feedback = Feedback(self._look, self._desk, self.answering, "")
        self._feedback.tried_again.connect(self._again)
        self._feedback.turned.connect(self.shown)
        for text in self._feedback.texts:
            self.made_text.emit(text)
        self._layout.addWidget(self._feedback)
        self._feedback.show()
        self._foot.hide()
        self.updateGeometry()
        if now:
            self._feedback.title.setFocus(Qt.FocusReason.OtherFocusReason)
            self.shown.emit()

    def _again(self) -> None:
        self.answering.try_again()
        self.widget.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit()
