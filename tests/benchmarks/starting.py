"""Cold start, the way to the picker, and memory: each process against a bare PySide6 window, turn about."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from player.core.places import Places
from player.core.progress import Progress
from tests.benchmarks.figure import Figure

ROUNDS = 21
LEARNERS = 30
ROOT = Path(__file__).resolve().parents[2]
COURSE = ROOT / "build" / "decriminalisation.course"


def measure() -> list[Figure]:
    """The three figures."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        progress = Progress.open(Places(data, ()).progress)
        for number in range(LEARNERS):
            progress.add_learner(f"Learner {number}", "bird")
        progress.close()
        started: dict[str, list[float]] = {"bare": [], "carrel": []}
        run("bare", data)
        run("picker", data)
        for _round in range(ROUNDS):
            for kind, times in started.items():
                times.append(run(kind, data)["key"])
        picker = [run("picker", data) for _round in range(5)]
        plain = [run("bare", data) for _round in range(5)]
        ways = [found["picker"] for found in picker]
        memory = median(found["peak"] for found in picker) / median(found["peak"] for found in plain)
    # Turn by turn, so that a moment in which the machine was busy weighs on both sides of one round and no other.
    ratio = median(full / bare for full, bare in zip(started["carrel"], started["bare"], strict=True))
    return [
        Figure("cold start to the first key, against a bare window", ratio, 1.5, "x", spread(started)),
        Figure(
            "from a learner's choice to a picker that answers",
            median(ways),
            300,
            "ms",
            f"{min(ways):.0f}-{max(ways):.0f}",
        ),
        Figure("peak memory with the picker open, against a bare window", memory, 1.5, "x"),
    ]


def run(kind: str, data: Path) -> dict[str, float]:
    """One process; when its key was accepted counts from before it was started, in seconds."""
    environment = os.environ | {"CARREL_DATA": str(data), "QT_QPA_PLATFORM": "offscreen"}
    # Both sides from byte code, as on every start but the very first, whatever this shell asks of Python.
    environment["PYTHONPYCACHEPREFIX"] = str(ROOT / "build" / "bytecode")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "tests.benchmarks.first_key", kind, str(data), str(COURSE)]
    began = time.perf_counter()
    found: dict[str, float] = {}
    with subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            event = json.loads(line)
            found[event["what"]] = time.perf_counter() - began if event["what"] == "key" else event["value"]
    return found


def spread(times: dict[str, list[float]]) -> str:
    """The range of each side in ms, which is the machine's noise."""
    return ", ".join(f"{kind} {min(found) * 1000:.0f}-{max(found) * 1000:.0f} ms" for kind, found in times.items())
