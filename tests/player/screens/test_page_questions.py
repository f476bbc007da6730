"""Questions one at a time: answers kept, feedback, the final check's summary."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from player.screens.page import PageScreen
from player.screens.questions import Questions
from player.screens.route import Page
from player.widgets.labels import Label
from tests.player.page_set import NARROW, Study, focused, studying


@pytest.fixture
def study(qtbot: QtBot, tmp_path: Path) -> Iterator[Study]:
    with studying(qtbot, tmp_path) as made:
        yield made


def open_questions(
    study: Study, page: str = "quiz", activity: str = "", **more: object
) -> tuple[PageScreen, Questions]:
    screen = study.open(PageScreen, Page("m1", page, activity), **more)  # type: ignore[arg-type]
    assert isinstance(screen.content, Questions)
    return screen, screen.content


def shares(study: Study) -> dict[str, float]:
    assert study.desk.results is not None
    return study.desk.results.shares


def said(questions: Questions) -> str:
    return " | ".join(label.text() for label in questions.findChildren(Label))


def test_letters_choose_enter_checks_and_enter_goes_on(study: Study) -> None:
    screen, questions = open_questions(study)
    assert "Question 1 of 3" in said(questions)
    assert not screen.bar.check.isEnabled()
    study.press("a")
    assert screen.bar.check.isEnabled()
    study.press(Qt.Key.Key_Return)
    assert shares(study) == {"m1/q-one": 1.0}
    assert questions.feedback is not None
    assert questions.feedback.title.accessibleName() == "That is right. 1 of 3 questions answered."
    assert not screen.bar.check.isVisible()
    assert screen.bar.next.accessibleName() == "Next question"
    study.press(Qt.Key.Key_Return)
    assert "Question 2 of 3" in said(questions)
    assert questions.widget is not None
    assert focused() is questions.widget.question


def test_partly_right_says_how_much_was_found(study: Study) -> None:
    _screen, questions = open_questions(study, activity="q-many")
    study.press("a")
    study.press(Qt.Key.Key_Return)
    assert questions.feedback is not None
    assert questions.feedback.title.accessibleName() == "Partly right. You found 1 of 2."
    assert "Choose all that apply." in said(questions)


def test_an_answer_can_be_tried_again_and_the_best_one_counts(study: Study) -> None:
    _screen, questions = open_questions(study)
    study.press("b")
    study.press(Qt.Key.Key_Return)
    assert shares(study)["m1/q-one"] == 0.0
    assert questions.feedback is not None
    questions.feedback.again.setFocus()
    study.press(Qt.Key.Key_Return)
    assert questions.widget is not None
    assert questions.widget.answer is None
    study.press("a")
    study.press(Qt.Key.Key_Return)
    assert shares(study)["m1/q-one"] == 1.0


def test_a_kept_answer_is_shown_with_its_feedback(study: Study) -> None:
    open_questions(study)
    study.press("b")
    study.press(Qt.Key.Key_Return)
    _screen, questions = open_questions(study, activity="q-one")
    assert questions.widget is not None
    assert questions.widget.answer == {"chosen": ["b"]}
    assert questions.feedback is not None


def test_a_half_made_answer_comes_back(study: Study) -> None:
    open_questions(study, activity="q-many")
    study.press("a")
    study.press("c")
    _screen, questions = open_questions(study, activity="q-many")
    assert questions.widget is not None
    assert questions.widget.answer == {"chosen": ["a", "c"]}
    assert questions.feedback is None
    assert shares(study) == {}


def test_the_page_opens_at_its_first_open_question(study: Study) -> None:
    open_questions(study)
    study.press("a")
    study.press(Qt.Key.Key_Return)
    _screen, questions = open_questions(study)
    assert "Question 2 of 3" in said(questions)


def test_a_page_of_questions_is_seen_when_all_were_answered(study: Study) -> None:
    open_questions(study)
    assert study.desk.results is not None
    for _question in range(3):
        assert "m1/quiz" not in study.desk.results.seen
        study.press("a")
        study.press(Qt.Key.Key_Return)
        study.press(Qt.Key.Key_Return)
    assert "m1/quiz" in study.desk.results.seen
    assert study.went == [Page("m1", "story")]


def test_feedback_stands_beside_the_question_and_moves_nothing(study: Study) -> None:
    _screen, questions = open_questions(study)
    assert questions.widget is not None
    before = questions.widget.geometry()
    study.press("a")
    study.press(Qt.Key.Key_Return)
    assert questions.widget.geometry() == before
    assert questions.feedback is not None
    assert questions.feedback.y() == before.y()
    assert questions.feedback.x() > before.right()


def test_narrow_windows_put_feedback_beneath_and_bring_it_into_view(study: Study) -> None:
    _screen, questions = open_questions(study, size=NARROW)
    study.press("a")
    study.press(Qt.Key.Key_Return)
    assert questions.widget is not None
    panel = questions.feedback
    assert panel is not None
    assert panel.y() > questions.widget.geometry().bottom()
    top = questions._scroll.verticalScrollBar().value()
    assert top <= panel.y()
    assert panel.title.mapTo(questions, panel.title.rect().bottomLeft()).y() < questions.height()


def test_the_dots_tell_how_each_question_stands(study: Study) -> None:
    _screen, questions = open_questions(study)
    study.press("a")
    study.press(Qt.Key.Key_Return)
    assert questions._dots._states == ("right", "", "")
    assert questions._dots.accessibleName() == "1 of 3 questions answered."


def answer_check(study: Study, *letters: str) -> tuple[PageScreen, Questions]:
    screen, questions = open_questions(study, "check")
    for letter in letters:
        study.press(letter)
        study.press(Qt.Key.Key_Return)
        study.press(Qt.Key.Key_Return)
    return screen, questions


def test_a_final_check_ends_with_what_was_right_and_what_is_needed(study: Study) -> None:
    _screen, questions = answer_check(study, "b", "a", "b")
    assert questions.summary is not None
    assert not questions.summary.passed
    assert questions.summary.heading.text() == "1 of 3 right"
    words = said(questions)
    assert "50 %" in words
    assert "70 %" in words
    assert focused() is questions.summary.heading


def test_the_missed_ones_are_asked_again_and_nothing_else(study: Study) -> None:
    _screen, questions = answer_check(study, "b", "a", "b")
    assert questions.summary is not None
    questions.summary.again.click()
    study.settle()
    assert "Question 1 of 3" in said(questions)
    assert questions.feedback is None
    study.press("a")
    study.press(Qt.Key.Key_Return)
    study.press(Qt.Key.Key_Return)
    assert "Question 2 of 3" in said(questions)
    assert questions.widget is not None
    assert questions.widget.answer is None
    study.press("a")
    study.press("b")
    study.press(Qt.Key.Key_Return)
    study.press(Qt.Key.Key_Return)
    assert questions.summary is not None
    assert questions.summary.passed
    assert questions.summary.heading.text() == "3 of 3 right"


def test_answers_can_be_looked_at_again(study: Study) -> None:
    _screen, questions = answer_check(study, "b", "a", "b")
    assert questions.summary is not None
    rows = [button for button in questions.summary.findChildren(QAbstractButton) if "c-many" in button.accessibleName()]
    rows[0].click()
    study.settle()
    assert "Question 2 of 3" in said(questions)
    assert questions.feedback is not None


def test_a_rebuilt_screen_shows_the_same_question_or_summary(study: Study) -> None:
    screen, questions = open_questions(study)
    screen.go_on()
    study.settle()
    assert "Question 2 of 3" in said(questions)
    _again, rebuilt = open_questions(study, kept=screen.keep())
    assert "Question 2 of 3" in said(rebuilt)
    screen, _questions = answer_check(study, "b", "a", "b")
    _again, rebuilt = open_questions(study, "check", kept=screen.keep())
    assert rebuilt.summary is not None
