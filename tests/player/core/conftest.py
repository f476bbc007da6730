"""A clock that tests set, a real course file, and the progress store on disk and in memory."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from course_bundle.archive import Bundle
from player.core.progress import Progress
from player.core.session import Session
from tests.factories import make_course


class Clock:
    """Shows a time that only a test moves."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 7, 27, 10, 15, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def turn(self, step: timedelta) -> None:
        self.moment += step


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def course_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_course(tmp_path_factory.mktemp("courses"), modules=2)


@pytest.fixture
def bundle(course_file: Path) -> Iterator[Bundle]:
    with Bundle.open(course_file) as opened:
        yield opened


@pytest.fixture(params=["file", "memory"])
def progress(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Progress]:
    """The same store in both of its places: what holds for one holds for the other."""
    on_disk = request.param == "file"
    store = Progress.open(tmp_path / "data" / "progress.sqlite", clock) if on_disk else Progress.in_memory(clock)
    yield store
    store.close()


@pytest.fixture
def session(progress: Progress, bundle: Bundle) -> Session:
    return Session(progress, bundle, progress.add_learner("Maryam", "dove"))
