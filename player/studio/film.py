"""Makes one film: reads it, has it spoken, plays it frame by frame, and writes the files that the course shows."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import yaml
from PySide6.QtGui import QImage

from .captions import caption_file
from .faults import StudioError
from .narration import Narration, check_narrations, read_narration
from .reel import write_reel
from .schedule import Beats, schedule
from .stage import WIDTH, Stage
from .storyboard import Storyboard, read_storyboard
from .voice import RATE, RECORDINGS, Sound, read_aloud, recording, seconds_of

FRAME_RATE = 18
"""Pictures in a second."""

Report = Callable[[str, int, int], None]
"""Told what is being done, how many steps of it are done, and how many there are."""


class Film:
    """The storyboard `films/NAME.yaml` of a course folder, with a narration `films/NAME.LANG.yaml` per language.

    It becomes `media/NAME.webm`, `width` pixels wide, `media/NAME.LANG.vtt` and `media/NAME.clip.yaml`.
    """

    def __init__(self, course: Path, name: str, languages: Sequence[str] = (), width: int = WIDTH) -> None:
        self.name, self._width = name, width
        self._folder, self._media = course / "films", course / "media"
        self._storyboard = self._folder / f"{name}.yaml"
        if not self._storyboard.is_file():
            raise StudioError(f"there is no storyboard {self._storyboard}")
        written = _languages(self._folder, name, course)
        missing = [language for language in languages if language not in written]
        if missing or not written:
            raise StudioError(f"{name} has no narration {name}.{'|'.join(missing) or 'LANG'}.yaml in {self._folder}")
        self.languages = [language for language in written if not languages or language in languages]

    @property
    def clip(self) -> Path:
        """The file that tells the course about the film."""
        return self._media / f"{self.name}.clip.yaml"

    @property
    def reel(self) -> Path:
        """The film itself."""
        return self._media / f"{self.name}.webm"

    def fingerprint(self) -> str:
        """A hash of all that the author gave: storyboard, narrations, recordings, and the languages asked for."""
        digest = hashlib.sha256(f"{' '.join(sorted(self.languages))}\n".encode())
        for path in sorted(self._folder.glob(f"{self.name}.*")):
            if path.suffix in {".yaml", *RECORDINGS}:
                digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
        return digest.hexdigest()[:16]

    def stale(self) -> bool:
        """Whether the film is missing or was made from something else."""
        files = [self.reel, *(self._captions(language) for language in self.languages)]
        if not self.clip.is_file() or not all(path.is_file() for path in files):
            return True
        return _mark(self.fingerprint()) not in self.clip.read_text(encoding="utf-8").splitlines()

    def make(self, report: Report) -> None:
        """Makes the film's files, the clip last. Raises StudioError."""
        rehearsal = self.rehearse(report)
        self._media.mkdir(exist_ok=True)
        unfinished = self._media / f".{self.name}.webm.part"
        tracks = {language: rehearsal.track(language) for language in self.languages}
        try:
            write_reel(unfinished, rehearsal.pictures(report), FRAME_RATE, tracks)
            unfinished.replace(self.reel)
        finally:
            unfinished.unlink(missing_ok=True)
        for language in self.languages:
            self._captions(language).write_text(rehearsal.captions(language), encoding="utf-8")
        clip = {
            "media": self.reel.name,
            "duration": round(rehearsal.duration, 3),
            "audio": self.languages,
            "captions": {language: self._captions(language).name for language in self.languages},
            "chapters": {scene: round(beats.start, 3) for scene, beats in rehearsal.beats.items()},
        }
        text = yaml.safe_dump(clip, sort_keys=False, default_flow_style=None, width=120)
        self.clip.write_text(f"{text}{_mark(self.fingerprint())}\n", encoding="utf-8")

    def rehearse(self, report: Report) -> "Rehearsal":
        """Has every sentence spoken and settles when everything happens. Raises StudioError."""
        storyboard = read_storyboard(self._storyboard)
        scenes = [scene.id for scene in storyboard.scenes]
        narrations = {
            language: read_narration(self._folder / f"{self.name}.{language}.yaml") for language in self.languages
        }
        check_narrations(scenes, narrations, self.name)
        sounds: dict[str, dict[str, list[Sound]]] = {}
        steps = len(scenes) * len(self.languages)
        for language in self.languages:
            sounds[language] = {}
            for scene in scenes:
                recorded = recording(self._folder, self.name, scene, language)
                sounds[language][scene] = read_aloud(narrations[language][scene], language, recorded)
                report("voices", sum(len(told) for told in sounds.values()), steps)
        return Rehearsal(storyboard, narrations, sounds, self._width)

    def _captions(self, language: str) -> Path:
        return self._media / f"{self.name}.{language}.vtt"


class Rehearsal:
    """A film with its voices and times: all that is needed to see and hear it."""

    def __init__(
        self,
        storyboard: Storyboard,
        narrations: Mapping[str, Narration],
        sounds: Mapping[str, Mapping[str, Sequence[Sound]]],
        width: int,
    ) -> None:
        self._narrations, self._sounds = narrations, sounds
        lengths = {
            language: {scene: [seconds_of(sound) for sound in told] for scene, told in scenes.items()}
            for language, scenes in sounds.items()
        }
        self.beats: dict[str, Beats] = schedule(storyboard.scenes, lengths)
        self.stage = Stage(storyboard, self.beats, width)

    @property
    def duration(self) -> float:
        """Seconds, a whole number of pictures."""
        return self._frames() / FRAME_RATE

    def _frames(self) -> int:
        return round(max(beats.end for beats in self.beats.values()) * FRAME_RATE)

    def pictures(self, report: Report) -> Iterator[QImage]:
        """Every picture of the film in turn."""
        for number in range(self._frames()):
            yield self.stage.picture(number / FRAME_RATE)
            report("pictures", number + 1, self._frames())

    def track(self, language: str) -> Sound:
        """The whole film's sound in one language: sentences in silence."""
        track = np.zeros(round(self.duration * RATE), np.float32)
        for scene, beats in self.beats.items():
            for start, sound in zip(beats.sentences, self._sounds[language][scene], strict=True):
                first = round(start * RATE)
                track[first : first + len(sound)] += sound
        return track

    def captions(self, language: str) -> str:
        """The film's captions in one language, as a WebVTT file."""
        return caption_file(
            [
                (start, seconds_of(sound), sentence.text)
                for scene, beats in self.beats.items()
                for start, sound, sentence in zip(
                    beats.sentences, self._sounds[language][scene], self._narrations[language][scene], strict=True
                )
            ]
        )


def _mark(fingerprint: str) -> str:
    # A comment, because it is of no use to those who read the clip.
    return f"# source: {fingerprint}"


def _languages(folder: Path, name: str, course: Path) -> list[str]:
    """The languages that a film is told in, the course's own order first."""
    written = sorted(path.name.split(".")[1] for path in folder.glob(f"{name}.*.yaml"))
    about = course / "course.yaml"
    order = yaml.safe_load(about.read_text(encoding="utf-8"))["languages"] if about.is_file() else []
    return sorted(written, key=lambda language: order.index(language) if language in order else len(order))
