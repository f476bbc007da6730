"""The picture: the same every time, moving, whole up to its edges."""

import hashlib
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from player.studio.faults import StudioError
from player.studio.moment import Moment
from player.studio.parts import PARTS
from player.studio.parts.people import LOOKS, STEP, stride
from player.studio.pen import Pen
from player.studio.schedule import Beats
from player.studio.stage import Stage
from player.studio.storyboard import read_storyboard

BEATS = {"first": Beats(0.0, (0.4,), 1.2), "second": Beats(1.2, (1.6,), 2.4)}


def _stage(course: Path, width: int = 160) -> Stage:
    return Stage(read_storyboard(course / "films" / "walk.yaml"), BEATS, width)


def _hash(picture: QImage) -> str:
    return hashlib.sha256(bytes(picture.constBits())).hexdigest()


def test_the_same_storyboard_gives_the_same_pictures_in_any_order(course: Path) -> None:
    moments = [0.0, 0.5, 1.3, 2.0]
    forwards = [_hash(_stage(course).picture(seconds)) for seconds in moments]
    other = _stage(course)
    backwards = [_hash(other.picture(seconds)) for seconds in reversed(moments)]
    assert forwards == backwards[::-1]
    assert len(set(forwards)) == len(moments)


def test_the_picture_is_whole_up_to_its_corners_wherever_the_camera_looks(course: Path) -> None:
    stage = _stage(course)
    for seconds in (0.0, 1.25, 1.8, 2.3):
        picture = stage.picture(seconds)
        corners = [(0, 0), (159, 0), (0, 89), (159, 89)]
        assert [picture.pixelColor(x, y).alpha() for x, y in corners] == [255] * 4


def test_a_cut_dissolves_instead_of_jumping(course: Path) -> None:
    stage = _stage(course)
    wall = [stage.picture(seconds).pixelColor(80, 4).lightness() for seconds in (1.19, 1.4, 2.3)]
    assert wall[0] < wall[1] < wall[2] or wall[0] > wall[1] > wall[2]


def test_a_cue_without_a_sentence_is_refused(course: Path) -> None:
    path = course / "films" / "walk.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("who: mark, cue: 1", "who: mark, cue: 4"), encoding="utf-8"
    )
    with pytest.raises(StudioError, match="first: there is no sentence 4"):
        _stage(course)


def test_the_foot_on_the_ground_stays_where_it_is_while_the_body_goes_on() -> None:
    places = [STEP * phase / 50 + stride(phase / 50)[0] for phase in range(25)]
    assert max(places) - min(places) < 1e-9
    assert all(stride(phase / 50)[1] == 0 for phase in range(25))
    assert max(stride(phase / 50)[1] for phase in range(25, 50)) > 8


def test_a_foot_never_jumps_from_one_picture_to_the_next() -> None:
    reaches = [stride(phase / 200)[0] for phase in range(401)]
    assert max(abs(one - other) for one, other in pairwise(reaches)) < 1.5


def _drawn(part: str, **properties: float | str) -> QImage:
    picture = QImage(160, 160, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    pen = Pen(painter)
    with pen.moved(80, 120, 0.5):
        PARTS[part].draw(pen, Moment(1.0), **{**PARTS[part].properties, **properties})
    painter.end()
    return picture


@pytest.mark.parametrize("part", sorted(set(PARTS) - {"spark"}))
def test_every_part_can_be_drawn_at_rest_and_shows_something(part: str) -> None:
    picture = _drawn(part)
    assert any(picture.pixelColor(x, y).alpha() for x in range(0, 160, 3) for y in range(0, 160, 3))


def test_everybody_looks_different() -> None:
    looks = {_hash(_drawn("person", look=look)) for look in LOOKS}
    assert len(looks) == len(LOOKS)


def test_a_card_that_is_only_a_ghost_has_no_writing_on_it() -> None:
    card, ghost = _drawn("card"), _drawn("card", ghost=1.0)
    assert card.pixelColor(80, 130).alpha() == 255
    assert ghost.pixelColor(80, 130).alpha() == 0
