"""Spots are chosen on the picture, by keys and in the list; small ones have a large target; a picture never turns."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from course_bundle.activities import Hotspot
from course_bundle.archive import Bundle
from course_bundle.manifest import Module, Page, Texts
from course_bundle.shapes import Shape
from player.activities.hotspot import HotspotWidget
from tests.factories import course_struct, make_course, words_of
from tests.player.film_set import dress
from tests.player.page_set import focused

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100"/></svg>'
SPOTS = {
    "land": Shape(outline=((100, 10), (190, 10), (190, 90), (100, 90), (140, 50))),
    "rock": Shape(circle=(10, 20, 2)),
    "stone": Shape(circle=(22, 20, 2)),
}
SPEC = Hotspot(id="h", picture="media/map.svg", spots=SPOTS, right=("rock", "land"), several=True)
SINGLE = Hotspot(id="h", picture="media/map.svg", spots=SPOTS, right=("rock",))


@pytest.fixture
def bundle(tmp_path: Path) -> Iterator[Bundle]:
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(Page(id="p", blocks=(SPEC,)),))])
    named: Texts = {f"m1/h/{spot}": f"The {spot}" for spot in SPOTS}
    texts = {language: words_of(course, language) | named for language in course.languages}
    path = make_course(tmp_path, course=course, texts=texts, media={"media/map.svg": SVG})
    with Bundle.open(path) as opened:
        yield opened


def make(qtbot: QtBot, bundle: Bundle, spec: Hotspot = SPEC, language: str = "en", width: int = 1000) -> HotspotWidget:
    widget = HotspotWidget(dress(language), "m1", spec, bundle.words(language))
    qtbot.addWidget(widget)
    widget.resize(width, widget.heightForWidth(width))
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    return widget


def click(widget: HotspotWidget, x: float, y: float) -> object | None:
    """Clicks at a place in the picture's own units."""
    picture = widget.board.picture
    scale = picture.width() / 200
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPointF(x * scale, y * scale).toPoint())
    return widget.answer


def test_the_mouse_chooses_the_shape_that_it_is_in(qtbot: QtBot, bundle: Bundle) -> None:
    widget = make(qtbot, bundle)
    assert click(widget, 180, 80) == {"chosen": ["land"]}
    assert click(widget, 180, 80) is None
    assert click(widget, 110, 50) == {"chosen": ["land"]}, "in the bay of the land, but nearer to nothing else"
    assert click(widget, 60, 80) == {"chosen": ["land"]}, "on the sea"


def test_a_small_spot_has_a_large_target_and_the_nearer_one_is_meant(qtbot: QtBot, bundle: Bundle) -> None:
    widget = make(qtbot, bundle)
    for spot in widget.board.picture.spots.values():
        assert min(spot.width(), spot.height()) >= 44
    assert click(widget, 14, 20) == {"chosen": ["rock"]}
    assert click(widget, 18, 20) == {"chosen": ["rock", "stone"]}


def test_keys_go_through_the_spots_as_one_reads(qtbot: QtBot, bundle: Bundle) -> None:
    widget = make(qtbot, bundle)
    spots = widget.board.picture.spots
    assert list(spots) == ["rock", "stone", "land"]
    assert focused() is spots["rock"]
    for name in ("stone", "land", "rock"):
        QTest.keyClick(focused(), Qt.Key.Key_Right)
        assert focused() is spots[name]
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClick(focused(), Qt.Key.Key_3)
    assert widget.answer == {"chosen": ["rock", "land"]}
    for name in ("stone", "land"):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused() is spots[name]
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is widget.board.rows["rock"]


def test_the_list_is_an_equal_way(qtbot: QtBot, bundle: Bundle) -> None:
    widget = make(qtbot, bundle)
    QTest.mouseClick(widget.board.rows["stone"], Qt.MouseButton.LeftButton)
    assert widget.answer == {"chosen": ["stone"]}
    assert widget.board.picture.spots["stone"].isChecked()
    widget.board.rows["stone"].setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert widget.answer == {"chosen": ["stone", "land"]}


def test_one_spot_takes_the_place_of_another_where_one_is_asked_for(qtbot: QtBot, bundle: Bundle) -> None:
    widget = make(qtbot, bundle, SINGLE)
    QTest.keyClick(focused(), Qt.Key.Key_1)
    QTest.keyClick(focused(), Qt.Key.Key_2)
    assert widget.answer == {"chosen": ["stone"]}


def test_every_spot_is_named_and_says_how_it_did(qtbot: QtBot, bundle: Bundle) -> None:
    widget = make(qtbot, bundle)
    spots = widget.board.picture.spots
    assert [spot.accessibleName() for spot in spots.values()] == ["1. The rock", "2. The stone", "3. The land"]
    assert widget.board.picture.picture.accessibleName() == "Words of m1/h/alt"
    widget.restore({"chosen": ["rock", "stone"]})
    outcome = SPEC.score(widget.answer)
    widget.mark(outcome)
    said = ["1. The rock. Right", "2. The stone. Not this one", "3. The land. This one too"]
    assert [spot.accessibleName() for spot in spots.values()] == said
    assert [row.accessibleName() for row in widget.board.rows.values()] == said
    assert widget.found(outcome) == "You found 1 of 2."
    assert click(widget, 180, 80) == {"chosen": ["rock", "stone"]}


def test_a_picture_does_not_turn_round_but_the_list_changes_sides(qtbot: QtBot, bundle: Bundle) -> None:
    widget = make(qtbot, bundle, language="ar")
    board = widget.board
    assert board.picture.x() > board.rows["rock"].x()
    assert board.picture.spots["rock"].x() < board.picture.spots["land"].x()
    assert list(board.rows) == ["rock", "stone", "land"]
    dress()


@pytest.mark.parametrize("width", [420, 600, 736, 1100])
def test_picture_and_list_keep_clear_of_each_other(qtbot: QtBot, bundle: Bundle, width: int) -> None:
    widget = make(qtbot, bundle, width=width)
    board = widget.board
    boxes = [board.picture.geometry(), *(row.geometry() for row in board.rows.values())]
    for at, box in enumerate(boxes):
        assert board.rect().contains(box)
        assert not any(box.intersects(other) for other in boxes[at + 1 :])
    assert abs(board.picture.width() / board.picture.height() - 2) < 0.02
    assert board.picture.rect().contains(QPoint(1, 1))
