"""What the progress file does in a bad world: newer, damaged, locked, full, forbidden, gone."""

import os
import re
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from player.core.errors import ProgressError
from player.core.progress import Progress
from tests.player.core.conftest import Clock


def _begun(path: Path, answers: int = 3) -> bytes:
    store = Progress.open(path)
    learner = store.add_learner("Maryam", "dove").id
    for _ in range(answers):
        store.record_attempt(learner, "small", "m1/q-one", {"chosen": ["a"]}, 1.0)
    store.close()
    return path.read_bytes()


def test_a_file_from_a_newer_player_is_refused_by_name_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    _begun(path)
    with closing(sqlite3.connect(path)) as newer, newer:
        newer.execute("INSERT INTO _sqlite_migrations VALUES (99, 'progress', 'm099_dreams', '2031-01-01')")
    before = path.read_bytes()
    with pytest.raises(ProgressError) as refused:
        Progress.open(path)
    assert refused.value.code == "newer-database"
    assert "m099_dreams" in refused.value.detail
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"not a database at all, " * 300,
        lambda data: data[:5000],
        lambda data: data[:16] + bytes(200) + data[216:],
        lambda data: data[:4096] + os.urandom(len(data) - 4096),
    ],
    ids=["other bytes", "cut off", "header", "pages"],
)
def test_a_damaged_file_is_set_aside_whole_and_a_new_one_begun(tmp_path: Path, clock: Clock, spoil: object) -> None:
    path = tmp_path / "progress.sqlite"
    damaged = spoil(_begun(path))  # type: ignore[operator]
    path.write_bytes(damaged)
    store = Progress.open(path, clock)
    kept = tmp_path / "progress.damaged-20260727-101500.sqlite"
    assert store.set_aside == kept
    assert kept.read_bytes() == damaged
    assert store.learners() == []
    store.add_learner("Again", "fox")
    store.close()
    again = Progress.open(path, clock)
    assert (again.set_aside, len(again.learners())) == (None, 1)
    again.close()


def test_a_damaged_file_is_set_aside_with_its_log(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "progress.sqlite"
    path.write_bytes(b"x" * 8192)
    log = path.with_name("progress.sqlite-wal")
    log.write_bytes(b"y" * 5000)
    store = Progress.open(path, clock)
    assert store.set_aside is not None
    assert store.set_aside.read_bytes() == b"x" * 8192
    assert store.set_aside.with_name(store.set_aside.name + "-wal").read_bytes() == b"y" * 5000
    store.close()


def test_a_second_damaged_file_in_the_same_second_keeps_the_first(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "progress.sqlite"
    for words in (b"one" * 999, b"two" * 999):
        path.write_bytes(words)
        Progress.open(path, clock).close()
    kept = sorted(file.read_bytes()[:3] for file in tmp_path.glob("progress.damaged-*"))
    assert kept == [b"one", b"two"]


def test_another_programs_database_is_set_aside(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "progress.sqlite"
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE learner (pet TEXT)")
    store = Progress.open(path, clock)
    assert store.set_aside is not None
    store.close()


def test_a_start_that_was_cut_off_is_taken_up(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    path.touch()
    store = Progress.open(path)
    assert (store.set_aside, store.learners()) == (None, [])
    store.close()


def test_words_that_went_bad_cost_those_words_alone(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    data = _begun(path)
    spoilt = data.replace(b"Maryam", b"Mar\xffam").replace(b'"chosen"', b'"cho\xffen,')
    path.write_bytes(re.sub(rb"2\d{3}(-\d\d-\d\dT)", b"\xff\xff\xff\xff\\1", spoilt))
    store = Progress.open(path)
    (learner,) = store.learners()
    assert (learner.name, learner.created.year) == ("Mar\ufffdam", 1970)
    assert store.answers(learner.id, "small", ["m1/q-one"]) == {}
    assert store.set_aside is None
    store.close()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0.0, 0.999), junk=st.binary(min_size=1, max_size=600))
def test_no_damage_keeps_anybody_from_starting(tmp_path: Path, at: float, junk: bytes) -> None:
    whole = tmp_path / "whole.sqlite"
    data = bytearray(whole.read_bytes() if whole.exists() else _begun(whole))
    start = int(at * len(data))
    data[start : start + len(junk)] = junk
    with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
        path = Path(folder) / "progress.sqlite"
        path.write_bytes(data)
        store = Progress.open(path)
        if store.set_aside is not None:
            assert store.set_aside.read_bytes() == data
        store.learners()
        store.close()


def test_a_second_player_on_the_same_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    first = Progress.open(path)
    first.add_learner("Maryam", "dove")
    with pytest.raises(ProgressError) as refused:
        Progress.open(path)
    assert refused.value.code == "locked"
    first.add_learner("Noor", "fox")
    first.close()
    second = Progress.open(path)
    assert len(second.learners()) == 2
    second.close()


def test_a_full_disk_is_said_and_costs_nothing_that_was_kept(tmp_path: Path) -> None:
    store = Progress.open(tmp_path / "progress.sqlite")
    learner = store.add_learner("Maryam", "dove").id
    (pages,) = store._rows.select("PRAGMA page_count")[0]
    store._rows.select(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ProgressError) as full:
        store.record_attempt(learner, "small", "m1/q-one", {"words": "x" * 20000}, 1.0)
    assert full.value.code == "disk-full"
    assert len(store.learners()) == 1
    store._rows.select("PRAGMA max_page_count = 1000000")
    store.record_attempt(learner, "small", "m1/q-one", {"chosen": ["a"]}, 1.0)
    assert store.answers(learner, "small", ["m1/q-one"]) == {"m1/q-one": {"chosen": ["a"]}}
    store.close()


def test_a_page_that_goes_bad_while_working_is_said(tmp_path: Path) -> None:
    path = tmp_path / "progress.sqlite"
    _begun(path, answers=400)
    store = Progress.open(path)
    learner = store.learners()[0].id
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(path.stat().st_size - 4096))
    with pytest.raises(ProgressError) as damaged:
        store._rows.select("SELECT sum(length(answer)) FROM attempt WHERE share > 0.5 AND learner = ?", (learner,))
    assert damaged.value.code == "damaged"
    store.close()


@contextmanager
def _without_privileges() -> Iterator[None]:
    """As somebody who may not write everywhere, as the one who runs the tests may."""
    if os.geteuid() != 0:
        yield
        return
    import sqlite_utils.db  # noqa: F401  somebody else may not be able to load it

    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="folders are forbidden another way there")
@pytest.mark.parametrize("begun", [False, True])
def test_a_folder_that_may_not_be_written_is_said(begun: bool) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if begun:
            _begun(folder / "progress.sqlite")
        folder.chmod(0o555)
        try:
            for path in (folder / "progress.sqlite", folder / "new" / "progress.sqlite"):
                with _without_privileges(), pytest.raises(ProgressError) as refused:
                    Progress.open(path)
                assert refused.value.code == "read-only"
        finally:
            folder.chmod(0o755)


@pytest.mark.skipif(sys.platform != "linux", reason="files are forbidden another way there")
def test_a_file_that_may_not_be_written_is_said() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        _begun(folder / "progress.sqlite")
        (folder / "progress.sqlite").chmod(0o444)
        with _without_privileges(), pytest.raises(ProgressError) as refused:
            Progress.open(folder / "progress.sqlite")
        assert refused.value.code == "read-only"


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("a file where the folder was")
    with pytest.raises(ProgressError) as gone:
        Progress.open(tmp_path / "stick" / "progress.sqlite")
    assert gone.value.code == "unreachable"


def test_the_file_is_kept_as_promised(tmp_path: Path) -> None:
    store = Progress.open(tmp_path / "progress.sqlite")
    wanted = {"journal_mode": "wal", "synchronous": 2, "temp_store": 2, "secure_delete": 1, "foreign_keys": 1}
    assert {name: store._rows.select(f"PRAGMA {name}")[0][0] for name in wanted} == wanted
    store.add_learner("Maryam", "dove")
    assert {file.name for file in tmp_path.iterdir()} == {"progress.sqlite", "progress.sqlite-wal"}
    store.close()
