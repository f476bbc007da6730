"""Picture, controls, keys and full screen together, in front of a real film."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from course_bundle.captions import Cue
from player.widgets.playback import Playback
from player.widgets.seek_bar import ChapterMark
from player.widgets.stage import Stage
from player.widgets.transport import Tongue
from player.widgets.video_device import FileRange
from tests.factories import film
from tests.player.film_set import NO_SOUND, dress

pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND, extend=True)
TONGUES = (Tongue("en", "English"), Tongue("ar", "العربية"))
CUES = {"en": (Cue(0.0, 1.0, "Hello"), Cue(1.0, 2.0, "Again")), "ar": (Cue(0.0, 2.0, "مرحبا"),)}


@pytest.fixture(params=["en", "ar"])
def stage(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    path = tmp_path / "film.webm"
    path.write_bytes(film())
    look = dress(request.param)
    window = QWidget()
    qtbot.addWidget(window)
    playback = Playback(window)
    chapters = (ChapterMark(0.0, "Start"), ChapterMark(1.0, "Turn"))
    stage = Stage(look, playback, "One street", 2.0, chapters, TONGUES, TONGUES)
    QVBoxLayout(window).addWidget(stage)
    window.resize(860, 600)
    stage.set_cues(CUES)
    stage.set_captions("en")
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitSignal(playback.framed):
        playback.open(FileRange(path, 0, len(film())), "film.webm")
    stage.picture.setFocus()
    yield stage
    stage.set_full(False)
    playback.close()
    dress()


def test_the_picture_is_painted_and_never_turned_round(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage._playback.framed):
        stage._playback.seek(1.5)
    stage.set_captions("")
    image = stage.picture.grab().toImage()
    centre = image.pixelColor(image.width() // 2, image.height() // 3)
    assert centre.name() != stage._look.colour("capBg").name()
    assert centre.lightness() > 90


def test_keys_work_the_film(stage: Stage, qtbot: QtBot) -> None:
    playback, picture = stage._playback, stage.picture
    QTest.keyClick(picture, Qt.Key.Key_Space)
    began = playback.playing
    QTest.keyClick(picture, Qt.Key.Key_K)
    assert (began, playback.playing) == (True, False)
    playback.seek(0.0)
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert playback.position == pytest.approx(playback.duration, abs=0.3)
    QTest.keyClick(picture, Qt.Key.Key_Left)
    assert playback.position == 0.0
    QTest.keyClick(picture, Qt.Key.Key_L)
    assert playback.position > 1.5
    QTest.keyClick(picture, Qt.Key.Key_J)
    assert playback.position == 0.0
    QTest.keyClick(picture, Qt.Key.Key_BracketRight)
    assert playback.speed == 1.25
    QTest.keyClick(picture, Qt.Key.Key_BracketLeft)
    QTest.keyClick(picture, Qt.Key.Key_BracketLeft)
    QTest.keyClick(picture, Qt.Key.Key_BracketLeft)
    assert playback.speed == 0.75
    QTest.keyClick(picture, Qt.Key.Key_M)
    assert playback.muted


def test_captions_go_and_come_back_in_their_language(stage: Stage, qtbot: QtBot) -> None:
    stage.set_captions("ar")
    assert stage.picture.accessibleDescription() == "مرحبا"
    QTest.keyClick(stage.picture, Qt.Key.Key_C)
    assert stage.captions == ""
    assert stage.picture.accessibleDescription() == ""
    QTest.keyClick(stage.picture, Qt.Key.Key_C)
    assert stage.captions == "ar"


def test_captions_follow_the_film(stage: Stage) -> None:
    stage._playback.seek(1.2)
    assert stage.picture.accessibleDescription() == "Again"


def test_keys_work_from_every_control_but_space_presses_a_button(stage: Stage, qtbot: QtBot) -> None:
    rewind = stage.transport.rewind_button
    stage._playback.seek(1.5)
    rewind.setFocus()
    QTest.keyClick(rewind, Qt.Key.Key_Space)
    assert stage._playback.position == 0.0
    assert not stage._playback.playing
    QTest.keyClick(rewind, Qt.Key.Key_K)
    assert stage._playback.playing


def test_the_transport_runs_from_left_to_right_in_every_language(stage: Stage) -> None:
    transport = stage.transport
    places = [
        part.mapTo(transport, QPoint(0, 0)).x()
        for part in (transport.play_button, transport.rewind_button, transport.volume_button, transport.full_button)
    ]
    assert places == sorted(places)
    rtl = transport.speed_button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert rtl == stage._look.rtl


def test_full_screen_takes_picture_captions_and_keys_with_it(stage: Stage, qtbot: QtBot) -> None:
    stage._playback.play()
    QTest.keyClick(stage.picture, Qt.Key.Key_F)
    screen = stage.picture.window()
    assert screen is not stage.window()
    assert screen.isFullScreen()
    assert stage._playback.playing
    assert stage.picture.accessibleDescription()
    assert stage.picture.caption_box.bottom() < stage.transport.y()
    QTest.keyClick(stage.picture, Qt.Key.Key_Escape)
    assert not stage.full
    assert stage.picture.window() is stage.window()
    assert stage.transport.isVisible()
    assert stage._playback.playing


def test_in_full_screen_the_controls_rest_while_the_film_plays(stage: Stage, qtbot: QtBot) -> None:
    stage.set_full(True)
    assert stage._full is not None
    stage._full._rest.setInterval(10)
    stage._playback.play()
    qtbot.waitUntil(lambda: not stage.transport.isVisible())
    stage._full._rest.setInterval(60_000)
    QTest.mouseMove(stage.picture, QPoint(50, 50))
    QTest.mouseMove(stage.picture, QPoint(60, 60))
    qtbot.waitUntil(stage.transport.isVisible)


def test_closing_the_full_screen_window_comes_back_to_the_page(stage: Stage) -> None:
    stage.set_full(True)
    stage.picture.window().close()
    assert not stage.full
    assert stage.picture.isVisible()


def test_words_give_way_to_short_forms_where_there_is_no_room(stage: Stage) -> None:
    button = stage.transport.captions_button
    assert "English" in button.text()
    stage.window().resize(560, 500)
    assert button.text() == "EN"
    assert "English" in button.accessibleName()
    assert "English" in button.toolTip()


def test_a_language_is_chosen_from_a_menu_with_off_in_it(stage: Stage, qtbot: QtBot) -> None:
    QTest.mouseClick(stage.transport.captions_button, Qt.MouseButton.LeftButton)
    menu = stage.transport.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Off", "English", "العربية"]
    assert [action.isChecked() for action in menu.actions()] == [False, True, False]
    menu.actions()[2].trigger()
    assert stage.captions == "ar"
    menu.close()


def test_the_sound_track_follows_the_language(stage: Stage) -> None:
    stage.set_audio("ar")
    assert stage.audio == "ar"
    assert stage._playback._player.activeAudioTrack() == 1


@pytest.mark.skipif(bool(QMediaDevices.audioOutputs()), reason="this computer has a sound output")
def test_a_computer_without_sound_says_so_only_where_one_looks(stage: Stage) -> None:
    button = stage.transport.volume_button
    assert not button.isEnabled()
    assert "no sound" in button.toolTip()


def test_every_control_has_a_name_and_can_be_reached(stage: Stage) -> None:
    transport = stage.transport
    parts = (
        stage.picture,
        transport.seek_bar,
        transport.play_button,
        transport.rewind_button,
        transport.captions_button,
        transport.audio_button,
        transport.speed_button,
        transport.full_button,
    )
    for part in parts:
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert part.width() >= 44
        assert part.height() >= 44
