"""The activity kinds: one file a kind, joined here into the one tagged union."""

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, Verdict, mixed, shuffled
from course_bundle.activities.blanks import Blanks
from course_bundle.activities.cards import Cards
from course_bundle.activities.checklist import Checklist
from course_bundle.activities.choice import Choice
from course_bundle.activities.estimate import Estimate
from course_bundle.activities.hotspot import Hotspot
from course_bundle.activities.marking import Marking
from course_bundle.activities.minutes import minutes
from course_bundle.activities.order import Order
from course_bundle.activities.pairs import Pairs
from course_bundle.activities.plan import Plan
from course_bundle.activities.reflection import Reflection
from course_bundle.activities.scale import Scale
from course_bundle.activities.scenario import Scenario
from course_bundle.activities.sort import Sort
from course_bundle.activities.truth import Truth

Activity = (
    Blanks
    | Cards
    | Checklist
    | Choice
    | Estimate
    | Hotspot
    | Marking
    | Order
    | Pairs
    | Plan
    | Reflection
    | Scale
    | Scenario
    | Sort
    | Truth
)

__all__ = [
    "Activity",
    "ActivitySpec",
    "Blanks",
    "Cards",
    "Checklist",
    "Choice",
    "Estimate",
    "Hotspot",
    "Key",
    "Mark",
    "Marking",
    "Order",
    "Outcome",
    "Pairs",
    "Plan",
    "Reflection",
    "Scale",
    "Scenario",
    "Sort",
    "Truth",
    "Verdict",
    "minutes",
    "mixed",
    "shuffled",
]
