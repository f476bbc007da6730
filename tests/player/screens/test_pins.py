"""PINs, words and recovery codes as a learner meets them: set, typed, refused, forgotten, changed, joined."""

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit

from player.core.guard import FREE
from player.core.places import Places
from player.core.progress import Progress
from player.core.vaults import Vaults
from player.screens.code_sheet import CodeSheet
from player.screens.forgot_sheet import ForgotSheet
from player.screens.join_sheet import JoinSheet
from player.screens.library import LibraryScreen
from player.screens.pin_sheet import PinSheet
from player.screens.secret_fields import SecretFields
from player.screens.secret_sheet import SecretSheet
from player.screens.tiles import LearnerTile
from player.widgets.plate import Plate
from player.widgets.tall_scroll import TallScroll
from player.widgets.toast import Toast
from tests.driving import NARROW, Drive, loop_for
from tests.player.lock_set import PIN, bare, fields, lock_with, primary, put, refusal, sheet, texts, words, write

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


def tile_words(drive: Drive) -> str:
    tile = next(tile for tile in drive.window.findChildren(LearnerTile) if tile.isVisible())
    return tile.accessibleName()


def choose_words(drive: Drive, part: SecretSheet | ForgotSheet) -> None:
    drive.click(next(plate for plate in part.findChildren(Plate) if plate.accessibleName() == "Words"))


def code_shown(part: CodeSheet) -> str:
    groups = [label.text() for label in part.findChildren(QLabel) if len(label.text()) == 5 and label.text().isupper()]
    return "-".join(groups)


def test_before_the_first_private_text_a_pin_is_asked_for_and_the_code_shown_once(drive: Drive) -> None:
    done: list[str] = []
    drive.desk.seat.with_vault(lambda: done.append("then"))
    drive.settle()
    asked = sheet(drive, SecretSheet)
    assert "No PIN, no journal" in words(asked)
    assert "what you wrote is gone" in words(asked)
    assert "keeps out the next person at this computer" in words(asked)
    first, again = fields(asked)
    assert QApplication.focusWidget() is first
    assert first.echoMode() == QLineEdit.EchoMode.Password
    write(first, PIN)
    write(again, PIN)
    drive.key(Qt.Key.Key_Return)
    shown = sheet(drive, CodeSheet)
    code = code_shown(shown)
    assert len(code) == 29
    assert done == []
    finish = primary(drive, shown, "Done")
    assert not finish.isEnabled()
    drive.key(Qt.Key.Key_Escape)
    drive.desk.show_help()
    drive.settle()
    assert sheet(drive, CodeSheet) is shown
    tick = shown.findChild(QCheckBox)
    assert tick is not None
    drive.click(tick)
    drive.click(finish)
    assert done == ["then"]
    assert bare(drive)
    put(drive, "a", "mine")
    assert texts(drive) == {"a": "mine"}
    drive.desk.seat.lock()
    drive.settle()
    assert tile_words(drive).endswith("PIN")
    found: list[object] = []
    learner = drive.desk.learners[0]
    drive.desk.tasks.database(
        lambda: drive.desk.seat.stores.file.vaults.unlock_with_code(learner.id, code).get("a"), found.append
    )
    drive.settle()
    assert found == ["mine"]


def test_the_code_can_neither_be_selected_nor_lost_when_the_window_is_made_anew(drive: Drive) -> None:
    drive.desk.show("code_sheet", "CodeSheet", "7M3KQ-0VTRX-ABCDE-FGHJK-MNPQR", "facilitator", lambda: None)
    drive.desk.change(theme="dark", language="ar")
    drive.settle()
    shown = sheet(drive, CodeSheet)
    assert code_shown(shown) == "7M3KQ-0VTRX-ABCDE-FGHJK-MNPQR"
    groups = [label for label in shown.findChildren(QLabel) if len(label.text()) == 5 and label.text().isupper()]
    assert [label.x() for label in groups] == sorted(label.x() for label in groups)
    selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not any(label.textInteractionFlags() & selectable for label in shown.findChildren(QLabel))
    QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "7M3KQ" not in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("text_size", [100, 110, 125, 150, 175, 200])
def test_no_letter_of_the_code_is_cut_off_however_large_the_text(drive: Drive, text_size: int) -> None:
    drive.window.resize(drive.window.minimumSize())
    drive.desk.change(text_size=text_size)
    # The widest letters that a code can have.
    drive.desk.show("code_sheet", "CodeSheet", "-".join(["MWMWM"] * 5), "learner", lambda: None)
    drive.settle()
    groups = [label for label in sheet(drive, CodeSheet).findChildren(QLabel) if label.text() == "MWMWM"]
    assert len(groups) == 5
    area = sheet(drive, CodeSheet).findChild(TallScroll)
    assert area is not None
    for label in groups:
        assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
        start = label.mapTo(area.viewport(), label.rect().topLeft()).x()
        assert start >= 0
        assert start + label.width() <= area.viewport().width()


def test_cancelling_leaves_everything_as_it_was(drive: Drive) -> None:
    done: list[str] = []
    drive.desk.seat.with_vault(lambda: done.append("then"))
    drive.settle()
    write(fields(sheet(drive, SecretSheet))[0], PIN)
    drive.click(primary(drive, sheet(drive, SecretSheet), "Cancel"))
    assert bare(drive)
    assert done == []
    assert drive.desk.seat.vault is None
    drive.desk.seat.lock()
    drive.settle()
    assert tile_words(drive).endswith("Open to anyone here")


@pytest.mark.parametrize(
    ("typed", "repeated", "complaint"),
    [
        ("48291", "48291", "Too short: at least 6 digits."),
        ("123456", "123456", "Too easy: that is among the first that anybody would try."),
        ("٠١٢٣٤٥", "٠١٢٣٤٥", "Too easy: that is among the first that anybody would try."),
        ("maryam", "maryam", "A PIN has digits only. Choose “Words” for anything else."),
        (PIN, OTHER, "The two are not the same."),
        ("", "", "Too short: at least 6 digits."),
    ],
)
def test_what_cannot_be_used_is_said_and_not_kept(drive: Drive, typed: str, repeated: str, complaint: str) -> None:
    drive.desk.show("secret_sheet", "SecretSheet")
    asked = sheet(drive, SecretSheet)
    first, again = fields(asked)
    write(first, typed)
    assert complaint not in words(asked)
    write(again, repeated)
    drive.click(primary(drive, asked, "Set it"))
    assert complaint in words(asked)
    assert drive.desk.seat.vault is None
    write(first, PIN)
    write(again, PIN)
    assert complaint not in words(asked)


def test_a_weak_pin_is_told_when_the_field_is_left(drive: Drive) -> None:
    drive.desk.show("secret_sheet", "SecretSheet")
    asked = sheet(drive, SecretSheet)
    write(fields(asked)[0], "4829")
    drive.key(Qt.Key.Key_Tab)
    assert "Too short" in words(asked)
    assert fields(asked)[0].property("state") == "fault"


def test_the_eye_shows_what_was_typed_in_both_fields(drive: Drive) -> None:
    drive.desk.show("secret_sheet", "SecretSheet")
    asked = sheet(drive, SecretSheet)
    drive.click(drive.button("Show what is typed", asked))
    assert [field.echoMode() for field in fields(asked)] == [QLineEdit.EchoMode.Normal] * 2
    drive.click(drive.button("Hide what is typed", asked))
    assert [field.echoMode() for field in fields(asked)] == [QLineEdit.EchoMode.Password] * 2


@pytest.mark.parametrize(("language", "english"), [("en", False), ("ar", True), ("fr", False)])
def test_six_words_are_offered_for_paper_and_have_to_be_typed(drive: Drive, language: str, english: bool) -> None:
    fields_of = SecretFields(drive.window.look._replace(language=language))
    fields_of.setParent(drive.window)
    fields_of.show()
    plates = fields_of.findChildren(Plate)
    drive.click(plates[1])
    drive.click(drive.button("Offer me six words", fields_of))
    phrase = fields_of.secret
    assert len(phrase.split()) == 6
    said = [label.text() for label in fields_of.findChildren(QLabel) if label.isVisible()]
    assert phrase in said
    assert any("Only six words chosen by chance" in line for line in said)
    assert any("These words are English" in line for line in said) == english
    assert fields_of.fault() == "The two are not the same."
    again = fields_of.findChildren(QLineEdit)[1]
    # As a Word processor or another keyboard writes them: full width, capitals, more spaces.
    again.setText("  " + phrase.upper().replace(" ", "\u3000 "))
    assert fields_of.fault() == ""
    drive.click(drive.button("Other words", fields_of))
    assert fields_of.secret != phrase
    fields_of.setParent(None)
    fields_of.deleteLater()


def test_in_a_small_window_the_words_and_the_field_that_is_wrong_are_in_view(drive: Drive) -> None:
    drive.window.resize(NARROW)
    drive.settle()
    drive.desk.show("secret_sheet", "SecretSheet")
    asked = sheet(drive, SecretSheet)
    choose_words(drive, asked)
    drive.click(drive.button("Offer me six words", asked))
    phrase = fields(asked)[0].text()
    card = next(label for label in asked.findChildren(QLabel) if label.text() == phrase)
    assert card.visibleRegion().boundingRect() == card.rect()
    drive.click(primary(drive, asked, "Set it"))
    again = fields(asked)[1]
    assert QApplication.focusWidget() is again
    drive.wait(lambda: again.visibleRegion().boundingRect() == again.rect(), "the field to be in view")


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
