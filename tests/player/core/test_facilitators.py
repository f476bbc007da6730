"""The facilitator's role: who is let in, what they may do, and what there is no way to."""

import inspect
from pathlib import Path

import pytest

from player.core.errors import MustWait, WeakSecret, WrongSecret
from player.core.facilitators import Facilitator, Facilitators
from player.core.progress import Progress
from player.core.vaults import Vaults
from tests.factories import course_struct
from tests.player.core.test_vaults import CHEAP, PIN, Stopwatch

PASSPHRASE = "the blue lamp"


def role(store: Progress, watch: Stopwatch | None = None) -> Facilitators:
    return Facilitators(store, Vaults(store, CHEAP), CHEAP, watch or Stopwatch())


def test_the_role_is_set_up_once_and_let_in_by_its_passphrase(progress: Progress) -> None:
    known = role(progress)
    assert not known.exist()
    with pytest.raises(WrongSecret):
        known.enter(PASSPHRASE)
    known.set_up(PASSPHRASE)
    assert known.exist()
    assert isinstance(known.enter("The  BLUE lamp"), Facilitator)
    with pytest.raises(WrongSecret):
        known.enter("the red lamp")
    with pytest.raises(ValueError):
        known.set_up("another passphrase")


def test_a_weak_passphrase_is_refused(progress: Progress) -> None:
    with pytest.raises(WeakSecret):
        role(progress).set_up("password")
    assert not role(progress).exist()


def test_wrong_passphrases_slow_down_also_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    known = role(store)
    known.set_up(PASSPHRASE)
    for _ in range(5):
        with pytest.raises(WrongSecret):
            known.enter("the red lamp")
    with pytest.raises(MustWait):
        known.enter(PASSPHRASE)
    store.close()
    store = Progress.open(path)
    watch = Stopwatch()
    known = role(store, watch)
    with pytest.raises(MustWait):
        known.enter(PASSPHRASE)
    watch.seconds += 30.0
    assert isinstance(known.enter(PASSPHRASE), Facilitator)
    store.close()


def test_the_code_sets_a_new_passphrase_and_is_then_used_up(progress: Progress) -> None:
    known = role(progress)
    code = known.set_up(PASSPHRASE)
    with pytest.raises(WeakSecret):
        known.replace(code, "password")
    with pytest.raises(WrongSecret):
        known.replace("7" * 25, "the red lamp")
    fresh = known.replace(code.lower(), "the red lamp")
    assert isinstance(known.enter("the red lamp"), Facilitator)
    with pytest.raises(WrongSecret):
        known.enter(PASSPHRASE)
    with pytest.raises(WrongSecret):
        known.replace(code, "the green lamp")
    assert known.replace(fresh, "the green lamp")


def test_a_facilitator_adds_and_removes_learners_and_sees_how_far_they_are(progress: Progress) -> None:
    known = role(progress)
    known.set_up(PASSPHRASE)
    facilitator = known.enter(PASSPHRASE)
    learner = facilitator.add_learner("Maryam", "dove")
    progress.record_attempt(learner.id, "small", "m1/q-one", {"chosen": ["a"]}, 1.0)
    progress.record_sighting(learner.id, "small", "m1/welcome")
    shares: list[float] = []
    (standing,) = facilitator.standings(course_struct(), shares.append)
    assert (standing.results.shares, standing.results.seen) == ({"m1/q-one": 1.0}, frozenset({"m1/welcome"}))
    assert (standing.learner, standing.last, shares) == (learner, None, [0.0])
    progress.record_stop(learner.id, "another", "m1/welcome")
    (standing,) = facilitator.standings(None, shares.append)
    assert standing.last is not None
    assert standing.results.shares == {}
    facilitator.remove_learner(learner.id)
    assert facilitator.learners() == []
    assert isinstance(known.enter(PASSPHRASE), Facilitator)


def test_a_facilitator_resets_a_pin_and_what_it_locked_is_lost(progress: Progress) -> None:
    known = role(progress)
    known.set_up(PASSPHRASE)
    learner = progress.add_learner("Maryam", "dove").id
    vaults = Vaults(progress, CHEAP)
    vault, _code = vaults.create(learner, PIN)
    vault.put("note/1", "words")
    assert known.enter(PASSPHRASE).reset_pin(learner) == 1
    assert not vaults.exists(learner)
    assert vaults.create(learner, "918273")[0].texts() == {}


def test_no_way_leads_from_the_role_to_answers_or_private_texts() -> None:
    ways = {name for name, _ in inspect.getmembers(Facilitator, inspect.isfunction) if not name.startswith("_")}
    assert ways == {"learners", "add_learner", "remove_learner", "reset_pin", "standings"}


def test_whoever_deletes_the_data_folder_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    role(store).set_up(PASSPHRASE)
    store.add_learner("Maryam", "dove")
    store.close()
    path.unlink()
    store = Progress.open(path)
    assert store.learners() == []
    role(store).set_up("the red lamp")
    assert isinstance(role(store).enter("the red lamp"), Facilitator)
    store.close()


def test_the_passphrase_is_nowhere_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    code = role(store).set_up(PASSPHRASE)
    log = path.with_name(path.name + "-wal").read_bytes()
    store.close()
    for data in (log, path.read_bytes()):
        for secret in (PASSPHRASE, code, code.replace("-", "")):
            assert secret.encode() not in data
