"""Rich text on a surface: what it says, what it opens, what it refuses."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from course_bundle.flow import Paragraph, Span, Table, plain
from player.widgets.flow_document import FlowDocument
from player.widgets.flow_text import FlowText
from tests.factories import everything
from tests.player.film_set import dress


@pytest.fixture
def text(qtbot: QtBot) -> FlowText:
    shown = FlowText(dress(), everything(), "en")
    qtbot.addWidget(shown)
    shown.resize(648, shown.heightForWidth(648))
    shown.show()
    return shown


def test_a_screen_reader_gets_the_plain_words(text: FlowText) -> None:
    assert text.text() == plain(everything())
    assert text.textFormat() == Qt.TextFormat.PlainText


def test_every_word_with_a_meaning_is_a_button_over_its_words(text: FlowText) -> None:
    assert [term.term for term in text.terms] == ["diversion", "diversion", "stigma", "diversion", "diversion"]
    for term in text.terms:
        assert term.accessibleName() == term.term
        assert text.rect().contains(term.geometry())
        assert term.width() > 20
        assert term.height() > 10


def test_tab_reaches_a_word_and_enter_opens_it(qtbot: QtBot, text: FlowText) -> None:
    term = text.terms[2]
    assert term.focusPolicy() & Qt.FocusPolicy.TabFocus
    term.setFocus()
    with qtbot.waitSignal(text.term_chosen) as chosen:
        QTest.keyClick(term, Qt.Key.Key_Return)
    assert chosen.args == ["stigma", term]


def test_a_click_on_the_second_line_of_a_word_opens_it_too(qtbot: QtBot) -> None:
    words = Paragraph(spans=(Span("a long beginning "), Span("a term of several long words", "", "term")))
    text = FlowText(dress(), (words,), "en")
    qtbot.addWidget(text)
    text.resize(190, text.heightForWidth(190))
    text.show()
    below = text.terms[0].geometry().bottom() + 14
    with qtbot.waitSignal(text.term_chosen):
        QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(10, below))


def test_markup_in_the_words_of_a_course_stays_words(text: FlowText) -> None:
    evil = "<img src='file:///etc/passwd'><a href='https://example.org'>x</a>"
    document = FlowDocument(dress(), (Paragraph(spans=(Span(evil),)),), "en", "reading", "ink")
    assert document.toPlainText() == evil


def test_a_document_loads_nothing_whoever_asks() -> None:
    document = FlowDocument(dress(), everything(), "en", "reading", "ink")
    kinds = (QTextDocument.ResourceType.ImageResource, QTextDocument.ResourceType.HtmlResource)
    for kind in kinds:
        assert document.resource(kind.value, QUrl.fromLocalFile("/etc/hostname")) is None


def test_lines_have_the_height_of_their_role(qtbot: QtBot) -> None:
    for language, line in (("en", 28), ("ar", 32)):
        text = FlowText(dress(), (Paragraph(spans=(Span("word"),)),), language)
        qtbot.addWidget(text)
        assert text.heightForWidth(600) == line


def test_text_set_narrower_is_higher(text: FlowText) -> None:
    heights = [text.heightForWidth(width) for width in (200, 400, 648)]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] > heights[-1]


def test_the_first_column_of_an_arabic_table_stands_at_the_start(qtbot: QtBot) -> None:
    table = Table(head=((Span("one", "", "one"),), (Span("two", "", "two"),)), rows=())
    for language, turned in (("en", False), ("ar", True)):
        text = FlowText(dress(), (table,), language)
        qtbot.addWidget(text)
        text.resize(400, text.heightForWidth(400))
        text.show()
        at = {term.term: term.x() for term in text.terms}
        assert (at["one"] > at["two"]) is turned


def test_what_is_selected_can_be_copied(text: FlowText) -> None:
    QTest.mouseDClick(text, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Words"
