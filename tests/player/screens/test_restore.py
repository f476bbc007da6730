"""A damaged progress file at the start: what is said, and the newest good backup brought back by one click."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from player.core.backups import back_up, backups, day
from player.core.places import Places
from player.core.progress import Progress
from player.screens.restore_sheet import RestoreSheet
from player.screens.welcome import WelcomeScreen
from tests.driving import NARROW, WIDE, Drive
from tests.player.screens.test_you import said, sheet, sheets, tiles, toast


def ago(days: int) -> Callable[[], datetime]:
    """A clock that is some days slow."""
    return lambda: datetime.now(UTC) - timedelta(days=days)


def damaged(data: Path, *names: str, days: int = 1, spoil_backups: bool = False) -> bytes:
    """A data folder with backups of the days before today, and a progress file in whose middle something went bad."""
    path = Places(data, ()).progress
    for back in range(days, 0, -1):
        progress = Progress.open(path, ago(back))
        for name in names if back == days else ():
            progress.add_learner(name, "boat")
        back_up(progress)
        progress.close()
    whole = bytearray(path.read_bytes())
    whole[2000:] = b"\xa5" * (len(whole) - 2000)
    path.write_bytes(whole)
    for backup in backups(data) if spoil_backups else ():
        backup.write_bytes(b"nothing of use")
    return bytes(whole)


def opened(data: Path) -> Drive:
    drive = Drive(data)
    drive.desk.change(language="en")
    drive.settle()
    return drive


def test_the_backup_is_brought_back_by_one_click(tmp_path: Path) -> None:
    bad = damaged(tmp_path, "Maryam", "Jo", "Sasha")
    with opened(tmp_path) as drive:
        assert isinstance(sheet(drive), RestoreSheet)
        (kept,) = tmp_path.glob("progress.damaged-*.sqlite")
        assert kept.read_bytes() == bad
        words = said(sheet(drive))
        assert kept.name in words
        assert f"There is a backup of {drive.window.look.date(ago(1)().date())}." in words
        assert tiles(drive) == []
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName().startswith("Bring back the backup of")
        drive.key(Qt.Key.Key_Return)
        assert sheets(drive) == []
        assert toast(drive).startswith("3 learner")
        assert isinstance(drive.screen, WelcomeScreen)
        assert sorted(tiles(drive)) == ["Jo", "Maryam", "Sasha"]
    with opened(tmp_path) as drive:
        assert sheets(drive) == []
        assert sorted(tiles(drive)) == ["Jo", "Maryam", "Sasha"]


def test_a_backup_that_is_damaged_too_is_passed_over(tmp_path: Path) -> None:
    damaged(tmp_path, "Maryam", days=3)
    backups(tmp_path)[0].write_bytes(b"nothing of use")
    with opened(tmp_path) as drive:
        before = drive.window.look.date(ago(2)().date())
        drive.click(drive.button(f"Bring back the backup of {before}", sheet(drive)))
        assert toast(drive).startswith("1 learner")
        assert tiles(drive) == ["Maryam"]


def test_without_a_backup_it_says_so_and_everybody_begins_anew(tmp_path: Path) -> None:
    damaged(tmp_path, "Maryam", spoil_backups=True)
    with opened(tmp_path) as drive:
        assert "There is no backup that can be read, so everybody begins anew." in said(sheet(drive))
        with pytest.raises(LookupError):
            drive.button("Bring back", sheet(drive))
        drive.click(drive.button("Begin anew", sheet(drive)))
        assert sheets(drive) == []
        assert tiles(drive) == []
        drive.begin("Jo")
        assert drive.desk.learner is not None


def test_it_stands_until_one_way_was_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # What was hidden stays so for a second, which need not be waited for here.
    monkeypatch.setattr("player.screens.seat.STEADY", 0.0, raising=False)
    damaged(tmp_path, "Maryam")
    with opened(tmp_path) as drive:
        drive.key(Qt.Key.Key_Escape)
        assert isinstance(sheet(drive), RestoreSheet)
        for size in (NARROW, WIDE):
            drive.window.resize(size)
            drive.settle()
            assert "There is a backup of" in said(sheet(drive))
        drive.key(Qt.Key.Key_F12)
        assert sheets(drive) == []
        drive.key(Qt.Key.Key_F12)
        assert isinstance(sheet(drive), RestoreSheet)
        drive.click(drive.button("Begin anew", sheet(drive)))
        for _twice in range(2):
            drive.key(Qt.Key.Key_F12)
        assert sheets(drive) == []
        assert tiles(drive) == []


def test_who_closes_the_player_instead_is_asked_again_until_somebody_began_anew(tmp_path: Path) -> None:
    damaged(tmp_path, "Maryam")
    for _start in range(2):
        with opened(tmp_path) as drive:
            assert "There is a backup of" in said(sheet(drive))
    with opened(tmp_path) as drive:
        drive.click(drive.button("Begin anew", sheet(drive)))
        drive.begin("Jo")
    with opened(tmp_path) as drive:
        assert sheets(drive) == []


def test_what_cannot_be_brought_back_is_said_and_can_be_tried_again(tmp_path: Path) -> None:
    damaged(tmp_path, "Maryam")
    with opened(tmp_path) as drive:
        (backup,) = backups(tmp_path)
        good = backup.read_bytes()
        backup.unlink()
        drive.click(drive.button("Bring back", sheet(drive)))
        assert "This backup cannot be read any more." in said(sheet(drive))
        assert tiles(drive) == []
        backup.write_bytes(good)
        drive.click(drive.button("Bring back", sheet(drive)))
        assert tiles(drive) == ["Maryam"]


def test_the_first_start_of_a_day_makes_a_backup_and_five_stay(tmp_path: Path) -> None:
    path = Places(tmp_path, ()).progress
    for back in range(7, 0, -1):
        progress = Progress.open(path, ago(back))
        if back == 7:
            progress.add_learner("Maryam", "boat")
        back_up(progress)
        progress.close()
    before = backups(tmp_path)
    for _twice in range(2):
        with opened(tmp_path) as drive:
            assert tiles(drive) == ["Maryam"]
    after = backups(tmp_path)
    assert len(before) == len(after) == 5
    assert after[1:] == before[:4]
    assert day(after[0]) == datetime.now(UTC).date()
