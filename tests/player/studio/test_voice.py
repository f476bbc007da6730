"""Voices: recordings are cut where the speaker paused, all are about equally loud."""

import re
from pathlib import Path

import numpy as np
import pytest

from player.studio.faults import StudioError
from player.studio.narration import Sentence
from player.studio.voice import read_aloud, recording, seconds_of
from tests.player.studio.conftest import record

GUIDE = Path(__file__).parents[3] / "docs" / "authoring.md"
TWO = [Sentence("One.", "One."), Sentence("Two.", "Two.")]


def test_a_recording_is_cut_at_its_longest_pauses(tmp_path: Path) -> None:
    path = tmp_path / "walk.first.en.wav"
    record(path, (0.4, 0), (0.5, 0.4), (0.3, 0), (0.5, 0.4), (0.8, 0), (0.6, 0.4), (0.3, 0))
    first, second = read_aloud(TWO, "en", path)
    assert seconds_of(first) == pytest.approx(1.3, abs=0.15)
    assert seconds_of(second) == pytest.approx(0.6, abs=0.15)


def test_a_recording_without_pauses_is_refused_with_advice(tmp_path: Path) -> None:
    path = tmp_path / "walk.first.en.wav"
    record(path, (1.0, 0.4))
    with pytest.raises(StudioError, match="0 pauses, but 2 sentences are told: leave a clear pause"):
        read_aloud(TWO, "en", path)


def test_a_file_that_is_not_a_sound_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "walk.first.en.wav"
    path.write_text("no sound")
    with pytest.raises(StudioError, match=r"walk\.first\.en\.wav is not a sound"):
        read_aloud(TWO, "en", path)


def test_a_quiet_recording_becomes_as_loud_as_a_loud_one(tmp_path: Path) -> None:
    heard = []
    for loudness in (0.1, 0.6):
        path = tmp_path / f"{loudness}.wav"
        record(path, (0.2, 0), (0.6, loudness), (0.2, 0))
        (sound,) = read_aloud(TWO[:1], "en", path)
        heard.append(float(np.sqrt(np.mean(np.square(sound)))))
    assert heard[0] == pytest.approx(heard[1], rel=0.1)


def test_the_recording_of_a_scene_is_found_by_its_name(tmp_path: Path) -> None:
    assert recording(tmp_path, "walk", "first", "en") is None
    record(tmp_path / "walk.first.en.wav", (0.1, 0.5))
    assert recording(tmp_path, "walk", "first", "en") == tmp_path / "walk.first.en.wav"


@pytest.mark.parametrize(("language", "text"), [("en", "Someone walks."), ("ar", "شَخْصٌ يَمْشِي."), ("ru", "Кто-то идёт.")])
def test_a_sentence_without_a_recording_is_read_aloud(language: str, text: str) -> None:
    (sound,) = read_aloud([Sentence(text, text)], language, None)
    assert 0.4 < seconds_of(sound) < 4
    assert np.abs(sound).max() > 0.2


def test_a_language_without_a_voice_is_refused() -> None:
    with pytest.raises(StudioError, match="there is no voice for “eo”"):
        read_aloud(TWO, "eo", None)


def test_the_recordings_that_the_authors_guide_names_are_found(tmp_path: Path) -> None:
    names = re.findall(r"^films/(street\.\w+\.\w+\.(?:wav|ogg))$", GUIDE.read_text("utf-8"), re.MULTILINE)
    assert len(names) == 2
    for name in names:
        record(tmp_path / name, (0.1, 0.5))
        film, scene, language, _kind = name.split(".")
        assert recording(tmp_path, film, scene, language) == tmp_path / name
