"""Stretches of a film, in seconds: what was played, joined where it touches."""

from collections.abc import Iterable

Interval = tuple[float, float]
"""Start and end in seconds, start < end."""


def union(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """The same seconds as disjoint intervals in order; touching ones become one."""
    joined: list[Interval] = []
    for start, end in sorted(intervals):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def length(intervals: Iterable[Interval]) -> float:
    """Seconds covered, each counted once however often it was played."""
    return sum(end - start for start, end in union(intervals))
