"""Private activities in the real window: a PIN comes first, what is typed saves itself sealed, no file tells."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QLineEdit, QWidget

from player.activities import ActivityWidget
from player.activities.plan import PlanWidget
from player.activities.reflection import ReflectionWidget
from player.core import files
from player.core.facilitators import Facilitator
from player.core.places import Places
from player.core.progress import Progress
from player.core.session import Session
from player.core.vaults import Vaults
from player.screens import copies, route
from player.screens.code_sheet import CodeSheet
from player.screens.inline_activity import InlineActivity
from player.screens.journal import JournalScreen
from player.screens.learner_sheet import LearnerSheet
from player.screens.page import PageScreen
from player.screens.plan_sheet import PlanSheet, plan_copy
from player.screens.questions import Questions
from player.screens.secret_sheet import SecretSheet
from player.widgets.buttons import Button
from player.widgets.pdf_page import opened
from player.widgets.ruled_sheet import RuledSheet
from player.widgets.spoken import spoken_in
from player.widgets.toast import Toast
from tests.benchmarks.canaries import traces
from tests.driving import NARROW, Drive
from tests.player.core.test_vaults import CHEAP
from tests.player.lock_set import PIN, bare, fields, lock_with, primary, sheet, texts, write
from tests.player.private_set import private_course

CANARY = "kittiwake over the quiet harbour"
CANARIES = [CANARY, "kittiwake", '"ticked"', '"steps"']
REFLECTION = "reflection/private/m1/why"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return private_course(tmp_path_factory.mktemp("course"))


@contextmanager
def sitting(data: Path, course: Path, *, locked: bool = True, language: str = "en") -> Iterator[Drive]:
    """Maryam at the course, with a PIN unless told otherwise."""
    with Drive(data, course) as drive:
        drive.desk.change(language=language)
        drive.settle()
        drive.begin("Maryam")
        if locked:
            lock_with(drive)
        yield drive


def asked(drive: Drive, activity: str) -> ActivityWidget:
    """Opens the question; its widget."""
    drive.desk.go(route.Page("m1", "write", activity))
    drive.settle()
    return shown(drive)


def shown(drive: Drive) -> ActivityWidget:
    assert isinstance(drive.screen, PageScreen)
    assert isinstance(drive.screen.content, Questions)
    assert drive.screen.content.widget is not None
    return drive.screen.content.widget


def type_into(part: QWidget, text: str) -> None:
    part.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(part, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def said(part: QWidget) -> str:
    return " | ".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def rows(data: Path) -> dict[str, list[tuple[str, ...]]]:
    """What the closed progress file says of attempts and half-made answers."""
    store = Progress.open(Places(data, ()).progress)
    found = {
        "attempt": store.rows.select("SELECT activity, answer FROM attempt ORDER BY seq"),
        "draft": store.rows.select("SELECT activity, answer FROM draft"),
    }
    store.close()
    return found


def kept(drive: Drive, activity: str) -> object:
    found: list[object] = []
    session, vault = drive.desk.session, drive.desk.seat.vault
    assert session is not None
    drive.desk.tasks.database(lambda: session.kept("m1", vault), found.append)
    drive.settle()
    answers = found[0]
    return answers.answers.get(activity, answers.drafts.get(activity))  # type: ignore[attr-defined]


def test_no_pin_nothing_private_and_the_way_on_stays_open(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, locked=False) as drive:
        widget = asked(drive, "why")
        assert isinstance(widget, ReflectionWidget)
        assert not widget.sheet.isVisible()
        assert "This is for you alone" in said(widget)
        assert drive.desk.results is not None
        drive.click(drive.button("Go on without"))
        assert shown(drive).spec.id == "mine"
        assert drive.desk.results.shares == {"m1/why": 0.0}
        module = drive.desk.course.module("m1")
        assert drive.desk.results.missing(module, module.page("write")).activities == ()
        widget = asked(drive, "ready")
        QTest.keyClick(widget.question, Qt.Key.Key_A)
        drive.key(Qt.Key.Key_Return)
        assert drive.desk.results.shares == {"m1/why": 0.0}
    assert rows(tmp_path) == {"attempt": [("m1/why", "{}")], "draft": []}


def test_who_chooses_a_pin_goes_on_writing_on_the_same_page(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, locked=False) as drive:
        asked(drive, "why")
        drive.click(drive.button("Choose a PIN"))
        lock = sheet(drive, SecretSheet)
        for field in fields(lock):
            write(field, PIN)
        drive.click(primary(drive, lock, "Set it"))
        code = sheet(drive, CodeSheet)
        box = code.findChild(QCheckBox)
        assert box is not None
        drive.click(box)
        drive.click(primary(drive, code, "Done"))
        assert bare(drive)
        widget = shown(drive)
        assert isinstance(widget, ReflectionWidget)
        assert widget.sheet.isVisible()
        type_into(widget.sheet, CANARY)
        drive.click(drive.button("Keep"))
        assert kept(drive, "why") == {"text": CANARY}
    assert traces(tmp_path, CANARIES) == set()


def test_what_is_typed_saves_itself_and_says_so(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        widget = asked(drive, "why")
        assert isinstance(widget, ReflectionWidget)
        assert "Saves by itself" in said(widget)
        type_into(widget.sheet, CANARY)
        assert "Saving" in said(widget)
        drive.wait(lambda: "Saved on this computer at" in said(widget), "the text to be saved", 3)
        assert CANARY in texts(drive)[REFLECTION]
        assert drive.desk.results is not None
        assert drive.desk.results.shares == {}
        drive.desk.go(route.Picker())
        drive.settle()
        again = asked(drive, "why")
        assert again.answer == {"text": CANARY}
        assert drive.screen.content.feedback is None  # type: ignore[attr-defined]
    assert rows(tmp_path) == {"attempt": [], "draft": []}


def test_half_a_text_of_each_kind_survives_and_no_file_tells(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        widget = asked(drive, "why")
        type_into(widget.first_focus(), CANARY)
        drive.click(drive.button("Next question"))
        plan = shown(drive)
        type_into(plan.first_focus(), CANARY)
        drive.key(Qt.Key.Key_Return)  # leads on, and hands nothing in
        assert isinstance(plan, PlanWidget)
        assert QApplication.focusWidget() is plan.steps["people"].field
        type_into(plan.steps["people"].field, f"{CANARY} 2")
        drive.click(drive.button("Next question"))
        QTest.keyClick(shown(drive).first_focus(), Qt.Key.Key_Space)
        drive.desk.seat.lock()
        drive.settle()
        assert traces(tmp_path, CANARIES) == set()
        assert CANARY not in said(drive.window)
    assert rows(tmp_path) == {"attempt": [], "draft": []}
    assert traces(tmp_path, CANARIES) == set()
    with Drive(tmp_path, course) as drive:
        come_back(drive)
        assert asked(drive, "why").answer == {"text": CANARY}
        assert asked(drive, "mine").answer == {"steps": {"goal": CANARY, "people": f"{CANARY} 2"}}
        assert asked(drive, "ready").answer == {"ticked": ["room"]}
    assert traces(tmp_path, CANARIES) == set()


def come_back(drive: Drive) -> None:
    drive.click(drive.button("Maryam"))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, PIN)
    drive.key(Qt.Key.Key_Return)


def test_what_is_kept_is_shown_again_can_be_changed_and_is_no_text_for_the_facilitator(
    tmp_path: Path, course: Path
) -> None:
    with sitting(tmp_path, course) as drive:
        widget = asked(drive, "why")
        assert isinstance(widget, ReflectionWidget)
        type_into(widget.sheet, CANARY)
        QTest.keyClick(widget.sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        drive.settle()
        assert widget.sheet.isReadOnly()
        content = drive.screen.content  # type: ignore[attr-defined]
        assert content.feedback.title.text() == "Kept"
        assert "Thank you for thinking about it" in content.feedback.texts[0].text()
        widget = asked(drive, "why")
        assert isinstance(widget, ReflectionWidget)
        assert widget.sheet.isReadOnly()
        drive.click(drive.button("Change it"))
        type_into(widget.sheet, " and on")
        drive.desk.go(route.Picker())
        drive.settle()
        assert kept(drive, "why") == {"text": f"{CANARY} and on"}
        stores, course_ = drive.desk.seat.stores, drive.desk.course
        standing = Facilitator(stores.file.progress, stores.file.vaults).standings(course_, lambda _share: None)[0]
        assert standing.results.shares == {"m1/why": 1.0}
        drive.desk.go(route.Journal())
        drive.settle()
        assert isinstance(drive.screen, JournalScreen)
        assert drive.screen.card.sheet.words == f"{CANARY} and on"
        assert "Which word would you like to stop using" in said(drive.screen)
    assert rows(tmp_path) == {"attempt": [("m1/why", "{}")], "draft": []}
    assert traces(tmp_path, CANARIES) == set()


@pytest.mark.parametrize("how", ["hidden", "closed"])
def test_mid_sentence_hidden_or_closed_loses_nothing_and_shows_nothing(tmp_path: Path, course: Path, how: str) -> None:
    with sitting(tmp_path, course) as drive:
        plan = asked(drive, "mine")
        assert isinstance(plan, PlanWidget)
        type_into(plan.steps["people"].field, CANARY)
        if how == "hidden":
            QTest.keyClick(plan.steps["people"].field, Qt.Key.Key_F12)
            drive.settle()
            everything = [drive.window, *drive.window.findChildren(QWidget)]
            assert CANARY not in said(drive.window) + " ".join(part.accessibleName() for part in everything)
    assert traces(tmp_path, CANARIES) == set()
    store = Progress.open(Places(tmp_path, ()).progress)
    vault = Vaults(store, CHEAP).unlock(store.learners()[0].id, PIN)
    assert CANARY in vault.texts()["plan/private/m1/mine"]
    store.close()


def test_the_line_that_is_written_stays_in_sight(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        drive.window.resize(NARROW)
        drive.desk.change(text_size=150)
        drive.settle()
        widget = asked(drive, "why")
        assert isinstance(widget, ReflectionWidget)
        sheet_ = widget.sheet
        drive.click(sheet_.viewport())
        type_into(sheet_, "word")
        for _ in range(4):
            QTest.keyClick(sheet_, Qt.Key.Key_Return)
            QTest.keyClicks(sheet_, "more")
        at = sheet_.viewport().mapTo(drive.screen, sheet_.cursorRect().bottomLeft())
        assert isinstance(drive.screen, PageScreen)
        assert at.y() < drive.screen.bar.mapTo(drive.screen, drive.screen.bar.rect().topLeft()).y()


def test_the_systems_input_methods_are_told_to_learn_nothing(tmp_path: Path, course: Path) -> None:
    def told(within: QWidget) -> bool:
        found = [part for part in within.findChildren(QWidget) if isinstance(part, QLineEdit | RuledSheet)]
        hint = Qt.InputMethodHint.ImhSensitiveData
        return bool(found) and all(part.inputMethodHints() & hint for part in found)

    with Drive(tmp_path, course) as drive:
        drive.desk.change(language="en", list_names=False)
        assert told(drive.screen)
        drive.click(drive.button("Add a learner"))
        assert told(sheet(drive, LearnerSheet))
        drive.begin("Maryam")
        lock_with(drive)
        assert told(asked(drive, "why"))
        assert told(asked(drive, "mine"))


def test_what_was_written_is_not_read_aloud(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        type_into(asked(drive, "why").first_focus(), CANARY)
        drive.settle()
        heard = " ".join(part.words for part in spoken_in(drive.screen))
        assert "Which word would you like to stop using" in heard
        assert "kittiwake" not in heard


def test_an_emptied_text_is_none_and_the_question_is_open(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        widget = asked(drive, "why")
        assert isinstance(widget, ReflectionWidget)
        type_into(widget.sheet, CANARY)
        drive.click(drive.button("Keep"))
        drive.click(drive.button("Change it"))
        widget.sheet.selectAll()
        QTest.keyClick(widget.sheet, Qt.Key.Key_Delete)
        drive.click(drive.button("Next question"))
        drive.click(drive.button("Back"))
        assert shown(drive).spec.id == "why"
        assert shown(drive).answer is None
        assert texts(drive) == {}
        assert asked(drive, "why").answer is None


def test_a_new_look_keeps_what_is_being_written(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        type_into(asked(drive, "mine").first_focus(), CANARY)
        drive.desk.change(theme="dark")
        drive.settle()
        assert shown(drive).answer == {"steps": {"goal": CANARY}}


def test_a_guest_writes_in_memory_and_leaves_nothing(tmp_path: Path, course: Path) -> None:
    with Drive(tmp_path, course) as drive:
        drive.desk.seat.welcome_guest()
        drive.settle()
        widget = asked(drive, "why")
        assert "in memory only" in said(widget)
        type_into(widget.first_focus(), CANARY)
        drive.click(drive.button("Keep"))
        assert asked(drive, "why").answer == {"text": CANARY}
        drive.desk.seat.lock()
        drive.settle()
        assert traces(tmp_path, CANARIES) == set()
    assert rows(tmp_path) == {"attempt": [], "draft": []}


def test_a_reflection_in_a_lesson_is_just_as_private(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course, locked=False) as drive:
        drive.desk.go(route.Page("m1", "flow"))
        drive.settle()
        card = drive.screen.findChild(InlineActivity)
        assert card is not None
        assert not card.check.isVisible()
        drive.click(drive.button("Go on without"))
        assert "Left out" in said(card)
        assert isinstance(drive.screen, PageScreen)
        lock_with(drive)
        drive.desk.go(route.Page("m1", "flow"))
        drive.settle()
        card = drive.screen.findChild(InlineActivity)
        assert card is not None
        type_into(card.widget.first_focus(), CANARY)
        drive.click(card.check)
        assert kept(drive, "now") == {"text": CANARY}
    assert rows(tmp_path)["draft"] == []
    assert traces(tmp_path, CANARIES) == set()


def test_a_plan_leaves_its_lock_only_after_a_warning(
    tmp_path: Path, course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected.value)
    with sitting(tmp_path / "data", course) as drive:
        plan = asked(drive, "mine")
        assert not drive.button("Print").isEnabled()
        type_into(plan.first_focus(), f"{CANARY} \U0001f426")
        drive.click(drive.button("Print"))
        asks = sheet(drive, PlanSheet)
        assert "Paper has no lock" in said(asks)
        assert "\U0001f426" in asks.lacking.text()
        assert QApplication.focusWidget() is drive.button("Do not print", asks)
        drive.click(drive.button("Do not print", asks))
        drive.click(drive.button("Print"))
        drive.click(primary(drive, sheet(drive, PlanSheet), "Print"))  # the system's dialog is cancelled
        assert bare(drive)
        assert drive.window.findChild(Toast) is None or "printer" not in said(drive.window)
    assert traces(tmp_path / "data", CANARIES) == set()
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_a_printed_plan_has_all_its_pages_upright(
    tmp_path: Path, course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        assert printer.docName() == "Carrel"
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed))
        printer.setResolution(150)
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    monkeypatch.setattr(QPrintDialog, "exec", accept)
    with sitting(tmp_path / "data", course) as drive:
        plan = asked(drive, "mine")
        assert isinstance(plan, PlanWidget)
        plan.restore({"steps": {"people": "somebody\n" * 80}})
        plan.begin_again()
        drive.click(drive.button("Print"))
        drive.click(primary(drive, sheet(drive, PlanSheet), "Print"))
        drive.wait(lambda: "on its way to the printer" in said(drive.window), "the printer")
    with opened(printed.read_bytes()) as page:
        assert len(page.all) == 3
        for each in page.all:
            assert abs(each.size.width() - 595.3) < 2
            assert abs(each.size.height() - 841.9) < 2


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_saved_plan_reads_as_it_was_written(
    tmp_path: Path, course: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    from pypdf import PdfReader

    saved = tmp_path / "saved.pdf"
    monkeypatch.setattr(copies, "_choose_place", lambda _desk, _parent, _copy: saved)
    with sitting(tmp_path / "data", course, language=language) as drive:
        plan = asked(drive, "mine")
        plan.restore({"steps": {"goal": CANARY, "words": "السلام"}})
        plan.submit()
        drive.settle()
        content = drive.screen.content  # type: ignore[attr-defined]
        shown_ways = [part for part in content.findChildren(Button) if part.isVisible() and part._icon == "ph.file-pdf"]
        assert len(shown_ways) == 1
        drive.click(shown_ways[0])
        drive.click(sheet(drive, PlanSheet).go)
        drive.wait(saved.exists, "the file")
    reader = PdfReader(saved)
    assert "/Lang" in reader.root_object
    assert str(reader.root_object["/Lang"]) == language
    text = reader.pages[0].extract_text()
    assert CANARY in text
    title = reader.metadata.title if reader.metadata else ""
    assert title == {"en": "My plan for one conversation", "ar": "خطتي لمحادثة واحدة"}[language]
    assert traces(tmp_path / "data", CANARIES) == set()


def test_the_next_person_does_not_read_that_a_plan_was_saved(
    tmp_path: Path, course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved, slow, write_whole = tmp_path / "saved.pdf", Event(), files.write_whole

    def write(path: Path, data: bytes) -> None:
        if path == saved:
            slow.wait(10)
        write_whole(path, data)

    monkeypatch.setattr(files, "write_whole", write)
    monkeypatch.setattr(copies, "_choose_place", lambda _desk, _parent, _copy: saved)
    with sitting(tmp_path / "data", course) as drive:
        copy = plan_copy(b"%PDF-")
        copies.save_copy(drive.desk, drive.window, copy)
        drive.desk.seat.lock()
        slow.set()
        drive.settle()
        assert saved.exists()
        assert not [part for part in drive.window.findChildren(Toast) if part.isVisible()]
        drive.begin("Maryam")
        copies.save_copy(drive.desk, drive.window, copy)
        drive.settle()
        assert said(drive.window).endswith(copy.wording.saved)


def test_a_text_that_cannot_be_written_is_told_and_tried_again(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        widget = asked(drive, "why")
        session = drive.desk.session
        assert session is not None
        right, tries = session.keep_draft, list[object]()

        def fails(*given: object) -> None:
            tries.append(given)
            if len(tries) == 1:
                raise OSError(28, "No space left on device")
            right(*given)  # type: ignore[arg-type]

        session.keep_draft = fails  # type: ignore[method-assign, assignment]
        type_into(widget.first_focus(), CANARY)
        drive.wait(lambda: "Not saved yet; Carrel tries again" in said(widget), "the fault", 3)
        drive.wait(lambda: "Saved on this computer at" in said(widget), "the second try", 6)
        assert CANARY in texts(drive)[REFLECTION]


def test_after_a_reset_the_attempt_stays_and_the_page_asks_for_a_pin(tmp_path: Path, course: Path) -> None:
    with sitting(tmp_path, course) as drive:
        type_into(asked(drive, "why").first_focus(), CANARY)
        drive.click(drive.button("Keep"))
    store = Progress.open(Places(tmp_path, ()).progress)
    who = store.learners()[0]
    assert Vaults(store, CHEAP).reset(who.id) == 1
    store.close()
    with Drive(tmp_path, course) as drive:
        drive.begin("Maryam")
        assert "This is for you alone" in said(asked(drive, "why"))
        assert isinstance(drive.desk.session, Session)
        assert drive.desk.results is not None
        assert drive.desk.results.shares == {"m1/why": 1.0}
