"""The composition root: reads the command line, wires everything together, and runs the window."""

import gc
import logging
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from PySide6.QtCore import QLocale, QSettings, QTimer, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from player.core.errors import where
from player.core.places import Places, catalogues
from player.core.running import Knock, Running, enter
from player.core.settings import SettingsFile
from player.display import has_display
from player.screens.desk import LANGUAGES, Desk
from player.screens.window import Window
from player.widgets import fonts
from player.widgets.tasks import Tasks

USAGE = """carrel [FILE.course]

Opens the player; with a file, that course is open at once. A FILE.carrel is progress that was taken along: the player
asks for its secret and brings it in.
  --version   the version, and nothing else
  --help      this text
"""
NO_DISPLAY = (
    "Carrel needs a display and found none: start it from a desktop session, or set QT_QPA_PLATFORM=offscreen "
    "to run it without a window.\n"
)
_MAY_NAME = re.compile(r'"[^"]*"|\'[^\']*\'|\S*[/\\]\S*')
"""What Qt quotes, and paths: what could name somebody."""
_log = logging.getLogger(__name__)
FIRST_SCREEN_ALONE = 50
"""How long the first screen has the machine to itself, in ms, before the rest begins beside it."""


class Program(NamedTuple):
    """All that lives as long as the program does."""

    app: QApplication
    desk: Desk
    window: Window
    interpreter: "Interpreter"


class Interpreter:
    """Puts the interface's language on the application; every screen built afterwards speaks it."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app, self._folder = app, folder
        self._worn: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Installs the catalogue of a language; English needs its own, for plurals."""
        self.fall_silent()
        translator = QTranslator()
        self._worn = [translator] if translator.load(str(self._folder / f"carrel_{language}.qm")) else []
        for worn in self._worn:
            self._app.installTranslator(worn)

    def fall_silent(self) -> None:
        """Takes the catalogue off again."""
        for translator in self._worn:
            self._app.removeTranslator(translator)
        self._worn = []


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the player; returns its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if "--help" in given or "-h" in given:
        sys.stdout.write(USAGE)
        return 0
    if "--version" in given:
        from importlib.metadata import version

        sys.stdout.write(f"carrel {version('carrel')}\n")
        return 0
    unknown = [word for word in given if word.startswith("-")]
    if unknown or len(given) > 1:
        sys.stderr.write(f"carrel: {unknown[0] if unknown else given[1]} is not understood.\n\n{USAGE}")
        return 2
    if not has_display(sys.platform, os.environ):
        sys.stderr.write(NO_DISPLAY)
        return 1
    sys.excepthook, sys.unraisablehook = _log_uncaught, _log_unraisable
    places = Places.find(os.environ)
    course = str(Path(given[0]).absolute()) if given else ""
    running = enter(places.data, Knock(course, os.environ.get("XDG_ACTIVATION_TOKEN", "")))
    if running is None:
        return 0
    program_ = start(places, course or None, running)
    program_.window.show()
    code = program_.app.exec()
    close(program_)
    running.close()
    return code


def start(places: Places, course: str | None = None, running: Running | None = None) -> Program:
    """Builds the program up to its first screen; the window is not shown yet."""
    qInstallMessageHandler(_log_qt)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["carrel"])
    app.setApplicationName("Carrel")
    app.setDesktopFileName("carrel")
    fonts.load()
    tasks = Tasks(app, held=True)
    desk = Desk(tasks, places, SettingsFile(places.settings))
    if not desk.settings.language:
        spoken = QLocale.system().name().split("_")[0]
        desk.change(language=spoken if spoken in LANGUAGES else "en")
    interpreter = Interpreter(app, catalogues())
    interpreter.speak(desk.settings.language)
    # Connected before the window is, so that the catalogue is in place when the screen is built again.
    desk.look_changed.connect(lambda: interpreter.speak(desk.settings.language))
    window = Window(app, desk)
    window.go(window.route)
    desk.open_store()
    if course is not None:
        desk.open_file(course)

    def stands() -> None:
        from player.screens.idle_lock import IdleLock

        IdleLock(desk).begin()
        gc.enable()  # `player.__main__` let it rest while the program was loaded
        tasks.begin()
        window.wear_icon()
        # The dialogs that Qt draws itself, also those inside others, write down there which folders were visited.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(places.scratch))
        if running is not None:
            _listen(running, window)

    QTimer.singleShot(FIRST_SCREEN_ALONE, window, stands)
    return Program(app, desk, window, interpreter)


def close(program_: Program) -> None:
    """Lets the database finish what it was given, then ends the threads; forgets what the dialogs remember."""
    program_.desk.close()
    program_.interpreter.fall_silent()
    scratch = program_.desk.places.scratch
    if scratch.exists():
        from shutil import rmtree

        rmtree(scratch, ignore_errors=True)


def _listen(running: Running, window: Window) -> None:
    from player.widgets.knocking import Knocking, come_forward

    def knocked(course: str, activation: str) -> None:
        come_forward(window, activation)
        if course:
            window.take_file(course)

    knocking = Knocking(running, window)
    knocking.knocked.connect(knocked)
    knocking.listen()


def _log_qt(kind: QtMsgType, context: object, words: str) -> None:
    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.DEBUG}
    logging.getLogger("qt").log(levels.get(kind, logging.WARNING), "%s", _MAY_NAME.sub("…", words))


def _log_uncaught(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    _log.critical("not caught: %s", where(error))


def _log_unraisable(told: "sys.UnraisableHookArgs") -> None:
    _log.error("not raised: %s", where(told.exc_value) if told.exc_value else told.exc_type.__name__)
