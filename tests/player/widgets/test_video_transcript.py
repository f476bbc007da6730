"""The transcript: its lines, finding words, following the film, paper."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from course_bundle.captions import Cue
from player.widgets.seek_bar import ChapterMark
from player.widgets.transcript_panel import TranscriptPanel
from player.widgets.transcript_print import transcript_document
from player.widgets.transcript_rows import Kind, places, row_at, rows_of
from tests.player.film_set import dress

CHAPTERS = (ChapterMark(0.0, "The road"), ChapterMark(30.0, "A new path"))
CUES = tuple(Cue(n * 3.0, n * 3.0 + 2.5, f"Line {n} about the law and the street") for n in range(20))
ROWS = rows_of(CUES, CHAPTERS, ending=True)


@pytest.fixture
def panel(qtbot: QtBot) -> TranscriptPanel:
    panel = TranscriptPanel(dress())
    qtbot.addWidget(panel)
    panel.resize(400, 400)
    panel.fill(ROWS, "en")
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_lines_stand_under_the_headings_of_their_chapters() -> None:
    kinds = [row.kind for row in ROWS]
    assert kinds[0] is Kind.CHAPTER
    assert kinds[11] is Kind.CHAPTER
    assert kinds[-1] is Kind.END
    assert ROWS[11].text == "2. A new path"
    assert ROWS[12].at == 30.0


def test_the_line_of_a_second_is_the_one_begun_last() -> None:
    assert ROWS[row_at(ROWS, 4.0)].text.startswith("Line 1 ")
    assert ROWS[row_at(ROWS, 1000.0)].text.startswith("Line 19 ")
    assert row_at((), 3.0) == -1


@pytest.mark.parametrize(
    ("text", "needle", "found"),
    [
        ("The Law is the law", "law", ["Law", "law"]),
        ("Un débat pénal", "debat", ["débat"]),
        ("يُحال إلى مَحكَمة", "محكمة", ["مَحكَمة"]),
        ("СУД и суд", "суд", ["СУД", "суд"]),
        ("law", "", []),
        ("law", "  ", []),
        ("street", "law", []),
    ],
)
def test_words_are_found_whatever_their_case_and_marks(text: str, needle: str, found: list[str]) -> None:
    assert [text[at : at + length] for at, length in places(text, needle)] == found


@given(text=st.text(max_size=40), needle=st.text(max_size=5))
def test_found_places_lie_inside_the_text_in_order(text: str, needle: str) -> None:
    found = places(text, needle)
    assert all(0 <= at < at + length <= len(text) for at, length in found)
    assert found == sorted(found)


def test_the_line_that_is_said_is_tinted_and_in_sight(panel: TranscriptPanel) -> None:
    view = panel.view
    view.show_second(55.0)
    assert view.rows[view.active].at == 54.0
    box = view.visualRect(view.model().index(view.active, 0))
    assert view.viewport().rect().contains(box)
    tint = panel._look.colour("lampTint").name()
    assert view.viewport().grab().toImage().pixelColor(box.center().x(), box.top() + 2).name() == tint


def test_the_list_stays_where_its_reader_scrolled_it(panel: TranscriptPanel, qtbot: QtBot) -> None:
    view = panel.view
    view._hands_off.setInterval(200)
    where = QPointF(100, 100)
    wheel = QWheelEvent(
        where,
        view.mapToGlobal(where),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    place = view.verticalScrollBar().value()
    assert place > 0
    assert not view.following
    view.show_second(57.0)
    assert view.verticalScrollBar().value() == place
    qtbot.waitUntil(lambda: view.following)
    view.show_second(10.0)
    assert view.verticalScrollBar().value() != place


def test_a_click_and_enter_jump_to_the_line(panel: TranscriptPanel, qtbot: QtBot) -> None:
    view = panel.view
    box = view.visualRect(view.model().index(3, 0))
    with qtbot.waitSignal(view.sought) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert told.args == [ROWS[3].at]
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.sought) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [ROWS[4].at]


def test_finding_goes_from_place_to_place_and_round(panel: TranscriptPanel, qtbot: QtBot) -> None:
    view = panel.view
    QTest.keyClicks(panel.field, "line 1")
    seen = [view.currentIndex().row()]
    for _time in range(11):
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
        seen.append(view.currentIndex().row())
    assert len(set(seen)) == 11
    assert seen[-1] == seen[0]
    assert all("Line 1" in ROWS[row].text for row in seen)
    panel.field.setText("nowhere")
    assert "not in the transcript" in panel._found.text()


def test_the_reader_says_at_the_end_that_they_have_read_it(panel: TranscriptPanel, qtbot: QtBot) -> None:
    assert panel.read_button is not None
    assert panel.read_button.visibleRegion().isEmpty()
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Tab)
    assert panel.read_button.hasFocus()
    assert not panel.read_button.visibleRegion().isEmpty()
    with qtbot.waitSignal(panel.read):
        QTest.keyClick(panel.read_button, Qt.Key.Key_Space)
    panel.thank()
    assert not panel.read_button.isEnabled()


@pytest.mark.parametrize("text_size", [100, 200])
def test_no_line_is_cut_off_however_narrow_the_list(qtbot: QtBot, text_size: int) -> None:
    panel = TranscriptPanel(dress(text_size=text_size))
    qtbot.addWidget(panel)
    panel.fill(ROWS, "en")
    panel.resize(320, 500)
    with qtbot.waitExposed(panel):
        panel.show()
    view, model = panel.view, panel.view.model()
    for number, row in enumerate(ROWS[:-1]):
        box = view.visualRect(model.index(number, 0))
        assert box.height() >= view._lines._lay(row).height
        following = view.visualRect(model.index(number + 1, 0))
        assert following.top() > box.bottom()


@pytest.mark.parametrize(
    ("language", "title", "line"), [("en", "One road", "A person is stopped."), ("ar", "طريق", "يُحال إلى محكمة.")]
)
def test_it_prints_with_title_headings_and_times(
    qtbot: QtBot, tmp_path: Path, language: str, title: str, line: str
) -> None:
    rows = rows_of((Cue(66.0, 70.0, line),), CHAPTERS, ending=True)
    document = transcript_document(dress(), title, rows, language)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    path = tmp_path / "transcript.pdf"
    printer.setOutputFileName(str(path))
    document.print_(printer)
    text = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    assert "1:06" in text
    if language == "en":
        assert "2. A new path" in text
        assert title in text
        assert line in text
