"""The journal in the real window: what is typed is kept, sealed, and seen by nobody else."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QWidget

from player.core import journal
from player.core.clock import stamp, utc_now
from player.core.journal import Note
from player.core.places import Places
from player.core.progress import Progress
from player.core.vault import OpenVault
from player.core.vaults import Vaults
from player.screens.hidden import HiddenScreen
from player.screens.journal import JournalScreen
from player.screens.page import PageScreen
from player.screens.picker import PickerScreen
from player.screens.print_note_sheet import PrintNoteSheet, note_document
from player.screens.route import Journal, Page, Picker
from player.screens.secret_sheet import SecretSheet
from player.widgets.theme import make_look
from player.widgets.time_words import day_and_time
from player.widgets.toast import Toast
from tests.benchmarks.canaries import traces
from tests.driving import NARROW, WIDE, Drive, loop_for
from tests.factories import make_course
from tests.player.core.test_vaults import CHEAP

PIN = "739162"
CANARY = "kittiwake over the quiet harbour, é"
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_course(tmp_path_factory.mktemp("course"), modules=2)


@contextmanager
def sitting(data: Path, course: Path, *notes: str) -> Iterator[Drive]:
    """The program with a learner whose PIN opens a journal with these notes, the last one written last."""
    if not Places(data, ()).progress.exists():
        data.mkdir(parents=True, exist_ok=True)
        store = Progress.open(Places(data, ()).progress)
        vault, _code = Vaults(store, CHEAP).create(store.add_learner("Maryam", "bird").id, PIN)
        for at, text in enumerate(notes):
            when = utc_now() + timedelta(milliseconds=10 * (at - len(notes)))
            journal.put_back(vault, Note(id=journal.blank().id, text=text, written=stamp(when)))
        store.close()
    with Drive(data, course) as drive:
        unlock(drive)
        yield drive


def unlock(drive: Drive) -> None:
    """Comes in as a person does: a click on the tile, the PIN, Enter."""
    drive.click(drive.button("Maryam"))
    QTest.keyClicks(field(), PIN)
    drive.key(Qt.Key.Key_Return)
    assert drive.desk.seat.vault is not None


def field() -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


def opened(drive: Drive, place: Journal | None = None) -> JournalScreen:
    drive.desk.go(place or Journal())
    drive.settle()
    return shown(drive)


def shown(drive: Drive) -> JournalScreen:
    assert isinstance(drive.screen, JournalScreen)
    return drive.screen


def write(drive: Drive, words: str) -> None:
    """Types where the focus is, which is the paper."""
    paper = shown(drive).card.sheet
    assert QApplication.focusWidget() is paper
    for sign in words:
        if sign.isascii():
            QTest.keyClicks(paper, sign)
        else:
            paper.insertPlainText(sign)


def texts(drive: Drive) -> list[str]:
    """What is in the vault, last written first."""
    found: list[str] = []
    drive.desk.seat.private(lambda vault: [note.text for note in journal.read_notes(vault)], found.extend)
    drive.settle()
    return found


def said(part: QWidget) -> str:
    labels = [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
    return " | ".join(labels)


def on_disk(data: Path) -> list[str]:
    """What the PIN opens in the file, once the program is closed."""
    store = Progress.open(Places(data, ()).progress)
    vault: OpenVault = Vaults(store, CHEAP).unlock(store.learners()[0].id, PIN)
    found = [note.text for note in journal.read_notes(vault)]
    store.close()
    return found


def test_a_note_is_there_again_after_leaving_locking_and_the_pin(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        screen = opened(drive)
        assert "A place for your own thoughts" in said(screen)
        drive.click(drive.button("Write the first note"))
        write(drive, "What I would change")
        drive.desk.go(Picker())
        drive.settle()
        assert texts(drive) == ["What I would change"]
        assert drive.button("Journal").accessibleName() == "Journal, locked with your PIN, 1 note"
        drive.desk.seat.lock()
        drive.settle()
        assert drive.desk.seat.vault is None
        unlock(drive)
        drive.click(drive.button("Journal"))
        assert shown(drive).card.sheet.words == "What I would change"
        assert "Saved on this computer at" in said(shown(drive))


def test_what_is_typed_is_on_disk_a_moment_later_without_leaving(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        opened(drive, Journal(origin=Page("m1", "welcome")))
        write(drive, "half a sent")
        assert "Saving" in said(shown(drive))
        drive.wait(lambda: "Saved on this computer at" in said(shown(drive)), "the note to be saved", 3)
        assert texts(drive) == ["half a sent"]


def test_who_never_pauses_is_saved_too(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "Begun") as drive:
        paper = opened(drive).card.sheet
        for _ in range(40):
            QTest.keyClicks(paper, "x")
            loop_for(40)
        found: list[str] = []
        drive.desk.seat.private(lambda vault: [note.text for note in journal.read_notes(vault)], found.extend)
        drive.wait(lambda: bool(found), "the notes", 3)
        assert found[0].count("x") > 10


def test_the_hiding_key_mid_sentence_loses_nothing_and_shows_nothing(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "An older note") as drive:
        opened(drive)
        drive.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        write(drive, CANARY)
        QTest.keyClick(shown(drive).card.sheet, Qt.Key.Key_F12)
        assert isinstance(drive.screen, HiddenScreen)
        drive.settle()
        everything = [drive.window, *drive.window.findChildren(QWidget)]
        words = " ".join(
            f"{part.accessibleName()} {part.accessibleDescription()} {part.toolTip()}" for part in everything
        )
        assert CANARY not in words + said(drive.window)
        assert "ournal" not in words + said(drive.window)
        assert traces(tmp_path, [CANARY]) == set()
        QTest.keyClick(drive.window, Qt.Key.Key_F12)
        drive.settle()
        QTest.keyClicks(field(), PIN)
        drive.key(Qt.Key.Key_Return)
        assert shown(drive).card.sheet.words == CANARY
        assert texts(drive) == [CANARY, "An older note"]


def test_closing_mid_sentence_loses_nothing_and_no_file_tells(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        opened(drive, Journal(origin=Page("m1", "film")))
        write(drive, CANARY)
    assert traces(tmp_path, [CANARY, "kittiwake"]) == set()
    assert on_disk(tmp_path) == [CANARY]
    assert traces(tmp_path, [CANARY, "kittiwake"]) == set()


def test_a_killed_player_loses_no_more_than_the_last_second(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path / "data", course):
        pass
    player = subprocess.Popen(
        [sys.executable, "-m", "tests.player.screens.test_journal", str(tmp_path / "data"), str(course)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert player.stdout is not None
    assert player.stdout.readline() == "a second after the last key\n"
    player.send_signal(signal.SIGKILL)
    player.wait()
    player.stdout.close()
    assert on_disk(tmp_path / "data") == [CANARY]


def type_until_killed(data: Path, course: Path) -> None:
    """Types a note in a process of its own, says so a second later, and stays."""
    QApplication(["carrel"])
    with sitting(data, course) as drive:
        opened(drive, Journal(origin=Page("m1", "welcome")))
        write(drive, CANARY)
        loop_for(1000)
        sys.stdout.write("a second after the last key\n")
        sys.stdout.flush()
        loop_for(60_000)


def test_a_deleted_note_is_gone_and_comes_back_by_one_click(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "first", "second") as drive:
        screen = opened(drive)
        assert screen.card.sheet.words == "second"
        write(drive, " and more")
        drive.click(drive.button("Delete"))
        assert shown(drive).card.sheet.words == "first"
        assert texts(drive) == ["first"]
        drive.click(drive.button("Undo"))
        assert shown(drive).card.sheet.words == "second and more"
        assert sorted(texts(drive)) == ["first", "second and more"]
        for _ in range(2):
            drive.click(drive.button("Delete"))
        assert "A place for your own thoughts" in said(shown(drive))
        assert texts(drive) == []


def test_nothing_of_a_deleted_note_can_be_brought_back_after_a_lock(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "gone") as drive:
        opened(drive)
        drive.click(drive.button("Delete"))
        drive.desk.seat.lock()
        drive.settle()
        assert [toast for toast in drive.window.findChildren(Toast) if toast.isVisible()] == []
    assert on_disk(tmp_path) == []


def test_a_note_without_a_word_is_no_note(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "one") as drive:
        screen = opened(drive)
        drive.click(drive.button("New note"))
        assert screen.notes.list.count() == 2
        write(drive, "  ")
        screen.notes.list.setCurrentRow(1)
        drive.settle()
        assert screen.notes.list.count() == 1
        assert screen.card.sheet.words == "one"
        screen.card.sheet.selectAll()
        QTest.keyClick(screen.card.sheet, Qt.Key.Key_Delete)
        drive.wait(lambda: "Saved on this computer at" in said(screen), "the empty note", 3)
        drive.desk.go(Picker())
        assert texts(drive) == []


def test_a_guests_journal_leaves_no_byte_on_disk(tmp_path: Path, course: Path) -> None:
    data = tmp_path / "data"
    with Drive(data, course) as drive:
        drive.desk.seat.welcome_guest()
        drive.settle()
        drive.click(drive.button("Journal"))
        assert "You are a guest: this is in memory only and gone when you leave." in said(shown(drive))
        drive.click(drive.button("Write the first note"))
        write(drive, CANARY)
        loop_for(1000)
        assert texts(drive) == [CANARY]
        assert "In memory until you leave" in said(shown(drive))
        assert "Saved on this computer" not in said(shown(drive))
        assert traces(tmp_path, [CANARY, "kittiwake"]) == set()
        drive.desk.seat.lock()
        drive.settle()
        drive.desk.seat.welcome_guest()
        drive.settle()
        assert texts(drive) == []
    assert traces(tmp_path, [CANARY, "kittiwake"]) == set()


def test_without_a_pin_there_is_no_journal_and_who_cancels_stays(tmp_path: Path, course: Path) -> None:
    with Drive(tmp_path, course) as drive:
        drive.begin("Jo")
        drive.desk.go(Page("m1", "welcome"))
        drive.settle()
        drive.click(drive.button("Your note on this page"))
        assert drive.window.findChild(SecretSheet) is not None
        assert isinstance(drive.screen, PageScreen)
        drive.key(Qt.Key.Key_Escape)
        assert isinstance(drive.screen, PageScreen)
        assert drive.desk.seat.vault is None
        drive.click(drive.button("Your note on this page"))
        lines = [line for line in drive.window.findChildren(QLineEdit) if line.isVisible()]
        for line in lines:
            QTest.keyClicks(line, PIN)
        drive.click(drive.button("Set it"))
        box = next(box for box in drive.window.findChildren(QCheckBox) if box.isVisible())
        box.setChecked(True)
        drive.click(drive.button("Done"))
        assert shown(drive).card.sheet.accessibleDescription() == "Your note on a page of module 1"


def test_a_journal_that_is_gone_back_to_without_a_pin_asks_for_one(tmp_path: Path, course: Path) -> None:
    with Drive(tmp_path, course) as drive:
        drive.begin("Jo")
        screen = opened(drive)
        assert "No PIN, no journal" in said(screen)
        assert not screen.notes.new.isEnabled()
        drive.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert not screen.card.isVisible()
        drive.click(drive.button("Choose a PIN"))
        assert drive.window.findChild(SecretSheet) is not None


def test_a_note_belongs_to_its_page_and_leads_back_to_it(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "my own") as drive:
        for page in ("welcome", "film", "quiz"):
            drive.desk.go(Page("m2", page))
            drive.settle()
            drive.click(drive.button("Your note on this page"))
            assert shown(drive).card.sheet.words == ""
            assert shown(drive).card.sheet.accessibleName() == f"Words of m2/{page}"
            write(drive, f"on {page}")
            drive.click(drive.button("Back to the page"))
            assert drive.desk.route == Page("m2", page)
            drive.click(drive.button("Your note on this page"))
            assert shown(drive).card.sheet.words == f"on {page}"
        drive.click(drive.button("New note"))
        assert shown(drive).card.sheet.words == ""
        assert "Your note on a page of module 2" in said(shown(drive))
        assert len(texts(drive)) == 4


def test_a_reflection_stands_in_the_journal_with_its_prompt(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        small = drive.desk.course.id
        drive.desk.seat.private(lambda vault: journal.write_reflection(vault, small, "m2", "q-many", "I would ask."))
        screen = opened(drive)
        assert "asks, in module 2" in said(screen)
        assert screen.card.sheet.accessibleName() == "Words of m2/q-many"
        write(drive, " Twice.")
        drive.desk.go(Picker())
        found: list[str] = []
        drive.desk.seat.private(
            lambda vault: found.append(journal.read_reflection(vault, small, "m2", "q-many")),
        )
        drive.settle()
        assert found == ["I would ask. Twice."]


def test_the_keyboard_alone_does_it_all(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "first", "second") as drive:
        drive.button("Journal").setFocus(Qt.FocusReason.ShortcutFocusReason)
        drive.key(Qt.Key.Key_Return)
        screen = shown(drive)
        write(drive, " line")
        QTest.keyClick(screen.card.sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert screen.card.sheet.words == "second"
        QTest.keyClick(screen.card.sheet, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert screen.card.sheet.words == "second line"
        seen: list[str] = []
        for _ in range(16):
            drive.key(Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            assert now is not None
            seen.append(now.accessibleName())
        assert {"Notes", "New note", "Print", "Delete"} <= set(seen)
        screen.notes.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        drive.key(Qt.Key.Key_Down)
        assert screen.card.sheet.words == "first"
        assert QApplication.focusWidget() is screen.notes.list
        drive.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert drive.window.findChild(PrintNoteSheet) is not None
        assert QApplication.focusWidget() is drive.button("Do not print")
        drive.key(Qt.Key.Key_Escape)
        assert sorted(texts(drive)) == ["first", "second line"]


def test_a_change_of_look_keeps_the_text_the_cursor_and_a_blank_note(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "first", "second") as drive:
        screen = opened(drive)
        screen.notes.list.setCurrentRow(1)
        cursor = screen.card.sheet.textCursor()
        cursor.setPosition(2)
        screen.card.sheet.setTextCursor(cursor)
        screen.card.sheet.setFocus()
        write(drive, "__")
        drive.desk.change(theme="dark")
        drive.settle()
        assert shown(drive) is not screen
        assert shown(drive).card.sheet.words == "fi__rst"
        assert shown(drive).card.sheet.textCursor().position() == 4
        drive.click(drive.button("New note"))
        drive.window.resize(NARROW)
        loop_for(0)
        drive.settle()
        assert drive.window.look.narrow
        assert shown(drive).card.sheet.words == ""
        write(drive, "new")
        drive.desk.go(Picker())
        assert sorted(texts(drive)) == ["fi__rst", "new", "second"]


def test_arabic_runs_from_the_right_also_between_english_lines(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "One line.\nسأبدأ بالسجل الجنائي.\nAnother.") as drive:
        for language in ("en", "ar"):
            drive.desk.change(language=language)
            paper = opened(drive).card.sheet
            document = paper.document()
            directions = [document.findBlockByNumber(at).textDirection() for at in range(3)]
            ltr, rtl = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
            assert directions == [ltr, rtl, ltr]
            line = document.findBlockByNumber(1).layout().lineAt(0)
            assert line.naturalTextRect().right() > document.size().width() * 0.8
        screen = shown(drive)
        assert screen.notes.mapTo(drive.window, screen.notes.rect().center()).x() > drive.window.width() / 2


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("text_size", [100, 200])
def test_nothing_is_cut_off(tmp_path: Path, course: Path, size: QSize, text_size: int) -> None:
    with sitting(tmp_path, course, "a note " * 200) as drive:
        drive.window.resize(size)
        drive.desk.change(text_size=text_size)
        drive.settle()
        screen = opened(drive)
        assert screen.width() == drive.window.width()
        paper = screen.card.sheet
        loop_for(0)
        caret = paper.viewport().mapTo(drive.window, paper.cursorRect().center())
        assert drive.window.rect().contains(caret)
        assert paper.viewport().height() >= 3 * drive.window.look.px(36)
        for button in screen.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.width() >= 44
                assert button.height() >= 44
        for label in screen.findChildren(QLabel):
            if label.isVisible() and label.text() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
        rows = (screen.notes.list.viewport().width(), screen.notes.list.sizeHintForColumn(0))
        assert rows[0] >= min(rows[1], 150)


def test_screen_readers_hear_names(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "Remember the lawyer\nand more") as drive:
        screen = opened(drive)
        paper = QAccessible.queryAccessibleInterface(screen.card.sheet)
        assert paper.text(QAccessible.Text.Name) == "What is on your mind?"
        assert paper.text(QAccessible.Text.Description) == "A note of your own"
        row = QAccessible.queryAccessibleInterface(screen.notes.list).child(0)
        assert row.text(QAccessible.Text.Name).startswith("Remember the lawyer. Today, ")


def test_what_goes_to_the_clipboard_is_plain_and_goes_with_the_lock(
    tmp_path: Path, course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without a display Qt does not know whose the clipboard is.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)
    with sitting(tmp_path, course, "private") as drive:
        paper = opened(drive).card.sheet
        paper.selectAll()
        paper.copy()
        clipboard = QGuiApplication.clipboard()
        assert clipboard.text() == "private"
        assert clipboard.mimeData().formats() == ["text/plain"]
        rich = QMimeData()
        rich.setHtml("<b>bold</b>")
        rich.setText("bold")
        paper.insertFromMimeData(rich)
        assert paper.words == "bold"
        assert not paper.textCursor().charFormat().font().bold()
        drive.desk.seat.lock()
        drive.settle()
        assert clipboard.text() == ""


def test_a_very_long_text_stays_quick_to_write_in(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        opened(drive, Journal(origin=Page("m1", "welcome")))
        paper = shown(drive).card.sheet
        long = QMimeData()
        long.setText("twelve words in a line, so that a paragraph is about this long.\n" * 16_000)
        paper.insertFromMimeData(long)
        assert len(paper.words) > 1_000_000
        drive.wait(lambda: "Saved on this computer at" in said(shown(drive)), "the text to be saved", 10)
        write(drive, "and")
        assert texts(drive)[0].startswith("twelve words")
        drive.desk.go(Picker())
        assert texts(drive)[0].endswith("\nand")


def test_a_text_that_cannot_be_written_says_so_and_is_tried_again(
    tmp_path: Path, course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sitting(tmp_path, course, "begun") as drive:
        screen = opened(drive)
        write(drive, " on")

        def query_only(on: int) -> None:
            rows = drive.desk.seat.stores.file.progress.rows
            drive.desk.tasks.database(lambda: rows.select(f"PRAGMA query_only = {on}"))

        query_only(1)
        drive.wait(lambda: "Not saved yet" in said(screen), "the fault", 3)
        assert screen.card.sheet.words == "begun on"
        query_only(0)
        drive.wait(lambda: "Saved on this computer at" in said(screen), "the second try", 6)
        assert texts(drive) == ["begun on"]


def test_paper_is_asked_for_first_and_holds_title_and_text(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "One.\nسطر") as drive:
        opened(drive)
        drive.click(drive.button("Print"))
        sheet = drive.window.findChild(PrintNoteSheet)
        assert sheet is not None
        assert "Paper has no lock" in said(sheet)
        assert "The system may remember that it was printed." in said(sheet)
        drive.click(drive.button("Print", sheet))
        assert len(drive.window.findChildren(QPrintDialog)) == 1
        drive.desk.seat.hide()
        drive.settle()
        assert [dialog for dialog in drive.window.findChildren(QPrintDialog) if dialog.isVisible()] == []
        document = note_document(drive.window.look, "Title", "One.\nسطر")
        assert document.toPlainText() == "Title\nOne.\nسطر"


def test_the_strip_tells_when_the_pin_is_asked_for_again(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "x") as drive:
        assert "Your PIN is asked again after 5 minutes away." in said(opened(drive))
        drive.desk.change(idle_minutes=0)
        assert "Your PIN is asked again once you lock." in said(opened(drive))


def test_a_day_is_told_as_short_as_it_is_clear() -> None:
    look = make_look("light", "en")
    now = datetime(2026, 11, 22, 14, 5).astimezone()
    assert day_and_time(look, now, now) == "Today, \u206614:05\u2069"
    assert day_and_time(look, now - timedelta(days=2), now) == "20 November"
    assert day_and_time(look, now - timedelta(days=365), now) == "22 November 2025"


def test_back_leads_to_the_modules(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, "x") as drive:
        opened(drive)
        drive.click(drive.button("Modules"))
        assert isinstance(drive.screen, PickerScreen)


if __name__ == "__main__":
    type_until_killed(Path(sys.argv[1]), Path(sys.argv[2]))
