"""What counts as played: only seconds that the clock bears out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.widgets.played_stretch import PlayedStretch

TICKS = st.lists(st.tuples(st.floats(0.01, 3), st.floats(-20, 60)), max_size=30)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@given(ticks=TICKS, speed=st.sampled_from([0.75, 1.0, 2.0]))
def test_no_more_is_counted_than_could_have_been_played(ticks: list[tuple[float, float]], speed: float) -> None:
    clock = Clock()
    stretch = PlayedStretch(clock)
    at = counted = allowed = 0.0
    stretch.begin(at)
    for waited, jump in ticks:
        clock.now += waited
        at = max(0.0, at + jump)
        stretch.grow(at, speed)
        found = stretch.end(going_on=True)
        counted += found[1] - found[0] if found else 0.0
        allowed += waited * speed * 1.1 + 0.6
    assert counted <= allowed + 1e-6


@given(steps=st.lists(st.floats(0.01, 5), min_size=1, max_size=30), speed=st.sampled_from([0.75, 1.0, 1.5, 2.0]))
def test_plain_playing_is_counted_whole(steps: list[float], speed: float) -> None:
    clock = Clock()
    stretch = PlayedStretch(clock)
    stretch.begin(3.0)
    at = 3.0
    for step in steps:
        clock.now += step
        at += step * speed
        assert stretch.grow(at, speed)
    found = stretch.end()
    assert found is not None
    assert found == pytest.approx((3.0, at))


def test_a_jump_begins_anew() -> None:
    clock = Clock()
    stretch = PlayedStretch(clock)
    stretch.begin(0.0)
    clock.now = 1.0
    assert stretch.grow(1.0, 1.0)
    clock.now = 1.1
    assert not stretch.grow(50.0, 1.0)
    clock.now = 2.1
    stretch.grow(51.0, 1.0)
    assert stretch.end() == (50.0, 51.0)


def test_what_did_not_begin_was_not_played() -> None:
    assert PlayedStretch().end() is None
