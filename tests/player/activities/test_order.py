"""Cards in a column: moved by keys, by the two buttons, dragged to where a line shows it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from course_bundle.activities import Order
from course_bundle.manifest import Texts, Words
from player.activities.order import OrderWidget
from tests.course_bundle.activities.examples import words
from tests.player.film_set import dress
from tests.player.page_set import focused

ITEMS = ("a", "b", "c", "d")
SPEC = Order(id="o", items=ITEMS)
TEXTS: Texts = {"m1/o": words("What comes first?"), **{f"m1/o/{item}": words(f"Card {item}") for item in ITEMS}}


@pytest.fixture(autouse=True)
def dressed() -> Iterator[None]:
    yield
    dress()


def make(qtbot: QtBot, language: str = "en", window: QWidget | None = None) -> OrderWidget:
    widget = OrderWidget(dress(language), "m1", SPEC, Words(language, TEXTS))
    if isinstance(window, QScrollArea):
        window.setWidget(widget)
        window.setWidgetResizable(True)
    shown = window or widget
    qtbot.addWidget(shown)
    if window is None:
        widget.resize(736, widget.heightForWidth(736))
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    widget.restore({"order": list(ITEMS)})
    return widget


def order(widget: OrderWidget) -> str:
    return "".join(widget.rows.order)


def take(widget: OrderWidget, card: str) -> None:
    widget.rows.cards[card].setFocus(Qt.FocusReason.TabFocusReason)


def test_nothing_is_answered_before_a_card_was_moved(qtbot: QtBot) -> None:
    widget = make(qtbot)
    widget.restore({"order": []})
    assert widget.answer is None
    assert tuple(widget.rows.order) == SPEC.mixed
    widget.restore({"order": list(ITEMS)})
    assert widget.answer == {"order": list(ITEMS)}


@pytest.mark.parametrize("odd", [["a", "b"], ["a", "b", "c", 4], ["a", "a", "b", "c"], "abcd", {"a": 1}])
def test_what_is_no_order_of_these_cards_changes_nothing(qtbot: QtBot, odd: object) -> None:
    widget = make(qtbot)
    widget.restore({"order": ["d", "c", "b", "a"]})
    widget.restore({"order": odd})
    assert order(widget) == "dcba"


def test_arrows_move_the_card_that_has_the_focus_and_it_keeps_it(qtbot: QtBot) -> None:
    widget = make(qtbot)
    take(widget, "a")
    for expected in ("bacd", "bcad", "bcda"):
        QTest.keyClick(focused(), Qt.Key.Key_Down)
        assert order(widget) == expected
        assert focused() is widget.rows.cards["a"]
    with qtbot.assertNotEmitted(widget.drafted):
        QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert order(widget) == "bcad"
    assert widget.rows.cards["a"].accessibleDescription() == "Number 3"


def test_a_number_is_given_and_tab_goes_on_in_the_new_order(qtbot: QtBot) -> None:
    widget = make(qtbot)
    take(widget, "d")
    QTest.keyClick(focused(), Qt.Key.Key_1)
    assert order(widget) == "dabc"
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is widget.rows.cards["a"]
    QTest.keyClick(focused(), Qt.Key.Key_9)
    assert order(widget) == "dabc"


def test_the_buttons_move_the_card_that_was_clicked_as_often_as_they_are(qtbot: QtBot) -> None:
    widget = make(qtbot)
    up, down = widget.rows.up, widget.rows.down
    assert not up.isEnabled()
    QTest.mouseClick(widget.rows.cards["d"], Qt.MouseButton.LeftButton)
    assert up.isEnabled()
    for _time in range(2):
        QTest.mouseClick(up, Qt.MouseButton.LeftButton)
    assert order(widget) == "adbc"
    QTest.mouseClick(down, Qt.MouseButton.LeftButton)
    assert order(widget) == "abdc"
    QTest.keyClick(widget.rows.cards["d"], Qt.Key.Key_Escape)
    assert not up.isEnabled()


@pytest.mark.parametrize(("card", "above", "expected"), [("a", "d", "bcad"), ("d", "a", "dabc"), ("b", "", "acdb")])
def test_a_card_is_dropped_where_the_line_shows_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, card: str, above: str, expected: str
) -> None:
    widget = make(qtbot)
    column, cards = widget.rows.column, widget.rows.cards
    top = cards[above].geometry().top() + 3 if above else column.height() - 2
    pictures = []

    def carry(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        left, right = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        at = QPoint(column.width() // 2, top)
        QApplication.sendEvent(column, QDragEnterEvent(at, action, drag.mimeData(), left, right))
        pictures.append(column.grab().toImage())
        QApplication.sendEvent(column, QDragMoveEvent(at, action, drag.mimeData(), left, right))
        pictures.append(column.grab().toImage())
        QApplication.sendEvent(column, QDropEvent(QPointF(at), action, drag.mimeData(), left, right))
        return action

    monkeypatch.setattr(QDrag, "exec", carry)
    part = cards[card]
    with qtbot.waitSignal(widget.drafted):
        QTest.mousePress(part, Qt.MouseButton.LeftButton, pos=part.rect().center())
        QTest.mouseMove(part, part.rect().center() + QPoint(0, 40))
    assert order(widget) == expected
    assert pictures[0] != pictures[1]


def test_a_card_that_moves_out_of_sight_is_followed(qtbot: QtBot) -> None:
    area = QScrollArea()
    area.resize(500, 180)
    widget = make(qtbot, window=area)
    take(widget, "a")
    for _time in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Down)
    card = widget.rows.cards["a"]
    qtbot.waitUntil(lambda: area.viewport().rect().contains(card.mapTo(area.viewport(), card.rect().center())))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_numbers_stand_before_the_cards_and_buttons_behind(qtbot: QtBot, language: str) -> None:
    widget = make(qtbot, language)
    column = widget.rows.column
    number = column.layout().itemAtPosition(0, 0).widget()  # type: ignore[union-attr]
    parts = (number, widget.rows.cards["a"], widget.rows.up)
    places = [part.mapTo(widget, part.rect().center()).x() for part in parts]
    assert places == sorted(places, reverse=language == "ar")
    tops = [widget.rows.cards[card].geometry().top() for card in ITEMS]
    assert tops == sorted(tops)


def test_each_card_tells_how_it_did(qtbot: QtBot) -> None:
    widget = make(qtbot)
    answer = {"order": ["b", "c", "a", "d"]}
    widget.restore(answer)
    outcome = SPEC.score(answer)
    widget.mark(outcome)
    assert widget.rows.cards["c"].accessibleName() == "Card c. Right"
    assert widget.rows.cards["a"].accessibleName() == "Card a. Not here"
    assert not widget.rows.up.isVisible()
    assert widget.found(outcome) == "2 of 4 cards are at their place or after the right card."
    assert widget.heading("o/a/feedback") == "Card a"
    assert widget.heading("o/explain") == ""
