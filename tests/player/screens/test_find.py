"""Find in the real window: from anywhere in a course to the place that was meant, by keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from course_bundle.archive import Bundle
from course_bundle.flow import Flow, Paragraph, Span
from course_bundle.manifest import Texts
from player.core.session import Session
from player.screens.find_sheet import FindSheet
from player.screens.glossary import GlossaryScreen
from player.screens.lesson import Lesson
from player.screens.page import PageScreen
from player.screens.questions import Questions
from player.screens.route import Certificates, ContentNote, Glossary, Library, Page, Picker, Welcome
from player.widgets.flow_text import FlowText
from player.widgets.found_lines import Found
from tests.driving import NARROW, Drive, loop_for, prepare
from tests.factories import captions, course_struct, make_course, words_of

CTRL = Qt.KeyboardModifier.ControlModifier
COURSE = course_struct(2)


def paragraphs(*lines: str) -> tuple[Flow, ...]:
    return tuple(Paragraph(spans=(Span(line),)) for line in lines)


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    long = paragraphs(*(f"Paragraph {n}. " + "Many words stand here. " * 9 for n in range(30)))
    texts: dict[str, Texts] = {
        "en": words_of(COURSE, "en")
        | {
            "m1/intro": (*long, *paragraphs("At last the kestrel.")),
            "m1/once": paragraphs("The heron is spoken of."),
            "m2/q-many": paragraphs("Which of them is a cormorant?"),
            "m2/q-many/a": paragraphs("A gannet."),
            "glossary/stigma/meaning": paragraphs("What the puffin says of stigma."),
        },
        "ar": words_of(COURSE, "ar") | {"m1/intro": paragraphs("قِصَّةُ النَّوْرس")},
    }
    media = {"media/street.en.vtt": captions("Nothing at first.", "Then the razorbill.")}
    return make_course(tmp_path_factory.mktemp("course"), course=COURSE, texts=texts, media=media)


@pytest.fixture
def drive(tmp_path: Path, course: Path) -> Iterator[Drive]:
    with Drive(tmp_path / "data", course) as made:
        made.begin("Maryam")
        yield made


def find(drive: Drive, typed: str = "") -> FindSheet:
    """Asks for it and types, as a person does."""
    drive.key(Qt.Key.Key_F, CTRL)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    for sign in typed:
        field.insert(sign)  # QTest has no keys for Arabic
    drive.settle()
    return sheet(drive)


def sheet(drive: Drive) -> FindSheet:
    (found,) = (each for each in drive.window.findChildren(FindSheet) if each.isVisible())
    return found


def rows(of: FindSheet) -> list[Found]:
    return [of.list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(of.list.count())]


def lit(drive: Drive) -> str:
    """The paragraph that is tinted, which has to be in sight."""
    assert isinstance(drive.screen, PageScreen)
    lesson = drive.screen.content
    assert isinstance(lesson, Lesson)
    for texts in lesson.texts.values():
        for text in texts:
            if text._lit is not None:
                paragraph = [block.position() for block in text._blocks()].index(text._lit.position())
                top = text.mapTo(lesson, text.rect().topLeft()).y() + text.top_of(paragraph)
                assert 0 <= top < lesson.height()
                return text._lit.text()
    return ""


def test_enter_opens_the_page_with_the_paragraph_in_sight(drive: Drive) -> None:
    found = find(drive, "kest")
    assert [row.words for row in rows(found)] == ["kestrel"]
    assert found.about.text().startswith("Found in 1 ")
    drive.key(Qt.Key.Key_Return)
    assert drive.window.route == Page("m1", "welcome", "intro", 30)
    loop_for(0)
    assert lit(drive) == "At last the kestrel."
    focused = QApplication.focusWidget()
    assert isinstance(focused, FlowText)  # so that a screen reader says it
    assert "kestrel" in focused.text()


def test_a_film_opens_at_the_second_of_the_words(drive: Drive) -> None:
    found = find(drive, "razorbill")
    assert rows(found)[0].lead == "0:01"
    drive.key(Qt.Key.Key_Return)
    assert isinstance(drive.screen, PageScreen)
    film = drive.screen.content.film  # type: ignore[attr-defined]
    drive.wait(lambda: abs(film.playback.position - 1.0) < 0.2, "the film to stand there")
    assert not film.playback.playing


def test_a_question_opens_by_itself_and_its_answers_are_not_found(drive: Drive) -> None:
    assert rows(find(drive, "gannet")) == []
    assert "Fewer letters" in sheet(drive).about.text()
    sheet(drive).field.setText("cormorant")
    drive.key(Qt.Key.Key_Return)
    assert drive.window.route == Page("m2", "quiz", "q-many")
    assert isinstance(drive.screen, PageScreen)
    questions = drive.screen.content
    assert isinstance(questions, Questions)
    assert questions.widget is not None
    assert "cormorant" in questions.widget.question.text()


def test_a_term_opens_in_the_glossary_and_leads_back_to_the_page(drive: Drive) -> None:
    drive.desk.go(Page("m1", "welcome"))
    drive.settle()
    find(drive, "puffin")
    drive.key(Qt.Key.Key_Return)
    assert drive.window.route == Glossary("stigma", Page("m1", "welcome"))
    assert isinstance(drive.screen, GlossaryScreen)


def test_arrows_go_into_the_list_and_back_to_the_field(drive: Drive) -> None:
    found = find(drive, "words")
    assert found.list.count() > 3
    drive.key(Qt.Key.Key_Down)
    assert found.list.hasFocus()
    drive.key(Qt.Key.Key_Down)
    assert found.list.currentRow() == 1
    drive.key(Qt.Key.Key_Up)
    drive.key(Qt.Key.Key_Up)
    assert found.field.hasFocus()
    drive.key(Qt.Key.Key_Escape)
    assert not any(each.isVisible() for each in drive.window.findChildren(FindSheet))


def test_a_click_opens(drive: Drive) -> None:
    found = find(drive, "cormorant")
    box = found.list.visualItemRect(found.list.item(0))
    QTest.mouseClick(found.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    drive.settle()
    assert drive.window.route == Page("m2", "quiz", "q-many")


def test_a_page_that_the_opening_note_speaks_of_is_not_put_before_anybody(drive: Drive) -> None:
    found = find(drive, "heron")
    (row,) = rows(found)
    assert row.excerpt == ""
    assert "opening note" in row.facts
    drive.key(Qt.Key.Key_Return)
    assert drive.window.route == ContentNote("m1")
    drive.desk.record(lambda session: session.see_page("m1", "story"))
    drive.settle()
    find(drive)
    assert rows(sheet(drive))[0].words == "heron"  # what was typed last stands there still
    drive.key(Qt.Key.Key_Return)
    assert drive.window.route == Page("m1", "story", "once")


def test_arabic_is_found_in_an_arabic_course(drive: Drive) -> None:
    drive.desk.change(language="ar", course_languages={"small": "ar"})
    drive.settle()
    found = find(drive, "قصة نورس")
    assert [row.words for row in rows(found)] == ["قِصَّةُ"]
    assert set(drive.desk.indexes) == {"ar"}
    drive.key(Qt.Key.Key_Return)
    loop_for(0)
    assert lit(drive) == "قِصَّةُ النَّوْرس"


@pytest.mark.parametrize("where", [Picker(), Page("m1", "film"), Page("m1", "quiz"), Glossary(), Certificates()])
def test_it_is_there_everywhere_inside_a_course(drive: Drive, where: object) -> None:
    drive.window.resize(NARROW)
    drive.desk.go(where)  # type: ignore[arg-type]
    drive.settle()
    button = drive.button("Find")
    assert (button.width() >= 44, button.height() >= 44) == (True, True)
    assert find(drive, "kestrel").list.count() == 1


@pytest.mark.parametrize("where", [Welcome(), Library()])
def test_it_is_not_there_outside_a_course(drive: Drive, where: object) -> None:
    if isinstance(where, Welcome):
        drive.desk.seat.lock()
    else:
        drive.desk.go(where)  # type: ignore[arg-type]
    drive.settle()
    drive.key(Qt.Key.Key_F, CTRL)
    assert drive.window.findChildren(FindSheet) == []
    assert "Find" not in [each.accessibleName() for each in drive.window.findChildren(QAbstractButton)]


def test_what_was_typed_outlives_a_change_of_look_and_no_other_person(drive: Drive) -> None:
    find(drive, "cormorant")
    drive.desk.change(theme="dark")
    drive.settle()
    assert sheet(drive).field.text() == "cormorant"
    assert sheet(drive).list.count() == 1
    drive.desk.seat.lock()
    drive.settle()
    drive.begin("Jo")
    assert find(drive).field.text() == ""


def test_the_index_is_made_once_and_goes_with_the_course(drive: Drive, tmp_path: Path) -> None:
    assert drive.desk.indexes == {}
    find(drive, "kestrel")
    index = drive.desk.indexes["en"]
    drive.key(Qt.Key.Key_Escape)
    find(drive)
    assert drive.desk.indexes["en"] is index
    drive.desk.open_file(make_course(tmp_path, course_id="other", name="other.course"))
    drive.settle()
    assert drive.desk.indexes == {}
    assert sheet_free(drive)
    assert rows(find(drive, "kestrel")) == []


def sheet_free(drive: Drive) -> bool:
    return not any(each.isVisible() for each in drive.window.findChildren(FindSheet))


def test_closing_the_sheet_while_the_index_is_made_does_no_harm(drive: Drive) -> None:
    drive.desk.show_find()
    sheet(drive).close_sheet()
    drive.settle()
    assert set(drive.desk.indexes) == {"en"}


def test_marked_pages_stand_there_while_nothing_is_typed(tmp_path: Path, course: Path) -> None:
    def mark(session: Session, _bundle: Bundle) -> None:
        session.mark_page("m2", "film", True)

    prepare(tmp_path / "data", course, mark)
    with Drive(tmp_path / "data", course) as drive:
        drive.begin("Maryam")
        found = find(drive)
        assert [row.title for row in rows(found)] == ["Words of m2/film"]
        drive.key(Qt.Key.Key_Return)
        assert drive.window.route == Page("m2", "film")
