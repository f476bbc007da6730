"""Opening an archive of 4 GiB against one of 40 MiB: in place, without a byte copied."""

import tempfile
import time
from pathlib import Path
from statistics import median

from course_bundle.archive import Bundle
from tests.benchmarks.figure import Figure
from tests.factories import make_large_course

ROUNDS = 51


def measure() -> list[Figure]:
    """The ratio, and the time of the large one."""
    with tempfile.TemporaryDirectory() as folder:
        small = make_large_course(Path(folder), 40 * 2**20, name="small.course")
        large = make_large_course(Path(folder), 4 * 2**30, name="large.course")
        times: dict[Path, list[float]] = {small: [], large: []}
        for path in times:
            open_once(path)
        for _round in range(ROUNDS):
            for path, found in times.items():
                found.append(open_once(path))
    ratio = median(times[large]) / median(times[small])
    noise = f"{min(times[large]) * 1000:.1f}-{max(times[large]) * 1000:.1f} ms"
    return [
        Figure("opening an archive of 4 GiB, against one of 40 MiB", ratio, 1.2, "x"),
        Figure("opening an archive of 4 GiB", median(times[large]) * 1000, 20, "ms", noise),
    ]


def open_once(path: Path) -> float:
    """Seconds to open an archive and have its course."""
    began = time.perf_counter()
    bundle = Bundle.open(path)
    taken = time.perf_counter() - began
    bundle.close()
    return taken
