"""How long an activity takes: one table for all kinds, so that learning times mean the same in every course."""

from course_bundle.activities.base import ActivitySpec

MINUTES = {
    "blanks": 2,
    "cards": 4,
    "checklist": 2,
    "choice": 1,
    "estimate": 1,
    "hotspot": 2,
    "marking": 2,
    "order": 2,
    "pairs": 2,
    "plan": 10,
    "reflection": 5,
    "scale": 1,
    "scenario": 8,
    "sort": 3,
    "truth": 1,
}
"""Minutes by kind."""


def minutes(spec: ActivitySpec) -> int:
    """The minutes that an activity takes."""
    return MINUTES[spec.kind]
