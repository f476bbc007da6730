"""The widgets of the activities: one file a kind, and here the one table from a kind to its widget."""

from course_bundle.activities import (
    Activity,
    Blanks,
    Cards,
    Checklist,
    Choice,
    Estimate,
    Hotspot,
    Marking,
    Order,
    Pairs,
    Plan,
    Reflection,
    Scale,
    Scenario,
    Sort,
    Truth,
)
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.activities.blanks import BlanksWidget
from player.activities.cards import CardsWidget
from player.activities.checklist import ChecklistWidget
from player.activities.choice import ChoiceWidget
from player.activities.estimate import EstimateWidget
from player.activities.hotspot import HotspotWidget
from player.activities.marking import MarkingWidget
from player.activities.order import OrderWidget
from player.activities.pairs import PairsWidget
from player.activities.plan import PlanWidget
from player.activities.reflection import ReflectionWidget
from player.activities.scale import ScaleWidget
from player.activities.scenario import ScenarioWidget
from player.activities.sort import SortWidget
from player.activities.truth import TruthWidget
from player.widgets.theme import Look
from player.widgets.type import Role

WIDGETS: dict[type[Activity], type[ActivityWidget]] = {
    Blanks: BlanksWidget,
    Cards: CardsWidget,
    Checklist: ChecklistWidget,
    Choice: ChoiceWidget,
    Estimate: EstimateWidget,
    Hotspot: HotspotWidget,
    Marking: MarkingWidget,
    Order: OrderWidget,
    Pairs: PairsWidget,
    Plan: PlanWidget,
    Reflection: ReflectionWidget,
    Scale: ScaleWidget,
    Scenario: ScenarioWidget,
    Sort: SortWidget,
    Truth: TruthWidget,
}

__all__ = ["WIDGETS", "ActivityWidget", "make_widget"]


def make_widget(look: Look, module_id: str, spec: Activity, words: Words, role: Role = "question") -> ActivityWidget:
    """The widget of an activity."""
    return WIDGETS[type(spec)](look, module_id, spec, words, role)
