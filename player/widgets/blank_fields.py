"""Blanks that are typed: fields in the lines of a text, and once checked a line for each on how it did."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from course_bundle.flow import Flow
from player.widgets.gap_text import GapText
from player.widgets.labels import Label
from player.widgets.theme import Look, direct, is_rtl

_LONGEST = 120
_LOOKS = {
    "right": ("ph.check-circle-fill", "right", "rightText"),
    "wrong": ("ph.minus-circle", "ink2", "ink2"),
    "missed": ("ph.plus-circle", "brass", "brassText"),
    "none": ("ph.circle", "edge", "ink2"),
}


class BlankField(QLineEdit):
    """One blank. `width` is its width in px; `state` is how it did, '' while it can be changed."""

    def __init__(self, look: Look, name: str, language: str, width: int) -> None:
        super().__init__()
        self._look, self._width, self.state = look, width, ""
        self._rtl = is_rtl(language)
        self.setFont(look.font("reading", language))
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST)
        direct(self, language)

    def sizeHint(self) -> QSize:
        """All blanks are as wide, so that the width tells nothing."""
        return QSize(self._width, self._look.px(44))

    def mark(self, state: str) -> None:
        """How it did; '' makes it ready to be changed."""
        self.state = state
        self.setReadOnly(bool(state))
        room = self._look.px(24) if state else 0
        self.setTextMargins(room if self._rtl else 0, 0, 0 if self._rtl else room, 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and once checked the sign at its end."""
        super().paintEvent(event)
        if not self.state:
            return
        look, side = self._look, self._look.px(20)
        at = look.px(8) if self._rtl else self.width() - side - look.px(8)
        icon, colour, _ink = _LOOKS[self.state]
        picture = look.icon(icon, colour, 20, self.devicePixelRatioF())
        QPainter(self).drawPixmap(at, (self.height() - side) // 2, picture)


class BlankFields(QWidget):
    """The text with its fields. `names` are what the blanks are called, by id, in the order of the text."""

    changed = Signal()
    """The learner typed."""

    def __init__(
        self, look: Look, flow: tuple[Flow, ...], names: Mapping[str, str], language: str, longest: int
    ) -> None:
        super().__init__()
        self._look, self._names = look, names
        wide = QFontMetrics(look.font("reading", language)).horizontalAdvance("n") * min(longest + 2, 26)
        width = max(look.px(120), wide + look.px(44))
        self.fields = {blank: BlankField(look, name, language, width) for blank, name in names.items()}
        self.text = GapText(look, flow, language, self.fields)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(8))
        layout.addWidget(self.text)
        self._signs = QWidget()
        grid = QGridLayout(self._signs)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(4))
        grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[Label, Label]] = {}
        for row, (blank, field) in enumerate(self.fields.items()):
            field.textEdited.connect(lambda _text: self.changed.emit())
            self._lines[blank] = (Label(look, "", wrap=False), Label(look, ""))
            for column, label in enumerate(self._lines[blank]):
                grid.addWidget(label, row, column)
        layout.addWidget(self._signs)
        self._signs.hide()
        for before, after in pairwise(self.fields.values()):
            QWidget.setTabOrder(before, after)

    @property
    def filled(self) -> dict[str, str]:
        """What stands in each blank that is not empty."""
        return {blank: field.text() for blank, field in self.fields.items() if field.text().strip()}

    def fill(self, filled: Mapping[str, str]) -> None:
        """Fills the blanks, the others are empty; they can be changed then."""
        self._signs.hide()
        for blank, field in self.fields.items():
            field.mark("")
            field.setText(filled.get(blank, ""))
            field.setCursorPosition(0)

    def mark(self, marks: Mapping[str, str]) -> None:
        """Shows how each blank did, by a sign and in words."""
        words = {"right": self.tr("Right"), "wrong": self.tr("Not yet"), "missed": self.tr("Empty"), "none": ""}
        words["none"] = words["missed"]
        for blank, field in self.fields.items():
            state = marks.get(blank, "none")
            field.mark(state)
            icon, colour, ink = _LOOKS[state]
            picture, line = self._lines[blank]
            picture.setPixmap(self._look.icon(icon, colour, 20, 2.0))
            said = self.tr("%1: %2").replace("%1", self._names[blank]).replace("%2", words[state])
            line.setText(said)
            line.tint(self._look.colour(ink))
            field.setAccessibleDescription(words[state])
        self._signs.show()
        self.updateGeometry()

    def first(self) -> QWidget:
        """The first empty field, or the first of all."""
        empty = (field for field in self.fields.values() if not field.text().strip())
        return next(empty, next(iter(self.fields.values()), self.text))
