"""The seat is locked when nobody moves: after a warning, for guests too, and never while a film plays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from player.screens.idle_lock import IdleLock
from player.screens.welcome import WelcomeScreen
from player.widgets.toast import Toast
from tests.driving import Drive, loop_for
from tests.factories import make_course
from tests.player.film_set import NO_SOUND
from tests.player.lock_set import FILM, lock_with, play, strike

pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND, extend=True)


@pytest.fixture
def drive(qapp: QApplication, tmp_path: Path) -> Iterator[Drive]:
    """The program with Maryam in a course; she has no PIN."""
    course = make_course(tmp_path)
    with Drive(tmp_path / "data", course) as found:
        found.desk.change(language="en")
        found.begin("Maryam")
        yield found


@pytest.fixture
def idle(drive: Drive) -> IdleLock:
    """Half a second until the warning, another half until it locks."""
    lock = drive.window.findChild(IdleLock) or drive.desk.findChild(IdleLock)
    assert lock is not None
    lock.watch._warning = 0.5
    return lock


def begin(idle: IdleLock) -> None:
    idle.watch.start(1.0)


def counts(idle: IdleLock) -> bool:
    return idle.watch.running


def warned(drive: Drive) -> bool:
    return any(toast.isVisible() and "Nobody has moved" in toast.accessibleName() for toast in toasts(drive))


def toasts(drive: Drive) -> list[Toast]:
    return drive.window.findChildren(Toast)


def test_an_idle_seat_is_warned_and_then_locked(drive: Drive, idle: IdleLock) -> None:
    lock_with(drive)
    drive.desk.go(FILM)
    drive.settle()
    begin(idle)
    drive.wait(lambda: warned(drive), "the warning", 2)
    assert drive.desk.seat.taken
    drive.wait(lambda: drive.desk.learner is None, "the lock", 2)
    drive.settle()
    assert isinstance(drive.screen, WelcomeScreen)
    assert not warned(drive)
    assert drive.desk.seat.vault is None
    assert not counts(idle)


@pytest.mark.parametrize("how", ["key", "mouse", "button"])
def test_any_touch_keeps_it_open(drive: Drive, idle: IdleLock, how: str) -> None:
    begin(idle)
    drive.wait(lambda: warned(drive), "the warning", 2)
    if how == "key":
        strike(Qt.Key.Key_Shift)
    elif how == "mouse":
        QTest.mouseMove(drive.window.windowHandle(), drive.window.rect().center())
    else:
        QTest.mouseClick(drive.button("Stay"), Qt.MouseButton.LeftButton)
    loop_for(0)
    assert not warned(drive)
    loop_for(650)
    assert drive.desk.learner is not None


def test_a_film_that_plays_holds_the_lock_off(drive: Drive, idle: IdleLock) -> None:
    panel = play(drive)
    panel.playback.set_speed(0.5)
    begin(idle)
    loop_for(1300)
    assert drive.desk.playing
    assert drive.desk.learner is not None
    assert not warned(drive)
    panel.playback.pause()
    drive.wait(lambda: drive.desk.learner is None, "the lock", 3)


def test_a_guest_is_warned_that_nothing_is_kept_and_is_then_gone(drive: Drive, idle: IdleLock) -> None:
    drive.desk.seat.lock()
    drive.settle()
    assert not counts(idle)
    drive.desk.seat.welcome_guest()
    drive.settle()
    assert counts(idle)
    begin(idle)
    drive.wait(lambda: any("nothing of a guest is kept" in toast.accessibleName() for toast in toasts(drive)), "it", 2)
    drive.wait(lambda: drive.desk.learner is None, "the lock", 2)
    drive.settle()
    assert drive.desk.seat.stores._guests is None


def test_the_time_is_a_setting_that_holds_at_once_and_may_be_never(drive: Drive, idle: IdleLock) -> None:
    assert drive.desk.settings.idle_minutes == 5
    assert idle.watch._seconds == 300
    drive.desk.change(idle_minutes=1)
    assert idle.watch._seconds == 60
    drive.desk.change(idle_minutes=0)
    assert not counts(idle)
