"""What belongs to whoever sits here: a name, a PIN, and nothing left of those who leave for good."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from course_bundle.archive import Bundle
from player.core.backups import backups
from player.core.places import Places
from player.core.progress import Progress
from player.core.session import Session
from player.core.vaults import Vaults
from player.screens.completion import CompletionScreen
from player.screens.library import LibraryScreen
from player.screens.page import PageScreen
from player.screens.route import Completion, Page
from player.screens.tiles import LearnerTile
from player.screens.welcome import WelcomeScreen
from player.widgets.banner import Banner
from player.widgets.labels import Label
from player.widgets.secret_field import SecretField
from player.widgets.sheet import Sheet
from player.widgets.toast import Toast
from tests.benchmarks.canaries import traces
from tests.driving import Drive, finish_module, prepare
from tests.factories import make_course

PIN = "739164"


def sheet(drive: Drive) -> Sheet:
    """The sheet that lies over the screen."""
    (found,) = (each for each in drive.window.findChildren(Sheet) if each.isVisible())
    return found


def sheets(drive: Drive) -> list[Sheet]:
    return [each for each in drive.window.findChildren(Sheet) if each.isVisible()]


def said(part: QWidget) -> str:
    """All the words that a part shows."""
    return "\n".join(label.text() for label in part.findChildren(Label) if label.isVisible())


def toast(drive: Drive) -> str:
    """What the message at the foot says."""
    found = drive.window._toast
    assert isinstance(found, Toast)
    return found.accessibleName().replace("\u2068", "").replace("\u2069", "")


def type_over(words: str) -> None:
    """Types in the place of what the field with the focus holds."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, words)


def type_secrets(drive: Drive, *secrets: str) -> None:
    """Fills the secret fields of the sheet, in their order."""
    fields = [field for field in sheet(drive).findChildren(SecretField) if field.isVisible()]
    for field, secret in zip(fields, secrets, strict=True):
        field.line.setFocus()
        type_over(secret)


def write_down(drive: Drive) -> str:
    """Confirms the recovery code that is shown; gives it."""
    shown = sheet(drive)
    groups = [label.text() for label in shown.findChildren(Label) if label.accessibleName() == " ".join(label.text())]
    box = shown.findChild(QCheckBox)
    assert box is not None
    box.click()
    drive.click(drive.button("Done", shown))
    return "-".join(group for group in groups if group)


def open_you(drive: Drive) -> Sheet:
    """Presses the learner's name in the bar."""
    assert drive.desk.learner is not None
    drive.click(drive.button(f"{drive.desk.learner.name}: "))
    return sheet(drive)


def tiles(drive: Drive) -> list[str]:
    return [tile.toolTip() for tile in drive.window.findChildren(LearnerTile) if tile.isVisible()]


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return make_course(tmp_path, modules=1)


def finish_first(session: Session, bundle: Bundle) -> None:
    finish_module(session, bundle, "m1")


def begin(folder: Path, course: Path | None = None, name: str = "Maryam") -> Drive:
    drive = Drive(folder, course)
    drive.desk.change(language="en")
    drive.settle()
    drive.begin(name)
    return drive


def test_a_learner_is_called_otherwise_from_now_on_and_after_a_restart(tmp_path: Path) -> None:
    with begin(tmp_path) as drive:
        drive.click(drive.button("Change", open_you(drive)))
        type_over("  Blue   kettle ")
        drive.click(drive.button("Boat", sheet(drive)))
        drive.click(drive.button("Save", sheet(drive)))
        assert drive.desk.learner is not None
        assert (drive.desk.learner.name, drive.desk.learner.token) == ("Blue kettle", "boat")
        assert drive.button("Blue kettle: ").isVisible()
        drive.desk.seat.lock()
        drive.settle()
        assert tiles(drive) == ["Blue kettle"]
    assert [(each.name, each.token) for each in Progress.open(Places(tmp_path, ()).progress).learners()] == [
        ("Blue kettle", "boat")
    ]


def test_a_name_that_somebody_has_here_is_refused_and_ones_own_is_not(tmp_path: Path) -> None:
    with begin(tmp_path, name="Jo") as drive:
        drive.desk.seat.lock()
        drive.begin("Maryam")
        drive.click(drive.button("Change", open_you(drive)))
        for taken, why in (("JO", "This name is taken here. Try another."), ("  ", "Type a name first.")):
            type_over(taken)
            drive.key(Qt.Key.Key_Return)
            assert why in said(sheet(drive))
        type_over("maryam")
        drive.key(Qt.Key.Key_Return)
        assert sheets(drive) == []
        assert [learner.name for learner in drive.desk.learners] == ["maryam", "Jo"]


def test_what_was_typed_outlives_a_change_of_look(tmp_path: Path) -> None:
    with begin(tmp_path) as drive:
        drive.click(drive.button("Change", open_you(drive)))
        type_over("Half a na")
        drive.click(drive.button("Boat", sheet(drive)))
        drive.desk.change(theme="contrast")
        drive.settle()
        field = sheet(drive).findChild(QLineEdit)
        assert field is not None
        assert field.text() == "Half a na"
        assert drive.button("Boat", sheet(drive)).isChecked()


def test_whoever_came_last_is_first_after_a_restart(tmp_path: Path) -> None:
    with begin(tmp_path, name="Jo") as drive:
        for name in ("Maryam", "Jo"):
            drive.desk.seat.lock()
            drive.begin(name)
    with Drive(tmp_path) as drive:
        assert [learner.name for learner in drive.desk.learners] == ["Jo", "Maryam"]


def test_a_pin_is_set_changed_and_gets_a_new_code_only_for_whoever_knows_it(tmp_path: Path) -> None:
    with begin(tmp_path) as drive:
        assert "Anyone at this computer can go on as you" in said(open_you(drive))
        drive.click(drive.button("Set a PIN", sheet(drive)))
        type_secrets(drive, PIN, PIN)
        drive.click(drive.button("Set it", sheet(drive)))
        first = write_down(drive)
        drive.click(drive.button("New recovery code", open_you(drive)))
        type_secrets(drive, "264953")
        drive.click(drive.button("Make a new code", sheet(drive)))
        assert drive.desk.learner is not None
        assert sheet(drive).findChild(QCheckBox) is None
        type_secrets(drive, PIN)
        drive.click(drive.button("Make a new code", sheet(drive)))
        second = write_down(drive)
        drive.click(drive.button("Change PIN", open_you(drive)))
        type_secrets(drive, PIN, "815203", "815203")
        drive.click(drive.button("Set it", sheet(drive)))
        who = drive.desk.learner.id
    with_file = Progress.open(Places(tmp_path, ()).progress)
    vaults = Vaults(with_file)
    vaults.unlock(who, "815203").lock()
    vaults.unlock_with_code(who, second).lock()
    with pytest.raises(Exception, match="wrong"):
        vaults.unlock_with_code(who, first)
    with_file.close()


def test_a_guest_keeps_what_they_did_and_goes_on_where_they_were(tmp_path: Path, course: Path) -> None:
    data = tmp_path / "data"
    with Drive(data, course) as drive:
        drive.desk.change(language="en")
        drive.settle()
        drive.click(drive.button("Continue as a guest"))
        drive.desk.record(lambda session: finish_module(session, session.bundle, "m1"))
        drive.desk.seat.private(lambda vault: vault.put("note/1", "a guest's KITTIWAKE"))
        drive.settle()
        drive.desk.go(Page("m1", "welcome"))
        drive.settle()
        done = drive.desk.session
        assert done is not None
        before = done.results()
        words = said(open_you(drive))
        assert "Nothing is kept when you leave or close Carrel." in words
        drive.click(drive.button("Keep what I did", sheet(drive)))
        type_over("Blue kettle")
        drive.click(drive.button("Keep it", sheet(drive)))
        assert "nobody else shall read it" in said(sheet(drive))
        type_secrets(drive, PIN, PIN)
        drive.click(drive.button("Keep it", sheet(drive)))
        code = write_down(drive)
        assert toast(drive) == "All is kept, Blue kettle. You are a learner here now."
        assert isinstance(drive.screen, PageScreen)
        assert drive.window.route == drive.desk.route == Page("m1", "welcome")
        assert drive.desk.guest is False
        assert drive.desk.results == before
        notes: list[dict[str, str]] = []
        drive.desk.seat.private(lambda vault: vault.texts(), notes.append)
        drive.desk.record(lambda session: session.see_page("m1", "quiz"))
        drive.settle()
        assert notes == [{"note/1": "a guest's KITTIWAKE"}]
        drive.desk.seat.lock()
        drive.settle()
        assert tiles(drive) == ["Blue kettle"]
        assert drive.desk.learners[0].locked
        assert traces(data, ["KITTIWAKE", PIN, code]) == set()
        who = drive.desk.learners[0].id
    store = Progress.open(Places(data, ()).progress)
    assert Vaults(store).unlock(who, PIN).texts() == {"note/1": "a guest's KITTIWAKE"}
    store.close()


def test_a_guest_without_private_text_needs_no_pin(tmp_path: Path, course: Path) -> None:
    data = tmp_path / "data"
    with Drive(data, course) as drive:
        drive.desk.change(language="en")
        drive.settle()
        drive.click(drive.button("Continue as a guest"))
        drive.desk.record(lambda session: finish_module(session, session.bundle, "m1"))
        drive.settle()
        drive.desk.go(Completion("m1"))
        drive.settle()
        banner = drive.window.findChild(Banner)
        assert banner is not None
        assert "You are a guest. Nothing is kept when you close Carrel." in banner.accessibleName()
        drive.click(drive.button("Add a name"))
        type_over("Blue kettle")
        drive.key(Qt.Key.Key_Return)
        assert isinstance(drive.screen, CompletionScreen)
        assert not [each for each in drive.screen.findChildren(Banner) if each.isVisible()]
        assert "Well done, Blue kettle" in said(drive.screen).replace("\u2068", "").replace("\u2069", "")
        assert drive.screen._draft.name == "Blue kettle"
        assert drive.desk.learner is not None
        assert not drive.desk.learner.locked
        drive.desk.seat.lock()
        drive.begin("Blue kettle")
        assert drive.desk.results is not None
        assert drive.desk.results.shares


def test_a_guest_in_no_course_yet_becomes_a_learner_too(tmp_path: Path) -> None:
    with Drive(tmp_path) as drive:
        drive.desk.change(language="en")
        drive.settle()
        drive.click(drive.button("Continue as a guest"))
        open_you(drive)
        drive.click(drive.button("Keep what I did", sheet(drive)))
        type_over("Blue kettle")
        drive.key(Qt.Key.Key_Return)
        assert isinstance(drive.screen, LibraryScreen)
        assert drive.button("Blue kettle: ").isVisible()
        drive.desk.seat.lock()
        drive.settle()
        assert tiles(drive) == ["Blue kettle"]


def test_a_guest_who_stays_one_leaves_no_file(tmp_path: Path, course: Path) -> None:
    data = tmp_path / "data"
    with Drive(data, course) as drive:
        drive.desk.change(language="en")
        drive.settle()
        drive.click(drive.button("Continue as a guest"))
        open_you(drive)
        drive.click(drive.button("Stay a guest", sheet(drive)))
        assert sheets(drive) == []
        drive.desk.record(lambda session: session.submit("m1", "q-one", {"chosen": ["a"]}))
        drive.desk.seat.lock()
        drive.settle()
        assert tiles(drive) == []


def test_deleting_asks_once_with_the_safe_choice_first_and_leaves_no_byte(tmp_path: Path, course: Path) -> None:
    data = tmp_path / "data"
    name, note, answer = "KESTREL", "I was afraid PLOVER", "AVOCET"
    prepare(data, course, finish_first, name)
    # The backup of a day before, the one of today, one that is damaged, and a damaged file that was set aside.
    with Drive(data, course) as drive:
        drive.desk.change(language="en")
        drive.settle()
        drive.begin("Jo")
        drive.desk.seat.lock()
        drive.begin(name)
        drive.desk.record(lambda session: session.keep_draft("m1", "q-one", {"words": answer}))
        stores, who = drive.desk.seat.stores, drive.desk.learners[0].id
        drive.desk.tasks.database(
            lambda: stores.file.vaults.create(who, PIN, name),
            lambda made: drive.desk.seat.keep_vault(made[0]),
        )
        drive.settle()
        drive.desk.seat.private(lambda vault: vault.put("note/1", note))
        drive.settle()
        (today,) = backups(data)
        (today.parent / "progress-000000-20261101.sqlite").write_bytes(today.read_bytes()[:5000] + b"KESTREL" * 99)
        (data / "progress.damaged-20261101-101500.sqlite").write_bytes(b"KESTREL AVOCET")
        assert traces(data, [name, answer]) == {name, answer}
        drive.click(drive.button("Delete me", open_you(drive)))
        asked = said(sheet(drive))
        assert "from its backups" in asked
        assert "old blocks of flash memory" in asked
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == "Keep everything"
        drive.key(Qt.Key.Key_Return)
        assert sheets(drive) == []
        assert drive.desk.learner is not None
        drive.click(drive.button("Delete me", open_you(drive)))
        drive.click(drive.button("Delete me", sheet(drive)))
        assert isinstance(drive.screen, WelcomeScreen)
        assert toast(drive) == "KESTREL is deleted."
        assert tiles(drive) == ["Jo"]
        assert traces(data, [name, note, "PLOVER", answer, PIN]) == set()
    assert traces(data, [name, note, "PLOVER", answer, PIN]) == set()
    store = Progress.open(Places(data, ()).progress)
    assert [learner.name for learner in store.learners()] == ["Jo"]
    store.close()


def test_deleting_that_fails_is_said_and_can_be_done_again(tmp_path: Path) -> None:
    with begin(tmp_path) as drive:
        # Something in the way that is no file.
        (tmp_path / "backups" / "progress.new" / "x").mkdir(parents=True)
        drive.click(drive.button("Delete me", open_you(drive)))
        drive.click(drive.button("Delete me", sheet(drive)))
        assert toast(drive).startswith("Maryam is not deleted yet.")
        assert tiles(drive) == ["Maryam"]
        (tmp_path / "backups" / "progress.new" / "x").rmdir()
        (tmp_path / "backups" / "progress.new").rmdir()
        drive.begin("Maryam")
        drive.click(drive.button("Delete me", open_you(drive)))
        drive.click(drive.button("Delete me", sheet(drive)))
        assert toast(drive) == "Maryam is deleted."
        assert tiles(drive) == []
