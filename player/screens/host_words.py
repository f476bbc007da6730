"""What the host says on a page: a tip card, and the sentence that leads on."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.flow import Flow, Paragraph, Span
from player.screens.desk import Desk
from player.widgets import svg
from player.widgets.flow_text import FlowText
from player.widgets.labels import Label
from player.widgets.theme import Look


def named(words: str, name: str) -> str:
    """The words with the host's name in place of %1, which may be written the other way round."""
    return words.replace("%1", f"\u2068{name}\u2069")


def portrait(look: Look, desk: Desk, size: int) -> QWidget:
    """The host's head in a round, decoration."""
    assert desk.bundle is not None
    side = look.px(size)
    data = desk.bundle.read(desk.course.host.portrait)
    backing = look.colour("glow" if not look.contrast else "desk").name()
    return svg.Drawing(data, side, side, round_=True, backing=backing, lines=look.contrast)


class HostTip(QFrame):
    """A word from the host, on brass."""

    def __init__(self, look: Look, desk: Desk, flow: tuple[Flow, ...]) -> None:
        super().__init__()
        self.setProperty("surface", "tip")
        layout = QVBoxLayout(self)
        edge = look.px(16)
        layout.setContentsMargins(edge, look.px(14), edge, look.px(16))
        layout.setSpacing(look.px(8))
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(portrait(look, desk, 38))
        words = QCoreApplication.translate("HostTip", "A word from %1")
        title = named(words, desk.words.plain("host", "name"))
        head.addWidget(Label(look, title, "button", "brassText", wrap=False))
        head.addStretch(1)
        layout.addLayout(head)
        self.text = FlowText(look, flow, desk.words.language, "interface")
        layout.addWidget(self.text)


class Handover(QWidget):
    """The host's sentence that leads on to the next page."""

    def __init__(self, look: Look, desk: Desk, sentence: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        row.addWidget(portrait(look, desk, 40), 0, Qt.AlignmentFlag.AlignTop)
        words = Paragraph(spans=(Span(sentence),))
        row.addWidget(FlowText(look, (words,), desk.words.language, "interface", "ink2"), 1)
