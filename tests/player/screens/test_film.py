"""A film in a course: what it records, how it stands, and what happens when it cannot be played."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from player.core.outline import Results
from player.screens.desk import Desk
from player.screens.film import FilmPanel
from player.widgets.banner import Banner
from player.widgets.buttons import Button
from player.widgets.labels import Heading, Label
from tests.factories import make_course
from tests.player.film_set import NO_SOUND, dress, film_desk

pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND, extend=True)
Shown = Callable[..., FilmPanel]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with film_desk(qtbot, tmp_path) as desk:
        yield desk


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot) -> Iterator[Shown]:
    panels: list[FilmPanel] = []

    def show(
        language: str = "en", *, narrow: bool = False, inline: bool = False, kept: dict[str, object] | None = None
    ) -> FilmPanel:
        look = dress(language)._replace(narrow=narrow)
        video = desk.course.module("m1").page("film").videos[0]
        panel = FilmPanel(look, desk, "m1", video, inline=inline)
        panels.append(panel)
        qtbot.addWidget(panel)
        panel.resize(1302 if not narrow else 968, 580 if not narrow else 424)
        if kept is not None:
            panel.restore(kept)
        with qtbot.waitExposed(panel):
            panel.show()
        qtbot.waitUntil(lambda: panel.playback.ready or bool(panel.findChildren(Banner)))
        return panel

    yield show
    for panel in panels:
        panel.leave()
    dress()


def results(desk: Desk) -> Results:
    return desk.results or Results()


def state(panel: FilmPanel) -> str:
    return panel._state.accessibleName()


def test_a_film_that_was_played_is_watched_and_says_so(desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    panel = shown()
    panel.playback.set_speed(2.0)
    with qtbot.waitSignal(panel.watched):
        panel.playback.play()
    assert results(desk).watched(panel._module, panel._video)
    assert state(panel) == "Watched"


def test_who_jumps_over_it_has_not_watched_it(desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    panel = shown()
    with qtbot.assertNotEmitted(panel.watched):
        panel.playback.seek(1.6)
        panel.playback.play()
        qtbot.waitUntil(lambda: results(desk).watched_share(panel._module, panel._video) > 0)
        qtbot.waitUntil(lambda: desk.tasks.idle)
    share = results(desk).watched_share(panel._module, panel._video)
    assert share < 0.5
    assert state(panel) == f"You have watched {int(share * 100)} %"


def test_the_reader_of_the_transcript_need_not_watch(desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    panel = shown()
    button = panel.transcript.read_button
    assert button is not None
    with qtbot.waitSignal(panel.watched):
        button.click()
    assert state(panel) == "Transcript read"
    assert not button.isEnabled()


def test_it_goes_on_where_it_was_left(desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    panel = shown()
    panel.playback.play()
    qtbot.waitUntil(lambda: panel.playback.position > 0.4)
    left = panel.playback.position
    panel.leave()
    qtbot.waitUntil(lambda: "m1/street" in results(desk).seconds)
    again = shown()
    assert again.playback.position == pytest.approx(left, abs=0.2)
    assert not again.playback.playing


def test_a_place_that_was_only_sought_is_kept_too(desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    panel = shown()
    panel.playback.seek(0.7)
    qtbot.waitUntil(lambda: results(desk).seconds.get("m1/street") == pytest.approx(0.7))
    assert results(desk).watched_share(panel._module, panel._video) == 0


def test_built_anew_it_plays_on_with_the_same_choices(shown: Shown, qtbot: QtBot) -> None:
    panel = shown(narrow=True)
    panel.stage.set_captions("ar")
    panel.stage.set_audio("ar")
    panel._layout.show_transcript(True)
    panel.playback.play()
    qtbot.waitUntil(lambda: panel.playback.position > 0.2)
    kept = panel.keep()
    panel.leave()
    again = shown(narrow=True, kept=kept)
    assert again.keep() | {"position": 0} == kept | {"position": 0}
    assert again.playback.position >= kept["position"] - 0.2


def test_captions_and_transcript_begin_in_the_language_of_the_course(shown: Shown) -> None:
    panel = shown("ar")
    language = panel._desk.course_language
    assert panel.stage.captions == language
    assert panel.stage.audio == language


def test_captions_switched_off_stay_off_and_the_transcript_stays(desk: Desk, shown: Shown) -> None:
    panel = shown()
    panel.stage.set_captions("")
    assert not desk.settings.captions
    assert panel.transcript.view.rows
    panel.leave()
    assert shown().stage.captions == ""


def test_another_caption_language_changes_the_transcript(shown: Shown) -> None:
    panel = shown()
    panel.stage.set_captions("ar")
    assert panel.transcript.view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert "كلمات" in panel.transcript.view.rows[1].text


def test_speed_is_remembered(desk: Desk, shown: Shown) -> None:
    panel = shown()
    panel.stage.picture.setFocus()
    QTest.keyClick(panel.stage.picture, Qt.Key.Key_BracketRight)
    assert desk.settings.speed == 1.25
    panel.leave()
    assert shown().playback.speed == 1.25


def test_a_line_of_the_transcript_takes_the_film_there(shown: Shown) -> None:
    panel = shown()
    panel.transcript.view.sought.emit(1.0)
    assert panel.playback.position == 1.0
    assert panel.transcript.view.rows[panel.transcript.view.active].at == 1.0


def test_a_wide_page_has_its_title_as_heading_and_a_lesson_does_not(shown: Shown) -> None:
    wide = shown()
    assert [heading.text() for heading in wide.findChildren(Heading)] == ["Words of m1/street"]
    wide.leave()
    assert not shown(inline=True).findChildren(Heading)


def test_in_a_narrow_window_the_transcript_is_a_tab(shown: Shown) -> None:
    panel = shown(narrow=True)
    assert panel.stage.isVisible()
    assert not panel.transcript.isVisible()
    QTest.mouseClick(panel._layout.findChildren(Button)[1], Qt.MouseButton.LeftButton)
    assert not panel.stage.isVisible()
    assert panel.transcript.isVisible()
    assert panel.keep()["transcript"]


def test_in_a_lesson_the_transcript_is_folded_below_a_picture_of_16_to_9(shown: Shown) -> None:
    panel = shown(inline=True)
    panel.resize(648, 900)
    assert not panel.transcript.isVisible()
    panel._layout.show_transcript(True)
    assert panel.transcript.isVisible()
    picture = panel.stage.picture
    assert picture.width() / picture.height() == pytest.approx(16 / 9, abs=0.02)


def test_find_goes_to_the_field_even_when_the_transcript_is_hidden(shown: Shown) -> None:
    panel = shown(narrow=True)
    panel.stage.picture.setFocus()
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(panel.stage.picture, Qt.Key.Key_F, held)
    assert panel.transcript.field.isVisible()
    assert panel.transcript.field.hasFocus()


def test_while_it_fills_the_screen_the_page_must_hold_still(shown: Shown) -> None:
    panel = shown()
    before = panel.steady
    panel.stage.set_full(True)
    during = panel.steady
    panel.leave()
    assert (before, during, panel.steady) == (False, True, False)
    assert panel.stage.picture.window() is panel


def test_print_asks_without_holding_up_the_film(shown: Shown) -> None:
    panel = shown()
    panel.transcript.print_asked.emit()
    dialogs = panel.window().findChildren(QPrintDialog)
    assert len(dialogs) == 1
    assert dialogs[0].isVisible()
    dialogs[0].reject()


@pytest.mark.parametrize("layout", [{}, {"narrow": True}, {"inline": True}])
def test_a_film_that_cannot_be_played_leaves_its_transcript(
    tmp_path: Path, qtbot: QtBot, layout: dict[str, bool]
) -> None:
    course = make_course(tmp_path, media={"media/street.webm": b"no film at all" * 900})
    with film_desk(qtbot, tmp_path, course) as desk:
        video = desk.course.module("m1").page("film").videos[0]
        look = dress()._replace(narrow=layout.get("narrow", False))
        panel = FilmPanel(look, desk, "m1", video, inline=layout.get("inline", False))
        qtbot.addWidget(panel)
        panel.resize(1000, 500)
        panel.show()
        qtbot.waitUntil(lambda: bool(panel.findChildren(Banner)))
        said = " ".join(label.text() for label in panel.findChildren(Banner)[0].findChildren(Label))
        assert "cannot be played on this computer" in said
        assert "read the transcript instead" in said
        assert "For the facilitator: \u2068media/street.webm:" in said
        assert not panel.stage.isVisible()
        assert panel.transcript.isVisible()
        assert panel.transcript.view.rows
        with qtbot.waitSignal(panel.watched):
            panel.transcript.read.emit()
        panel.leave()


def test_captions_that_cannot_be_read_do_not_keep_the_film_from_playing(tmp_path: Path, qtbot: QtBot) -> None:
    course = make_course(tmp_path, media={"media/street.en.vtt": b"\xff", "media/street.ar.vtt": b"\xff"})
    with film_desk(qtbot, tmp_path, course) as desk:
        panel = FilmPanel(dress(), desk, "m1", desk.course.module("m1").page("film").videos[0])
        qtbot.addWidget(panel)
        panel.show()
        qtbot.waitUntil(lambda: panel.playback.ready)
        assert "cannot be read" in panel.transcript._nothing.text()
        panel.leave()


def test_left_before_it_was_loaded_it_does_nothing_more(desk: Desk, qtbot: QtBot) -> None:
    panel = FilmPanel(dress(), desk, "m1", desk.course.module("m1").page("film").videos[0])
    qtbot.addWidget(panel)
    panel.show()
    panel.leave()
    qtbot.waitUntil(lambda: desk.tasks.idle)
    assert not panel.playback.ready
    assert not panel.findChildren(Banner)


def test_nothing_is_written_without_a_session(desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    panel = shown()
    panel.playback.play()
    qtbot.waitUntil(lambda: panel.playback.position > 0.1)
    desk.session = None
    panel.leave()
    qtbot.waitUntil(lambda: desk.tasks.idle)
    assert not results(desk).played


def test_a_progress_store_counts_what_two_visits_played(desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    first = shown()
    first.playback.play()
    qtbot.waitUntil(lambda: first.playback.position > 1.1)
    first.leave()
    qtbot.waitUntil(lambda: desk.tasks.idle and "m1/street" in results(desk).played)
    second = shown(kept={"position": 0.9})
    with qtbot.waitSignal(second.watched):
        second.playback.play()
