"""How long a right PIN takes: dear enough for who guesses, short enough to wait for; and nothing else stands still."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from player.core.progress import Progress
from player.core.vaults import Vaults
from tests.benchmarks.figure import Figure

ROUNDS = 9
LEAST, MOST = 150, 600
"""Milliseconds."""
PIN = "284917"


def measure() -> list[Figure]:
    """The time on a real file, and the longest that another thread was kept from running meanwhile."""
    with TemporaryDirectory() as name:
        progress = Progress.open(Path(name) / "progress.sqlite")
        vaults = Vaults(progress)
        learner = progress.add_learner("Maryam", "dove").id
        vault, _code = vaults.create(learner, PIN)
        vault.put("note", "words")
        rounds = [watched(lambda: vaults.unlock(learner, PIN)) for _round in range(ROUNDS)]
        progress.close()
    taken = median(each[0] for each in rounds)
    spread = f"{min(each[0] for each in rounds):.0f}-{max(each[0] for each in rounds):.0f}"
    return [
        Figure("unlock with a right PIN", taken, MOST, "ms", spread),
        Figure("the least that an unlock should cost, against what it costs", LEAST / taken, 1.0, "x"),
        Figure(
            "longest that another thread stood still during an unlock", median(each[1] for each in rounds), 50, "ms"
        ),
    ]


def watched(job: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds that the job took in a thread of its own, and the longest gap between two steps of this one."""
    worker = threading.Thread(target=job)
    began = last = time.perf_counter()
    gap = 0.0
    worker.start()
    while worker.is_alive():
        worker.join(0.001)
        now = time.perf_counter()
        gap, last = max(gap, now - last), now
    return (last - began) * 1000, gap * 1000
