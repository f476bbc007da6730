"""An option to raise a hand for: its letter, its words, how many hands, and these as a bar along its foot."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from course_bundle.flow import Flow, plain
from player.widgets.figure import Picture
from player.widgets.flow_text import FlowText
from player.widgets.labels import Label
from player.widgets.room_button import RoomButton
from player.widgets.theme import Look

MOST_HANDS = 999
_LEAST_FULL = 16
"""So many hands fill a bar, or as many as the option with the most has if those are more."""
_EDGE, _BAR, _PICTURE, _WIDEST = 3, 14, 130, 900


def full_bar(hands: list[int]) -> int:
    """The number of hands that a whole bar stands for, the same for all options."""
    return max(_LEAST_FULL, *hands) if hands else _LEAST_FULL


class HandCard(QFrame):
    """Emits +1 or -1 as its buttons are pressed; what is counted is told to it."""

    stepped = Signal(int)

    def __init__(
        self,
        look: Look,
        letter: str,
        flow: tuple[Flow, ...],
        language: str,
        *,
        picture: bytes = b"",
        about: str = "",
        small: float = 1.0,
    ) -> None:
        super().__init__()
        self._look, self._letter, self._said = look, letter, plain(flow)
        self._share, self._counted = 0.0, ""
        self._shown = self._right = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(look.px(120 * small))
        self.setMaximumHeight(look.px(320 if picture else 220))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(28 * small), look.px(10), look.px(28 * small), look.px(10 + _BAR))
        row.setSpacing(look.px(20 * small))
        self._sign = _Letter(look, letter, round(72 * small))
        row.addWidget(self._sign)
        text = look._replace(scale=look.scale * small)
        words = QVBoxLayout()
        words.setSpacing(look.px(4))
        words.addStretch(1)
        if picture:
            words.addWidget(drawn(look, picture, about, look.px(_PICTURE * small)))
        words.addWidget(FlowText(text, flow, language, "workshop-option"))
        self._verdict = self._make_verdict()
        words.addWidget(self._verdict)
        words.addStretch(1)
        row.addLayout(words, 1)
        self._fewer = self._button(self.tr("%1: one hand fewer"), "ph.minus", -1)
        stepper = QHBoxLayout()
        stepper.setSpacing(look.px(10))
        stepper.addWidget(self._fewer)
        stepper.addLayout(self._counter(text))
        stepper.addWidget(self._button(self.tr("%1: one hand more"), "ph.plus", +1))
        row.addLayout(stepper)
        self.show_hands(0, _LEAST_FULL)

    def show_hands(self, hands: int, full: int) -> None:
        """How many hands there are, of as many as fill a bar."""
        self._share = hands / full
        self._number.setText(self._look.number(hands))
        words = self.tr("%n hand(s)", "", hands)
        self._unit.setText(words.replace(str(hands), "").strip())
        self._fewer.setEnabled(hands > 0)
        self._counted = words
        self._name()

    def show_answer(self, *, shown: bool, right: bool) -> None:
        """Whether the answers are shown, and then whether this is a right one."""
        self._shown, self._right = shown, right
        self._verdict.setVisible(shown and right)
        self._sign.wear("right" if shown and right else "ink2" if shown else "ink")
        self._name()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper in a strong edge, the bar of hands along its foot from the leading side."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self._shown and self._right
        thick = look.px(_EDGE)
        box = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        shape = QPainterPath()
        shape.addRoundedRect(box, look.px(12), look.px(12))
        painter.fillPath(shape, look.colour("rightTint" if marked else "paper"))
        painter.save()
        painter.setClipPath(shape)
        wide, high = round(self.width() * self._share), look.px(_BAR) + thick
        x = self.width() - wide if look.rtl else 0
        painter.fillRect(x, self.height() - high, wide, high, look.colour("info"))
        painter.restore()
        edge = "right" if marked else "edge" if self._shown else "ink"
        painter.setPen(QPen(look.colour(edge), thick))
        painter.drawPath(shape)

    def _name(self) -> None:
        name = f"{self._letter}. {self._said}: {self._counted}"
        self.setAccessibleName(f"{name}. {self._verdict.accessibleName()}" if self._right and self._shown else name)
        self.update()

    def _counter(self, text: Look) -> QVBoxLayout:
        look = self._look
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        self._number = Label(text, "", "workshop-figure", wrap=False, language="en")  # digits need no room for vowels
        self._unit = Label(look._replace(scale=look.scale * 4 / 3), "", "interface", "ink2", wrap=False)
        for label in (self._number, self._unit):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumWidth(look.px(62))
            column.addWidget(label)
        column.addStretch(1)
        return column

    def _make_verdict(self) -> QWidget:
        look = self._look._replace(scale=self._look.scale * 4 / 3)
        words = self.tr("Right")
        verdict = QWidget()
        row = QHBoxLayout(verdict)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        tick = Label(look, "", wrap=False)
        tick.setPixmap(look.icon("ph.check-circle-fill", "right", 20, 2.0))
        row.addWidget(tick)
        row.addWidget(Label(look, words, "button", "rightText", wrap=False))
        row.addStretch(1)
        verdict.setAccessibleName(words)
        verdict.hide()
        return verdict

    def _button(self, words: str, icon: str, step: int) -> RoomButton:
        button = RoomButton(self._look._replace(scale=self._look.scale * 0.78), "", icon=icon, alone=True)
        button.setAccessibleName(words.replace("%1", self._letter))
        button.setToolTip(button.accessibleName())
        button.setFixedSize(self._look.px(48), self._look.px(48))
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self.stepped.emit(step))
        return button


def drawn(look: Look, data: bytes, about: str, height: int) -> Picture:
    """A picture so many px high, or less where it would be too wide."""
    picture = Picture(look, data, about)
    natural = picture.natural
    scale = min(height / max(1, natural.height()), look.px(_WIDEST) / max(1, natural.width()))
    picture.setFixedSize(round(natural.width() * scale), round(natural.height() * scale))
    return picture


class _Letter(QWidget):
    """The letter of an option, which is a key, too: it never turns round."""

    def __init__(self, look: Look, letter: str, side: int) -> None:
        super().__init__()
        self._look, self._letter, self._ground = look, letter, "ink"
        self._font = look._replace(scale=look.scale * side / 72).font("workshop", "en")
        self.setFixedSize(look.px(side), look.px(side))

    def wear(self, ground: str) -> None:
        """Another ground."""
        self._ground = ground
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White on dark."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self._ground))
        painter.drawRoundedRect(self.rect(), look.px(8), look.px(8))
        painter.setPen(look.colour("paper"))
        painter.setFont(self._font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
