"""Cards carried by drag, by two clicks and by keys: all the same in the end, and no card is ever lost."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from course_bundle.flow import Paragraph, Span
from player.widgets import carrying as module
from player.widgets.card_board import CardBoard
from player.widgets.carrying import WAITING, Carrying
from player.widgets.place_bar import PlaceBar
from player.widgets.places import Box, Tray
from tests.player.film_set import dress
from tests.player.page_set import focused

CARDS = {card: (Paragraph(spans=(Span(f"The {card} card"),)),) for card in ("red", "green", "blue")}
PLACES = {"box": "The box", "bag": "The bag"}


class Board(CardBoard):
    """Cards, a bar and two places."""

    def __init__(self, language: str = "en", room: int | None = None) -> None:
        look = dress(language)
        super().__init__(look, CARDS, PLACES, language, room=room)
        self.tray = Tray(look, self.carrying, self.cards, 3)
        self.bar = PlaceBar(look, self.carrying, self.put_by_key, language)
        self.boxes = {
            place: Box(look, self.carrying, place, number, language, self.cards)
            for number, place in enumerate(PLACES, 1)
        }
        for part in (self.tray, self.bar, *self.boxes.values()):
            self.body.addWidget(part)


@pytest.fixture
def board(qtbot: QtBot) -> Iterator[Board]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Board()
    QVBoxLayout(window).addWidget(made)
    window.resize(900, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    dress()


def click(part: QWidget) -> None:
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)


def test_a_click_on_a_card_and_one_on_a_place_carry_it(board: Board) -> None:
    click(board.cards["green"])
    assert "Chosen" in board.cards["green"].accessibleName()
    assert board.boxes["bag"].inviting
    click(board.boxes["bag"])
    assert board.carrying.lying == {"bag": ["green"]}
    assert not board.boxes["box"].inviting
    assert board.cards["green"].accessibleName() == "The green card. In The bag"
    assert board.boxes["bag"].isAncestorOf(board.cards["green"])


def test_a_click_on_a_card_in_a_place_puts_the_chosen_one_beside_it(board: Board) -> None:
    board.carrying.put("red", "box")
    click(board.cards["blue"])
    click(board.cards["red"])
    assert board.carrying.lying == {"box": ["red", "blue"]}


def test_a_second_click_lets_go_and_a_click_in_the_tray_takes_back(board: Board) -> None:
    click(board.cards["red"])
    click(board.cards["red"])
    assert board.carrying.chosen is None
    board.carrying.put("red", "box")
    click(board.cards["red"])
    QTest.mouseClick(board.tray, Qt.MouseButton.LeftButton, pos=board.tray.rect().bottomLeft() + QPoint(2, -1))
    assert board.carrying.waiting == ("red", "green", "blue")


def test_the_bar_places_what_is_chosen_and_is_always_there(board: Board) -> None:
    assert not board.bar.buttons[0].isEnabled()
    assert board.bar.chosen.text() == "Choose a card."
    click(board.cards["blue"])
    assert board.bar.chosen.text() == "Chosen: \u2068The blue card\u2069"
    assert board.bar.buttons[0].accessibleName() == "Place it in The box"
    click(board.bar.buttons[0])
    assert board.carrying.lying == {"box": ["blue"]}


def test_keys_choose_place_and_take_back(board: Board) -> None:
    board.cards["green"].setFocus(Qt.FocusReason.MouseFocusReason)
    board.first().setFocus(Qt.FocusReason.TabFocusReason)
    assert board.carrying.chosen == "red"
    for key in ("2", "1"):
        QTest.keyClicks(focused(), key)
    assert board.carrying.lying == {"box": ["green"], "bag": ["red"]}
    assert focused() is board.cards["blue"]
    assert board.carrying.chosen == "blue"
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert focused() is board.cards["green"]
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    assert board.carrying.waiting == ("green", "blue")
    assert focused() is board.cards["green"]


def test_tab_goes_through_what_waits_then_the_bar_then_the_places(board: Board) -> None:
    board.carrying.put("red", "box")
    board.cards["green"].setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _step in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        seen.append(focused())
    assert board.cards["blue"] in seen
    assert board.cards["red"] in seen
    assert seen.index(board.cards["blue"]) < seen.index(board.cards["red"])


@pytest.fixture
def dragging(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """Where the next drags go: a window system's part in them, which the offscreen one leaves out."""
    targets: list[QWidget] = []

    def carry(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        left, right = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        target = targets.pop(0)
        at = target.rect().center()
        QApplication.sendEvent(target, QDragEnterEvent(at, action, drag.mimeData(), left, right))
        QApplication.sendEvent(target, QDragMoveEvent(at, action, drag.mimeData(), left, right))
        assert target.property("seen") is None
        target.setProperty("seen", target.grab().toImage())
        QApplication.sendEvent(target, QDropEvent(QPointF(at), action, drag.mimeData(), left, right))
        return action

    monkeypatch.setattr(QDrag, "exec", carry)
    return targets


def pull(card: QWidget) -> None:
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=card.rect().center())
    QTest.mouseMove(card, card.rect().center() + QPoint(40, 0))


def test_a_card_is_dragged_into_a_place_and_back(board: Board, dragging: list[QWidget]) -> None:
    resting = board.boxes["bag"].grab().toImage()
    dragging += [board.boxes["bag"], board.tray]
    pull(board.cards["green"])
    assert board.carrying.lying == {"bag": ["green"]}
    assert not board.boxes["bag"].over
    assert board.boxes["bag"].property("seen") != resting
    pull(board.cards["green"])
    assert board.carrying.waiting == ("red", "green", "blue")


def test_a_card_of_another_board_is_not_taken(qtbot: QtBot, board: Board, dragging: list[QWidget]) -> None:
    other = Board()
    qtbot.addWidget(other)
    dragging.append(other.boxes["bag"])
    pull(board.cards["green"])
    assert board.carrying.lying == other.carrying.lying == {}


def test_the_button_on_a_card_takes_it_back(board: Board) -> None:
    board.carrying.put("green", "box")
    back = board.cards["green"].back
    assert back.accessibleName() == "Take back: The green card"
    assert min(back.width(), back.height()) >= 44
    click(back)
    assert board.carrying.waiting == ("red", "green", "blue")


def test_what_happens_is_said_to_a_screen_reader(board: Board, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(module, "announce", lambda _speaker, words: said.append(words))
    board.carrying.put("green", "box")
    board.carrying.take_back("green")
    board.carrying.put("red", "box")
    board.carrying.arrange({})
    assert said == [
        "The green card is placed in The box.",
        "The green card was taken back.",
        "The red card is placed in The box.",
    ]


def test_marked_cards_stay_where_they_are(board: Board) -> None:
    board.carrying.put("green", "box")
    board.mark({"green": "right", "red": "missed"})
    assert board.cards["green"].accessibleName().endswith("Right")
    click(board.cards["red"])
    click(board.boxes["box"])
    QTest.keyClicks(board, "1")
    assert board.carrying.lying == {"box": ["green"]}
    board.open_up()
    board.carrying.put("red", "bag")
    assert board.carrying.lying == {"box": ["green"], "bag": ["red"]}


cards = st.sampled_from(sorted(CARDS))
steps = st.one_of(
    st.tuples(st.just("put"), cards, st.sampled_from([WAITING, *PLACES]), st.none() | st.integers(-2, 4)),
    st.tuples(st.just("move"), cards, st.integers(-3, 3)),
    st.tuples(st.just("take_back"), cards),
    st.tuples(st.just("choose"), st.none() | cards),
    st.tuples(st.just("arrange"), st.dictionaries(st.sampled_from(["box", "bag", "no"]), st.lists(cards | st.text()))),
)


@given(st.lists(steps, max_size=12), st.none() | st.integers(1, 2))
def test_whatever_is_done_every_card_lies_in_one_place(
    qapp: QObject, done: list[tuple[object, ...]], room: int | None
) -> None:
    speaker = QWidget()
    carrying = Carrying(tuple(CARDS), tuple(PLACES), str, speaker, room=room)
    for name, *given_values in done:
        getattr(carrying, str(name))(*given_values)
        lying = [card for place in (WAITING, *PLACES) for card in carrying.within(place)]
        assert sorted(lying) == sorted(CARDS)
        assert list(carrying.waiting) == [card for card in CARDS if card in carrying.waiting]
        if room is not None:
            assert all(len(carrying.within(place)) <= room for place in PLACES)
