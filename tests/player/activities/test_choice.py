"""Letters choose in questions with rows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from course_bundle.activities import Activity, Choice, Truth
from course_bundle.manifest import Words
from player.activities import make_widget
from tests.player.film_set import dress
from tests.player.page_set import focused


@pytest.fixture(params=[Choice(id="q", options=("a", "b"), right=("a",)), Truth(id="q", right=True)], ids=["c", "t"])
def spec(request: pytest.FixtureRequest) -> Activity:
    found: Activity = request.param
    return found


def test_letters_choose_while_the_question_has_the_focus(qtbot: QtBot, spec: Activity) -> None:
    widget = make_widget(dress(), "m1", spec, Words("en", {}))
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.question.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_B)
    assert widget.answer is not None
