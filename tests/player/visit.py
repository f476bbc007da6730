"""A visit to the real program in a process of its own: by `main`, from the first screen to a saved certificate."""

import json
import logging
import os
import subprocess
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
_HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR")


class Visit(NamedTuple):
    """Who comes, with which course file, where the certificate goes, and a course file that cannot be opened."""

    name: str
    full_name: str
    course: str
    certificate: str
    bad_course: str


class Ground(NamedTuple):
    """Where a visit takes place. `home` must stay empty; `runtime` is the system's own, gone when one signs out."""

    data: Path
    chosen: Path
    home: Path
    runtime: Path

    @classmethod
    def lay(cls, folder: Path) -> "Ground":
        """Makes the folders; the data folder is the program's own business."""
        ground = cls(*(folder / name for name in cls._fields))
        for made in (ground.chosen, ground.home, ground.runtime):
            made.mkdir(mode=0o700)
        return ground

    def receive(self, visit: Visit, before: Sequence[str] = ()) -> "subprocess.CompletedProcess[str]":
        """Runs the visit, under another program if one is given."""
        # Python keeps its byte code beside the sources; the packed program has no sources.
        given = {"CARREL_DATA": str(self.data), "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
        # No sound server, not even one that would be started for it.
        given["PULSE_SERVER"] = f"unix:{self.runtime}/none"
        given |= dict.fromkeys(_HOMES, str(self.home)) | {"XDG_RUNTIME_DIR": str(self.runtime)}
        environment = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return subprocess.run(
            [*before, sys.executable, "-X", "faulthandler", "-m", "tests.player.visit", json.dumps(visit)],
            cwd=ROOT,
            env=environment | given,
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )


def _receive(visit: Visit) -> int:
    from PySide6.QtCore import QTimer

    from player import app

    begin = app.start

    def start(*given: object) -> app.Program:
        program = begin(*given)  # type: ignore[arg-type]
        QTimer.singleShot(0, program.window, lambda: _guide(program, visit))
        return program

    app.start = start  # type: ignore[assignment]
    return app.main([visit.course])


def _guide(program: object, visit: Visit) -> None:
    try:
        _walk(program, visit)
    except BaseException:  # noqa: BLE001 - the program itself would go on
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(3)


def _walk(program: object, visit: Visit) -> None:
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit

    from player.app import Program
    from player.screens.film_page import FilmPage
    from tests.driving import WIDE, Drive
    from tests.test_walk import type_the_name
    from tests.walking import Walker

    class Inside(Drive):
        def __init__(self, program: Program) -> None:
            self.program, self.window, self.desk = program, program.window, program.desk

    class Viewer(Walker):
        def watch(self, page: FilmPage) -> None:
            playback = page.film.playback
            self.drive.key(Qt.Key.Key_K)
            self.drive.wait(lambda: playback.position > 0.3, "the film to play")
            self.drive.key(Qt.Key.Key_K)
            super().watch(page)

    assert isinstance(program, Program)
    drive = Inside(program)
    drive.window.resize(WIDE)
    drive.settle()

    drive.click(drive.button("Add a learner"))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, visit.name)
    drive.key(Qt.Key.Key_Return)

    # What goes wrong is logged: a bad file, an answer that fits no question, a mistake of ours.
    drive.desk.open_file(visit.bad_course)
    drive.settle()
    drive.desk.record(lambda session: session.submit("m1", "q-one", {"chosen": visit.full_name, "more": [visit.name]}))
    drive.settle()
    QTimer.singleShot(0, drive.window, lambda: dict[str, str]()[visit.full_name])
    drive.settle()

    QTest.keyClick(drive.window, Qt.Key.Key_1)
    drive.settle()
    Viewer(drive, mouse=True).take(drive.desk.course.modules[0])
    type_the_name(drive, visit.full_name)
    _save(drive, visit)
    drive.window.close()


def _save(drive: object, visit: Visit) -> None:
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

    from tests.driving import Drive

    assert isinstance(drive, Drive)

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        looking.stop()
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(visit.certificate)
        QTest.keyClick(field, Qt.Key.Key_Return)

    looking = QTimer()
    looking.timeout.connect(choose)
    looking.start(20)
    drive.click(drive.button("Save as PDF"))
    drive.wait(Path(visit.certificate).exists, "the certificate")
    drive.settle()


if __name__ == "__main__":
    logging.basicConfig(level=logging.DEBUG)
    sys.exit(_receive(Visit(*json.loads(sys.argv[1]))))
