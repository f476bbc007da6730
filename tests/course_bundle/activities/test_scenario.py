"""What a talk is worth, how moods go, and what a graph of replies can get wrong."""

from collections.abc import Mapping

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_bundle.activities import Scenario
from course_bundle.activities.scenario import Node, Person, Reply
from course_bundle.errors import AnswerError

NODES = {
    "hello": Node(
        speaker="guest",
        replies=(Reply(id="ask", to="tells", goals=("heard",), mood=1), Reply(id="boast", to="cold", mood=-2)),
    ),
    "tells": Node(speaker="guest", replies=(Reply(id="offer", to="tastes", goals=("tasted",), mood=4),)),
    "cold": Node(speaker="guest", replies=(Reply(id="sorry", to="hello"), Reply(id="shrug", to="leaves"))),
    "tastes": Node(speaker="cook", ending=True),
    "leaves": Node(speaker="guest", mood=1, ending=True),
}
TALK = Scenario(
    id="t",
    people={"guest": Person(mood=2), "cook": Person()},
    goals=("heard", "tasted"),
    start="hello",
    nodes=NODES,
)


def changed(nodes: Mapping[str, Node] | None = None, **fields: object) -> tuple[str, ...]:
    """The faults of the talk with some of its nodes or fields replaced."""
    return msgspec.structs.replace(TALK, nodes={**NODES, **(nodes or {})}, **fields).faults()


def test_each_goal_met_on_the_way_to_an_ending_counts_once() -> None:
    outcome = TALK.score({"said": ["ask", "offer"]})
    assert (outcome.share, outcome.verdict) == (1.0, "right")
    assert outcome.marks == {"heard": "right", "tasted": "right"}
    assert outcome.feedback == ("t/explain",)
    away = TALK.score({"said": ["boast", "sorry", "boast", "shrug"]})
    assert (away.share, away.marks) == (0.0, {"heard": "missed", "tasted": "missed"})


def test_a_talk_that_was_left_in_the_middle_counts_for_nothing_yet() -> None:
    outcome = TALK.score({"said": ["ask"]})
    assert outcome.share == 0.0
    assert not TALK.ended(["ask"])
    assert TALK.visited(["boast", "sorry"]) == ("hello", "cold", "hello")


def test_a_way_round_still_leads_to_all_goals() -> None:
    assert TALK.score({"said": ["boast", "sorry", "ask", "offer"]}).share == 1.0


@pytest.mark.parametrize(
    "said", [["offer"], ["ask", "ask"], ["ask", "offer", "ask"], ["shrug"], ["no such"], [None], "ask", [["ask"]], None]
)
def test_what_cannot_be_said_there_is_no_answer(said: object) -> None:
    with pytest.raises(AnswerError):
        TALK.score({"said": said})


def test_the_mood_is_of_who_hears_the_reply_and_keeps_within_its_steps() -> None:
    assert TALK.mood([], "guest") == 2
    assert TALK.mood(["ask"], "guest") == 3
    assert TALK.mood(["ask", "offer"], "guest") == 5
    assert TALK.mood(["ask", "offer"], "cook") == 3
    assert TALK.mood(["boast", "sorry", "ask"], "guest") == 2
    assert TALK.mood(["boast", "shrug"], "guest") == 1


def test_the_solution_is_a_shortest_way_to_all_goals() -> None:
    assert TALK.solution() == {"said": ["ask", "offer"]}
    assert TALK.way == (("hello", "ask"), ("tells", "offer"), ("tastes", ""))


def test_the_words_are_those_of_people_goals_lines_and_moods() -> None:
    keys = {key.name: (key.flow, key.required) for key in TALK.words()}
    assert next(iter(keys)) == "t"
    assert keys["t/guest"] == (False, True)
    assert keys["t/guest/about"] == (False, False)
    assert keys["t/heard"] == (False, True)
    assert keys["t/hello"] == keys["t/hello/ask"] == keys["t/explain"] == (True, True)
    assert keys["t/hello/ask/feedback"] == (True, False)
    assert keys["t/mood5"] == (False, False)


def test_pictures_are_named_with_their_place() -> None:
    talk = msgspec.structs.replace(TALK, people={"guest": Person(picture="media/guest.svg"), "cook": Person()})
    assert talk.media() == {("people", "guest", "picture"): "media/guest.svg"}


def test_a_sound_talk_has_no_faults() -> None:
    assert TALK.faults() == ()


def test_a_branch_that_leads_nowhere_is_told() -> None:
    reply = (Reply(id="go", to="nobody"),)
    assert changed({"tells": Node(speaker="guest", replies=reply)}) == (
        "nodes: tells: the reply go leads to nobody, which is no node",
    )
    assert changed({"tells": Node(speaker="guest")}) == (
        "nodes: tells: leads nowhere: it has no replies and is no ending",
    )


def test_a_node_that_cannot_be_reached_is_told() -> None:
    assert changed({"alone": Node(speaker="guest", ending=True)}) == ("nodes: alone can never be reached",)


def test_a_way_round_without_a_way_out_is_told() -> None:
    ring = Node(speaker="guest", replies=(Reply(id="on", to="ring"),))
    tells = Node(speaker="guest", replies=(*NODES["tells"].replies, Reply(id="wait", to="ring")))
    assert changed({"ring": ring, "tells": tells}) == (
        "nodes: ring goes round for ever: no ending can be reached from there",
    )
    only = {name: Node(speaker="guest", replies=(Reply(id="on", to="b" if name == "a" else "a"),)) for name in "ab"}
    talk = Scenario(id="t", people={"guest": Person()}, goals=("g",), start="a", nodes=only)
    assert talk.faults() == ("nodes: no ending can be reached",)


def test_goals_that_no_path_meets_are_told() -> None:
    assert changed(goals=("heard", "tasted", "paid")) == ("goals: no path meets paid",)
    apart = Node(speaker="guest", replies=(Reply(id="offer", to="tastes"),))
    cold = Node(speaker="guest", replies=(Reply(id="shrug", to="leaves", goals=("tasted",)),))
    assert changed({"tells": apart, "cold": cold}) == ("goals: no path meets all of them together, at most 1 of 2",)


def test_doubles_are_told() -> None:
    twice = Reply(id="offer", to="tastes", goals=("tasted", "tasted"))
    assert changed({"tells": Node(speaker="guest", replies=(twice, twice))}) == (
        "nodes: tells: the reply offer is there twice",
        "nodes: tells: the reply offer: the goal tasted is there twice",
        "nodes: tells: the reply offer: the goal tasted is there twice",
    )
    assert "goals: the goal heard is there twice" in changed(goals=("heard", "tasted", "heard"))
    assert "nodes: tells is a goal and a node" in changed(goals=("heard", "tasted", "tells"))


def test_names_that_are_nobodys_are_told() -> None:
    assert changed(start="nowhere") == ("start: nowhere is no node",)
    assert changed({"leaves": Node(speaker="ghost", ending=True)}) == ("nodes: leaves: ghost is no person",)
    assert changed(people={"guest": Person(), "cook": Person(), "cat": Person()}) == ("people: cat says nothing",)
    odd = Node(speaker="guest", replies=(Reply(id="offer", to="tastes", goals=("tasted", "fame")),))
    assert changed({"tells": odd}) == ("nodes: tells: the reply offer meets fame, which is no goal",)


def test_too_much_or_too_little_is_told() -> None:
    many = tuple(Reply(id=f"r{at}", to="tastes", goals=("tasted",)) for at in range(5))
    assert changed({"tells": Node(speaker="guest", replies=many)}) == ("nodes: tells: there are at most 4 replies",)
    end = Node(speaker="cook", ending=True, replies=(Reply(id="more", to="hello"),))
    assert changed({"tastes": end}) == ("nodes: tastes: an ending has no replies",)
    assert "goals: there are 1 to 9 goals" in changed(goals=())
    assert "people: there is at least one person to talk with" in changed(people={})


def graphs() -> st.SearchStrategy[Scenario]:
    """Talks of up to five nodes whose ways lead anywhere."""
    names = st.sampled_from("abcde")
    goals = st.lists(st.sampled_from(("g", "h")), unique=True, max_size=2).map(tuple)
    replies = st.lists(st.tuples(names, goals), min_size=1, max_size=3)

    def node(ways: list[tuple[str, tuple[str, ...]]] | None) -> Node:
        made = (Reply(id=f"r{at}", to=to, goals=met) for at, (to, met) in enumerate(ways or ()))
        return Node(speaker="p", replies=tuple(made), ending=ways is None)

    nodes = st.lists(st.none() | replies, min_size=5, max_size=5).map(
        lambda each: {name: node(ways) for name, ways in zip("abcde", each, strict=True)}
    )
    return nodes.map(lambda made: Scenario(id="s", people={"p": Person()}, goals=("g", "h"), start="a", nodes=made))


@st.composite
def sound_talks(draw: st.DrawFn) -> Scenario:
    """Talks with one way straight through that meets both goals, and any others beside it."""
    places = {goal: draw(st.integers(0, 3)) for goal in ("g", "h")}
    nodes = {"e": Node(speaker="p", ending=True)}
    for at, name in enumerate("abcd"):
        straight = Reply(id="on", to="abcde"[at + 1], goals=tuple(goal for goal in places if places[goal] == at))
        goals = st.lists(st.sampled_from(("g", "h")), unique=True).map(tuple)
        others = draw(st.lists(st.tuples(st.sampled_from("abcde"), goals, st.integers(-4, 4)), max_size=2))
        more = (Reply(id=f"r{n}", to=to, goals=met, mood=mood) for n, (to, met, mood) in enumerate(others))
        nodes[name] = Node(speaker="p", replies=(straight, *more))
    return Scenario(id="s", people={"p": Person()}, goals=("g", "h"), start="a", nodes=nodes)


@given(sound_talks(), st.lists(st.integers(0, 2), max_size=8))
def test_a_score_is_the_goals_met_at_an_ending(talk: Scenario, turns: list[int]) -> None:
    assert talk.faults() == ()
    assert talk.score(talk.solution()).share == 1.0
    said: list[str] = []
    met: set[str] = set()
    for turn in turns:
        replies = talk.nodes[talk.visited(said)[-1]].replies
        if replies:
            chosen = replies[turn % len(replies)]
            said.append(chosen.id)
            met.update(chosen.goals)
    outcome = talk.score({"said": said})
    assert outcome.share == (len(met) / 2 if talk.ended(said) else 0.0)
    assert 1 <= talk.mood(said, "p") <= 5


@given(graphs())
def test_the_best_way_is_as_good_as_any(talk: Scenario) -> None:
    """Against all that can be reached, with all sets of goals."""
    most = -1
    walks: list[tuple[str, frozenset[str]]] = [("a", frozenset())]
    seen = set(walks)
    while walks:
        name, met = walks.pop()
        if talk.nodes[name].ending:
            most = max(most, len(met))
        for reply in talk.nodes[name].replies:
            after = (reply.to, met | set(reply.goals))
            if after not in seen:
                seen.add(after)
                walks.append(after)
    if most >= 0:
        outcome = talk.score(talk.solution())
        assert outcome.share == most / 2
