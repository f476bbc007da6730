"""Opening another course while one lies open, and the traces that a file dialog would leave."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from player.core.progress import Progress
from player.screens.library import LibraryScreen
from player.screens.page import PageScreen
from player.screens.picker import PickerScreen
from player.screens.route import Library, Page
from tests.course_bundle.bad_archives import make_bad_course
from tests.driving import Drive
from tests.factories import make_course

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_half_made_answer_stays_with_its_own_course_when_another_is_opened(tmp_path: Path) -> None:
    first = make_course(tmp_path, name="first.course", course_id="first")
    second = make_course(tmp_path, name="second.course", course_id="second")
    data = tmp_path / "data"
    with Drive(data, first) as drive:
        drive.begin("Jo")
        drive.desk.go(Page("m1", "quiz"))
        drive.settle()
        drive.key(Qt.Key.Key_B)
        drive.desk.open_file(second)
        drive.settle()
        assert isinstance(drive.screen, PickerScreen)
        assert drive.desk.course.id == "second"
        learner = drive.desk.learners[0].id
    progress = Progress.open(data / "progress.sqlite")
    assert progress.drafts(learner, "first") == {"m1/q-one": {"chosen": ["b"]}}
    assert progress.drafts(learner, "second") == {}
    progress.close()


def test_which_file_a_guest_opened_is_not_written_down(tmp_path: Path) -> None:
    first = make_course(tmp_path, name="first.course", course_id="first")
    second = make_course(tmp_path, name="second.course", course_id="second")
    with Drive(tmp_path / "data", first) as drive:
        drive.desk.seat.welcome_guest()
        drive.settle()
        drive.desk.open_file(second)
        drive.settle()
        assert drive.desk.course.id == "second"
        drive.desk.seat.lock()
        drive.settle()
        assert drive.desk.settings.opened == (str(first),)
    assert not [
        path for path in (tmp_path / "data").rglob("*") if path.is_file() and b"second.course" in path.read_bytes()
    ]


def test_a_bad_course_is_told_in_one_sentence_and_everything_stays(tmp_path: Path) -> None:
    good = make_course(tmp_path)
    bad = make_bad_course(tmp_path, "cut in the middle")
    with Drive(tmp_path / "data", good) as drive:
        drive.begin("Jo")
        drive.desk.go(Page("m1", "quiz"))
        drive.settle()
        told: list[str] = []
        drive.desk.told.connect(lambda words, _action, _then: told.append(words))
        drive.desk.open_file(bad)
        drive.settle()
        assert told == ["This course file is cut off: it was not copied whole. Copy it again."]
        assert isinstance(drive.screen, PageScreen)
        assert drive.desk.course.id == "small"


def test_the_library_lists_good_courses_beside_bad_ones(tmp_path: Path) -> None:
    folder = tmp_path / "courses"
    folder.mkdir()
    make_course(folder, course_id="one", name="one.course")
    make_bad_course(folder, "cut in the middle")
    with Drive(tmp_path / "data", courses=(folder,)) as drive:
        drive.begin("Jo")
        drive.desk.go(Library())
        drive.settle()
        assert isinstance(drive.screen, LibraryScreen)
        drive.click(drive.button("Words of one"))
        assert isinstance(drive.screen, PickerScreen)


def test_a_file_dialog_leaves_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    course = make_course(tmp_path)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    places: list[str] = []

    def choose(dialog: QFileDialog) -> int:
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(course.parent))
        dialog.selectFile(str(course))
        places.append(QSettings(QSettings.Scope.UserScope, "QtProject").fileName())
        return QDialog.DialogCode.Accepted.value

    # A person pressing buttons is the edge of the machine.
    monkeypatch.setattr(QFileDialog, "exec", choose)
    data = tmp_path / "data"
    with Drive(data) as drive:
        drive.begin("Jo")
        drive.desk.choose_file()
        drive.settle()
        assert isinstance(drive.screen, PickerScreen)
    assert [Path(place).is_relative_to(data) for place in places] == [True]
    assert [path for path in home.rglob("*") if path.is_file()] == []
    left = b"".join(path.read_bytes() for path in data.rglob("*") if path.is_file() and path.suffix != ".json")
    assert b"lastVisited" not in left
    assert not (data / "scratch").exists()
    assert os.environ["HOME"] == str(home)
