"""The end of a module in the real window: what it says when all is done, when the check is short, when pages remain."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from course_bundle.archive import Bundle
from player.core.outline import Results
from player.core.session import Session
from player.screens.completion import CompletionScreen
from player.screens.route import Certificates, Completion, ContentNote, Page, Picker
from player.widgets.labels import Heading, Label
from player.widgets.pdf_view import PdfView
from tests.driving import NARROW, Drive, finish_module, prepare, right_answer
from tests.factories import course_struct, make_course, module_struct

Work = Callable[[Session, Bundle], None]
Begin = Callable[..., Drive]


@pytest.fixture
def begin(qapp: QApplication, tmp_path: Path) -> Iterator[Begin]:
    """Starts the program on a course of four modules in which Maryam has worked, and opens the end of one."""
    driven: list[Drive] = []

    def start(work: Work, module: str = "m1", modules: int = 4) -> Drive:
        made = [module_struct(f"m{at}", cloth=at) for at in range(1, modules + 1)]
        course = make_course(tmp_path, course=course_struct(made))
        prepare(tmp_path / "data", course, work)
        drive = Drive(tmp_path / "data", course)
        driven.append(drive)
        drive.begin("Maryam")
        drive.desk.change(language="en")
        drive.desk.go(Completion(module))
        drive.settle()
        return drive

    yield start
    for drive in driven:
        drive.__exit__()


def finished(*modules: str) -> Work:
    """All of these modules done, every question right."""

    def work(session: Session, bundle: Bundle) -> None:
        for module in modules:
            finish_module(session, bundle, module)

    return work


def short_of_the_check(session: Session, bundle: Bundle) -> None:
    """All pages of m1 done; of the final check one question of three right."""
    module = bundle.course.module("m1")
    for page in module.pages:
        session.see_page("m1", page.id)
        for video in page.videos:
            session.read_transcript("m1", video.id)
        for activity in page.activities:
            right = not page.check or activity.id == "c-one"
            wrong = {"chosen": True} if activity.id == "c-truth" else {"chosen": ["c"]}
            session.submit("m1", activity.id, right_answer(activity) if right else wrong)


def said(drive: Drive) -> list[str]:
    """The words that can be read on the screen, without the marks that isolate a direction."""
    labels = (label for label in drive.screen.findChildren(Label) if label.isVisible())
    return [label.text().replace("\u2068", "").replace("\u2069", "") for label in labels]


def pdf_of(drive: Drive) -> bytes:
    """The very file that the preview shows."""
    drive.settle()
    view = drive.window.findChild(PdfView)
    assert isinstance(view, PdfView)
    return view._pdf


def text_of(pdf: bytes, tmp_path: Path) -> str:
    """The words of a PDF's only page."""
    path = tmp_path / "read.pdf"
    path.write_bytes(pdf)
    reader = PdfReader(path)
    assert len(reader.pages) == 1
    return reader.pages[0].extract_text()


def type_name(drive: Drive, name: str) -> None:
    """Types a name into the open field and waits until the certificate bears it."""
    field = next(each for each in drive.window.findChildren(QLineEdit) if each.isVisible())
    field.selectAll()
    field.insert(name)
    field.textEdited.emit(field.text())
    screen = drive.screen
    assert isinstance(screen, CompletionScreen)
    drive.wait(lambda: screen._panel is not None and screen._panel._paper is not None, "the certificate")


def test_a_finished_module_says_what_was_done_and_what_one_can_do_now(begin: Begin) -> None:
    words = said(begin(finished("m1")))
    for expected in ("Module 1 is complete", "Well done, Maryam. You kept going to the end.", "3 of 3", "5 of 5"):
        assert expected in words
    assert "12 min" in words
    assert "Words of 1" in words
    assert "Words of 2" in words


def test_the_next_two_modules_that_are_not_complete_are_suggested_in_order(begin: Begin) -> None:
    drive = begin(finished("m1", "m3"), "m3")
    words = said(drive)
    assert [title for title in ("Words of m1", "Words of m2", "Words of m4") if title in words] == [
        "Words of m2",
        "Words of m4",
    ]
    drive.click(drive.button("4. Words of m4"))
    assert drive.window.route == ContentNote("m4")


def test_a_course_of_one_module_suggests_nothing_and_offers_no_course_certificate(begin: Begin) -> None:
    drive = begin(finished("m1"), modules=1)
    assert "Where next? You choose" not in said(drive)
    with pytest.raises(LookupError):
        drive.button("See the certificate of the course")
    drive.click(drive.button("Back to the start"))
    assert drive.window.route == Picker()


def test_the_last_module_leads_to_the_certificate_of_the_course(begin: Begin) -> None:
    drive = begin(finished("m1", "m2", "m3", "m4"), "m2")
    drive.click(drive.button("See the certificate of the course"))
    assert drive.window.route == Certificates()


def test_below_the_pass_share_the_way_to_the_question_that_is_not_right_stands_open(begin: Begin) -> None:
    drive = begin(short_of_the_check)
    words = said(drive)
    assert "The pages of module 1 are done" in words
    assert any("needs 3 of 3 in the final check; you have 1" in each for each in words)
    assert drive.window.findChild(PdfView) is None
    assert drive.desk.session is not None
    assert drive.desk.session.awards() == ()
    drive.click(drive.button("Go to the final check"))
    assert drive.window.route == Page("m1", "check", "c-many")


def test_what_remains_is_named_page_by_page_and_each_leads_there(begin: Begin) -> None:
    def work(session: Session, _bundle: Bundle) -> None:
        session.see_page("m1", "welcome")
        session.see_page("m1", "quiz")

    drive = begin(work)
    words = said(drive)
    assert "Module 1 is not complete yet" in words
    assert "Words of m1/welcome" not in words
    buttons = [button.accessibleName() for button in drive.screen.findChildren(QAbstractButton)]
    open_pages = [name for name in buttons if "Still open" in name]
    assert [name.split(". ")[0] for name in open_pages] == [
        f"Words of m1/{page}" for page in ("film", "quiz", "story", "check")
    ]
    assert "2 question" in open_pages[1]
    drive.click(drive.button("Words of m1/film"))
    assert drive.window.route == Page("m1", "film")


def test_the_preview_is_a_real_certificate_with_name_module_and_serial(begin: Begin, tmp_path: Path) -> None:
    drive = begin(finished("m2"), "m2")
    text = text_of(pdf_of(drive), tmp_path)
    assert drive.desk.session is not None
    (award,) = drive.desk.session.awards()
    for expected in ("Maryam", "Words of m2", award.serial, "12 minutes", "English"):
        assert expected in text
    view = drive.window.findChild(PdfView)
    assert isinstance(view, PdfView)
    assert award.serial in view.accessibleName()


def test_the_certificate_stays_the_same_however_often_the_screen_opens(begin: Begin) -> None:
    drive = begin(finished("m1"))
    first = pdf_of(drive)
    drive.desk.go(Picker())
    drive.desk.go(Completion("m1"))
    assert pdf_of(drive) == first


def test_a_name_that_is_typed_stands_on_the_certificate_and_outlives_a_change_of_look(
    begin: Begin, tmp_path: Path
) -> None:
    drive = begin(finished("m1"))
    drive.click(drive.button("Change the name on the certificate"))
    type_name(drive, "Maryam Al-Haddad")
    assert "Maryam Al-Haddad" in text_of(pdf_of(drive), tmp_path)
    drive.desk.change(theme="dark")
    assert "Maryam Al-Haddad" in text_of(pdf_of(drive), tmp_path)
    drive.click(drive.button("Done with the name"))
    assert "Maryam Al-Haddad" in said(drive)


def test_without_a_name_the_certificate_has_a_line_for_a_pen(begin: Begin, tmp_path: Path) -> None:
    drive = begin(finished("m1"))
    drive.click(drive.button("Change the name on the certificate"))
    type_name(drive, "   ")
    assert "Maryam" not in text_of(pdf_of(drive), tmp_path)
    drive.click(drive.button("Done with the name"))
    assert "a line for a pen" in said(drive)


def test_characters_that_the_fonts_lack_are_named_before_printing(begin: Begin) -> None:
    drive = begin(finished("m1"))
    drive.click(drive.button("Change the name on the certificate"))
    type_name(drive, "Maryam 漢")
    assert any(words.startswith("These characters cannot be printed: 漢.") for words in said(drive))
    type_name(drive, "Maryam")
    assert not any("cannot be printed" in words for words in said(drive))


def test_black_only_takes_the_colour_off_the_paper(begin: Begin) -> None:
    drive = begin(finished("m1"))
    coloured = pdf_of(drive)
    drive.click(drive.button("Black only"))
    assert pdf_of(drive) != coloured
    view = drive.window.findChild(PdfView)
    assert isinstance(view, PdfView)
    image = view.grab().toImage()
    pixels = {image.pixelColor(x, y).saturation() for x in range(10, 500, 3) for y in range(10, 340, 3)}
    assert max(pixels) == 0


def test_a_guest_is_praised_without_a_name_and_gets_a_line_for_a_pen(begin: Begin, tmp_path: Path) -> None:
    drive = begin(finished())
    drive.desk.seat.welcome_guest()
    drive.settle()
    bundle = drive.desk.bundle
    assert bundle is not None

    def work(session: Session) -> Results:
        finish_module(session, bundle, "m1")
        return session.results()

    drive.desk.record(work)
    drive.settle()
    drive.desk.go(Completion("m1"))
    assert "Guest" not in text_of(pdf_of(drive), tmp_path)
    assert "Well done. You kept going to the end." in said(drive)


def test_the_certificate_is_in_the_language_the_module_was_taken_in(begin: Begin) -> None:
    drive = begin(finished("m1", "m2"))
    drive.desk.change(language="ar")  # the course was taken in English, and its certificate stays so
    pdf_of(drive)
    course = drive.desk.course.id
    drive.desk.change(language="en", course_languages={course: "ar"})
    drive.desk.go(Completion("m2"))
    drive.settle()
    assert drive.desk.session is not None
    assert [(award.module, award.language) for award in drive.desk.session.awards()] == [("m1", "en"), ("m2", "ar")]
    screen = drive.screen
    assert isinstance(screen, CompletionScreen)
    assert screen._panel is not None
    assert screen._panel._subject.language_name == "العربية"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("narrow", [False, True])
def test_nothing_is_cut_off_sideways_and_every_control_can_be_named_and_hit(
    begin: Begin, language: str, narrow: bool
) -> None:
    drive = begin(finished("m1"))
    if narrow:
        drive.window.resize(NARROW)
    drive.desk.change(language=language, theme="contrast")
    drive.settle()
    screen = drive.screen
    assert screen.look.narrow == narrow
    for button in screen.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName()
            assert button.height() >= 44
    for part in screen.findChildren(QWidget):
        if part.isVisible() and isinstance(part, PdfView | Label):
            start = part.mapTo(drive.window, QPoint(0, 0)).x()
            assert start >= 0
            assert start + part.width() <= drive.window.width()
    heading = screen.findChild(Heading)
    assert heading is QApplication.focusWidget()


def test_what_remains_knows_films_questions_and_ends_apart(begin: Begin) -> None:
    drive = begin(finished())
    names = [button.accessibleName() for button in drive.screen.findChildren(QAbstractButton)]
    found = dict(name.split(". Still open: ") for name in names if "Still open" in name)
    assert found["Words of m1/welcome"] == "the end of the page"
    assert found["Words of m1/film"].startswith("1 film")
    assert found["Words of m1/check"] == "the end of the questions"
