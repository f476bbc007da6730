"""Shapes on a picture: what overlaps, what lies within, in which order they are read."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_bundle.shapes import Shape, reading_order

numbers = st.integers(-50, 50)
boxes = st.builds(
    lambda x, y, wide, high: Shape(box=(x, y, wide, high)), numbers, numbers, st.integers(1, 40), st.integers(1, 40)
)
circles = st.builds(lambda x, y, radius: Shape(circle=(x, y, radius)), numbers, numbers, st.integers(1, 20))


@given(boxes, boxes)
def test_boxes_overlap_when_they_share_some_area(one: Shape, other: Shape) -> None:
    (a, b, c, d), (e, f, g, h) = one.bounds, other.bounds
    assert one.overlaps(other) == (min(c, g) > max(a, e) and min(d, h) > max(b, f))


@given(boxes | circles, boxes | circles)
def test_overlapping_is_mutual_and_every_shape_overlaps_itself(one: Shape, other: Shape) -> None:
    assert one.overlaps(other) == other.overlaps(one)
    assert one.overlaps(one)


@given(circles, circles)
def test_circles_overlap_when_their_middles_are_nearer_than_their_radii(one: Shape, other: Shape) -> None:
    assert one.circle is not None
    assert other.circle is not None
    apart = math.dist(one.circle[:2], other.circle[:2]) - one.circle[2] - other.circle[2]
    if abs(apart) > 0.5:  # an outline of many corners stands for each
        assert one.overlaps(other) == (apart < 0)


def test_lands_that_share_a_border_do_not_overlap() -> None:
    west = Shape(outline=((0, 0), (10, 0), (6, 5), (10, 10), (0, 10)))
    east = Shape(outline=((10, 0), (20, 0), (20, 10), (10, 10), (6, 5)))
    assert not west.overlaps(east)
    assert west.overlaps(Shape(outline=((9, 0), (20, 0), (20, 10), (9, 10), (5, 5))))
    assert west.overlaps(Shape(circle=(3, 5, 1)))
    assert not west.overlaps(Shape(circle=(9, 5, 0.5)))  # in the bay


def test_a_shape_lies_within_a_picture_up_to_its_edge() -> None:
    assert Shape(box=(0, 0, 40, 30)).within(40, 30)
    assert not Shape(circle=(5, 5, 6)).within(40, 30)
    assert not Shape(box=(30, 10, 11, 5)).within(40, 30)


@pytest.mark.parametrize(
    ("shape", "fault"),
    [
        (Shape(), "a spot has one of circle, box and outline"),
        (Shape(circle=(1, 1, 1), box=(0, 0, 1, 1)), "a spot has one of circle, box and outline"),
        (Shape(outline=((0, 0), (1, 1))), "an outline has at least three corners"),
        (Shape(circle=(1, 1, -1)), "a spot has a width and a height"),
        (Shape(box=(1, 1, 0, 5)), "a spot has a width and a height"),
        (Shape(box=(1, math.inf, 2, 5)), "a number is not finite"),
        (Shape(outline=((0, 0), (4, 0), (0, 4))), ""),
    ],
)
def test_faults_of_a_shape(shape: Shape, fault: str) -> None:
    assert shape.fault() == fault


def test_spots_are_read_by_rows_whatever_order_they_are_written_in() -> None:
    shapes = {
        "low": Shape(box=(0, 60, 20, 20)),
        "high-right": Shape(circle=(80, 12, 5)),
        "high-left": Shape(circle=(10, 15, 5)),
        "middle": Shape(box=(40, 30, 20, 20)),
        "low-right": Shape(box=(50, 65, 20, 10)),
    }
    order = ("high-left", "high-right", "middle", "low", "low-right")
    assert reading_order(shapes) == order
    assert reading_order(dict(reversed(shapes.items()))) == order
    assert reading_order({}) == ()
