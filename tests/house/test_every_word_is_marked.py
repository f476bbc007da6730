"""A made-up language shows every word of the interface that nobody marked for translation."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from player.app import Interpreter
from player.screens.desk import LANGUAGES
from player.screens.route import (
    About,
    Centre,
    Certificates,
    Completion,
    ContentNote,
    Glossary,
    Journal,
    Library,
    Page,
    Picker,
    Route,
    Welcome,
    Workshop,
    Workshops,
)
from tests.demonstration import seven_modules, some_progress
from tests.driving import Drive, prepare

ROUTES: tuple[Route, ...] = (
    Welcome(),
    Library(),
    Picker(),
    ContentNote("m2"),
    *(Page("m2", page) for page in ("welcome", "film", "quiz", "story", "check")),
    Completion("m1"),
    Completion("m4"),
    Certificates(),
    Glossary(),
    About(),
    Centre(),
    Workshops(),
    Workshop("m1"),
    Workshop("m1", "q-truth"),
)
SHEETS = ("show_display", "show_language", "show_help", "ask_learner")
MORE_SHEETS: tuple[tuple[str, str], ...] = (
    ("you_sheet", "YouSheet"),
    ("secret_sheet", "SecretSheet"),
    ("take_out_sheet", "TakeOutSheet"),
    ("take_in_sheet", "TakeInSheet"),
    ("delete_sheet", "DeleteSheet"),
    ("privacy_sheet", "PrivacySheet"),
    ("facilitator_sheet", "FacilitatorSheet"),
)
KEYS = re.compile(r"^(Tab|Enter|Esc|F\d|Ctrl|Alt|Shift|Space|[A-Z]|[ +,–−←→\d/·.×-])+$")


class Pseudo(QTranslator):
    """Answers every sentence with itself in marks."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The sentence in marks."""
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        """Never: Qt does not ask an empty translator."""
        return False


def words_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """All words that can be read or heard in a window, with the class of the part that says them."""
    for part in [window, *window.findChildren(QWidget)]:
        if not part.isVisible():
            continue
        said = [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        if isinstance(part, QLabel | QAbstractButton):
            said.append(part.text())
        if isinstance(part, QLineEdit):
            said.append(part.placeholderText())
        for words in said:
            yield type(part).__name__, words


def unmarked(words: str, course: tuple[str, ...]) -> bool:
    """Whether these words are the interface's own and were not translated."""
    left, inner = words, re.compile(r"⟦[^⟦⟧]*⟧")
    while inner.search(left):
        left = inner.sub("", left)
    for known in sorted({*course, *LANGUAGES.values()}, key=len, reverse=True):
        left = left.replace(known, "")
    left = re.sub(r"[\u2066-\u2069]", "", left)
    return bool(re.search(r"[^\W\d_]{2,}", left)) and not KEYS.match(left.strip())


@pytest.fixture
def made_up(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program speaks the made-up language."""
    pseudo = Pseudo()
    monkeypatch.setattr(Interpreter, "speak", lambda _self, _language: qapp.installTranslator(pseudo))
    yield
    qapp.removeTranslator(pseudo)


def test_every_word_on_every_screen_is_marked_for_translation(made_up: None, tmp_path: Path) -> None:
    course = seven_modules(tmp_path)
    prepare(tmp_path / "data", course, some_progress)
    found: dict[str, str] = {}
    with Drive(tmp_path / "data", course) as drive:
        drive.begin("Maryam")
        texts = drive.desk.bundle.words("en")._texts.values() if drive.desk.bundle else ()
        said = sorted((text for text in texts if isinstance(text, str)), key=len, reverse=True)
        known = (
            "Words of",
            "Words",
            "Carrel",
            "Maryam",
            "CC BY-SA 4.0",
            str(drive.desk.places.data),
            "EN",
            "Space",
            "Shift",
            "Esc",
        )
        # The small course's own words: a line a key, and one page with every element of rich text.
        course_words = r"Words of [\w/-]+|/meaning|third|strong| and |diversion|stigma|(smaller )?heading|somebody"
        pattern = re.compile(rf"Language|Langue|اللغة|Язык|{course_words}")

        def look(where: str) -> None:
            drive.settle()
            for part, words in words_of(drive.window):
                for title in said:
                    words = words.replace(title, "")
                if unmarked(pattern.sub("", words), known):
                    found[f"{where}: {part}"] = words

        for route in ROUTES:
            drive.desk.go(route)
            look(str(route))
        for sheet in SHEETS:
            getattr(drive.desk, sheet)()
            look(sheet)
        for module, name in MORE_SHEETS:
            drive.desk.show(module, name)
            look(name)
        drive.desk.show("pin_sheet", "PinSheet", drive.desk.learners[0])
        look("PinSheet")
        drive.desk.show("restore_sheet", "RestoreSheet", "9.sqlite")
        look("RestoreSheet")
        drive.desk.show("code_sheet", "CodeSheet", "7-7", "learner", lambda: None)
        look("CodeSheet")
        drive.desk.seat.lock()
        drive.desk.seat.welcome_guest()
        drive.settle()
        drive.desk.go(Journal())
        look("Journal")
    assert found == {}, found
