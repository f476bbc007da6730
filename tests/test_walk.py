"""The whole way: from the first screen to a saved certificate, through the real course, in each interface language."""

import sqlite3
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from course_bundle.activities import Choice
from player.core.awards import module_earned
from player.screens import copies
from player.screens.desk import LANGUAGES
from player.screens.page import PageScreen
from player.screens.picker import PickerScreen
from player.screens.route import Page
from player.widgets.module_card import ModuleCard
from tests.driving import NARROW, Drive
from tests.walking import Walker, said

NAMES = {"en": "Maryam Haddad", "fr": "Zoé Nguyễn", "ar": "مريم حدّاد", "ru": "Мария Хаддад"}


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.timeout(180)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_learner_goes_from_the_welcome_to_a_saved_certificate(
    language: str, shipped_course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = tmp_path / "certificate.pdf"
    # The system's own file dialog is the edge of the machine.
    monkeypatch.setattr(copies, "_choose_place", lambda _desk, _parent, _copy: saved)
    data = tmp_path / "data"
    with Drive(data, shipped_course) as drive:
        if language in {"ar", "ru"}:
            drive.window.resize(NARROW)
            drive.settle()
        arrive(drive, language, "Blue kettle")
        module = drive.desk.course.modules[0]
        QTest.keyClick(drive.window, Qt.Key.Key_1)
        drive.settle()
        Walker(drive, mouse=language in {"en", "ar"}).take(module)
        assert drive.desk.results is not None
        assert module_earned(drive.desk.course, module, drive.desk.results)
        type_the_name(drive, NAMES[language])
        drive.click(drive.button(said("CertificatePanel", "Save as PDF")))
        drive.wait(saved.exists, "the certificate")
        course_language = drive.desk.course_language
        title = drive.desk.words.plain(module.id)
    assert course_language == (language if language in {"en", "ar"} else "en")
    assert holds(saved, NAMES[language])
    assert holds(saved, title)
    assert kept_answers(data) > sum(page.draw or len(page.activities) for page in module.pages)
    with Drive(data, shipped_course) as drive:
        drive.begin("Blue kettle")
        card = drive.screen.findChild(ModuleCard)
        assert card is not None
        assert said("PickerScreen", "Certificate") in card.accessibleName()


@pytest.mark.timeout(120)
def test_the_power_may_fail_in_the_middle_and_the_learner_carries_on_there(
    shipped_course: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    with Drive(data, shipped_course) as drive:
        arrive(drive, "en", "Jo")
        QTest.keyClick(drive.window, Qt.Key.Key_1)
        drive.settle()
        drive.click(drive.button("Start the module"))
        screen = drive.screen
        assert isinstance(screen, PageScreen)
        drive.click(screen.bar.next)
        second = drive.screen
        assert isinstance(second, PageScreen)
        page = second.page.id
    with Drive(data, shipped_course) as drive:
        drive.begin("Jo")
        assert isinstance(drive.screen, PickerScreen)
        drive.click(drive.button("Continue module 1"))
        screen = drive.screen
        assert isinstance(screen, PageScreen)
        assert screen.page.id == page


def test_what_a_guest_does_is_in_no_file(shipped_course: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with Drive(data, shipped_course) as drive:
        drive.click(drive.button(said("WelcomeScreen", "Continue as a guest")))
        assert isinstance(drive.screen, PickerScreen)
        QTest.keyClick(drive.window, Qt.Key.Key_1)
        drive.settle()
        drive.click(drive.button("Start the module"))
        assert drive.desk.results is not None
        assert drive.desk.results.visited
    assert kept_answers(data) == 0
    with sqlite3.connect(data / "progress.sqlite") as database:
        assert database.execute("SELECT count(*) FROM learner").fetchone() == (0,)
        assert database.execute("SELECT count(*) FROM stop").fetchone() == (0,)


@pytest.mark.parametrize(
    "change",
    [
        lambda drive: drive.desk.change(language="ar"),
        lambda drive: drive.desk.change(theme="contrast"),
        lambda drive: drive.desk.change(text_size=150),
        lambda drive: drive.window.resize(NARROW),
    ],
    ids=["language", "theme", "text size", "window"],
)
def test_a_half_made_answer_outlives_a_change_of_look(
    change: Callable[[Drive], None], shipped_course: Path, tmp_path: Path
) -> None:
    with Drive(tmp_path / "data", shipped_course) as drive:
        arrive(drive, "en", "Jo")
        module = drive.desk.course.modules[0]
        page = next(page for page in module.pages if page.activities and isinstance(page.blocks[0], Choice))
        drive.desk.go(Page(module.id, page.id))
        drive.settle()
        drive.key(Qt.Key.Key_B)
        before = drive.screen
        assert isinstance(before, PageScreen)
        answer = before.content.widget.answer  # type: ignore[attr-defined]
        assert answer is not None
        change(drive)
        drive.settle()
        after = drive.screen
        assert isinstance(after, PageScreen)
        assert after is not before
        assert after.content.widget.answer == answer  # type: ignore[attr-defined]


def arrive(drive: Drive, language: str, name: str) -> None:
    """Chooses the language with the mouse and begins with a new name from the keyboard."""
    drive.click(drive.button(LANGUAGES[language]))
    assert drive.desk.settings.language == language
    drive.click(drive.button(said("WelcomeScreen", "Add a learner")))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, name)
    drive.key(Qt.Key.Key_Return)
    assert isinstance(drive.screen, PickerScreen)


def type_the_name(drive: Drive, name: str) -> None:
    """Writes the name for the certificate, the way an input method brings letters that no test keyboard has."""
    drive.click(drive.button(said("CertificateName", "Change the name on the certificate")))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText(name)
    field.textEdited.emit(name)
    drive.key(Qt.Key.Key_Return)
    drive.settle()


def holds(pdf: Path, words: str) -> bool:
    """Whether the words can be read back from a PDF, line breaks and invisible marks aside."""
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    return plain(words) in plain(text)


def plain(text: str) -> str:
    """Letters in one form, one space between words."""
    kept = (letter for letter in unicodedata.normalize("NFKC", text) if unicodedata.category(letter) != "Cf")
    return " ".join("".join(kept).split())


def kept_answers(data: Path) -> int:
    """The attempts in the progress file."""
    with sqlite3.connect(data / "progress.sqlite") as database:
        return int(database.execute("SELECT count(*) FROM attempt").fetchone()[0])


def test_a_film_answers_its_keys_as_soon_as_its_page_is_open(shipped_course: Path, tmp_path: Path) -> None:
    with Drive(tmp_path / "data", shipped_course) as drive:
        arrive(drive, "en", "Jo")
        module = drive.desk.course.modules[0]
        page = next(page for page in module.pages if page.layout == "video")
        drive.desk.go(Page(module.id, page.id))
        drive.settle()
        screen = drive.screen
        assert isinstance(screen, PageScreen)
        playback = screen.content.film.playback  # type: ignore[attr-defined]
        assert not playback.playing
        drive.key(Qt.Key.Key_K)
        drive.wait(lambda: playback.playing and playback.position > 0.2, "the film to play")
        drive.key(Qt.Key.Key_K)
        assert not playback.playing
