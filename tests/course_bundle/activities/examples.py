"""Examples of every kind for the tests of what all kinds have in common: a line a kind is what a new one adds."""

from collections.abc import Mapping
from typing import NamedTuple

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
from course_bundle.activities.scenario import Node, Person, Reply
from course_bundle.flow import Flow, Paragraph, Span
from course_bundle.shapes import Shape


class Example(NamedTuple):
    """A sound spec, and what the tests must know of it.

    `keys` are keys (names of Qt.Key, or one character each) that, struck one after the other where the keyboard
    begins, make an answer. `unordered` are the fields in which order means nothing. `texts` are words by key, relative
    to the module, where any words will not do.
    """

    spec: Activity
    keys: tuple[str, ...]
    unordered: tuple[str, ...] = ()
    texts: Mapping[str, str | tuple[Flow, ...]] = {}


def words(text: str) -> tuple[Flow, ...]:
    """A text of one paragraph."""
    return (Paragraph(spans=(Span(text),)),)


EXAMPLES = (
    Example(
        Blanks(
            id="filled",
            typed={"leaf": {"en": ("green", "fresh"), "ar": ("أخضر",)}, "time": {"en": ("3",), "ar": ("3",)}},
        ),
        ("g", "r", "e", "n"),
        ("typed",),
        {"filled/text": words("A [[leaf]] leaf, steeped for [[time]] minutes.")},
    ),
    Example(
        Blanks(id="banked", bank={"plant": "camellia", "drink": "infusion"}, others=("coffee",)),
        ("2", "1"),
        ("bank", "others"),
        {"banked/text": words("Tea comes from a [[plant]], and mint makes an [[drink]].")},
    ),
    Example(Checklist(id="ticked", points=("kettle", "cup", "leaves"), hints=1), ("A", "C"), ("points",)),
    Example(Checklist(id="unseen", points=("asked", "told"), private=True), ("Space",), ("points",)),
    Example(Cards(id="flashed", cards=("a", "b", "c")), ("Space", "2", "Space", "1"), ("cards",)),
    Example(Cards(id="single", cards=("only",), required=True), ("Space", "1")),
    Example(Choice(id="one", options=("a", "b", "c"), right=("b",)), ("B",), ("options", "right")),
    Example(
        Choice(id="many", options=("a", "b", "c", "d"), right=("a", "b"), several=True, hints=2, attempts=3),
        ("A", "Down", "Down", "Space"),
        ("options", "right"),
    ),
    Example(
        Marking(id="marked", right=("leaf", "bud"), others=("stem",), hints=1),
        ("Space", "Down", "Space"),
        ("right", "others"),
        {"marked/text": words("Pick [[leaf: the leaf]] and [[bud: the bud]], not [[stem: the stem]].")},
    ),
    Example(
        Marking(id="sought", right=("water",)),
        ("Space",),
        ("right",),
        {"sought/text": words("It needs [[water: water]].")},
    ),
    Example(
        Hotspot(
            id="seen",
            picture="media/seen.svg",
            spots={
                "top": Shape(circle=(20, 8, 6)),
                "left": Shape(box=(2, 20, 12, 12)),
                "right": Shape(box=(26, 20, 12, 12)),
            },
            right=("left",),
        ),
        ("2",),
        ("spots", "right"),
    ),
    Example(
        Hotspot(
            id="mapped",
            picture="media/mapped.png",
            spots={"one": Shape(outline=((0, 0), (4, 0), (0, 8))), "two": Shape(outline=((4, 0), (8, 8), (0, 8)))},
            right=("one", "two"),
            several=True,
        ),
        ("Right", "Space"),
        ("spots", "right"),
    ),
    Example(Order(id="ordered", items=("pick", "roll", "dry", "pour")), ("Down", "Down")),
    Example(Order(id="two", items=("first", "second"), reveal=False), ("2",)),
    Example(
        Pairs(id="paired", pairs={"leaf": "green", "dark": "black", "herb": "mint"}, others=("coffee",)),
        ("2", "1"),
        ("pairs", "others"),
    ),
    Example(Pairs(id="plainly", pairs={"leaf": "green", "herb": "mint"}, hints=1), ("1",), ("pairs",)),
    Example(Estimate(id="guessed", right=40, year=2024, tolerance=5, near=20), ("4", "2")),
    Example(Estimate(id="typed", right=0.25, year=2023, least=0, most=2, step=0.05, reveal=False), ("0", ".", "5")),
    Example(
        Scenario(
            id="talk",
            people={"guest": Person(picture="media/guest.svg"), "cook": Person(mood=5)},
            goals=("heard", "agreed"),
            start="greeting",
            nodes={
                "greeting": Node(
                    speaker="guest",
                    replies=(
                        Reply(id="ask", to="doubt", goals=("heard",), mood=1),
                        Reply(id="boast", to="doubt", mood=-2),
                        Reply(id="leave", to="alone"),
                    ),
                ),
                "doubt": Node(
                    speaker="cook",
                    mood=2,
                    replies=(Reply(id="offer", to="tea", goals=("agreed",)), Reply(id="wait", to="greeting")),
                ),
                "tea": Node(speaker="guest", mood=5, ending=True),
                "alone": Node(speaker="guest", ending=True),
            },
        ),
        ("B", "A"),
        ("people", "goals", "nodes"),
    ),
    Example(
        Scenario(
            id="short",
            people={"guest": Person()},
            goals=("asked",),
            start="hello",
            nodes={
                "hello": Node(
                    speaker="guest", replies=(Reply(id="yes", to="end"), Reply(id="why", to="end", goals=("asked",)))
                ),
                "end": Node(speaker="guest", ending=True),
            },
            reveal=False,
        ),
        ("Space",),
    ),
    Example(Plan(id="planned", steps={"goal": 1, "people": 3}), ("T", "e", "a", "Tab", "x"), ("steps",)),
    Example(
        Plan(id="helped", steps={"first": 2, "then": 1}, hints=1),
        ("m", "e"),
        ("steps",),
        {"helped/first/help": words("Begin small."), "helped/then/example": words("Ask a friend.")},
    ),
    Example(Reflection(id="thought"), ("W", "h", "y")),
    Example(Reflection(id="thanked"), ("a",), (), {"thanked/explain": words("Thank you.")}),
    Example(Scale(id="before", numbers=(0, 10)), ("7",)),
    Example(Scale(id="after", numbers=(0, 10), compared="before"), ("End", "Left")),
    Example(Scale(id="agreed", steps=("no", "rather", "yes"), compared="agreed", hints=1), ("2",)),
    Example(Sort(id="sorted", boxes={"tea": ("green", "black"), "other": ("mint",)}), ("1", "2"), ("boxes",)),
    Example(
        Choice(
            id="pictured",
            options=("a", "b", "c"),
            right=("c",),
            pictures={"a": "media/round.svg", "b": "media/square.png", "c": "media/round.svg"},
        ),
        ("Down", "Space"),
        ("options", "right", "pictures"),
    ),
    Example(Truth(id="true", right=True), ("Space",)),
    Example(
        Truth(id="reasoned", right=True, reasons=("leaf", "plant", "cup"), reason="plant"), ("A", "C"), ("reasons",)
    ),
    Example(Truth(id="false", right=False, reveal=False, hints=1), ("B",)),
)
