"""The answers of a question, chosen by mouse, by arrow keys and Space, or by letter and digit."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from course_bundle.flow import Flow
from player.widgets.answer_row import AnswerRow, State
from player.widgets.keys import printed
from player.widgets.picture_answer import PictureAnswer
from player.widgets.theme import Look

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class AnswerRows(QWidget):
    """Rows by key, in order; `several` may be chosen, or one. Emits `changed` when the learner chose otherwise.

    With `pictures` by key, each with its text alternative, the answers stand in two columns. `first` is the place in
    the alphabet of the first letter.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        options: Mapping[str, tuple[Flow, ...]],
        language: str,
        *,
        several: bool,
        pictures: Mapping[str, tuple[bytes, str]] | None = None,
        first: int = 0,
    ) -> None:
        super().__init__()
        self._several, self._first, self._columns = several, first, 2 if pictures else 1
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(10))
        for column in range(self._columns):
            layout.setColumnStretch(column, 1)
        self.rows: dict[str, AnswerRow] = {}
        for at, (key, flow) in enumerate(options.items()):
            ordinal = self.tr("%1 of %2").replace("%1", look.number(at + 1)).replace("%2", look.number(len(options)))
            letter = LETTERS[(first + at) % len(LETTERS)]
            if pictures:
                data, about = pictures[key]
                row: AnswerRow = PictureAnswer(
                    look, flow, language, letter, data, about, several=several, ordinal=ordinal
                )
            else:
                row = AnswerRow(look, flow, language, letter, several=several, ordinal=ordinal)
            row.clicked.connect(self._picked)
            layout.addWidget(row, at // self._columns, at % self._columns)
            self.rows[key] = row

    @property
    def chosen(self) -> list[str]:
        """The keys of the rows that are chosen, in order."""
        return [key for key, row in self.rows.items() if row.isChecked()]

    @property
    def marked(self) -> bool:
        """Whether the rows show how they did."""
        return any(row.state for row in self.rows.values())

    def choose(self, keys: list[str]) -> None:
        """Chooses these and no others, without a word of it."""
        for key, row in self.rows.items():
            row.setAutoExclusive(False)
            row.setChecked(key in keys)
            row.setAutoExclusive(not self._several)
            row.update()

    def mark(self, states: Mapping[str, State]) -> None:
        """Shows how each row did."""
        for key, row in self.rows.items():
            row.mark(states.get(key, "none"))

    def clear(self) -> None:
        """Nothing chosen, nothing marked."""
        for row in self.rows.values():
            row.mark("")
        self.choose([])

    def first(self) -> QWidget:
        """The row that the focus begins with: the first chosen one, or the first."""
        chosen = self.chosen
        return self.rows[chosen[0]] if chosen else next(iter(self.rows.values()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits choose, arrows move: among pictures as they are seen."""
        rows = list(self.rows.values())
        on = -1 if self._columns > 1 and self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        down = self._columns
        steps = {Qt.Key.Key_Down: down, Qt.Key.Key_Right: on, Qt.Key.Key_Up: -down, Qt.Key.Key_Left: -on}
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if self.marked or not plain:
            event.ignore()
            return
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            at = next((at for at, row in enumerate(rows) if row.hasFocus()), 0)
            rows[(at + step) % len(rows)].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        sign = printed(event)
        at = int(sign) - 1 - self._first if sign.isdigit() else LETTERS.find(sign) - self._first if sign else -1
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.ShortcutFocusReason)
            rows[at].click()
            return
        event.ignore()

    def _picked(self) -> None:
        if not self.marked:
            self.changed.emit()
