"""The two bars of a workshop: which question stands here and the way out; the clock, the answers and the arrows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from player.widgets.carrying import announce
from player.widgets.countdown import Countdown
from player.widgets.labels import Heading, Label, beside
from player.widgets.room_button import RoomButton
from player.widgets.theme import Look, direct, hold_direction, restyle


def larger(look: Look) -> Look:
    """The look of interface words that a room reads."""
    return look._replace(scale=look.scale * 4 / 3)


class WorkshopHead(QFrame):
    """No name of a learner stands here."""

    ended = Signal()

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        large = larger(look)
        self.setProperty("surface", "paper")
        self.setFixedHeight(look.px(60))
        row = QHBoxLayout(self)
        edge = look.px(24 if look.narrow else 40)
        row.setContentsMargins(edge, 0, look.px(12), 0)
        row.setSpacing(look.px(16))
        tag = Label(look, self.tr("Workshop"), "button", "onToast", wrap=False)
        tag.setFont(large.font("button"))
        tag.setProperty("surface", "role")
        tag.setFixedHeight(look.px(36))
        row.addWidget(tag)
        self._page = Heading(large, "", "button", language=language)
        direct(self._page, language)
        self._page.setAlignment(beside(self))
        row.addWidget(self._page, 1)
        self._place = Label(large, "", "interface", "ink2", wrap=False)
        row.addWidget(self._place)
        end = RoomButton(
            look._replace(scale=look.scale * 0.78), self.tr("End the workshop"), "bar", icon="ph.x", alone=True
        )
        end.setToolTip(self.tr("End the workshop (Esc)"))
        end.clicked.connect(self.ended)
        row.addWidget(end)

    def show_place(self, page: str, words: str) -> None:
        """The title of the page and which question of how many."""
        self._page.setText(page)
        self._page.setAccessibleName(page)
        self._place.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line below."""
        super().paintEvent(event)
        thick = self._look.px(2)
        QPainter(self).fillRect(0, self.height() - thick, self.width(), thick, self._look.colour("line"))


class ClockPanel(QFrame):
    """The minutes, then what is left of them; at the end the ground grows warm and words say so. No sound."""

    def __init__(self, look: Look, clock: Countdown) -> None:
        super().__init__()
        self._look, self._clock = look, clock
        large = larger(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(10), look.px(4), look.px(6), look.px(4))
        row.setSpacing(look.px(12 if look.narrow else 16))
        if not look.narrow:
            people = Label(look, "", wrap=False)
            people.setPixmap(look.icon("ph.users-three", "ink2", 34, 2.0))
            row.addWidget(people)
        self._words = Label(large, "", "interface", "ink2", wrap=False)
        row.addWidget(self._words)
        self._figure = Label(look._replace(scale=look.scale * 0.82), "", "workshop-figure", wrap=False, language="en")
        hold_direction(self._figure)
        row.addWidget(self._figure)
        self._fewer = self._step(self.tr("One minute less"), "ph.minus", -1)
        self._more = self._step(self.tr("One minute more"), "ph.plus", +1)
        row.addWidget(self._fewer)
        row.addWidget(self._more)
        self._button = RoomButton(look, self.tr("Start"), icon="ph.play-fill", alone=look.narrow)
        self._button.clicked.connect(clock.toggle)
        row.addWidget(self._button)
        clock.changed.connect(self._show)
        clock.ended.connect(lambda: announce(self, self._words.text()))
        self._show()

    def _step(self, words: str, icon: str, minutes: int) -> RoomButton:
        button = RoomButton(self._look._replace(scale=self._look.scale * 0.78), words, icon=icon, alone=True)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self._clock.add(minutes))
        return button

    def _show(self) -> None:
        state, left = self._clock.state, round(self._clock.left + 0.499)
        words, button, icon = {
            "set": (self.tr("Time"), self.tr("Start"), "ph.play-fill"),
            "running": (self.tr("Talk in pairs"), self.tr("Pause"), "ph.pause"),
            "paused": (self.tr("Paused"), self.tr("Go on"), "ph.play-fill"),
            "over": (self.tr("Time is up"), self.tr("Again"), "ph.clock"),
        }[state]
        self._words.setText(words)
        self._figure.setText(self._look.digits(self._look.time(left)))
        self._figure.setAccessibleName(f"{words}, {self._figure.text()}")
        if self._button.text() != button:
            self._button.rename(button)
            self._button.wear(icon)
            self._button.setToolTip(self.tr("%1 (T)").replace("%1", button))
        for step in (self._fewer, self._more):
            step.setHidden(state in {"running", "over"})
        surface = "tip" if state == "over" else ""
        if self.property("surface") != surface:
            restyle(self, surface=surface)


class WorkshopFoot(QFrame):
    """The clock at the start; the arrows and the answers at the end."""

    moved = Signal(int)
    asked = Signal()

    def __init__(self, look: Look, clock: Countdown) -> None:
        super().__init__()
        self._look = look
        self.setProperty("surface", "sunk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.px(76 if look.narrow else 92))
        row = QHBoxLayout(self)
        edge = look.px(16 if look.narrow else 40)
        row.setContentsMargins(edge - look.px(10), 0, edge, 0)
        row.setSpacing(look.px(12 if look.narrow else 20))
        row.addWidget(ClockPanel(look, clock))
        row.addStretch(1)
        self._back = RoomButton(look, self.tr("Question before"), icon="ph.arrow-left", alone=True)
        self._on = RoomButton(look, self.tr("Next question"), icon="ph.arrow-right", alone=True)
        self.answers = RoomButton(look, self.tr("Show the answers"), "primary", icon="ph.eye")
        for button, step in ((self._back, -1), (self._on, 1)):
            button.clicked.connect(lambda _checked=False, step=step: self.moved.emit(step))
        self.answers.clicked.connect(self.asked)
        for button in (self._back, self.answers, self._on):
            row.addWidget(button)

    def show_state(self, at: int, count: int, *, answered: bool, shown: bool) -> None:
        """Which question of how many, whether it has an answer, and whether that is shown."""
        self._back.setEnabled(at > 0)
        self._on.setEnabled(at < count - 1)
        self.answers.setEnabled(answered)
        words = self.tr("Hide the answers") if shown else self.tr("Show the answers")
        self.answers.rename(words if answered else self.tr("No right answer"))
        self.answers.wear("ph.eye-slash" if shown else "ph.eye")
        self.answers.setToolTip(self.tr("%1 (Space)").replace("%1", words) if answered else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), self._look.px(2), self._look.colour("line"))
