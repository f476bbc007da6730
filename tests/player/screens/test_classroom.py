"""The class: who learns here and how far they are, added, removed, reset, exported; and what nobody sees there."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import perf_counter

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QWidget

from course_bundle.archive import Bundle
from player.app import Interpreter
from player.core.facilitators import Facilitators
from player.core.places import Places
from player.core.progress import Progress
from player.core.session import Session
from player.core.vaults import Vaults
from player.screens.class_export import as_csv
from player.screens.class_nav import ClassNav
from player.screens.class_questions import RemoveSheet, ResetSheet
from player.screens.classroom import ClassroomScreen
from player.screens.name_choice import NameDraft
from player.screens.route import Centre, Classroom
from player.screens.welcome import WelcomeScreen
from player.widgets import working
from player.widgets.buttons import Button
from player.widgets.drop_down import DropDown
from player.widgets.frozen_table import FrozenTable
from player.widgets.toast import Toast
from tests.driving import NARROW, WIDE, Drive, finish_module
from tests.factories import course_struct, make_course, module_struct
from tests.house.test_every_word_is_marked import Pseudo, unmarked, words_of
from tests.player.core.test_vaults import CHEAP, PIN

PASSPHRASE = "the blue lamp"
CANARIES = ("canary-note-in-words", "canary-answer-in-words", "canary-half-made", "canary-certificate-name")
Open = Callable[..., Drive]


@pytest.fixture
def begin(qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
    """Starts the program with a class in it and the facilitator seated.

    Maryam has finished the first of three modules and begun the second, and has a PIN and private text; Jo, Zed and a
    name in Arabic have not begun.
    """
    driven: list[Drive] = []
    data = tmp_path / "data"

    def start(*names: str, courses: tuple[Path, ...] = ()) -> Drive:
        modules = [module_struct(f"m{at}", cloth=at) for at in (1, 2, 3)]
        course = make_course(tmp_path, course=course_struct(modules))
        data.mkdir(exist_ok=True)
        progress, bundle = Progress.open(Places(data, ()).progress), Bundle.open(course)
        for name in (*names, "Jo", "Zed", "مريم"):
            progress.add_learner(name, "cat")
        session = Session(progress, bundle, progress.add_learner("Maryam", "bird"))
        work(progress, session, bundle)
        Facilitators(progress, Vaults(progress), CHEAP).set_up(PASSPHRASE)
        progress.close()
        bundle.close()
        drive = Drive(data, course, courses)
        driven.append(drive)
        sit(drive)
        return drive

    yield start
    for drive in driven:
        drive.__exit__()


def work(progress: Progress, session: Session, bundle: Bundle) -> None:
    """What Maryam did, some of it in her own words."""
    who = (session.learner.id, bundle.course.id)
    finish_module(session, bundle, "m1")
    session.see_page("m2", "welcome")
    session.stop_at("m2", "welcome")
    progress.record_attempt(*who, "m2/q-one", {"words": CANARIES[1]}, 0.5)
    progress.record_draft(*who, "m2/q-many", {"words": CANARIES[2]})
    vault, _code = Vaults(progress, CHEAP).create(session.learner.id, PIN)
    vault.put("note/1", CANARIES[0])
    vault.put("certificate-name", CANARIES[3])
    vault.lock()


def sit(drive: Drive) -> None:
    """Lets the facilitator in and shows the class."""
    drive.desk.change(language="en", centre="Harbour Centre")
    stores, desk = drive.desk.seat.stores, drive.desk
    desk.tasks.database(lambda: stores.file.facilitators.enter(PASSPHRASE), desk.seat.welcome_facilitator)
    drive.settle()
    desk.go(Classroom())
    drive.settle()


def table(drive: Drive) -> FrozenTable:
    assert isinstance(drive.screen, ClassroomScreen)
    return drive.screen._table


def cell(drive: Drive, row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    model = table(drive).model()
    return str(model.data(model.index(row, column), role))


def names(drive: Drive) -> list[str]:
    """Who is shown, from top to bottom."""
    return [cell(drive, row, 0) for row in range(table(drive).model().rowCount(QModelIndex()))]


def row_of(drive: Drive, name: str) -> int:
    return names(drive).index(name)


def press(drive: Drive, name: str) -> None:
    """Chooses a learner with the mouse, in the column that stays."""
    view = table(drive).frozen
    index = view.model().index(row_of(drive, name), 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    drive.settle()


def all_words(drive: Drive) -> str:
    """Every text, name and tooltip of the window, and all that the table says or lets be heard."""
    found: list[str] = []
    for part in drive.window.findChildren(QWidget):
        found += [part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.whatsThis()]
        if isinstance(part, QLabel | QLineEdit | Button):
            found.append(part.text())
    model = table(drive).model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for column in range(model.columnCount()):
        found += [str(model.headerData(column, Qt.Orientation.Horizontal, role)) for role in roles]
        found += [str(model.data(model.index(row, column), role)) for row in range(model.rowCount()) for role in roles]
    return "\n".join(found)


def toast(drive: Drive) -> str:
    found = drive.window._toast
    assert isinstance(found, Toast)
    return found.accessibleName()


def test_the_table_shows_how_far_everybody_is(begin: Open) -> None:
    drive = begin()
    assert drive.desk.learner is None
    assert set(names(drive)) == {"Jo", "Maryam", "Zed", "مريم"}
    row = row_of(drive, "Maryam")
    assert [cell(drive, row, column) for column in range(1, 6)] == ["complete", "20%", "–", "1", "Today"]
    jo = row_of(drive, "Jo")
    assert [cell(drive, jo, column) for column in range(1, 6)] == ["–", "–", "–", "0", "Not yet"]
    model = table(drive).model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(6)]
    assert heads == ["Learner", "1", "2", "3", "Complete", "Last here"]
    counts = " ".join(label.text() for label in drive.screen.findChildren(QLabel) if label.isVisible())
    assert "4 learner" in counts
    assert "1 module" in counts
    assert "Harbour Centre" in counts
    assert "Answers and journals stay private to each learner." in counts


def test_no_answer_and_no_private_text_is_anywhere_in_the_classroom(begin: Open) -> None:
    drive = begin()
    press(drive, "Maryam")
    words = all_words(drive)
    assert "Maryam" in words
    shown = words.encode() + as_csv(drive.screen._model)  # type: ignore[attr-defined]
    drive.click(drive.button("Reset PIN"))
    shown += all_words(drive).encode()
    drive.click(drive.button("Keep the PIN"))
    drive.desk.go(Centre())
    drive.settle()
    for label in drive.window.findChildren(QLabel):
        shown += label.text().encode()
    for canary in CANARIES:
        assert canary.encode() not in shown
    reached = {name for name in vars(drive.screen) if "session" in name or "vault" in name}
    assert reached == set()
    assert (drive.desk.session, drive.desk.results, drive.desk.seat.vault) == (None, None, None)


def test_rows_are_sorted_by_any_column_and_found_by_name(begin: Open) -> None:
    drive = begin("Learner 10", "Learner 2")
    shown = names(drive)
    assert shown.index("Jo") < shown.index("Learner 2") < shown.index("Learner 10") < shown.index("Maryam")
    view = table(drive)
    for column in (1, 2, 4, 5):
        view.header.chosen.emit(column)
        assert names(drive)[0] == "Maryam"
        view.header.chosen.emit(column)
        assert names(drive)[-1] == "Maryam"
    field = drive.screen.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "LEARNER")
    assert names(drive) == ["Learner 2", "Learner 10"]
    drive.desk.change(theme="dark")
    drive.settle()
    assert names(drive) == ["Learner 2", "Learner 10"]
    assert drive.screen._model.sorted_by == (5, True)  # type: ignore[attr-defined]


def test_by_keyboard_alone_a_row_is_chosen_and_a_column_sorted_by(begin: Open) -> None:
    drive = begin()
    view = table(drive)
    seen: list[QWidget | None] = []
    for _step in range(30):
        drive.key(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert view in seen
    assert view.header in seen
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _step in range(row_of(drive, "Maryam")):
        drive.key(Qt.Key.Key_Down)
    drive.key(Qt.Key.Key_Space)
    assert [learner.name for learner in drive.screen._model.chosen_learners()] == ["Maryam"]  # type: ignore[attr-defined]
    assert drive.button("Remove").isVisible()
    assert drive.button("Reset PIN").isVisible()
    drive.key(Qt.Key.Key_Delete)
    assert isinstance(drive.window._sheet, RemoveSheet)
    focus = QApplication.focusWidget()
    assert isinstance(focus, Button)
    assert focus.text() == "Keep"
    drive.key(Qt.Key.Key_Escape)
    view.header.setFocus(Qt.FocusReason.TabFocusReason)
    for _step in range(4):
        drive.key(Qt.Key.Key_Right)
    assert view.header.accessibleName() == "Sort by: Complete"
    drive.key(Qt.Key.Key_Return)
    assert view.header.accessibleName() == "Sorted by: Complete, largest first"
    assert names(drive)[0] == "Maryam"


def test_every_cell_stands_by_itself_for_a_screen_reader(begin: Open) -> None:
    drive = begin()
    row = row_of(drive, "Maryam")
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [cell(drive, row, column, role).replace("\u2068", "").replace("\u2069", "") for column in range(6)]
    titles = [column.title for column in drive.screen._model.columns]  # type: ignore[attr-defined]
    assert spoken == [
        "Maryam, with a PIN, not chosen",
        f"Maryam. Module 1: {titles[0]}: complete",
        f"Maryam. Module 2: {titles[1]}: 20%",
        f"Maryam. Module 3: {titles[2]}: not started",
        "Maryam. Complete: 1",
        "Maryam. Last here: Today",
    ]
    press(drive, "Maryam")
    assert cell(drive, row, 0, role).endswith(", chosen")
    interface = QAccessible.queryAccessibleInterface(table(drive))
    heard = [interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())]
    assert {cell(drive, row, column, role) for column in range(6)} <= set(heard)


def test_a_learner_is_added_and_not_let_in(begin: Open) -> None:
    drive = begin()
    drive.click(drive.button("Add a learner"))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Blue kettle")
    drive.desk.change(theme="dark")
    drive.settle()
    assert drive.window._sheet is not None
    drive.click(drive.button("Add", drive.window._sheet))
    assert "Blue kettle" in names(drive)
    assert "Blue kettle" in toast(drive)
    assert drive.desk.learner is None
    drive.desk.seat.lock()
    assert "Blue kettle" in [learner.name for learner in drive.desk.learners]


def test_removing_asks_once_and_leaves_nothing(begin: Open, tmp_path: Path) -> None:
    drive = begin()
    press(drive, "Maryam")
    press(drive, "Jo")
    drive.click(drive.button("Remove"))
    sheet = drive.window._sheet
    assert isinstance(sheet, RemoveSheet)
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "Maryam" in said
    assert "Jo" in said
    assert "Exported files, paper and copies that somebody made are not reached." in said
    drive.click(drive.button("Keep", sheet))
    assert "Maryam" in names(drive)
    drive.click(drive.button("Remove"))
    drive.click(drive.button("Remove", drive.window._sheet))
    assert sorted(names(drive)) == sorted(["Zed", "مريم"])
    assert not drive.button("Export").isHidden()
    with pytest.raises(LookupError):
        drive.button("Remove")
    drive.desk.seat.lock()
    drive.settle()
    assert isinstance(drive.screen, WelcomeScreen)
    assert {learner.name for learner in drive.desk.learners} == {"Zed", "مريم"}
    for path in (tmp_path / "data").rglob("*"):
        if path.is_file():
            assert b"Maryam" not in path.read_bytes(), path.name


def test_removing_many_can_be_stopped_on_the_way(begin: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    drive = begin()
    monkeypatch.setattr(working, "PATIENCE", 20)
    for name in names(drive):
        press(drive, name)
    drive.click(drive.button("Remove"))
    sheet = drive.window._sheet
    assert isinstance(sheet, RemoveSheet)
    held = Event()
    drive.desk.tasks.database(held.wait)
    QTest.mouseClick(drive.button("Remove", sheet), Qt.MouseButton.LeftButton)
    drive.wait(sheet._working.isVisible, "the line")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert drive.window._sheet is sheet
    QTest.mouseClick(drive.button("Cancel", sheet), Qt.MouseButton.LeftButton)
    held.set()
    drive.settle()
    assert sheet._closing
    assert len(names(drive)) == 4


def test_a_reset_says_before_and_after_that_the_text_is_lost(begin: Open) -> None:
    drive = begin()
    press(drive, "Jo")
    with pytest.raises(LookupError):
        drive.button("Reset PIN")
    press(drive, "Jo")
    press(drive, "Maryam")
    drive.click(drive.button("Reset PIN"))
    sheet = drive.window._sheet
    assert isinstance(sheet, ResetSheet)
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "is then lost for good" in said
    assert "Nobody can bring it back" in said
    assert "anyone can go on as this learner" in said
    focus = QApplication.focusWidget()
    assert isinstance(focus, Button)
    assert focus.text() == "Keep the PIN"
    drive.click(drive.button("Reset the PIN", sheet))
    assert "2 private text" in toast(drive)
    assert "without a PIN" in cell(drive, row_of(drive, "Maryam"), 0, Qt.ItemDataRole.AccessibleTextRole)
    with pytest.raises(LookupError):
        drive.button("Reset PIN")
    assert cell(drive, row_of(drive, "Maryam"), 1) == "complete"


def test_the_export_is_read_by_spreadsheets_and_holds_what_the_table_shows(
    begin: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = begin("=HYPERLINK(1)")
    place = tmp_path / "kept" / "class.csv"
    place.parent.mkdir()

    def answer(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(place.parent))
        dialog.selectFile(place.name)
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(QFileDialog, "exec", answer)
    drive.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    data = place.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    head, *lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert head[0] == "Learner"
    assert head[1].startswith("Module 1: ")
    found = {line[0]: line[1:] for line in lines}
    assert found["Maryam"][:4] == ["complete", "20%", "", "1"]
    assert len(found["Maryam"][4]) == len("2026-11-22")
    assert found["مريم"] == ["", "", "", "0", ""]
    assert "'=HYPERLINK(1)" in found
    assert "Saved" in toast(drive)


def test_of_several_courses_one_is_chosen(begin: Open, tmp_path: Path) -> None:
    folder = tmp_path / "courses"
    folder.mkdir()
    make_course(folder, 1, course_id="other", name="other.course")
    drive = begin(courses=(folder,))
    choice = drive.screen.findChild(DropDown)
    assert isinstance(choice, DropDown)
    assert choice.isVisible()
    choice.setItemText(choice.currentIndex(), "A course with a title that no field has room for")
    drive.settle()
    choice.grab()
    assert choice.toolTip() == "A course with a title that no field has room for"
    assert table(drive).model().columnCount() == 6
    other = next(at for at in range(choice.count()) if "other" in choice.itemText(at))
    choice.setCurrentIndex(other)
    choice.activated.emit(other)
    drive.settle()
    assert table(drive).model().columnCount() == 4
    drive.desk.change(theme="dark")
    drive.settle()
    assert table(drive).model().columnCount() == 4


def test_a_course_that_the_facilitator_opens_is_the_one_that_is_shown(begin: Open, tmp_path: Path) -> None:
    other = make_course(tmp_path, 2, course_id="other", name="other.course")
    drive = begin()
    assert table(drive).model().columnCount() == 6
    drive.desk.open_file(other)
    drive.settle()
    assert table(drive).model().columnCount() == 5
    assert drive.desk.learner is None


def test_three_hundred_learners_are_read_in_a_moment_and_scrolled_to(begin: Open) -> None:
    drive = begin(*(f"Learner {number}" for number in range(300)))
    begun = perf_counter()
    drive.desk.go(Classroom())
    drive.settle()
    assert perf_counter() - begun < 3.0
    assert len(names(drive)) == 304
    view = table(drive)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    drive.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.currentIndex().row() == 303
    assert view.verticalScrollBar().value() == view.frozen.verticalScrollBar().value() > 0
    press(drive, names(drive)[303])
    assert len(drive.screen._model.chosen) == 1  # type: ignore[attr-defined]


def test_a_long_reading_shows_that_it_is_under_way_and_can_be_cancelled(
    begin: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = begin()
    monkeypatch.setattr(working, "PATIENCE", 20)
    held = Event()
    drive.desk.tasks.database(held.wait)
    drive.desk.go(Classroom())
    screen = drive.screen
    assert isinstance(screen, ClassroomScreen)
    drive.wait(screen._working.isVisible, "the line")
    QTest.mouseClick(drive.button("Cancel"), Qt.MouseButton.LeftButton)
    assert not screen._working.isVisible()
    again = drive.button("Read again")
    held.set()
    drive.settle()
    assert names(drive) == []
    drive.click(again)
    assert len(names(drive)) == 4
    assert not again.isVisible()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_column_of_names_stays_on_the_leading_side_and_all_columns_fit(
    begin: Open, language: str, size: QSize
) -> None:
    drive = begin()
    drive.window.resize(size)
    drive.desk.change(language=language)
    drive.settle()
    view = table(drive)
    assert view.horizontalScrollBar().maximum() == 0
    nav = drive.screen.findChild(ClassNav)
    assert nav is not None
    assert nav.width() == (56 if size == NARROW else 208)
    inside = view.viewport().geometry()
    last = view.visualRect(view.model().index(0, view.model().columnCount() - 1))
    if language == "ar":
        assert view.frozen.geometry().right() == inside.right()
        assert nav.x() > view.mapTo(drive.screen, view.rect().topLeft()).x()
        assert last.left() >= 0
    else:
        assert view.frozen.x() == inside.x()
        assert last.right() <= inside.width()
    assert view.rowHeight(0) == 34
    assert view.viewport().height() >= 6 * 34


def test_names_stay_in_view_while_large_columns_are_scrolled(begin: Open) -> None:
    drive = begin()
    drive.window.resize(800, 528)
    drive.desk.change(text_size=150)
    drive.settle()
    view = table(drive)
    assert view.horizontalScrollBar().maximum() > 0
    before = view.frozen.geometry()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _step in range(5):
        drive.key(Qt.Key.Key_Right)
    assert view.horizontalScrollBar().value() > 0
    assert view.frozen.geometry() == before
    drive.key(Qt.Key.Key_Left)
    here = view.visualRect(view.currentIndex())
    assert here.left() >= view.frozen.width()


def test_the_settings_of_the_place_are_beside_the_class(begin: Open) -> None:
    drive = begin()
    drive.click(drive.button("Settings"))
    fields = drive.screen.findChildren(QLineEdit)
    assert fields[0].text() == "Harbour Centre"
    drive.click(drive.button("Class"))
    assert isinstance(drive.screen, ClassroomScreen)


def test_every_word_of_the_role_is_marked_for_translation(
    begin: Open, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = begin()
    drive.desk.untell()
    pseudo = Pseudo()
    monkeypatch.setattr(Interpreter, "speak", lambda _self, _language: qapp.installTranslator(pseudo))
    drive.desk.change(theme="dark")
    drive.settle()
    found: set[str] = set()

    def look() -> None:
        drive.settle()
        known = ("Carrel", "Maryam", "Jo", "Harbour Centre", "EN", "Ctrl+L", "Ctrl+E")
        found.update(words for _part, words in words_of(drive.window) if unmarked(words, known))

    look()
    press(drive, "Maryam")
    look()
    model = drive.screen._model  # type: ignore[attr-defined]
    assert model.about(model.columns[0]).startswith("⟦Module 1: ")
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in (0, 4, 5)]
    assert heads == ["⟦Learner⟧", "⟦Complete⟧", "⟦Last here⟧"]
    chosen = model.chosen_learners()
    for module, name, *given in (
        ("class_questions", "RemoveSheet", chosen),
        ("class_questions", "RemoveSheet", chosen * 2),
        ("class_questions", "ResetSheet", chosen[0]),
        ("class_questions", "AddSheet", NameDraft()),
        ("facilitator_sheet", "SetUpSheet"),
        ("facilitator_door", "DoorSheet"),
        ("facilitator_door", "ForgottenSheet"),
    ):
        drive.desk.show(module, name, *given)
        look()
    drive.desk.go(Centre())
    look()
    qapp.removeTranslator(pseudo)
    assert found == set()
