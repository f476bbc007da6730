"""What tests of a module's pages share: a desk, a page screen of a wanted size, and waiting for what was written."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from player.screens.desk import Desk
from player.screens.route import Route
from player.screens.screen import Screen
from tests.player.film_set import dress, film_desk

WIDE, NARROW = QSize(1366, 696), QSize(1024, 528)
T = TypeVar("T", bound=Screen)


def focused() -> QWidget:
    """The part that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


class Study:
    """A learner in a course, and one screen at a time. `went` are the routes that screens asked for."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.went: list[Route] = []
        self._shown: Screen | None = None
        desk.went.connect(self.went.append)

    def open(
        self,
        make: Callable[..., T],
        route: Route,
        *,
        size: QSize = WIDE,
        language: str = "en",
        kept: Mapping[str, object] | None = None,
    ) -> T:
        """Builds a screen and shows it as the window would."""
        self.drop()
        look = dress(language)._replace(narrow=size.width() < 1200)
        screen = make(look, self.desk, route)
        screen.restore(dict(kept or {}))
        screen.resize(size)
        self._shown = screen
        with self.qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        if target := screen.first_focus():
            target.setFocus()
        self.settle()
        return screen

    def drop(self) -> None:
        """Leaves the screen for good, as the window does."""
        if self._shown is not None:
            self._shown.leave()
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None

    def settle(self) -> None:
        """Until nothing is being written, and what came of it is shown."""
        QTest.qWait(0)
        self.qtbot.waitUntil(lambda: self.desk.tasks.idle)
        QTest.qWait(0)

    def press(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key, or that of a letter, where the focus is."""
        QTest.keyClick(focused(), key if isinstance(key, Qt.Key) else Qt.Key[f"Key_{key.upper()}"], modifier)
        self.settle()


@contextmanager
def studying(qtbot: QtBot, folder: Path, **settings: object) -> Iterator[Study]:
    """A study over a small real course, with these settings; all that was asked of it is done before it goes."""
    with film_desk(qtbot, folder) as desk:
        desk.settings = desk.settings._replace(**settings)  # type: ignore[arg-type]
        study = Study(qtbot, desk)
        yield study
        study.drop()
    dress()
