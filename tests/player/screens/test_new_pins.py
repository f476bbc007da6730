"""A PIN or words are set: asked for, offered, refused when they are easy; and the recovery code, shown once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit

from player.screens.code_sheet import CodeSheet
from player.screens.secret_fields import SecretFields
from player.screens.secret_sheet import SecretSheet
from player.widgets.plate import Plate
from player.widgets.tall_scroll import TallScroll
from tests.driving import NARROW, Drive
from tests.player.lock_set import (
    PIN,
    bare,
    choose_words,
    code_shown,
    fields,
    primary,
    put,
    sheet,
    texts,
    tile_words,
    words,
    write,
)

OTHER = "705318"


@pytest.fixture
def drive(qapp: QApplication, tmp_path: Path) -> Iterator[Drive]:
    """The program with Maryam at the desk, who has no PIN."""
    with Drive(tmp_path) as found:
        found.desk.change(language="en")
        found.begin("Maryam")
        yield found


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
