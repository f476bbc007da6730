"""Blanks in a text: fields and slots stand in their lines, and everything is shown in words."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from course_bundle.activities import Blanks
from course_bundle.manifest import Texts, Words
from player.activities.blanks import BlanksWidget
from player.widgets.blank_fields import BlankFields
from player.widgets.gap_text import GapText
from player.widgets.labels import Label
from player.widgets.word_bank import WordBank
from tests.course_bundle.activities.examples import words
from tests.player.film_set import dress
from tests.player.page_set import focused

TYPED = Blanks(id="b", typed={"act": {"en": ("crime",), "ar": ("جريمة",)}, "year": {"en": ("2001",), "ar": ("2001",)}})
BANK = Blanks(id="b", bank={"act": "crime", "year": "y2001"}, others=("court",))
TEXTS = {
    "en": "Since [[year]], carrying a small amount has not been a [[act]], and nobody goes to prison for it.",
    "ar": "حيازة كمية صغيرة ليست [[act]] منذ [[year]].",
}


@pytest.fixture(autouse=True)
def dressed() -> Iterator[None]:
    yield
    dress()


def make(qtbot: QtBot, spec: Blanks, language: str = "en") -> BlanksWidget:
    texts: Texts = {"m1/b": words("What happened?"), "m1/b/text": words(TEXTS[language])}
    for word in ("crime", "y2001", "court"):
        texts[f"m1/b/{word}"] = word
    widget = BlanksWidget(dress(language), "m1", spec, Words(language, texts))
    qtbot.addWidget(widget)
    widget.resize(736, widget.heightForWidth(736))
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.resize(736, widget.heightForWidth(736))
    return widget


def stand_in_the_text(parts: Sequence[QWidget], text: QWidget) -> None:
    for part in parts:
        assert text.rect().contains(part.geometry()), part.geometry()
        assert part.height() >= 44
    for at, part in enumerate(parts):
        assert not any(part.geometry().intersects(other.geometry()) for other in parts[:at])


@pytest.mark.parametrize("language", ["en", "ar"])
def test_fields_stand_in_their_lines_in_the_order_of_the_text(qtbot: QtBot, language: str) -> None:
    widget = make(qtbot, TYPED, language)
    assert isinstance(widget.blanks, BlankFields)
    stand_in_the_text(list(widget.blanks.fields.values()), widget.blanks.text)
    order = ["year", "act"] if language == "en" else ["act", "year"]
    assert list(widget.blanks.fields) == order
    assert [field.accessibleName() for field in widget.blanks.fields.values()] == ["Blank 1", "Blank 2"]
    assert "[[" not in widget.blanks.text.text()


def test_tab_goes_from_blank_to_blank_and_enter_is_left_to_the_page(qtbot: QtBot) -> None:
    widget = make(qtbot, TYPED)
    widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(focused(), "2001")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "crme")
    assert widget.answer == {"filled": {"year": "2001", "act": "crme"}}
    with qtbot.assertNotEmitted(widget.submitted):
        QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_how_each_blank_did_is_said_in_words(qtbot: QtBot) -> None:
    widget = make(qtbot, TYPED)
    answer = {"filled": {"year": "2011"}}
    widget.restore(answer)
    outcome = TYPED.score(answer)
    widget.mark(outcome)
    said = [label.text() for label in widget.findChildren(Label) if label.isVisible()]
    assert "Blank 1: Not yet" in said
    assert "Blank 2: Empty" in said
    assert widget.found(outcome) == "0 of 2 blanks are right."
    widget.begin_again()
    assert not any("Not yet" in label.text() for label in widget.findChildren(Label) if label.isVisible())


def test_the_answer_is_shown_in_the_language_of_the_question(qtbot: QtBot) -> None:
    widget = make(qtbot, TYPED, "ar")
    widget.show_solution()
    assert widget.answer == {"filled": {"act": "جريمة", "year": "2001"}}


def test_words_are_placed_by_number_and_one_sends_the_other_back(qtbot: QtBot) -> None:
    widget = make(qtbot, BANK)
    board = widget.blanks
    assert isinstance(board, WordBank)
    text = board.findChild(GapText)
    assert isinstance(text, GapText)
    stand_in_the_text(list(board.slots.values()), text)
    board.cards["court"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(focused(), "1")
    board.cards["y2001"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(focused(), "1")
    assert widget.answer == {"filled": {"year": "y2001"}}
    assert "court" in board.carrying.waiting
    widget.mark(BANK.score(widget.answer))
    assert board.cards["y2001"].accessibleName().endswith("Right")
    assert board.slots["act"].accessibleName() == "Blank 2: Empty"
    assert board.cards["court"].state == ""
