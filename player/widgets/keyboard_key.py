"""One key of the on-screen keyboard: a cap with a letter, a word or an icon."""

import unicodedata
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from player.widgets import icons
from player.widgets.theme import Look, is_rtl

_CORNER = 5
_LARGEST = 28  # px of a letter: what is larger would not fit on the least key


class Job(Enum):
    """What a key does. Only `TEXT` depends on what is printed on it."""

    TEXT = "text"
    SHIFT = "shift"
    BACKSPACE = "backspace"
    MODE = "mode"
    SCRIPTS = "scripts"
    SCRIPT = "script"
    BACK = "back"
    FORWARD = "forward"
    ENTER = "enter"
    HIDE = "hide"


class Cap(NamedTuple):
    """What a key is at the moment: its job, its words or its icon, the name that is heard, and its place.

    `row` counts from the top; `start` and `width` are shares of the panel's width. `value` is what is typed or the
    language that is chosen. `on` marks a key that holds, such as Shift, `language` is that of the words.
    """

    job: Job
    row: int
    start: float
    width: float
    value: str = ""
    words: str = ""
    icon: str = ""
    name: str = ""
    on: bool = False
    language: str = "en"


class Key(QAbstractButton):
    """A key; it never takes the focus for a click. Arrow keys and Esc are told, not acted on."""

    struck = Signal(object)
    """The cap of a key that was pressed and let go."""
    stepped = Signal(int, int)
    """An arrow key: columns and rows to go."""
    left = Signal()
    """Esc: back to the text."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.cap = Cap(Job.TEXT, 0, 0.0, 0.0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("corner", look.px(_CORNER))
        self.clicked.connect(lambda: self.struck.emit(self.cap))

    def wear(self, cap: Cap) -> None:
        """Becomes another key."""
        self.cap = cap
        self.setText(cap.words)
        self.setAccessibleName(cap.name)
        self.setToolTip(cap.name if cap.icon else "")
        self.setAutoRepeat(cap.job in {Job.BACKSPACE, Job.BACK, Job.FORWARD})
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter strike the key, arrows go to its neighbours, Esc goes back to the text."""
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(*steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cap, then what is printed on it."""
        look, cap = self._look, self.cap
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = cap.job in {Job.TEXT, Job.SCRIPT}
        fill = "paper" if plain else "track" if not look.contrast else "paper"
        if self.isDown():
            fill = "lampTint2"
        elif cap.on or self.underMouse():
            fill = "lampTint"
        width = 2 if look.contrast or cap.on else 1
        painter.setPen(QPen(look.colour("lamp" if cap.on else "edge"), width))
        painter.setBrush(look.colour(fill))
        inset = width / 2
        radius = look.px(_CORNER)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), radius, radius)
        ink = "lampText" if cap.on else "ink"
        if cap.icon:
            self._draw_icon(painter, ink)
        else:
            self._draw_words(painter, ink)

    def _draw_icon(self, painter: QPainter, ink: str) -> None:
        look = self._look
        size = min(look.px(22), _LARGEST)
        # Keys hold their order in every language, so do their arrows.
        picture = icons.pixmap(self.cap.icon, look.tokens[ink], size, self.devicePixelRatioF(), False)
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, picture)

    def _draw_words(self, painter: QPainter, ink: str) -> None:
        look, cap = self._look, self.cap
        letter = cap.job == Job.TEXT and len(cap.words) < 3
        font = look.font("interface" if letter else "button", cap.language)
        font.setPixelSize(min(look.px(20 if letter else 15), _LARGEST if letter else _LARGEST - 4))
        words = cap.words
        if unicodedata.combining(words[:1]):
            words = f"ـ{words}"  # a mark alone would not be shaped; a tatweel carries it
        painter.setFont(font)
        room = self.width() - 2 * look.px(4)
        if (wide := painter.fontMetrics().horizontalAdvance(words)) > room:
            font.setPixelSize(max(1, font.pixelSize() * room // wide))
            painter.setFont(font)
        painter.setPen(look.colour(ink))
        # Brackets are shown as they will stand in the text.
        rtl = is_rtl(cap.language)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        painter.drawText(QRectF(self.rect()), int(Qt.AlignmentFlag.AlignCenter), words)
