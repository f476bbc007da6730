"""Drives the real program, its window, threads and files: for walks through a course, for pictures and figures."""

from collections.abc import Callable
from pathlib import Path
from typing import Self

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from course_bundle.activities import ActivitySpec, Cards, Checklist, Scale
from course_bundle.archive import Bundle
from player.app import Program, close, start
from player.core.places import Places
from player.core.progress import Progress
from player.core.session import Session
from player.screens.desk import Desk
from player.screens.screen import Screen
from player.screens.window import Window
from player.screens.workshop_notes import NotesWindow
from player.widgets.full_screen import FullScreen

WIDE, NARROW = QSize(1366, 696), QSize(1024, 528)
"""Client sizes of the two windows that every layout has to fit, in px."""


class Strays(QObject):
    """Catches parts that are shown before they have a parent: each is a window of its own that takes the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes windows that are neither the program's, nor a film, nor a trainer's notes, nor a pop-up."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            pops = {Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.Dialog}
            if not isinstance(watched, Window | FullScreen | NotesWindow) and watched.windowType() not in pops:
                self.found.append(type(watched).__name__)
        return False


class Drive:
    """The program on a data folder of its own, with an open course if one is named; closes itself as a context."""

    def __init__(self, data: Path, course: Path | None = None, courses: tuple[Path, ...] = ()) -> None:
        self.program: Program = start(Places(data, courses), str(course) if course else None)
        self.window: Window = self.program.window
        self.desk: Desk = self.program.desk
        self.strays = Strays()
        self.program.app.installEventFilter(self.strays)
        self.window.resize(WIDE)
        self.window.show()
        self.settle()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.window.close()
        close(self.program)
        self.window.deleteLater()
        loop_for(0)
        self.program.app.removeEventFilter(self.strays)
        assert self.strays.found == []

    @property
    def screen(self) -> Screen:
        """The screen that is shown."""
        assert self.window.shown is not None
        return self.window.shown

    def settle(self, seconds: float = 20.0) -> None:
        """Waits until no job is on its way and what it brought is painted. TimeoutError after `seconds`."""
        self.wait(lambda: self.desk.tasks.idle, "the jobs to end", seconds)
        loop_for(0)
        self.wait(lambda: self.desk.tasks.idle, "the jobs to end", seconds)

    def wait(self, holds: Callable[[], bool], what: str, seconds: float = 20.0) -> None:
        """Lets the program run until a condition holds. TimeoutError after `seconds`."""
        loop = QEventLoop()
        look = QTimer()
        look.timeout.connect(lambda: loop.quit() if holds() else None)
        look.start(4)
        late = QTimer()
        late.setSingleShot(True)
        late.timeout.connect(lambda: loop.exit(1))
        late.start(round(seconds * 1000))
        if not holds() and loop.exec() != 0:
            raise TimeoutError(f"waited in vain for {what}")

    def begin(self, name: str) -> None:
        """Lets a learner of that name in, adding them if they are new."""
        known = next((learner for learner in self.desk.learners if learner.name == name), None)
        if known is not None:
            self.desk.seat.welcome(known)
        else:
            self.desk.seat.add_learner(name, "bird")
        self.settle()

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """The visible button whose accessible name begins with these words. LookupError if there is none."""
        buttons = (within or self.window).findChildren(QAbstractButton)
        for button in buttons:
            if button.isVisible() and button.accessibleName().startswith(words):
                return button
        seen = sorted({button.accessibleName() for button in buttons if button.isVisible()})
        raise LookupError(f"no button {words!r}; there are {seen}")

    def click(self, button: QWidget) -> None:
        """Presses a part with the mouse and waits for what follows."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Strikes a key where the focus is and waits for what follows."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()


def loop_for(milliseconds: int) -> None:
    """Lets events run for a while; 0 lets those run that are waiting."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def right_answer(activity: ActivitySpec) -> object:
    """The answer that gets all points, or a whole one where nothing is right or wrong."""
    match activity:
        case Scale():
            return {"chosen": activity.all_steps[0]}
        case Cards():
            return {"known": list(activity.cards), "later": []}
        case Checklist():
            return {"ticked": list(activity.points)}
    return activity.solution()


def finish_module(session: Session, bundle: Bundle, module_id: str) -> None:
    """Does all that a module asks for, without the window."""
    for page in bundle.course.module(module_id).pages:
        session.stop_at(module_id, page.id)
        session.see_page(module_id, page.id)
        for video in page.videos:
            session.read_transcript(module_id, video.id)
        sitting, asked = "", page.activities
        if page.draw is not None:
            held = session.sit(module_id, page.id).sittings[f"{module_id}/{page.id}"][-1]
            sitting, asked = held.id, held.questions(page)
        for activity in asked:
            if activity.sealed:
                session.skip(module_id, activity.id)
            else:
                session.submit(module_id, activity.id, right_answer(activity), sitting=sitting)


def prepare(data: Path, course: Path, work: Callable[[Session, Bundle], None], name: str = "Maryam") -> None:
    """Writes a progress file in which one learner has already worked."""
    data.mkdir(parents=True, exist_ok=True)
    progress = Progress.open(Places(data, ()).progress)
    bundle = Bundle.open(course)
    session = Session(progress, bundle, progress.add_learner(name, "bird"))
    work(session, bundle)
    progress.close()
    bundle.close()
