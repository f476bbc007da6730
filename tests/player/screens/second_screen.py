"""A workshop with a projector beside the computer: run as a program, for only at its start can Qt have two screens."""

import json
import os
import sys
from pathlib import Path
from unittest.mock import patch

COMPUTER, PROJECTOR = (0, 0, 1280, 800), (1280, 0, 1366, 768)


def configure(folder: Path) -> dict[str, str]:
    """Writes down the screens and gives the environment in which Qt has them."""
    screens = [
        {"name": name, "x": x, "y": y, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
        for name, (x, y, width, height) in (("computer", COMPUTER), ("projector", PROJECTOR))
    ]
    path = folder / "screens.json"
    path.write_text(json.dumps({"screens": screens, "windowFrameMargins": False}), "utf-8")
    return {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={path}"}


def _show(folder: Path) -> list[dict[str, object]]:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication, QLabel

    QApplication(["carrel"])
    from player.screens.route import Workshop
    from player.screens.workshop import WorkshopScreen
    from tests.driving import Drive
    from tests.factories import make_course

    facts: list[dict[str, object]] = []
    with Drive(folder / "data", make_course(folder)) as drive:
        drive.begin("Maryam")
        drive.desk.change(language="en", theme="dark")
        drive.settle()

        def note(what: str) -> None:
            drive.settle()
            screen = drive.screen
            notes = screen.notes if isinstance(screen, WorkshopScreen) else None
            labels = notes.findChildren(QLabel) if notes is not None else []
            facts.append(
                {
                    "what": what,
                    "window": drive.window.geometry().getRect(),
                    "notes": notes.geometry().getRect() if notes is not None and notes.isVisible() else None,
                    "title": notes.windowTitle() if notes is not None else "",
                    "words": "\n".join(label.text() for label in labels if label.isVisible()),
                    "theme": drive.window.look.theme,
                    "windows": sum(part.isVisible() for part in QApplication.topLevelWidgets()),
                    "focus": QApplication.activeWindow() is drive.window,
                }
            )

        note("before")
        drive.desk.go(Workshop("m1"))
        note("begun")
        drive.key(Qt.Key.Key_PageDown)
        note("next")
        assert isinstance(drive.screen, WorkshopScreen)
        drive.click(drive.button("Swap the screens", drive.screen.notes))
        note("swapped")
        drive.desk.change(language="ar")
        note("in Arabic")
        with patch("player.screens.workshop.other_screen", lambda _screens, _taken: None):
            QGuiApplication.instance().screenRemoved.emit(QGuiApplication.screens()[1])  # type: ignore[union-attr]
            note("unplugged")
        QGuiApplication.instance().screenAdded.emit(QGuiApplication.screens()[1])  # type: ignore[union-attr]
        note("plugged in")
        drive.desk.seat.lock()
        note("locked")
    return facts


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_show(Path(sys.argv[1]))))
