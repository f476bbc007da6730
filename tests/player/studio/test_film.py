"""A whole film: pictures, a voice for each language, captions, chapters, and no work done twice."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pysubs2
import pytest
import yaml
from click.testing import CliRunner
from PySide6.QtCore import QUrl
from PySide6.QtMultimedia import QMediaMetaData, QMediaPlayer
from pytestqt.qtbot import QtBot

from player.studio.__main__ import main
from player.studio.faults import StudioError
from player.studio.film import FRAME_RATE, Film
from player.studio.storyboard import read_storyboard
from tests.player.studio.conftest import record

Report = Callable[[str, int, int], None]
SHIPPED = Path(__file__).parents[3] / "course_bundle" / "courses" / "decriminalisation"
NAMES = sorted(path.stem for path in (SHIPPED / "films").glob("*.yaml") if "." not in path.stem)


@pytest.fixture
def film(course: Path, unheard: Report) -> Film:
    made = Film(course, "walk", width=160)
    made.make(unheard)
    return made


def test_a_film_has_one_picture_track_and_a_voice_in_each_language(film: Film) -> None:
    with av.open(str(film.reel)) as reel:
        assert [(stream.type, stream.codec_context.name) for stream in reel.streams] == [
            ("video", "libvpx-vp9"),
            ("audio", "libopus"),
            ("audio", "libopus"),
        ] or [stream.codec_context.name for stream in reel.streams] == ["vp9", "opus", "opus"]
        assert [stream.metadata["language"] for stream in reel.streams.audio] == ["ara", "eng"]
        pictures = sum(1 for _ in reel.decode(video=0))
    clip = yaml.safe_load(film.clip.read_text(encoding="utf-8"))
    assert pictures == round(clip["duration"] * FRAME_RATE)


def test_the_picture_keeps_its_colours_in_the_film(film: Film, unheard: Report) -> None:
    drawn = film.rehearse(unheard).stage.picture(0.0).pixelColor(8, 60)
    with av.open(str(film.reel)) as reel:
        frame = next(reel.decode(video=0)).reformat(format="rgb24", src_colorspace="ITU709").to_ndarray()
    assert np.abs(frame[60, 8].astype(int) - [drawn.red(), drawn.green(), drawn.blue()]).max() < 12


def test_each_voice_sounds_when_its_caption_shows_and_is_silent_between(film: Film) -> None:
    with av.open(str(film.reel)) as reel:
        pieces = [frame.to_ndarray()[0] for frame in reel.decode(audio=1)]
    sound = np.abs(np.concatenate(pieces))
    first, second = pysubs2.SSAFile.load(str(film.reel.with_suffix(".en.vtt")))
    for caption in (first, second):
        assert sound[(caption.start + 80) * 48 : (caption.start + 250) * 48].max() > 0.05
    assert sound[(second.start - 250) * 48 : (second.start - 50) * 48].max() < 0.01


def test_the_clip_tells_the_course_all_it_needs(film: Film) -> None:
    clip = yaml.safe_load(film.clip.read_text(encoding="utf-8"))
    assert set(clip) == {"media", "duration", "audio", "captions", "chapters"}
    assert clip["media"] == "walk.webm"
    assert clip["audio"] == ["ar", "en"]
    assert clip["captions"] == {"ar": "walk.ar.vtt", "en": "walk.en.vtt"}
    assert list(clip["chapters"]) == ["first", "second"]
    assert 0 == clip["chapters"]["first"] < clip["chapters"]["second"] < clip["duration"]


def test_the_player_opens_it_with_all_its_voices(film: Film, qtbot: QtBot) -> None:
    player = QMediaPlayer()
    with qtbot.waitSignal(
        player.mediaStatusChanged, check_params_cb=lambda status: status == QMediaPlayer.MediaStatus.LoadedMedia
    ):
        player.setSource(QUrl.fromLocalFile(str(film.reel)))
    languages = [track.value(QMediaMetaData.Key.Language).name for track in player.audioTracks()]
    assert languages == ["Arabic", "English"]
    assert len(player.videoTracks()) == 1


def test_the_same_sources_give_the_same_file(film: Film, unheard: Report) -> None:
    once = film.reel.read_bytes()
    film.make(unheard)
    assert film.reel.read_bytes() == once


def test_only_what_is_out_of_date_is_made_again(film: Film, course: Path) -> None:
    assert not film.stale()
    record(course / "films" / "walk.first.en.wav", (0.4, 0.5))
    assert film.stale()


def test_a_film_without_one_of_its_captions_is_out_of_date(film: Film) -> None:
    film.reel.with_suffix(".ar.vtt").unlink()
    assert film.stale()


def test_a_film_in_other_languages_is_another_film(film: Film, course: Path) -> None:
    assert Film(course, "walk", ["en"]).stale()
    assert not Film(course, "walk", ["en", "ar"]).stale()


def test_languages_come_in_the_order_of_the_course(course: Path) -> None:
    (course / "course.yaml").write_text("languages: [en, ar]\n", encoding="utf-8")
    assert Film(course, "walk").languages == ["en", "ar"]
    with pytest.raises(StudioError, match=r"no narration walk\.fr\.yaml"):
        Film(course, "walk", ["fr"])


def test_nothing_half_made_stays_when_making_fails(course: Path) -> None:
    def stop(work: str, done: int, steps: int) -> None:
        if work == "pictures" and done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Film(course, "walk", width=160).make(stop)
    assert list((course / "media").iterdir()) == []


def test_the_command_says_what_is_up_to_date_and_what_is_missing(film: Film, course: Path) -> None:
    run = CliRunner().invoke(main, [str(course)])
    assert (run.exit_code, run.output) == (0, "walk: up to date\n")
    run = CliRunner().invoke(main, [str(course), "--film", "run"])
    assert run.exit_code == 1
    assert "there is no storyboard" in run.output


def test_the_command_makes_a_film(course: Path) -> None:
    run = CliRunner().invoke(main, [str(course), "--film", "walk", "--language", "en"])
    assert run.exit_code == 0, run.output
    assert "MB in en" in run.output
    assert (course / "media" / "walk.clip.yaml").is_file()


@pytest.mark.parametrize("name", NAMES)
def test_the_films_that_ship_were_made_from_what_lies_beside_them(name: str) -> None:
    film = Film(SHIPPED, name)
    assert not film.stale()
    assert film.reel.stat().st_size < 6_000_000
    clip = yaml.safe_load(film.clip.read_text(encoding="utf-8"))
    assert list(clip["chapters"]) == [scene.id for scene in read_storyboard(SHIPPED / "films" / f"{name}.yaml").scenes]
    assert 60 <= clip["duration"] <= 150
