"""Joined stretches of a film cover the same seconds, each once."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from player.core.intervals import Interval, length, union

_HALVES = st.tuples(st.integers(0, 80), st.integers(1, 20)).map(lambda pair: (pair[0] / 2, (pair[0] + pair[1]) / 2))


def _half_seconds(intervals: "list[Interval] | tuple[Interval, ...]") -> set[int]:
    return {half for start, end in intervals for half in range(int(start * 2), int(end * 2))}


@given(st.lists(_HALVES))
def test_the_union_covers_the_same_seconds(intervals: list[Interval]) -> None:
    assert _half_seconds(union(intervals)) == _half_seconds(intervals)


@given(st.lists(_HALVES))
def test_the_union_is_in_order_with_gaps_between(intervals: list[Interval]) -> None:
    joined = union(intervals)
    assert all(before[1] < after[0] for before, after in pairwise(joined))


@given(st.lists(_HALVES), st.lists(_HALVES))
def test_joining_early_or_late_is_the_same(one: list[Interval], two: list[Interval]) -> None:
    assert union([*union(one), *union(two)]) == union([*two, *one])


@given(st.lists(_HALVES))
def test_a_second_counts_once_however_often_it_was_played(intervals: list[Interval]) -> None:
    assert length(intervals + intervals) == length(intervals) == len(_half_seconds(intervals)) / 2
