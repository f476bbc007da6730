"""Reading aloud in the real window, with Qt's own pretended voice; and without any voice."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtTextToSpeech import QTextToSpeech

from course_bundle.flow import Flow, Paragraph, Span
from course_bundle.manifest import Module, Text, Texts, Video
from course_bundle.manifest import Page as MixedPage
from player.core.places import Places
from player.core.settings import Settings, SettingsFile
from player.screens.film import FilmPanel
from player.screens.lesson import Lesson
from player.screens.listen import Listen, voice_of
from player.screens.page import PageScreen
from player.screens.picker import PickerScreen
from player.screens.route import Page, Picker
from player.widgets import voice
from player.widgets.flow_text import FlowText
from tests.driving import NARROW, Drive, loop_for
from tests.factories import course_struct, make_course, words_of

COURSE = course_struct(1)


def paragraphs(*lines: str) -> tuple[Flow, ...]:
    return tuple(Paragraph(spans=(Span(line),)) for line in lines)


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    texts: dict[str, Texts] = {
        "en": words_of(COURSE, "en")
        | {
            "m1/welcome": "Welcome",
            "m1/hello": paragraphs("A tip."),
            "m1/intro": paragraphs("One.", "Two.", "…"),
            "m1/shapes": paragraphs("Caption."),
            "m1/shapes/round/alt": "A circle.",
            "m1/shapes/square/alt": "A square.",
            "m1/once": paragraphs("Six words that take their time."),
            "host/greeting": "Good day.",
        }
    }
    return make_course(tmp_path_factory.mktemp("course"), course=COURSE, texts=texts)


@pytest.fixture
def drive(tmp_path: Path, course: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drive]:
    """A machine whose voices are known already; they are Qt's pretended ones."""
    monkeypatch.setattr(voice, "ENGINE", "mock")
    (tmp_path / "data").mkdir()
    SettingsFile(Places(tmp_path / "data", ()).settings).save(Settings(language="en", voices=("en",)))
    with Drive(tmp_path / "data", course) as made:
        made.begin("Maryam")
        yield made


def open_page(drive: Drive, page: str = "welcome") -> Listen:
    drive.desk.go(Page("m1", page))
    drive.settle()
    return listen(drive)


def listen(drive: Drive) -> Listen:
    assert isinstance(drive.screen, PageScreen)
    assert drive.screen.listen is not None
    return drive.screen.listen


def said(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the voice is given to say from now on; the voice itself still says it."""
    heard: list[str] = []
    own = voice.Voice.say

    def say(self: voice.Voice, words: str, language: str) -> None:
        heard.append(words)
        own(self, words, language)

    monkeypatch.setattr(voice.Voice, "say", say)
    return heard


def engine(drive: Drive) -> QTextToSpeech:
    found = voice_of(drive.desk)._engine
    assert found is not None
    return found


def lit(drive: Drive) -> list[str]:
    return [part._lit.text() for part in drive.screen.findChildren(FlowText) if part._lit is not None]


def test_a_page_is_read_in_order_with_what_its_pictures_show(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = said(drive, monkeypatch)
    part = open_page(drive)
    tinted: list[list[str]] = []
    part.reached.connect(lambda _part: tinted.append(lit(drive)))
    drive.click(drive.button("Listen"))
    drive.wait(part.stop.isHidden, "the end of the page")
    assert heard == ["Welcome", "One.", "Two.", "A tip.", "A circle.", "A square.", "Caption."]
    assert tinted == [[], ["One."], ["Two."], ["A tip."], [], [], ["Caption."]]
    assert lit(drive) == []
    assert drive.desk.playing == set()


@pytest.mark.parametrize("page", ["welcome", "story"], ids=["short paragraphs", "a long one"])
def test_it_pauses_goes_on_and_stops(drive: Drive, monkeypatch: pytest.MonkeyPatch, page: str) -> None:
    heard = said(drive, monkeypatch)
    part = open_page(drive, page)
    drive.click(drive.button("Listen"))
    if page == "story":
        drive.wait(lambda: len(heard) == 2, "the paragraph")
    drive.click(drive.button("Pause"))
    loop_for(250)
    before, held = len(heard), engine(drive).state()
    assert held == (QTextToSpeech.State.Paused if page == "story" else QTextToSpeech.State.Ready)
    loop_for(250)
    assert (len(heard), engine(drive).state()) == (before, held)
    drive.click(drive.button("Go on"))
    drive.wait(lambda: len(heard) > before, "the next words")
    drive.click(drive.button("Stop reading"))
    assert engine(drive).state() == QTextToSpeech.State.Ready
    assert part.play.text() == "Listen"
    before = len(heard)
    loop_for(250)
    assert (len(heard), lit(drive), drive.desk.playing) == (before, [], set())


@pytest.mark.parametrize(
    "leave",
    [
        lambda drive: drive.desk.go(Picker()),
        lambda drive: drive.desk.seat.lock(),
        lambda drive: QTest.keyClick(drive.window, Qt.Key.Key_F12),
        lambda drive: drive.desk.go(Page("m1", "quiz")),
    ],
    ids=["left", "locked", "hidden", "another page"],
)
def test_it_falls_silent_when_the_page_is_left(drive: Drive, leave: Callable[[Drive], object]) -> None:
    open_page(drive)
    drive.click(drive.button("Listen"))
    speaking = engine(drive)
    assert speaking.state() == QTextToSpeech.State.Speaking
    leave(drive)
    assert speaking.state() == QTextToSpeech.State.Ready
    drive.settle()
    loop_for(300)
    assert speaking.state() == QTextToSpeech.State.Ready
    assert drive.desk.playing == set()


def test_nobody_is_away_while_a_page_is_read_and_it_is_not_paused(drive: Drive) -> None:
    part = open_page(drive)
    drive.click(drive.button("Listen"))
    assert drive.desk.playing == {part}
    loop_for(0)
    drive.click(drive.button("Pause"))
    assert drive.desk.playing == set()
    drive.click(drive.button("Go on"))
    assert drive.desk.playing == {part}
    drive.click(drive.button("Stop reading"))
    assert drive.desk.playing == set()


def test_a_question_is_read_with_its_answers_and_a_film_speaks_by_itself(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = said(drive, monkeypatch)
    part = open_page(drive, "quiz")
    drive.click(drive.button("Listen"))
    drive.wait(part.stop.isHidden, "the end of the question")
    assert heard == [f"Words of m1/{key}" for key in ("q-one", "q-one/a", "q-one/b", "q-one/c")]
    drive.desk.go(Page("m1", "film"))
    drive.settle()
    assert isinstance(drive.screen, PageScreen)
    assert drive.screen.listen is None


def test_a_film_in_the_page_takes_the_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice, "ENGINE", "mock")
    film = Video(id="street", media="media/street.webm", duration=2.0, captions={"en": "media/street.en.vtt"})
    page = MixedPage(id="welcome", blocks=(Text(id="once"), film))
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(page,))], ("en",))
    said = words_of(course, "en") | {"m1/once": paragraphs("Many words " * 40)}
    path = make_course(tmp_path, course=course, texts={"en": said})
    with Drive(tmp_path / "data", path) as drive:
        drive.begin("Maryam")
        part = open_page(drive)
        drive.wait(part.isVisible, "the button")
        drive.click(drive.button("Listen"))
        assert engine(drive).state() == QTextToSpeech.State.Speaking
        (panel,) = drive.screen.findChildren(FilmPanel)
        assert "street" not in " ".join(spoken.words for spoken in part._queue)
        drive.wait(lambda: panel.playback.ready, "the film")
        panel.playback.play()
        drive.wait(part.stop.isHidden, "the voice to give way")
        assert engine(drive).state() == QTextToSpeech.State.Ready
        assert drive.desk.playing == {panel}


def test_what_is_read_stays_in_sight(drive: Drive) -> None:
    drive.window.resize(NARROW)
    drive.settle()
    part = open_page(drive)
    assert isinstance(drive.screen, PageScreen)
    lesson = drive.screen.content
    assert isinstance(lesson, Lesson)
    below: list[int] = []
    part.reached.connect(lambda spoken: below.append(spoken.part.mapTo(lesson, spoken.part.rect().topLeft()).y()))
    drive.click(drive.button("Listen"))
    drive.wait(part.stop.isHidden, "the end of the page")
    assert all(0 <= top < lesson.height() for top in below)


def test_the_host_greets_aloud_in_the_picker(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = said(drive, monkeypatch)
    assert isinstance(drive.screen, PickerScreen)
    drive.click(drive.button("Listen"))
    assert heard == ["Good day."]  # and not the name of whoever sits here
    drive.desk.go(Page("m1", "welcome"))
    assert engine(drive).state() == QTextToSpeech.State.Ready
    drive.settle()


def test_where_one_stopped_is_said_in_the_language_of_the_course_alone(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = said(drive, monkeypatch)
    open_page(drive)
    drive.desk.go(Picker())
    drive.settle()
    drive.click(drive.button("Listen"))
    assert [words.startswith("You stopped at page") for words in heard] == [True]
    drive.desk.change(language="fr", course_languages={"small": "en"})
    drive.settle()
    assert isinstance(drive.screen, PickerScreen)
    assert not any(part.isVisible() for part in drive.screen.findChildren(Listen))


def test_a_language_without_a_voice_has_no_button(drive: Drive) -> None:
    drive.desk.change(course_languages={"small": "ar"})
    drive.settle()
    part = open_page(drive)
    assert not part.isVisible()
    drive.desk.go(Picker())
    drive.settle()
    with pytest.raises(LookupError):
        drive.button("Listen")


def test_a_machine_is_asked_once_a_page_stands_and_the_answer_is_kept(
    tmp_path: Path, course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voice, "ENGINE", "mock")
    with Drive(tmp_path / "data", course) as drive:
        drive.begin("Maryam")
        with pytest.raises(LookupError):
            drive.button("Listen")
        assert drive.desk.voice is None
        part = open_page(drive)
        assert not part.isVisible()
        drive.wait(part.isVisible, "the button")
        drive.settle()
        drive.desk.go(Picker())
        drive.settle()
        assert drive.button("Listen").isVisible()
    assert SettingsFile(Places(tmp_path / "data", ()).settings).load().voices == ("en", "fi", "nb", "nn")


def test_on_another_machine_without_voices_the_button_goes_and_says_so(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    drive.desk.told.connect(lambda words, *_rest: told.append(words))
    monkeypatch.setattr(voice, "ENGINE", "")
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    drive.click(drive.button("Listen"))
    assert told == ["This computer has no voice for this language."]
    with pytest.raises(LookupError):
        drive.button("Listen")
    assert drive.desk.settings.voices == ()
    assert not open_page(drive).isVisible()


def test_a_voice_that_gives_up_ends_the_reading_with_a_sentence(drive: Drive) -> None:
    told: list[str] = []
    drive.desk.told.connect(lambda words, *_rest: told.append(words))
    part = open_page(drive)
    drive.click(drive.button("Listen"))
    engine(drive).stateChanged.emit(QTextToSpeech.State.Error)
    assert told == ["The voice of this computer does not answer."]
    assert part.play.text() == "Listen"


def test_nothing_loads_the_voice_before_somebody_listens() -> None:
    code = "import player.app, player.screens.page, player.screens.picker, player.widgets.voice, sys; "
    code += "print([name for name in sys.modules if 'TextToSpeech' in name])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
