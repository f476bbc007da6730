"""The course that shows what there is: two of each kind in four languages, played whole by keyboard alone."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QWidget

from course_bundle.activities import Activity, ActivitySpec
from course_bundle.archive import Bundle
from course_bundle.build import build
from course_bundle.inspection import inspect
from course_bundle.manifest import Page
from course_bundle.source import read_source
from player.activities import WIDGETS, ActivityWidget
from player.core.places import Places
from player.screens import route
from player.screens.answering import Answering
from player.screens.code_sheet import CodeSheet
from player.screens.drawn_check import DrawnCheck
from player.screens.film_page import FilmPage
from player.screens.lesson import Lesson
from player.screens.page import PageScreen
from player.screens.private_part import PrivateGate
from player.screens.questions import Questions
from player.screens.secret_sheet import SecretSheet
from tests.driving import NARROW, WIDE, Drive
from tests.keyboard import RETURN, Stroke, focused, hand_in, right_keys, strike, tab_to
from tests.player.lock_set import PIN, fields, sheet
from tests.walking import said

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "course_bundle" / "courses" / "showcase"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def showcase(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("showcase") / "showcase.course"
    source = read_source(SOURCE)
    assert [str(finding) for finding in source.findings] == []
    build(source, path)
    return path


def test_it_has_two_of_each_kind_in_four_languages(showcase: Path) -> None:
    with Bundle.open(showcase) as bundle:
        course = bundle.course
        assert course.languages == ("en", "fr", "ar", "ru")
        kinds = Counter(type(spec) for module in course.modules for spec in module.activities)
        assert set(kinds) == set(WIDGETS)
        assert min(kinds.values()) >= 2
        pages = [page for module in course.modules for page in module.pages]
        assert any(page.draw for page in pages)
        assert any(video.questions for page in pages for video in page.videos)
    assert inspect(showcase) == []


@pytest.mark.parametrize("language", ["en", "fr", "ar", "ru"])
def test_no_word_is_missing_in_any_language(language: str, showcase: Path) -> None:
    with Bundle.open(showcase) as bundle:
        words = bundle.words(language)
        for key in bundle.course.keys():  # noqa: SIM118
            found = words.flow(key.name) if key.flow else words.plain(key.name)
            assert found or not key.required, key.name


def test_no_learner_finds_it_on_their_shelf() -> None:
    made = next(line for line in (ROOT / "Makefile").read_text().splitlines() if "courses/showcase" in line)
    folder = ROOT / Path(made.split()[-1]).parent
    assert folder not in Places.find({}).courses


@pytest.mark.timeout(60)
@pytest.mark.parametrize(("language", "size"), [("en", WIDE), ("ar", NARROW)])
def test_it_is_played_whole_by_keyboard_alone(language: str, size: QSize, showcase: Path, tmp_path: Path) -> None:
    with Drive(tmp_path / "data", showcase) as drive:
        drive.desk.change(language=language)
        drive.window.resize(size)
        drive.settle()
        drive.begin("Jo")
        strike(["1"])
        drive.settle()
        player = Player(drive)
        for page in drive.desk.course.modules[0].pages:
            player.play(page)
        drive.settle()
        assert isinstance(drive.window.route, route.Completion)
        every = [spec for module in drive.desk.course.modules for page in module.pages for spec in page.activities]
        bank = drive.desk.course.modules[0].pages[-1]
        assert len(player.done) == len(every) - len(bank.activities) + (bank.draw or 0)


class Player:
    """Goes through the pages with keys and nothing else; `done` are the activities that were answered."""

    def __init__(self, drive: Drive) -> None:
        self.drive = drive
        self.done: set[str] = set()

    def play(self, page: Page) -> None:
        """One page, from its first key to the one that opens the next."""
        screen = self.drive.screen
        assert isinstance(screen, PageScreen)
        assert screen.page.id == page.id
        content = screen.content
        if isinstance(content, FilmPage):
            self.watch(content, page)
        elif isinstance(content, Lesson):
            self.read(screen, content)
        else:
            if isinstance(content, DrawnCheck):
                assert content.intro is not None
                self.press(content.intro.begin)
                assert content.questions is not None
                content = content.questions
            assert isinstance(content, Questions)
            self.questions(content, page)
        if page.check:
            assert isinstance(content, Questions)
            assert content.summary is not None
            self.strike(RETURN)

    def questions(self, content: Questions, page: Page) -> None:
        """One question after the other; Enter leads on, after the last one to the next page."""
        if content.answering is not None and content.answering.shut:
            self.choose_pin(content)
            content = self.drive.screen.content  # type: ignore[attr-defined]
        for _question in page.activities[: page.draw]:
            assert content.widget is not None
            assert content.answering is not None
            self.answer(content.widget.spec, content.widget, content.answering)
            assert content.feedback is not None
            assert content.feedback.isVisible()
            assert focused() is content.feedback.title
            self.strike(RETURN)

    def answer(self, spec: ActivitySpec, widget: ActivityWidget, answering: Answering) -> None:
        """Tab to where the keyboard begins, then the keys of a right answer."""
        assert isinstance(spec, Activity)
        drive = self.drive
        tab_to(widget.first_focus())
        strike(right_keys(spec, "m1", drive.desk.words))
        drive.wait(lambda: answering.ready, f"an answer to {spec.id}")
        if isinstance(focused(), QAbstractButton):  # where Enter presses what has the focus
            self.press(drive.button(said("BottomBar", "Check" if spec.judged else "Keep")))
        else:
            self.strike(hand_in(spec))
        assert answering.outcome is not None, spec.id
        assert answering.outcome.verdict == ("right" if spec.judged else "kept"), (spec.id, widget.answer)
        self.done.add(spec.id)

    def read(self, screen: PageScreen, lesson: Lesson) -> None:
        """Answers what stands in the flow, and pages down to the end and past it."""
        for question in lesson.questions:
            self.answer(question.widget.spec, question.widget, question.answering)
        for _page in range(20):
            if self.drive.screen is not screen:
                return
            self.strike(Stroke(Qt.Key.Key_PageDown))
        raise AssertionError(f"Page Down does not lead past {screen.page.id}")

    def watch(self, content: FilmPage, page: Page) -> None:
        """Asks for the questions with Q, and reads the transcript instead of watching."""
        drive, panel = self.drive, content.film
        drive.wait(lambda: panel.playback.ready and panel.transcript.read_button is not None, "the film")
        for stop in page.videos[0].questions:
            strike(["Q"])
            drive.settle()
            shown = panel.questions.shown
            assert shown is not None
            self.answer(stop.ask, shown.inline.widget, shown.inline.answering)
            self.strike(RETURN)
            drive.wait(lambda: panel.playback.playing, "the film to go on")
            self.strike(Stroke(Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier))
        button = panel.transcript.read_button
        assert button is not None
        if not panel.transcript.isVisible():
            # Of two tabs one is the open one: Tab leads there, and arrows to the other.
            tab_to(drive.button(said("NarrowLayout", "Video"), panel))
            self.strike(Stroke(Qt.Key.Key_Left if panel.isRightToLeft() else Qt.Key.Key_Right))
        self.press(button)
        self.leave(content)

    def leave(self, content: QWidget) -> None:
        """The page's own key leads on."""
        screen = self.drive.screen
        assert screen.isAncestorOf(content)
        forward = Qt.Key.Key_Left if screen.look.rtl else Qt.Key.Key_Right
        self.strike(Stroke(forward, Qt.KeyboardModifier.AltModifier))

    def choose_pin(self, content: Questions) -> None:
        """A PIN, typed twice, and a recovery code that is said to be on paper."""
        gate = content.findChild(PrivateGate)
        assert gate is not None
        self.press(gate.choose)
        lock = sheet(self.drive, SecretSheet)
        for field in fields(lock):
            tab_to(field)
            assert isinstance(focused(), QLineEdit)
            strike([PIN])
        self.strike(RETURN)
        code = sheet(self.drive, CodeSheet)
        written = code.findChild(QCheckBox)
        assert written is not None
        self.press(written)
        self.press(self.drive.button(said("CodeSheet", "Done"), code))

    def press(self, button: QWidget) -> None:
        """Tab there, then Space."""
        tab_to(button)
        self.strike(Stroke(Qt.Key.Key_Space))

    def strike(self, key: Stroke) -> None:
        """A key, and all that follows from it."""
        strike([key])
        self.drive.settle()
