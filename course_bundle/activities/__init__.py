"""The activity kinds: one file a kind, joined here into the one tagged union."""

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, Verdict
from course_bundle.activities.choice import Choice
from course_bundle.activities.truth import Truth

Activity = Choice | Truth

__all__ = ["Activity", "ActivitySpec", "Choice", "Key", "Mark", "Outcome", "Truth", "Verdict"]
