"""What the world does to a player at work: one clear sentence in the window, nothing lost, on it goes where it can."""

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from course_bundle.activities import Choice, Truth
from player.core import clock
from player.core.errors import ProgressError
from player.core.progress import Progress
from player.screens.certificate_day import DayCard
from player.screens.film_page import FilmPage
from player.screens.page import PageScreen
from player.screens.picker import PickerScreen
from player.screens.questions import Questions
from player.screens.route import Page
from player.screens.welcome import WelcomeScreen
from player.widgets.banner import Banner
from player.widgets.toast import Toast
from tests.driving import Drive
from tests.factories import make_course
from tests.walking import Walker

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the faults are made with Linux' means"),
]

FULL = "The disk is full. Make some room; what was saved before is safe."
READ_ONLY = "Carrel may not write into its folder, so nothing new can be saved."
HELD = "Another program is using this file. Close it there, then try again."
GONE = "Carrel's folder cannot be reached. Is the stick still in?"
SHUT_DOWN = 0x8004587D
"""FS_IOC_SHUTDOWN: a Linux file system gives and takes nothing any more, as when its device is gone."""


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return make_course(tmp_path)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount("-t", "tmpfs", "-o", "size=2m", "none", str(folder))
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False)


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A stick of 24 MB that can be pulled."""
    if not shutil.which("mkfs.ext4"):
        pytest.skip("there is no mkfs.ext4 here to make a stick with")
    image, folder = tmp_path / "stick.img", tmp_path / "stick"
    folder.mkdir()
    with image.open("wb") as file:
        file.truncate(24 << 20)
    subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True)
    mount("-o", "loop", str(image), str(folder))
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False)


def mount(*words: str) -> None:
    """Where a container or a user may not mount, the same fault is made another way in the test beside."""
    tried = subprocess.run(["mount", *words], capture_output=True, text=True, check=False)
    if tried.returncode != 0:
        pytest.skip(f"nothing may be mounted here: {tried.stderr.strip()}")


def toast(drive: Drive) -> str:
    """The message at the foot of the window."""
    shown = [each for each in drive.window.findChildren(Toast) if each.isVisible()]
    return shown[-1].accessibleName() if shown else ""


def open_quiz(drive: Drive) -> Questions:
    """Opens the page of questions as somebody who came back to it."""
    drive.desk.go(Page("m1", "quiz"))
    drive.settle()
    return questions(drive)


def questions(drive: Drive) -> Questions:
    """The questions that are shown."""
    assert isinstance(drive.screen, PageScreen)
    assert isinstance(drive.screen.content, Questions)
    return drive.screen.content


def tick(drive: Drive, *, right: bool = True) -> None:
    """Ticks an answer of the question that is shown and hands it in."""
    shown = questions(drive)
    assert shown.widget is not None
    spec, walker = shown.widget.spec, Walker(drive, mouse=True)
    if right:
        walker.give(spec, shown)
    else:
        assert isinstance(spec, Choice | Truth)
        walker.miss(spec)
    walker.check()


def is_right(drive: Drive) -> bool:
    """Whether the answer was taken, and right."""
    answering = questions(drive).answering
    assert answering is not None
    return answering.outcome is not None and answering.outcome.verdict == "right"


def kept(data: Path) -> dict[str, object]:
    """The answers of the only learner, read as the next start reads them."""
    progress = Progress.open(data / "progress.sqlite")
    with closing(progress):
        assert progress.set_aside is None
        (learner,) = progress.learners()
        return dict(progress.answers(learner.id, "small", ["m1/q-one"]))


def test_a_full_disk_keeps_the_answer_in_the_window_until_there_is_room(course: Path, disk: Path) -> None:
    with Drive(disk / "data", course) as drive:
        drive.begin("Jo")
        quiz = open_quiz(drive)
        filler = disk / "filler"
        with filler.open("wb", buffering=0) as file, suppress(OSError):
            while file.write(bytes(4096)):
                pass
        tick(drive)
        assert toast(drive) == FULL
        assert not is_right(drive)
        assert quiz.widget is not None
        assert quiz.widget.answer == {"chosen": ["a"]}
        filler.unlink()
        drive.click(drive.button("Check"))
        assert is_right(drive)
    assert kept(disk / "data") == {"m1/q-one": {"chosen": ["a"]}}


def test_a_progress_file_that_cannot_grow_is_told_like_a_full_disk(course: Path, tmp_path: Path) -> None:
    def fill(progress: Progress) -> None:
        rows = progress.rows
        rows.select(f"PRAGMA max_page_count = {rows.select('PRAGMA page_count')[0][0]}")
        learner = progress.learners()[0].id
        for size in (2000, 400, 60, 1):
            with suppress(ProgressError):
                while True:
                    progress.record_attempt(learner, "other", "m1/q-one", {"words": "x" * size}, 0.0)

    with Drive(tmp_path / "data", course) as drive:
        drive.begin("Jo")
        open_quiz(drive)
        progress = drive.desk.seat.stores.file.progress
        drive.desk.tasks.database(lambda: fill(progress))
        drive.settle()
        tick(drive)
        assert toast(drive) == FULL
        assert not is_right(drive)
        drive.desk.tasks.database(lambda: progress.rows.select("PRAGMA max_page_count = 100000"))
        drive.click(drive.button("Check"))
        assert is_right(drive)
    assert kept(tmp_path / "data") == {"m1/q-one": {"chosen": ["a"]}}


@pytest.mark.skipif(not os.path.ismount("/sys"), reason="the system's own folder is not mounted here")
def test_where_no_folder_can_be_made_a_guest_still_works(course: Path) -> None:
    # Nobody may make a folder there, not even an administrator.
    work_as_guest(Path("/sys/carrel"), course)


def test_in_a_folder_that_turned_read_only_the_learners_stand_and_a_guest_works(course: Path, disk: Path) -> None:
    data = disk / "data"
    with Drive(data, course) as drive:
        drive.begin("Jo")
        open_quiz(drive)
        tick(drive)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    before = (data / "progress.sqlite").read_bytes()
    work_as_guest(data, course, "Jo")
    assert (data / "progress.sqlite").read_bytes() == before
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    assert kept(data) == {"m1/q-one": {"chosen": ["a"]}}


def work_as_guest(data: Path, course: Path, learner: str = "") -> None:
    """Starts on a folder that cannot be written: it is said, and everything works that needs no writing."""
    with Drive(data, course) as drive:
        assert toast(drive) == READ_ONLY
        assert [known.name for known in drive.desk.learners] == [learner] * bool(learner)
        if learner:
            drive.begin(learner)
            assert isinstance(drive.screen, WelcomeScreen)
            assert toast(drive) == READ_ONLY
        drive.desk.change(theme="dark")
        drive.settle()
        assert drive.window.look.theme == "dark"
        drive.click(drive.button("Continue as a guest"))
        assert isinstance(drive.screen, PickerScreen)
        open_quiz(drive)
        tick(drive)
        assert is_right(drive)


HOLD = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("PRAGMA locking_mode = EXCLUSIVE")
held.execute("BEGIN EXCLUSIVE")
print(flush=True)
sys.stdin.readline()
"""


@contextmanager
def held_by_another(path: Path) -> Iterator[Callable[[], object]]:
    """A program of its own that holds the file, until the call is made or this ends."""
    words = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        try:
            yield lambda: other.communicate(b"\n")
        finally:
            other.kill()


def test_a_file_that_another_program_holds_is_said_and_used_once_it_is_free(course: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    Progress.open(data / "progress.sqlite").close()
    with held_by_another(data / "progress.sqlite") as let_go, Drive(data, course) as drive:
        assert toast(drive) == HELD
        drive.begin("Jo")
        assert isinstance(drive.screen, WelcomeScreen)
        assert toast(drive) == HELD
        drive.click(drive.button("Continue as a guest"))
        assert isinstance(drive.screen, PickerScreen)
        drive.desk.seat.lock()
        drive.settle()
        let_go()
        drive.begin("Jo")
        assert isinstance(drive.screen, PickerScreen)
        open_quiz(drive)
        tick(drive)
        assert is_right(drive)
    assert kept(data) == {"m1/q-one": {"chosen": ["a"]}}


def test_once_the_file_is_free_one_press_shows_who_learns_here(course: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    progress = Progress.open(data / "progress.sqlite")
    progress.add_learner("Maryam", "bird")
    progress.close()
    with held_by_another(data / "progress.sqlite") as let_go, Drive(data, course) as drive:
        assert drive.desk.learners == []
        drive.click(drive.button("Try again"))
        assert toast(drive) == HELD
        let_go()
        drive.click(drive.button("Try again"))
        assert [learner.name for learner in drive.desk.learners] == ["Maryam"]
        drive.click(drive.button("Maryam"))
        assert isinstance(drive.screen, PickerScreen)


def play(drive: Drive) -> FilmPage:
    """Opens the film of the first module and lets it play."""
    module = drive.desk.course.modules[0]
    page = next(page for page in module.pages if page.layout == "video")
    drive.desk.go(Page(module.id, page.id))
    drive.settle()
    assert isinstance(drive.screen, PageScreen)
    assert isinstance(drive.screen.content, FilmPage)
    playback = drive.screen.content.film.playback
    drive.key(Qt.Key.Key_K)
    drive.wait(lambda: playback.position > 0.3, "the film to play")
    return drive.screen.content


def banner(drive: Drive) -> str:
    """What stands in the place of the film."""
    drive.wait(lambda: bool(drive.screen.findChildren(Banner)), "the fault to be told", 40)
    drive.settle()
    return drive.screen.findChildren(Banner)[0].accessibleName()


LOST = (
    "This video cannot be read any more. Is the stick still in? "
    "Your progress is safe. Put the stick back in and open this page again, or read the transcript."
)


def test_a_course_that_is_pulled_out_under_a_film_leaves_the_transcript_and_the_questions(
    shipped_course: Path, tmp_path: Path
) -> None:
    course = Path(shutil.copy(shipped_course, tmp_path))
    whole = course.read_bytes()
    with Drive(tmp_path / "data", course) as drive:
        drive.begin("Jo")
        film = play(drive).film
        os.truncate(course, 100_000)
        film.playback.seek(film.playback.duration * 0.8)
        assert banner(drive) == LOST
        assert film.transcript.view.rows
        course.write_bytes(whole)
        # Put back in: the page plays again.
        assert play(drive).film.playback.playing


def test_a_stick_that_is_pulled_while_a_film_plays_loses_nothing_that_was_acknowledged(
    shipped_course: Path, stick: Path, tmp_path: Path
) -> None:
    course = Path(shutil.copy(shipped_course, stick))
    data = stick / "data"
    with Drive(data, course) as drive:
        drive.begin("Jo")
        module = drive.desk.course.modules[0]
        quiz = next(page for page in module.pages if page.layout == "questions")
        drive.desk.go(Page(module.id, quiz.id))
        drive.settle()
        tick(drive)
        assert is_right(drive)
        film = play(drive).film
        pull(stick)
        film.playback.seek(film.playback.duration * 0.8)
        assert banner(drive) == LOST
        assert film.transcript.view.rows
        assert toast(drive) == GONE
        # Words and pictures that were read before are still there, and nothing that is not kept seems to be.
        drive.desk.go(Page(module.id, quiz.id))
        drive.settle()
        tick(drive)
        assert toast(drive) == GONE
        assert not is_right(drive)
        course_id = drive.desk.course.id
    subprocess.run(["umount", str(stick)], check=True)
    mount("-o", "loop", str(tmp_path / "stick.img"), str(stick))
    progress = Progress.open(data / "progress.sqlite")
    with closing(progress):
        assert progress.set_aside is None
        (learner,) = progress.learners()
        keys = [f"{module.id}/{activity.id}" for activity in quiz.activities]
        assert list(progress.answers(learner.id, course_id, keys)) == keys[:1]


def pull(stick: Path) -> None:
    """From now on the stick gives nothing and takes nothing."""
    import fcntl

    handle = os.open(stick, os.O_RDONLY)
    try:
        fcntl.ioctl(handle, SHUT_DOWN, struct.pack("I", 2))
    finally:
        os.close(handle)


def test_a_clock_set_back_a_year_orders_nothing_wrongly_and_is_questioned(
    course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    with Drive(data, course) as drive:
        drive.begin("Noor")
        drive.desk.seat.lock()
        drive.settle()
        drive.begin("Jo")
        open_quiz(drive)
        tick(drive, right=False)
        assert not is_right(drive)

    class YearBefore(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) - timedelta(days=365)

    monkeypatch.setattr(clock, "datetime", YearBefore)
    with Drive(data, course) as drive:
        assert [learner.name for learner in drive.desk.learners] == ["Jo", "Noor"]
        drive.begin("Jo")
        open_quiz(drive)
        # The wrong answer of a year ahead is the one that stands, and a new one takes its place.
        drive.click(drive.button("Back"))
        assert not is_right(drive)
        drive.click(drive.button("Try again"))
        tick(drive)
        assert is_right(drive)
        drive.desk.seat.lock()
        drive.settle()
        drive.begin("Noor")
        drive.key(Qt.Key.Key_1)
        Walker(drive, mouse=True).take(drive.desk.course.modules[0])
        (card,) = drive.screen.findChildren(DayCard)
        assert card.isVisible()
        assert QApplication.focusWidget() is not None
    with Drive(data, course) as drive:
        assert [learner.name for learner in drive.desk.learners] == ["Noor", "Jo"]
        drive.begin("Jo")
        open_quiz(drive)
        drive.click(drive.button("Back"))
        assert is_right(drive)
