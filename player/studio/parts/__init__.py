"""The vocabulary of the storyboards: every part that can be put on stage, by name."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..motion import Value
from . import furniture, papers, people, places, signs


@dataclass(frozen=True)
class Part:
    """A drawing and the properties that it takes, with their values at rest."""

    draw: Callable[..., None]
    """`draw(pen, moment, **properties)`, around the origin."""
    properties: Mapping[str, Value]


def _part(draw: Callable[..., None]) -> Part:
    parameters = list(inspect.signature(draw).parameters.values())[2:]
    return Part(draw, MappingProxyType({parameter.name: parameter.default for parameter in parameters}))


PARTS: Mapping[str, Part] = MappingProxyType(
    {
        draw.__name__: _part(draw)
        for draw in (
            *(people.person, people.host),
            *(places.street, places.room, places.building, places.streetlamp, places.door),
            *(furniture.desk, furniture.cabinet, furniture.stamp, furniture.lamp, furniture.cup, furniture.clock),
            *(papers.card, papers.paper, papers.packet, papers.board, papers.slot),
            *(papers.sentence, papers.calendar, papers.treaty),
            *(signs.bubble, signs.timeline, signs.rewind, signs.penalty, signs.beam, signs.number),
            *(signs.rules, signs.spark, signs.topic, signs.magnifier, signs.link, signs.shade),
        )
    }
)
