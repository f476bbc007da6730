"""A course with one tiny film, told by recorded voices, so that no reader of text need be installed."""

import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

STORYBOARD = """
overlay:
  mark: {part: slot, x: 480, y: 60, scale: 0}
replay:
  walk: &walk
    - {who: sam, cue: 0, takes: 0.8, x: 500, ease: stroll}
scenes:
  - id: first
    tail: 0.1
    shots:
      - cast: {street: {part: street}, sam: {part: person, x: 300, y: 430}}
        action:
          - *walk
          - {who: mark, cue: 1, takes: 0.2, scale: 1}
  - id: second
    tail: 0.1
    shots:
      - cast: {room: {part: room, kind: office}, sam: {part: person, x: 400, y: 430}}
        action: [*walk, {who: camera, cue: 1, takes: 0.3, x: 0, y: 0, zoom: 1.5}]
"""
ENGLISH = "first: [Someone walks.]\nsecond: ['Inside, it is light. It stays light.']\n"
ARABIC = "first: [شَخْصٌ يَمْشِي.]\nsecond: [الضَّوْءُ فِي الدَّاخِل.]\n"


def record(path: Path, *parts: tuple[float, float]) -> None:
    """Writes a wave file of (seconds, loudness as a share) after one another: a hum, or silence at 0."""
    rate = 16_000
    waves = [np.sin(np.arange(round(seconds * rate)) * 0.2) * loud for seconds, loud in parts]
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.asarray(np.concatenate(waves) * 32767, np.int16).tobytes())


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """The course folder; the Arabic voice is the slower one."""
    films = tmp_path / "course" / "films"
    films.mkdir(parents=True)
    (films / "walk.yaml").write_text(STORYBOARD, encoding="utf-8")
    (films / "walk.en.yaml").write_text(ENGLISH, encoding="utf-8")
    (films / "walk.ar.yaml").write_text(ARABIC, encoding="utf-8")
    for scene in ("first", "second"):
        record(films / f"walk.{scene}.en.wav", (0.1, 0), (0.3, 0.5), (0.1, 0))
        record(films / f"walk.{scene}.ar.wav", (0.1, 0), (0.5, 0.2), (0.1, 0))
    return films.parent


@pytest.fixture
def unheard() -> Callable[[str, int, int], None]:
    """A report that nobody reads."""
    return lambda work, done, steps: None
