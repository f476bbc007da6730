"""The focus ring: it follows the keyboard, a click puts it out, and it moves with its part."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from player.widgets import focus
from player.widgets.buttons import Button
from player.widgets.focus import FocusRing
from player.widgets.labels import Heading
from player.widgets.theme import Look, make_look

ROOM = 5


class Scene(QWidget):
    """A window with a heading, two buttons and a field, and a ring over them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self.heading = Heading(look, "Title")
        self.first, self.second, self.field = Button(look, "First"), Button(look, "Second"), QLineEdit()
        for part in (self.heading, self.first, self.second, self.field):
            layout.addWidget(part)
        self.ring = FocusRing(look, self)

    def around(self, part: QWidget) -> QRect:
        """Where the ring has to be for a part."""
        corner = part.mapTo(self, QPoint(0, 0))
        return QRect(corner, part.size()).adjusted(-ROOM, -ROOM, ROOM, ROOM)


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    made = Scene(make_look("light", "en"))
    qtbot.addWidget(made)
    made.resize(400, 300)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.heading.setFocus(Qt.FocusReason.OtherFocusReason)
    return made


def test_tab_brings_the_ring_and_a_click_puts_it_out(scene: Scene) -> None:
    assert scene.ring.isHidden()
    QTest.keyClick(scene.heading, Qt.Key.Key_Tab)
    assert scene.first.hasFocus()
    assert scene.ring.isVisible()
    assert scene.ring.geometry() == scene.around(scene.first)
    QTest.keyClick(scene.first, Qt.Key.Key_Tab)
    assert scene.ring.geometry() == scene.around(scene.second)
    QTest.keyClick(scene.second, Qt.Key.Key_Backtab)
    assert scene.ring.geometry() == scene.around(scene.first)
    QTest.mouseClick(scene.first, Qt.MouseButton.LeftButton)
    assert scene.ring.isHidden()
    QTest.keyClick(scene.first, Qt.Key.Key_Tab)
    QTest.mouseClick(scene, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert scene.ring.isHidden()


def test_a_part_that_was_clicked_has_no_ring(scene: Scene) -> None:
    scene.second.setFocus(Qt.FocusReason.MouseFocusReason)
    assert scene.ring.isHidden()
    scene.first.setFocus(Qt.FocusReason.OtherFocusReason)
    assert scene.ring.isHidden()


def test_code_that_moves_the_focus_for_a_key_shows_it(scene: Scene) -> None:
    scene.second.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert scene.ring.geometry() == scene.around(scene.second)
    scene.first.setFocus(Qt.FocusReason.OtherFocusReason)
    assert scene.ring.isHidden()


def test_no_code_moves_the_focus_with_a_reason_that_shows_no_ring() -> None:
    player = Path(focus.__file__).resolve().parents[1]
    moves = re.compile(r"setFocus\([^)]*[Tt]abFocusReason")
    found = [path.name for path in player.rglob("*.py") if moves.search(path.read_text("utf-8"))]
    assert found == []


def test_a_field_has_its_ring_however_it_was_reached(scene: Scene) -> None:
    scene.field.setFocus(Qt.FocusReason.MouseFocusReason)
    assert scene.ring.geometry() == scene.around(scene.field)


def test_the_ring_moves_with_its_part_and_goes_with_it(scene: Scene) -> None:
    QTest.keyClick(scene.heading, Qt.Key.Key_Tab)
    scene.resize(600, 420)
    assert scene.ring.geometry() == scene.around(scene.first)
    scene.first.hide()
    assert scene.ring.geometry() != scene.around(scene.first) or scene.ring.isHidden()


def test_the_ring_follows_a_part_that_scrolls(qtbot: QtBot) -> None:
    look = make_look("light", "en")
    window = QWidget()
    qtbot.addWidget(window)
    area, inside = QScrollArea(window), QWidget()
    layout = QVBoxLayout(inside)
    buttons = [Button(look, str(number)) for number in range(20)]
    for button in buttons:
        layout.addWidget(button)
    area.setWidget(inside)
    area.setGeometry(0, 0, 300, 200)
    ring = FocusRing(look, window)
    window.resize(300, 200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    buttons[3].setFocus(Qt.FocusReason.ShortcutFocusReason)
    before = ring.y()
    area.verticalScrollBar().setValue(area.verticalScrollBar().value() + 30)
    assert ring.y() == before - 30


def test_the_ring_of_a_part_that_lies_beneath_the_edge_of_what_scrolls_ends_there(qtbot: QtBot) -> None:
    look = make_look("light", "en")
    window = QWidget()
    qtbot.addWidget(window)
    area, inside = QScrollArea(window), QWidget()
    button = Button(look, "Tall", parent=inside)
    inside.resize(200, 600)
    button.setGeometry(20, 20, 100, 300)
    area.setWidget(inside)
    area.setGeometry(0, 0, 300, 200)
    ring = FocusRing(look, window)
    window.resize(300, 300)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus(Qt.FocusReason.ShortcutFocusReason)
    seen = area.viewport().mapTo(window, area.viewport().rect().bottomLeft()).y()
    assert ring.geometry().bottom() > seen
    assert ring.mask().boundingRect().translated(ring.pos()).bottom() == seen
    button.resize(100, 60)
    assert ring.mask().isEmpty()


def test_a_part_can_do_without(scene: Scene) -> None:
    scene.second.setProperty("ring", "none")
    scene.second.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert scene.ring.isHidden()


def test_the_ring_is_drawn_in_the_colours_of_the_look(scene: Scene) -> None:
    for theme in ("light", "contrast"):
        look = make_look(theme, "en")
        scene.ring.wear(look)
        scene.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        QTest.keyClick(scene.heading, Qt.Key.Key_Tab)
        shown = scene.ring.grab().toImage()
        assert shown.pixelColor(shown.width() // 2, 1) == look.colour("focus")
        assert shown.pixelColor(shown.width() // 2, 3) == look.colour("focusGap")
