"""Workshop mode: hidden answers, counted hands, the clock, what is not recorded, and who never stands on the wall."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from course_bundle.activities import Blanks, Choice, Estimate, Hotspot, Order, Scale, Sort, Truth
from course_bundle.archive import Bundle
from course_bundle.flow import Flow, Paragraph, Span, plain
from course_bundle.manifest import Module, Page, Text
from player.core.facilitators import Facilitators
from player.core.places import Places
from player.core.progress import Progress
from player.core.vaults import Vaults
from player.screens.route import Classroom, Hidden, Picker, Welcome, Workshop, Workshops
from player.screens.workshop import WorkshopScreen
from player.screens.workshop_end import EndWorkshopSheet
from player.screens.workshop_paper import notes_document
from player.screens.workshop_words import questions
from player.widgets.flow_text import FlowText
from player.widgets.hands import HandCard
from player.widgets.sheet import Sheet
from player.widgets.theme import make_look
from tests.course_bundle.activities.examples import EXAMPLES
from tests.driving import NARROW, WIDE, Drive
from tests.factories import course_struct, make_course, words_of
from tests.player.core.test_vaults import CHEAP
from tests.player.screens.second_screen import COMPUTER, PROJECTOR, configure

PASSPHRASE = "the blue lamp"


def said(text: str) -> tuple[Flow, ...]:
    return (Paragraph(spans=(Span(text),)),)


def course(folder: Path) -> Path:
    """A module with a question of several kinds, a text between them, and a final check."""
    blocks = (
        Choice(
            id="remove", options=("prison", "record", "selling", "arrest"), right=("prison", "record"), several=True
        ),
        Text(id="between"),
        Truth(id="true", right=False),
        Sort(id="sort", boxes={"ends": ("fine",), "stays": ("theft",)}),
        Order(id="order", items=("first", "second", "third")),
        Blanks(id="gaps", typed={"one": {"en": ("civil",), "ar": ("مدني",)}}),
        Estimate(id="guess", right=78, year=2023),
        Scale(id="feel", numbers=(1, 3)),
    )
    check = Page(id="check", check=True, blocks=(Truth(id="checked", right=True),))
    module = Module(id="m1", cloth=1, minutes=5, pages=(Page(id="law", blocks=blocks), check))
    made = course_struct([module])
    texts = {}
    for language in made.languages:
        texts[language] = {
            **words_of(made, language),
            "m1": "What the law is",
            "m1/gaps/text": said("A [[one]] matter."),
            "m1/trainer": said("Put the chairs in a circle."),
            "m1/law/trainer": said("Two minutes in pairs."),
            "m1/remove/trainer": said("Ask about selling."),
        }
    return make_course(folder, course=made, texts=texts)


@pytest.fixture
def drive(qapp: QApplication, tmp_path: Path) -> Iterator[Drive]:
    with Drive(tmp_path / "data", course(tmp_path)) as found:
        found.begin("Zuleikha")
        found.desk.change(language="en", theme="dark")
        found.settle()
        found.desk.untell()
        yield found


def begin(drive: Drive, activity: str = "", size: QSize = WIDE) -> WorkshopScreen:
    """The workshop in a window of a size, wherever the screen ends."""
    drive.desk.go(Workshop("m1", activity))
    drive.settle()
    drive.window.resize(size)
    drive.settle()
    return room(drive)


def room(drive: Drive) -> WorkshopScreen:
    assert isinstance(drive.screen, WorkshopScreen)
    return drive.screen


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def seen(part: QWidget) -> str:
    """All that stands there to be read."""
    labels = [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(button.text() for button in part.findChildren(QAbstractButton) if button.isVisible())])


def cards(drive: Drive) -> list[HandCard]:
    found = [card for card in room(drive).findChildren(HandCard) if card.isVisible()]
    return sorted(found, key=lambda card: card.accessibleName())


def hands(drive: Drive) -> list[int]:
    return [int("".join(sign for sign in card._number.text() if sign.isdigit())) for card in cards(drive)]


def bar(card: HandCard) -> float:
    """The share of the card's width that its bar takes."""
    image = card.grab().toImage()
    y = image.height() - 9
    blue = card._look.colour("info")
    return sum(image.pixelColor(x, y) == blue for x in range(image.width())) / image.width()


def test_answers_are_hidden_until_the_trainer_shows_them(drive: Drive) -> None:
    begin(drive)
    why = "Words of m1/remove/explain"
    assert "Right" not in seen(room(drive))
    assert why not in seen(room(drive))
    drive.key(Qt.Key.Key_Space)
    assert seen(room(drive)).count("Right") == 2
    assert why in seen(room(drive))
    assert [card._right for card in cards(drive)] == [True, True, False, False]
    assert "Right" in cards(drive)[0].accessibleName()
    assert "Right" not in cards(drive)[2].accessibleName()
    drive.click(drive.button("Hide the answers"))
    assert "Right" not in seen(room(drive))
    drive.click(drive.button("Show the answers"))
    drive.key(Qt.Key.Key_Space)
    assert "Right" not in seen(room(drive)), "after a click, Space still shows and hides"


def test_hands_are_counted_with_keys_and_buttons_and_drawn_as_bars(drive: Drive) -> None:
    begin(drive)
    for key, times in ((Qt.Key.Key_A, 12), (Qt.Key.Key_B, 8), (Qt.Key.Key_D, 2)):
        for _ in range(times):
            drive.key(key)
    drive.click(drive.button("B: one hand more"))
    drive.click(drive.button("D: one hand fewer"))
    assert hands(drive) == [12, 9, 0, 1]
    assert [round(bar(card), 2) for card in cards(drive)] == pytest.approx([12 / 16, 9 / 16, 0, 1 / 16], abs=0.03)
    assert "12" in cards(drive)[0].accessibleName()
    for _ in range(20):
        room(drive).raise_hand("prison", 1)
    assert [round(bar(card), 2) for card in cards(drive)] == pytest.approx([1, 9 / 32, 0, 1 / 32], abs=0.03)


def test_shift_takes_a_hand_and_there_are_never_fewer_than_none(drive: Drive) -> None:
    begin(drive)
    drive.key(Qt.Key.Key_C)
    for _ in range(3):
        drive.key(Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert hands(drive) == [0, 0, 0, 0]
    assert not drive.button("C: one hand fewer").isEnabled()


def test_letters_and_the_clock_work_on_an_arabic_keyboard(drive: Drive) -> None:
    begin(drive)
    for place, text in ((30, "ش"), (20, "ف")):  # where A and T are
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, place + 8, 0, 0, text)
            QApplication.sendEvent(focused(), event)
    drive.settle()
    assert hands(drive) == [1, 0, 0, 0]
    assert room(drive).clock.state == "running"


def test_arrows_and_a_clicker_go_from_question_to_question(drive: Drive) -> None:
    begin(drive)
    place = "Question %s of 7"
    assert place % 1 in seen(room(drive))
    drive.key(Qt.Key.Key_Right)
    assert place % 2 in seen(room(drive))
    drive.key(Qt.Key.Key_A)
    drive.key(Qt.Key.Key_PageUp)
    drive.key(Qt.Key.Key_Left)
    assert place % 1 in seen(room(drive))
    assert hands(drive) == [0, 0, 0, 0]
    drive.click(drive.button("Next question"))
    assert hands(drive) == [1, 0], "hands stay with their question"
    for _ in range(9):
        drive.key(Qt.Key.Key_PageDown)
    assert place % 7 in seen(room(drive))
    assert not drive.button("Next question").isEnabled()


def test_in_arabic_everything_is_mirrored_and_left_goes_on(drive: Drive) -> None:
    drive.desk.change(language="ar", course_languages={drive.desk.course.id: "ar"})
    begin(drive)
    for _ in range(8):
        drive.key(Qt.Key.Key_A)
    first, second = cards(drive)[:2]
    assert first.mapTo(room(drive), QPoint()).x() > second.mapTo(room(drive), QPoint()).x()
    image = first.grab().toImage()
    blue, y = first._look.colour("info"), image.height() - 9
    assert image.pixelColor(image.width() - 20, y) == blue
    assert image.pixelColor(20, y) != blue
    drive.key(Qt.Key.Key_Left)
    assert room(drive).question.spec.id == "true"


def test_the_final_check_stays_a_check(drive: Drive) -> None:
    begin(drive)
    found = questions(drive.window.look, drive.desk.course.module("m1"), drive.desk.words)
    assert [each.spec.id for each in found] == ["remove", "true", "sort", "order", "gaps", "guess", "feel"]


def test_questions_without_options_show_what_they_ask_about_then_the_solution(drive: Drive) -> None:
    begin(drive, "sort")
    assert "Words of m1/sort/fine" in seen(room(drive))
    assert "The answer" not in seen(room(drive))
    drive.key(Qt.Key.Key_Space)
    answer = seen(room(drive)).split("The answer")[1]
    ends, stays = answer.index("m1/sort/ends"), answer.index("m1/sort/stays")
    assert ends < answer.index("m1/sort/fine") < stays < answer.index("m1/sort/theft")
    begin(drive, "gaps")
    assert "civil" not in seen(room(drive))
    drive.key(Qt.Key.Key_Space)
    assert "\u2068civil\u2069 matter" in seen(room(drive))
    begin(drive, "guess")
    drive.key(Qt.Key.Key_Space)
    assert "2023" in seen(room(drive))
    begin(drive, "feel")
    drive.key(Qt.Key.Key_C)
    assert hands(drive) == [0, 0, 1], "a poll counts hands"
    assert not drive.button("No right answer").isEnabled()


def test_every_kind_has_its_question_and_what_is_judged_its_answer(qapp: QApplication, tmp_path: Path) -> None:
    module = Module(id="m1", cloth=1, minutes=5, pages=(Page(id="all", blocks=tuple(each.spec for each in EXAMPLES)),))
    made = course_struct([module])
    own = {f"m1/{key}": text for each in EXAMPLES for key, text in each.texts.items()}
    texts = {language: {**words_of(made, language), **own} for language in made.languages}
    bundle = Bundle.open(make_course(tmp_path, course=made, texts=texts))
    for language in ("en", "ar"):
        found = questions(make_look("light", language), bundle.course.module("m1"), bundle.words(language))
        assert len(found) == len(EXAMPLES)
        for each in found:
            assert plain(each.asked)
            assert bool(each.picture) == isinstance(each.spec, Hotspot)
            assert "[[" not in plain(each.given + each.answer + each.asked)
            assert each.answered or not each.spec.judged
            assert bool(each.right or each.explain) == each.answered
    bundle.close()


def test_light_and_full_screen_whatever_is_set_and_afterwards_as_before(drive: Drive) -> None:
    drive.window.setGeometry(QRect(31, 17, 1300, 690))
    drive.settle()
    before = drive.window.geometry()
    drive.desk.go(Workshop("m1"))
    drive.settle()
    assert drive.window.isFullScreen()
    assert drive.window.geometry() == drive.window.screen().geometry()
    assert drive.window.look.theme == "light"
    ground = room(drive).grab().toImage().pixelColor(8, 300)
    assert ground == drive.window.look.colour("paper")
    drive.desk.change(theme="contrast")
    drive.settle()
    assert drive.window.look.theme == "light"
    drive.key(Qt.Key.Key_Escape)
    drive.settle()
    assert drive.window.geometry() == before
    assert not drive.window.isFullScreen()
    assert drive.window.look.theme == "contrast"
    assert isinstance(drive.window.route, Workshops)


def test_nothing_is_recorded(qapp: QApplication, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with Drive(data, course(tmp_path)) as drive:
        drive.begin("Zuleikha")
        results = drive.desk.results
        begin(drive)
        for key in (Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_B, Qt.Key.Key_T):
            drive.key(key)
        drive.desk.go(Picker())
        drive.settle()
        assert drive.desk.results == results
        begin(drive)
        assert hands(drive) == [0, 0, 0, 0], "hands are not kept"
    with sqlite3.connect(Places(data, ()).progress) as file:
        for table in ("attempt", "draft", "sighting", "stop", "reading", "interval"):
            assert file.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    file.close()


def test_no_name_of_a_learner_stands_anywhere(drive: Drive) -> None:
    assert "Zuleikha" in "".join(part.accessibleName() for part in drive.screen.findChildren(QWidget))
    begin(drive)
    drive.key(Qt.Key.Key_Space)
    for part in (*drive.window.findChildren(QWidget), *room(drive).notes.findChildren(QWidget), room(drive).notes):
        words = [part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.windowTitle()]
        words.append(part.text() if isinstance(part, QLabel | QAbstractButton) else "")
        assert not any("Zuleikha" in each for each in words)
    assert room(drive).notes.windowTitle() == "Notes"


def test_help_before_a_room_tells_the_keys_and_no_folder(drive: Drive) -> None:
    begin(drive)
    drive.key(Qt.Key.Key_F1)
    (sheet,) = [part for part in drive.window.findChildren(Sheet) if part.isVisible()]
    assert "start and pause the clock" in seen(sheet)
    assert str(drive.desk.places.data) not in seen(sheet)
    drive.key(Qt.Key.Key_Escape)
    drive.key(Qt.Key.Key_Space)
    assert "Right" in seen(room(drive)), "the keys are the workshop's again"


def test_the_idle_lock_waits_while_a_workshop_stands(drive: Drive) -> None:
    screen = begin(drive)
    assert drive.desk.playing == {screen}
    drive.desk.change(text_size=110)
    drive.settle()
    assert drive.desk.playing == {room(drive)}
    drive.desk.go(Picker())
    drive.settle()
    assert drive.desk.playing == set()


@pytest.mark.parametrize(("key", "modifier", "route"), [
    (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, Welcome()),
    (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, Hidden()),
])  # fmt: skip
def test_locking_and_hiding_work_and_end_it(
    drive: Drive, key: Qt.Key, modifier: Qt.KeyboardModifier, route: object
) -> None:
    begin(drive)
    drive.key(Qt.Key.Key_A)
    drive.key(key, modifier)
    assert drive.window.route == route
    assert not drive.window.isFullScreen()
    assert drive.desk.playing == set()


def test_another_look_keeps_the_place_the_hands_what_is_shown_and_the_clock(drive: Drive) -> None:
    begin(drive)
    drive.key(Qt.Key.Key_PageDown)
    drive.key(Qt.Key.Key_B)
    drive.key(Qt.Key.Key_Space)
    drive.click(drive.button("One minute more"))
    drive.key(Qt.Key.Key_T)
    drive.desk.change(text_size=125)
    drive.settle()
    assert drive.window.look.scale == 1.25
    assert room(drive).question.spec.id == "true"
    assert hands(drive) == [0, 1]
    assert "Right" in seen(room(drive))
    assert room(drive).clock.state == "running"
    assert 175 < room(drive).clock.left <= 180


def test_ending_asks_once_hands_were_counted(drive: Drive) -> None:
    begin(drive)
    drive.key(Qt.Key.Key_A)
    drive.click(drive.button("End the workshop"))
    sheets = [part for part in drive.window.findChildren(Sheet) if part.isVisible()]
    assert [type(part) for part in sheets] == [EndWorkshopSheet]
    assert QApplication.focusWidget() is drive.button("Go on", sheets[0])
    drive.key(Qt.Key.Key_Return)
    assert hands(drive) == [1, 0, 0, 0]
    drive.key(Qt.Key.Key_Escape)
    asked = next(part for part in drive.window.findChildren(Sheet) if part.isVisible())
    drive.click(drive.button("End the workshop", asked))
    assert drive.window.route == Workshops()


def test_the_clock_ends_in_words_and_a_warm_ground(drive: Drive) -> None:
    screen = begin(drive)
    assert "2:00" in seen(screen)
    drive.click(drive.button("One minute less"))
    drive.click(drive.button("One minute less"))
    assert "1:00" in seen(screen)
    now = [1000.0]
    screen.clock._now = lambda: now[0]
    drive.key(Qt.Key.Key_T)
    now[0] += 20.5
    screen.clock.look()
    assert "0:40" in seen(screen)
    drive.key(Qt.Key.Key_T)
    now[0] += 100
    assert "Paused" in seen(screen)
    drive.key(Qt.Key.Key_T)
    now[0] += 39.4
    screen.clock.look()
    assert "0:01" in seen(screen)
    now[0] += 5
    screen.clock.look()
    drive.settle()
    assert "Time is up" in seen(screen)
    foot = screen._foot.grab().toImage()
    assert foot.pixelColor(foot.width() // 40, foot.height() // 2) == drive.window.look.colour("brassTint")
    drive.key(Qt.Key.Key_T)
    assert "1:00" in seen(screen)


@pytest.mark.parametrize("size", [WIDE, NARROW, QSize(1920, 1080)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_words_are_large_and_all_is_within_reach(drive: Drive, size: QSize, language: str) -> None:
    drive.desk.change(language=language, course_languages={drive.desk.course.id: language})
    screen = begin(drive, "remove", size)
    drive.key(Qt.Key.Key_T)
    drive.key(Qt.Key.Key_Space)
    assert drive.window.size() == size
    assert screen.minimumSizeHint().width() <= size.width()
    for label in room(drive).findChildren(QLabel):
        if label.isVisible() and label.text():
            font = label._document.defaultFont() if isinstance(label, FlowText) else label.font()
            assert font.pixelSize() >= 20, label.text()
    for button in room(drive).findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName()
            assert min(button.width(), button.height()) >= 44, button.accessibleName()
            assert QRect(QPoint(), size).contains(
                QRect(button.mapTo(drive.window, QPoint()), button.size()).adjusted(1, 1, -1, -1)
            ) or isinstance(button.parentWidget(), HandCard)


def test_every_button_is_reached_with_tab_and_pressed_with_the_keyboard(drive: Drive) -> None:
    begin(drive)
    reached = set()
    for _ in range(30):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        focus = focused()
        reached.add(focus.accessibleName())
        if focus.accessibleName() == "C: one hand more" and not hands(drive)[2]:
            drive.key(Qt.Key.Key_Return)
            drive.key(Qt.Key.Key_Space)
    assert hands(drive) == [0, 0, 2, 0]
    shown = {b.accessibleName() for b in room(drive).findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()}
    assert shown <= reached
    drive.key(Qt.Key.Key_Right)
    assert room(drive).question.spec.id == "true", "arrows are the workshop's wherever the focus is"


def test_a_learner_finds_it_on_their_desk(drive: Drive) -> None:
    drive.desk.go(Picker())
    drive.settle()
    drive.click(drive.button("Workshop with a group"))
    drive.click(drive.button("Start: What the law is"))
    assert room(drive).question.spec.id == "remove"


def test_a_facilitator_comes_from_the_class_and_opens_the_course_there(qapp: QApplication, tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    course(shelf)
    data = tmp_path / "data"
    data.mkdir()
    progress = Progress.open(Places(data, ()).progress)
    Facilitators(progress, Vaults(progress), CHEAP).set_up(PASSPHRASE)
    progress.close()
    with Drive(data, None, (shelf,)) as drive:
        stores, desk = drive.desk.seat.stores, drive.desk
        desk.change(language="en")
        desk.tasks.database(lambda: stores.file.facilitators.enter(PASSPHRASE), desk.seat.welcome_facilitator)
        drive.settle()
        desk.go(Classroom())
        drive.settle()
        assert desk.bundle is None
        drive.click(drive.button("Workshop"))
        drive.settle()
        drive.click(drive.button("Start: What the law is"))
        drive.key(Qt.Key.Key_Space)
        assert "Right" in seen(room(drive))


def test_the_notes_on_paper_have_questions_answers_and_what_the_author_added(drive: Drive, tmp_path: Path) -> None:
    desk, path = drive.desk, tmp_path / "notes.pdf"
    found = questions(drive.window.look, desk.course.module("m1"), desk.words)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    notes_document(drive.window.look, "What the law is", found, "en").print_(printer)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    for words in ("What the law is", "1. Words of m1/remove", "A. Words of m1/remove/prison", "Ask about selling."):
        assert words in text
    assert text.index("Put the chairs") < text.index("2. Words of m1/true")
    assert text.count("The answer") == 6
    assert "checked" not in text


def test_a_second_screen_has_the_notes_for_as_long_as_it_is_there(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.player.screens.second_screen", str(tmp_path)],
        env=configure(tmp_path),
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    facts = {fact["what"]: fact for fact in json.loads(done.stdout)}
    computer, projector = list(COMPUTER), list(PROJECTOR)
    before, begun, after = facts["before"], facts["begun"], facts["locked"]
    assert begun["window"] == projector
    assert begun["notes"] == computer
    assert begun["theme"] == "light"
    assert begun["title"] == "Notes"
    assert begun["focus"], "the keys stay with the room's window"
    assert "The answer" in begun["words"]
    assert "Question 1 of 4" in begun["words"]
    assert "Question 2 of 4" in facts["next"]["words"]
    assert (facts["swapped"]["window"], facts["swapped"]["notes"]) == (computer, projector)
    assert (facts["in Arabic"]["window"], facts["in Arabic"]["notes"]) == (computer, projector)
    assert facts["unplugged"]["notes"] is None
    assert facts["plugged in"]["notes"] is not None
    assert after["windows"] == 1
    assert (after["window"], after["theme"]) == (before["window"], "dark")


def test_screens_that_show_the_same_are_one_to_a_workshop(qapp: QApplication) -> None:
    from player.widgets.projection import other_screen, room_screen

    class Screen:
        def __init__(self, *place: int) -> None:
            self.place = QRect(*place)

        def geometry(self) -> QRect:
            return self.place

    laptop, mirror, beamer = Screen(0, 0, 1366, 768), Screen(0, 0, 1024, 768), Screen(1366, 0, 1024, 768)
    one: list[Any] = [laptop]
    both: list[Any] = [laptop, mirror]
    three: list[Any] = [laptop, mirror, beamer]
    assert other_screen(both, both[0]) is None
    assert other_screen(three, three[0]) is three[2]
    assert room_screen(three, three[0]) is three[2]
    assert room_screen(one, one[0]) is one[0]
