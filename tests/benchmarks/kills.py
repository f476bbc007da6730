"""Answers lost when the player is killed at random moments of real work, 300 times on one file."""

import multiprocessing
import random
import sys
import tempfile
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from player.core.progress import Progress
from tests.benchmarks.figure import Figure
from tests.benchmarks.working import lost, work
from tests.factories import make_course

KILLS = 300
LONGEST = 0.25
"""Seconds of work before a kill, at most; opening the file is in them."""


def measure(kills: int = KILLS) -> list[Figure]:
    """Acknowledged things lost, and files damaged."""
    dice = random.Random(20260727)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        course = make_course(folder, modules=2)
        missing, damaged, acknowledged = 0, 0, []
        for seed in range(kills):
            acknowledged.append(killed(folder, course, seed, dice.uniform(0.0, LONGEST)))
            progress = Progress.open(folder / "progress.sqlite")
            damaged += progress.set_aside is not None
            missing += lost(progress, course, seed, acknowledged[-1])
            progress.close()
        progress = Progress.open(folder / "progress.sqlite")
        # What was there after its own kill must have come through all the later ones too.
        missing += sum(lost(progress, course, seed, count) for seed, count in enumerate(acknowledged))
        progress.close()
    noise = f"{sum(acknowledged)} acknowledged"
    return [
        Figure(f"acknowledged things lost in {kills} kills", missing, 0, "", noise),
        Figure(f"files damaged in {kills} kills", damaged, 0, ""),
    ]


def killed(folder: Path, course: Path, seed: int, seconds: float) -> int:
    """Works in a process of its own, kills it after that time, and tells how much it had acknowledged."""
    here, there = multiprocessing.Pipe(duplex=False)
    worker = _process((there, folder, course, seed))
    worker.start()
    there.close()
    here.poll(20)  # until it is about to open the file
    here.recv_bytes()
    worker.join(seconds)
    worker.kill()
    worker.join()
    count = 0
    while here.poll():
        try:
            here.recv_bytes()
        except (EOFError, OSError):
            break
        count += 1
    here.close()
    return count


def _process(values: tuple[object, ...]) -> BaseProcess:
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn").Process(target=_work, args=values, daemon=True)
    # A fork of a process that has loaded everything starts in no time.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.benchmarks.working", "sqlite_utils.db", "player.core.migrations"])
    return context.Process(target=_work, args=values, daemon=True)


def _work(pipe: Connection, folder: Path, course: Path, seed: int) -> None:
    pipe.send_bytes(b"ready")
    work(folder, course, seed, lambda: pipe.send_bytes(b"."))
