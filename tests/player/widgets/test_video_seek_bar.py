"""The seek bar: places and chapters, from left to right in every language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from player.widgets.seek_bar import ChapterMark, SeekBar
from tests.player.film_set import dress

CHAPTERS = (ChapterMark(0.0, "The road"), ChapterMark(40.0, "A new path"))


@pytest.fixture(params=["en", "ar"])
def bar(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[SeekBar]:
    bar = SeekBar(dress(request.param), CHAPTERS, 100.0)
    qtbot.addWidget(bar)
    bar.resize(422, 44)
    bar.show()
    yield bar
    dress()


def test_a_press_goes_to_that_place_from_the_left(bar: SeekBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.sought) as told:
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(111, 22))
    assert told.args == [pytest.approx(25.0)]


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_Left, 45.0),
        (Qt.Key.Key_Right, 55.0),
        (Qt.Key.Key_Home, 0.0),
        (Qt.Key.Key_End, 100.0),
    ],
)
def test_left_is_back_in_every_language(bar: SeekBar, qtbot: QtBot, key: Qt.Key, place: float) -> None:
    bar.show_second(50.0)
    with qtbot.waitSignal(bar.sought) as told:
        QTest.keyClick(bar, key)
    assert told.args == [pytest.approx(place)]


def test_the_tooltip_names_chapter_and_time(bar: SeekBar) -> None:
    assert bar.words_at(10.0) == "The road\n0:10"
    assert bar.words_at(75.0) == "A new path\n1:15"


def test_the_filled_part_grows_from_the_left_with_a_gap_between_chapters(bar: SeekBar) -> None:
    bar.show_second(60.0)
    image = bar.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    lamp, track = (bar._look.colour(role).name() for role in ("lamp", "track"))
    row = [image.pixelColor(x, 22).name() for x in range(image.width())]
    assert row[30] == lamp
    assert row[380] == track
    gap = round(11 + 400 * 0.4) - 2
    assert row[gap] not in {lamp, track}


def test_a_held_handle_does_not_follow_the_film(bar: SeekBar, qtbot: QtBot) -> None:
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(211, 22))
    bar.show_second(3.0)
    assert bar.second == pytest.approx(50.0)
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(211, 22))
    bar.show_second(3.0)
    assert bar.second == 3.0


def test_a_screen_reader_hears_the_place(bar: SeekBar) -> None:
    bar.show_second(66.0)
    assert "1:06" in bar.accessibleName()
    assert "1:40" in bar.accessibleName()
