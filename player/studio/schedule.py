"""When everything happens: each sentence begins at one moment in all languages, after the longest voice before it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .storyboard import Scene

LEAD = 0.5
"""Seconds of a scene before its first sentence."""
GAP = 0.4
"""Seconds of silence after the longest voice, before the next sentence."""


@dataclass(frozen=True)
class Beats:
    """One scene in the film's time, seconds."""

    start: float
    sentences: tuple[float, ...]
    """When each sentence begins."""
    end: float

    def at(self, cue: int, after: float) -> float:
        """The moment `after` seconds after sentence `cue`, counted from 1; 0 is the beginning of the scene."""
        return (self.sentences[cue - 1] if cue else self.start) + after


def schedule(scenes: Sequence[Scene], voices: Mapping[str, Mapping[str, Sequence[float]]]) -> dict[str, Beats]:
    """The beats of each scene by its id; `voices` are the seconds of each sentence by language and scene."""
    beats: dict[str, Beats] = {}
    clock = 0.0
    for scene in scenes:
        start, clock = clock, clock + LEAD
        sentences = []
        for number, lengths in enumerate(zip(*(voices[language][scene.id] for language in voices), strict=True), 1):
            clock += scene.pauses.get(number, 0.0)
            sentences.append(round(clock, 3))
            clock += max(lengths) + GAP
        clock = round(clock + scene.tail - GAP, 3)
        beats[scene.id] = Beats(start, tuple(sentences), clock)
    return beats
