"""Progress leaves on a stick and comes in at another computer: through the window, with what goes wrong on the way."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtWidgets import QDialog, QFileDialog

from player.core.merging import gather, unite
from player.core.places import Places
from player.core.progress import Progress
from player.core.transfer import take_out
from player.core.vaults import Vaults
from player.screens.route import Completion, Page
from tests.driving import Drive, finish_module
from tests.factories import make_course
from tests.player.screens.test_dropping import drop
from tests.player.screens.test_you import PIN, begin, said, sheet, sheets, tiles, toast, type_secrets, write_down
from tests.player.test_faults import disk, mount, pull, stick

__all__ = ["disk", "stick"]

WORDS = "lamp river snow kettle anchor bird"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return make_course(tmp_path, modules=1)


@pytest.fixture
def dialog(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Path | None], list[str]]:
    """Lets the file dialog answer with a path, or with nothing; gives the names that it proposes."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))

    def answers(path: Path | None) -> list[str]:
        proposed: list[str] = []

        def answer(dialog: QFileDialog) -> int:
            proposed.extend(Path(name).name for name in dialog.selectedFiles())
            if path is None:
                return QDialog.DialogCode.Rejected.value
            dialog.setDirectory(str(path.parent))
            dialog.selectFile(path.name)
            return QDialog.DialogCode.Accepted.value

        monkeypatch.setattr(QFileDialog, "exec", answer)
        return proposed

    return answers


def take_along(drive: Drive, *secrets: str) -> None:
    """From the learner's name in the bar to the dialog for the place."""
    assert drive.desk.learner is not None
    drive.click(drive.button(f"{drive.desk.learner.name}: "))
    drive.click(drive.button("Take it with me", sheet(drive)))
    type_secrets(drive, *secrets)
    drive.click(drive.button("Choose where", sheet(drive)))


def bring(drive: Drive, secret: str) -> None:
    """Types the secret of the file that the sheet asks about."""
    type_secrets(drive, secret)
    drive.click(drive.button("Bring it in", sheet(drive)))


def rows(folder: Path) -> dict[str, list[str]]:
    """All that Maryam did, as it is stored."""
    store = Progress.open(Places(folder, ()).progress)
    who = next(learner.id for learner in store.learners() if learner.name == "Maryam")
    found = {
        name: sorted(map(repr, store.rows.select(f"SELECT * FROM {name} WHERE learner = ?", (who,))))
        for name in ("attempt", "sighting", "interval", "reading", "award", "stop", "draft", "private", "lock")
    }
    store.close()
    return found


def test_twice_and_both_ways_the_two_computers_are_the_same(
    tmp_path: Path, course: Path, dialog: Callable[[Path | None], list[str]]
) -> None:
    here, there, stick = tmp_path / "here", tmp_path / "there", tmp_path / "stick"
    stick.mkdir()
    proposed = dialog(stick / "a.carrel")
    with begin(here, course) as drive:
        drive.desk.record(lambda session: finish_module(session, session.bundle, "m1"))
        drive.desk.seat.with_vault(lambda: None)
        drive.settle()
        type_secrets(drive, PIN, PIN)
        drive.click(drive.button("Set it", sheet(drive)))
        write_down(drive)
        drive.desk.seat.private(lambda vault: vault.put("note/1", "I was afraid on the bus"))
        take_along(drive, WORDS, WORDS)
        assert toast(drive).startswith("Your progress is in the file.")
        assert sheets(drive) == []
        assert proposed[0].startswith("progress-")
        assert proposed[0].endswith(".carrel")
        assert "Maryam" not in proposed[0]
    with Drive(there, course) as drive:
        drive.desk.change(language="en")
        drive.begin("Jo")
        drive.desk.seat.lock()
        drive.settle()
        for _twice in range(2):
            drive.click(drive.button("Bring progress"))
            drive.click(drive.button("Choose a file", sheet(drive)))
            bring(drive, "lamp river rain")
            assert "This is not the secret of the file. Try again." in said(sheet(drive))
            bring(drive, f"  {WORDS.upper()} ")
            assert tiles(drive) == ["Maryam", "Jo"]
            assert "Maryam" in said(sheet(drive))
            type_secrets(drive, PIN)
            drive.key(Qt.Key.Key_Return)
            assert drive.desk.learner is not None
            assert drive.desk.learner.name == "Maryam"
            notes: list[dict[str, str]] = []
            drive.desk.seat.private(lambda vault: vault.texts(), notes.append)
            drive.settle()
            assert notes == [{"note/1": "I was afraid on the bus"}]
            drive.desk.go(Completion("m1"))
            drive.settle()
            assert "Module 1 is complete" in said(drive.screen)
            drive.desk.seat.lock()
            drive.settle()
        drive.desk.seat.welcome(drive.desk.learners[0])
        drive.settle()
        drive.desk.record(lambda session: session.submit("m1", "q-one", {"chosen": ["b"]}))
        dialog(stick / "b.carrel")
        take_along(drive, WORDS, WORDS)
    dialog(stick / "b.carrel")
    with Drive(here, course) as drive:
        for _twice in range(2):
            drive.click(drive.button("Bring progress"))
            drive.click(drive.button("Choose a file", sheet(drive)))
            bring(drive, WORDS)
            drive.key(Qt.Key.Key_Escape)
        dialog(stick / "c.carrel")
        drive.desk.seat.welcome(drive.desk.learners[0])
        drive.settle()
        take_along(drive, WORDS, WORDS)
    with Drive(there, course) as drive:
        drive.desk.open_file(stick / "c.carrel")
        drive.settle()
        bring(drive, WORDS)
    assert rows(here) == rows(there)
    assert len(rows(here)["attempt"]) > 1


def carried(folder: Path, name: str = "Maryam", pin: str = "") -> Path:
    """A file that a learner took along from another computer."""
    store = Progress.in_memory()
    learner = store.add_learner(name, "boat")
    if pin:
        Vaults(store).create(learner.id, pin)
    take_out(store, learner.id, folder / "along.carrel", WORDS)
    store.close()
    return folder / "along.carrel"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("named", [False, True])
def test_a_file_that_is_dropped_or_named_is_asked_about(tmp_path: Path, named: bool) -> None:
    path = carried(tmp_path)
    with Drive(tmp_path / "data", path if named else None) as drive:
        drive.desk.change(language="en")
        drive.settle()
        if not named:
            assert drop(drive, QUrl.fromLocalFile(str(path)))
        assert "along.carrel" in said(sheet(drive))
        bring(drive, WORDS)
        assert drive.desk.learner is not None
        assert drive.desk.learner.name == "Maryam"
        assert toast(drive) == "The progress of Maryam is here now."


def test_somebody_who_sits_here_stays(tmp_path: Path) -> None:
    path = carried(tmp_path)
    with begin(tmp_path / "data", name="Jo") as drive:
        drive.desk.open_file(path)
        drive.settle()
        bring(drive, WORDS)
        assert drive.desk.learner is not None
        assert drive.desk.learner.name == "Jo"
        assert [learner.name for learner in drive.desk.learners] == ["Maryam", "Jo"]


def test_whoever_sits_here_goes_on_with_what_they_did_elsewhere(tmp_path: Path, course: Path) -> None:
    data, path = tmp_path / "data", tmp_path / "along.carrel"
    with begin(data, course) as drive:
        drive.desk.go(Page("m1", "welcome"))
        drive.settle()
        here, stores = drive.desk.learner, drive.desk.seat.stores
        assert here is not None
        there = Progress.in_memory()
        unite(there.rows, gather(stores.file.progress.rows, here.id))
        for page in ("welcome", "quiz"):
            there.record_sighting(here.id, "small", page)
        there.record_attempt(here.id, "small", "m1/q-one", {"chosen": ["a"]}, 1.0)
        take_out(there, here.id, path, WORDS)
        assert drive.desk.results is not None
        assert drive.desk.results.shares == {}
        drive.desk.open_file(path)
        drive.settle()
        bring(drive, WORDS)
        assert drive.desk.learner is not None
        assert drive.desk.learner.id == here.id
        assert drive.desk.results.shares == {"m1/q-one": 1.0}
        assert drive.window.route == Page("m1", "welcome")


def test_what_is_wrong_with_a_file_is_said_and_changes_nothing(tmp_path: Path) -> None:
    path = carried(tmp_path)
    whole = path.read_bytes()
    bad = {
        "This is not a file that Carrel took progress along in.": b"something else",
        "This file was not copied whole, or was changed. Copy it again.": whole[:-9],
    }
    with begin(tmp_path / "data", name="Jo") as drive:
        drive.desk.seat.lock()
        drive.settle()
        for sentence, data in bad.items():
            path.write_bytes(data)
            drive.desk.open_file(path)
            drive.settle()
            bring(drive, WORDS)
            assert sentence in said(sheet(drive))
            drive.key(Qt.Key.Key_Escape)
        path.unlink()
        drive.desk.open_file(path)
        drive.settle()
        bring(drive, WORDS)
        assert "That place cannot be reached. Is the stick still in? Nothing is lost." in said(sheet(drive))
        drive.key(Qt.Key.Key_Escape)
        assert tiles(drive) == ["Jo"]


def test_a_deleted_learner_does_not_come_back(tmp_path: Path) -> None:
    path = carried(tmp_path)
    with Drive(tmp_path / "data", path) as drive:
        drive.desk.change(language="en")
        drive.settle()
        bring(drive, WORDS)
        drive.click(drive.button("Maryam: "))
        drive.click(drive.button("Delete me", sheet(drive)))
        drive.click(drive.button("Delete me", sheet(drive)))
        drive.desk.open_file(path)
        drive.settle()
        bring(drive, WORDS)
        assert "cannot come back as the same learner" in said(sheet(drive))
        drive.key(Qt.Key.Key_Escape)
        assert tiles(drive) == []


def choose_again(drive: Drive) -> str:
    """Presses the button for the place once more; what is wrong now, '' if the sheet went."""
    drive.click(drive.button("Choose where", sheet(drive)))
    return said(sheet(drive)) if sheets(drive) else ""


def test_a_place_that_is_none_is_said_and_another_can_be_chosen(
    tmp_path: Path, dialog: Callable[[Path | None], list[str]]
) -> None:
    (tmp_path / "file").write_text("no folder")
    with begin(tmp_path / "data") as drive:
        dialog(tmp_path / "file" / "a.carrel")
        take_along(drive, WORDS, WORDS)
        assert "That place cannot be reached. Is the stick still in? Nothing is lost." in said(sheet(drive))
        dialog(tmp_path / "good.carrel")
        assert choose_again(drive) == ""
        assert (tmp_path / "good.carrel").is_file()


def test_a_stick_that_is_full_read_only_or_pulled_is_said_and_nothing_is_lost(
    tmp_path: Path,
    disk: Path,
    stick: Path,
    dialog: Callable[[Path | None], list[str]],
) -> None:
    with begin(tmp_path / "data") as drive:
        with suppress(OSError), (disk / "more").open("wb") as file:
            file.write(b"x" * (4 << 20))
        dialog(disk / "a.carrel")
        take_along(drive, WORDS, WORDS)
        assert "There is no room for it. Choose another place; nothing is lost." in said(sheet(drive))
        mount("-o", "remount,ro", str(disk))
        assert "Carrel may not use that place. Choose another; nothing is lost." in choose_again(drive)
        dialog(stick / "a.carrel")
        pull(stick)
        assert "That place cannot be reached. Is the stick still in? Nothing is lost." in choose_again(drive)
        dialog(tmp_path / "good.carrel")
        assert choose_again(drive) == ""
        assert (tmp_path / "good.carrel").is_file()
        drive.desk.seat.lock()
        drive.settle()
        assert tiles(drive) == ["Maryam"]


def test_nothing_is_written_for_a_weak_secret_or_without_a_place(
    tmp_path: Path, dialog: Callable[[Path | None], list[str]]
) -> None:
    with begin(tmp_path / "data") as drive:
        asked = dialog(None)
        take_along(drive, "kettle", "kettle")
        assert asked == []
        type_secrets(drive, WORDS, "other words")
        drive.click(drive.button("Choose where", sheet(drive)))
        assert asked == []
        type_secrets(drive, WORDS, WORDS)
        drive.click(drive.button("Choose where", sheet(drive)))
        assert len(asked) == 1
        assert sheet(drive).isVisible()
        assert list(tmp_path.rglob("*.carrel*")) == []
