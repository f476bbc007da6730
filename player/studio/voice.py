"""Where the voices come from: espeak-ng, or a recording that lies beside the storyboard."""

import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

import av
import numpy as np
from numpy.typing import NDArray

from .faults import StudioError
from .narration import Sentence

RATE = 48_000
"""Samples in a second, one channel, as Opus has them."""

Sound = NDArray[np.float32]
"""Samples between -1 and 1 at `RATE`."""

RECORDINGS = (".wav", ".ogg")

_QUIET = 0.012
_LOUDNESS = 0.1
_PAUSE = 0.25


@dataclass(frozen=True)
class Reader:
    """An espeak-ng voice and its words a minute."""

    voice: str
    pace: int


READERS: Mapping[str, Reader] = MappingProxyType(
    {
        "en": Reader("en-gb", 160),
        "ar": Reader("ar", 198),
        "fr": Reader("fr-fr", 162),
        "ru": Reader("ru", 166),
    }
)


def seconds_of(sound: Sound) -> float:
    """How long it sounds."""
    return len(sound) / RATE


def recording(folder: Path, film: str, scene: str, language: str) -> Path | None:
    """The recorded voice of a scene, `FILM.SCENE.LANG.wav` or `.ogg` beside the storyboard, if there is one."""
    paths = (folder / f"{film}.{scene}.{language}{suffix}" for suffix in RECORDINGS)
    return next((path for path in paths if path.is_file()), None)


def read_aloud(sentences: Sequence[Sentence], language: str, recorded: Path | None) -> list[Sound]:
    """One sound a sentence, without silence at its ends and all about equally loud.

    Raises StudioError if there is no voice for the language or the recording has too few pauses.
    """
    if recorded:
        return [_levelled(sound) for sound in _cut(_load(recorded), len(sentences), recorded.name)]
    return [_levelled(_trimmed(_spoken(sentence.say, language))) for sentence in sentences]


def _spoken(text: str, language: str) -> Sound:
    if language not in READERS:
        raise StudioError(f"there is no voice for “{language}”; there are {', '.join(READERS)}")
    reader = READERS[language]
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "voice.wav"
        command = ["espeak-ng", "-v", reader.voice, "-s", str(reader.pace), "-w", str(target), "--stdin"]
        try:
            subprocess.run(command, input=text.encode(), check=True, capture_output=True)
        except FileNotFoundError:
            raise StudioError("espeak-ng is not installed; it reads the narration aloud") from None
        except subprocess.CalledProcessError as error:
            raise StudioError(f"espeak-ng could not read {language}: {error.stderr.decode().strip()}") from error
        return _load(target)


def _load(path: Path) -> Sound:
    pieces: list[NDArray[np.float32]] = []
    resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
    try:
        with av.open(str(path)) as container:
            for frame in container.decode(audio=0):
                pieces.extend(part.to_ndarray()[0] for part in resampler.resample(frame))
            pieces.extend(part.to_ndarray()[0] for part in resampler.resample(None))
    except (av.FFmpegError, IndexError) as error:
        raise StudioError(f"{path.name} is not a sound: {error}") from error
    return np.concatenate(pieces) if pieces else np.zeros(0, np.float32)


def _loud(sound: Sound) -> NDArray[np.bool_]:
    """For each hundredth of a second: is there a voice?"""
    step = RATE // 100
    whole = sound[: len(sound) // step * step].reshape(-1, step)
    return np.asarray(np.abs(whole).max(axis=1, initial=0.0) > _QUIET)


def _trimmed(sound: Sound) -> Sound:
    heard = np.flatnonzero(_loud(sound))
    if not len(heard):
        return sound
    step, margin = RATE // 100, 4
    return sound[max(0, heard[0] - margin) * step : (heard[-1] + 1 + margin) * step]


def _levelled(sound: Sound) -> Sound:
    voiced = np.repeat(_loud(sound), RATE // 100)
    if not voiced.any():
        return sound
    level = float(np.sqrt(np.mean(np.square(sound[: len(voiced)][voiced]))))
    peak = float(np.abs(sound).max())
    return np.asarray(sound * min(_LOUDNESS / level, 0.8 / peak), np.float32)


def _cut(sound: Sound, sentences: int, name: str) -> list[Sound]:
    """Cuts a recording of several sentences at its longest pauses."""
    sound = _trimmed(sound)
    edges = np.flatnonzero(np.diff(np.concatenate(([True], _loud(sound), [True])).astype(np.int8)))
    gaps = [(begin, end) for begin, end in zip(edges[::2], edges[1::2], strict=True) if end - begin >= _PAUSE * 100]
    wanted = sentences - 1
    if len(gaps) < wanted:
        raise StudioError(
            f"{name} has {len(gaps)} pauses, but {wanted + 1} sentences are told: leave a clear pause between sentences"
        )
    longest = sorted(sorted(gaps, key=lambda gap: gap[0] - gap[1])[:wanted])
    middles = [0, *((begin + end) // 2 * (RATE // 100) for begin, end in longest), len(sound)]
    return [_trimmed(sound[start:stop]) for start, stop in pairwise(middles)]
