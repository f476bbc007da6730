"""PINs, words and recovery codes as a learner meets them: typed, refused, forgotten, changed, joined."""

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from player.core.guard import FREE
from player.core.places import Places
from player.core.progress import Progress
from player.core.vaults import Vaults
from player.screens.code_sheet import CodeSheet
from player.screens.forgot_sheet import ForgotSheet
from player.screens.join_sheet import JoinSheet
from player.screens.library import LibraryScreen
from player.screens.pin_sheet import PinSheet
from player.screens.secret_sheet import SecretSheet
from player.screens.tiles import LearnerTile
from player.widgets.toast import Toast
from tests.driving import Drive, loop_for
from tests.player.lock_set import (
    PIN,
    bare,
    choose_words,
    code_shown,
    fields,
    lock_with,
    primary,
    put,
    refusal,
    sheet,
    texts,
    words,
    write,
)

OTHER = "705318"


ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


@pytest.fixture
def drive(qapp: QApplication, tmp_path: Path) -> Iterator[Drive]:
    """The program with Maryam at the desk, who has no PIN."""
    with Drive(tmp_path) as found:
        found.desk.change(language="en")
        found.begin("Maryam")
        yield found


def come(drive: Drive) -> PinSheet:
    """From the tile to the PIN."""
    drive.desk.seat.lock()
    drive.settle()
    tile = next(tile for tile in drive.window.findChildren(LearnerTile) if tile.isVisible())
    drive.click(tile)
    return sheet(drive, PinSheet)


def test_words_open_however_they_are_composed(drive: Drive) -> None:
    drive.desk.show("secret_sheet", "SecretSheet")
    asked = sheet(drive, SecretSheet)
    choose_words(drive, asked)
    for field in fields(asked):
        write(field, "été ﬁlle naïve")
    drive.click(primary(drive, asked, "Set it"))
    sheet(drive, CodeSheet).close_sheet()
    opened = come(drive)
    write(fields(opened)[0], "E\u0301te\u0301 fille  nai\u0308ve")
    drive.key(Qt.Key.Key_Return)
    assert drive.desk.learner is not None


@pytest.mark.parametrize("digits", [str.maketrans("", ""), ARABIC, PERSIAN])
def test_a_pin_opens_in_the_digits_of_every_script(drive: Drive, digits: dict[int, int]) -> None:
    lock_with(drive)
    put(drive, "a", "mine")
    drive.desk.change(language="ar")
    opened = come(drive)
    (field,) = fields(opened)
    assert QApplication.focusWidget() is field
    go = opened._open
    assert not go.isEnabled()
    write(field, PIN.translate(digits))
    assert go.isEnabled()
    drive.click(go)
    assert bare(drive)
    assert isinstance(drive.screen, LibraryScreen)
    assert texts(drive) == {"a": "mine"}


def test_a_pin_set_in_arabic_digits_is_the_same_pin(drive: Drive) -> None:
    drive.desk.change(language="ar")
    drive.desk.show("secret_sheet", "SecretSheet")
    asked = sheet(drive, SecretSheet)
    for field in fields(asked):
        write(field, PIN.translate(ARABIC))
    drive.key(Qt.Key.Key_Return)
    sheet(drive, CodeSheet).close_sheet()
    opened = come(drive)
    write(fields(opened)[0], PIN)
    drive.key(Qt.Key.Key_Return)
    assert drive.desk.learner is not None


def test_while_it_opens_the_window_answers_and_nothing_is_tried_twice(drive: Drive) -> None:
    lock_with(drive)
    opened = come(drive)
    write(fields(opened)[0], PIN)
    ticks: list[float] = []
    clock = QTimer()
    clock.timeout.connect(lambda: ticks.append(time.monotonic()))
    clock.start(10)
    began = time.monotonic()
    QTest.keyClick(fields(opened)[0], Qt.Key.Key_Return)
    assert not opened._open.isEnabled()
    assert opened._open.text() == "Opening"
    drive.key(Qt.Key.Key_Escape)
    took = time.monotonic() - began
    clock.stop()
    assert drive.desk.learner is not None
    gaps = [after - before for before, after in pairwise(ticks)]
    assert len(ticks) >= took / 0.01 / 4
    assert max(gaps) < 0.25


def test_wrong_pins_are_refused_and_then_wait_also_after_a_restart(qapp: QApplication, tmp_path: Path) -> None:
    with Drive(tmp_path) as drive:
        drive.desk.change(language="en")
        drive.begin("Maryam")
        lock_with(drive)
        opened = come(drive)
        for at in range(FREE):
            write(fields(opened)[0], OTHER)
            drive.key(Qt.Key.Key_Return)
            assert refusal(opened).startswith("That PIN is not right.")
            assert ("Wait" in refusal(opened)) == (at == FREE - 1)
        assert fields(opened)[0].selectedText() == OTHER
        before = refusal(opened)
        assert "\u20660:" in before
        write(fields(opened)[0], PIN)
        assert not opened._open.isEnabled()
        drive.key(Qt.Key.Key_Return)
        assert drive.desk.learner is None
        drive.wait(lambda: refusal(opened) != before, "the count to go on")
    with Drive(tmp_path) as drive:
        tile = next(tile for tile in drive.window.findChildren(LearnerTile) if tile.isVisible())
        drive.click(tile)
        opened = sheet(drive, PinSheet)
        assert refusal(opened).startswith("Too many wrong PINs. Wait")
        write(fields(opened)[0], PIN)
        drive.key(Qt.Key.Key_Return)
        assert drive.desk.learner is None
        now = opened._refusal
        now.say("", 0.05)
        drive.wait(lambda: not now.holds, "the wait to be over")
        assert opened._open.isEnabled()
        assert now.text() == ""


def test_the_code_sets_a_new_pin_and_there_is_a_fresh_code(drive: Drive) -> None:
    code = lock_with(drive)
    put(drive, "a", "mine")
    opened = come(drive)
    drive.click(drive.button("I forgot my PIN", opened))
    forgot = sheet(drive, ForgotSheet)
    assert "A facilitator can take the PIN away, which deletes those texts for good" in words(forgot)
    write(fields(forgot)[0], "7M3KQ-0VTRX-ABCDE-FGHJK-MNPQR")
    drive.key(Qt.Key.Key_Return)
    assert refusal(forgot).startswith("That code is not right.")
    write(fields(forgot)[0], code.lower().replace("-", " "))
    drive.key(Qt.Key.Key_Return)
    for field in fields(forgot):
        write(field, OTHER)
    drive.click(primary(drive, forgot, "Go on"))
    fresh = code_shown(sheet(drive, CodeSheet))
    assert fresh != code
    assert isinstance(drive.screen, LibraryScreen)
    assert texts(drive) == {"a": "mine"}
    sheet(drive, CodeSheet).close_sheet()
    opened = come(drive)
    write(fields(opened)[0], PIN)
    drive.key(Qt.Key.Key_Return)
    assert refusal(opened) == "That PIN is not right."
    write(fields(opened)[0], OTHER)
    drive.key(Qt.Key.Key_Return)
    assert drive.desk.learner is not None


def test_a_pin_is_changed_only_by_who_knows_the_present_one(drive: Drive) -> None:
    lock_with(drive)
    put(drive, "a", "mine")
    drive.desk.show("secret_sheet", "SecretSheet")
    asked = sheet(drive, SecretSheet)
    present, first, again = fields(asked)
    assert QApplication.focusWidget() is present
    for field, text in ((present, OTHER), (first, "913578"), (again, "913578")):
        write(field, text)
    drive.click(primary(drive, asked, "Set it"))
    assert refusal(asked) == "The PIN that you have now is not right."
    write(present, PIN)
    drive.click(primary(drive, asked, "Set it"))
    assert bare(drive)
    assert texts(drive) == {"a": "mine"}
    opened = come(drive)
    write(fields(opened)[0], "913578")
    drive.key(Qt.Key.Key_Return)
    assert texts(drive) == {"a": "mine"}


def test_texts_from_another_computer_are_opened_with_the_pin_of_there(qapp: QApplication, tmp_path: Path) -> None:
    with Drive(tmp_path) as drive:
        drive.desk.change(language="en")
        drive.begin("Maryam")
        learner = drive.desk.learner
        assert learner is not None
        lock_with(drive)
        put(drive, "here", "written here")
    _add_vault_of_another_machine(tmp_path, learner.id)
    with Drive(tmp_path) as drive:
        opened = come(drive)
        write(fields(opened)[0], PIN)
        drive.key(Qt.Key.Key_Return)
        assert texts(drive) == {"here": "written here"}
        toast = drive.window.findChild(Toast)
        assert toast is not None
        assert "another PIN" in toast.accessibleName()
        drive.click(drive.button("Open it"))
        join = sheet(drive, JoinSheet)
        here, there = fields(join)
        write(here, PIN)
        write(there, "999999")
        drive.key(Qt.Key.Key_Return)
        assert refusal(join) == "One of the two is not right."
        write(there, OTHER)
        drive.key(Qt.Key.Key_Return)
        assert bare(drive)
        assert texts(drive) == {"here": "written here", "there": "written there"}
        opened = come(drive)
        write(fields(opened)[0], PIN)
        drive.key(Qt.Key.Key_Return)
        assert texts(drive) == {"here": "written here", "there": "written there"}


def test_a_pin_that_was_taken_away_meanwhile_is_asked_for_no_more(drive: Drive) -> None:
    lock_with(drive)
    learner = drive.desk.learner
    assert learner is not None
    opened = come(drive)
    drive.desk.tasks.database(lambda: drive.desk.seat.stores.file.vaults.reset(learner.id))
    write(fields(opened)[0], PIN)
    drive.key(Qt.Key.Key_Return)
    assert drive.desk.learner is not None
    assert not drive.desk.learner.locked
    assert drive.desk.seat.vault is None


def test_who_hides_while_it_opens_is_not_let_in(drive: Drive) -> None:
    lock_with(drive)
    opened = come(drive)
    write(fields(opened)[0], PIN)
    QTest.keyClick(fields(opened)[0], Qt.Key.Key_Return)
    drive.desk.seat.hide()
    drive.settle()
    loop_for(0)
    assert drive.desk.learner is None
    assert drive.desk.seat.vault is None


def _add_vault_of_another_machine(folder: Path, learner_id: str) -> None:
    """A second vault of the same learner, as two machines have it before their files are merged."""
    from player.core.merging import gather, unite

    here = Progress.open(Places(folder, ()).progress)
    there = Progress.in_memory()
    person = gather(here.rows, learner_id)
    unite(there.rows, person)
    Vaults(there).reset(learner_id)
    vault, _code = Vaults(there).create(learner_id, OTHER)
    vault.put("there", "written there")
    unite(here.rows, gather(there.rows, learner_id))
    there.close()
    here.close()
