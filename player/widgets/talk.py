"""What is said: bubbles of two sides, and plates with what can be said next."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from course_bundle.flow import Flow, plain
from player.widgets.flow_text import FlowText
from player.widgets.keycap import Keycap
from player.widgets.labels import Label, beside
from player.widgets.plate import Plate
from player.widgets.theme import Look, direct
from player.widgets.type import Role

_WIDEST = 620  # px of a bubble


class Bubble(QWidget):
    """Something that was said, by oneself (`own`) or by somebody else; its corner points to who said it."""

    def __init__(self, look: Look, who: str, flow: tuple[Flow, ...], language: str, *, own: bool) -> None:
        super().__init__()
        self._look, self._own = look, own
        direct(self, language)
        layout = QVBoxLayout(self)
        edge, top = look.px(14 if look.narrow else 18), look.px(8 if look.narrow else 10)
        layout.setContentsMargins(edge, top, edge, top + look.px(2))
        layout.setSpacing(0)
        name = Label(look, who, "meta-strong", "ink2", wrap=False, language=language)
        name.setAlignment(beside(self))
        layout.addWidget(name)
        self.text = FlowText(look, flow, language, talk_role(look))
        self.text.setAccessibleName(f"{who}: {plain(flow)}")
        wide = max(self.text.sizeHint().width(), QFontMetrics(name.font()).horizontalAdvance(who) + look.px(8))
        self._wide = min(look.px(_WIDEST), wide + 2 * edge)
        layout.addWidget(self.text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(self._wide)

    def sizeHint(self) -> QSize:
        """As wide as the words like, up to a good measure."""
        layout = self.layout()
        assert layout is not None
        return QSize(self._wide, layout.totalHeightForWidth(self._wide))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Round but for one corner: the lower trailing one of one's own words, the lower leading one of another's."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if look.contrast else 1
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        shape, corner = QPainterPath(), look.px(12)
        shape.addRoundedRect(box, corner, corner)
        right = self._own is not (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        square = QPainterPath()
        square.addRect(
            QRectF((box.right() if right else box.left() + corner) - corner, box.bottom() - corner, corner, corner)
        )
        shape = shape.united(square)
        painter.setPen(QPen(look.colour("lampTint" if self._own and not look.contrast else "line"), width))
        painter.setBrush(look.colour("lampTint" if self._own else "paper"))
        painter.drawPath(shape)


def lay_bubble(look: Look, who: str, flow: tuple[Flow, ...], language: str, *, own: bool) -> tuple[QHBoxLayout, Bubble]:
    """A bubble on its side of a row: one's own words on the trailing, another's on the leading one."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    bubble = Bubble(look, who, flow, language, own=own)
    if own:
        row.addStretch(1)
    row.addWidget(bubble)
    if not own:
        row.addStretch(1)
    return row, bubble


class ReplyPlate(Plate):
    """Something that can be said next, with the key that says it."""

    said = Signal(str, bool)
    """The reply was chosen; True if by a key."""

    def __init__(self, look: Look, reply: str, sign: str, flow: tuple[Flow, ...], language: str, ordinal: str) -> None:
        super().__init__(look, f"{sign}. {plain(flow)}", corner=10)
        self._reply = reply
        self.clicked.connect(self._take_click)
        self.setAccessibleDescription(ordinal)
        self.setProperty("edge", True)
        layout = QHBoxLayout(self)
        edge = look.px(12 if look.narrow else 18)
        layout.setContentsMargins(edge, look.px(8), edge, look.px(8))
        layout.setSpacing(look.px(14))
        layout.addWidget(Keycap(look, sign))
        text = FlowText(look, flow, language, talk_role(look))
        for term in text.terms:
            # A plate is one control: a word inside it cannot be another.
            term.hide()
        layout.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(look.px(46 if look.narrow else 52))
        self.quieten()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter say it; all else belongs to the talk."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.say()
            return
        event.ignore()

    def say(self) -> None:
        """Chooses the reply by a key."""
        self.said.emit(self._reply, True)

    def _take_click(self) -> None:
        self.said.emit(self._reply, False)


def talk_role(look: Look) -> Role:
    """The type of what is said."""
    return "interface" if look.narrow else "reading"
