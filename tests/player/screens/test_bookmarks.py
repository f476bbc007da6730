"""Marking pages in the real window: by button and key, on every kind of page, kept and shown in the outline."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from player.screens.outline_panel import Rail
from player.screens.page import PageScreen
from player.screens.route import Page
from tests.driving import NARROW, Drive
from tests.factories import make_course

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_course(tmp_path_factory.mktemp("course"), modules=2)


@pytest.fixture
def drive(tmp_path: Path, course: Path) -> Iterator[Drive]:
    with Drive(tmp_path / "data", course) as made:
        made.begin("Maryam")
        yield made


def open_page(drive: Drive, page: str) -> PageScreen:
    drive.desk.go(Page("m1", page))
    drive.settle()
    return shown(drive)


def shown(drive: Drive) -> PageScreen:
    assert isinstance(drive.screen, PageScreen)
    return drive.screen


def marked(drive: Drive) -> set[str]:
    assert drive.desk.results is not None
    return set(drive.desk.results.bookmarks)


@pytest.mark.parametrize("page", ["welcome", "film", "quiz"])
def test_every_kind_of_page_is_marked_with_its_button_and_unmarked_with_the_key(drive: Drive, page: str) -> None:
    screen = open_page(drive, page)
    drive.click(drive.button("Mark this page"))
    assert marked(drive) == {f"m1/{page}"}
    assert screen.mark.isChecked()
    assert screen.mark.text() == "Marked"
    drive.key(Qt.Key.Key_D, CTRL)
    assert marked(drive) == set()
    assert not screen.mark.isChecked()
    assert drive.button("Mark this page") is screen.mark


def test_a_mark_is_in_the_outline_in_words_and_to_be_seen(drive: Drive) -> None:
    screen = open_page(drive, "welcome")
    row = screen.outline.rows["welcome"]
    before = row.grab().toImage()
    assert "marked" not in row.accessibleName()
    drive.key(Qt.Key.Key_D, CTRL)
    assert "marked" in row.accessibleName()
    assert row.grab().toImage() != before
    other = open_page(drive, "story").outline.rows
    assert ["marked" in row.accessibleName() for row in other.values()] == [True, False, False, False, False]


def test_the_rail_of_a_small_window_shows_it_too(drive: Drive) -> None:
    drive.window.resize(NARROW)
    drive.settle()
    screen = open_page(drive, "welcome")
    assert isinstance(screen.outline, Rail)
    before = screen.outline.rows["welcome"].grab().toImage()
    drive.key(Qt.Key.Key_D, CTRL)
    assert screen.outline.rows["welcome"].grab().toImage() != before
    assert (screen.mark.width() >= 44, screen.mark.height() >= 44) == (True, True)


def test_a_mark_outlives_the_program_and_belongs_to_one_learner(tmp_path: Path, course: Path) -> None:
    with Drive(tmp_path / "data", course) as drive:
        drive.begin("Maryam")
        open_page(drive, "quiz")
        drive.key(Qt.Key.Key_D, CTRL)
        drive.desk.seat.lock()
        drive.settle()
        drive.begin("Jo")
        assert marked(drive) == set()
        assert not open_page(drive, "quiz").mark.isChecked()
    with Drive(tmp_path / "data", course) as drive:
        drive.begin("Maryam")
        assert marked(drive) == {"m1/quiz"}
        screen = open_page(drive, "quiz")
        assert screen.mark.isChecked()
        assert screen.mark.accessibleName() == "Take the mark off this page"


def test_what_was_marked_is_said_with_the_way_to_find_it(drive: Drive) -> None:
    said: list[str] = []
    drive.desk.told.connect(lambda words, *_rest: said.append(words))
    open_page(drive, "welcome")
    for _time in range(2):
        drive.key(Qt.Key.Key_D, CTRL)
    assert [("Ctrl+F" in words) for words in said] == [True]


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("page", ["welcome", "quiz"])
def test_the_tools_fit_a_small_window_with_large_words(drive: Drive, page: str, size: int) -> None:
    drive.window.resize(NARROW)
    drive.desk.change(text_size=size)
    drive.settle()
    screen = open_page(drive, page)
    bars = (*screen._top.findChildren(QAbstractButton), *screen.bar.findChildren(QAbstractButton))
    boxes = [part.rect().translated(part.mapTo(screen, part.rect().topLeft())) for part in bars if part.isVisible()]
    assert all(screen.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])
