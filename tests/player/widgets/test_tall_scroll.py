"""A scrolling page is as high as its wrapped words, and no higher."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from course_bundle.flow import Paragraph, Span
from player.widgets.flow_text import FlowText
from player.widgets.tall_scroll import TallScroll
from tests.player.film_set import dress


def test_the_content_takes_the_height_that_its_width_needs(qtbot: QtBot) -> None:
    scroll = TallScroll()
    qtbot.addWidget(scroll)
    content = QWidget()
    layout = QVBoxLayout(content)
    text = FlowText(dress(), (Paragraph(spans=(Span("some words " * 60),)),), "en")
    layout.addWidget(text)
    scroll.setWidget(content)
    scroll.resize(800, 60)
    with qtbot.waitExposed(scroll):
        scroll.show()
    wide = content.height()
    assert wide == content.heightForWidth(scroll.viewport().width())
    scroll.resize(300, 60)
    qtbot.waitUntil(lambda: content.height() > 2 * wide)
    layout.addWidget(FlowText(dress(), (Paragraph(spans=(Span("more"),)),), "en"))
    before = content.height()
    qtbot.waitUntil(lambda: content.height() > before)
