"""A module's questions for a whole room, from a projector: answers hidden until they are shown, hands counted, a clock.

Nothing of it is kept: no answers, no progress, no hands.
"""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from course_bundle.flow import plain
from player.screens.desk import Desk
from player.screens.route import Workshop, Workshops
from player.screens.screen import Screen
from player.screens.workshop_bars import WorkshopFoot, WorkshopHead, larger
from player.screens.workshop_notes import NotesWindow
from player.screens.workshop_words import Question, questions
from player.widgets.carrying import announce
from player.widgets.countdown import Countdown
from player.widgets.flow_text import FlowText
from player.widgets.hands import MOST_HANDS, HandCard, drawn, full_bar
from player.widgets.keys import printed
from player.widgets.labels import Label
from player.widgets.projection import lay_on, other_screen
from player.widgets.tall_scroll import TallScroll
from player.widgets.theme import Look

LETTERS = "ABCDEFGHIJKLMNOPQRS"
"""Of the options, and the keys that add a hand; T is the clock's."""

_ALL = 1000
"""The stretch of what takes all the room that it may."""

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class WorkshopScreen(Screen):
    """One question at a time, as large as it gets; the trainer's notes on another screen if there is one."""

    def __init__(self, look: Look, desk: Desk, place: Workshop) -> None:
        super().__init__(look, desk)
        self.setProperty("surface", "paper")
        self._language = desk.course_language
        self._questions = questions(look, desk.course.module(place.module), desk.words)
        self._small = 0.75 if look.narrow else 1.0
        ids = [question.spec.id for question in self._questions]
        self._at = ids.index(place.activity) if place.activity in ids else 0
        self._hands: dict[str, dict[str, int]] = {}
        self._shown: set[str] = set()
        self._cards: dict[str, HandCard] = {}
        self._asked: QWidget | None = None
        self._given: QWidget | None = None
        self.clock = Countdown(self)
        self._head = WorkshopHead(look, self._language)
        self._scroll = _Page()
        self._foot = WorkshopFoot(look, self.clock)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot)
        self._head.ended.connect(self._end)
        self._foot.moved.connect(self.move_on)
        self._foot.asked.connect(self.show_answers)
        self.notes = self._make_notes()
        app: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]
        app.screenAdded.connect(self._place_notes_soon)
        app.screenRemoved.connect(self._place_notes_soon)
        self.clock.changed.connect(self._tell_time)
        # A room may talk for long without anybody moving the mouse.
        desk.playing.add(self)
        self._build()

    @property
    def question(self) -> Question:
        """The one that is shown."""
        return self._questions[self._at]

    def first_focus(self) -> QWidget | None:
        """The question."""
        return self._asked

    def keep(self) -> dict[str, Any]:
        """Where one is, the hands, what was shown, the clock."""
        kept = {"at": self._at, "hands": self._hands, "shown": self._shown, "clock": self.clock.keep()}
        return kept | {"notes-closed": self.notes.closed}

    def restore(self, kept: dict[str, Any]) -> None:
        """Goes on there."""
        if kept:
            self._at, self._hands, self._shown = kept["at"], kept["hands"], kept["shown"]
            self.notes.closed = kept["notes-closed"]
            self.clock.take(kept["clock"])
            self._build()

    def leave(self) -> None:
        """The notes go with the workshop."""
        self.desk.playing.discard(self)
        self.notes.hide()
        self.notes.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """The notes come once it is known which screen this fills."""
        super().showEvent(event)
        self._place_notes_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, the arrows (or the pages of a clicker), the letters, T, Esc."""
        key = event.key()
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        lines = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        letter = printed(event)
        if event.modifiers() & _COMMANDS:
            super().keyPressEvent(event)
        elif key in steps:
            turned = self.look.rtl and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            self.move_on(-steps[key] if turned else steps[key])  # type: ignore[index]
        elif key in lines:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + lines[key] * self.look.px(80))  # type: ignore[index]
        elif key == Qt.Key.Key_Space:
            self.show_answers()
        elif key == Qt.Key.Key_Escape:
            self._end()
        elif letter == "T":
            if not event.isAutoRepeat():
                self.clock.toggle()
        elif letter and letter in LETTERS[: len(self.question.options)]:
            option = self.question.options[LETTERS.index(letter)]
            self.raise_hand(option.id, -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def move_on(self, step: int) -> None:
        """The next question, or the one before."""
        at = self._at + step
        if 0 <= at < len(self._questions):
            self._at = at
            self._build()
            if self._asked is not None:
                self._asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_answers(self) -> None:
        """Shows what is right, or hides it again."""
        if not self.question.answered:
            return
        self._shown ^= {self.question.spec.id}
        self._show_state()
        if self.question.spec.id in self._shown:
            announce(self, plain(self.question.right + self.question.explain))
            QTimer.singleShot(0, self._answer, lambda: self._scroll.ensureWidgetVisible(self._answer, 0, 0))

    def raise_hand(self, option: str, step: int) -> None:
        """One hand more or fewer for an option."""
        hands = self._hands.setdefault(self.question.spec.id, {})
        hands[option] = min(max(0, hands.get(option, 0) + step), MOST_HANDS)
        self._show_hands()
        announce(self, self._cards[option].accessibleName())

    def _build(self) -> None:
        """Lays out the question that is shown now."""
        look, question = self.look, self.question
        inside = QWidget()
        inside.setProperty("surface", "none")
        column = QVBoxLayout(inside)
        edge = look.px(24 if look.narrow else 40)
        column.setContentsMargins(edge, look.px(12 if look.narrow else 28), edge, look.px(16))
        column.setSpacing(look.px(12 if look.narrow else 20))
        text = look._replace(scale=look.scale * self._small)
        asked = FlowText(text, question.asked, self._language, "workshop")
        asked.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        place = self._place_words()
        asked.setAccessibleName(f"{place}. {plain(question.asked)}")
        self._asked, self._given = asked, None
        column.addWidget(asked)
        if question.picture:
            column.addWidget(drawn(look, question.picture, question.about, look.px(220 * self._small)))
        if question.given:
            self._given = FlowText(text, question.given, self._language, "workshop-option")
            column.addWidget(self._given)
        self._cards = {}
        if question.options:
            column.addLayout(self._options(), _ALL)
        self._answer = self._answer_panel()
        column.addWidget(self._answer)
        column.addStretch(1)
        self._head.show_place(question.page, place)
        self._scroll.setWidget(inside)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_hands()
        self._show_state()
        self._tell_time()

    def _options(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self.look.px(12 if self.look.narrow else 20))
        for at, (letter, option) in enumerate(zip(LETTERS, self.question.options, strict=False)):
            language = self._language if option.own else self.look.language
            card = HandCard(
                self.look,
                letter,
                option.flow,
                language,
                picture=option.picture,
                about=option.about,
                small=self._small,
            )
            card.stepped.connect(lambda step, option=option: self.raise_hand(option.id, step))
            self._cards[option.id] = card
            grid.addWidget(card, at // 2, at % 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        return grid

    def _answer_panel(self) -> QFrame:
        look, question = self.look, self.question
        panel = QFrame()
        panel.setProperty("surface", "banner-right")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        panel.setSizePolicy(policy)
        column = QVBoxLayout(panel)
        edge = look.px(20)
        column.setContentsMargins(edge, look.px(12), edge, look.px(12))
        column.setSpacing(look.px(8))
        if question.answer:
            column.addWidget(Label(larger(look), self.tr("The answer"), "button", "rightText"))
            text = look._replace(scale=look.scale * self._small)
            column.addWidget(FlowText(text, question.answer, self._language, "workshop-option"))
        if question.explain:
            text = look._replace(scale=look.scale * 24 / 31)
            column.addWidget(FlowText(text, question.explain, self._language, "workshop-option"))
        panel.hide()
        return panel

    def _show_hands(self) -> None:
        hands = self._hands.get(self.question.spec.id, {})
        full = full_bar(list(hands.values()))
        for option, card in self._cards.items():
            card.show_hands(hands.get(option, 0), full)

    def _show_state(self) -> None:
        question = self.question
        shown = question.spec.id in self._shown
        for option in question.options[: len(self._cards)]:
            self._cards[option.id].show_answer(shown=shown, right=option.right)
        self._answer.setVisible(shown and bool(question.answer or question.explain))
        if self._given is not None:  # the answer holds all of it
            self._given.setVisible(not (shown and question.answer))
        self._foot.show_state(self._at, len(self._questions), answered=question.answered, shown=shown)
        after = self._questions[self._at + 1] if self._at + 1 < len(self._questions) else None
        self.notes.show_question(self._place_words(), question, after, shown=shown)

    def _place_words(self) -> str:
        words = self.tr("Question %1 of %2").replace("%1", self.look.number(self._at + 1))
        return words.replace("%2", self.look.number(len(self._questions)))

    def _make_notes(self) -> NotesWindow:
        notes = NotesWindow(self.look, self._language, self.keyPressEvent)
        notes.moved.connect(self.move_on)
        notes.asked.connect(self.show_answers)
        notes.swapped.connect(self._swap)
        return notes

    def _tell_time(self) -> None:
        left = round(self.clock.left + 0.499)
        self.notes.show_time(self.look.digits(self.look.time(left)))

    @Slot()
    def _place_notes_soon(self) -> None:
        QTimer.singleShot(0, self, self._place_notes)

    def _place_notes(self) -> None:
        """On the other screen, if there is one, for as long as there is."""
        if not self.isVisible():
            return
        other = other_screen(QGuiApplication.screens(), self.window().screen())
        if other is None:
            self.notes.hide()
        elif not self.notes.closed:
            self.notes.setWindowIcon(self.window().windowIcon())
            lay_on(self.notes, other)
            self.window().activateWindow()

    def _swap(self) -> None:
        from player.widgets.projection import fill

        mine, other = self.window().screen(), self.notes.screen()
        fill(self.window(), other)
        lay_on(self.notes, mine)
        self.window().activateWindow()

    def _end(self) -> None:
        """Asks first where hands were counted, which are not kept."""
        if any(count for hands in self._hands.values() for count in hands.values()):
            self.desk.show("workshop_end", "EndWorkshopSheet")
        else:
            self.desk.go(Workshops())


class _Page(TallScroll):
    """What is too high scrolls; the keys are the workshop's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """None is taken."""
        event.ignore()
