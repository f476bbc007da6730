"""What is said in one language: the sentences of every scene, as they are spoken and as captions show them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import yaml

from .faults import StudioError

# Arabic vowel marks and the elongation stroke; the acute that shows a Russian voice where the stress lies.
_MARKS = re.compile("[\u0640\u064b-\u0652\u0670\u0301]")


@dataclass(frozen=True)
class Sentence:
    """One thing said without a pause: a sentence, or a few short ones."""

    say: str
    """For the voice, with vowel and stress marks where a voice needs them."""
    text: str
    """For the eye."""


class _Spelled(msgspec.Struct, forbid_unknown_fields=True):
    say: str
    text: str


Narration = dict[str, list[Sentence]]
"""The sentences of each scene, by its id."""


def read_narration(path: Path) -> Narration:
    """The narration in a YAML file: scene id -> list of sentences. Raises StudioError.

    A sentence is a string, spoken as it stands and shown without its vowel marks; or `{say: ..., text: ...}` where
    the two differ, as for years, which an Arabic voice needs in words.
    """
    try:
        page = msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), dict[str, list[str | _Spelled]])
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        raise StudioError(f"{path.name}: {error}") from error
    return {scene: [_sentence(line) for line in lines] for scene, lines in page.items()}


def _sentence(line: str | _Spelled) -> Sentence:
    if isinstance(line, str):
        return Sentence(line.strip(), unmarked(line.strip()))
    return Sentence(line.say.strip(), line.text.strip())


def unmarked(text: str) -> str:
    """The text without the marks that only a voice needs."""
    return _MARKS.sub("", text)


def check_narrations(scenes: Sequence[str], narrations: dict[str, Narration], film: str) -> None:
    """Every language tells every scene in equally many sentences: the picture waits for each. Raises StudioError."""
    first = next(iter(narrations))
    for language, narration in narrations.items():
        if set(narration) != set(scenes):
            odd = ", ".join(sorted(set(narration) ^ set(scenes)))
            raise StudioError(f"{film}.{language}.yaml and the storyboard do not have the same scenes: {odd}")
        for scene in scenes:
            told, wanted = len(narration[scene]), len(narrations[first][scene])
            if told != wanted:
                raise StudioError(
                    f"{film}.{language}.yaml: {scene} has {told} sentences, but {wanted} in {film}.{first}.yaml"
                )
