"""Questions in a film: they stop it, once; they are offered to who jumps over them, and never hold anybody up."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from course_bundle.activities import Choice, Truth
from course_bundle.manifest import FilmQuestion, Module, Page, Text
from player.core.outline import Results
from player.screens import route
from player.screens.desk import Desk
from player.screens.film import FilmPanel
from player.screens.film_page import FilmPage
from player.screens.film_question import Passed
from player.screens.lesson import Lesson
from player.screens.page import PageScreen
from player.widgets.banner import Banner
from player.widgets.buttons import Button
from tests.factories import course_struct, make_course, module_struct
from tests.player.film_set import NO_SOUND, dress, film_desk
from tests.player.page_set import NARROW, WIDE, Study, focused

pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND, extend=True)
Shown = Callable[..., FilmPanel]

ASKED = (
    FilmQuestion(at=0.6, ask=Choice(id="fork", options=("a", "b"), right=("a",))),
    FilmQuestion(at=1.4, ask=Truth(id="road", right=True, required=True)),
)


@pytest.fixture
def study(tmp_path: Path, qtbot: QtBot) -> Iterator[Study]:
    street = replace(module_struct().page("film").videos[0], questions=ASKED)
    module = Module(id="m1", cloth=1, minutes=1, pages=(Page(id="film", blocks=(street,)),))
    with film_desk(qtbot, tmp_path, make_course(tmp_path, course=course_struct([module]))) as desk:
        made = Study(qtbot, desk)
        yield made
        made.drop()
    dress()


def watch(study: Study, *, block: str = "", **more: object) -> FilmPanel:
    screen = study.open(PageScreen, route.Page("m1", "film", block), **more)  # type: ignore[arg-type]
    assert isinstance(screen.content, FilmPage)
    panel = screen.content.film
    study.qtbot.waitUntil(lambda: panel.playback.ready or bool(panel.findChildren(Banner)))
    return panel


def results(desk: Desk) -> Results:
    return desk.results or Results()


def asked(panel: FilmPanel) -> str:
    """The id of the question that stands, '' for none."""
    return panel.questions.shown.inline.activity if panel.questions.shown is not None else ""


def offered(panel: FilmPanel) -> Passed | None:
    return panel.questions.offer


def fills(panel: FilmPanel) -> bool:
    return panel.stage.full


def marks(panel: FilmPanel) -> list[str]:
    return [mark.accessibleName() for mark in panel.stage.transport.seek_bar.marks]


def test_the_film_waits_at_a_question_and_goes_on_after_the_answer(study: Study) -> None:
    panel, qtbot = watch(study), study.qtbot
    assert marks(panel) == ["Question at 0:00, not answered yet", "Question at 0:01, not answered yet"]
    panel.playback.play()
    qtbot.waitUntil(lambda: panel.questions.shown is not None)
    assert not panel.playback.playing
    assert panel.playback.position == pytest.approx(0.6, abs=0.5)
    shown = panel.questions.shown
    assert shown is not None
    assert focused() is shown.inline.widget.question
    study.press("a")
    study.press(Qt.Key.Key_Return)
    assert results(study.desk).shares == {"m1/fork": 1.0}
    assert marks(panel)[0] == "Question at 0:00, answered"
    study.press(Qt.Key.Key_Return)
    assert panel.questions.shown is None
    assert panel.playback.playing


def test_a_question_that_was_answered_stops_the_film_no_more(study: Study) -> None:
    assert study.desk.session is not None
    for activity, answer in (("fork", {"chosen": ["b"]}), ("road", {"chosen": True})):
        study.desk.results = study.desk.session.submit("m1", activity, answer).results
    panel = watch(study)
    panel.playback.set_speed(2.0)
    with study.qtbot.waitSignal(panel.watched):
        panel.playback.play()
    assert panel.questions.shown is None


def test_one_goes_on_without_an_answer_and_the_film_counts_as_watched(study: Study) -> None:
    panel, qtbot = watch(study), study.qtbot
    with qtbot.waitSignal(panel.watched):
        panel.playback.play()
        for activity in ("fork", "road"):
            qtbot.waitUntil(lambda: panel.questions.shown is not None)
            assert panel.questions.shown is not None
            assert panel.questions.shown.inline.activity == activity
            panel.questions.shown.on.click()
    assert results(study.desk).shares == {}
    module = study.desk.course.module("m1")
    qtbot.waitUntil(lambda: not results(study.desk).missing(module, module.pages[0]).videos)
    assert results(study.desk).missing(module, module.pages[0]).activities == ("road",)


def test_who_jumps_over_a_question_is_offered_it(study: Study) -> None:
    panel = watch(study)
    panel.playback.seek(1.2)
    assert asked(panel) == ""
    offer = offered(panel)
    assert offer is not None
    assert offer.accessibleName() == "You passed a question at 0:00."
    offer.not_now.click()
    assert offered(panel) is None
    panel.playback.seek(0.1)
    panel.playback.seek(1.2)
    offer = offered(panel)
    assert offer is not None  # gone back before it, it counts anew
    offer.take.click()
    assert asked(panel) == "fork"
    assert panel.playback.position == pytest.approx(0.6)


def test_q_goes_to_the_next_question_and_marks_to_their_own(study: Study) -> None:
    panel = watch(study)
    panel.stage.picture.setFocus()
    study.press("q")
    assert asked(panel) == "fork"
    study.press("q")  # within a question, letters are its own
    study.press("k")
    assert not panel.playback.playing
    study.press(Qt.Key.Key_Escape)
    assert asked(panel) == ""
    assert not panel.playback.playing
    QTest.mouseClick(panel.stage.transport.seek_bar.marks[1], Qt.MouseButton.LeftButton)
    assert asked(panel) == "road"


def test_in_full_screen_the_film_comes_back_for_the_question_and_fills_the_screen_after_it(study: Study) -> None:
    panel = watch(study)
    panel.stage.set_full(True)
    panel.playback.play()
    study.qtbot.waitUntil(lambda: panel.questions.shown is not None)
    assert not fills(panel)
    assert panel.questions.shown is not None
    panel.questions.shown.on.click()
    assert fills(panel)
    panel.stage.set_full(False)


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_it_lies_over_the_film(study: Study, size: QSize, language: str) -> None:
    panel = watch(study, size=size, language=language)
    panel.questions.ask(0)
    study.settle()
    shown = panel.questions.shown
    assert shown is not None
    assert shown.isVisible()
    assert panel.rect().contains(shown.geometry())
    assert shown.height() >= 250
    assert shown.on.height() >= 44
    stage = panel.stage.mapTo(panel, panel.stage.rect().topLeft())
    assert (shown.pos() - stage).manhattanLength() <= 2
    dress()


def test_marks_are_targets_that_stand_at_their_seconds(study: Study) -> None:
    bar = watch(study, language="ar").stage.transport.seek_bar
    first, second = bar.marks
    assert first.width() >= 44
    assert first.height() >= 44
    assert first.x() < second.x()  # a film runs from left to right in every language
    assert first.geometry().center().x() == pytest.approx(bar._x(0.6), abs=2)
    dress()


def test_a_half_made_answer_comes_back_with_a_new_look(study: Study) -> None:
    panel = watch(study)
    panel.questions.ask(0)
    study.press("b")
    kept = panel.keep()
    study.drop()
    study.settle()
    again = watch(study, kept={"film": kept})
    study.settle()
    assert again.questions.shown is not None
    assert again.questions.shown.inline.widget.answer == {"chosen": ["b"]}


def test_what_is_left_leads_to_the_question_itself(study: Study) -> None:
    panel = watch(study, block="road")
    study.qtbot.waitUntil(lambda: panel.questions.shown is not None)
    assert panel.questions.shown is not None
    assert panel.questions.shown.inline.activity == "road"


def test_a_film_that_cannot_be_played_still_asks(study: Study) -> None:
    panel = watch(study)
    panel._fail("no decoder")
    study.settle()
    buttons = [button for button in panel.findChildren(Button) if button.accessibleName() == "Questions of this film"]
    assert len(buttons) == 1
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert panel.questions.shown is not None
    assert panel.questions.shown.isVisible()


def test_in_a_lesson_the_question_is_brought_into_view(tmp_path: Path, qtbot: QtBot) -> None:
    street = replace(module_struct().page("film").videos[0], questions=ASKED)
    texts = tuple(Text(id=f"text{number}") for number in range(12))
    module = Module(id="m1", cloth=1, minutes=1, pages=(Page(id="film", blocks=(*texts, street)),))
    with film_desk(qtbot, tmp_path, make_course(tmp_path, course=course_struct([module]))) as desk:
        study = Study(qtbot, desk)
        screen = study.open(PageScreen, route.Page("m1", "film"), size=NARROW)
        assert isinstance(screen.content, Lesson)
        panel = next(row.widget for row in screen.content.column.rows if row.film)
        assert isinstance(panel, FilmPanel)
        qtbot.waitUntil(lambda: panel.playback.ready)
        panel.questions.ask(0)
        study.settle()
        shown = panel.questions.shown
        assert shown is not None
        top = shown.mapTo(screen.content, shown.rect().topLeft()).y()
        assert 0 <= top < 60
        study.drop()
    dress()
