"""The way into the facilitator's role: set up, entered, slowed down, set anew, and left; real window, real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit

from player.core.facilitators import Facilitators
from player.core.places import Places
from player.core.progress import Progress
from player.core.vaults import Vaults
from player.screens import facilitator_door
from player.screens.classroom import ClassroomScreen
from player.screens.code_sheet import CodeSheet
from player.screens.facilitator_door import DoorSheet, ForgottenSheet
from player.screens.facilitator_sheet import SetUpSheet
from player.screens.hidden import HiddenScreen
from player.screens.idle_lock import IdleLock
from player.screens.screen import Screen
from player.screens.top_bar import RoleTag
from player.screens.welcome import WelcomeScreen
from player.widgets.sheet import Sheet
from tests.driving import NARROW, Drive
from tests.player.core.test_vaults import CHEAP, Stopwatch

PASSPHRASE = "the blue lamp"


def set_up(data: Path, wrong: int = 0) -> str:
    """A data folder whose facilitator has a passphrase, some wrong ones behind; gives the recovery code."""
    progress = Progress.open(Places(data, ()).progress)
    code = Facilitators(progress, Vaults(progress), CHEAP).set_up(PASSPHRASE)
    if wrong:
        with progress.rows.transaction():
            progress.rows.change("INSERT INTO guard VALUES ('facilitator', ?)", (wrong,))
    progress.close()
    return code


@pytest.fixture
def drive(qapp: QApplication, tmp_path: Path) -> Iterator[Drive]:
    set_up(tmp_path)
    with Drive(tmp_path) as driven:
        driven.desk.change(language="en")
        driven.settle()
        yield driven


def sheet(drive: Drive) -> Sheet:
    """The sheet that lies over the screen."""
    assert drive.window._sheet is not None
    return drive.window._sheet


def said(drive: Drive) -> str:
    """All that the sheet says."""
    return " ".join(label.text() for label in sheet(drive).findChildren(QLabel) if label.isVisible())


def shown(drive: Drive) -> type[Screen]:
    return type(drive.screen)


def seated(drive: Drive) -> bool:
    """Whether a facilitator was let in."""
    return drive.desk.seat.facilitator is not None


def knock(drive: Drive) -> None:
    """Presses the way in on the first screen."""
    drive.click(drive.button("I am a facilitator"))


def lines(drive: Drive) -> list[QLineEdit]:
    """The fields of the sheet, from the first to the last."""
    return [line for line in sheet(drive).findChildren(QLineEdit) if line.isVisible()]


def give(drive: Drive, passphrase: str) -> None:
    """Types a passphrase into the sheet that asks for it, and Enter."""
    line = lines(drive)[0]
    line.clear()
    QTest.keyClicks(line, passphrase)
    QTest.keyClick(line, Qt.Key.Key_Return)
    drive.settle()


def note_code(drive: Drive) -> str:
    """Reads the code that is shown once, says that it is on paper, and goes on."""
    found = sheet(drive)
    assert isinstance(found, CodeSheet)
    groups = [label.text() for label in found.findChildren(QLabel) if len(label.text()) == 5 and label.text().isupper()]
    box = found.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    drive.click(drive.button("Done", found))
    return "-".join(groups)


def test_the_role_is_set_up_once_with_a_code_for_paper_and_leads_to_the_class(
    qapp: QApplication, tmp_path: Path
) -> None:
    with Drive(tmp_path) as drive:
        drive.desk.change(language="en")
        drive.settle()
        knock(drive)
        assert isinstance(sheet(drive), SetUpSheet)
        words = said(drive)
        assert "no lock on what learners wrote" in words
        assert "never answers or private text" in words
        assert "delete Carrel's data folder" in words
        first, again = lines(drive)
        assert QApplication.focusWidget() is first
        QTest.keyClicks(first, "password")
        QTest.keyClick(first, Qt.Key.Key_Return)
        QTest.keyClicks(again, "password")
        drive.click(drive.button("Set up", sheet(drive)))
        assert isinstance(sheet(drive), SetUpSheet)
        assert "Too easy" in said(drive)
        for line in (first, again):
            line.clear()
            QTest.keyClicks(line, PASSPHRASE)
        QTest.keyClick(again, Qt.Key.Key_Return)
        drive.settle()
        assert not seated(drive)
        code = note_code(drive)
        assert shown(drive) is ClassroomScreen
        assert seated(drive)
        assert drive.desk.learner is None
        tag = drive.window.findChild(RoleTag)
        assert tag is not None
        assert tag.text() == "Facilitator"
    progress = Progress.open(Places(tmp_path, ()).progress)
    known = Facilitators(progress, Vaults(progress), CHEAP)
    known.enter(PASSPHRASE)
    assert known.replace(code, "the red lamp")
    progress.close()


def test_a_wrong_passphrase_is_told_and_a_right_one_lets_in(drive: Drive) -> None:
    knock(drive)
    assert isinstance(sheet(drive), DoorSheet)
    give(drive, "the red lamp")
    assert "That is not the passphrase." in said(drive)
    assert lines(drive)[0].selectedText() == "the red lamp"
    give(drive, "The  BLUE lamp")
    assert shown(drive) is ClassroomScreen


def test_the_sixth_wrong_one_waits_also_after_a_restart_and_the_wait_ends(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(tmp_path, wrong=4)
    with Drive(tmp_path) as drive:
        drive.desk.change(language="en")
        drive.settle()
        knock(drive)
        give(drive, "the red lamp")
        assert "The next one is looked at in" in said(drive)
        assert not lines(drive)[0].isEnabled()
        assert not drive.button("Open", sheet(drive)).isEnabled()
    watch = Stopwatch()
    monkeypatch.setattr(facilitator_door, "monotonic", watch)
    with Drive(tmp_path) as drive:
        drive.settle()
        stores = drive.desk.seat.stores

        def wear_watch() -> None:
            guard = stores.file.facilitators._guard
            guard._monotonic, guard._since = watch, watch()

        drive.desk.tasks.database(wear_watch)
        drive.settle()
        knock(drive)
        assert "\u20660:30\u2069" in said(drive)
        assert not lines(drive)[0].isEnabled()
        watch.seconds += 30.0
        drive.wait(lines(drive)[0].isEnabled, "the field")
        assert QApplication.focusWidget() is lines(drive)[0]
        give(drive, PASSPHRASE)
        assert shown(drive) is ClassroomScreen


def test_a_forgotten_passphrase_is_replaced_with_the_code_and_the_cost_without_one_is_said(
    qapp: QApplication, tmp_path: Path
) -> None:
    code = set_up(tmp_path)
    with Drive(tmp_path) as drive:
        drive.desk.change(language="en")
        drive.settle()
        knock(drive)
        drive.click(drive.button("I forgot the passphrase"))
        assert isinstance(sheet(drive), ForgottenSheet)
        assert "Whoever can delete Carrel's data folder" in said(drive)
        assert "their progress and their text are then gone" in said(drive)
        field, first, again = lines(drive)
        for line, words in ((field, "7" * 25), (first, "the red lamp"), (again, "the red lamp")):
            QTest.keyClicks(line, words)
        drive.click(drive.button("Set the passphrase"))
        assert "That is not the code" in said(drive)
        field.clear()
        QTest.keyClicks(field, code.lower().replace("-", " "))
        drive.click(drive.button("Set the passphrase"))
        fresh = note_code(drive)
        assert fresh != code
        assert shown(drive) is ClassroomScreen
        drive.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        knock(drive)
        give(drive, PASSPHRASE)
        assert "That is not the passphrase." in said(drive)
        give(drive, "the red lamp")
        assert shown(drive) is ClassroomScreen


def test_the_role_outlives_a_new_look_and_ends_with_lock_and_hide(drive: Drive) -> None:
    for key, modifier, left_to in (
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, WelcomeScreen),
        (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, HiddenScreen),
    ):
        knock(drive)
        give(drive, PASSPHRASE)
        drive.desk.change(theme="dark", text_size=110)
        drive.window.resize(NARROW)
        drive.settle()
        assert shown(drive) is ClassroomScreen
        assert seated(drive)
        drive.key(key, modifier)
        assert shown(drive) is left_to
        assert not seated(drive)
    drive.key(Qt.Key.Key_F12)
    assert shown(drive) is WelcomeScreen


def test_the_role_ends_when_nobody_moves_and_by_the_button(drive: Drive) -> None:
    idle = drive.desk.findChild(IdleLock)
    assert isinstance(idle, IdleLock)
    for idly in (True, False):
        knock(drive)
        give(drive, PASSPHRASE)
        assert drive.desk.seat.taken
        if idly:
            idle.watch.expired.emit()
            drive.settle()
        else:
            drive.click(drive.button("Lock"))
        assert shown(drive) is WelcomeScreen
        assert not seated(drive)


def test_whoever_hides_while_the_passphrase_is_looked_at_is_not_let_in(drive: Drive) -> None:
    knock(drive)
    QTest.keyClicks(lines(drive)[0], PASSPHRASE)
    QTest.keyClick(lines(drive)[0], Qt.Key.Key_Return)
    drive.key(Qt.Key.Key_F12)
    assert shown(drive) is HiddenScreen
    assert not seated(drive)
