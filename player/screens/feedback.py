"""How an answer did: in a word, a colour and an icon, and why, as the host explains it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.activities import Outcome
from player.screens.answering import Answering
from player.screens.desk import Desk
from player.screens.host_words import named, portrait
from player.widgets.buttons import Button
from player.widgets.flow_text import FlowText
from player.widgets.labels import Heading, Label, beside
from player.widgets.theme import Look, direct

_LOOKS = {
    "right": ("ph.check-circle-fill", "right", "rightText", "rightTint"),
    "partly": ("ph.circle-half-fill", "brassText", "brassText", "brassTint"),
    "wrong": ("ph.minus-circle", "ink2", "ink", "sunk"),
    "kept": ("ph.check-circle-fill", "lamp", "lampText", "lampTint"),
}
_ROOM = 352  # px for buttons side by side in the panel beside a question
_MARKS = {"right": ("ph.check-circle-fill", "right"), "wrong": ("ph.minus-circle", "ink2")}


class Feedback(QFrame):
    """The panel of one outcome. Never red: a wrong answer is no fault."""

    tried_again = Signal()
    turned = Signal()
    """The right answer, or the learner's own again, came to stand in the question."""

    def __init__(self, look: Look, desk: Desk, answering: Answering, count: str) -> None:
        super().__init__()
        outcome, widget = answering.outcome, answering.widget
        assert outcome is not None
        self._look, self._desk, self._widget, self._answering = look, desk, widget, answering
        self._tint = _LOOKS[outcome.verdict][3]
        direct(self, desk.words.language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        self._top = self._head(outcome, widget.found(outcome) or count)
        layout.addWidget(self._top)
        body = QVBoxLayout()
        edge = look.px(20)
        body.setContentsMargins(edge, look.px(18), edge, look.px(20))
        body.setSpacing(look.px(10))
        self.texts: list[FlowText] = []
        if any(widget.flow(key) for key in outcome.feedback):
            body.addLayout(self._explainer())
        for key in outcome.feedback:
            self._say(body, key, outcome)
        self._offer(body)
        if body.count():
            layout.addLayout(body)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card whose head is tinted."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = 2 if look.contrast else 1
        card = QPainterPath()
        box = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        card.addRoundedRect(box, look.px(12), look.px(12))
        painter.fillPath(card, look.colour("paper"))
        painter.setClipPath(card)
        painter.fillRect(self._top.geometry(), look.colour(self._tint))
        if look.contrast:
            painter.fillRect(0, self._top.geometry().bottom(), self.width(), line, look.colour("line"))
        painter.setClipping(False)
        painter.strokePath(card, QPen(look.colour("line"), line))

    def _head(self, outcome: Outcome, line: str) -> QWidget:
        look = self._look
        icon, colour, ink, _tint = _LOOKS[outcome.verdict]
        words = {
            "right": self.tr("That is right"),
            "partly": self.tr("Partly right"),
            "wrong": self.tr("Not yet"),
            "kept": self.tr("Kept"),
        }[outcome.verdict]
        words = self._widget.title(outcome) or words
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14))
        row.setSpacing(look.px(14))
        picture = Label(look, "", wrap=False)
        picture.setPixmap(look.icon(icon, colour, 32, 2.0))
        row.addWidget(picture)
        text = QVBoxLayout()
        text.setSpacing(0)
        self.title = Heading(look, words, "dialog")
        palette = self.title.palette()
        palette.setColor(self.title.foregroundRole(), look.colour(ink))
        self.title.setPalette(palette)
        self.title.setAlignment(beside(self))
        text.addWidget(self.title)
        if line:
            text.addWidget(Label(look, line, "interface", ink))
        self.title.setAccessibleName(f"{words}. {line}")
        row.addLayout(text, 1)
        return head

    def _offer(self, body: QVBoxLayout) -> None:
        """What can be done now: try again while tries are left, or see the answer."""
        look, answering = self._look, self._answering
        assert answering.outcome is not None
        verdict, left = answering.outcome.verdict, answering.tries_left
        buttons = []
        if (verdict != "right" or self._widget.many_ways) and left != 0:
            self.again = Button(look, self._widget.again(), "secondary" if verdict in {"kept", "right"} else "primary")
            self.again.clicked.connect(self.tried_again)
            buttons.append(self.again)
        if answering.can_show:
            self.turner = Button(look, self._turner_words(), icon="ph.eye")
            self.turner.clicked.connect(self._turn)
            buttons.append(self.turner)
        buttons += answering.make_ways()
        counted = self._widget.spec.attempts not in {None, 1}  # who has one try only knows it
        if counted and verdict in {"partly", "wrong"}:
            words = self.tr("%n try(s) left.", "", left) if left else self.tr("That was the last try.")
            body.addWidget(Label(look, look.digits(words), "interface", "ink2"))
        if not buttons:
            return
        room = look.px(_ROOM)
        beside = sum(button.sizeHint().width() + look.px(10) for button in buttons) <= room
        row = QHBoxLayout() if beside else QVBoxLayout()
        row.setContentsMargins(0, look.px(6), 0, 0)
        row.setSpacing(look.px(10))
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        row.addStretch(1 if beside else 0)
        body.addLayout(row)

    def _turner_words(self) -> str:
        if self._widget.many_ways:
            return self.tr("Show my way") if self._answering.showing else self.tr("Show one way")
        return self.tr("Show my answer") if self._answering.showing else self.tr("Show the answer")

    def _turn(self) -> None:
        self._answering.turn()
        words = self._turner_words()
        self.turner.setText(words)
        self.turner.setAccessibleName(words)
        self.turner.updateGeometry()
        self.turned.emit()

    def _explainer(self) -> QHBoxLayout:
        look, desk = self._look, self._desk
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        row.addWidget(portrait(look, desk, 40))
        name = desk.words.plain("host", "name")
        row.addWidget(Label(look, named(self.tr("%1 explains"), name), "button", "ink2", wrap=False))
        row.addStretch(1)
        return row

    def _say(self, body: QVBoxLayout, key: str, outcome: Outcome) -> None:
        look, widget = self._look, self._widget
        flow = widget.flow(key)
        if not flow:
            return
        text = FlowText(look, flow, widget.language, "interface")
        self.texts.append(text)
        group = QVBoxLayout()
        group.setSpacing(look.px(2))
        if heading := widget.heading(key):
            group.addLayout(self._option(heading, key, outcome))
        group.addWidget(text)
        body.addLayout(group)

    def _option(self, heading: str, key: str, outcome: Outcome) -> QHBoxLayout:
        """The option that the next words speak of, in one line, with how it did."""
        look = self._look
        option = key.split("/")[1]
        icon, colour = _MARKS.get(outcome.marks.get(option, "none"), _MARKS["wrong"])
        row = QHBoxLayout()
        row.setContentsMargins(0, look.px(4), 0, 0)
        row.setSpacing(look.px(8))
        picture = Label(look, "", wrap=False)
        picture.setPixmap(look.icon(icon, colour, 18, 2.0))
        row.addWidget(picture)
        label = Label(look, "", "meta-strong", "ink2", wrap=False, language=self._widget.language)
        room = look.px(300)
        shown = label.fontMetrics().elidedText(heading, Qt.TextElideMode.ElideRight, room)
        label.setText(shown)
        label.setAccessibleName(heading)
        row.addWidget(label, 1)
        return row
