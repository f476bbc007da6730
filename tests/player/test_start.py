"""The start: nothing is loaded early that the first screen can do without, and what stands in the way is said."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

TOO_EARLY = {
    "msgspec",
    "sqlite_utils",
    "reportlab",
    "uharfbuzz",
    "cryptography",
    "dataclasses",
    "concurrent.futures",
    "hashlib",
    "platformdirs",
    "course_bundle.manifest",
    "course_bundle.archive",
    "player.core.progress",
    "player.core.session",
    "player.widgets.sheet",
    "player.widgets.toast",
    "player.screens.picker",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
}

SCRIPT = """
import os, sys
from player.__main__ import load
load()
from player.app import close, start
from player.core.places import Places
from PySide6.QtCore import QTimer
program = start(Places.find(os.environ))
program.window.show()
program.app.processEvents()
assert type(program.window.shown).__name__ == "WelcomeScreen"
sys.stdout.write(" ".join(sys.modules))
sys.stdout.flush()
close(program)
"""

PICKER = """
import linecache, os, sys
from player.__main__ import load
load()
from player.app import close, start
from player.core.places import Places
from PySide6.QtCore import QObject, QTimer
program = start(Places.find(os.environ), sys.argv[1])
program.window.show()
desk = program.desk
steps = iter((lambda: desk.seat.add_learner("Maryam", "bird"), program.app.quit))
clock = QTimer()
clock.timeout.connect(lambda: desk.tasks.idle and next(steps)())
clock.start(100)
program.app.exec()
assert type(program.window.shown).__name__ == "PickerScreen"
print(" ".join(each.__name__ for each in QObject.__subclasses__()))
print(" ".join(name for name in linecache.cache if os.path.join("player", "") in name))
print(" ".join(sys.modules))
close(program)
"""


def run(*command: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    surroundings = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=surroundings | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_first_screen_stands_before_anything_else_is_loaded(tmp_path: Path) -> None:
    done = run("-c", SCRIPT, CARREL_DATA=str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "player.screens.welcome" in loaded
    assert TOO_EARLY & loaded == set()


def test_on_the_way_to_the_picker_nothing_is_loaded_for_show(tmp_path: Path, shipped_course: Path) -> None:
    surroundings = {"CARREL_DATA": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    run("-c", PICKER, str(shipped_course), **surroundings)  # makes the tables
    done = run("-c", PICKER, str(shipped_course), **surroundings)
    assert done.returncode == 0, done.stderr
    classes, sources, modules = (set(line.split()) for line in done.stdout.splitlines())
    # One event filter over the whole application is enough to load them all.
    assert "QTimer" in classes
    assert not {"QThreadPool", "QAbstractItemModel", "QProcess"} & classes
    assert sources == set()
    assert "player.core.progress" in modules
    assert not {"sqlite_utils", "cryptography", "reportlab", "hashlib", "PySide6.QtMultimedia"} & modules


def test_without_a_display_one_sentence_says_so(tmp_path: Path) -> None:
    done = run("-m", "player", CARREL_DATA=str(tmp_path), QT_QPA_PLATFORM="")
    if sys.platform.startswith("linux"):
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("Carrel needs a display and found none")
        assert done.stderr.count("\n") == 1


def test_help_and_version_need_no_display() -> None:
    assert run("-m", "player", "--help", QT_QPA_PLATFORM="").stdout.startswith("carrel [FILE.course]")
    assert run("-m", "player", "--version", QT_QPA_PLATFORM="").stdout.startswith("carrel ")


def test_a_word_that_is_no_option_is_named() -> None:
    done = run("-m", "player", "--loud", QT_QPA_PLATFORM="")
    assert done.returncode == 2
    assert "--loud is not understood" in done.stderr
