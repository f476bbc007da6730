"""The first screen that lists nobody: a name is typed, and a PIN asked for where there is one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from player.core.places import PORTABLE, Places
from player.core.progress import Progress
from player.core.settings import Settings, SettingsFile
from player.screens.library import LibraryScreen
from player.screens.pin_sheet import PinSheet
from player.screens.tiles import LearnerTile
from player.screens.welcome import WelcomeScreen
from tests.driving import Drive

pytestmark = pytest.mark.usefixtures("qapp")

NOBODY = "Nobody of this name learns here. Look at the spelling, or add a learner."


def prepare(data: Path, *people: tuple[str, str, str], list_names: bool | None = False) -> None:
    """People as (name, picture, PIN or '')."""
    places = Places(data, ())
    SettingsFile(places.settings).save(Settings(language="en", list_names=list_names))
    progress = Progress.open(places.progress)
    for name, token, secret in people:
        learner = progress.add_learner(name, token)
        if secret:
            from player.core.vaults import Vaults

            Vaults(progress).create(learner.id, secret, name)
    progress.close()


def name_field(drive: Drive) -> QLineEdit:
    fields = drive.window.findChildren(QLineEdit)
    return next(field for field in fields if field.isVisible() and field.accessibleName() == "Your name here")


def type_name(drive: Drive, name: str) -> None:
    field = name_field(drive)
    field.clear()
    field.insert(name)  # no key of QTest writes Arabic
    drive.click(drive.button("Go on"))


def words(drive: Drive) -> str:
    """All that can be read or heard in the window."""
    from tests.house.test_every_word_is_marked import words_of

    return " ".join(said for _part, said in words_of(drive.window))


def test_no_name_stands_on_the_first_screen_and_a_typed_one_opens(tmp_path: Path) -> None:
    prepare(tmp_path, ("Blue kettle", "bird", ""), ("Maryam", "cat", ""))
    with Drive(tmp_path) as drive:
        assert drive.window.findChildren(LearnerTile) == []
        assert "Blue kettle" not in words(drive)
        assert "Maryam" not in words(drive)
        type_name(drive, "Nobody")
        assert NOBODY in words(drive)
        assert isinstance(drive.screen, WelcomeScreen)
        type_name(drive, "  blue KETTLE ")
        assert drive.desk.learner is not None
        assert drive.desk.learner.name == "Blue kettle"
        assert isinstance(drive.screen, LibraryScreen)


def test_a_typed_name_with_a_pin_comes_to_the_pin(tmp_path: Path) -> None:
    prepare(tmp_path, ("مريم", "cat", "271828"))
    with Drive(tmp_path) as drive:
        type_name(drive, "مريم")
        assert drive.window.findChildren(PinSheet)
        assert drive.desk.learner is None


def test_two_of_one_name_find_themselves_by_their_pictures(tmp_path: Path) -> None:
    prepare(tmp_path, ("Jo", "bird", ""), ("Jo", "cat", ""))
    with Drive(tmp_path) as drive:
        type_name(drive, "jo")
        tiles = [tile for tile in drive.window.findChildren(LearnerTile) if tile.isVisible()]
        assert len(tiles) == 2
        wanted = drive.desk.learners[1]
        QTest.mouseClick(tiles[1], Qt.MouseButton.LeftButton)
        drive.settle()
        assert drive.desk.learner == wanted


def test_a_portable_player_lists_nobody_unless_it_is_told_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("player.core.places.program", lambda: tmp_path)
    data = tmp_path / PORTABLE
    prepare(data, ("Maryam", "cat", ""), list_names=None)
    with Drive(data) as drive:
        assert drive.window.findChildren(LearnerTile) == []
        drive.click(drive.button("Privacy"))
        drive.click(drive.button("Do not list names"))
        drive.click(drive.button("Done"))
        assert [tile.accessibleName() for tile in drive.window.findChildren(LearnerTile) if tile.isVisible()] == [
            "Maryam. Open to anyone here"
        ]
    with Drive(data) as drive:
        assert len(drive.window.findChildren(LearnerTile)) == 1
