"""The watch for idleness: every kind of touch begins the time anew, in any window, and only while it counts."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from player.widgets.idle import IdleWatch

SECONDS, WARNING = 60.0, 30.0


class Room(QWidget):
    """A window with a field in it."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def handle(self) -> QWindow:
        found = self.windowHandle()
        assert found is not None
        return found


def _opened(qtbot: QtBot) -> Room:
    made = Room()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.field.setFocus()
    return made


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return _opened(qtbot)


@pytest.fixture
def watch(room: Room) -> Iterator[IdleWatch]:
    made = IdleWatch(lambda: False, room, warning=WARNING)
    made.start(SECONDS)
    yield made
    made.stop()


def _warn(watch: IdleWatch) -> None:
    """The time until the warning runs out."""
    watch._clock.timeout.emit()


TOUCHES: dict[str, Callable[[Room], object]] = {
    "a key": lambda room: QTest.keyClick(room.handle(), Qt.Key.Key_Shift),
    "a click": lambda room: QTest.mouseClick(room.handle(), Qt.MouseButton.LeftButton),
    "a movement": lambda room: QTest.mouseMove(room.handle(), QPoint(5, 5)),
    "a word composed in an input method": lambda room: QCoreApplication.sendEvent(room.field, QInputMethodEvent()),
}


@pytest.mark.parametrize("touch", TOUCHES.values(), ids=TOUCHES)
def test_each_kind_of_touch_takes_the_warning_back(
    qtbot: QtBot, room: Room, watch: IdleWatch, touch: Callable[[Room], object]
) -> None:
    with qtbot.waitSignal(watch.warned):
        _warn(watch)
    with qtbot.waitSignal(watch.woken):
        touch(room)


def test_a_window_that_opens_later_counts_as_well(qtbot: QtBot, watch: IdleWatch) -> None:
    later = _opened(qtbot)
    _warn(watch)
    with qtbot.waitSignal(watch.woken):
        QTest.keyClick(later.handle(), Qt.Key.Key_Shift)


def test_a_watch_that_was_stopped_is_not_begun_again_by_a_key(room: Room, watch: IdleWatch) -> None:
    watch.stop()
    for touch in TOUCHES.values():
        touch(room)
    assert not watch.running


def test_nobody_who_moves_is_the_end(qtbot: QtBot, watch: IdleWatch) -> None:
    _warn(watch)
    with qtbot.waitSignal(watch.expired):
        _warn(watch)
    assert not watch.running


def test_what_goes_on_by_itself_holds_the_time_up(room: Room) -> None:
    watch = IdleWatch(lambda: True, room, warning=WARNING)
    heard: list[str] = []
    watch.warned.connect(lambda: heard.append("warned"))
    watch.start(SECONDS)
    _warn(watch)
    assert (heard, watch.running) == ([], True)
    watch.stop()
