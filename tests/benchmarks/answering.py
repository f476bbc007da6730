"""Opening a question of each kind, and the time from an answer handed in to its feedback painted and on disk."""

import os
import tempfile
import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop, QTimer

from course_bundle.activities import Activity
from course_bundle.build import build
from course_bundle.manifest import Page
from course_bundle.source import read_source
from player.screens import route
from player.screens.page import PageScreen
from player.screens.questions import Questions
from tests.benchmarks.figure import Figure
from tests.driving import Drive, loop_for
from tests.keyboard import right_keys, strike, tab_to

ROUNDS = 5
SOURCE = Path(__file__).resolve().parents[2] / "course_bundle" / "courses" / "showcase"


def measure() -> list[Figure]:
    """Two figures: of all kinds, the one whose median is the slowest, in the course that has two of each."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    opened: dict[str, list[float]] = {}
    answered: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder) / "showcase.course"
        build(read_source(SOURCE), course)
        for number in range(ROUNDS):
            with Drive(Path(folder) / str(number), course) as drive:
                # The driver's watch over stray windows sees every event; no learner pays for it.
                drive.program.app.removeEventFilter(drive.strays)
                drive.desk.seat.welcome_guest() if number % 2 else drive.begin("Jo")
                drive.settle()
                _go_through(drive, opened, answered, count=number > 0)
    return [
        _worst("a question opens (the slowest kind)", opened),
        _worst("answer to feedback painted and on disk (the slowest kind)", answered),
    ]


def _go_through(drive: Drive, opened: dict[str, list[float]], answered: dict[str, list[float]], *, count: bool) -> None:
    for module in drive.desk.course.modules:
        for page in module.pages:
            # Lessons and films hold questions among other things; a drawn check chooses its own.
            if page.layout == "questions" and not page.draw:
                for spec in page.activities:
                    _ask(drive, module.id, page, spec, opened, answered, count=count)


def _ask(
    drive: Drive,
    module: str,
    page: Page,
    spec: Activity,
    opened: dict[str, list[float]],
    answered: dict[str, list[float]],
    *,
    count: bool,
) -> None:
    kind = type(spec).__name__
    began = time.perf_counter()
    drive.desk.go(route.Page(module, page.id, spec.id))
    loop_for(0)
    drive.window.repaint()
    took = time.perf_counter() - began
    drive.settle()
    screen = drive.screen
    assert isinstance(screen, PageScreen)
    content = screen.content
    assert isinstance(content, Questions)
    assert content.widget is not None
    assert content.answering is not None
    if content.answering.shut:
        return  # a private kind before there is a PIN
    if count:
        opened.setdefault(kind, []).append(took)
    tab_to(content.widget.first_focus())
    strike(right_keys(spec, module, drive.desk.words))
    drive.settle()
    loop = QEventLoop()
    content.answering.checked.connect(lambda _now: loop.quit())
    late = QTimer()
    late.setSingleShot(True)
    late.timeout.connect(loop.quit)
    late.start(5000)
    began = time.perf_counter()
    content.check()
    if content.answering.outcome is None:
        loop.exec()
    drive.window.repaint()
    took = time.perf_counter() - began
    assert content.answering.outcome is not None, spec.id
    if count:
        answered.setdefault(kind, []).append(took)
    drive.settle()


def _worst(name: str, times: dict[str, list[float]]) -> Figure:
    medians = {kind: median(found) * 1000 for kind, found in times.items()}
    slowest = max(medians, key=lambda kind: medians[kind])
    every = sorted(medians.values())
    noise = f"{slowest}; others {every[0]:.0f}-{every[-1]:.0f}, {len(medians)} kinds"
    return Figure(name, medians[slowest], 50, "ms", noise)
