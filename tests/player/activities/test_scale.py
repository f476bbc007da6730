"""A step is chosen by digit, arrow and click; the second taking draws the change and says it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from course_bundle.activities import Scale
from course_bundle.manifest import Words
from player.activities.scale import ScaleWidget
from tests.player.film_set import dress
from tests.player.page_set import focused

NUMBERS = Scale(id="s", numbers=(0, 10), compared="s")
LABELLED = Scale(id="s", steps=("no", "rather", "yes"))


def make(qtbot: QtBot, spec: Scale, language: str = "en", *, arabic: bool = False) -> ScaleWidget:
    texts = {"m1/s/0": "Not at all", "m1/s/10": "Fully"} | {f"m1/s/{step}": step.title() for step in spec.steps}
    look = dress(language)._replace(arabic_digits=arabic)
    widget = ScaleWidget(look, "m1", spec, Words(language, dict(texts)))
    qtbot.addWidget(widget)
    widget.resize(736, 400)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    return widget


def chosen(widget: ScaleWidget, *keys: Qt.Key) -> str | None:
    for key in keys:
        QTest.keyClick(focused(), key)
    return widget.steps.chosen


def test_digits_choose_the_number_that_they_are(qtbot: QtBot) -> None:
    widget = make(qtbot, NUMBERS)
    assert chosen(widget, Qt.Key.Key_0) == "0"
    assert chosen(widget, Qt.Key.Key_7) == "7"
    assert chosen(widget, Qt.Key.Key_End) == "10"
    assert chosen(widget, Qt.Key.Key_Right) == "10"
    assert chosen(widget, Qt.Key.Key_Left) == "9"
    assert focused() is widget.steps.steps["9"]


def test_digits_choose_labelled_steps_by_their_place(qtbot: QtBot) -> None:
    widget = make(qtbot, LABELLED)
    assert chosen(widget, Qt.Key.Key_2) == "rather"
    assert widget.steps.steps["rather"].accessibleName() == "2. Rather"
    assert chosen(widget, Qt.Key.Key_4) == "rather"


def test_arrows_point_the_way_the_scale_runs(qtbot: QtBot) -> None:
    widget = make(qtbot, NUMBERS, "ar")
    assert widget.steps.steps["0"].x() > widget.steps.steps["10"].x()
    assert chosen(widget, Qt.Key.Key_Left) == "0"
    assert chosen(widget, Qt.Key.Key_Left) == "1"
    assert chosen(widget, Qt.Key.Key_Right) == "0"
    dress()


def test_tab_stops_at_the_scale_once(qtbot: QtBot) -> None:
    widget = make(qtbot, NUMBERS)
    chosen(widget, Qt.Key.Key_4)
    stops = [step for step, button in widget.steps.steps.items() if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["4"]


def test_digits_are_shown_as_the_learner_chose(qtbot: QtBot) -> None:
    widget = make(qtbot, NUMBERS, "ar", arabic=True)
    assert widget.steps.steps["7"].accessibleName() == "٧"
    dress()


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [("3", "7", "further up"), ("7", "3", "further down"), ("5", "5", "The same step")],
)
def test_the_change_is_drawn_and_said(qtbot: QtBot, before: str, now: str, said: str) -> None:
    widget = make(qtbot, NUMBERS)
    widget.restore({"chosen": now})
    widget.mark(NUMBERS.score({"chosen": now}))
    assert not widget.change.isVisible()
    widget.compare({"chosen": before})
    assert widget.change.isVisible()
    assert said in widget.change.said.text()
    assert f"Before: {before}. Now: {now}." in widget.change.accessibleName()
    image = widget.change.grab().toImage()
    widget.compare({"chosen": "10"})
    assert widget.change.grab().toImage() != image
    widget.begin_again()
    assert not widget.change.isVisible()


@pytest.mark.parametrize("earlier", [None, {}, {"chosen": "11"}, {"chosen": None}, {"chosen": ["3"]}, 3])
def test_an_earlier_answer_that_does_not_fit_is_left_out(qtbot: QtBot, earlier: object) -> None:
    widget = make(qtbot, NUMBERS)
    widget.restore({"chosen": "5"})
    widget.mark(NUMBERS.score({"chosen": "5"}))
    widget.compare(earlier)
    assert not widget.change.isVisible()
