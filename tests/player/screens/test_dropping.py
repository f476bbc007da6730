"""A course file dropped on the window, as the window system delivers it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from player.screens.picker import PickerScreen
from tests.driving import Drive
from tests.factories import make_course

pytestmark = pytest.mark.usefixtures("qapp")

_COPY, _LEFT, _PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(drive: Drive, *urls: QUrl) -> bool:
    """Drags files into the middle of the window and lets go; whether the window took them."""
    handle = drive.window.windowHandle()
    middle = QPoint(drive.window.width() // 2, drive.window.height() // 2)
    data = QMimeData()
    data.setUrls(list(urls))
    enter = QDragEnterEvent(middle, _COPY, data, _LEFT, _PLAIN)
    QApplication.sendEvent(handle, enter)
    if not enter.isAccepted():
        return False
    # Qt takes each answer on to the next event.
    move = QDragMoveEvent(middle, _COPY, data, _LEFT, _PLAIN)
    move.setDropAction(enter.dropAction())
    move.accept()
    QApplication.sendEvent(handle, move)
    assert move.isAccepted()
    let_go = QDropEvent(middle, _COPY, data, _LEFT, _PLAIN)
    let_go.setDropAction(move.dropAction())
    let_go.accept()
    QApplication.sendEvent(handle, let_go)
    assert let_go.isAccepted()
    drive.settle()
    return True


def test_a_course_dropped_on_the_first_screen_is_the_one_that_the_learner_gets(tmp_path: Path) -> None:
    other, dropped = (make_course(tmp_path, name=f"{name}.course", course_id=name) for name in ("other", "dropped"))
    with Drive(tmp_path / "data", other) as drive:
        assert drop(drive, QUrl.fromLocalFile(str(dropped)))
        drive.begin("Jo")
        assert isinstance(drive.screen, PickerScreen)
        assert drive.desk.course.id == "dropped"
        assert drive.desk.settings.opened[0] == str(dropped)


def test_a_course_dropped_on_an_open_one_takes_its_place(tmp_path: Path) -> None:
    first = make_course(tmp_path, name="first.course", course_id="first")
    dropped = make_course(tmp_path, name="élève عا 100%.course", course_id="second")
    with Drive(tmp_path / "data", first) as drive:
        drive.begin("Jo")
        assert drive.desk.course.id == "first"
        # Something that is no file comes along, as some file managers have it.
        assert drop(drive, QUrl("trash:///old.course"), QUrl.fromLocalFile(str(dropped)))
        assert isinstance(drive.screen, PickerScreen)
        assert drive.desk.course.id == "second"


def test_what_is_no_course_is_refused_in_one_sentence(tmp_path: Path) -> None:
    course = make_course(tmp_path)
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.4")
    with Drive(tmp_path / "data", course) as drive:
        drive.begin("Jo")
        told: list[str] = []
        drive.desk.told.connect(lambda words, *_rest: told.append(words))
        assert drop(drive, QUrl.fromLocalFile(str(tmp_path / "letter.pdf")))
        assert drop(drive, QUrl.fromLocalFile(str(tmp_path)))
        assert told == ["This file is not a course.", "This course file cannot be read. Is it still there?"]
        assert drive.desk.course.id == "small"


def test_a_link_to_the_internet_is_not_taken(tmp_path: Path) -> None:
    with Drive(tmp_path / "data") as drive:
        assert not drop(drive, QUrl("https://example.org/good.course"))
