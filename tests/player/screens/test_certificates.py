"""The shelf of certificates, the day that is asked for when the clock is wrong, and the ways out: paper and file."""

import resource
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel

from course_bundle.archive import Bundle
from player.core.session import Session
from player.screens.certificate_sheet import CertificateSheet
from player.screens.route import Certificates, Completion, Picker
from player.widgets.book_plate import BookPlate
from player.widgets.drop_down import DropDown
from player.widgets.pdf_page import opened
from player.widgets.pdf_view import PdfView
from player.widgets.toast import Toast
from tests.driving import NARROW, Drive, finish_module, prepare
from tests.factories import course_struct, make_course, module_struct

Begin = Callable[..., Drive]


@pytest.fixture
def begin(qapp: QApplication, tmp_path: Path) -> Iterator[Begin]:
    """Starts the program on a course of two modules, some of them finished by Maryam."""
    driven: list[Drive] = []

    def start(*finished: str) -> Drive:
        def work(session: Session, bundle: Bundle) -> None:
            for module in finished:
                finish_module(session, bundle, module)

        course = make_course(
            tmp_path, course=course_struct([module_struct("m1", cloth=3), module_struct("m2", cloth=5)])
        )
        prepare(tmp_path / "data", course, work)
        drive = Drive(tmp_path / "data", course)
        driven.append(drive)
        drive.begin("Maryam")
        drive.desk.change(language="en")
        return drive

    yield start
    for drive in driven:
        drive.__exit__()


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """The save dialog answers with the first path and keeps what it proposed as the second."""
    # Qt's own dialog, which stands in where there is no system's, writes its history there.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    places = [tmp_path / "kept" / "mine.pdf"]
    places[0].parent.mkdir()

    def answer(dialog: QFileDialog) -> int:
        places.append(Path(dialog.selectedFiles()[0]))
        dialog.setDirectory(str(places[0].parent))
        dialog.selectFile(places[0].name)
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(QFileDialog, "exec", answer)
    return places


def open_module(drive: Drive, module: str = "m1") -> bytes:
    """Opens the end of a module; the bytes of its certificate."""
    drive.desk.go(Completion(module))
    drive.settle()
    view = drive.window.findChild(PdfView)
    assert isinstance(view, PdfView)
    return view._pdf


def toast_words(drive: Drive) -> str:
    """What the message at the foot of the window says."""
    toast = drive.window._toast
    assert isinstance(toast, Toast)
    return toast.accessibleName()


def test_an_empty_shelf_says_how_the_first_certificate_gets_there(begin: Begin) -> None:
    drive = begin()
    drive.desk.go(Certificates())
    drive.settle()
    words = [label.text() for label in drive.screen.findChildren(QLabel)]
    assert "Your certificates will stand here" in words
    drive.click(drive.button("See the modules"))
    assert drive.window.route == Picker()


def test_each_earned_certificate_is_a_book_with_day_and_serial_and_so_is_the_course(begin: Begin) -> None:
    drive = begin("m1", "m2")
    drive.desk.go(Certificates())
    drive.settle()
    assert drive.desk.session is not None
    awards = drive.desk.session.awards()
    assert [award.module for award in awards] == ["m1", "m2", None]
    names = [plate.accessibleName() for plate in drive.screen.findChildren(BookPlate)]
    assert len(names) == 3
    assert "The whole course" in names[0]
    for award, name in zip(awards, (names[1], names[2], names[0]), strict=True):
        assert award.serial in name
        assert drive.screen.look.date(award.issued.astimezone().date()) in name


def test_only_what_is_earned_is_given(begin: Begin) -> None:
    drive = begin("m2")
    drive.desk.go(Certificates())
    drive.settle()
    assert drive.desk.session is not None
    assert [award.module for award in drive.desk.session.awards()] == ["m2"]


def test_a_book_opens_its_certificate_by_keyboard_and_esc_puts_it_away(begin: Begin) -> None:
    drive = begin("m1")
    paper = open_module(drive)
    drive.desk.go(Certificates())
    drive.settle()
    card = drive.screen.findChild(BookPlate)
    assert isinstance(card, BookPlate)
    card.setFocus(Qt.FocusReason.TabFocusReason)
    drive.key(Qt.Key.Key_Space)
    sheet = drive.window._sheet
    assert isinstance(sheet, CertificateSheet)
    view = sheet.findChild(PdfView)
    assert isinstance(view, PdfView)
    assert view._pdf == paper
    drive.window.resize(NARROW)
    drive.settle()
    again = drive.window._sheet
    assert isinstance(again, CertificateSheet)
    assert again is not sheet
    drive.key(Qt.Key.Key_Escape)
    assert drive.window._sheet is None


def test_the_course_certificate_names_no_single_module(begin: Begin, tmp_path: Path) -> None:
    drive = begin("m1", "m2")
    drive.desk.go(Certificates())
    drive.settle()
    drive.click(drive.button("Words of small"))
    view = drive.window.findChild(PdfView)
    assert isinstance(view, PdfView)
    (tmp_path / "course.pdf").write_bytes(view._pdf)
    text = PdfReader(tmp_path / "course.pdf").pages[0].extract_text()
    assert "for completing the whole course" in text
    assert "24 minutes" in text
    assert "Module 1" not in text


def test_a_clock_that_is_plainly_wrong_is_questioned_before_a_certificate_is_given(
    begin: Begin, tmp_path: Path
) -> None:
    drive = begin("m1")
    store = drive.desk.seat.stores.file.progress
    assert store is not None
    store._rows.now = lambda: datetime(1999, 3, 8, tzinfo=UTC)
    drive.desk.go(Completion("m1"))
    drive.settle()
    assert drive.desk.session is not None
    assert drive.desk.session.awards() == ()
    drive.click(drive.button("Say which day it is"))
    sheet = drive.window._sheet
    assert sheet is not None
    day, month, year = sheet.findChildren(DropDown)
    drive.click(drive.button("Use this day"))
    assert any("Choose the day" in label.text() for label in sheet.findChildren(QLabel))
    for field, index in ((day, 30), (month, 1), (year, 1)):
        field.setCurrentIndex(index)
    drive.click(drive.button("Use this day"))
    assert any("no such day" in label.text() for label in sheet.findChildren(QLabel))
    day.setFocus(Qt.FocusReason.TabFocusReason)
    for _step in range(10):
        drive.key(Qt.Key.Key_Up)
    drive.click(drive.button("Use this day"))
    view = drive.window.findChild(PdfView)
    assert isinstance(view, PdfView)
    drive.settle()
    (tmp_path / "dated.pdf").write_bytes(view._pdf)
    assert "21 February 2027" in PdfReader(tmp_path / "dated.pdf").pages[0].extract_text()


def test_the_shelf_asks_for_the_day_too(begin: Begin) -> None:
    drive = begin("m1", "m2")
    store = drive.desk.seat.stores.file.progress
    assert store is not None
    store._rows.now = lambda: datetime(1999, 3, 8, tzinfo=UTC)
    drive.desk.go(Certificates())
    drive.settle()
    assert drive.screen.findChild(BookPlate) is None
    drive.click(drive.button("Say which day it is"))
    sheet = drive.window._sheet
    assert sheet is not None
    for field in sheet.findChildren(DropDown):
        field.setCurrentIndex(4)
    drive.click(drive.button("Use this day"))
    names = [plate.accessibleName() for plate in drive.screen.findChildren(BookPlate)]
    assert len(names) == 3
    assert all("5 May 2030" in name for name in names)


def test_the_saved_file_is_the_very_paper_and_its_folder_can_be_shown(
    begin: Begin, place: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = begin("m1")
    paper = open_module(drive)
    drive.click(drive.button("Save as PDF"))
    assert place[0].read_bytes() == paper
    assert place[1].name == "Certificate 1.pdf"
    assert [path.name for path in place[0].parent.iterdir()] == ["mine.pdf"]
    assert toast_words(drive) == "Certificate saved as PDF"
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    drive.click(drive.button("Show it"))
    assert Path(shown[0].toLocalFile()) == place[0].parent


def test_a_place_that_cannot_be_written_is_told_in_one_sentence(
    begin: Begin, place: list[Path], tmp_path: Path
) -> None:
    drive = begin("m1")
    open_module(drive)
    (tmp_path / "blocked").write_bytes(b"")
    place[0] = tmp_path / "blocked" / "mine.pdf"
    drive.click(drive.button("Save as PDF"))
    assert toast_words(drive).startswith("The certificate was not saved")


def test_a_full_disk_leaves_the_old_file_and_says_so(begin: Begin, place: list[Path]) -> None:
    drive = begin("m1")
    open_module(drive)
    place[0].write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        drive.click(drive.button("Save as PDF"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "the disk is full" in toast_words(drive)
    assert place[0].read_bytes() == b"old"
    assert [path.name for path in place[0].parent.iterdir()] == ["mine.pdf"]


def test_without_a_printer_the_file_is_offered_instead(
    begin: Begin, place: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    drive = begin("m1")
    open_module(drive)
    drive.click(drive.button("Print"))
    assert toast_words(drive).startswith("No printer is set up here.")
    toast = drive.window._toast
    assert toast is not None
    drive.click(drive.button("Save as PDF", toast))
    assert place[0].exists()


@pytest.mark.parametrize("resolution", [150, 720, 1200])
def test_the_printer_gets_an_a4_page_in_landscape_that_looks_like_the_paper(
    begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, resolution: int
) -> None:
    printed = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed))
        printer.setResolution(resolution)
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    monkeypatch.setattr(QPrintDialog, "exec", accept)
    drive = begin("m1")
    paper = open_module(drive)
    drive.click(drive.button("Print"))
    assert toast_words(drive) == "The certificate is on its way to the printer."
    with opened(paper) as wanted, opened(printed.read_bytes()) as got:
        assert abs(got.size.width() - 841.9) < 2
        assert abs(got.size.height() - 595.3) < 2
        size = wanted.size.toSize()
        before, after = wanted.image(size), got.image(size)
    differences = [
        abs(before.pixelColor(x, y).lightness() - after.pixelColor(x, y).lightness())
        for x in range(0, size.width(), 3)
        for y in range(0, size.height(), 3)
    ]
    assert sum(differences) / len(differences) < 5
    assert min(after.pixelColor(x, 300).lightness() for x in range(40, 120)) < 180


def test_a_printer_that_fails_is_told_and_the_file_offered(
    begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    monkeypatch.setattr(QPrintDialog, "exec", accept)
    drive = begin("m1")
    open_module(drive)
    drive.click(drive.button("Print"))
    assert toast_words(drive).startswith("The printer did not take the page.")


def test_a_name_typed_just_before_saving_is_on_the_paper(begin: Begin, place: list[Path]) -> None:
    drive = begin("m1")
    open_module(drive)
    drive.click(drive.button("Change the name on the certificate"))
    field = QApplication.focusWidget()
    drive.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_J, Qt.Key.Key_O):
        drive.key(key)
    assert field is QApplication.focusWidget()
    drive.click(drive.button("Save as PDF"))
    drive.wait(place[0].exists, "the file")
    assert "jo" in PdfReader(place[0]).pages[0].extract_text()
    assert place[1].name == "Certificate 1 - jo.pdf"
