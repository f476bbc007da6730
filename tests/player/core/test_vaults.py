"""Private texts: only the PIN or the code opens them, wrong ones slow down, and what is lost is said."""

import subprocess
import sys
from pathlib import Path

import pytest

from player.core.errors import Locked, MustWait, WeakSecret, WrongSecret
from player.core.progress import Progress
from player.core.sealing import STANDARD, Cost, NotOpened, Sealed, seal, stretched, unseal
from player.core.vault import OpenVault
from player.core.vaults import Vaults
from tests.factories import course_struct

CHEAP = Cost(memory=64, passes=1, lanes=1)
PIN = "284917"
WORDS = "I was afraid on the bus"


class Stopwatch:
    """Seconds that only a test lets pass."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def vaults(progress: Progress, stopwatch: Stopwatch | None = None) -> Vaults:
    return Vaults(progress, CHEAP, stopwatch or Stopwatch())


@pytest.fixture
def learner(progress: Progress) -> str:
    return progress.add_learner("Maryam", "dove").id


def _wrong(known: Vaults, learner: str, times: int) -> float:
    wait = 0.0
    for _ in range(times):
        with pytest.raises(WrongSecret) as refused:
            known.unlock(learner, "739162")
        wait = refused.value.wait
    return wait


def test_what_was_put_in_comes_out_with_the_pin(progress: Progress, learner: str) -> None:
    known = vaults(progress)
    assert not known.exists(learner)
    vault, _code = known.create(learner, PIN)
    vault.put("note/1", WORDS)
    vault.put("note/2", "كنت خائفة")
    vault.put("name", "Maryam H.")
    vault.put("note/2", "كنت سعيدة")
    again = known.unlock(learner, "٢٨٤ ٩١٧")
    assert known.exists(learner)
    assert again.texts() == {"name": "Maryam H.", "note/1": WORDS, "note/2": "كنت سعيدة"}
    assert again.texts("note/") == {"note/1": WORDS, "note/2": "كنت سعيدة"}
    assert (again.get("note/1"), again.get("note")) == (WORDS, None)


def test_a_deleted_text_is_gone(progress: Progress, learner: str) -> None:
    vault, _code = vaults(progress).create(learner, PIN)
    vault.put("note/1", WORDS)
    vault.delete("note/1")
    assert vault.texts() == {}
    assert progress.rows.select("SELECT blob FROM private") == [(b"",)]


def test_a_locked_vault_gives_nothing_and_keeps_no_key(progress: Progress, learner: str) -> None:
    vault, _code = vaults(progress).create(learner, PIN)
    vault.put("note/1", WORDS)
    (key,) = vault._keys.values()
    vault.lock()
    assert vault.locked
    assert key == bytes(32)
    calls = (vault.texts, vault.new_code, lambda: vault.get("note/1"), lambda: vault.put("a", "b"))
    for call in (*calls, lambda: vault.delete("note/1"), lambda: vault.change_secret("918273")):
        with pytest.raises(Locked):
            call()


def test_a_weak_pin_begins_no_vault(progress: Progress, learner: str) -> None:
    for weak in ("12345", "000000", "maryam haddad"):
        with pytest.raises(WeakSecret):
            vaults(progress).create(learner, weak, "Maryam Haddad")
    assert not vaults(progress).exists(learner)


def test_nobody_begins_a_second_vault_over_the_first(progress: Progress, learner: str) -> None:
    vaults(progress).create(learner, PIN)
    with pytest.raises(ValueError):
        vaults(progress).create(learner, "918273")
    assert not vaults(progress).unlock(learner, PIN).locked


def test_a_learner_without_a_pin_has_nothing_to_unlock(progress: Progress, learner: str) -> None:
    with pytest.raises(KeyError):
        vaults(progress).unlock(learner, PIN)
    with pytest.raises(WrongSecret):
        vaults(progress).unlock_with_code(learner, "")


def test_the_code_on_paper_opens_and_a_new_pin_is_set(progress: Progress, learner: str) -> None:
    known = vaults(progress)
    vault, code = known.create(learner, PIN)
    vault.put("note/1", WORDS)
    _wrong(known, learner, 5)
    opened = known.unlock_with_code(learner, code.lower().replace("-", " "))
    opened.change_secret("blue lamp river")
    assert known.unlock(learner, "Blue Lamp River").get("note/1") == WORDS
    with pytest.raises(WrongSecret):
        known.unlock(learner, PIN)


def test_a_new_code_ends_the_old_one(progress: Progress, learner: str) -> None:
    known = vaults(progress)
    vault, old = known.create(learner, PIN)
    new = vault.new_code()
    assert not known.unlock_with_code(learner, new).locked
    for wrong in (old, "", "7" * 25):
        with pytest.raises(WrongSecret):
            known.unlock_with_code(learner, wrong)


def test_one_learners_pin_opens_nothing_of_anothers(progress: Progress, learner: str) -> None:
    known = vaults(progress)
    other = progress.add_learner("Noor", "fox").id
    mine, _code = known.create(learner, PIN)
    theirs, _code = known.create(other, PIN)
    mine.put("note/1", WORDS)
    theirs.put("note/1", "something else")
    with progress.rows.transaction():
        progress.rows.change("UPDATE private SET learner = ? WHERE learner = ?", (other, learner))
    assert theirs.texts() == {"note/1": "something else"}


def test_a_text_moved_to_another_key_or_changed_does_not_open(progress: Progress, learner: str) -> None:
    vault, _code = vaults(progress).create(learner, PIN)
    for key in ("note/1", "note/2", "note/3"):
        vault.put(key, f"{WORDS} {key}")
    with progress.rows.transaction():
        progress.rows.change("UPDATE private SET key = 'note/9' WHERE key = ?", ("note/1",))
        progress.rows.change(
            "UPDATE private SET blob = CAST(blob || x'00' AS BLOB) WHERE key = ?",
            ("note/2",),
        )
    assert vault.texts() == {"note/3": f"{WORDS} note/3"}


def test_the_sixth_wrong_pin_waits_and_each_later_one_longer(progress: Progress, learner: str) -> None:
    watch = Stopwatch()
    known = vaults(progress, watch)
    known.create(learner, PIN)
    assert _wrong(known, learner, 4) == 0.0
    waits = []
    for _ in range(9):
        waits.append(_wrong(known, learner, 1))
        with pytest.raises(MustWait) as refused:
            known.unlock(learner, PIN)
        assert refused.value.wait == known.wait(learner) == waits[-1]
        watch.seconds += waits[-1]
    assert waits == [30.0, 60.0, 120.0, 240.0, 480.0, 900.0, 900.0, 900.0, 900.0]
    assert not known.unlock(learner, PIN).locked
    assert known.wait(learner) == 0.0
    assert _wrong(known, learner, 4) == 0.0


def test_one_learner_waits_and_the_others_do_not(progress: Progress, learner: str) -> None:
    known = vaults(progress)
    other = progress.add_learner("Noor", "fox").id
    for who in (learner, other):
        known.create(who, PIN)
    _wrong(known, learner, 5)
    assert not known.unlock(other, PIN).locked
    with pytest.raises(MustWait):
        known.unlock(learner, PIN)


def test_a_restart_waits_anew_whatever_the_clock_says(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    learner = store.add_learner("Maryam", "dove").id
    watch = Stopwatch()
    known = vaults(store, watch)
    known.create(learner, PIN)
    _wrong(known, learner, 5)
    watch.seconds += 30.0
    _wrong(known, learner, 1)
    store.close()
    store = Progress.open(path)
    watch.seconds = 5.0
    known = vaults(store, watch)
    assert known.wait(learner) == 60.0
    watch.seconds += 59.0
    with pytest.raises(MustWait):
        known.unlock(learner, PIN)
    watch.seconds += 1.0
    assert not known.unlock(learner, PIN).locked
    store.close()


_INTERRUPTED = """
import os, sys
from pathlib import Path
from player.core import vaults
from player.core.progress import Progress
vaults.unlock = lambda *_: os._exit(9)
store = Progress.open(Path(sys.argv[1]))
vaults.Vaults(store).unlock(sys.argv[2], "739162")
"""


def test_a_player_that_is_ended_while_it_tries_a_pin_has_counted_it(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    learner = store.add_learner("Maryam", "dove").id
    vaults(store).create(learner, PIN)
    _wrong(vaults(store), learner, 4)
    store.close()
    done = subprocess.run([sys.executable, "-c", _INTERRUPTED, str(path), learner], check=False)
    assert done.returncode == 9
    store = Progress.open(path)
    assert vaults(store).wait(learner) == 30.0
    store.close()


def test_a_reset_loses_the_texts_says_how_many_and_keeps_progress(progress: Progress, learner: str) -> None:
    known = vaults(progress)
    vault, code = known.create(learner, PIN)
    for number in range(3):
        vault.put(f"note/{number}", WORDS)
    vault.delete("note/0")
    progress.record_attempt(learner, "small", "m1/q-one", {"chosen": ["a"]}, 1.0)
    before = progress.results(learner, course_struct())
    award = progress.record_award(learner, "small", "m1", "en")
    _wrong(known, learner, 5)
    assert known.reset(learner) == 2
    assert not known.exists(learner)
    assert progress.results(learner, course_struct()) == before
    assert progress.awards(learner, "small") == (award,)
    with pytest.raises(WrongSecret):
        known.unlock_with_code(learner, code)
    fresh, _code = known.create(learner, PIN)
    assert fresh.texts() == {}
    assert known.wait(learner) == 0.0


def test_a_vault_without_a_lock_works_and_is_protected_later(progress: Progress, learner: str) -> None:
    known = vaults(progress)
    vault = known.begin(learner)
    vault.put("note/1", WORDS)
    assert not known.exists(learner)
    code = vault.protect(PIN)
    assert known.unlock(learner, PIN).get("note/1") == WORDS
    assert known.unlock_with_code(learner, code).get("note/1") == WORDS


def test_no_row_holds_the_text_the_pin_the_code_or_the_key(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    learner = store.add_learner("Maryam", "dove").id
    vault, code = vaults(store).create(learner, "lamp river snow owl")
    vault.put("note/1", WORDS)
    (key,) = (bytes(each) for each in vault._keys.values())
    log = path.with_name(path.name + "-wal").read_bytes()
    store.close()
    for written in (path.read_bytes(), log):
        assert b"note/1" in written
        for secret in (WORDS.encode(), b"lamp river", code.encode(), code.replace("-", "").encode(), key):
            assert secret not in written


def test_whoever_has_the_file_sees_names_modules_answers_and_dates_but_no_text(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    learner = store.add_learner("Maryam", "dove").id
    vault, _code = vaults(store).create(learner, PIN)
    vault.put("note/m1/welcome", WORDS)
    store.record_attempt(learner, "small", "m1/q-one", {"chosen": ["a"]}, 1.0)
    store.record_attempt(learner, "small", "m1/before", {"chosen": "rather-not"}, 1.0)
    store.record_attempt(learner, "small", "m1/gaps", {"filled": {"one": "typed word"}}, 1.0)
    store.record_bookmark(learner, "small", "m1/law", marked=True)
    store.record_award(learner, "small", "m1", "en")
    day = store.learners()[0].created.date().isoformat()
    store.close()
    data = path.read_bytes()
    for seen in (
        "Maryam",
        "dove",
        "small",
        "m1/q-one",
        '{"chosen":["a"]}',
        "rather-not",
        "typed word",
        "m1/law",
        day,
        "note/m1/welcome",
    ):
        assert seen.encode() in data
    assert WORDS.encode() not in data


def test_whoever_has_the_file_tries_digits_without_waiting(progress: Progress, learner: str) -> None:
    known = vaults(progress)
    known.create(learner, PIN)[0].put("note/1", WORDS)
    # What a program of theirs would do: no guard stands between it and the lock.
    opened = [digits for digits in range(284_900, 284_930) if known._opened(learner, "secret", str(digits))]
    assert opened == [int(PIN)]


def test_a_copy_from_before_a_change_opens_with_the_old_pin(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    store = Progress.open(path)
    learner = store.add_learner("Maryam", "dove").id
    vault, _code = vaults(store).create(learner, PIN)
    vault.put("note/1", WORDS)
    store.close()
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes(path.read_bytes())
    for file, secret in ((path, "918273"), (copy, PIN)):
        store = Progress.open(file)
        if file == path:
            vaults(store).unlock(learner, PIN).change_secret(secret)
        assert vaults(store).unlock(learner, secret).get("note/1") == WORDS
        store.close()


def test_the_same_text_is_sealed_another_way_each_time() -> None:
    key = bytearray(32)
    assert len({seal(key, b"the same", b"about") for _ in range(20)}) == 20
    with pytest.raises(NotOpened):
        unseal(key, seal(key, b"the same", b"about"), b"another")
    with pytest.raises(NotOpened):
        unseal(key, Sealed(b"", b""), b"about")


def test_a_lock_that_asks_for_more_than_a_machine_has_stays_shut(progress: Progress, learner: str) -> None:
    known = vaults(progress)
    known.create(learner, PIN)
    for memory, passes, lanes in ((2**31, 1, 1), (64, 2**31, 1), (64, 1, 2**20), (0, 0, 0), (8, 1, 16)):
        with progress.rows.transaction():
            values = (memory, passes, lanes)
            progress.rows.change("UPDATE lock SET memory = ?, passes = ?, lanes = ?", values)
            progress.rows.change("DELETE FROM guard WHERE who = ?", (learner,))
        _wrong(known, learner, 1)


def test_the_cost_is_as_written_down_and_kept_with_the_lock(progress: Progress, learner: str) -> None:
    assert Cost(memory=65536, passes=5, lanes=1) == STANDARD
    known = Vaults(progress)
    vault, _code = known.create(learner, PIN)
    vault.put("note/1", WORDS)
    assert progress.rows.select("SELECT DISTINCT memory, passes, lanes FROM lock") == [tuple(STANDARD)]
    # Whatever a later player asks for, the lock says what it was made with.
    assert vaults(progress).unlock(learner, PIN).get("note/1") == WORDS


def test_the_cost_agrees_with_the_reference() -> None:
    # Made with the `argon2` command of the reference implementation: -id -t 2 -k 256 -p 1 -l 32.
    key = stretched("password", b"somesalt", Cost(memory=256, passes=2, lanes=1))
    assert key.hex() == "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"


def test_two_vaults_of_one_learner_open_with_their_own_pins_and_are_joined(progress: Progress, learner: str) -> None:
    known = vaults(progress)
    there = known.begin(learner)
    there.put("note/there", WORDS)
    there.protect("there 739 162")
    here = known.begin(learner)
    here.put("note/here", "here")
    here.protect(PIN)
    opened = known.unlock(learner, PIN)
    assert opened.texts() == {"note/here": "here"}
    assert known.shut(opened)
    with pytest.raises(WrongSecret):
        known.join(opened, PIN, "neither of them")
    with pytest.raises(WrongSecret):
        known.join(opened, "neither of them", "there 739 162")
    known.join(opened, PIN, "there 739 162")
    for vault in (opened, known.unlock(learner, PIN)):
        assert vault.texts() == {"note/here": "here", "note/there": WORDS}
        assert not known.shut(vault)
    with pytest.raises(WrongSecret):
        known.unlock(learner, "there 739 162")


def test_a_text_written_again_after_a_join_stands_once(progress: Progress, learner: str) -> None:
    known = vaults(progress)
    for number, secret in ((1, "there 739 162"), (2, PIN)):
        begun = known.begin(learner)
        begun.put("note", f"version {number}")
        begun.protect(secret)
    vault: OpenVault = known.unlock(learner, PIN)
    known.join(vault, PIN, "there 739 162")
    assert vault.get("note") == "version 2"
    vault.put("note", "version 3")
    assert progress.rows.select("SELECT count(*) FROM private") == [(1,)]
    vault.delete("note")
    assert known.unlock(learner, PIN).get("note") is None
