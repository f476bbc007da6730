"""A learner's progress as one encrypted file: what it carries, who can open it, and what is wrong with a bad one."""

import hashlib
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from player.core import transfer
from player.core.errors import TransferError, WeakSecret
from player.core.guests import keep
from player.core.learners import Learner
from player.core.merging import gather
from player.core.progress import Progress
from player.core.transfer import take_in, take_out
from player.core.vaults import Vaults
from tests.player.core.test_merging import visible
from tests.player.core.test_vaults import CHEAP, PIN

WORDS = "I was afraid on the bus"
SECRET = "lamp river snow"


def _worked(store: Progress, name: str = "Maryam") -> Learner:
    learner = store.add_learner(name, "dove")
    vault, _code = Vaults(store, CHEAP).create(learner.id, PIN)
    vault.put("note/1", WORDS)
    store.record_attempt(learner.id, "small", "m1/q-one", {"chosen": ["a"]}, 1.0)
    store.record_sighting(learner.id, "small", "m1/welcome")
    store.record_interval(learner.id, "small", "m1/street", 0.0, 1.5)
    store.record_reading(learner.id, "small", "m1/street")
    store.record_draft(learner.id, "small", "m1/q-many", {"chosen": []})
    store.record_stop(learner.id, "small", "m1/quiz")
    store.record_bookmark(learner.id, "small", "m1/quiz", True)
    store.record_sitting(learner.id, "small", "m1/check", lambda _seed: ("c-one",))
    store.record_award(learner.id, "small", "m1", "ar")
    return learner


@pytest.fixture
def carried(progress: Progress, tmp_path: Path) -> Path:
    path = tmp_path / "stick" / f"maryam{transfer.SUFFIX}"
    take_out(progress, _worked(progress).id, path, SECRET, CHEAP)
    return path


def test_all_that_a_learner_did_arrives_on_another_machine(progress: Progress, carried: Path) -> None:
    there = Progress.in_memory()
    there.add_learner("Somebody else", "fox")
    learner = take_in(there, carried, "  Lamp RIVER snow ")
    assert learner == progress.learners()[0] == there.learners()[0]
    assert visible(there, learner.id) == visible(progress, learner.id)
    assert take_in(there, carried, SECRET) == learner
    assert visible(there, learner.id) == visible(progress, learner.id)
    assert len(there.learners()) == 2


def test_nothing_in_the_file_can_be_read_without_the_secret(carried: Path) -> None:
    data = carried.read_bytes()
    assert data.startswith(b"carrel progress\n")
    for words in (b"Maryam", b"small", b"m1/", b"dove", WORDS.encode(), SECRET.encode(), PIN.encode()):
        assert words not in data
    with pytest.raises(TransferError) as refused:
        take_in(Progress.in_memory(), carried, "lamp river rain")
    assert refused.value.code == "not-opened"


def test_only_the_one_learner_is_taken_out(tmp_path: Path) -> None:
    store, there = Progress.in_memory(), Progress.in_memory()
    one, _other = _worked(store, "One"), _worked(store, "Other")
    take_out(store, one.id, tmp_path / "one.carrel", SECRET, CHEAP)
    take_in(there, tmp_path / "one.carrel", SECRET)
    assert [learner.name for learner in there.learners()] == ["One"]


def test_a_weak_secret_writes_nothing(progress: Progress, tmp_path: Path) -> None:
    learner = _worked(progress)
    with pytest.raises(WeakSecret):
        take_out(progress, learner.id, tmp_path / "one.carrel", "111111", CHEAP)
    with pytest.raises(KeyError):
        take_out(progress, "nobody", tmp_path / "one.carrel", SECRET, CHEAP)
    assert not list(tmp_path.glob("*.carrel*"))


def test_what_is_wrong_with_a_file_is_said(carried: Path, tmp_path: Path) -> None:
    whole = carried.read_bytes()
    length = int.from_bytes(whole[16:18], "big")
    head = msgspec.msgpack.decode(whole[18 : 18 + length])
    newer = msgspec.msgpack.encode([99, *head[1:], "and more"])
    body = whole[:16] + len(newer).to_bytes(2, "big") + newer + whole[18 + length : -32]
    dear = msgspec.msgpack.encode([*head[:2], 2**40, *head[3:]])
    costly = whole[:16] + len(dear).to_bytes(2, "big") + dear + whole[18 + length : -32]
    bad = {
        b"": "not-a-transfer",
        b"PK\x03\x04" + whole: "not-a-transfer",
        whole[:10]: "not-a-transfer",
        whole[:16]: "damaged-transfer",
        whole[:-1]: "damaged-transfer",
        whole[:60] + bytes([whole[60] ^ 1]) + whole[61:]: "damaged-transfer",
        body + hashlib.sha256(body).digest(): "newer-transfer",
        costly + hashlib.sha256(costly).digest(): "not-opened",
    }
    there = Progress.in_memory()
    for data, code in bad.items():
        path = tmp_path / "bad.carrel"
        path.write_bytes(data)
        with pytest.raises(TransferError) as refused:
            take_in(there, path, SECRET)
        assert refused.value.code == code
    with pytest.raises(TransferError) as refused:
        take_in(there, tmp_path / "gone.carrel", SECRET)
    assert refused.value.code == "unreachable"
    assert there.learners() == []


def test_a_file_that_unfolds_without_end_is_refused(
    carried: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "_MOST", carried.stat().st_size)
    store = Progress.in_memory()
    learner = store.add_learner("Maryam", "dove").id
    for number in range(40):
        store.record_attempt(learner, "small", "m1/q-one", {"words": "x" * 9000, "number": number}, 1.0)
    path = tmp_path / "bomb.carrel"
    take_out(store, learner, path, SECRET, CHEAP)
    monkeypatch.setattr(transfer, "_MOST", path.stat().st_size)
    with pytest.raises(TransferError) as refused:
        take_in(Progress.in_memory(), path, SECRET)
    assert refused.value.code == "damaged-transfer"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0.0, 0.999), junk=st.binary(min_size=1, max_size=40), sealed_anew=st.booleans())
def test_no_changed_file_is_taken_in(carried: Path, tmp_path: Path, at: float, junk: bytes, sealed_anew: bool) -> None:
    data = bytearray(carried.read_bytes())
    start = int(at * len(data))
    data[start : start + len(junk)] = junk
    if sealed_anew:
        data[-32:] = hashlib.sha256(data[:-32]).digest()
    if data == carried.read_bytes():
        return
    path = tmp_path / "changed.carrel"
    path.write_bytes(data)
    there = Progress.in_memory()
    with pytest.raises(TransferError):
        take_in(there, path, SECRET)
    assert there.learners() == []


def test_a_deleted_learner_is_not_taken_in(progress: Progress, carried: Path) -> None:
    from player.core.erasure import erase

    learner = progress.learners()[0]
    erase(progress, learner.id)
    with pytest.raises(TransferError) as refused:
        take_in(progress, carried, SECRET)
    assert refused.value.code == "deleted"
    assert progress.learners() == []


def test_a_guest_becomes_a_learner_without_losing_anything(progress: Progress) -> None:
    guests = Progress.in_memory()
    guest = _worked(guests, "Guest")
    progress.add_learner("Somebody else", "fox")
    learner = keep(guests, guest.id, progress, "  Noor  ", "bird")
    assert (learner.id, learner.name, learner.token) == (guest.id, "Noor", "bird")
    assert progress.learners()[0] == learner
    assert visible(progress, learner.id) == visible(guests, guest.id)
    assert guests.learners()[0].name == "Guest"


def test_a_guests_texts_come_along_only_with_a_lock(progress: Progress) -> None:
    guests = Progress.in_memory()
    guest = guests.add_learner("Guest", "leaf").id
    vault = Vaults(guests, CHEAP).begin(guest)
    vault.put("note/1", WORDS)
    for name in ("Noor", "  "):
        with pytest.raises(ValueError):
            keep(guests, guest, progress, name, "bird")
    assert progress.learners() == []
    vault.protect(PIN)
    learner = keep(guests, guest, progress, "Noor", "bird")
    assert Vaults(progress, CHEAP).unlock(learner.id, PIN).get("note/1") == WORDS


def test_what_a_guest_becomes_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    from player.core.errors import ProgressError

    guests, store = Progress.in_memory(), Progress.open(tmp_path / "progress.sqlite")
    guest = guests.add_learner("Guest", "leaf").id
    for number in range(20):
        guests.record_attempt(guest, "small", "m1/q-one", {"words": "x" * 5000, "number": number}, 1.0)
    (pages,) = store.rows.select("PRAGMA page_count")[0]
    store.rows.select(f"PRAGMA max_page_count = {pages + 5}")
    with pytest.raises(ProgressError):
        keep(guests, guest, store, "Noor", "bird")
    assert store.learners() == []
    assert store.rows.select("SELECT count(*) FROM attempt") == [(0,)]
    assert len(gather(guests.rows, guest).tables["attempt"]) == 20
    store.close()
