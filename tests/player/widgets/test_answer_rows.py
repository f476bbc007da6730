"""Answers chosen by key and mouse, on any keyboard layout, and how they show what came of it."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from course_bundle.flow import Flow, Paragraph, Span
from player.widgets.answer_rows import AnswerRows
from player.widgets.keys import printed
from tests.player.film_set import dress
from tests.player.page_set import focused


def options(count: int = 4) -> dict[str, tuple[Flow, ...]]:
    return {key: (Paragraph(spans=(Span(f"Answer {key}"),)),) for key in "wxyz"[:count]}


@pytest.fixture(params=[False, True], ids=["one", "several"])
def rows(request: pytest.FixtureRequest, qtbot: QtBot) -> AnswerRows:
    return make_rows(qtbot, several=request.param)


def make_rows(qtbot: QtBot, *, several: bool) -> AnswerRows:
    made = AnswerRows(dress(), options(), "en", several=several)
    qtbot.addWidget(made)
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.first().setFocus()
    return made


def test_letters_and_digits_choose(rows: AnswerRows) -> None:
    QTest.keyClick(rows, Qt.Key.Key_C)
    assert rows.chosen == ["y"]
    QTest.keyClick(rows, Qt.Key.Key_1)
    assert "w" in rows.chosen


def test_one_answer_drives_out_the_other(qtbot: QtBot) -> None:
    rows = make_rows(qtbot, several=False)
    QTest.keyClick(rows, Qt.Key.Key_A)
    QTest.keyClick(rows, Qt.Key.Key_B)
    assert rows.chosen == ["x"]


def test_a_letter_pressed_twice_takes_a_tick_back(qtbot: QtBot) -> None:
    rows = make_rows(qtbot, several=True)
    QTest.keyClick(rows, Qt.Key.Key_B)
    QTest.keyClick(rows, Qt.Key.Key_D)
    QTest.keyClick(rows, Qt.Key.Key_B)
    assert rows.chosen == ["z"]


def test_arrows_move_and_space_chooses(rows: AnswerRows) -> None:
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.chosen == []
    part = focused()
    assert part is rows.rows["y"]
    QTest.keyClick(part, Qt.Key.Key_Space)
    assert rows.chosen == ["y"]


def test_a_letter_with_a_modifier_is_somebody_elses(rows: AnswerRows) -> None:
    QTest.keyClick(rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert rows.chosen == []


def test_checked_rows_say_how_they_did_and_stay(rows: AnswerRows, qtbot: QtBot) -> None:
    QTest.mouseClick(rows.rows["w"], Qt.MouseButton.LeftButton)
    rows.mark({"w": "wrong", "x": "missed", "y": "right", "z": "none"})
    names = [row.accessibleName() for row in rows.rows.values()]
    assert "Not this one" in names[0]
    assert "This one" in names[1]
    assert names[2].endswith("Right")
    assert names[3] == "Answer z"
    with qtbot.assertNotEmitted(rows.changed):
        QTest.mouseClick(rows.rows["z"], Qt.MouseButton.LeftButton)
        QTest.keyClick(rows, Qt.Key.Key_C)
    assert rows.chosen == ["w"]


def test_a_screen_reader_meets_radio_buttons_or_check_boxes(qtbot: QtBot) -> None:
    for several, role in ((False, QAccessible.Role.RadioButton), (True, QAccessible.Role.CheckBox)):
        rows = make_rows(qtbot, several=several)
        row = rows.rows["x"]
        interface = QAccessible.queryAccessibleInterface(row)
        assert interface.role() == role
        assert row.accessibleName() == "B. Answer x"
        assert row.accessibleDescription() == "2 of 4"


def test_rows_are_64_px_and_grow_with_their_words(qtbot: QtBot) -> None:
    long = {"a": (Paragraph(spans=(Span("many words " * 20),)),), "b": (Paragraph(spans=(Span("few"),)),)}
    rows = AnswerRows(dress(), long, "en", several=False)
    qtbot.addWidget(rows)
    assert rows.rows["b"].heightForWidth(600) == 64
    assert rows.rows["a"].heightForWidth(600) > 64


def press(key: int, text: str, scan: int) -> QKeyEvent:
    native = scan if sys.platform == "win32" else scan + 8
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, native, 0, 0, text)


@pytest.mark.parametrize(
    ("key", "text", "scan", "means"),
    [
        (Qt.Key.Key_B, "b", 48, "B"),
        (0x0418, "и", 48, "B"),  # Russian
        (0x0644 + 2, "لا", 48, "B"),  # Arabic: this key types two letters
        (0x0634, "ش", 30, "A"),  # Arabic
        (Qt.Key.Key_Q, "q", 30, "Q"),  # AZERTY: the key that is A on QWERTY
        (Qt.Key.Key_A, "a", 16, "A"),  # AZERTY
        (Qt.Key.Key_Ampersand, "&", 2, "1"),  # AZERTY: digits need Shift
        (Qt.Key.Key_Eacute, "é", 3, "2"),
        (0x0661, "١", 2, "1"),  # Arabic-Indic digit
        (Qt.Key.Key_Comma, ",", 51, ""),
        (Qt.Key.Key_Down, "", 80, ""),
    ],
)
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS reports other codes")
def test_a_key_means_what_is_printed_on_it(key: int, text: str, scan: int, means: str) -> None:
    assert printed(press(int(key), text, scan)) == means


@pytest.mark.parametrize(("language", "on"), [("en", Qt.Key.Key_Right), ("ar", Qt.Key.Key_Left)])
def test_arrows_move_among_pictures_as_they_are_seen(qtbot: QtBot, language: str, on: Qt.Key) -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>'
    pictures = {key: (drawing, f"Picture {key}") for key in options()}
    made = AnswerRows(dress(language), options(), "en", several=False, pictures=pictures)
    qtbot.addWidget(made)
    made.resize(700, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.first().setFocus()
    QTest.keyClick(focused(), on)
    assert made.rows["x"].hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert made.rows["z"].hasFocus()
    assert made.rows["z"].accessibleDescription().startswith("\u2068Picture z\u2069")
    assert (made.rows["w"].x() < made.rows["x"].x()) == (language == "en")
    dress()
