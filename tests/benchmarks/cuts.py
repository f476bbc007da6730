"""Answers lost when the power fails at random moments of real work, and every write that was not synced may be gone."""

import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import msgspec

from course_bundle.archive import Bundle
from player.core.erasure import erase
from player.core.progress import Progress
from player.core.session import Session
from player.core.vaults import Vaults
from tests.benchmarks.figure import Figure
from tests.benchmarks.unsynced_disk import Event, Recorder, after_cut
from tests.benchmarks.working import CHEAP, PIN, begin, lost, moves
from tests.factories import make_course

CUTS = 25
LIVES = 4
MOVES = 500


def measure() -> list[Figure]:
    """Acknowledged things lost, and files damaged."""
    found = []
    for seed in range(LIVES):
        with tempfile.TemporaryDirectory() as name:
            found += list(aftermath(Path(name), CUTS, MOVES, seed))
    return [
        Figure(f"acknowledged things lost in {len(found)} power cuts", sum(each[0] for each in found), 0, ""),
        Figure(f"files damaged in {len(found)} power cuts", sum(each[1] for each in found), 0, ""),
    ]


def aftermath(folder: Path, cuts: int, length: int, seed: int, synced: bool = True) -> Iterator[tuple[int, bool]]:
    """For each cut in one player's life how much was lost that had been acknowledged, and whether the file was damaged.

    Not `synced`: as if SQLite were told not to sync, which must be found out.
    """
    course = make_course(folder, modules=2)
    events = recorded(folder, course, length, seed, synced)
    dice = random.Random(seed)
    first = next(number for number, event in enumerate(events) if event.what == "write")
    for _cut in range(cuts):
        cut = dice.randrange(first, len(events) + 1)
        with tempfile.TemporaryDirectory(dir=folder) as name:
            for file, data in after_cut(events, cut, dice).items():
                (Path(name) / file).write_bytes(data)
            acknowledged = sum(event.what == "acknowledged" for event in events[:cut])
            progress = Progress.open(Path(name) / "progress.sqlite")
            damaged = progress.set_aside is not None
            missing = lost(progress, course, seed, acknowledged)
            # Work goes on.
            progress.add_learner("After the cut", "fox")
            progress.close()
        yield missing, damaged


def recorded(folder: Path, course: Path, length: int, seed: int, synced: bool) -> list[Event]:
    """What a player wrote in a process of its own, from its first start on."""
    data, trace = folder / "data", folder / "trace"
    data.mkdir()
    words = (data, course, trace, length, seed, int(synced))
    command = [sys.executable, "-m", "tests.benchmarks.cuts", *map(str, words)]
    subprocess.run(command, check=True, cwd=Path(__file__).resolve().parents[2])
    return msgspec.msgpack.decode(trace.read_bytes(), type=list[Event])


def _record(data: Path, course: Path, trace: Path, length: int, seed: int, synced: bool) -> None:
    """Works, closes and opens the file now and then, and deletes somebody on the way."""
    recorder = Recorder(data)
    path = data / "progress.sqlite"
    progress = Progress.open(path)
    gone = progress.add_learner("To be deleted", "fox").id
    with Bundle.open(course) as bundle:
        session, vault = begin(progress, bundle, seed)
        recorder.acknowledge()
        for number, move in enumerate(islice(moves(seed), length)):
            if not synced:
                progress.rows.select("PRAGMA synchronous = OFF")
            move(session, vault)
            recorder.acknowledge()
            if number == length // 2:
                erase(progress, gone)
            if number % 60 == 59:
                progress.close()
                progress = Progress.open(path)
                session = Session(progress, bundle, session.learner)
                vault = Vaults(progress, CHEAP).unlock(session.learner.id, PIN)
    progress.close()
    trace.write_bytes(msgspec.msgpack.encode(recorder.events))


if __name__ == "__main__":
    folder, archive, out = map(Path, sys.argv[1:4])
    moves_made, number, syncs = map(int, sys.argv[4:])
    _record(folder, archive, out, moves_made, number, bool(syncs))
