"""A module's page: its frame, its outline, its bottom bar, and the keys that lead through it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from player.screens.lesson import Lesson
from player.screens.outline_panel import Outline, OutlineOverlay, Rail
from player.screens.page import PageScreen
from player.screens.questions import Questions
from player.screens.remaining import RemainingSheet
from player.screens.route import Completion, Page, Picker
from tests.driving import right_answer
from tests.player.film_set import NO_SOUND
from tests.player.page_set import NARROW, Study, focused, studying

pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND, extend=True)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def study(qtbot: QtBot, tmp_path: Path) -> Iterator[Study]:
    with studying(qtbot, tmp_path) as made:
        yield made


def test_a_lesson_has_its_outline_and_questions_a_rail(study: Study) -> None:
    lesson = study.open(PageScreen, Page("m1", "welcome"))
    assert isinstance(lesson.content, Lesson)
    assert isinstance(lesson.outline, Outline)
    quiz = study.open(PageScreen, Page("m1", "quiz"))
    assert isinstance(quiz.content, Questions)
    assert isinstance(quiz.outline, Rail)
    narrow = study.open(PageScreen, Page("m1", "welcome"), size=NARROW)
    assert isinstance(narrow.outline, Rail)


def test_the_page_that_is_open_is_where_the_learner_stopped(study: Study) -> None:
    study.open(PageScreen, Page("m1", "story"))
    assert study.desk.results is not None
    assert study.desk.results.module_state(study.desk.course.module("m1")).resume == "story"


def test_a_page_that_fits_is_seen_by_being_shown(study: Study) -> None:
    screen = study.open(PageScreen, Page("m1", "story"))
    screen.resize(1366, 2000)
    study.settle()
    assert study.desk.results is not None
    assert "m1/story" in study.desk.results.seen
    assert screen.outline.rows["story"].accessibleName().endswith("done, you are here")


def test_a_long_page_is_seen_when_its_end_was_reached(study: Study) -> None:
    screen = study.open(PageScreen, Page("m1", "welcome"), size=NARROW)
    assert isinstance(screen.content, Lesson)
    assert study.desk.results is not None
    assert "m1/welcome" not in study.desk.results.seen
    assert screen.content._more.isVisible()
    for _page in range(8):
        study.press(Qt.Key.Key_PageDown)
        if "m1/welcome" in study.desk.results.seen:
            break
    assert "m1/welcome" in study.desk.results.seen
    assert not screen.content._more.isVisible()
    assert study.went == []
    study.press(Qt.Key.Key_PageDown)
    assert study.went == [Page("m1", "film")]


def test_alt_and_the_arrow_lead_the_way_that_the_drawing_points(study: Study) -> None:
    study.open(PageScreen, Page("m1", "story"))
    study.press(Qt.Key.Key_Right, ALT)
    study.press(Qt.Key.Key_Left, ALT)
    assert study.went == [Page("m1", "check"), Page("m1", "quiz")]
    study.went.clear()
    study.open(PageScreen, Page("m1", "story"), language="ar")
    study.press(Qt.Key.Key_Left, ALT)
    study.press(Qt.Key.Key_Right, ALT)
    assert study.went == [Page("m1", "check"), Page("m1", "quiz")]


def test_back_from_the_first_page_leads_to_the_modules(study: Study) -> None:
    study.open(PageScreen, Page("m1", "welcome")).bar.back.click()
    assert study.went == [Picker()]


def test_next_names_the_page_to_come(study: Study) -> None:
    screen = study.open(PageScreen, Page("m1", "story"))
    title = study.desk.words.plain("m1", "check")
    assert screen.bar.next.accessibleName() == f"Next: \u2068{title}\u2069"


def test_f6_goes_round_outline_page_and_bottom_bar(study: Study) -> None:
    screen = study.open(PageScreen, Page("m1", "welcome"))
    order: list[QWidget] = [screen.bar, screen.outline, screen.content]
    for part in order:
        study.press(Qt.Key.Key_F6)
        assert part.isAncestorOf(focused()), part
    study.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert screen.outline.isAncestorOf(focused())


def test_the_outline_leads_to_any_page(study: Study) -> None:
    screen = study.open(PageScreen, Page("m1", "welcome"))
    screen.outline.rows["check"].setFocus()
    study.press(Qt.Key.Key_Return)
    assert study.went == [Page("m1", "check")]


def test_the_rail_lays_the_outline_over_the_page_and_esc_takes_it_away(study: Study) -> None:
    screen = study.open(PageScreen, Page("m1", "quiz"))
    assert isinstance(screen.outline, Rail)
    screen.outline.list.setFocus()
    study.press(Qt.Key.Key_Return)
    overlay = screen.findChild(OutlineOverlay)
    assert overlay is not None
    assert overlay.isVisible()
    assert focused() is overlay.rows["quiz"]
    study.press(Qt.Key.Key_Down)
    assert focused() is overlay.rows["story"]
    study.press(Qt.Key.Key_Escape)
    assert screen.findChild(OutlineOverlay) is None
    assert focused() is screen.outline.list


def test_finishing_too_early_says_what_is_left(study: Study, qtbot: QtBot) -> None:
    screen = study.open(PageScreen, Page("m1", "check", "c-truth"))
    with qtbot.waitSignal(study.desk.sheet_asked) as asked:
        screen.go_on()  # to the summary
        screen.go_on()
    sheet = asked.args[0](screen.look, study.desk)
    assert isinstance(sheet, RemainingSheet)
    sheet.open_over(screen)
    names = [button.accessibleName() for button in sheet.findChildren(QAbstractButton)]
    quiz = next(name for name in names if "quiz" in name)
    assert "question" in quiz
    next(button for button in sheet.findChildren(QAbstractButton) if button.accessibleName() == quiz).click()
    assert study.went == [Page("m1", "quiz", "q-one")]


def test_a_complete_module_ends_in_its_completion(study: Study) -> None:
    module, desk = study.desk.course.module("m1"), study.desk

    def finish(session: object) -> object:
        for page in module.pages:
            for activity in page.activities:
                session.submit("m1", activity.id, right_answer(activity))  # type: ignore[attr-defined]
            for video in page.videos:
                session.read_transcript("m1", video.id)  # type: ignore[attr-defined]
            session.see_page("m1", page.id)  # type: ignore[attr-defined]
        return session.results()  # type: ignore[attr-defined]

    desk.record(finish)
    study.settle()
    screen = study.open(PageScreen, Page("m1", "check", "c-truth"))
    screen.go_on()
    screen.go_on()
    study.settle()
    assert study.went == [Completion("m1")]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("page", ["welcome", "quiz", "story", "check"])
def test_every_control_has_a_name_and_room_for_a_finger(study: Study, page: str, language: str) -> None:
    screen = study.open(PageScreen, Page("m1", page), size=NARROW, language=language)
    for button in screen.content.findChildren(QAbstractButton) + screen.bar.findChildren(QAbstractButton):
        assert button.accessibleName(), button
        if button.isVisible() and "Term" not in type(button).__name__:
            assert button.height() >= 44, button.accessibleName()
