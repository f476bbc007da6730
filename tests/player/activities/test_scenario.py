"""A talk at its page: letters reply, one step back, what is heard and kept, and what is shown at an ending."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import player.activities.scenario as module
from course_bundle.activities import Scenario, Truth
from course_bundle.flow import Paragraph, Span
from course_bundle.manifest import Module, Page, Words
from player.activities.scenario import ScenarioWidget
from player.screens import route
from player.screens.page import PageScreen
from player.screens.questions import Questions
from player.widgets.flow_text import FlowText
from player.widgets.looking_back import LookingBack
from player.widgets.scene import _without_backdrop
from tests.course_bundle.activities.test_scenario import TALK
from tests.factories import course_struct, make_course
from tests.player.film_set import dress, film_desk
from tests.player.page_set import NARROW, Study, focused

KEYS = {key.name: key for key in TALK.words()}


def said(language: str = "en", **more: str) -> Words:
    texts = {f"m/{name}": (Paragraph(spans=(Span(name),)),) if key.flow else name for name, key in KEYS.items()}
    moods = {name: text for name, text in texts.items() if "/mood" not in name}
    return Words(language, {**moods, **more})


def make(
    qtbot: QtBot, talk: Scenario = TALK, language: str = "en", *, narrow: bool = False, words: Words | None = None
) -> ScenarioWidget:
    look = dress(language)._replace(narrow=narrow)
    widget = ScenarioWidget(look, "m", talk, words or said(language))
    qtbot.addWidget(widget)
    widget.resize(1200, 560)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    return widget


def lines(widget: ScenarioWidget) -> list[str]:
    return [bubble.text.accessibleName() for bubble in widget.bubbles]


def draft(widget: ScenarioWidget) -> object:
    return widget.draft


def told(widget: ScenarioWidget) -> set[str]:
    """What is said in looking back."""
    (looking_back,) = [part for part in widget.findChildren(LookingBack) if part.isVisible()]
    return {part.text() for part in looking_back.findChildren(FlowText)}


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    monkeypatch.setattr(module, "announce", lambda _part, words: found.append(words))
    return found


def test_a_letter_replies_and_the_answer_is_heard(qtbot: QtBot, heard: list[str]) -> None:
    widget = make(qtbot)
    assert [plate.accessibleName() for plate in widget.plates] == ["A. t/hello/ask", "B. t/hello/boast"]
    QTest.keyClicks(focused(), "a")
    assert lines(widget) == ["You: t/hello/ask", "t/guest: t/tells"]
    assert heard == ["t/guest: t/tells\nMood: Listening, with doubts, 3 of 5."]
    assert focused() is widget.plates[0]


def test_backspace_and_the_button_go_one_step_back(qtbot: QtBot, heard: list[str]) -> None:
    widget = make(qtbot)
    assert not widget.back.isEnabled()
    QTest.keyClicks(focused(), "bab")
    assert draft(widget) == {"said": ["boast", "sorry", "boast"]}
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    assert draft(widget) == {"said": ["boast", "sorry"]}
    assert heard[-1].startswith("t/guest: t/hello")
    QTest.mouseClick(widget.back, Qt.MouseButton.LeftButton)
    QTest.mouseClick(widget.back, Qt.MouseButton.LeftButton)
    assert draft(widget) is None
    with qtbot.assertNotEmitted(widget.drafted):
        QTest.keyClick(focused(), Qt.Key.Key_Backspace)


def test_a_click_replies_too(qtbot: QtBot) -> None:
    widget = make(qtbot)
    with qtbot.waitSignal(widget.drafted) as drafted:
        QTest.mouseClick(widget.plates[1], Qt.MouseButton.LeftButton)
    assert drafted.args == [{"said": ["boast"]}]
    assert widget.answer is None


def test_letters_that_are_no_reply_do_nothing(qtbot: QtBot) -> None:
    widget = make(qtbot)
    with qtbot.assertNotEmitted(widget.drafted):
        QTest.keyClicks(focused(), "c5")
        QTest.keyClick(focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def test_one_may_step_back_even_from_an_ending(qtbot: QtBot) -> None:
    widget = make(qtbot)
    QTest.keyClicks(focused(), "aa")
    assert widget.answer == {"said": ["ask", "offer"]}
    assert widget.plates == []
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    assert draft(widget) == {"said": ["ask"]}
    assert focused() is widget.plates[0]


def test_the_whole_talk_is_shown_on_demand(qtbot: QtBot) -> None:
    widget = make(qtbot)
    assert widget.earlier.isHidden()
    QTest.keyClicks(focused(), "ba")
    assert lines(widget) == ["You: t/cold/sorry", "t/guest: t/hello"]
    QTest.mouseClick(widget.earlier, Qt.MouseButton.LeftButton)
    assert lines(widget) == [
        "t/guest: t/hello", "You: t/hello/boast", "t/guest: t/cold", "You: t/cold/sorry", "t/guest: t/hello",
    ]  # fmt: skip


def test_the_mood_is_told_in_words_and_steps(qtbot: QtBot) -> None:
    widget = make(qtbot)
    assert widget.scene.steps.accessibleName() == "Wary. 2 of 5"
    QTest.keyClicks(focused(), "b")
    assert widget.scene.steps.accessibleName() == "Closed. 1 of 5"
    own = make(qtbot, words=said(**{"m/t/mood2": "Fed up"}))
    assert own.scene.steps.accessibleName() == "Fed up. 2 of 5"


def test_at_the_end_goals_are_told_in_words_and_what_others_might_have_said(qtbot: QtBot) -> None:
    widget = make(qtbot)
    QTest.keyClicks(focused(), "bb")
    assert widget.answer is not None
    outcome = TALK.score(widget.answer)
    widget.mark(outcome)
    assert widget.goals is not None
    names = [part.accessibleName() for part in widget.goals.findChildren(QWidget)]
    assert "t/heard. Not on this path" in names
    assert widget.found(outcome) == "0 of 2 goals reached."
    assert widget.title(outcome) == "No goal on this path"
    QTest.mouseClick(widget.others, Qt.MouseButton.LeftButton)
    assert {"t/hello/ask", "t/hello/ask/feedback", "t/cold/sorry"} <= told(widget)


def test_what_the_author_keeps_back_is_not_told(qtbot: QtBot) -> None:
    widget = make(qtbot, msgspec.structs.replace(TALK, reveal=False))
    QTest.keyClicks(focused(), "bb")
    widget.mark(TALK.score(widget.answer))
    QTest.mouseClick(widget.others, Qt.MouseButton.LeftButton)
    assert widget.others.text() == "Hide the talk"
    words = told(widget)
    assert "t/hello/boast/feedback" in words
    assert "t/hello/ask" not in words


def test_one_way_to_all_goals_is_shown_turn_by_turn(qtbot: QtBot) -> None:
    widget = make(qtbot)
    QTest.keyClicks(focused(), "bb")
    widget.mark(TALK.score(widget.answer))
    widget.show_solution()
    assert draft(widget) == {"said": ["ask", "offer"]}
    assert {"t/hello/ask", "t/tells/offer"} <= told(widget)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_scene_is_at_the_leading_side_and_ones_own_words_at_the_trailing_one(qtbot: QtBot, language: str) -> None:
    widget = make(qtbot, language=language)
    QTest.keyClicks(focused(), "a")
    own, other = widget.bubbles

    def stands() -> bool:
        places = [part.mapTo(widget, part.rect().center()).x() for part in (widget.scene, other, own)]
        return places == sorted(set(places), reverse=language == "ar")

    qtbot.waitUntil(stands)
    dress()


def test_a_small_window_has_the_scene_as_a_strip(qtbot: QtBot) -> None:
    widget = make(qtbot, narrow=True)
    assert widget.scene.height() <= 100
    assert widget.scene.width() == widget.width()
    QTest.keyClicks(focused(), "a")
    assert lines(widget) == ["t/guest: t/tells"]
    assert not widget.earlier.isHidden()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_path_turns_round_with_the_text(qtbot: QtBot, language: str) -> None:
    widget = make(qtbot, language=language)
    QTest.keyClicks(focused(), "a")
    drawn = widget.path.grab().toImage()
    lamp = widget.look.colour("lamp").rgb()
    marked = [x for x in range(drawn.width()) if drawn.pixel(QPoint(x, drawn.height() // 2)) == lamp]
    assert (max(marked) < drawn.width() / 2) is (language == "en")
    assert widget.path.accessibleName() == "Your path so far. Replies given: 1. Ways ahead: 1."
    dress()


def test_a_long_way_round_still_finds_room(qtbot: QtBot) -> None:
    widget = make(qtbot)
    widget.restore({"said": ["boast", "sorry"] * 40})
    assert widget.path.grab().toImage().width() <= widget.scene.width()
    assert draft(widget) == {"said": ["boast", "sorry"] * 40}


def test_a_portrait_stands_in_the_room_without_its_backdrop() -> None:
    head = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 20" width="24" height="20">\n'
    wall = b'<rect x="0" y="0" width="24" height="20" rx="1" fill="#E5EEF7"/>'
    rest = b'<circle cx="12" cy="10" r="4"/></svg>'
    assert _without_backdrop(head + wall + rest) == head + rest
    part = wall.replace(b'"24"', b'"12"')
    assert _without_backdrop(head + part + rest) == head + part + rest


@pytest.fixture
def study(qtbot: QtBot, tmp_path: Path) -> Iterator[Study]:
    page = Page(id="page", blocks=(TALK, Truth(id="after", right=True)))
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(page,))])
    with film_desk(qtbot, tmp_path, make_course(tmp_path, course=course)) as desk:
        found = Study(qtbot, desk)
        yield found
        found.drop()
    dress()


def questions(study: Study) -> Questions:
    screen = study.open(PageScreen, route.Page("m1", "page"), size=NARROW)
    found = screen.findChild(Questions)
    assert isinstance(found, Questions)
    return found


def talk_of(page: Questions) -> ScenarioWidget:
    assert isinstance(page.widget, ScenarioWidget)
    return page.widget


def test_a_talk_that_was_left_in_the_middle_goes_on_there(study: Study) -> None:
    page = questions(study)
    talk_of(page).first_focus().setFocus()
    study.press("b")
    assert page.offer().check is False
    page.forward()
    page.back()
    assert talk_of(page).draft == {"said": ["boast"]}
    again = questions(study)
    study.qtbot.waitUntil(lambda: talk_of(again).draft == {"said": ["boast"]})


def test_who_reached_all_goals_may_try_another_way(study: Study) -> None:
    page = questions(study)
    talk_of(page).first_focus().setFocus()
    study.press("a")
    study.press("a")
    study.press(Qt.Key.Key_Return)
    study.qtbot.waitUntil(lambda: page.feedback is not None)
    assert page.feedback is not None
    assert page.feedback.title.text() == "All goals reached"
    assert page.feedback.again.text() == "Try another way"
    QTest.mouseClick(page.feedback.again, Qt.MouseButton.LeftButton)
    study.qtbot.waitUntil(lambda: page.feedback is None)
    assert talk_of(page).draft is None


def test_who_missed_a_goal_is_shown_one_way(study: Study) -> None:
    page = questions(study)
    talk_of(page).first_focus().setFocus()
    study.press("b")
    study.press("b")
    study.press(Qt.Key.Key_Return)
    study.qtbot.waitUntil(lambda: page.feedback is not None)
    assert page.feedback is not None
    assert page.feedback.turner.text() == "Show one way"
    QTest.mouseClick(page.feedback.turner, Qt.MouseButton.LeftButton)
    assert page.feedback.turner.text() == "Show my way"
    assert draft(talk_of(page)) == {"said": ["ask", "offer"]}
    QTest.mouseClick(page.feedback.turner, Qt.MouseButton.LeftButton)
    assert draft(talk_of(page)) == {"said": ["boast", "shrug"]}


def test_tab_goes_through_the_talk_in_reading_order(study: Study) -> None:
    page = questions(study)
    widget = talk_of(page)
    widget.first_focus().setFocus()
    study.press("b")
    study.press("a")
    assert focused() is widget.plates[0]
    study.press(Qt.Key.Key_Backtab)
    assert focused() is widget.back
    study.press(Qt.Key.Key_Backtab)
    assert focused() is widget.earlier
    widget.plates[-1].setFocus()
    study.press(Qt.Key.Key_Tab)
    assert not widget.isAncestorOf(focused())
    study.press(Qt.Key.Key_Backtab)
    assert focused() is widget.plates[-1]


def test_what_can_be_said_is_brought_into_view(study: Study) -> None:
    page = questions(study)
    widget = talk_of(page)
    widget.first_focus().setFocus()
    study.press("b")
    view, last = page._scroll.viewport(), widget.plates[-1]
    study.qtbot.waitUntil(lambda: view.rect().contains(last.mapTo(page, last.rect().bottomLeft())))
