"""Hints, counted tries, the answer on demand, and kinds that are worked by keys, on a page and in a lesson."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from course_bundle.activities import Blanks, Cards, Choice, Sort, Truth
from course_bundle.manifest import Course, Module, Text
from course_bundle.manifest import Page as CoursePage
from player.screens.lesson import Lesson
from player.screens.page import PageScreen
from player.screens.questions import Questions
from player.screens.route import Page
from player.widgets.flow_text import FlowText
from tests.course_bundle.activities.examples import words
from tests.factories import course_struct, make_course, words_of
from tests.player.film_set import film_desk
from tests.player.page_set import NARROW, Study, focused
from tests.player.screens.test_page_questions import open_questions, said, shares


def hard_quiz(**fields: object) -> Course:
    """A course whose one page has a question with these fields and one of another kind."""
    asked = Choice(id="q-hard", options=("a", "b", "c"), right=("a",), **fields)  # type: ignore[arg-type]
    page = CoursePage(id="quiz", blocks=(asked, Truth(id="q-last", right=True)))
    return course_struct([Module(id="m1", cloth=1, minutes=1, pages=(page,))])


@contextmanager
def hard(qtbot: QtBot, folder: Path, **fields: object) -> Iterator[tuple[Study, Questions]]:
    with film_desk(qtbot, folder, make_course(folder, course=hard_quiz(**fields))) as desk:
        study = Study(qtbot, desk)
        _screen, questions = open_questions(study)
        yield study, questions
        study.drop()


def test_hints_come_one_at_a_time_and_stay(qtbot: QtBot, tmp_path: Path) -> None:
    with hard(qtbot, tmp_path, hints=2) as (study, questions):
        hints = questions._hints
        assert hints.button.accessibleName() == "Show a hint"
        assert "Words of m1/q-hard/hint1" not in flows(questions)
        hints.button.setFocus()
        study.press(Qt.Key.Key_Return)
        assert "Words of m1/q-hard/hint1" in flows(questions)
        assert focused().accessibleName() == "Hint 1 of 2. Words of m1/q-hard/hint1"
        assert "Words of m1/q-hard/hint2" not in flows(questions)
        hints.button.setFocus()
        study.press(Qt.Key.Key_Return)
        assert not hints.button.isVisible()
        kept = questions.keep()
        study.press("b")
        study.press(Qt.Key.Key_Return)
        assert "Words of m1/q-hard/hint2" in flows(questions)
        _screen, questions = open_questions(study, kept=kept)
        assert questions._hints.shown == 2


def test_the_answer_is_shown_after_a_try_and_counts_for_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with hard(qtbot, tmp_path) as (study, questions):
        study.press("b")
        study.press(Qt.Key.Key_Return)
        assert questions.feedback is not None
        assert questions.widget is not None
        turner = questions.feedback.turner
        turner.setFocus()
        answers = []
        study.press(Qt.Key.Key_Return)
        answers.append(questions.widget.answer)
        assert turner.accessibleName() == "Show my answer"
        assert shares(study) == {"m1/q-hard": 0.0}
        study.press(Qt.Key.Key_Return)
        answers.append(questions.widget.answer)
        study.press(Qt.Key.Key_Return)
        questions.feedback.again.setFocus()
        study.press(Qt.Key.Key_Return)
        answers.append(questions.widget.answer)
        assert answers == [{"chosen": ["a"]}, {"chosen": ["b"]}, None]
        assert study.desk.session is not None
        assert study.desk.session.attempts("m1") == {"q-hard": 1}
        assert study.desk.session.answers("m1") == {"q-hard": {"chosen": ["b"]}}


def test_counted_tries_run_out_and_only_then_the_answer_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with hard(qtbot, tmp_path, attempts=2) as (study, questions):
        study.press("b")
        study.press(Qt.Key.Key_Return)
        assert questions.feedback is not None
        assert "1 try(s) left." in said(questions) or "1 try left." in said(questions)
        assert not hasattr(questions.feedback, "turner")
        questions.feedback.again.setFocus()
        study.press(Qt.Key.Key_Return)
        study.press("c")
        study.press(Qt.Key.Key_Return)
        assert "That was the last try." in said(questions)
        assert not hasattr(questions.feedback, "again")
        assert questions.feedback.turner.isVisible()
        _screen, questions = open_questions(study, activity="q-hard")
        assert questions.widget is not None
        assert questions.widget.answer == {"chosen": ["c"]}
        assert not hasattr(questions.feedback, "again")


def test_an_author_can_keep_the_answer_back(qtbot: QtBot, tmp_path: Path) -> None:
    with hard(qtbot, tmp_path, reveal=False) as (study, questions):
        study.press("b")
        study.press(Qt.Key.Key_Return)
        assert questions.feedback is not None
        assert not hasattr(questions.feedback, "turner")
        assert not any("This one" in button.accessibleName() for button in questions.findChildren(QAbstractButton))


def flows(questions: Questions) -> str:
    return " | ".join(text.text() for text in questions.findChildren(FlowText))


def test_cards_are_sorted_and_checked_by_keys_alone_and_half_made_work_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    page = CoursePage(id="quiz", blocks=(Sort(id="s", boxes={"tea": ("green", "black"), "other": ("mint",)}),))
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(page,))])
    with film_desk(qtbot, tmp_path, make_course(tmp_path, course=course)) as desk:
        study = Study(qtbot, desk)
        screen, questions = open_questions(study)
        study.press(Qt.Key.Key_Tab)
        study.press("1")
        assert not shares(study)
        screen, questions = open_questions(study, size=NARROW)
        assert questions.widget is not None
        half = questions.widget.answer
        assert half is not None
        study.press(Qt.Key.Key_Tab)
        study.press("1")
        study.press("2")
        assert screen.bar.check.isEnabled()
        study.press(Qt.Key.Key_Return)
        assert "m1/s" in shares(study)
        assert questions.feedback is not None
        assert questions.feedback.y() > questions.widget.geometry().bottom()
        assert "of 3 cards are in their box." in said(questions)
        study.drop()


def test_after_the_last_flashcard_enter_keeps_them(qtbot: QtBot, tmp_path: Path) -> None:
    page = CoursePage(id="quiz", blocks=(Cards(id="c", cards=("one", "two")),))
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(page,))])
    with film_desk(qtbot, tmp_path, make_course(tmp_path, course=course)) as desk:
        study = Study(qtbot, desk)
        open_questions(study)
        study.press(Qt.Key.Key_Tab)
        for pile in ("1", "2"):
            study.press(Qt.Key.Key_Space)
            study.press(pile)
        assert not shares(study)
        study.press(Qt.Key.Key_Return)
        assert "m1/c" in shares(study)
        study.drop()


def test_a_question_in_a_lesson_has_hints_and_its_answer_too(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Blanks(id="b", bank={"a": "one", "c": "two"}, hints=1)
    course = course_struct(
        [Module(id="m1", cloth=1, minutes=1, pages=(CoursePage(id="quiz", blocks=(Text(id="t"), asked)),))]
    )
    texts = {language: words_of(course, language) for language in course.languages}
    for each in texts.values():
        each["m1/b/text"] = words("The [[a]] and the [[c]].")
    with film_desk(qtbot, tmp_path, make_course(tmp_path, course=course, texts=texts)) as desk:
        study = Study(qtbot, desk)
        screen = study.open(PageScreen, Page("m1", "quiz"))
        assert isinstance(screen.content, Lesson)
        card = screen.content.questions[0]
        hint = next(button for button in card.findChildren(QAbstractButton) if button.text() == "Show a hint")
        hint.click()
        assert "Words of m1/b/hint1" in [text.text() for text in card.findChildren(FlowText)]
        card.widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
        wrong = "2" if focused().accessibleName().startswith("Words of m1/b/one") else "1"
        study.press(wrong)
        study.press(Qt.Key.Key_Return)
        assert shares(study) == {"m1/b": 0.0}
        turner = next(button for button in card.findChildren(QAbstractButton) if button.text() == "Show the answer")
        turner.click()
        assert card.widget.answer == {"filled": {"a": "one", "c": "two"}}
        assert shares(study) == {"m1/b": 0.0}
        study.drop()


def test_a_card_that_the_keyboard_reaches_is_scrolled_into_sight(qtbot: QtBot, tmp_path: Path) -> None:
    cards = tuple(f"card-{number}" for number in range(30))
    page = CoursePage(id="quiz", blocks=(Sort(id="s", boxes={"tea": cards, "other": ("mint",)}),))
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(page,))])
    with film_desk(qtbot, tmp_path, make_course(tmp_path, course=course)) as desk:
        study = Study(qtbot, desk)
        _screen, questions = open_questions(study, size=NARROW)
        study.press(Qt.Key.Key_Tab)
        for _step in range(30):
            study.press(Qt.Key.Key_Down)
        at = focused().mapTo(questions, focused().rect().bottomLeft())
        assert questions._scroll.verticalScrollBar().value() > 0
        assert questions.rect().contains(at)
        study.drop()
