"""The one seat: left and taken again, hidden at once, locked when idle; and nothing of anybody stays behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QMessageBox, QWidget

from player.core.places import Places
from player.core.settings import SettingsFile
from player.screens import seat
from player.screens.hidden import HiddenScreen
from player.screens.page import PageScreen
from player.screens.picker import PickerScreen
from player.screens.pin_sheet import PinSheet
from player.screens.route import Glossary, Library, Picker
from player.screens.welcome import WelcomeScreen
from player.widgets.full_screen import FullScreen
from tests.driving import Drive, loop_for
from tests.factories import make_course
from tests.player.film_set import NO_SOUND
from tests.player.lock_set import FILM, bare, lock_with, open_desk, play, put, sheet, strike

pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND, extend=True)


@pytest.fixture
def drive(qapp: QApplication, tmp_path: Path) -> Iterator[Drive]:
    """The program with Maryam in a course; she has no PIN."""
    course = make_course(tmp_path)
    with Drive(tmp_path / "data", course) as found:
        found.desk.change(language="en")
        found.begin("Maryam")
        yield found


def seen() -> str:
    """Every word that is on a screen now, or that a screen reader would say."""
    found: list[str] = []
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        for part in (window, *window.findChildren(QWidget)):
            if not part.isVisible():
                continue
            found += [part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.windowTitle()]
            for read in ("text", "title", "placeholderText", "toPlainText"):
                told = getattr(part, read, None)
                if callable(told):
                    found.append(str(told()))
    return "\n".join(found)


def secret_words(drive: Drive) -> list[str]:
    desk = drive.desk
    titles = [desk.words.plain(module.id) for module in desk.course.modules]
    return ["Carrel", "Maryam", "PIN", desk.words.plain("title"), *titles]


def test_one_key_hides_everything_at_once_and_the_pin_opens_the_same_page(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without a display Qt cannot tell whose words are in the clipboard.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _clipboard: True)
    lock_with(drive)
    play(drive)
    secrets = secret_words(drive)
    assert any(word in seen() for word in secrets)
    QGuiApplication.clipboard().setText("copied from a page")
    strike(Qt.Key.Key_F12)
    assert isinstance(drive.screen, HiddenScreen)
    assert drive.window.windowTitle() == "Calendar"
    assert drive.desk.playing == set()
    assert drive.desk.learner is None
    assert drive.desk.seat.vault is None
    assert not any(word in seen() for word in secrets)
    drive.settle()
    loop_for(50)
    assert not any(word in seen() for word in secrets)
    assert QGuiApplication.clipboard().text() == ""
    drive.click(drive.button("Close"))
    open_desk(drive)
    assert isinstance(drive.screen, PageScreen)
    assert drive.desk.route == FILM
    assert drive.window.windowTitle() == "Carrel"


def test_hiding_from_a_film_over_the_whole_screen(drive: Drive) -> None:
    lock_with(drive)
    panel = play(drive)
    drive.click(drive.button("Full screen", panel))
    drive.wait(
        lambda: any(part.isVisible() for part in drive.program.app.topLevelWidgets() if isinstance(part, FullScreen)),
        "full screen",
    )
    large = next(part for part in drive.program.app.topLevelWidgets() if isinstance(part, FullScreen))
    assert large.windowTitle() == drive.window.windowTitle()
    strike(Qt.Key.Key_F12)
    drive.settle()
    assert isinstance(drive.screen, HiddenScreen)
    assert drive.desk.playing == set()
    assert not any(isinstance(part, FullScreen) and part.isVisible() for part in drive.program.app.topLevelWidgets())


def test_hiding_while_a_dialog_of_the_system_is_open_takes_it_away(drive: Drive) -> None:
    lock_with(drive)
    dialog = QDialog(drive.window)
    dialog.setWindowTitle("Save the certificate")
    QLineEdit(dialog)
    QTimer.singleShot(100, dialog, lambda: strike(Qt.Key.Key_F12))
    QTimer.singleShot(3000, dialog, dialog.reject)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert isinstance(drive.screen, HiddenScreen)
    assert "certificate" not in seen()
    drive.settle()


def test_hiding_takes_a_question_over_a_dialog_away_and_the_dialog_too(drive: Drive) -> None:
    lock_with(drive)
    dialog = QDialog(drive.window)
    dialog.setWindowTitle("Save the plan")
    question = QMessageBox(dialog)
    question.setText("The plan is there already. Replace it?")
    found: list[str] = []
    QTimer.singleShot(50, dialog, question.exec)
    QTimer.singleShot(200, dialog, lambda: strike(Qt.Key.Key_F12))
    QTimer.singleShot(400, drive.window, lambda: found.append(seen()))
    QTimer.singleShot(600, question, question.reject)
    QTimer.singleShot(700, dialog, dialog.reject)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    drive.wait(lambda: bool(found), "the look around")
    assert isinstance(drive.screen, HiddenScreen)
    assert "plan" not in found[0]
    drive.settle()


def test_hiding_while_a_list_hangs_down_takes_it_away(drive: Drive) -> None:
    menu = QMenu(drive.window)
    menu.addAction("Maryam's notes")
    QTimer.singleShot(100, menu, lambda: strike(Qt.Key.Key_F12))
    QTimer.singleShot(3000, menu, menu.close)
    menu.exec()
    assert isinstance(drive.screen, HiddenScreen)
    assert "Maryam" not in seen()
    drive.settle()


def test_who_strikes_the_key_in_a_hurry_stays_hidden(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seat, "STEADY", 5.0)
    lock_with(drive)
    for _time in range(3):
        strike(Qt.Key.Key_F12)
        loop_for(30)
    drive.click(drive.button("Close"))
    assert isinstance(drive.screen, HiddenScreen)
    assert bare(drive)


def test_hiding_from_the_button_and_coming_back_with_the_key(drive: Drive) -> None:
    lock_with(drive)
    drive.click(drive.button("Hide"))
    assert drive.window.windowTitle() == "Calendar"
    strike(Qt.Key.Key_F12)
    drive.settle()
    assert isinstance(drive.screen, WelcomeScreen)
    assert "Maryam" in sheet(drive, PinSheet).heading.text()


def test_nothing_comes_over_the_page_that_says_nothing(drive: Drive) -> None:
    strike(Qt.Key.Key_F12)
    drive.settle()
    strike(Qt.Key.Key_F1)
    strike(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    drive.desk.tell("Maryam, your film is ready.")
    drive.settle()
    assert bare(drive)
    assert isinstance(drive.screen, HiddenScreen)
    assert "Maryam" not in seen()


def test_the_calendar_is_one(drive: Drive) -> None:
    strike(Qt.Key.Key_F12)
    drive.settle()
    month = drive.screen.first_focus()
    assert isinstance(month, QLabel)
    before = month.text()
    drive.click(drive.button("Next month"))
    assert month.text() != before
    drive.click(drive.button("Month before"))
    assert month.text() == before
    for day in range(1, 29):
        assert any(label.text() == str(day) for label in drive.screen.findChildren(QLabel))


def test_without_a_pin_coming_back_starts_at_the_first_screen(drive: Drive) -> None:
    strike(Qt.Key.Key_F12)
    drive.settle()
    drive.click(drive.button("Close"))
    assert isinstance(drive.screen, WelcomeScreen)
    assert bare(drive)
    assert drive.desk.learner is None


def test_where_names_are_not_listed_coming_back_names_nobody(drive: Drive) -> None:
    lock_with(drive)
    drive.desk.change(list_names=False)
    strike(Qt.Key.Key_F12)
    drive.settle()
    drive.click(drive.button("Close"))
    assert isinstance(drive.screen, WelcomeScreen)
    assert bare(drive)
    assert "Maryam" not in seen()


def test_a_guest_who_hides_is_gone(drive: Drive) -> None:
    drive.desk.seat.lock()
    drive.settle()
    drive.desk.seat.welcome_guest()
    drive.settle()
    put(drive, "a", "a guest's own")
    strike(Qt.Key.Key_F12)
    drive.settle()
    assert drive.desk.seat.stores._guests is None
    drive.click(drive.button("Close"))
    assert isinstance(drive.screen, WelcomeScreen)
    drive.desk.seat.welcome_guest()
    drive.settle()
    found: list[dict[str, str]] = []
    drive.desk.seat.private(lambda vault: vault.texts(), found.append)
    drive.settle()
    assert found == [{}]


def test_who_locks_goes_on_at_the_same_page_and_others_do_not(drive: Drive) -> None:
    lock_with(drive)
    drive.desk.go(FILM)
    drive.settle()
    strike(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    drive.settle()
    assert isinstance(drive.screen, WelcomeScreen)
    drive.begin("Sasha")
    assert drive.desk.route == Picker()
    drive.desk.go(Glossary())
    drive.settle()
    drive.desk.seat.lock()
    drive.settle()
    drive.desk.seat.come(next(learner for learner in drive.desk.learners if learner.name == "Maryam"))
    open_desk(drive)
    assert drive.desk.route == FILM
    drive.desk.seat.lock()
    drive.settle()
    drive.desk.seat.come(next(learner for learner in drive.desk.learners if learner.name == "Sasha"))
    drive.settle()
    assert drive.desk.route == Glossary()


def test_who_locked_in_the_library_still_comes_into_a_course(qapp: QApplication, tmp_path: Path) -> None:
    course = make_course(tmp_path)
    with Drive(tmp_path / "data") as drive:
        drive.desk.change(language="en")
        drive.begin("Maryam")
        assert drive.desk.route == Library()
        drive.desk.seat.lock()
        drive.settle()
        drive.begin("Maryam")
        drive.desk.open_file(course)
        drive.settle()
        assert isinstance(drive.screen, PickerScreen)


def test_keys_are_dropped_when_the_seat_is_left_and_when_the_program_ends(qapp: QApplication, tmp_path: Path) -> None:
    with Drive(tmp_path) as drive:
        drive.begin("Maryam")
        lock_with(drive)
        first = drive.desk.seat.vault
        assert first is not None
        keys = list(first._keys.values())
        drive.desk.seat.lock()
        drive.settle()
        assert first.locked
        assert not any(any(key) for key in keys)
        drive.desk.seat.come(drive.desk.learners[0])
        drive.settle()
        open_desk(drive)
        second = drive.desk.seat.vault
        assert second is not None
        keys = list(second._keys.values())
        assert all(any(key) for key in keys)
    assert second.locked
    assert not any(any(key) for key in keys)


def test_nobody_comes_in_while_the_calendar_stands(drive: Drive) -> None:
    drive.desk.seat.lock()
    drive.settle()
    drive.desk.seat.add_learner("Sasha", "bird")
    drive.desk.seat.hide()
    drive.settle()
    assert isinstance(drive.screen, HiddenScreen)
    assert drive.desk.learner is None
    drive.desk.seat.come_back()
    drive.desk.seat.welcome_guest()
    drive.desk.seat.hide()
    drive.settle()
    assert isinstance(drive.screen, HiddenScreen)
    assert drive.desk.learner is None
    assert {learner.name for learner in drive.desk.learners} == {"Maryam", "Sasha"}


@pytest.mark.parametrize("leave", ["hide", "lock"])
def test_what_comes_late_from_a_page_that_was_left_leads_nowhere(drive: Drive, leave: str) -> None:
    """An answer that a slow stick takes its time to write, and the page that would follow it."""
    drive.desk.go(FILM)
    drive.settle()
    drive.desk.record(lambda session: session.results(), lambda _results: drive.desk.go(Glossary()))
    getattr(drive.desk.seat, leave)()
    drive.settle()
    assert type(drive.screen) is {"hide": HiddenScreen, "lock": WelcomeScreen}[leave]
    assert drive.desk.results is None
    assert drive.desk.session is None


def test_a_neutral_title_and_mark_are_a_setting_that_stays(qapp: QApplication, tmp_path: Path) -> None:
    with Drive(tmp_path) as drive:
        drive.desk.change(language="en")
        drive.settle()
        assert drive.window.windowTitle() == "Carrel"
        before = drive.window.windowIcon().cacheKey()
        drive.click(drive.button("Privacy"))
        drive.click(drive.button("A neutral window title"))
        assert drive.window.windowTitle() == "Calendar"
        assert drive.window.windowIcon().cacheKey() != before
    with Drive(tmp_path) as drive:
        assert drive.window.windowTitle() == "Calendar"
    assert SettingsFile(Places(tmp_path, ()).settings).load().neutral_title
