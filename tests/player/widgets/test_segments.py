"""Segments and dots: what is full, where one is, and which way they run."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from player.widgets.segments import Dots, Segments
from player.widgets.theme import direct
from tests.player.film_set import dress


@pytest.mark.parametrize("language", ["en", "ar"])
def test_segments_fill_from_the_start_of_the_text(qtbot: QtBot, language: str) -> None:
    look = dress("en")
    bar = Segments(look, [True, True, False, False], 2, "about")
    qtbot.addWidget(bar)
    direct(bar, language)
    bar.resize(bar.sizeHint())
    bar.show()
    image = bar.grab().toImage()
    colours = [image.pixelColor(18 + 40 * at, 4) for at in range(4)]
    if language == "ar":
        colours.reverse()
    assert colours == [look.colour("lamp"), look.colour("lamp"), look.colour("paper"), look.colour("track")]


def test_a_page_that_was_finished_fills_its_segment(qtbot: QtBot) -> None:
    look = dress("en")
    bar = Segments(look, [False, False], 0, "Page 1 of 2, 0 done")
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint())
    bar.change([False, True], "Page 1 of 2, 1 done")
    assert bar.accessibleName() == "Page 1 of 2, 1 done"
    assert bar.grab().toImage().pixelColor(58, 4) == look.colour("lamp")


def test_each_dot_has_a_shape_of_its_own(qtbot: QtBot) -> None:
    look = dress("en")
    dots = Dots(look, ["right", "partly", "wrong", ""], "about")
    qtbot.addWidget(dots)
    dots.show()
    image = dots.grab().toImage()

    def at(number: int, x: int, y: int) -> QColor:
        return image.pixelColor(number * 16 + x, y)

    assert at(0, 7, 6) == look.colour("right")
    assert at(1, 5, 6) == look.colour("brass")
    assert at(1, 9, 6).lightness() > 200
    assert at(2, 7, 6) != look.colour("paper")
    assert at(2, 7, 4) == look.colour("paper")
    assert at(3, 7, 6) == look.colour("paper")
