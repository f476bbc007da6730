"""Cards beside parts: clicked and struck there, one to a part, and how each part did is said in words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from course_bundle.activities import Pairs
from course_bundle.manifest import Texts, Words
from player.activities.pairs import PairsWidget
from player.widgets.cards import Card
from player.widgets.flow_text import FlowText
from player.widgets.labels import Label
from player.widgets.type import Role
from tests.course_bundle.activities.examples import words
from tests.player.film_set import dress
from tests.player.page_set import focused

SPEC = Pairs(id="p", pairs={"court": "fine", "clinic": "help"}, others=("nothing",))
NAMES = ("court", "clinic", "fine", "help", "nothing")
TEXTS: Texts = {"m1/p": words("What fits?"), **{f"m1/p/{name}": words(f"The {name}") for name in NAMES}}


@pytest.fixture(autouse=True)
def dressed() -> Iterator[None]:
    yield
    dress()


def make(
    qtbot: QtBot, language: str = "en", *, spec: Pairs = SPEC, role: Role = "question", width: int = 900
) -> PairsWidget:
    widget = PairsWidget(dress(language), "m1", spec, Words(language, TEXTS), role)
    qtbot.addWidget(widget)
    widget.resize(width, widget.heightForWidth(width))
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def click(part: QWidget) -> None:
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)


def shown(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def test_a_card_and_then_anywhere_in_a_row_are_clicked(qtbot: QtBot) -> None:
    widget = make(qtbot)
    cards, rows = widget.rows.cards, widget.rows.rows
    click(cards["fine"])
    text = rows["court"].findChildren(FlowText)[0]
    click_at = text.geometry().center()
    QTest.mouseClick(rows["court"], Qt.MouseButton.LeftButton, pos=click_at)
    assert widget.answer == {"matched": {"court": "fine"}}
    assert rows["court"].isAncestorOf(cards["fine"])
    assert rows["court"].accessibleName() == "The court: The fine"
    assert rows["clinic"].accessibleName() == "The clinic: Empty"
    assert "1 of 2 matched" in shown(widget)


def test_a_second_card_sends_the_first_back(qtbot: QtBot) -> None:
    widget = make(qtbot)
    cards = widget.rows.cards
    widget.restore({"matched": {"court": "fine"}})
    click(cards["help"])
    click(cards["fine"])
    assert widget.answer == {"matched": {"court": "help"}}
    assert set(widget.rows.carrying.waiting) == {"fine", "nothing"}


def test_the_button_of_a_row_takes_the_chosen_card_and_the_next_one_is_chosen(qtbot: QtBot) -> None:
    widget = make(qtbot)
    first = widget.first_focus()
    assert isinstance(first, Card)
    button = widget.rows.rows["clinic"].button
    assert not button.isEnabled()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.isEnabled()
    assert button.accessibleName() == "Place it in The clinic"
    click(button)
    assert widget.answer == {"matched": {"clinic": first.card}}
    following = focused()
    assert isinstance(following, Card)
    assert following.card == widget.rows.carrying.chosen == widget.rows.carrying.waiting[0]


def test_from_the_cards_tab_goes_on_to_the_rows(qtbot: QtBot) -> None:
    widget = make(qtbot)
    widget.restore({"matched": {"clinic": "help"}})
    widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = [focused()]
    for _time in range(4):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        seen.append(focused())
    rows, cards = widget.rows.rows, widget.rows.cards
    waiting = [cards[card] for card in widget.rows.carrying.waiting]
    assert seen == [*waiting, rows["court"].button, rows["clinic"].button, cards["help"]]


def test_backspace_takes_a_card_back(qtbot: QtBot) -> None:
    widget = make(qtbot)
    widget.restore({"matched": {"court": "fine"}})
    widget.rows.cards["fine"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    assert widget.answer is None
    assert focused() is widget.rows.cards["fine"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_parts_stand_first_and_rows_in_columns(qtbot: QtBot, language: str) -> None:
    widget = make(qtbot, language)
    widget.restore({"matched": {"court": "fine"}})
    rows = widget.rows.rows
    text, button = rows["court"].findChildren(FlowText)[0], rows["court"].button
    card = widget.rows.cards["fine"]
    places = [part.mapTo(widget, part.rect().center()).x() for part in (button, text, card, widget.rows.first())]
    assert places == sorted(places, reverse=language == "ar")
    qtbot.waitUntil(lambda: rows["court"].width() == rows["clinic"].width())
    clinic = rows["clinic"].findChildren(FlowText)[0]
    assert (text.x(), text.width()) == (clinic.x(), clinic.width())


def test_where_there_is_less_room_the_cards_wait_above(qtbot: QtBot) -> None:
    widget = make(qtbot, role="section", width=560)
    waiting, row = widget.first_focus(), widget.rows.rows["court"]
    assert waiting.mapTo(widget, QPoint(0, waiting.height())).y() <= row.mapTo(widget, QPoint(0, 0)).y()
    assert row.width() > 500


def test_each_part_tells_how_it_did_and_what_is_over_is_put_away(qtbot: QtBot) -> None:
    widget = make(qtbot)
    answer = {"matched": {"court": "nothing"}}
    outcome = SPEC.score(answer)
    widget.restore(answer)
    widget.mark(outcome)
    assert widget.rows.cards["nothing"].accessibleName() == "The nothing. In The court. Not here"
    assert "Empty" in shown(widget)
    assert not any(widget.rows.cards[card].isVisible() for card in ("fine", "help"))
    assert not any(row.button.isVisible() for row in widget.rows.rows.values())
    assert widget.found(outcome) == "0 of 2 pairs are right."
    assert widget.heading("p/court/feedback") == "The court"
    assert widget.heading("p/explain") == ""
    widget.begin_again()
    assert all(card.isVisible() and not card.state for card in widget.rows.cards.values())
    assert "Empty" not in shown(widget)
    assert "0 of 2 matched" in shown(widget)


def test_only_where_there_are_too_many_cards_it_is_said(qtbot: QtBot) -> None:
    fair = Pairs(id="p", pairs={"court": "fine", "clinic": "help"})
    assert "nowhere" in make(qtbot).instruction()
    assert "nowhere" not in make(qtbot, spec=fair).instruction()
