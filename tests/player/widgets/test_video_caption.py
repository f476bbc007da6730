"""Captions: which one, how large, and that none is ever cut off."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from course_bundle.captions import Cue
from player.widgets.caption import Caption
from player.widgets.video import Picture, cue_at
from tests.player.film_set import dress

CUES = (Cue(1.0, 2.0, "one"), Cue(3.0, 5.0, "two"), Cue(4.0, 4.5, "three"))
LONG = "Money, clinics and outreach changed as well, and the police were trained again over many months and years."


@pytest.mark.parametrize(
    ("second", "said"), [(0.5, None), (1.0, "one"), (2.0, None), (3.5, "two"), (4.2, "three"), (9.0, None)]
)
def test_the_cue_of_a_second_is_the_one_that_is_said_then(second: float, said: str | None) -> None:
    cue = cue_at(CUES, second)
    assert (cue.text if cue else None) == said


@pytest.mark.parametrize("size", [(800, 450), (470, 264), (320, 180), (1920, 1080)])
@pytest.mark.parametrize(
    ("text", "language"), [("Short.", "en"), (LONG, "en"), ("لم يعد الشخص يُحال إلى محكمة. " * 4, "ar")]
)
@pytest.mark.parametrize("text_size", [100, 200])
def test_a_caption_has_two_lines_at_most_unless_the_picture_is_tiny(
    qtbot: QtBot, text: str, language: str, size: tuple[int, int], text_size: int
) -> None:
    look = dress(text_size=text_size)
    room = QRectF(0, 0, *size)
    caption = Caption(look, text, language, room)
    assert room.contains(caption.box)
    assert caption._set.lines <= (2 if size[0] > 400 else 4)
    assert caption._set.width <= caption.box.width()


@settings(max_examples=30, deadline=None)
@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=200))
def test_whatever_is_said_stays_inside_the_picture(qapp: object, text: str) -> None:
    room = QRectF(0, 0, 640, 360)
    assert room.contains(Caption(dress(), text, "en", room).box)


def test_a_large_picture_gets_a_large_caption_and_a_small_one_keeps_the_size(qtbot: QtBot) -> None:
    look = dress()
    heights = [Caption(look, "Short.", "en", QRectF(0, 0, w, w * 9 / 16))._set.height for w in (400, 800, 1600)]
    assert heights[0] == heights[1] < heights[2]


def test_the_authors_line_break_is_kept_when_there_is_room(qtbot: QtBot) -> None:
    caption = Caption(dress(), "One\ntwo.", "en", QRectF(0, 0, 800, 450))
    assert caption._set.lines == 2


def test_the_caption_keeps_above_what_covers_the_foot(qtbot: QtBot) -> None:
    picture = Picture(dress(), "Film")
    qtbot.addWidget(picture)
    picture.resize(800, 450)
    picture.show_caption("Words", "en")
    low = picture.caption_box.bottom()
    picture.foot = 100
    assert picture.caption_box.bottom() == low - 100


def test_the_box_is_solid_and_its_words_are_drawn(qtbot: QtBot) -> None:
    look = dress()
    caption = Caption(look, "Words", "en", QRectF(0, 0, 400, 225))
    image = QImage(400, 225, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    caption.draw(painter)
    painter.end()
    inside = caption.box.adjusted(4, 4, -4, -4).toRect()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(inside.x(), inside.right())
        for y in range(inside.y(), inside.bottom())
    }
    assert look.colour("capBg").name() in seen
    assert look.colour("onCap").name() in seen
    assert "#ff0000" not in seen


def test_a_screen_reader_can_read_the_caption(qtbot: QtBot) -> None:
    picture = Picture(dress(), "One street")
    qtbot.addWidget(picture)
    picture.show_caption("A person is stopped.", "en")
    assert picture.accessibleName() == "One street"
    assert picture.accessibleDescription() == "A person is stopped."
