"""A statement whose learner also says why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from course_bundle.activities import Truth
from course_bundle.flow import Flow, Paragraph, Span
from course_bundle.manifest import Words
from player.activities.truth import TruthWidget
from tests.player.film_set import dress
from tests.player.page_set import focused

WHY = Truth(id="q", right=False, reasons=("taste", "colour"), reason="taste")


@pytest.fixture
def widget(qtbot: QtBot) -> TruthWidget:
    texts: dict[str, str | tuple[Flow, ...]] = {
        f"m1/q/{reason}": (Paragraph(spans=(Span(f"The {reason}."),)),) for reason in WHY.reasons
    }
    widget = TruthWidget(dress(), "m1", WHY, Words("en", texts))
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def test_reasons_come_when_a_side_is_chosen_and_are_asked_for(widget: TruthWidget) -> None:
    assert widget.reasons is not None
    widget.question.setFocus()
    assert widget._why.isHidden()
    QTest.keyClick(focused(), Qt.Key.Key_B)
    assert widget.reasons.isVisible()
    half = widget.answer
    assert half is None  # half an answer is not checked
    QTest.keyClick(focused(), Qt.Key.Key_C)
    assert widget.answer == {"chosen": False, "reason": "taste"}
    assert widget.reasons.rows["taste"].accessibleName() == "C. The taste."


def test_a_half_made_answer_comes_back(widget: TruthWidget) -> None:
    assert widget.reasons is not None
    widget.restore({"chosen": True, "reason": None})
    assert widget.rows.chosen == ["true"]
    assert widget.reasons.isVisible()
    assert widget.answer is None


def test_feedback_names_the_reason_that_it_speaks_of(widget: TruthWidget) -> None:
    outcome = WHY.score({"chosen": True, "reason": "colour"})
    assert [widget.heading(key) for key in outcome.feedback] == ["", "The colour.", ""]
