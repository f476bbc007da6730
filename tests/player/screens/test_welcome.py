"""The first screen: who is learning, found by name, in any language, with or without a name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from player.core.places import Places
from player.core.progress import Progress
from player.core.settings import SettingsFile
from player.screens.library import LibraryScreen
from player.screens.screen import Screen
from player.screens.tiles import AddTile, LanguageTile, LearnerTile
from player.screens.welcome import WelcomeScreen
from player.widgets.plate import Plate
from player.widgets.sheet import Sheet
from player.widgets.tall_scroll import TallScroll
from tests.driving import NARROW, WIDE, Drive


def begun(data: Path, names: list[str]) -> Drive:
    progress = Progress.open(Places(data, ()).progress)
    for name in names:
        progress.add_learner(name, "bird")
    progress.close()
    return Drive(data)


@pytest.fixture
def many(tmp_path: Path) -> Iterator[Drive]:
    names = [*(f"Learner {number}" for number in range(29)), "مريم", "A person with a name that no tile has room for"]
    with begun(tmp_path, names) as drive:
        yield drive


def shown(drive: Drive) -> type[Screen]:
    return type(drive.screen)


def tiles(drive: Drive) -> list[LearnerTile]:
    """The learners that are shown, in the order of the eye."""
    found = [tile for tile in drive.window.findChildren(LearnerTile) if tile.isVisible()]
    return sorted(found, key=lambda tile: (tile.y(), tile.x()))


def test_the_last_used_learner_comes_first_after_the_way_to_a_new_one(many: Drive) -> None:
    found = tiles(many)
    assert len(found) == 31
    assert found[0].accessibleName().startswith("A person with a name that no tile has room for. ")
    assert found[0].toolTip() == "A person with a name that no tile has room for"
    add = many.window.findChild(AddTile)
    assert add is not None
    assert (add.x(), add.y()) < (found[0].x(), found[0].y())


@pytest.mark.parametrize("language", ["en", "ar"])
def test_all_tiles_are_alike_and_none_overlap(many: Drive, language: str) -> None:
    for size, columns in ((WIDE, 5), (NARROW, 4)):
        many.window.resize(size)
        many.desk.change(language=language)
        many.settle()
        found = tiles(many)
        widths = [tile.width() for tile in found]
        assert max(widths) - min(widths) <= 1
        assert len({tile.x() for tile in found}) == columns
        assert min(tile.height() for tile in found) >= 44
        boxes = [tile.geometry() for tile in found]
        assert not any(a.intersects(b) for at, a in enumerate(boxes) for b in boxes[:at])


def test_a_name_is_found_whatever_its_case_and_the_field_survives_a_new_look(many: Drive) -> None:
    field = many.window.findChild(QLineEdit)
    assert field is not None
    assert field.isVisible()
    QTest.keyClicks(field, "LEARNER 2")
    many.settle()
    assert {tile.toolTip() for tile in tiles(many)} == {"Learner 2", *(f"Learner {at}" for at in range(20, 29))}
    many.desk.change(theme="dark")
    many.settle()
    again = next(field for field in many.window.findChildren(QLineEdit) if field.isVisible())
    assert again.text() == "LEARNER 2"
    assert len(tiles(many)) == 10
    again.setText("مريم")
    many.settle()
    assert [tile.toolTip() for tile in tiles(many)] == ["مريم"]
    again.clear()
    many.settle()
    assert len(tiles(many)) == 31


@pytest.mark.parametrize("language", ["en", "fr", "ar", "ru"])
@pytest.mark.parametrize("text_size", [90, 125, 150])
def test_larger_text_still_shows_a_learner_and_the_way_without_a_name(
    many: Drive, language: str, text_size: int
) -> None:
    many.window.resize(NARROW)
    many.desk.change(language=language, text_size=text_size)
    many.settle()
    first = tiles(many)[0]
    seen = first.visibleRegion().boundingRect()
    assert seen.height() >= first.height() * 0.75
    for part in many.window.findChildren(Plate):
        if part.isVisible() and not isinstance(part, LearnerTile | AddTile):
            assert part.visibleRegion().boundingRect() == part.rect(), part.accessibleName()
            layout = part.layout()
            assert layout is None or layout.minimumHeightForWidth(part.width()) <= part.height()


@pytest.mark.parametrize("text_size", [175, 200])
def test_the_largest_text_scrolls_instead_of_cutting(many: Drive, text_size: int) -> None:
    many.window.resize(NARROW)
    many.desk.change(text_size=text_size)
    many.settle()
    guest = many.button(many.screen.tr("Continue as a guest"))
    guest.setFocus(Qt.FocusReason.ShortcutFocusReason)
    area = many.screen.findChild(TallScroll)
    assert area is not None
    area.ensureWidgetVisible(guest)
    assert guest.visibleRegion().boundingRect() == guest.rect()


def test_a_few_learners_need_no_field(tmp_path: Path) -> None:
    with begun(tmp_path, ["Sasha", "Jo"]) as drive:
        field = drive.window.findChild(QLineEdit)
        assert field is not None
        assert field.isHidden()
        add = drive.window.findChild(AddTile)
        assert add is not None
        assert [tile.toolTip() for tile in tiles(drive)] == ["Jo", "Sasha"]
        assert add.x() > tiles(drive)[-1].x()


@pytest.mark.parametrize(("code", "name"), [("fr", "Français"), ("ar", "العربية"), ("ru", "Русский")])
def test_a_language_applies_at_once_and_stays(tmp_path: Path, code: str, name: str) -> None:
    with begun(tmp_path, ["Sasha"]) as drive:
        drive.desk.change(language="en")
        drive.settle()
        drive.click(drive.button(name))
        assert drive.desk.settings.language == code
        chosen = [tile for tile in drive.window.findChildren(LanguageTile) if tile.isVisible() and tile.isChecked()]
        assert [tile.accessibleName() for tile in chosen] == [name]
        rtl = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
        assert drive.screen.layoutDirection() == rtl
    assert SettingsFile(Places(tmp_path, ()).settings).load().language == code


def test_of_two_quick_changes_the_last_one_stays(tmp_path: Path) -> None:
    with begun(tmp_path, []) as drive:
        for size in (110, 125, 150, 90):
            drive.desk.change(text_size=size)
    assert SettingsFile(Places(tmp_path, ()).settings).load().text_size == 90


def test_a_new_learner_is_asked_for_a_name_only_and_let_in(tmp_path: Path) -> None:
    with begun(tmp_path, []) as drive:
        drive.desk.change(language="en")
        drive.settle()
        drive.click(drive.button("Add a learner"))
        sheet = next(sheet for sheet in drive.window.findChildren(Sheet) if sheet.isVisible())
        name = QApplication.focusWidget()
        assert isinstance(name, QLineEdit)
        drive.click(drive.button("Begin", sheet))
        assert sheet.isVisible()
        QTest.keyClicks(name, "  Blue   kettle ")
        drive.key(Qt.Key.Key_Return)
        assert drive.desk.learner is not None
        assert drive.desk.learner.name == "Blue kettle"
        assert shown(drive) is LibraryScreen
        drive.desk.seat.lock()
        drive.settle()
        assert [tile.toolTip() for tile in tiles(drive)] == ["Blue kettle"]
    assert [learner.name for learner in Progress.open(Places(tmp_path, ()).progress).learners()] == ["Blue kettle"]


def test_a_guest_leaves_nothing(tmp_path: Path) -> None:
    with begun(tmp_path, ["Sasha"]) as drive:
        drive.desk.change(language="en")
        drive.settle()
        drive.click(drive.button("Continue as a guest"))
        assert drive.desk.guest is True
        assert shown(drive) is LibraryScreen
        drive.desk.seat.lock()
        drive.settle()
        assert shown(drive) is WelcomeScreen
        assert drive.desk.learner is None
        assert [tile.toolTip() for tile in tiles(drive)] == ["Sasha"]


def test_the_keyboard_reaches_everybody(many: Drive) -> None:
    many.desk.change(language="en")
    many.settle()
    seen: list[str] = []
    for _step in range(60):
        many.key(Qt.Key.Key_Tab)
        found = QApplication.focusWidget()
        assert found is not None
        seen.append(found.accessibleName())
    assert sum(name.startswith("Learner ") for name in seen) >= 29
    assert {"Français", "Find a name", "Add a learner", "I am a facilitator"} <= set(seen)
    assert any(name.startswith("Continue as a guest") for name in seen)


def test_enter_and_space_let_a_learner_in(tmp_path: Path) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        with begun(tmp_path / key.name, ["Sasha"]) as drive:
            tiles(drive)[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
            drive.key(key)
            assert drive.desk.learner is not None
            assert drive.desk.learner.name == "Sasha"


def test_a_picture_that_this_player_does_not_know_is_a_star(tmp_path: Path) -> None:
    progress = Progress.open(Places(tmp_path, ()).progress)
    progress.add_learner("Newcomer", "a-picture-of-next-year")
    progress.close()
    with Drive(tmp_path) as drive:
        assert not drive.window.grab().isNull()
        assert [tile.accessibleName() for tile in tiles(drive)] == ["Newcomer. Open to anyone here"]
