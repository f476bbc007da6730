"""A conversation that branches: people with moods, replies to choose from, several endings, goals to meet."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, read, repeated
from course_bundle.errors import AnswerError
from course_bundle.names import Id, PictureName

MOODS = 5
"""Steps of a mood: 1 is the worst, 5 the best."""
MOST_REPLIES = 4
MOST_GOALS = 9

Mood = Annotated[int, msgspec.Meta(ge=1, le=MOODS)]
Change = Annotated[int, msgspec.Meta(ge=1 - MOODS, le=MOODS - 1)]


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """Base of the parts of a scenario."""


class Person(_Part, frozen=True):
    """Somebody to talk with: a picture if there is one, and the mood at the beginning."""

    picture: PictureName | None = None
    mood: Mood = 3


class Reply(_Part, frozen=True):
    """Something to say: where it leads, the goals that it meets, by how much it changes the mood of who hears it."""

    id: Id
    to: Id
    goals: tuple[Id, ...] = ()
    mood: Change = 0


class Node(_Part, frozen=True):
    """Something that a person says, and what can be said to it; an ending has no replies.

    `mood` is the mood in which it is said, whatever was before; usually the mood follows from the replies.
    """

    speaker: Id
    replies: tuple[Reply, ...] = ()
    mood: Mood | None = None
    ending: bool = False


class ScenarioAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The replies that were chosen, from the start on."""

    said: tuple[str, ...]


class Scenario(ActivitySpec, frozen=True, tag="scenario", tag_field="kind", kw_only=True):
    """People, goals and nodes by id, and the node where it starts."""

    shape: ClassVar[type[msgspec.Struct]] = ScenarioAnswer

    people: dict[Id, Person]
    goals: tuple[Id, ...]
    start: Id
    nodes: dict[Id, Node]

    def words(self) -> tuple[Key, ...]:
        """The situation, the people, the goals, all that can be said, words for the moods if wanted, the reason."""
        people = (
            key
            for person in self.people
            for key in (
                Key(f"{self.id}/{person}", flow=False),
                Key(f"{self.id}/{person}/about", flow=False, required=False),
            )
        )
        goals = (Key(f"{self.id}/{goal}", flow=False) for goal in self.goals)
        moods = (Key(f"{self.id}/mood{step}", flow=False, required=False) for step in range(1, MOODS + 1))
        explain = Key(f"{self.id}/explain", flow=True)
        return (Key(self.id, flow=True), *people, *goals, *self._lines(), *moods, explain)

    def media(self) -> Mapping[tuple[str | int, ...], str]:
        """The pictures of the people."""
        return {
            ("people", name, "picture"): person.picture
            for name, person in self.people.items()
            if person.picture is not None
        }

    def visited(self, said: Sequence[str]) -> tuple[str, ...]:
        """The nodes that these replies lead through, from the start to where the talk stands.

        Raises AnswerError if one of them cannot be said there.
        """
        found = [self.start]
        for reply in said:
            found.append(self._reply(found[-1], reply).to)
        return tuple(found)

    def mood(self, said: Sequence[str], person: str) -> int:
        """The mood of a person after these replies, 1 to 5. Raises AnswerError as `visited` does."""
        mood = self.people[person].mood
        for at, name in enumerate(self.visited(said)):
            node = self.nodes[name]
            if node.speaker == person:
                mood = mood if node.mood is None else node.mood
                change = self._reply(name, said[at]).mood if at < len(said) else 0
                mood = min(max(1, mood + change), MOODS)
        return mood

    def ended(self, said: Sequence[str]) -> bool:
        """Whether these replies lead to an ending. Raises AnswerError as `visited` does."""
        return self.nodes[self.visited(said)[-1]].ending

    def score(self, answer: object) -> Outcome:
        """Share of the goals that were met on the way to an ending; before one is reached, nothing counts.

        Raises AnswerError if the answer has a reply that cannot be given where it stands.
        """
        said = read(answer, ScenarioAnswer).said
        met: set[str] = set()
        if self.ended(said):
            for node, reply in zip(self.visited(said), said, strict=False):
                met.update(self._reply(node, reply).goals)
        marks: dict[str, Mark] = {goal: "right" if goal in met else "missed" for goal in self.goals}
        return Outcome(sum(goal in met for goal in self.goals) / len(self.goals), marks, (f"{self.id}/explain",))

    def solution(self) -> object:
        """A shortest way to an ending that meets the most goals."""
        return {"said": list(self._best()[1])}

    @property
    def way(self) -> tuple[tuple[str, str], ...]:
        """The nodes of the solution in order, each with what is said there; '' at the ending."""
        said = self._best()[1]
        return tuple(zip(self.visited(said), (*said, ""), strict=True))

    def faults(self) -> tuple[str, ...]:
        """Doubles, what is named but not there, branches without an end, what nobody can reach."""
        found = [*self._names()]
        for name, node in self.nodes.items():
            found += [f"nodes: {name}: {what}" for what in self._node(node)]
        # What is reached can be told only of a graph whose ways lead somewhere.
        return tuple(found or self._ways())

    def _reply(self, node: str, reply: str) -> Reply:
        for each in self.nodes[node].replies:
            if each.id == reply:
                return each
        raise AnswerError(f"{self.id}: {reply!r} cannot be said at {node}")

    def _lines(self) -> Iterator[Key]:
        for name, node in self.nodes.items():
            yield Key(f"{self.id}/{name}", flow=True)
            for reply in node.replies:
                yield Key(f"{self.id}/{name}/{reply.id}", flow=True)
                yield Key(f"{self.id}/{name}/{reply.id}/feedback", flow=True, required=False)

    def _names(self) -> Iterator[str]:
        if not self.people:
            yield "people: there is at least one person to talk with"
        if not 1 <= len(self.goals) <= MOST_GOALS:
            yield f"goals: there are 1 to {MOST_GOALS} goals"
        yield from repeated("goals", "goal", self.goals)
        if self.start not in self.nodes:
            yield f"start: {self.start} is no node"
        kinds = {"person": self.people, "goal": self.goals, "node": self.nodes}
        whose: dict[str, str] = {}
        for kind, names in kinds.items():
            for name in dict.fromkeys(names):
                if name in whose:
                    yield f"nodes: {name} is a {whose[name]} and a {kind}"
                whose[name] = kind
        speakers = {node.speaker for node in self.nodes.values()}
        yield from (f"people: {person} says nothing" for person in self.people if person not in speakers)

    def _node(self, node: Node) -> Iterator[str]:
        if node.speaker not in self.people:
            yield f"{node.speaker} is no person"
        if node.ending and node.replies:
            yield "an ending has no replies"
        if not node.ending and not node.replies:
            yield "leads nowhere: it has no replies and is no ending"
        if len(node.replies) > MOST_REPLIES:
            yield f"there are at most {MOST_REPLIES} replies"
        yield from (line.partition(": ")[2] for line in repeated("", "reply", (reply.id for reply in node.replies)))
        for reply in node.replies:
            if reply.to not in self.nodes:
                yield f"the reply {reply.id} leads to {reply.to}, which is no node"
            yield from (f"the reply {reply.id} meets {goal}, which is no goal" for goal in _rest(reply, self.goals))
            twice = repeated("", "goal", reply.goals)
            yield from (f"the reply {reply.id}: {line.partition(': ')[2]}" for line in twice)

    def _ways(self) -> Iterator[str]:
        ahead = {name: {reply.to for reply in node.replies} for name, node in self.nodes.items()}
        back: dict[str, set[str]] = {name: set() for name in ahead}
        for name, after in ahead.items():
            for each in after:
                back[each].add(name)
        reached = _reach((self.start,), ahead)
        yield from (f"nodes: {name} can never be reached" for name in self.nodes if name not in reached)
        ends = [name for name, node in self.nodes.items() if node.ending and name in reached]
        if not ends:
            yield "nodes: no ending can be reached"
            return
        open_ = _reach(ends, back)
        stuck = [name for name in self.nodes if name in reached and name not in open_]
        yield from (f"nodes: {name} goes round for ever: no ending can be reached from there" for name in stuck)
        meets = {goal for name in reached & open_ for each in self.nodes[name].replies for goal in each.goals}
        never = [goal for goal in self.goals if goal not in meets]
        yield from (f"goals: no path meets {goal}" for goal in never)
        most = len(self._best()[0])
        if not never and most < len(self.goals):
            yield f"goals: no path meets all of them together, at most {most} of {len(self.goals)}"

    def _best(self) -> tuple[frozenset[str], tuple[str, ...]]:
        """The goals met and the replies of a shortest way among those that meet the most."""
        first: tuple[str, frozenset[str]] = (self.start, frozenset())
        ways: dict[tuple[str, frozenset[str]], tuple[str, ...]] = {first: ()}
        waiting = deque([first])
        best: tuple[frozenset[str], tuple[str, ...]] = (frozenset(), ())
        found = False
        while waiting:
            name, met = state = waiting.popleft()
            if self.nodes[name].ending and (not found or len(met) > len(best[0])):
                best, found = (met, ways[state]), True
            for reply in self.nodes[name].replies:
                after = (reply.to, met | set(reply.goals))
                if after not in ways:
                    ways[after] = (*ways[state], reply.id)
                    waiting.append(after)
        return best


def _rest(reply: Reply, goals: Iterable[str]) -> list[str]:
    known = set(goals)
    return [goal for goal in dict.fromkeys(reply.goals) if goal not in known]


def _reach(starts: Iterable[str], ways: Mapping[str, set[str]]) -> set[str]:
    """All that can be reached from these along the ways, themselves included."""
    found = set(starts)
    waiting = list(found)
    while waiting:
        for each in ways[waiting.pop()] - found:
            found.add(each)
            waiting.append(each)
    return found
