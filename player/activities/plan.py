"""A form that builds a plan: steps with a prompt, some help and an example, each answered in one's own words."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from course_bundle.activities import Outcome, Plan
from course_bundle.flow import Flow
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.buttons import Button
from player.widgets.flow_text import FlowText
from player.widgets.keycap import KeyLine
from player.widgets.labels import Label
from player.widgets.ruled_sheet import RuledSheet
from player.widgets.theme import Look, direct
from player.widgets.type import Role

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PlanWidget(ActivityWidget):
    """The answer is {"steps": {step: text}}, without the steps in which nothing stands."""

    spec: Plan

    def __init__(self, look: Look, module_id: str, spec: Plan, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        self._marked = False
        self.steps: dict[str, Step] = {}
        for number, (step, lines) in enumerate(spec.steps.items(), 1):
            more = {part: self.flow(spec.id, step, part) for part in ("help", "example")}
            made = Step(look, number, words.plain(module_id, spec.id, step), lines, more, self.language)
            made.typed.connect(self._change)
            self.steps[step] = made
            self.body.addWidget(made)
            self.body.addSpacing(look.px(14 if look.narrow else 18))
        keys = ((["Tab"], self.tr("next step")), (["Ctrl", "Enter"], self.tr("keep the plan")))
        self._keys = KeyLine(look, keys)
        self.body.addWidget(self._keys)
        self._tell()

    def instruction(self) -> str:
        """What to do."""
        return self.tr("Go step by step. You can leave a step empty and come back to it.")

    @property
    def answer(self) -> object | None:
        """None while nothing stands in any step."""
        steps = self._written()
        return {"steps": steps} if steps else None

    def mark(self, outcome: Outcome) -> None:
        """It is kept, and can be read and copied."""
        self._close_up(True)

    def restore(self, answer: object) -> None:
        """Puts each text into its step."""
        steps = answer.get("steps") if isinstance(answer, dict) else None
        if not isinstance(steps, dict):
            return
        self._close_up(False)
        for name, step in self.steps.items():
            text = steps.get(name, "")
            step.lay(text if isinstance(text, str) else "")
        self._tell()

    def begin_again(self) -> None:
        """The texts can be changed."""
        self._close_up(False)
        self._change()

    def first_focus(self) -> QWidget:
        """The first step."""
        return next(iter(self.steps.values())).field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line leads to the next step; with Ctrl it keeps the plan."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        fields = [step.field for step in self.steps.values()]
        at = next((at for at, field in enumerate(fields) if field.hasFocus()), len(fields))
        if event.key() in _ENTER and plain and not self._marked:
            if at + 1 < len(fields):
                fields[at + 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)

    def found(self, outcome: Outcome) -> str:
        """How many steps are filled in."""
        return self._so_far()

    def _close_up(self, on: bool) -> None:
        self._marked = on
        for step in self.steps.values():
            step.field.setReadOnly(on)
        self._keys.setHidden(on)

    def _written(self) -> dict[str, str]:
        return {name: step.text for name, step in self.steps.items() if step.text.strip()}

    def _change(self) -> None:
        self._tell()
        self.drafted.emit({"steps": self._written()})

    def _tell(self) -> None:
        self.count(self._so_far())

    def _so_far(self) -> str:
        look, words = self.look, self.tr("%1 of %2 steps filled in")
        return words.replace("%1", look.number(len(self._written()))).replace("%2", look.number(len(self.steps)))


class Step(QWidget):
    """One step: its number and prompt, what helps, and a line or some rules to write on."""

    typed = Signal()

    def __init__(
        self, look: Look, number: int, prompt: str, lines: int, more: Mapping[str, tuple[Flow, ...]], language: str
    ) -> None:
        super().__init__()
        self._look, self._laying = look, False
        direct(self, language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        head = QHBoxLayout()
        head.setSpacing(look.px(12))
        sign = Label(look, look.number(number), "section", "lampText", wrap=False)
        sign.setFixedWidth(look.px(24))
        sign.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        head.addWidget(sign)
        head.addWidget(Label(look, prompt, "section", language=language), 1)
        column.addLayout(head)
        row, inside = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(0)
        row.addSpacing(look.px(36))
        row.addLayout(inside, 1)
        inside.setSpacing(look.px(6))
        if more["help"]:
            inside.addWidget(FlowText(look, more["help"], language, "interface", "ink2"))
        if more["example"]:
            self._add_example(inside, more["example"], prompt, language)
        inside.addWidget(self._make_field(lines, prompt))
        column.addLayout(row)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.field.words if isinstance(self.field, RuledSheet) else self.field.text()

    def lay(self, text: str) -> None:
        """Puts a text in, without a word of it."""
        self._laying = True
        if isinstance(self.field, RuledSheet):
            self.field.lay(text)
        else:
            self.field.setText(" ".join(text.splitlines()))
            self.field.setCursorPosition(0)
        self._laying = False

    def _make_field(self, lines: int, prompt: str) -> QWidget:
        look = self._look
        self.field: QLineEdit | RuledSheet
        if lines == 1:
            self.field = QLineEdit()
            self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
            self.field.setFont(look.font("reading"))
            self.field.setMinimumHeight(look.px(48))
            self.field.textChanged.connect(self._type)
            found: QWidget = self.field
        else:
            self.field = RuledSheet(look)
            self.field.setProperty("ring", "")
            self.field.show_rules(lines)
            self.field.lay("")
            self.field.textChanged.connect(self._type)
            found = QFrame()
            found.setProperty("surface", "card")
            inside = QVBoxLayout(found)
            inside.setContentsMargins(1, 1, 1, 1)
            inside.addWidget(self.field)
        self.field.setAccessibleName(prompt)
        return found

    def _add_example(self, column: QVBoxLayout, flow: tuple[Flow, ...], prompt: str, language: str) -> None:
        look = self._look
        row = QHBoxLayout()
        self._button = Button(look, self.tr("Show an example"), "quiet", icon="ph.lightbulb")
        self._button.setAccessibleDescription(prompt)
        self._button.clicked.connect(self._turn)
        row.addWidget(self._button)
        row.addStretch(1)
        column.addLayout(row)
        self._example = QFrame()
        self._example.setProperty("surface", "tip")
        inside = QVBoxLayout(self._example)
        inside.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(12))
        text = FlowText(look, flow, language, "interface")
        text.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        text.setAccessibleName(text.text())
        inside.addWidget(text)
        column.addWidget(self._example)
        self._example.hide()

    def _turn(self) -> None:
        shown = self._example.isHidden()
        self._example.setVisible(shown)
        words = self.tr("Hide the example") if shown else self.tr("Show an example")
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self.updateGeometry()

    def _type(self) -> None:
        if not self._laying:
            self.typed.emit()
