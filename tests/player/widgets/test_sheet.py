"""A sheet over the screen: Esc puts it away, the focus stays inside and goes back, messages go by themselves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.theme import make_look
from player.widgets.toast import Toast

LOOK = make_look("light", "en")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    layout = QVBoxLayout(made)
    layout.addWidget(Button(LOOK, "Behind"))
    made.resize(1024, 528)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.findChild(Button).setFocus()  # type: ignore[union-attr]
    return made


def opened(window: QWidget) -> Sheet:
    sheet = Sheet(LOOK, "Are you sure?")
    sheet.body.addWidget(Label(LOOK, "What you wrote is kept."))
    sheet.add_button("Cancel", "secondary")
    sheet.add_button("Go on", "primary")
    sheet.open_over(window)
    return sheet


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_esc_puts_the_sheet_away_and_the_focus_goes_back(qtbot: QtBot, window: QWidget) -> None:
    behind = focused()
    sheet = opened(window)
    assert focused() is sheet.heading
    assert sheet.geometry() == window.rect()
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert focused() is behind


def test_tab_never_leaves_the_sheet(window: QWidget) -> None:
    sheet = opened(window)
    seen = set()
    for _step in range(8):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(focused())
        seen.add(focused().accessibleName())
    assert {"Cancel", "Go on", "Are you sure?"} <= seen
    for _step in range(8):
        QTest.keyClick(focused(), Qt.Key.Key_Backtab)
        assert sheet.isAncestorOf(focused())


def test_once_it_is_gone_the_focus_is_free(window: QWidget) -> None:
    sheet = opened(window)
    sheet.close_sheet()
    sheet.close_sheet()
    behind = window.findChild(Button)
    assert behind is not None
    behind.setFocus()
    assert focused() is behind


def test_a_button_closes_first_and_then_acts(qtbot: QtBot, window: QWidget) -> None:
    events: list[str] = []
    sheet = Sheet(LOOK, "Title")
    sheet.closed.connect(lambda: events.append("closed"))
    button = sheet.add_button("Act", "primary", lambda: events.append("acted"))
    sheet.open_over(window)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert events == ["closed", "acted"]


def test_content_that_is_too_high_scrolls_inside_the_window(window: QWidget) -> None:
    sheet = Sheet(LOOK, "Title")
    for number in range(60):
        sheet.body.addWidget(Label(LOOK, f"Line {number}"))
    sheet.open_over(window)
    assert window.rect().contains(sheet.paper.geometry())


def test_a_message_says_its_words_and_goes_after_its_action(qtbot: QtBot, window: QWidget) -> None:
    done: list[bool] = []
    toast = Toast(LOOK, "The course was added.", "Show it", lambda: done.append(True))
    toast.open_over(window)
    assert toast.accessibleName() == "The course was added."
    assert window.rect().contains(toast.geometry())
    button = toast.findChild(Button)
    assert button is not None
    with qtbot.waitSignal(toast.dismissed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [True]
