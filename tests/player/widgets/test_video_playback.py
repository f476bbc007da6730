"""A real film from inside a real archive: frames, seeking, what was played, and films that cannot be played."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from course_bundle.archive import Bundle
from player.widgets.playback import Playback
from player.widgets.video_device import FileRange
from tests.factories import FILM_SECONDS, film, make_course
from tests.player.film_set import NO_SOUND

pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND, extend=True)
Opened = Callable[..., Playback]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    made: list[Playback] = []

    def open_film(content: bytes | None = None, *, ready: bool = True, **wishes: object) -> Playback:
        media = {"media/street.webm": content} if content is not None else {}
        with Bundle.open(make_course(tmp_path, media=media)) as bundle:
            span = bundle.span("media/street.webm")
        playback = Playback()
        made.append(playback)
        playback.open(FileRange(*span), "street.webm", **wishes)  # type: ignore[arg-type]
        if ready:
            with qtbot.waitSignal(playback.framed):
                pass
        return playback

    yield open_film
    for playback in made:
        playback.close()


def test_the_first_picture_stands_without_playing(opened: Opened) -> None:
    playback = opened()
    assert playback.ready
    assert not playback.playing
    assert playback.duration == pytest.approx(FILM_SECONDS, abs=0.1)


def test_a_film_that_is_played_to_its_end_tells_every_second(opened: Opened, qtbot: QtBot) -> None:
    playback = opened()
    stretches: list[tuple[float, float]] = []
    playback.played.connect(lambda start, end: stretches.append((start, end)))
    with qtbot.waitSignal(playback.settled) as stopped:
        playback.play()
    assert stretches[0] == pytest.approx((0.0, playback.duration), abs=0.15)
    assert len(stretches) == 1
    assert stopped.args == [0.0]
    assert playback.position == playback.duration
    assert not playback.playing


def test_twice_the_speed_counts_the_same_seconds_of_film(opened: Opened, qtbot: QtBot) -> None:
    playback = opened()
    playback.set_speed(2.0)
    with qtbot.waitSignal(playback.played) as told:
        playback.play()
    assert told.args == [0.0, pytest.approx(playback.duration, abs=0.2)]


def test_what_is_jumped_over_was_not_played(opened: Opened, qtbot: QtBot) -> None:
    playback = opened()
    stretches: list[tuple[float, float]] = []
    playback.played.connect(lambda start, end: stretches.append((start, end)))
    playback.play()
    qtbot.waitUntil(lambda: playback.position > 0.2)
    playback.seek(1.5)
    with qtbot.waitSignal(playback.settled):
        pass
    first, second = stretches
    assert first[0] == 0.0
    assert first[1] < 1.0
    assert second == pytest.approx((1.5, playback.duration), abs=0.15)


def test_after_the_end_it_begins_again(opened: Opened, qtbot: QtBot) -> None:
    playback = opened(start=0.9)
    with qtbot.waitSignal(playback.settled):
        playback.play()
    playback.play()
    qtbot.waitUntil(lambda: 0.0 < playback.position < 1.0)
    assert playback.playing


def test_seeking_after_the_end_shows_that_place(opened: Opened, qtbot: QtBot) -> None:
    playback = opened(start=0.9)
    with qtbot.waitSignal(playback.settled):
        playback.play()
    # On a busy machine the decoder, which had stopped, may hand out its first picture before the one that was sought.
    with qtbot.waitSignal(
        playback.framed, check_params_cb=lambda frame: frame.startTime() / 1e6 == pytest.approx(0.5, abs=0.11)
    ):
        playback.seek(0.5)
    assert playback.position == 0.5
    assert not playback.playing


def test_it_resumes_where_it_was_left(opened: Opened, qtbot: QtBot) -> None:
    playback = opened(start=0.8)
    assert playback.position == pytest.approx(0.8)
    playback.play()
    with qtbot.waitSignal(playback.played) as told:
        pass
    assert told.args[0] == pytest.approx(0.8, abs=0.11)


def test_a_film_left_in_its_last_second_starts_anew(opened: Opened) -> None:
    assert opened(start=FILM_SECONDS - 0.1).position == 0.0


def test_it_plays_as_soon_as_it_can_when_asked_to_go_on(opened: Opened, qtbot: QtBot) -> None:
    playback = opened(play=True, ready=False)
    qtbot.waitUntil(lambda: playback.position > 0.1)
    assert playback.playing


def test_many_seeks_in_a_row_end_at_the_last(opened: Opened, qtbot: QtBot) -> None:
    playback = opened()
    for tenth in range(15):
        playback.seek(tenth / 10)
    assert playback.position == pytest.approx(1.4)
    qtbot.waitUntil(lambda: playback._goal is None)
    assert playback.position == pytest.approx(1.4)


def test_the_second_sound_track_can_be_chosen(opened: Opened) -> None:
    playback = opened(track=1)
    assert playback._player.activeAudioTrack() == 1
    playback.set_track(0)
    assert playback._player.activeAudioTrack() == 0


def test_a_damaged_entry_fails_in_words(opened: Opened, qtbot: QtBot) -> None:
    playback = opened(b"this is no film" * 500, ready=False)
    with qtbot.waitSignal(playback.failed) as told:
        pass
    assert told.args[0]
    assert not playback.playing


def test_a_film_that_breaks_off_fails_and_counts_only_what_was_played(opened: Opened, qtbot: QtBot) -> None:
    whole = film()
    playback = opened(whole[: len(whole) // 2])
    counted: list[float] = []
    playback.played.connect(lambda start, end: counted.append(end - start))
    with qtbot.waitSignal(playback.failed) as told:
        playback.play()
    assert "broke off" in told.args[0]
    assert sum(counted) < FILM_SECONDS * 0.9


def test_a_stick_that_is_pulled_fails_instead_of_hanging(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "film.webm"
    path.write_bytes(film()[:8000])
    playback = Playback()
    with qtbot.waitSignal(playback.failed) as told:
        playback.open(FileRange(path, 0, len(film())), "film.webm", play=True)
    assert "shorter" in told.args[0]
    playback.close()


def test_no_decoder_is_a_failure_like_any_other(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "film.webm"
    path.write_bytes(film())
    playback = Playback()
    monkeypatch.setattr(playback._player, "isAvailable", lambda: False)
    with qtbot.waitSignal(playback.failed):
        playback.open(FileRange(path, 0, len(film())), "film.webm")


def test_a_closed_film_lets_go_of_its_file_and_says_nothing_more(opened: Opened, qtbot: QtBot) -> None:
    playback = opened()
    playback.play()
    qtbot.waitUntil(lambda: playback.position > 0.1)
    with qtbot.waitSignal(playback.played):
        playback.close()
    with qtbot.assertNotEmitted(playback.failed, wait=50):
        playback.close()
    assert playback._device is not None
    assert not playback._device.isOpen()
