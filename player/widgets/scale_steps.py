"""The steps of a scale: side by side while their words fit, else beneath each other; one of them is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QStyle, QVBoxLayout, QWidget

from player.widgets.keys import printed
from player.widgets.labels import Label, beside
from player.widgets.theme import Look

_ROOM = 600  # px: the narrowest column that a scale stands in
_MOST_ABREAST = 7


class Step(QAbstractButton):
    """One step: its sign in a disc, filled when it is chosen, and its words if it has any."""

    def __init__(self, look: Look, sign: str, words: str, language: str, *, abreast: bool) -> None:
        super().__init__()
        self._look, self._sign, self._abreast, self._words = look, sign, abreast, words
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("corner", look.px(8))
        layout = QVBoxLayout(self)
        head = look.px(44)
        edge = look.px(6)
        layout.setContentsMargins(*((edge, head, edge, edge) if abreast else (head, edge, edge, edge)))
        if not abreast:
            layout.setContentsMargins(0, edge, 0, edge)
        if words:
            label = Label(look, words, "interface", language=language)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop if abreast else beside(self))
            if not abreast:
                label.setContentsMargins(head + edge, 0, edge, 0)
            layout.addWidget(label)
        else:
            layout.addStretch(1)

    def sizeHint(self) -> QSize:
        """Never under the least target."""
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint().expandedTo(QSize(44, self._look.px(48)))

    def minimumSizeHint(self) -> QSize:
        """Never under the least target."""
        layout = self.layout()
        assert layout is not None
        return layout.minimumSize().expandedTo(QSize(44, self._look.px(48)))

    def nextCheckState(self) -> None:
        """A step is chosen, never let go of."""
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; all else belongs to the scale."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.click()
            return
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space has done its work already."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plate and the disc."""
        look, chosen, open_ = self._look, self.isChecked(), self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if chosen or look.contrast else 1.0
        painter.setPen(QPen(look.colour("lamp" if chosen else "edge" if open_ else "line"), width))
        painter.setBrush(look.colour("lampTint" if chosen else "sunk" if self.underMouse() and open_ else "paper"))
        inset = width / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), look.px(8), look.px(8))
        side = look.px(28)
        if self._abreast:
            top = look.px(10) if self._words else (self.height() - side) // 2
            disc = QRect((self.width() - side) // 2, top, side, side)
        else:
            disc = QRect(look.px(10), (self.height() - side) // 2, side, side)
            disc = QStyle.visualRect(self.layoutDirection(), self.rect(), disc)
        painter.setPen(QPen(look.colour("lamp" if chosen else "edge"), 1.5))
        painter.setBrush(look.colour("lamp" if chosen else "paper"))
        painter.drawEllipse(disc)
        painter.setFont(look.font("meta-strong"))
        painter.setPen(look.colour("onLamp" if chosen else "ink" if open_ else "ink2"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._sign)


class ScaleSteps(QWidget):
    """Steps by id; `signs` and `words` are theirs, `words` '' for those without. `changed` when the learner chose.

    Digits choose the step with that sign, arrows the next one in the direction in which they point.
    """

    changed = Signal()

    def __init__(self, look: Look, signs: Mapping[str, str], words: Mapping[str, str], language: str) -> None:
        super().__init__()
        self._signs = dict(signs)
        ends_only = any(not each for each in words.values())
        self.abreast = ends_only or self._fits(look, words, language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        row: QBoxLayout = QHBoxLayout() if self.abreast else QVBoxLayout()
        row.setSpacing(look.px(4 if ends_only else 8))
        column.addLayout(row)
        self.steps: dict[str, Step] = {}
        for at, (step, said) in enumerate(words.items()):
            sign = look.digits(signs[step])
            button = Step(look, sign, "" if ends_only else said, language, abreast=self.abreast)
            button.setAccessibleName(f"{sign}. {said}" if said else sign)
            ordinal = self.tr("%1 of %2").replace("%1", look.number(at + 1)).replace("%2", look.number(len(words)))
            button.setAccessibleDescription(ordinal)
            button.clicked.connect(lambda _checked=False, step=step: self._pick(step))
            row.addWidget(button, 1 if self.abreast else 0)
            self.steps[step] = button
        if ends_only:
            column.addLayout(self._ends(look, [each for each in words.values() if each], language))
        self.choose(None)

    @property
    def chosen(self) -> str | None:
        """The id of the step that is chosen."""
        return next((step for step, button in self.steps.items() if button.isChecked()), None)

    def choose(self, chosen: str | None) -> None:
        """Chooses a step or none, without a word of it."""
        for step, button in self.steps.items():
            button.setChecked(step == chosen)
        self._stop()

    def lock(self, *, locked: bool) -> None:
        """Holds what is chosen, or lets it be changed."""
        for button in self.steps.values():
            button.setEnabled(not locked)

    def first(self) -> QWidget:
        """The step that is chosen, or else the first."""
        return self.steps[self.chosen or next(iter(self.steps))]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, arrows, Home and End choose."""
        ids = list(self.steps)
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        moves = {Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward}
        moves |= {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        ends = {Qt.Key.Key_Home: ids[0], Qt.Key.Key_End: ids[-1]}
        key, sign = Qt.Key(event.key()), printed(event)
        meant = next((step for step, each in self._signs.items() if sign and each == sign), None)
        if not self.steps[ids[0]].isEnabled() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in moves:
            at = ids.index(self.chosen) + moves[key] if self.chosen else 0 if moves[key] > 0 else len(ids) - 1
            self._go(ids[min(max(0, at), len(ids) - 1)])
        elif key in ends:
            self._go(ends[key])
        elif meant is not None:
            self._go(meant)
        else:
            event.ignore()

    def _go(self, step: str) -> None:
        self.steps[step].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._pick(step)

    def _pick(self, chosen: str) -> None:
        self.choose(chosen)
        self.changed.emit()

    def _stop(self) -> None:
        """Tab stops once at the scale: at the step that is chosen."""
        first = self.first()
        for button in self.steps.values():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is first else Qt.FocusPolicy.ClickFocus)

    def _ends(self, look: Look, words: list[str], language: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.px(24))
        for at, said in enumerate(words):
            label = Label(look, said, "meta", "ink2", language=language)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading if at == 0 else Qt.AlignmentFlag.AlignTrailing)
            row.addWidget(label, 1)
        return row

    def _fits(self, look: Look, words: Mapping[str, str], language: str) -> bool:
        """Whether the longest word of all finds room in the narrowest column."""
        if len(words) > _MOST_ABREAST:
            return False
        metrics = QFontMetrics(look.font("interface", language))
        longest = max(metrics.horizontalAdvance(word) for said in words.values() for word in said.split() or [""])
        return longest + look.px(14) <= (_ROOM - (len(words) - 1) * look.px(8)) / len(words)
