"""A conversation that branches: a scene beside the talk, replies by mouse or letter, one step back at any time."""

from collections.abc import Iterator
from itertools import pairwise, zip_longest
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from course_bundle.activities import Outcome, Scenario
from course_bundle.activities.base import read
from course_bundle.activities.scenario import MOODS, ScenarioAnswer
from course_bundle.errors import AnswerError
from course_bundle.flow import plain
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.answer_rows import LETTERS
from player.widgets.buttons import Button
from player.widgets.carrying import announce
from player.widgets.flow_text import FlowText
from player.widgets.keycap import Keycap
from player.widgets.keys import printed
from player.widgets.labels import Heading, Label, beside
from player.widgets.looking_back import Goals, LookingBack, Said, Turn
from player.widgets.path_map import PathMap
from player.widgets.scene import Scene
from player.widgets.talk import Bubble, ReplyPlate, lay_bubble
from player.widgets.theme import Look, direct
from player.widgets.type import Role


class ScenarioWidget(ActivityWidget):
    """The answer is {"said": [reply, ...]}; there is one once the talk has come to an ending."""

    wide: ClassVar[bool] = True
    many_ways: ClassVar[bool] = True
    spec: Scenario

    def __init__(self, look: Look, module_id: str, spec: Scenario, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        self._said: list[str] = []
        self._outcome: Outcome | None = None
        self._whole = False
        self._shown = 1 if look.narrow else 2
        strip = look.narrow or role != "question"
        self.path = PathMap(look, {name: [reply.to for reply in node.replies] for name, node in spec.nodes.items()})
        self.scene = Scene(look, self.path, self.language, strip=strip)
        self.plates: list[ReplyPlate] = []
        self.bubbles: list[Bubble] = []
        self.goals: Goals | None = None
        self.back = Button(look, self.tr("One step back"), "secondary", icon="ph.arrow-left")
        self.back.clicked.connect(self.step_back)
        # In the flow of a lesson, and beside large words, there is little room.
        tight = role != "question" or look.scale > 1.25
        self.earlier = Button(look, "", "quiet", icon="ph.chat-circle-text", alone=tight)
        self.earlier.clicked.connect(self._turn_earlier)
        row: QBoxLayout = QVBoxLayout() if strip else QHBoxLayout()
        row.setSpacing(look.px(8 if look.narrow else 12 if strip else 28))
        if strip:
            row.addWidget(self.scene)
        else:
            row.addWidget(self.scene, 0, Qt.AlignmentFlag.AlignTop)
        self._side = QVBoxLayout()
        self._side.setSpacing(look.px(8 if look.narrow else 12))
        row.addLayout(self._side, 1)
        self.body.addLayout(row)
        self._talk = QWidget()
        self._side.addWidget(self._talk)
        self._heading = Heading(look, "", "dialog")
        self._heading.setAlignment(beside(self))
        self._asked = QWidget()
        asked = QHBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(look.px(12))
        asked.addWidget(self._heading, 1)
        asked.addWidget(self.earlier)
        asked.addWidget(Keycap(look, "Backspace"))
        asked.addWidget(self.back)
        self._side.addWidget(self._asked)
        self._next = QWidget()
        self._side.addWidget(self._next)
        self._side.addStretch(1)
        self._show()

    def instruction(self) -> str:
        """What to do."""
        return self.tr("There is no single right answer. You can come back and try another way.")

    @property
    def answer(self) -> object | None:
        """None before an ending is reached."""
        return self.draft if self.spec.ended(self._said) else None

    @property
    def draft(self) -> object | None:
        """The replies so far; None at the start."""
        return {"said": list(self._said)} if self._said else None

    def mark(self, outcome: Outcome) -> None:
        """Which goals were reached, and what else could have been said."""
        self._outcome = outcome
        self._show()

    def restore(self, answer: object) -> None:
        """The talk as far as it had come."""
        try:
            said = list(read(answer, ScenarioAnswer).said)
            self.spec.visited(said)
        except AnswerError:
            return
        self._said, self._outcome, self._whole = said, None, False
        self._show()

    def begin_again(self) -> None:
        """Back to the start."""
        self._said, self._outcome, self._whole = [], None, False
        self._show()
        self.drafted.emit({"said": []})

    def show_solution(self) -> None:
        """One way to all goals, turn by turn."""
        super().show_solution()
        self._turn_others()

    def say(self, reply: str, by_key: bool = False) -> None:
        """Gives a reply; a screen reader hears what comes of it."""
        self._said.append(reply)
        self._go_on(by_key)

    def step_back(self, _checked: bool = False, *, by_key: bool = False) -> None:
        """Takes the last reply back."""
        if self._said and self._outcome is None:
            self._said.pop()
            self._go_on(by_key)

    def first_focus(self) -> QWidget:
        """The first reply; at the end the words that say so."""
        return self.plates[0] if self.plates else self._heading

    def found(self, outcome: Outcome) -> str:
        """How many goals were reached."""
        look, marks = self.look, outcome.marks.values()
        words = self.tr("%1 of %2 goals reached.")
        words = words.replace("%1", look.number(sum(mark == "right" for mark in marks)))
        return words.replace("%2", look.number(len(marks)))

    def title(self, outcome: Outcome) -> str:
        """No path is wrong."""
        if outcome.verdict == "right":
            return self.tr("All goals reached")
        return self.tr("Some goals reached") if outcome.share else self.tr("No goal on this path")

    def again(self) -> str:
        """There are other ways."""
        return self.tr("Try another way")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters reply, Backspace goes one step back."""
        plain_key = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if self._outcome is None and plain_key and not event.isAutoRepeat():
            if event.key() == Qt.Key.Key_Backspace:
                self.step_back(by_key=True)
                return
            at = LETTERS.find(printed(event) or "-")
            if 0 <= at < len(self.plates):
                self.plates[at].say()
                return
        event.ignore()

    def _go_on(self, by_key: bool) -> None:
        self._show(Qt.FocusReason.ShortcutFocusReason if by_key else Qt.FocusReason.OtherFocusReason)
        announce(self, self._news())
        QTimer.singleShot(0, self, self._reveal)
        self.drafted.emit({"said": list(self._said)})

    def _reveal(self) -> None:
        """Brings the new line into view, with what can be said now and the scene as far as there is room."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            edge = self.look.px(8)
            for part in (self.scene, self._next, self._talk):
                area.ensureWidgetVisible(part, 0, edge)

    def _news(self) -> str:
        """What a screen reader hears: the line that was said now, and in which mood."""
        node = self.spec.visited(self._said)[-1]
        who = self.spec.nodes[node].speaker
        line = f"{self._name(who)}: {plain(self.flow(self.spec.id, node))}"
        mood, step = self._mood(who)
        words = self.tr("Mood: %1, %2 of %3.").replace("%1", mood).replace("%2", self.look.number(step))
        return f"{line}\n{words.replace('%3', self.look.number(MOODS))}"

    def _name(self, person: str) -> str:
        return self._words.plain(self._module_id, self.spec.id, person)

    def _mood(self, person: str) -> tuple[str, int]:
        step = self.spec.mood(self._said, person)
        usual = (
            self.tr("Closed"),
            self.tr("Wary"),
            self.tr("Listening, with doubts"),
            self.tr("Interested"),
            self.tr("Open"),
        )
        return self._words.plain(self._module_id, self.spec.id, f"mood{step}") or usual[step - 1], step

    def _show(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Builds what changes: the scene, the lines of the talk, and what can be done next."""
        path, marked = self.spec.visited(self._said), self._outcome is not None
        node = self.spec.nodes[path[-1]]
        person = self.spec.people[node.speaker]
        picture = self.picture(person.picture) if person.picture is not None else b""
        about = self._words.plain(self._module_id, self.spec.id, node.speaker, "about")
        self.scene.show_person(picture, self._name(node.speaker), about)
        self.scene.show_mood(*self._mood(node.speaker), MOODS)
        self.path.show_path(path, self._about_path(len(node.replies)))
        asked = self.tr("What do you say?") if node.replies else self.tr("The talk has come to its end")
        self._heading.setText(asked)
        self._heading.setAccessibleName(asked)
        words = self.tr("Show less") if self._whole else self.tr("The whole talk")
        self.earlier.setText(words)
        self.earlier.setAccessibleName(words)
        self.earlier.setToolTip(words)
        self.back.setEnabled(bool(self._said))
        self._talk = self._change(self._talk, self._make_talk(path))
        before, self._next = self._next, self._change(self._next, self._make_next(path))
        self._asked.setVisible(not marked)
        self.earlier.setVisible(2 * len(self._said) + 1 > self._shown)
        self._order()
        held = QApplication.focusWidget()
        if held is not None and (before.isAncestorOf(held) or held is self._heading):
            self.first_focus().setFocus(reason)
        before.hide()

    def _order(self) -> None:
        """Tab goes through what was made now where it stands, not at the end of the page."""
        terms = [term for bubble in self.bubbles for term in bubble.text.terms]
        ended = self._next.findChildren(QWidget)
        stops = [self.question, *self.question.terms, *terms, self._heading, self.earlier, self.back]
        stops += self.plates or [part for part in ended if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _about_path(self, ways: int) -> str:
        look = self.look
        words = self.tr("Your path so far. Replies given: %1. Ways ahead: %2.")
        return words.replace("%1", look.number(len(self._said))).replace("%2", look.number(ways))

    def _change(self, before: QWidget, after: QWidget) -> QWidget:
        """Puts one part in the place of another, which goes once nothing looks at it."""
        self._side.insertWidget(self._side.indexOf(before), after)
        after.show()
        before.deleteLater()
        if before is self._talk:
            before.hide()
        return after

    def _make_talk(self, path: tuple[str, ...]) -> QWidget:
        """The last two lines, in a small window the last one; or all."""
        lines: list[tuple[str, str]] = []
        for node, reply in zip_longest(path, self._said, fillvalue=""):
            lines += [(node, ""), *([(node, reply)] if reply else [])]
        part, layout = self._part()
        self.bubbles = []
        for node, reply in lines if self._whole else lines[-self._shown :]:
            who = self.tr("You") if reply else self._name(self.spec.nodes[node].speaker)
            flow = self.flow(self.spec.id, node, reply) if reply else self.flow(self.spec.id, node)
            row, bubble = lay_bubble(self.look, who, flow, self.language, own=bool(reply))
            self.bubbles.append(bubble)
            self.made_text.emit(bubble.text)
            layout.addLayout(row)
        return part

    def _make_next(self, path: tuple[str, ...]) -> QWidget:
        """What can be said, or what there is to do at an ending, or what came of the talk."""
        look, spec, replies = self.look, self.spec, self.spec.nodes[path[-1]].replies
        part, layout = self._part()
        self.plates, self.goals = [], None
        if self._outcome is not None:
            marks = self._outcome.marks
            goals = [(self._name(goal), marks.get(goal) == "right") for goal in spec.goals]
            self.goals = Goals(look, goals, self.language)
            layout.addWidget(self.goals)
            self.others = Button(look, "", "secondary")
            self.others.clicked.connect(self._turn_others)
            layout.addWidget(self.others, 0, Qt.AlignmentFlag.AlignLeading)
            self._looking_back = LookingBack(look, list(self._turns(path)), self.language)
            self._looking_back.hide()
            layout.addWidget(self._looking_back)
            self._word_others()
            for text in self._looking_back.findChildren(FlowText):
                self.made_text.emit(text)
            return part
        for at, reply in enumerate(replies):
            ordinal = self.tr("%1 of %2").replace("%1", look.number(at + 1)).replace("%2", look.number(len(replies)))
            flow = self.flow(spec.id, path[-1], reply.id)
            plate = ReplyPlate(look, reply.id, LETTERS[at], flow, self.language, ordinal)
            plate.said.connect(self.say)  # a closure would keep this part alive until the plate goes
            layout.addWidget(plate)
            self.plates.append(plate)
        if not replies:
            layout.addWidget(
                Label(look, self.tr("Check to see what you reached, or take one step back and go on from there."))
            )
        return part

    def _turns(self, path: tuple[str, ...]) -> Iterator[Turn]:
        """The talk, and what else there was to say if the author shows answers."""
        for name, reply in zip(path, self._said, strict=False):
            node = self.spec.nodes[name]
            said = {each.id: self._line(name, each.id) for each in node.replies}
            own = said.pop(reply)
            others = list(said.values()) if self.spec.reveal else []
            yield Turn(self._name(node.speaker), self.flow(self.spec.id, name), own, others)

    def _line(self, node: str, reply: str) -> Said:
        return Said(self.flow(self.spec.id, node, reply), self.flow(self.spec.id, node, reply, "feedback"))

    def _part(self) -> tuple[QWidget, QVBoxLayout]:
        part = QWidget()
        direct(part, self.language)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.look.px(6 if self.look.narrow else 10))
        return part, layout

    def _turn_others(self) -> None:
        self._looking_back.setVisible(self._looking_back.isHidden())
        self._word_others()

    def _word_others(self) -> None:
        hidden = self._looking_back.isHidden()
        if self.spec.reveal:
            words = self.tr("What others might have said") if hidden else self.tr("Hide what others might have said")
        else:
            words = self.tr("Look back at the talk") if hidden else self.tr("Hide the talk")
        self.others.setText(words)
        self.others.setAccessibleName(words)
        self.others.wear("ph.caret-down" if hidden else "ph.caret-up")

    def _turn_earlier(self) -> None:
        self._whole = not self._whole
        self._show()
