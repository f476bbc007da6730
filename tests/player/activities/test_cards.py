"""Flashcards turn over, go to a pile, and those not yet known come again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from course_bundle.activities import Cards
from course_bundle.flow import Paragraph, Span
from course_bundle.manifest import Words
from player.activities import cards
from player.activities.cards import KNOWN, LATER, CardsWidget
from player.widgets import flash_card
from tests.player.film_set import dress
from tests.player.page_set import focused

SPEC = Cards(id="c", cards=("a", "b", "c"))


@pytest.fixture
def widget(qtbot: QtBot) -> CardsWidget:
    texts = {
        f"m1/c/{card}/{side}": (Paragraph(spans=(Span(f"{side} of {card}"),)),)
        for card in SPEC.cards
        for side in ("front", "back")
    }
    made = CardsWidget(dress(), "m1", SPEC, Words("en", dict(texts)))
    qtbot.addWidget(made)
    made.resize(736, 500)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    return made


def answer(widget: CardsWidget) -> object | None:
    return widget.answer


def top(widget: CardsWidget) -> str | None:
    return widget.card.card


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focused(), key)


def test_a_card_goes_to_a_pile_only_once_it_is_turned(widget: CardsWidget) -> None:
    press(Qt.Key.Key_2)
    assert answer(widget) is None
    assert not widget.buttons[KNOWN].isEnabled()
    press(Qt.Key.Key_Space, Qt.Key.Key_2)
    assert answer(widget) == {"known": ["a"], "later": []}
    assert widget.card.accessibleName() == "Front: front of b"


def test_turning_is_said_to_a_screen_reader(widget: CardsWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(flash_card, "announce", lambda _part, words: said.append(words))
    press(Qt.Key.Key_Space)
    QTest.mouseClick(widget.card, Qt.MouseButton.LeftButton)
    assert said == ["Back: back of a", "Front: front of a"]
    interface = QAccessible.queryAccessibleInterface(widget.card)
    assert interface.text(QAccessible.Text.Name) == "Front: front of a"


def test_the_pile_of_those_not_yet_known_comes_again(widget: CardsWidget) -> None:
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1):
        press(Qt.Key.Key_Space, key)
    assert answer(widget) == {"known": ["b"], "later": ["a", "c"]}
    assert focused() is widget.question
    press(Qt.Key.Key_Tab)
    assert focused() is widget.take_later
    press(Qt.Key.Key_Space)
    assert answer(widget) == {"known": ["b"], "later": []}
    assert top(widget) == "a"
    assert focused() is widget.card
    press(Qt.Key.Key_Space, Qt.Key.Key_2, Qt.Key.Key_Space, Qt.Key.Key_2)
    assert answer(widget) == {"known": ["b", "a", "c"], "later": []}
    assert not widget.take_later.isVisible()
    press(Qt.Key.Key_Tab)
    assert focused() is widget.take_all
    press(Qt.Key.Key_Space)
    assert answer(widget) is None
    assert top(widget) == "a"


def test_after_the_last_card_enter_takes_none_back_and_a_screen_reader_hears_that_it_was_the_last(
    widget: CardsWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(cards, "announce", lambda _part, words: said.append(words))
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1):
        press(Qt.Key.Key_Space, key)
    press(Qt.Key.Key_Return)
    assert answer(widget) == {"known": ["b"], "later": ["a", "c"]}
    assert said == ["That was the last card."]


def test_the_mouse_does_the_same(widget: CardsWidget) -> None:
    QTest.mouseClick(widget.card, Qt.MouseButton.LeftButton)
    QTest.mouseClick(widget.buttons[LATER], Qt.MouseButton.LeftButton)
    assert answer(widget) == {"known": [], "later": ["a"]}
    assert widget.buttons[LATER].text() == "Not yet (1)"


def test_kept_piles_can_be_gone_on_with(widget: CardsWidget) -> None:
    widget.restore({"known": ["a"], "later": ["c"]})
    assert top(widget) == "b"
    outcome = SPEC.score(widget.answer)
    widget.mark(outcome)
    assert top(widget) is None
    assert widget.found(outcome) == "1 of 3 cards known"
    widget.begin_again()
    assert top(widget) == "b"
    assert answer(widget) == {"known": ["a"], "later": ["c"]}


def test_a_card_that_is_no_more_is_left_out(widget: CardsWidget) -> None:
    widget.restore({"known": ["gone", "a", "a"], "later": ["a", "b", 3]})
    assert answer(widget) == {"known": ["a"], "later": ["b"]}
