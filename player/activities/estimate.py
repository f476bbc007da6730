"""A number to estimate: a line with a handle and a field to type in; then the figure with its source and year."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from course_bundle.activities import Estimate, Outcome
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.keycap import KeyLine
from player.widgets.labels import Label, beside
from player.widgets.number_line import NumberLine
from player.widgets.numerals import read_number, write_number
from player.widgets.theme import Look
from player.widgets.type import Role

_LONGEST = 24


class EstimateWidget(ActivityWidget):
    """The answer is {"value": figure}."""

    spec: Estimate

    def __init__(self, look: Look, module_id: str, spec: Estimate, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        self._unit = words.plain(module_id, spec.id, "unit")
        self._source = words.plain(module_id, spec.id, "source")
        self._own: float | None = None
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        self.field = _Field(look, self.tr("Your estimate"), self._written(spec.most), self._written(spec.least))
        self.field.setMaxLength(_LONGEST)
        row.addWidget(self.field)
        if self._unit:
            row.addWidget(Label(look, self._unit, "interface", "ink2", wrap=False, language=self.language))
        row.addSpacing(look.px(8))
        self._picture = Label(look, "", wrap=False)
        row.addWidget(self._picture)
        self._said = Label(look, "", "button", "ink2")
        self._said.setMinimumHeight(look.px(44))
        self._said.setAlignment(beside(self))
        row.addWidget(self._said, 1)
        self.body.addLayout(row)
        self.body.addSpacing(look.px(14))
        name = f"{self.tr('Your estimate')}, {self._unit}:" if self._unit else f"{self.tr('Your estimate')}:"
        self.line = NumberLine(look, name, spec.least, spec.most, spec.step)
        self.body.addWidget(self.line)
        self.shown = self._panel()
        self.body.addSpacing(look.px(14))
        self.body.addWidget(self.shown)
        self.body.addSpacing(look.px(14))
        keys = (
            (["←", "→"], self.tr("one step")),
            (["PgUp", "PgDn"], self.tr("ten steps")),
            (["Enter"], self.tr("check my answers")),
        )
        self._keys = KeyLine(look, keys)
        self.body.addWidget(self._keys)
        self.line.moved.connect(self._slide)
        self.field.textEdited.connect(self._type)

    def instruction(self) -> str:
        """What to do."""
        return self.tr("Move the handle, or type a figure.")

    @property
    def answer(self) -> object | None:
        """None while there is no figure."""
        return None if self.line.figure is None else {"value": self.line.figure}

    def mark(self, outcome: Outcome) -> None:
        """Near enough, too little or too much; the figure itself once it was found or is shown."""
        look, value = self.look, self.line.figure
        self._lock(locked=True)
        right = outcome.share >= 1.0
        low = value is not None and value < self.spec.right
        words = self.tr("Right") if right else self.tr("Too low") if low else self.tr("Too high")
        icon = "ph.check-circle-fill" if right else "ph.arrow-up" if low else "ph.arrow-down"
        self._picture.setPixmap(look.icon(icon, "right" if right else "ink2", 20, 2.0))
        self._say(words)
        self._said.tint(look.colour("rightText" if right else "ink2"))
        if right:
            self.line.mark(self.spec.right, self.spec.tolerance, self._own)
            self.shown.show()

    def restore(self, answer: object) -> None:
        """Puts the handle there and the figure into the field."""
        if not isinstance(answer, dict) or "value" not in answer:
            return
        value = answer["value"]
        if value is None:
            self._open_up(None)
        elif isinstance(value, int | float) and self.spec.least <= value <= self.spec.most:
            self._open_up(float(value))

    def begin_again(self) -> None:
        """No figure, and that is kept."""
        self._open_up(None)
        self.drafted.emit({"value": None})

    def show_solution(self) -> None:
        """The figure, and where the learner's own lies beside it."""
        own = self.line.figure
        self.restore(self.spec.solution())
        self._own = own
        self.mark(self.spec.score(self.spec.solution()))
        self._own = None
        words = self.tr("Your estimate was %1.")
        self._say(words.replace("%1", self._with_unit(own)) if own is not None else "")
        self._said.tint(self.look.colour("ink2"))
        self._picture.clear()

    def first_focus(self) -> QWidget:
        """The field."""
        return self.field

    def _panel(self) -> QWidget:
        """The figure with its source and year."""
        look = self.look
        panel = QFrame()
        panel.setProperty("surface", "banner-right")
        row = QHBoxLayout(panel)
        row.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        row.setSpacing(look.px(12))
        picture = Label(look, "", wrap=False)
        picture.setPixmap(look.icon("ph.check-circle-fill", "right", 24, 2.0))
        row.addWidget(picture)
        column = QVBoxLayout()
        column.setSpacing(look.px(2))
        words = self.tr("The figure: %1").replace("%1", self._with_unit(self.spec.right))
        source = self.tr("Source: %1, %2").replace("%1", f"\u2068{self._source}\u2069")
        source = source.replace("%2", look.number(self.spec.year))
        for label in (Label(look, words, "card", "rightText"), Label(look, source, "interface", "ink2")):
            label.setAlignment(beside(self))
            column.addWidget(label)
        row.addLayout(column, 1)
        panel.hide()
        return panel

    def _slide(self, figure: float) -> None:
        self.field.setText(self._written(figure))
        self._say("")
        self.drafted.emit({"value": figure})

    def _type(self, text: str) -> None:
        value = read_number(self.look, text)
        spec, before = self.spec, self.line.figure
        fits = value is not None and spec.least <= value <= spec.most
        self.line.show_figure(value if fits else None)
        words = self.tr("A figure from %1 to %2.").replace("%1", self._written(spec.least))
        self._say("" if fits or not text.strip() else words.replace("%2", self._written(spec.most)))
        if self.line.figure != before:
            self.drafted.emit({"value": self.line.figure})

    def _open_up(self, figure: float | None) -> None:
        self._lock(locked=False)
        self._own = None
        self.line.show_figure(figure)
        self.field.setText("" if figure is None else self._written(figure))
        self._picture.clear()
        self._say("")
        self._said.tint(self.look.colour("ink2"))
        self.shown.hide()

    def _lock(self, *, locked: bool) -> None:
        self.line.lock(locked=locked)
        self.field.setReadOnly(locked)
        self._keys.setHidden(locked)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self.field.setAccessibleDescription(words)

    def _written(self, value: float) -> str:
        return write_number(self.look, value)

    def _with_unit(self, value: float) -> str:
        written = self._written(value)
        return f"\u2068{written}\u00a0{self._unit}\u2069" if self._unit else f"\u2068{written}\u2069"


class _Field(QLineEdit):
    """A field as wide as the longest figure."""

    def __init__(self, look: Look, name: str, *widest: str) -> None:
        super().__init__()
        self.setFont(look.font("card"))
        self.setAccessibleName(name)
        metrics = QFontMetrics(self.font())
        wide = max(metrics.horizontalAdvance(each) for each in widest) + metrics.horizontalAdvance("000") + look.px(30)
        self._hint = QSize(max(look.px(120), wide), look.px(44))
        self.setFixedWidth(self._hint.width())

    def sizeHint(self) -> QSize:
        """The height of a target."""
        return self._hint
