"""A scale: one step is chosen; where it is a second taking, the change since the first is drawn."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from course_bundle.activities import Outcome, Scale
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.keycap import KeyLine
from player.widgets.scale_change import ScaleChange
from player.widgets.scale_steps import ScaleSteps
from player.widgets.theme import Look
from player.widgets.type import Role


class ScaleWidget(ActivityWidget):
    """The answer is {"chosen": step id}."""

    spec: Scale

    def __init__(self, look: Look, module_id: str, spec: Scale, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        ids = spec.all_steps
        signs = {step: step if spec.numbers else str(at) for at, step in enumerate(ids, 1)}
        said = {step: words.plain(module_id, spec.id, step) for step in ids}
        self.steps = ScaleSteps(look, signs, said, self.language)
        self.steps.changed.connect(lambda: self.drafted.emit({"chosen": self.steps.chosen}))
        self.body.addWidget(self.steps)
        self.change = ScaleChange(look, list(signs.values()))
        self.change.hide()
        arrows = ["←", "→"] if self.steps.abreast else ["↑", "↓"]
        struck = [look.digits(sign) for sign in signs.values() if len(sign) == 1]
        digits = [f"\u2066{struck[0]}–{struck[-1]}\u2069"] if struck else []
        keys = [(arrows, self.tr("another step"))] + [(digits, self.tr("choose a step"))] * bool(digits)
        self._keys = KeyLine(look, keys)
        for part in (self._keys, self.change):
            self.body.addSpacing(look.px(14))
            self.body.addWidget(part)

    def instruction(self) -> str:
        """What to do, and whose it stays."""
        return self.tr("Choose what fits now. The facilitator does not see it.")

    @property
    def answer(self) -> object | None:
        """None while no step is chosen."""
        return None if self.steps.chosen is None else {"chosen": self.steps.chosen}

    def mark(self, outcome: Outcome) -> None:
        """The step stays as it is."""
        self._lock(locked=True)

    def compare(self, earlier: object) -> None:
        """Draws the change since the first taking."""
        ids, now = list(self.spec.all_steps), self.steps.chosen
        before = earlier.get("chosen") if isinstance(earlier, dict) else None
        if before in ids and now is not None:
            self.change.show_change(ids.index(before), ids.index(now))
            self.change.show()

    def restore(self, answer: object) -> None:
        """Chooses the step that was chosen."""
        if not isinstance(answer, dict) or "chosen" not in answer:
            return
        chosen = answer["chosen"]
        if chosen is None or chosen in self.spec.all_steps:
            self._open_up()
            self.steps.choose(chosen)

    def begin_again(self) -> None:
        """The step stays, and can be changed."""
        self._open_up()
        self.drafted.emit({"chosen": self.steps.chosen})

    def again(self) -> str:
        """A scale that is compared with its own first answer is taken another time."""
        return self.tr("Take it again") if self.spec.earlier == self.spec.id else super().again()

    def first_focus(self) -> QWidget:
        """The chosen step, or the first."""
        return self.steps.first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and arrows choose wherever in the question the focus is."""
        self.steps.keyPressEvent(event)

    def _open_up(self) -> None:
        self._lock(locked=False)
        self.change.hide()

    def _lock(self, *, locked: bool) -> None:
        self.steps.lock(locked=locked)
        self._keys.setHidden(locked)
