"""What every activity's widget keeps to; a new kind is covered by being in the table and in the sample course."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from course_bundle.activities import Activity
from course_bundle.archive import Bundle
from player.activities import WIDGETS, ActivityWidget, make_widget
from tests.factories import make_course, module_struct
from tests.player.film_set import dress
from tests.player.page_set import focused

SPECS = {spec.id: spec for spec in module_struct().activities}


@pytest.fixture(params=sorted(SPECS))
def spec(request: pytest.FixtureRequest) -> Activity:
    return SPECS[request.param]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bundle]:
    with Bundle.open(make_course(tmp_path_factory.mktemp("course"))) as opened:
        yield opened


def make(qtbot: QtBot, bundle: Bundle, spec: Activity, language: str = "en") -> ActivityWidget:
    widget = make_widget(dress(language), "m1", spec, bundle.words(language))
    qtbot.addWidget(widget)
    widget.resize(736, widget.heightForWidth(736))
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    widget.first_focus().setFocus()
    return widget


def test_the_sample_course_has_every_kind() -> None:
    assert {type(spec) for spec in SPECS.values()} == set(WIDGETS)


def test_it_is_worked_with_the_keyboard_alone(qtbot: QtBot, bundle: Bundle, spec: Activity) -> None:
    widget = make(qtbot, bundle, spec)
    assert widget.answer is None
    with qtbot.assertNotEmitted(widget.submitted):
        widget.submit()
    with qtbot.waitSignal(widget.drafted) as drafted:
        QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert drafted.args == [widget.answer]
    with qtbot.waitSignal(widget.submitted) as submitted:
        widget.submit()
    answer = msgspec.json.decode(msgspec.json.encode(submitted.args[0]))
    assert 0.0 <= spec.score(answer).share <= 1.0


def test_letters_choose_while_the_question_has_the_focus(qtbot: QtBot, bundle: Bundle, spec: Activity) -> None:
    widget = make(qtbot, bundle, spec)
    widget.question.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_B)
    assert widget.answer is not None


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, bundle: Bundle, spec: Activity) -> None:
    widget = make(qtbot, bundle, spec)
    assert widget.question.accessibleName()
    buttons = widget.findChildren(QAbstractButton)
    assert buttons
    assert all(button.accessibleName() for button in buttons)


def test_it_mirrors_in_arabic(qtbot: QtBot, bundle: Bundle, spec: Activity) -> None:
    widget = make(qtbot, bundle, spec, "ar")
    assert widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert all(row.layoutDirection() == Qt.LayoutDirection.RightToLeft for row in widget.findChildren(QAbstractButton))
    dress()


def test_a_kept_answer_comes_back_and_shows_how_it_did(qtbot: QtBot, bundle: Bundle, spec: Activity) -> None:
    first = make(qtbot, bundle, spec)
    QTest.keyClick(focused(), Qt.Key.Key_B)
    answer = msgspec.json.decode(msgspec.json.encode(first.answer))
    second = make(qtbot, bundle, spec)
    second.restore(answer)
    assert second.answer == first.answer
    second.mark(spec.score(answer))
    QTest.keyClick(second, Qt.Key.Key_A)
    assert second.answer == first.answer


def test_an_answer_of_another_shape_changes_nothing(qtbot: QtBot, bundle: Bundle, spec: Activity) -> None:
    widget = make(qtbot, bundle, spec)
    odd: object
    for odd in (None, 3, [], {}, {"chosen": 7}, {"chosen": ["no such option"]}, {"other": True}):
        widget.restore(odd)
        assert widget.answer is None


def test_begun_again_it_is_empty_and_says_so(qtbot: QtBot, bundle: Bundle, spec: Activity) -> None:
    widget = make(qtbot, bundle, spec)
    QTest.keyClick(focused(), Qt.Key.Key_A)
    widget.mark(spec.score(widget.answer))
    with qtbot.waitSignal(widget.drafted) as drafted:
        widget.begin_again()
    assert widget.answer is None
    other = make(qtbot, bundle, spec)
    other.restore(drafted.args[0])
    assert other.answer is None
