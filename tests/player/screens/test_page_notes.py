"""The content note, the glossary, and what a course says of itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from player.screens.about import AboutScreen
from player.screens.content_note import ContentNoteScreen
from player.screens.entry import entry
from player.screens.glossary import GlossaryScreen
from player.screens.route import About, ContentNote, Glossary, Page, Picker
from tests.player.page_set import NARROW, Study, studying


@pytest.fixture
def study(qtbot: QtBot, tmp_path: Path) -> Iterator[Study]:
    with studying(qtbot, tmp_path, emergency="112, day and night") as made:
        yield made


def said(screen: object) -> str:
    return " | ".join(label.text() for label in screen.findChildren(QLabel))  # type: ignore[attr-defined]


def test_a_module_with_a_note_opens_with_it_once(study: Study) -> None:
    module = study.desk.course.module("m1")
    assert entry(study.desk, module) == ContentNote("m1")
    screen = study.open(ContentNoteScreen, ContentNote("m1"))
    screen.start.click()
    assert study.went == [Page("m1", "welcome")]
    study.desk.record(lambda session: session.stop_at("m1", "welcome"))
    study.settle()
    assert entry(study.desk, module) == Page("m1", "welcome")


def test_the_pages_of_the_note_can_be_left_out(study: Study) -> None:
    screen = study.open(ContentNoteScreen, ContentNote("m1"))
    title = study.desk.words.plain("m1", "story")
    assert title in screen.skip.accessibleDescription()
    screen.skip.setFocus()
    study.press(Qt.Key.Key_Return)
    assert study.went == [Page("m1", "welcome")]
    assert study.desk.results is not None
    module = study.desk.course.module("m1")
    assert study.desk.results.page_state(module, module.page("story")) == "done"


def test_another_module_can_be_chosen(study: Study) -> None:
    screen = study.open(ContentNoteScreen, ContentNote("m1"))
    other = [b for b in screen.findChildren(QAbstractButton) if b.accessibleName() == "Choose another module"]
    other[0].click()
    assert study.went == [Picker()]


def test_the_local_emergency_line_stands_in_the_note_when_it_is_filled_in(study: Study) -> None:
    assert "112, day and night" in said(study.open(ContentNoteScreen, ContentNote("m1")))
    study.desk.settings = study.desk.settings._replace(emergency="")
    assert "emergency" not in said(study.open(ContentNoteScreen, ContentNote("m1"))).casefold()


def test_the_note_fits_a_small_window_or_scrolls(study: Study) -> None:
    screen = study.open(ContentNoteScreen, ContentNote("m1"), size=NARROW)
    assert screen.start.width() > 200
    assert screen.start.height() >= 44


def test_the_glossary_opens_at_a_word_and_leads_back_to_its_page(study: Study) -> None:
    screen = study.open(GlossaryScreen, Glossary("stigma", Page("m1", "story")))
    assert screen.list.currentItem().text() == study.desk.words.plain("glossary", "stigma")
    assert "glossary/stigma/meaning" in said(screen)
    back = next(b for b in screen.findChildren(QAbstractButton) if b.accessibleName() == "Back to the page")
    back.click()
    assert study.went == [Page("m1", "story")]


def test_a_word_is_found_whatever_the_case_and_accents(study: Study) -> None:
    screen = study.open(GlossaryScreen, Glossary())
    screen.field.setText("  STÍGMA")
    assert screen.list.count() == 1
    assert "glossary/stigma/meaning" in said(screen)
    screen.field.setText("zzz")
    assert screen.list.count() == 0
    assert screen._none.isVisible()
    screen.field.clear()
    assert screen.list.count() == 2


def test_a_rebuilt_glossary_shows_the_same(study: Study) -> None:
    screen = study.open(GlossaryScreen, Glossary())
    screen.field.setText("stig")
    again = study.open(GlossaryScreen, Glossary(), kept=screen.keep())
    assert again.field.text() == "stig"
    assert again.list.count() == 1


def test_a_course_tells_its_edition_licence_and_languages(study: Study) -> None:
    words = said(study.open(AboutScreen, About()))
    for fact in (study.desk.words.plain("title"), "1.0", "CC BY-SA 4.0", "English", "العربية"):
        assert fact in words
