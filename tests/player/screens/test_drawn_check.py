"""A final check that draws its questions: begun, sat, left in the middle, over, looked at again, sat anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from course_bundle.activities import Choice
from course_bundle.manifest import Module, Page
from player.core.sittings import Sitting
from player.screens import route
from player.screens.drawn_check import DrawnCheck
from player.screens.page import PageScreen
from player.widgets.labels import Label
from tests.factories import course_struct, make_course
from tests.player.film_set import dress, film_desk
from tests.player.page_set import NARROW, WIDE, Study, focused


@pytest.fixture
def study(qtbot: QtBot, tmp_path: Path) -> Iterator[Study]:
    bank = tuple(Choice(id=f"c{n}", options=("a", "b", "c"), right=("a",)) for n in range(5))
    page = Page(id="check", check=True, draw=2, blocks=bank)
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(page,))])
    with film_desk(qtbot, tmp_path, make_course(tmp_path, course=course)) as desk:
        made = Study(qtbot, desk)
        yield made
        made.drop()
    dress()


def open_check(study: Study, size: QSize = WIDE, **more: object) -> tuple[PageScreen, DrawnCheck]:
    screen = study.open(PageScreen, route.Page("m1", "check"), size=size, **more)  # type: ignore[arg-type]
    assert isinstance(screen.content, DrawnCheck)
    return screen, screen.content


def begin(study: Study, check: DrawnCheck) -> Sitting:
    assert check.intro is not None
    check.intro.begin.click()
    study.settle()
    return held(study)[-1]


def held(study: Study) -> tuple[Sitting, ...]:
    assert study.desk.results is not None
    return study.desk.results.sittings.get("m1/check", ())


def answer(study: Study, check: DrawnCheck, *, right: bool) -> None:
    """Chooses the right option, or the first wrong one, wherever the sitting put it."""
    assert check.questions is not None
    assert check.questions.widget is not None
    options = check.questions.widget.spec.options
    wanted = next(at for at, option in enumerate(options) if (option == "a") == right)
    study.press("abc"[wanted])
    study.press(Qt.Key.Key_Return)
    study.press(Qt.Key.Key_Return)


def said(check: DrawnCheck) -> str:
    return " | ".join(label.text() for label in check.findChildren(Label) if label.isVisible())


def test_it_says_what_awaits_one_and_begins_when_asked(study: Study) -> None:
    screen, check = open_check(study)
    assert "This check asks you 2 questions. They are drawn from 5, anew each time." in said(check)
    assert not screen.bar.check.isVisible()
    assert held(study) == ()
    sitting = begin(study, check)
    assert len(sitting.drawn) == 2
    assert "Question 1 of 2" in said(check)
    assert check.questions is not None
    assert check.questions.widget is not None
    assert focused() is check.questions.widget.question


def test_left_in_the_middle_it_goes_on_with_the_same_questions_and_options(study: Study) -> None:
    _screen, check = open_check(study)
    begin(study, check)
    answer(study, check, right=True)
    assert check.questions is not None
    assert check.questions.widget is not None
    before = check.questions.widget.spec
    study.press("b")
    study.drop()
    study.settle()
    _screen, check = open_check(study)
    assert check.questions is not None
    assert check.questions.widget is not None
    assert check.questions.widget.spec == before
    assert "Question 2 of 2" in said(check)
    assert check.questions.widget.answer == {"chosen": [before.options[1]]}


def test_at_its_end_stand_one_mark_and_the_answers_to_look_at(study: Study) -> None:
    screen, check = open_check(study)
    sitting = begin(study, check)
    answer(study, check, right=True)
    answer(study, check, right=False)
    assert "1 of 2 right" in said(check)
    assert "Your mark for this sitting: 50 %" in said(check)
    assert "The certificate asks for 70 %" in said(check)
    assert "m1/check" in study.desk.results.seen  # type: ignore[union-attr]
    screen, check = open_check(study)  # and there again when one comes back
    assert "Your mark for this sitting: 50 %" in said(check)
    assert check.questions is not None
    assert check.questions.summary is not None
    check.questions.summary.asked_review.emit(sitting.drawn[0])
    study.settle()
    assert check.questions.widget is not None
    assert check.questions.widget.spec.id == sitting.drawn[0]
    assert check.questions.feedback is not None
    assert check.questions.feedback.title.accessibleName().startswith("That is right")
    screen.go_on()
    study.settle()
    assert check.questions.feedback is not None
    assert not hasattr(check.questions.feedback, "again")  # each question is answered once


def test_another_sitting_draws_others_and_the_best_one_counts(study: Study) -> None:
    _screen, check = open_check(study)
    first = begin(study, check)
    answer(study, check, right=True)
    answer(study, check, right=True)
    assert "That is enough for the certificate." in said(check)
    assert check.questions is not None
    assert check.questions.summary is not None
    check.questions.summary.again.click()
    study.settle()
    second = held(study)[-1]
    assert not set(first.drawn) & set(second.drawn)
    assert "Question 1 of 2" in said(check)
    answer(study, check, right=False)
    answer(study, check, right=False)
    assert "Your mark for this sitting: 0 %" in said(check)
    assert "Your best sitting makes 100 %" in said(check)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_new_look_keeps_the_place(study: Study, language: str) -> None:
    screen, check = open_check(study)
    begin(study, check)
    answer(study, check, right=True)
    kept = screen.keep()
    screen.leave()
    _screen, check = open_check(study, NARROW, language=language, kept=kept)
    assert check.questions is not None
    assert check.questions.keep()["at"] == 1
