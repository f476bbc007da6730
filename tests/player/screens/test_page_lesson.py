"""A lesson: words that open, the margin, questions in the flow, what a rebuilt screen keeps."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from player.screens.host_words import HostTip
from player.screens.lesson import Lesson
from player.screens.meaning import Meaning
from player.screens.page import PageScreen
from player.screens.route import Glossary, Page
from player.widgets.flow_text import FlowText, Term
from player.widgets.labels import Heading
from player.widgets.popup import Popup
from tests.player.page_set import NARROW, WIDE, Study, focused, studying


@pytest.fixture
def study(qtbot: QtBot, tmp_path: Path) -> Iterator[Study]:
    with studying(qtbot, tmp_path) as made:
        yield made


def open_lesson(study: Study, page: str = "welcome", **more: object) -> tuple[PageScreen, Lesson]:
    screen = study.open(PageScreen, Page("m1", page), **more)  # type: ignore[arg-type]
    assert isinstance(screen.content, Lesson)
    return screen, screen.content


def test_the_title_has_the_focus(study: Study) -> None:
    open_lesson(study)
    part = focused()
    assert isinstance(part, Heading)
    assert part.text() == study.desk.words.plain("m1", "welcome")


def test_tab_goes_from_the_title_to_the_first_word_that_opens(study: Study) -> None:
    _screen, lesson = open_lesson(study)
    for _step in range(3):
        study.press(Qt.Key.Key_Tab)
        if isinstance(focused(), Term):
            break
    part = focused()
    assert isinstance(part, Term)
    assert lesson.isAncestorOf(part)


def test_a_word_opens_its_meaning_and_esc_brings_the_focus_back(study: Study) -> None:
    screen, lesson = open_lesson(study)
    term = next(term for text in lesson.findChildren(FlowText) for term in text.terms)
    term.setFocus()
    study.press(Qt.Key.Key_Return)
    popup = screen.findChild(Popup)
    assert popup is not None
    assert popup.accessibleName() == study.desk.words.plain("glossary", "diversion")
    assert "glossary/diversion/meaning" in popup.accessibleDescription()
    assert screen.rect().contains(popup.geometry())
    study.press(Qt.Key.Key_Escape)
    assert screen.findChild(Popup) is None
    assert focused() is term


def test_a_meaning_leads_to_the_glossary_and_back_here(study: Study) -> None:
    _screen, lesson = open_lesson(study)
    term = next(term for text in lesson.findChildren(FlowText) for term in text.terms)
    QTest.mouseClick(term, Qt.MouseButton.LeftButton)
    study.press(Qt.Key.Key_Return)
    assert study.went == [Glossary("diversion", Page("m1", "welcome"))]


def test_scrolling_puts_a_meaning_away(study: Study) -> None:
    screen, lesson = open_lesson(study, size=NARROW)
    term = next(term for text in lesson.findChildren(FlowText) for term in text.terms)
    term.click()
    lesson._scroll.verticalScrollBar().setValue(60)
    study.settle()
    assert screen.findChild(Popup) is None


def test_each_word_is_explained_once_beside_its_paragraph(study: Study) -> None:
    _screen, lesson = open_lesson(study)
    notes = lesson.findChildren(Meaning)
    assert len(notes) == 2
    for note in notes:
        row = next(row for row in lesson.column.rows if note in row.notes)
        assert note.x() > row.widget.geometry().right()
        assert note.y() >= row.widget.y()


def test_narrow_windows_put_notes_beneath_their_paragraph(study: Study) -> None:
    _screen, lesson = open_lesson(study, size=NARROW)
    for note in lesson.findChildren(Meaning):
        row = next(row for row in lesson.column.rows if note in row.notes)
        assert note.y() > row.widget.geometry().bottom()
        assert note.x() == row.widget.x()


def test_the_margin_stands_on_the_other_side_in_arabic(study: Study) -> None:
    study.desk.settings = study.desk.settings._replace(language="ar")
    _screen, lesson = open_lesson(study, language="ar")
    tip = lesson.findChild(HostTip)
    assert tip is not None
    row = next(row for row in lesson.column.rows if tip in row.notes)
    assert tip.geometry().right() < row.widget.x()


def test_no_part_of_a_lesson_is_wider_than_the_page(study: Study) -> None:
    for size in (NARROW, WIDE):
        _screen, lesson = open_lesson(study, size=size)
        for row in lesson.column.rows:
            for part in (row.widget, *row.notes):
                assert part.x() >= 0
                assert part.geometry().right() <= lesson.column.width()


def test_a_question_in_the_flow_is_checked_and_explained_on_the_spot(study: Study) -> None:
    _screen, lesson = open_lesson(study, "story")
    question = lesson.questions[0]
    question.widget.first_focus().setFocus()
    study.press("b")
    study.press(Qt.Key.Key_Return)
    assert study.desk.results is not None
    assert study.desk.results.shares["m1/q-inline"] == 0.0
    assert question._feedback is not None
    assert question._feedback.title.accessibleName().startswith("Not yet")
    assert focused() is question._feedback.title
    question._feedback.again.click()
    study.settle()
    assert lesson.questions[0].answering.outcome is None
    study.press("a")
    study.press(Qt.Key.Key_Return)
    assert study.desk.results.shares["m1/q-inline"] == 1.0


def test_what_is_written_counts_even_when_the_page_is_left_at_once(study: Study) -> None:
    _screen, lesson = open_lesson(study, "story")
    question = lesson.questions[0]
    QTest.keyClick(question.widget, Qt.Key.Key_A)
    study.drop()
    study.settle()
    _screen, again = open_lesson(study, "story")
    assert again.questions[0].widget.answer == {"chosen": True}
    assert again.questions[0].answering.outcome is None


def test_an_answer_that_is_kept_after_the_page_has_gone_harms_nothing(study: Study) -> None:
    _screen, lesson = open_lesson(study, "story")
    question = lesson.questions[0]
    QTest.keyClick(question.widget, Qt.Key.Key_A)
    question.widget.submit()
    study.drop()
    study.settle()
    assert study.desk.results is not None
    assert study.desk.results.shares["m1/q-inline"] == 1.0


def test_a_rebuilt_lesson_stands_where_it_was(study: Study) -> None:
    screen, lesson = open_lesson(study, size=NARROW)
    lesson._scroll.verticalScrollBar().setValue(200)
    kept = screen.keep()
    _screen, again = open_lesson(study, size=NARROW, kept=kept)
    assert abs(again._scroll.verticalScrollBar().value() - 200) <= 2
