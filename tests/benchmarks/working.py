"""Real work of one learner, the same for the same seed, so that what must be on disk can be worked out afterwards."""

import itertools
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from course_bundle.archive import Bundle
from player.core.backups import back_up
from player.core.learners import Learner
from player.core.progress import Progress
from player.core.sealing import Cost
from player.core.session import Session
from player.core.vault import OpenVault
from player.core.vaults import Vaults

CHEAP = Cost(memory=64, passes=1, lanes=1)
PIN = "284917"
Move = Callable[[Session, OpenVault], object]


def moves(seed: int) -> Iterator[Move]:
    """What the learner does, one thing after another, without end."""
    dice = random.Random(seed)
    for number in itertools.count():
        yield _move(dice, number)


def _move(dice: random.Random, number: int) -> Move:
    module, page = dice.choice(("m1", "m2")), dice.choice(("welcome", "film", "quiz", "check"))
    chosen, start = dice.choice("ab"), dice.uniform(0.0, 1.9)
    words = f"note {number} " * dice.randrange(1, 300)
    made: list[Move] = [
        lambda session, _: session.submit(module, "q-one", {"chosen": [chosen]}),
        lambda session, _: session.submit(module, "c-truth", {"chosen": chosen == "a"}),
        lambda session, _: session.see_page(module, page),
        lambda session, _: session.stop_at(module, page),
        lambda session, _: session.play(module, "street", start, start + 0.1),
        lambda session, _: session.keep_draft(module, "q-many", {"chosen": [chosen], "number": number}),
        lambda _, vault: vault.put(f"note/{number % 7}", words),
    ]
    return dice.choice(made)


def begin(progress: Progress, bundle: Bundle, seed: int) -> tuple[Session, OpenVault]:
    """A learner with a PIN, named after the seed."""
    learner = progress.add_learner(f"Learner {seed}", "dove")
    vault, _code = Vaults(progress, CHEAP).create(learner.id, PIN)
    return Session(progress, bundle, learner), vault


def work(folder: Path, course: Path, seed: int, acknowledged: Callable[[], object]) -> None:
    """Works until the process ends; calls back after each thing that was said to be kept."""
    day = datetime(2026, 7, 27, tzinfo=UTC) + timedelta(days=seed)
    progress = Progress.open(folder / "progress.sqlite", lambda: day)
    with Bundle.open(course) as bundle:
        session, vault = begin(progress, bundle, seed)
        acknowledged()
        for number, move in enumerate(moves(seed)):
            move(session, vault)
            acknowledged()
            if number == 5:
                back_up(progress)


def lost(progress: Progress, course: Path, seed: int, acknowledged: int) -> int:
    """How many acknowledged things of a learner are not in the file; one that was under way may be or not."""
    if acknowledged == 0:
        return 0
    learner = next((each for each in progress.learners() if each.name == f"Learner {seed}"), None)
    if learner is None:
        return acknowledged
    model = Progress.in_memory()
    with Bundle.open(course) as bundle:
        found = _kept(progress, bundle, learner)
        session, vault = begin(model, bundle, seed)
        known = moves(seed)
        for move in itertools.islice(known, acknowledged - 1):
            move(session, vault)
        wanted = _kept(model, bundle, session.learner)
        next(known)(session, vault)
        further = _kept(model, bundle, session.learner)
    model.close()
    if found in (wanted, further):
        return 0
    return max(1, sum(item not in found for item in wanted))


def _kept(progress: Progress, bundle: Bundle, learner: Learner) -> list[str]:
    """All that a learner would miss, a line each."""
    results = progress.results(learner.id, bundle.course)
    vault = Vaults(progress, CHEAP).unlock(learner.id, PIN)
    answers = progress.rows.select("SELECT activity, answer FROM attempt WHERE learner = ? ORDER BY seq", (learner.id,))
    return [
        *(f"answer {number} {each}" for number, each in enumerate(answers)),
        *(f"share {each}" for each in sorted(results.shares.items())),
        *(f"page {each}" for each in sorted(results.seen)),
        *(f"place {each}" for each in enumerate(results.visited)),
        *(f"film {each}" for each in sorted(results.played.items())),
        *(f"draft {each}" for each in sorted(progress.drafts(learner.id, bundle.course.id).items(), key=repr)),
        *(f"note {each}" for each in vault.texts().items()),
    ]
