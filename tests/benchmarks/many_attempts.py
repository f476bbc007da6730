"""The picker of a learner with 20,000 attempts in a file of 300 learners, against that of a file with nothing in it."""

import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from course_bundle.archive import Bundle
from player.core.places import Places
from player.core.progress import Progress
from tests.benchmarks.figure import Figure
from tests.benchmarks.starting import COURSE, run

ROUNDS = 15
LEARNERS = 300
ATTEMPTS = 20_000
OTHERS = 200
"""Attempts of each of the other learners."""


def measure() -> list[Figure]:
    """The way from the choice of a name to a picker that answers, turn about; and the part that reads the file."""
    with TemporaryDirectory() as name, Bundle.open(COURSE) as bundle:
        folders = [Path(name) / kind for kind in ("full", "empty")]
        full_file, empty_file = (Places(folder, ()).progress for folder in folders)
        _fill(full_file, bundle)
        reading = _milliseconds(full_file, bundle)
        progress = Progress.open(empty_file)
        progress.add_learner("Maryam", "bird")
        progress.close()
        times: dict[Path, list[float]] = {folder: [] for folder in folders}
        for folder in folders:
            run("picker", folder)
        for _round in range(ROUNDS):
            for folder, found in times.items():
                found.append(run("picker", folder)["picker"])
    full, empty = (median(found) for found in times.values())
    noise = ", ".join(f"{folder.name} {min(found):.0f}-{max(found):.0f} ms" for folder, found in times.items())
    return [
        Figure("picker with 20,000 attempts among 300 learners, against an empty file", full / empty, 1.2, "x", noise),
        Figure("reading the results of 20,000 attempts for it", reading, 5, "ms"),
    ]


def _milliseconds(path: Path, bundle: Bundle) -> float:
    """What the results of the learner used last take once the file is warm."""
    progress = Progress.open(path)
    taken = []
    for _round in range(101):
        began = time.perf_counter()
        progress.results(progress.learners()[0].id, bundle.course)
        taken.append(time.perf_counter() - began)
    progress.close()
    return median(taken) * 1000


def _fill(path: Path, bundle: Bundle) -> None:
    progress = Progress.open(path)
    modules = bundle.course.modules
    activities = [f"{module.id}/{activity.id}" for module in modules for activity in module.activities]
    learners = [progress.add_learner(f"Learner {number}", "bird") for number in range(LEARNERS)]
    busy = learners[LEARNERS // 2]
    for learner in learners:
        with progress.rows.transaction():
            for attempt in range(ATTEMPTS if learner is busy else OTHERS):
                activity = activities[attempt % len(activities)]
                progress.record_attempt(learner.id, bundle.course.id, activity, {"chosen": ["a"]}, attempt % 3 / 2)
    progress.use(busy.id)
    progress.close()
