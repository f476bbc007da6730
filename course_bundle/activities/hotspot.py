"""Spots on a picture or a map, of which one or several are to be found."""

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, read, repeated
from course_bundle.errors import AnswerError
from course_bundle.names import Id, PictureName
from course_bundle.shapes import Shape, reading_order

MOST_SPOTS = 9
"""As many as there are number keys."""


class HotspotAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The spots that were chosen."""

    chosen: tuple[str, ...]


class Hotspot(ActivitySpec, frozen=True, tag="hotspot", tag_field="kind", kw_only=True):
    """A picture, spots by id with their shapes in its own units, the right ones, and whether several may be chosen."""

    shape: ClassVar[type[msgspec.Struct]] = HotspotAnswer

    picture: PictureName
    spots: dict[Id, Shape]
    right: tuple[Id, ...]
    several: bool = False

    @property
    def order(self) -> tuple[str, ...]:
        """The spots as they are numbered: from the top down, from left to right, in every language."""
        return reading_order(self.spots)

    def words(self) -> tuple[Key, ...]:
        """The question, what the picture shows, the name of each spot with, if wanted, feedback, and the reason."""
        spots = (
            key
            for spot in self.spots
            for key in (
                Key(f"{self.id}/{spot}", flow=False),
                Key(f"{self.id}/{spot}/feedback", flow=True, required=False),
            )
        )
        picture = Key(f"{self.id}/alt", flow=False)
        return (Key(self.id, flow=True), picture, *spots, Key(f"{self.id}/explain", flow=True))

    def media(self) -> Mapping[tuple[str | int, ...], str]:
        """The picture."""
        return {("picture",): self.picture}

    def faults(self) -> tuple[str, ...]:
        """Too few or too many spots, shapes that are none or lie over each other, right answers that are no spot."""
        return tuple(self._faults())

    def picture_faults(self, sizes: Mapping[str, tuple[float, float]]) -> tuple[str, ...]:
        """A picture without a size, spots that lie outside it."""
        if self.picture not in sizes:
            return ()
        wide, high = sizes[self.picture]
        if wide <= 0 or high <= 0:
            return ("picture: the drawing does not tell its size; give it a viewBox",)
        beyond = [name for name, shape in self.spots.items() if not shape.fault() and not shape.within(wide, high)]
        return tuple(f"spots: {name} lies outside the picture of {wide:g} x {high:g}" for name in beyond)

    def score(self, answer: object) -> Outcome:
        """Share of the right spots that were chosen; each wrong one cancels a right one, never below nothing.

        Raises AnswerError if the answer names a spot twice, one that is not there, or several where one is asked for.
        """
        chosen = read(answer, HotspotAnswer).chosen
        if unknown := set(chosen) - self.spots.keys():
            raise AnswerError(f"{self.id}: no spot {sorted(unknown)}")
        if len(set(chosen)) < len(chosen) or (len(chosen) > 1 and not self.several):
            raise AnswerError(f"{self.id}: too many spots")
        hits = sum(spot in self.right for spot in chosen)
        share = max(0, hits - (len(chosen) - hits)) / len(self.right)
        marks = {spot: self._mark(spot in chosen, spot in self.right) for spot in self.spots}
        said = tuple(f"{self.id}/{spot}/feedback" for spot in self.order if spot in chosen)
        return Outcome(share, marks, (*said, f"{self.id}/explain"))

    def solution(self) -> object:
        """The right spots."""
        return {"chosen": list(self.right)}

    def _faults(self) -> Iterator[str]:
        if not 2 <= len(self.spots) <= MOST_SPOTS:
            yield f"spots: there are 2 to {MOST_SPOTS} spots, as many as number keys"
        broken = {name: what for name, shape in self.spots.items() if (what := shape.fault())}
        yield from (f"spots: {name}: {what}" for name, what in broken.items())
        sound = [(name, shape) for name, shape in self.spots.items() if name not in broken]
        for (one, shape), (other, its) in combinations(sound, 2):
            if shape.overlaps(its):
                yield f"spots: {one} and {other} lie over each other"
        if not self.right:
            yield "right: no spot is right"
        yield from (f"right: {name} is no spot" for name in dict.fromkeys(self.right) if name not in self.spots)
        yield from repeated("right", "spot", self.right)
        if len(set(self.right)) > 1 and not self.several:
            yield "right: several spots are right, so the question needs 'several: true'"

    @staticmethod
    def _mark(chosen: bool, right: bool) -> Mark:
        if chosen:
            return "right" if right else "wrong"
        return "missed" if right else "none"
