"""A scale taken before and after on real pages: the change is drawn when the second answer is on disk, and later."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from course_bundle.activities import Scale
from course_bundle.manifest import Module, Page, Text
from player.activities.scale import ScaleWidget
from player.screens import route
from player.screens.page import PageScreen
from player.screens.questions import Questions
from player.widgets.buttons import Button
from tests.factories import course_struct, make_course
from tests.player.film_set import dress, film_desk
from tests.player.page_set import Study, focused

PAGES = (
    Page(id="lesson", blocks=(Text(id="words"), Scale(id="first", numbers=(0, 10)))),
    Page(
        id="later",
        blocks=(
            Scale(id="second", numbers=(0, 10), compared="first"),
            Scale(id="own", steps=("a", "b"), compared="own"),
        ),
    ),
)


@pytest.fixture
def study(qtbot: QtBot, tmp_path: Path) -> Iterator[Study]:
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=PAGES)])
    with film_desk(qtbot, tmp_path, make_course(tmp_path, course=course)) as desk:
        study = Study(qtbot, desk)
        yield study
        study.drop()
    dress()


def scale(screen: PageScreen) -> ScaleWidget:
    found = screen.findChildren(ScaleWidget)
    assert len(found) == 1
    return found[0]


def take(study: Study, screen: PageScreen, key: Qt.Key) -> ScaleWidget:
    scale(screen).first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    study.press(key)
    study.press(Qt.Key.Key_Return)
    return scale(screen)


def test_the_change_since_the_first_page_is_drawn_on_the_second_and_again_later(study: Study) -> None:
    screen = study.open(PageScreen, route.Page("m1", "lesson"))
    assert not take(study, screen, Qt.Key.Key_3).change.isVisible()
    screen = study.open(PageScreen, route.Page("m1", "later"))
    assert not scale(screen).change.isVisible()
    change = take(study, screen, Qt.Key.Key_8).change
    assert change.isVisible()
    assert "Before: 3. Now: 8." in change.accessibleName()
    screen = study.open(PageScreen, route.Page("m1", "later", "second"))
    assert "Before: 3. Now: 8." in scale(screen).change.accessibleName()
    assert scale(screen).change.isVisible()


def test_a_scale_taken_again_shows_its_own_change_and_keeps_it_when_one_comes_back(study: Study) -> None:
    screen = study.open(PageScreen, route.Page("m1", "later", "own"))
    assert not take(study, screen, Qt.Key.Key_1).change.isVisible()
    again = next(button for button in screen.findChildren(Button) if button.text() == "Take it again")
    again.click()
    study.settle()
    assert focused() is scale(screen).steps.steps["a"]
    assert take(study, screen, Qt.Key.Key_2).change.isVisible()
    content = screen.findChild(Questions)
    assert isinstance(content, Questions)
    content.back()
    study.settle()
    content.forward()
    study.settle()
    assert scale(screen).change.isVisible()
