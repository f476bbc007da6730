"""A figure by handle, by keys and typed; what is told of it; the figure with its source."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from course_bundle.activities import Estimate
from course_bundle.manifest import Words
from player.activities.estimate import EstimateWidget
from tests.player.film_set import dress

SPEC = Estimate(id="e", right=40, year=2024, tolerance=5, near=25)
TEXTS = {"m1/e/unit": "%", "m1/e/source": "The tea survey"}


def make(qtbot: QtBot, spec: Estimate = SPEC, language: str = "en", *, arabic: bool = False) -> EstimateWidget:
    look = dress(language)._replace(arabic_digits=arabic)
    widget = EstimateWidget(look, "m1", spec, Words(language, dict(TEXTS)))
    qtbot.addWidget(widget)
    widget.resize(736, 400)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def said(widget: EstimateWidget) -> str:
    shown = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return " | ".join(shown).replace("\u2068", "").replace("\u2069", "").replace("\u00a0", " ")


def test_typing_moves_the_handle_and_the_handle_types(qtbot: QtBot) -> None:
    widget = make(qtbot)
    QTest.keyClicks(widget.field, "70")
    assert widget.line.value() == 70
    QTest.keyClick(widget.line, Qt.Key.Key_Right)
    assert (widget.field.text(), widget.answer) == ("71", {"value": 71.0})
    QTest.keyClick(widget.line, Qt.Key.Key_PageDown)
    QTest.keyClick(widget.line, Qt.Key.Key_Down)
    assert widget.answer == {"value": 60.0}
    QTest.keyClick(widget.line, Qt.Key.Key_End)
    assert widget.answer == {"value": 100.0}


def test_the_line_runs_from_right_to_left_in_arabic(qtbot: QtBot) -> None:
    widget = make(qtbot, language="ar")
    QTest.mouseClick(widget.line, Qt.MouseButton.LeftButton, pos=QPoint(widget.line.width() - 26, 20))
    assert widget.answer == {"value": 0.0}
    QTest.keyClick(widget.line, Qt.Key.Key_Left)
    assert widget.answer == {"value": 1.0}
    dress()


def test_a_drag_carries_the_handle(qtbot: QtBot) -> None:
    widget = make(qtbot)
    QTest.mousePress(widget.line, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    QTest.mouseMove(widget.line, QPoint(widget.line.width() - 24, 20))
    QTest.mouseRelease(widget.line, Qt.MouseButton.LeftButton, pos=QPoint(widget.line.width() - 24, 20))
    assert widget.answer == {"value": 100.0}
    QTest.mouseMove(widget.line, QPoint(100, 20))
    assert widget.answer == {"value": 100.0}


def test_arabic_digits_are_read_and_written(qtbot: QtBot) -> None:
    widget = make(qtbot, language="ar", arabic=True)
    widget.field.insert("٣٥")
    assert widget.answer == {"value": 35.0}
    widget.restore({"value": 72})
    assert widget.field.text() == "٧٢"
    assert "٧٢" in widget.line.accessibleName()
    dress()


@pytest.mark.parametrize("text", ["101", "-3", "many"])
def test_a_figure_beside_the_line_is_told_and_is_no_answer(qtbot: QtBot, text: str) -> None:
    widget = make(qtbot)
    QTest.keyClicks(widget.field, text)
    assert widget.answer is None
    assert "A figure from 0 to 100." in said(widget)
    widget.field.clear()
    QTest.keyClicks(widget.field, "5")
    assert "A figure from" not in said(widget)


def test_the_figure_comes_with_source_and_year_once_it_was_found(qtbot: QtBot) -> None:
    widget = make(qtbot)
    widget.restore({"value": 10})
    widget.mark(SPEC.score(widget.answer))
    assert "Too low" in said(widget)
    assert not widget.shown.isVisible()
    widget.show_solution()
    assert "The figure: 40 % | Source: The tea survey, 2024" in said(widget)
    assert "Your estimate was 10 %." in said(widget)
    widget.begin_again()
    assert not widget.shown.isVisible()
    widget.restore({"value": 44})
    widget.mark(SPEC.score(widget.answer))
    assert "Right" in said(widget)
    assert widget.shown.isVisible()


def test_a_figure_that_was_typed_may_be_finer_than_the_steps(qtbot: QtBot) -> None:
    widget = make(qtbot)
    QTest.keyClicks(widget.field, "40.5")
    assert widget.answer == {"value": 40.5}
    QTest.keyClick(widget.line, Qt.Key.Key_Right)
    assert widget.answer == {"value": 41.0}
    widget.restore({"value": 40.5})
    assert widget.field.text() == "40.5"
