"""The keyboard at the window's foot: a name is typed with the mouse alone, and nothing is covered by the keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from player.core.facilitators import Facilitator
from player.core.places import Places
from player.core.progress import Progress
from player.core.vaults import Vaults
from player.screens.route import Centre, Route, Welcome
from player.widgets.check_box import CheckBox
from player.widgets.keyboard import Keyboard
from player.widgets.keyboard_key import Job, Key
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from tests.driving import NARROW, WIDE, Drive


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Drive]:
    with Drive(tmp_path) as opened:
        opened.desk.change(keyboard=True)
        yield opened


def keyboard(drive: Drive) -> Keyboard | None:
    return next((found for found in drive.window.findChildren(Keyboard) if found.isVisible()), None)


def strike(drive: Drive, job: Job, value: str = "") -> None:
    board = keyboard(drive)
    assert board is not None
    keys = [key for key in board.findChildren(Key) if key.isVisible()]
    drive.click(next(key for key in keys if key.cap.job == job and value in {"", key.cap.value}))


def field(drive: Drive) -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


def place(drive: Drive, part: QWidget) -> QRect:
    return QRect(part.mapTo(drive.window, QPoint(0, 0)), part.size())


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_a_name_is_typed_in_arabic_with_the_mouse_alone(drive: Drive, size: object) -> None:
    drive.window.resize(size)  # type: ignore[call-overload]
    drive.settle()
    drive.click(drive.button("Add a learner"))
    assert keyboard(drive) is not None
    strike(drive, Job.SCRIPTS)
    strike(drive, Job.SCRIPT, "ar")
    for letter in ("م", "ر", "ي", "م"):
        strike(drive, Job.TEXT, letter)
    assert field(drive).text() == "مريم"
    drive.click(drive.button("Begin"))
    assert [learner.name for learner in drive.desk.learners] == ["مريم"]
    assert keyboard(drive) is None
    assert place(drive, drive.screen) == drive.window.rect()


def test_enter_on_the_keyboard_ends_the_sheet_and_takes_the_keyboard_away(drive: Drive) -> None:
    drive.click(drive.button("Add a learner"))
    for letter in ("n", "o"):
        strike(drive, Job.TEXT, letter)
    strike(drive, Job.ENTER)
    drive.wait(lambda: [learner.name for learner in drive.desk.learners] == ["no"], "the learner")
    drive.settle()
    assert keyboard(drive) is None


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_the_field_and_the_buttons_of_its_sheet_stay_in_sight(drive: Drive, size: object, text_size: int) -> None:
    drive.window.resize(size)  # type: ignore[call-overload]
    drive.desk.change(text_size=text_size)
    drive.settle()
    drive.click(drive.button("Add a learner"))
    board, sheet = keyboard(drive), drive.window.findChild(Sheet)
    assert board is not None
    assert sheet is not None
    free = drive.window.rect().adjusted(0, 0, 0, -board.height())
    assert place(drive, board).top() == free.bottom() + 1
    assert free.contains(place(drive, sheet.paper))
    seen = field(drive).visibleRegion().boundingRect()
    assert seen.height() == field(drive).height()
    assert free.contains(place(drive, drive.button("Begin")))


@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize("screen", [Centre(), Welcome()])
def test_a_field_on_a_screen_lies_above_the_keys_and_nothing_lies_on_it(
    drive: Drive, size: object, text_size: int, screen: Route
) -> None:
    drive.window.resize(size)  # type: ignore[call-overload]
    drive.desk.change(text_size=text_size, list_names=False)
    drive.desk.go(screen)
    drive.settle()
    for typed in [found for found in drive.screen.findChildren(QLineEdit) if found.isVisible()]:
        QTest.mouseClick(typed, Qt.MouseButton.LeftButton)
        drive.settle()
        board = keyboard(drive)
        assert board is not None
        free = drive.window.rect().adjusted(0, 0, 0, -board.height())
        assert free.contains(place(drive, typed))
        middle = place(drive, typed).center()
        assert drive.window.childAt(middle) is typed
        labels = [place(drive, label) for label in drive.screen.findChildren(Label) if label.isVisible()]
        assert not any(label.intersects(place(drive, typed)) for label in labels)
    strike(drive, Job.HIDE)
    assert place(drive, drive.screen) == drive.window.rect()


def test_the_button_beside_a_field_brings_the_keyboard_and_puts_it_away(drive: Drive) -> None:
    drive.desk.change(keyboard=False)
    drive.click(drive.button("Add a learner"))
    assert keyboard(drive) is None
    button = drive.button("On-screen keyboard")
    drive.click(button)
    typed = field(drive)
    strike(drive, Job.TEXT, "a")
    assert typed.text() == "a"
    assert field(drive) is typed
    drive.click(button)
    assert keyboard(drive) is None
    assert field(drive) is typed
    drive.click(button)
    strike(drive, Job.HIDE)
    assert keyboard(drive) is None
    assert field(drive) is typed
    assert place(drive, drive.screen) == drive.window.rect()


def test_with_the_setting_on_the_button_still_puts_it_away(drive: Drive) -> None:
    drive.click(drive.button("Add a learner"))
    drive.click(drive.button("On-screen keyboard"))
    assert keyboard(drive) is None
    drive.click(drive.button("On-screen keyboard"))
    assert keyboard(drive) is not None


def test_one_shortcut_goes_to_the_keys_and_back_also_from_a_sheet(drive: Drive) -> None:
    drive.desk.change(keyboard=False)
    drive.click(drive.button("Add a learner"))
    typed = field(drive)
    drive.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(QApplication.focusWidget(), Key)
    drive.key(Qt.Key.Key_Up)
    drive.key(Qt.Key.Key_Space)
    assert len(typed.text()) == 1
    drive.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert field(drive) is typed
    drive.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    drive.key(Qt.Key.Key_Tab)
    assert field(drive) is typed


def test_the_keys_put_themselves_away_from_the_keyboard_too(drive: Drive) -> None:
    drive.click(drive.button("Add a learner"))
    typed, board = field(drive), keyboard(drive)
    assert board is not None
    drive.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    hide = next(key for key in board.findChildren(Key) if key.cap.job == Job.HIDE)
    hide.setFocus()
    drive.key(Qt.Key.Key_Return)
    assert keyboard(drive) is None
    assert field(drive) is typed


def test_the_script_that_was_chosen_stays_for_the_next_field(drive: Drive) -> None:
    drive.click(drive.button("Add a learner"))
    strike(drive, Job.SCRIPTS)
    strike(drive, Job.SCRIPT, "ru")
    drive.click(drive.button("Cancel"))
    assert keyboard(drive) is None
    drive.click(drive.button("Add a learner"))
    board = keyboard(drive)
    assert board is not None
    assert board.language == "ru"


def test_it_goes_with_the_screen_and_behind_the_calendar(drive: Drive) -> None:
    seat = drive.desk.seat
    drive.desk.tasks.database(
        lambda: Facilitator(seat.stores.file.progress, seat.stores.file.vaults), seat.welcome_facilitator
    )
    drive.settle()
    drive.desk.go(Centre())
    drive.settle()
    first, second = drive.screen.findChildren(QLineEdit)[:2]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    strike(drive, Job.TEXT, "a")
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    strike(drive, Job.TEXT, "b")
    assert (first.text(), second.text()) == ("a", "b")
    drive.click(drive.button("Save"))
    assert keyboard(drive) is not None
    drive.desk.seat.hide()
    drive.settle()
    assert keyboard(drive) is None


def test_a_new_look_dresses_the_keyboard_anew(drive: Drive) -> None:
    drive.click(drive.button("Add a learner"))
    drive.desk.change(theme="contrast")
    drive.settle()
    board = keyboard(drive)
    assert board is not None
    assert board.look.contrast
    drive.window.resize(NARROW)
    drive.settle()
    board = keyboard(drive)
    assert board is not None
    assert place(drive, board) == QRect(0, NARROW.height() - board.height(), NARROW.width(), board.height())


def test_the_display_settings_have_a_switch_for_it(drive: Drive) -> None:
    drive.desk.change(keyboard=False)
    drive.desk.show_display()
    drive.settle()
    switch = next(box for box in drive.window.findChildren(CheckBox) if box.text() == "On-screen keyboard")
    assert not switch.isChecked()
    drive.click(switch)
    assert drive.desk.settings.keyboard
    drive.click(drive.button("Done"))
    drive.click(drive.button("Add a learner"))
    assert keyboard(drive) is not None


def test_another_language_of_the_interface_brings_its_own_script(drive: Drive) -> None:
    drive.click(drive.button("Add a learner"))
    board = keyboard(drive)
    assert board is not None
    assert board.language == "en"
    drive.desk.change(language="ar")
    drive.settle()
    board = keyboard(drive)
    assert board is not None
    assert board.language == "ar"


@pytest.mark.parametrize("text_size", [100, 150])
def test_a_pin_is_typed_on_the_pad_with_the_mouse_alone(tmp_path: Path, text_size: int) -> None:
    progress = Progress.open(Places(tmp_path, ()).progress)
    learner = progress.add_learner("Maryam", "bird")
    Vaults(progress).create(learner.id, "480615")
    progress.close()
    with Drive(tmp_path) as drive:
        drive.window.resize(NARROW)
        drive.desk.change(keyboard=True, text_size=text_size)
        drive.settle()
        drive.click(drive.button("Maryam"))
        typed = field(drive)
        assert typed.visibleRegion().boundingRect().height() == typed.height()
        for digit in "480615":
            strike(drive, Job.TEXT, digit)
        assert set(typed.displayText()).isdisjoint("480615")
        drive.click(drive.button("Open"))
        assert drive.desk.learner is not None
        assert keyboard(drive) is None


def test_the_next_person_does_not_see_which_script_was_used(drive: Drive) -> None:
    drive.click(drive.button("Add a learner"))
    strike(drive, Job.SCRIPTS)
    strike(drive, Job.SCRIPT, "ru")
    strike(drive, Job.TEXT, "я")
    drive.click(drive.button("Begin"))
    drive.desk.seat.lock()
    drive.settle()
    drive.click(drive.button("Add a learner"))
    board = keyboard(drive)
    assert board is not None
    assert board.language == "en"
