"""Shapes in a picture, in its own units from its top left corner: where they lie, and whether two overlap."""

import math
from collections.abc import Iterator, Mapping
from itertools import pairwise

import msgspec

_CORNERS = 32  # of the outline that stands for a circle
_ROWS = 8  # at most, in which the shapes of a picture are read
_HAIR = 1e-6  # of the longer side of a shape: nearer than that is on the edge

Point = tuple[float, float]
Outline = tuple[Point, ...]


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """One of: a `circle` (x, y of its middle, radius), a `box` (x, y, width, height), an `outline` of corners."""

    circle: tuple[float, float, float] | None = None
    box: tuple[float, float, float, float] | None = None
    outline: Outline = ()

    def fault(self) -> str:
        """What is wrong with it by itself; '' when all is well."""
        forms = (self.circle is not None) + (self.box is not None) + bool(self.outline)
        if forms != 1:
            return "a spot has one of circle, box and outline"
        if not all(math.isfinite(number) for point in self.corners for number in point):
            return "a number is not finite"
        if self.outline and len(self.outline) < 3:
            return "an outline has at least three corners"
        left, top, right, bottom = self.bounds
        empty = (self.circle is not None and self.circle[2] <= 0) or right <= left or bottom <= top
        return "a spot has a width and a height" if empty else ""

    @property
    def corners(self) -> Outline:
        """The corners of its outline; of a circle, so many that nobody sees them."""
        if self.circle is not None:
            x, y, radius = self.circle
            turns = (2 * math.pi * at / _CORNERS for at in range(_CORNERS))
            return tuple((x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns)
        if self.box is not None:
            x, y, wide, high = self.box
            return ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))
        return self.outline

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """The box around it: left, top, right, bottom."""
        if self.circle is not None:
            x, y, radius = self.circle
            return (x - radius, y - radius, x + radius, y + radius)
        across, down = zip(*self.corners, strict=True)
        return (min(across), min(down), max(across), max(down))

    @property
    def middle(self) -> Point:
        """The middle of the box around it."""
        left, top, right, bottom = self.bounds
        return ((left + right) / 2, (top + bottom) / 2)

    def within(self, width: float, height: float) -> bool:
        """Whether it lies wholly in a picture of that size."""
        left, top, right, bottom = self.bounds
        return left >= 0 and top >= 0 and right <= width and bottom <= height

    def overlaps(self, other: "Shape") -> bool:
        """Whether some of the one lies over some of the other; edges may touch, as borders on a map do."""
        mine, theirs = self.corners, other.corners
        left, top, right, bottom = self.bounds
        other_left, other_top, other_right, other_bottom = other.bounds
        if right <= other_left or other_right <= left or bottom <= other_top or other_bottom <= top:
            return False
        hair = _HAIR * max(right - left, bottom - top, other_right - other_left, other_bottom - other_top)
        if any(_cross(*one, *two, hair) for one in _edges(mine) for two in _edges(theirs)):
            return True
        return any(_inside(point, theirs, hair) for point in _probes(mine)) or any(
            _inside(point, mine, hair) for point in _probes(theirs)
        )


def reading_order(shapes: Mapping[str, Shape]) -> tuple[str, ...]:
    """Their ids row by row from the top down, each row from left to right, as a picture is gone through.

    A picture never turns round, and neither does this. Shapes whose middles are not much lower than that of the
    highest one left are of its row: by half its height, or an eighth of the height of all.
    """
    waiting = sorted(shapes, key=lambda name: (shapes[name].middle[1], shapes[name].middle[0], name))
    ends = [edge for shape in shapes.values() for edge in shape.bounds[1::2]]
    band = (max(ends, default=0.0) - min(ends, default=0.0)) / _ROWS
    found: list[str] = []
    while waiting:
        _left, top, _right, bottom = shapes[waiting[0]].bounds
        reach = shapes[waiting[0]].middle[1] + max((bottom - top) / 2, band)
        row = [name for name in waiting if shapes[name].middle[1] < reach] or waiting[:1]
        found += sorted(row, key=lambda name: (shapes[name].middle[0], name))
        waiting = [name for name in waiting if name not in row]
    return tuple(found)


def _edges(corners: Outline) -> Iterator[tuple[Point, Point]]:
    yield from pairwise((*corners, corners[0]))


def _cross(a: Point, b: Point, c: Point, d: Point, hair: float) -> bool:
    """Whether two edges run through each other, not only touch."""
    sides = (_side(a, b, c), _side(a, b, d), _side(c, d, a), _side(c, d, b))
    if any(abs(side) <= hair for side in sides):
        return False
    return (sides[0] > 0) != (sides[1] > 0) and (sides[2] > 0) != (sides[3] > 0)


def _side(a: Point, b: Point, point: Point) -> float:
    """How far a point lies beside the line through a and b, and on which side."""
    across = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])
    return across / (math.dist(a, b) or 1.0)


def _inside(point: Point, corners: Outline, hair: float) -> bool:
    """Whether a point lies within an outline and not on its edge."""
    x, y = point
    odd = False
    for a, b in _edges(corners):
        if _distance(point, a, b) <= hair:
            return False
        if (a[1] > y) != (b[1] > y) and x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0]):
            odd = not odd
    return odd


def _distance(point: Point, a: Point, b: Point) -> float:
    length = math.dist(a, b)
    if length == 0:
        return math.dist(point, a)
    along = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length**2
    along = min(max(0.0, along), 1.0)
    return math.dist(point, (a[0] + along * (b[0] - a[0]), a[1] + along * (b[1] - a[1])))


def _probes(corners: Outline) -> Iterator[Point]:
    """Points that betray an overlap where no edges cross: corners, middles of edges, and points between edges."""
    yield from corners
    for a, b in _edges(corners):
        yield ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    for low, high in pairwise(sorted({point[1] for point in corners})):
        y = (low + high) / 2
        hits = sorted(
            a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0]) for a, b in _edges(corners) if (a[1] > y) != (b[1] > y)
        )
        for start, end in zip(hits[::2], hits[1::2], strict=False):
            yield ((start + end) / 2, y)
