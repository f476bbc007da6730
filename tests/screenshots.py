"""Every screen as a picture: `python -m tests.screenshots [NAME...]`, from the real program and the real course."""

import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import product
from pathlib import Path

import click
import msgspec
from PySide6.QtCore import QSize, Qt

from course_bundle.activities import Activity, Blanks, Pairs, Sort
from course_bundle.archive import Bundle
from course_bundle.build import build
from course_bundle.source import read_source
from player.core import journal
from player.core.facilitators import Facilitator
from player.core.session import Session
from player.core.vault import OpenVault
from player.screens.questions import Questions
from player.screens.route import (
    About,
    Centre,
    Certificates,
    Classroom,
    Completion,
    ContentNote,
    Glossary,
    Hidden,
    Journal,
    Library,
    Page,
    Picker,
    Route,
    Welcome,
    Workshop,
    Workshops,
)
from player.screens.secret_fields import SecretFields
from player.screens.workshop import WorkshopScreen
from player.widgets.buttons import Button
from player.widgets.frozen_table import FrozenTable
from player.widgets.plate import Plate
from player.widgets.toast import Toast
from tests.demonstration import seven_modules, some_progress
from tests.driving import NARROW, WIDE, Drive, finish_module, loop_for, prepare
from tests.keyboard import right_keys, strike
from tests.player.lock_set import lock_with

_DOOR = "facilitator_sheet"
ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "build" / "screenshots"
COURSE = ROOT / "build" / "decriminalisation.course"
SHOWCASE = ROOT / "course_bundle" / "courses" / "showcase"
THEMES = ("light", "dark", "contrast")
LANGUAGES = ("en", "ar")
SIZES = {"wide": WIDE, "narrow": NARROW}


@dataclass
class Picture:
    """A screen to take: its name, its route, and what is done there before it is taken."""

    name: str
    route: Route
    then: Callable[[Drive], object] = field(default=lambda _drive: None)


def course_pictures(drive: Drive) -> list[Picture]:
    """The screens of the course that ships: each page, the lists, the dialogs."""
    module = drive.desk.course.modules[0]
    pages = [Picture(f"page-{at:02}-{page.id}", Page(module.id, page.id)) for at, page in enumerate(module.pages, 1)]
    return [
        Picture("content-note", ContentNote(module.id)),
        *pages,
        Picture("completion", Completion(module.id)),
        Picture("certificates", Certificates()),
        Picture("glossary", Glossary()),
        Picture("about", About()),
        Picture("library", Library()),
        Picture("workshops", Workshops()),
        Picture("workshop", Workshop(module.id), raise_hands),
        Picture("sheet-display", Picker(), lambda drive: drive.desk.show_display()),
        Picture("sheet-language", Picker(), lambda drive: drive.desk.show_language()),
        Picture("sheet-help", Picker(), lambda drive: drive.desk.show_help()),
        Picture("find-marked", pages[0].route, find("")),
        Picture("find", pages[0].route, find({"en": "police", "ar": "شرطة"})),
        Picture("find-none", pages[0].route, find("xyz")),
    ]


def raise_hands(drive: Drive) -> None:
    """Counts some hands at the first question that has a right answer, and shows it."""
    screen = drive.screen
    assert isinstance(screen, WorkshopScreen)
    while not any(option.right for option in screen.question.options):
        screen.move_on(1)
        drive.settle()
    for option, hands in zip(screen.question.options, (12, 9, 3, 6), strict=False):
        for _ in range(hands):
            screen.raise_hand(option.id, 1)
    screen.show_answers()


def find(typed: str | dict[str, str]) -> Callable[[Drive], object]:
    """Types that into Find, where the first page is marked; words may depend on the course's language."""

    def type_it(drive: Drive) -> None:
        desk, module = drive.desk, drive.desk.course.modules[0]
        desk.record(lambda session: session.mark_page(module.id, module.pages[0].id, True))
        drive.settle()
        desk.sought = typed if isinstance(typed, str) else typed[desk.course_language]
        desk.show_find()

    return type_it


def journal_pictures(drive: Drive) -> list[Picture]:
    """A learner's journal with notes of each kind, an empty one, and what is asked before a note is printed."""
    course, seat = drive.desk.course.id, drive.desk.seat
    stores, who = seat.stores, seat.learner
    assert who is not None

    def begin() -> OpenVault:
        return stores.file.vaults.create(who.id, "482915")[0]

    drive.desk.tasks.database(begin, seat.keep_vault)
    drive.settle()
    texts = {
        "quiz": "\u2067أي كلمة أريد أن أتوقف عن استعمالها؟\u2069 “Abuser”, to begin with.",
        "welcome": "How much is “a little”? I would like to ask the lawyer who visits us on Thursday.",
    }
    for page, text in texts.items():
        note = msgspec.structs.replace(journal.blank(course, "m1" if page == "quiz" else "m5", page), text=text)
        seat.private(partial(journal.write, note=note))
    change = (
        "I would start with the criminal record. My brother was stopped with a very small amount when he was "
        "nineteen, and he still has to write it on every form. If that line went away, his employer would notice "
        "first. And he would."
    )
    seat.private(lambda vault: journal.write_reflection(vault, course, "m4", "q-many", change))
    drive.settle()
    return [
        Picture("journal", Journal()),
        Picture("journal-new", Journal(origin=Page("m2", "welcome"))),
        Picture("journal-print", Journal(), lambda drive: drive.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)),
        Picture("journal-picker", Picker()),
        Picture("journal-page", Page("m2", "welcome")),
    ]


def lock_pictures(drive: Drive) -> list[Picture]:
    """What is asked and shown to lock and unlock, at the first screen; Maryam has a PIN, Jo has none."""

    def lay(learner: str, module: str, name: str, *given: object) -> Callable[[Drive], object]:
        def show(drive: Drive) -> None:
            found = next(each for each in drive.desk.learners if each.name == learner)
            drive.desk.seat.learner = found if module == "secret_sheet" else None
            drive.desk.show(module, name, *(found if part is ... else part for part in given))

        return show

    def offer(drive: Drive) -> None:
        lay("Jo", "secret_sheet", "SecretSheet")(drive)
        fields = next(part for part in drive.window.findChildren(SecretFields) if part.isVisible())
        drive.click(fields.findChildren(Plate)[1])
        drive.click(next(part for part in fields.findChildren(Button) if part.isVisible()))

    code = "7M3KQ-0VTRX-4CDEF-GHJK2-MNPQR"
    return [
        Picture("sheet-pin", Welcome(), lay("Maryam", "pin_sheet", "PinSheet", ...)),
        Picture("sheet-forgot", Welcome(), lay("Maryam", "forgot_sheet", "ForgotSheet", ...)),
        Picture("sheet-secret", Welcome(), lay("Jo", "secret_sheet", "SecretSheet")),
        Picture("sheet-words", Welcome(), offer),
        Picture("sheet-change", Welcome(), lay("Maryam", "secret_sheet", "SecretSheet")),
        Picture("sheet-join", Welcome(), lay("Maryam", "join_sheet", "JoinSheet")),
        Picture("sheet-code", Welcome(), lay("Jo", "code_sheet", "CodeSheet", code, "learner", lambda: None)),
        Picture("hidden", Hidden()),
    ]


def kind_pictures(drive: Drive, *, checked: bool = False) -> list[Picture]:
    """The first two activities of each kind in the course that shows them all: half made, or checked."""

    def work(drive: Drive, spec: Activity) -> None:
        content = drive.screen.content  # type: ignore[attr-defined]
        assert isinstance(content, Questions)
        assert content.widget is not None
        assert content.answering is not None
        if content.answering.outcome is not None or content.widget.draft is not None:
            return  # answered when it was taken in another look
        content.widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
        keys = right_keys(spec, "m1", drive.desk.words)
        partly = isinstance(spec, Blanks | Pairs | Sort)
        strike(keys[: max(1, len(keys) // 2)] if not checked else keys[:-1] if partly else keys)
        if checked:
            content.widget.submit()

    found, taken = [], Counter[str]()
    for page in drive.desk.course.modules[0].pages:
        for spec in page.activities if page.layout == "questions" and not page.check else ():
            taken[spec.kind] += 1
            if taken[spec.kind] <= 2:
                name = f"kinds-{spec.kind}-{taken[spec.kind]}{'-checked' if checked else ''}"
                found.append(Picture(name, Page("m1", page.id, spec.id), partial(work, spec=spec)))
    return found


def take(drive: Drive, picture: Picture, look: str, size: QSize) -> None:
    """Goes there, waits until all stands, and writes the picture."""
    drive.desk.go(picture.route)
    drive.settle()
    drive.window.resize(size)  # what fills the screen has its size by now
    drive.settle()
    picture.then(drive)
    drive.settle()
    loop_for(60)
    drive.settle()
    OUT.mkdir(parents=True, exist_ok=True)
    drive.window.grab().save(str(OUT / f"{picture.name}-{look}.png"))


def take_all(
    drive: Drive, pictures: list[Picture], wanted: list[str], languages_taken: tuple[str, ...] = LANGUAGES
) -> None:
    """Takes the pictures in every language, theme and size."""
    chosen = [picture for picture in pictures if not wanted or any(name in picture.name for name in wanted)]
    looks = [(language, theme, size) for language in languages_taken for theme in THEMES for size in SIZES]
    with click.progressbar(looks, label="Screens", file=sys.stderr) as bar:
        for language, theme, size in bar:
            drive.window.resize(SIZES[size])
            languages = {drive.desk.course.id: language} if drive.desk.bundle is not None else {}
            drive.desk.change(language=language, theme=theme, course_languages=languages)
            drive.settle()
            for picture in chosen:
                take(drive, picture, f"{language}-{theme}-{size}", SIZES[size])


def seat_facilitator(drive: Drive) -> None:
    """Sets the role up and lets in."""
    desk, stores = drive.desk, drive.desk.seat.stores

    def work() -> Facilitator:
        stores.file.facilitators.set_up("the blue lamp")
        return stores.file.facilitators.enter("the blue lamp")

    desk.tasks.database(work, desk.seat.welcome_facilitator)
    drive.settle()


def choose_first(drive: Drive) -> None:
    """Chooses the first two of the class."""
    for row in (0, 1):
        for table in drive.screen.findChildren(FrozenTable):
            table.pressed_row.emit(row)


def take_kinds(data: Path, wanted: list[str]) -> None:
    """Takes every kind of activity, half made and checked."""
    showcase = data / "showcase.course"
    build(read_source(SHOWCASE), showcase)
    with Drive(data / "kinds", showcase) as drive:
        names = ("Maryam", "Jo", "مريم", "نور")
        for name, (language, checked) in zip(names, product(LANGUAGES, (False, True)), strict=True):
            drive.desk.change(language=language)
            drive.begin(name)
            lock_with(drive)
            drive.desk.change(course_languages={drive.desk.course.id: language})
            for toast in drive.window.findChildren(Toast):
                toast.hide()
            take_all(drive, kind_pictures(drive, checked=checked), wanted, (language,))
            drive.desk.seat.lock()
            drive.settle()


def main(wanted: list[str]) -> None:
    """Takes all pictures, or those whose names hold one of the words."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        demonstration = seven_modules(data)

        def all_of_it(session: Session, bundle: Bundle) -> None:
            finish_module(session, bundle, bundle.course.modules[0].id)

        prepare(data / "done", COURSE, all_of_it)
        with Drive(data / "done", COURSE, (COURSE.parent,)) as drive:
            drive.begin("Maryam")
            take_all(drive, course_pictures(drive), wanted)
        prepare(data / "some", demonstration, some_progress)
        with Drive(data / "some", demonstration) as drive:
            for name in ("Jo", "Blue kettle", "Sasha"):
                drive.begin(name)
            drive.begin("Maryam")
            take_all(drive, [Picture("picker", Picker())], wanted)
            take_all(drive, journal_pictures(drive), wanted)
            drive.desk.seat.lock()
            drive.settle()
            drive.desk.seat.welcome_guest()
            drive.settle()
            take_all(drive, [Picture("journal-empty", Journal())], wanted)
            drive.desk.seat.lock()
            drive.settle()
            sheet = Picture("sheet-learner", Welcome(), lambda drive: drive.desk.ask_learner())
            door = Picture("sheet-facilitator", Welcome(), lambda drive: drive.desk.show(_DOOR, "SetUpSheet"))
            take_all(drive, [Picture("welcome", Welcome()), sheet, door], wanted)
            take_all(drive, lock_pictures(drive), wanted)
            seat_facilitator(drive)
            chosen = Picture("classroom-chosen", Classroom(), choose_first)
            take_all(drive, [Picture("classroom", Classroom()), chosen, Picture("centre", Centre())], wanted)
        if not wanted or any("kinds" in name for name in wanted):
            take_kinds(data, wanted)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    application = QApplication(["carrel"])
    main(sys.argv[1:])
