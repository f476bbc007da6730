"""What tests of films share: a look, a film in a file, a desk in front of an open course."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from course_bundle.archive import Bundle
from player.core.places import Places
from player.core.progress import Progress
from player.core.session import Session
from player.core.settings import SettingsFile
from player.screens.desk import Desk
from player.widgets import fonts, theme
from player.widgets.tasks import Tasks
from player.widgets.theme import Look, make_look
from tests.factories import make_course

NO_SOUND = ["PulseAudio", "pa_context", "QRhi", "RHI backend", "Could not open media", "matroska", "moov", "grabbing"]
"""What the decoder says on a machine without sound or graphics card, and about damaged films."""


def dress(language: str = "en", kind: str = "light", text_size: int = 100) -> Look:
    """A look, put on the application."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    fonts.load()
    look = make_look(kind, language, text_size)
    theme.apply(app, look)
    return look


@contextmanager
def film_desk(qtbot: QtBot, folder: Path, course: Path | None = None) -> Iterator[Desk]:
    """A desk with a learner in a course; all that was asked of it is done before it goes."""
    places = Places(folder, ())
    file = SettingsFile(places.settings)
    desk = Desk(Tasks(), places, file)
    desk.bundle = Bundle.open(course or make_course(folder))
    progress = Progress.in_memory()
    learner = progress.add_learner("Maryam", "bird")
    desk.seat.learner = learner
    desk.session = Session(progress, desk.bundle, learner)
    desk.results = desk.session.results()
    yield desk
    desk.tasks.database(progress.close)
    qtbot.waitUntil(lambda: desk.tasks.idle)
    desk.close()
