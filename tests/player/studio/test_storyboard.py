"""What an author writes: replayed, told in every language, and refused with its place when wrong."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.studio.faults import StudioError
from player.studio.narration import check_narrations, read_narration, unmarked
from player.studio.schedule import GAP, schedule
from player.studio.storyboard import Scene, read_storyboard
from tests.player.studio.conftest import STORYBOARD


def _written(folder: Path, text: str) -> Path:
    path = folder / "walk.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_sequence_written_once_is_played_in_both_scenes(tmp_path: Path) -> None:
    scenes = read_storyboard(_written(tmp_path, STORYBOARD)).scenes
    assert scenes[0].shots[0].action[0] == scenes[1].shots[0].action[0]
    assert [scene.id for scene in scenes] == ["first", "second"]


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("part: street", "part: strait", "first, shot 1: street: there is no part “strait”"),
        ("who: mark", "who: mork", "first, shot 1, action 2: mork is not in this shot"),
        ("takes: 0.2, scale: 1", "takes: 0.2, size: 1", "mark has no “size”"),
        ("ease: stroll", "ease: dance", "there is no ease “dance”"),
        ("kind: office", "kind: 4", "kind takes words"),
        ("x: 480", "x: far", "x takes a number"),
        ("tail: 0.1", "tale: 0.1", "tale"),
        ("zoom: 1.5", "zoom: 1.5, follows: sam", "camera has no “follows”"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    with pytest.raises(StudioError, match=told):
        read_storyboard(_written(tmp_path, STORYBOARD.replace(right, wrong)))


def test_captions_drop_the_marks_that_only_a_voice_needs(tmp_path: Path) -> None:
    path = _written(tmp_path, "first: [هٰذَا شَارِعٌ عَادِيّ., {say: عَامَ وَاحِدٍ وَسِتِّين, text: عام 1961}]")
    sentences = read_narration(path)["first"]
    assert [sentence.text for sentence in sentences] == ["هذا شارع عادي.", "عام 1961"]
    assert sentences[0].say == "هٰذَا شَارِعٌ عَادِيّ."
    assert unmarked("Ёлка и йод, за́мок") == "Ёлка и йод, замок"


def test_languages_that_tell_another_number_of_sentences_are_refused(tmp_path: Path) -> None:
    english = read_narration(_written(tmp_path, "first: [One., Two.]"))
    french = read_narration(_written(tmp_path, "first: [Un.]"))
    with pytest.raises(StudioError, match=r"walk\.fr\.yaml: first has 1 sentences, but 2 in walk\.en\.yaml"):
        check_narrations(["first"], {"en": english, "fr": french}, "walk")
    with pytest.raises(StudioError, match="do not have the same scenes: second"):
        check_narrations(["first", "second"], {"en": english}, "walk")


LENGTHS = st.lists(st.floats(0.2, 9), min_size=2, max_size=2)


@given(st.lists(st.tuples(LENGTHS, LENGTHS), min_size=1, max_size=4))
def test_no_voice_is_ever_cut_off_by_the_next_sentence(told: list[tuple[list[float], list[float]]]) -> None:
    scenes = [Scene(f"s{number}", [], pauses={2: 1.0}) for number in range(len(told))]
    voices = {
        language: {scene.id: told[number][which] for number, scene in enumerate(scenes)}
        for which, language in enumerate(("en", "ar"))
    }
    beats = schedule(scenes, voices)
    for scene in scenes:
        starts = beats[scene.id].sentences
        for language in voices:
            first, second = voices[language][scene.id]
            assert starts[0] + first + GAP + 1.0 <= starts[1] + 0.002
            assert starts[1] + second <= beats[scene.id].end + 0.002
    ends = [beats[scene.id].end for scene in scenes]
    assert [beats[scene.id].start for scene in scenes] == [0.0, *ends[:-1]]
