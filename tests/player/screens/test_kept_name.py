"""The certificate's name is a private text: kept when it is ticked, behind a PIN, and gone when it is unticked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from course_bundle.archive import Bundle
from player.core.session import Session
from player.screens.certificate_sheet import CertificateSheet
from player.screens.code_sheet import CodeSheet
from player.screens.pin_sheet import PinSheet
from player.screens.route import Certificates, Completion
from player.screens.secret_sheet import SecretSheet
from player.widgets.book_plate import BookPlate
from player.widgets.pdf_view import PdfView
from tests.driving import Drive, finish_module, prepare
from tests.factories import make_course
from tests.player.lock_set import PIN, bare, fields, lock_with, primary, sheet, texts, write

NAME = "Zephyrine Quill"
CHANGE, DONE = "Change the name on the certificate", "Done with the name"


@pytest.fixture
def drive(qapp: QApplication, tmp_path: Path) -> Iterator[Drive]:
    """Maryam has finished the course of one module; she has no PIN."""

    def work(session: Session, bundle: Bundle) -> None:
        finish_module(session, bundle, bundle.course.modules[0].id)

    course = make_course(tmp_path)
    prepare(tmp_path / "data", course, work)
    with Drive(tmp_path / "data", course) as found:
        found.desk.change(language="en")
        found.begin("Maryam")
        yield found


def completion(drive: Drive) -> None:
    drive.desk.go(Completion(drive.desk.course.modules[0].id))
    drive.settle()


def tick(drive: Drive) -> QCheckBox:
    boxes = drive.window.findChildren(QCheckBox)
    return next(box for box in boxes if box.isVisible() and box.text().startswith("Keep this name"))


def offered(drive: Drive) -> bool:
    boxes = drive.window.findChildren(QCheckBox)
    return any(box.isVisible() and box.text().startswith("Keep this name") for box in boxes)


def type_name(drive: Drive, name: str) -> None:
    drive.click(drive.button(CHANGE))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    write(field, name)


def preview(drive: Drive) -> str:
    """What the certificate on the screen says of itself."""
    view = drive.window.findChild(PdfView)
    assert isinstance(view, PdfView)
    return view.accessibleName()


def come_back(drive: Drive) -> None:
    drive.desk.seat.lock()
    drive.settle()
    drive.desk.seat.come(drive.desk.learners[0])
    drive.settle()
    write(fields(sheet(drive, PinSheet))[0], PIN)
    drive.click(sheet(drive, PinSheet)._open)


def test_who_ticks_it_gets_a_pin_first_and_finds_the_name_next_time(drive: Drive, tmp_path: Path) -> None:
    completion(drive)
    assert not offered(drive)
    type_name(drive, NAME)
    drive.click(tick(drive))
    assert not tick(drive).isChecked()
    asked = sheet(drive, SecretSheet)
    for field in fields(asked):
        write(field, PIN)
    drive.click(primary(drive, asked, "Set it"))
    shown = sheet(drive, CodeSheet)
    box = shown.findChild(QCheckBox)
    assert box is not None
    drive.click(box)
    drive.click(primary(drive, shown, "Done"))
    assert tick(drive).isChecked()
    assert texts(drive) == {"certificate/name": NAME}
    come_back(drive)
    assert tick(drive).isChecked()
    drive.wait(lambda: f"Name: {NAME}." in preview(drive), "the certificate with the kept name")
    type_name(drive, "Another Quill")
    drive.click(drive.button(DONE))
    assert texts(drive) == {"certificate/name": "Another Quill"}
    drive.click(tick(drive))
    assert texts(drive) == {}
    assert not offered(drive)
    drive.desk.seat.lock()
    drive.settle()
    for file in (tmp_path / "data").rglob("*"):
        if file.is_file():
            assert b"Quill" not in file.read_bytes()


def test_cancelling_the_pin_keeps_nothing_but_what_was_typed(drive: Drive) -> None:
    completion(drive)
    type_name(drive, NAME)
    drive.click(tick(drive))
    drive.click(primary(drive, sheet(drive, SecretSheet), "Cancel"))
    assert bare(drive)
    assert not tick(drive).isChecked()
    field = next(field for field in drive.screen.findChildren(QLineEdit) if field.isVisible())
    assert field.text() == NAME
    assert drive.desk.seat.vault is None


def test_from_the_shelf_the_certificate_comes_back_after_the_pin(drive: Drive) -> None:
    drive.desk.go(Certificates())
    drive.settle()
    plate = drive.screen.findChildren(BookPlate)[0]
    drive.click(plate)
    type_name(drive, NAME)
    drive.click(tick(drive))
    asked = sheet(drive, SecretSheet)
    for field in fields(asked):
        write(field, PIN)
    drive.click(primary(drive, asked, "Set it"))
    shown = sheet(drive, CodeSheet)
    box = shown.findChild(QCheckBox)
    assert box is not None
    drive.click(box)
    drive.click(primary(drive, shown, "Done"))
    again = sheet(drive, CertificateSheet)
    assert tick(drive).isChecked()
    drive.click(primary(drive, again, "Close"))
    assert texts(drive) == {"certificate/name": NAME}


def test_a_name_half_changed_is_kept_when_the_learner_locks(drive: Drive) -> None:
    lock_with(drive)
    completion(drive)
    type_name(drive, NAME)
    drive.click(tick(drive))
    field = next(field for field in drive.screen.findChildren(QLineEdit) if field.isVisible())
    write(field, "Zephyrine")
    come_back(drive)
    assert texts(drive) == {"certificate/name": "Zephyrine"}


def test_a_guest_keeps_it_for_as_long_as_they_are_there(drive: Drive) -> None:
    drive.desk.seat.lock()
    drive.settle()
    drive.desk.seat.welcome_guest()
    drive.settle()
    session, bundle = drive.desk.session, drive.desk.bundle
    assert session is not None
    assert bundle is not None
    drive.desk.tasks.database(lambda: finish_module(session, bundle, bundle.course.modules[0].id))
    drive.settle()
    drive.desk.tasks.database(session.results, lambda results: setattr(drive.desk, "results", results))
    drive.settle()
    completion(drive)
    type_name(drive, NAME)
    drive.click(tick(drive))
    assert bare(drive)
    assert texts(drive) == {"certificate/name": NAME}
