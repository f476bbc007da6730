"""The journal in a real vault in a real database: what is written comes back, and no file tells what it was."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from player.core import journal
from player.core.errors import Locked
from player.core.journal import Note
from player.core.progress import Progress
from player.core.vault import OpenVault
from player.core.vaults import Vaults
from tests.benchmarks.canaries import traces
from tests.player.core.conftest import Clock
from tests.player.core.test_vaults import CHEAP, PIN


@pytest.fixture
def vault(progress: Progress) -> Iterator[OpenVault]:
    learner = progress.add_learner("Maryam", "bird")
    opened, _code = Vaults(progress, CHEAP).create(learner.id, PIN)
    yield opened
    opened.lock()


def texts(vault: OpenVault) -> list[str]:
    return [note.text for note in journal.read_notes(vault)]


def test_notes_are_listed_last_written_first(vault: OpenVault, clock: Clock) -> None:
    first = journal.write(vault, msgspec.structs.replace(journal.blank(), text="first"), clock)
    clock.turn(timedelta(minutes=1))
    journal.write(vault, msgspec.structs.replace(journal.blank("c", "m1", "welcome"), text="second"), clock)
    assert texts(vault) == ["second", "first"]
    clock.turn(timedelta(minutes=1))
    again = journal.write(vault, msgspec.structs.replace(first, text="first, again"), clock)
    assert texts(vault) == ["first, again", "second"]
    assert again.id == first.id
    assert again.written == "2026-07-27T10:17:00.000+00:00"


def test_a_note_knows_its_page(vault: OpenVault, clock: Clock) -> None:
    written = journal.write(vault, msgspec.structs.replace(journal.blank("c", "m1", "welcome"), text="here"), clock)
    assert journal.read_notes(vault) == [written]
    assert written.place == ("c", "m1", "welcome")
    assert not written.reflection


def test_the_key_of_a_note_says_nothing_but_that_there_is_one(vault: OpenVault, clock: Clock) -> None:
    made = journal.blank("some-course", "m1", "welcome")
    kind, _, name = made.id.partition("/")
    assert kind == "note"
    assert len(bytes.fromhex(name)) == 16
    assert journal.blank().id != made.id


def test_a_removed_note_is_gone_and_can_be_put_back_as_it_was(vault: OpenVault, clock: Clock) -> None:
    kept = journal.write(vault, msgspec.structs.replace(journal.blank(), text="keep me"), clock)
    clock.turn(timedelta(hours=1))
    journal.remove(vault, kept.id)
    assert journal.read_notes(vault) == []
    journal.put_back(vault, kept)
    assert journal.read_notes(vault) == [kept]


def test_a_reflection_stands_in_the_journal_with_the_ids_of_its_prompt(vault: OpenVault, clock: Clock) -> None:
    assert journal.read_reflection(vault, "c", "m4", "change") == ""
    journal.write_reflection(vault, "c", "m4", "change", "The record.", clock)
    journal.write_reflection(vault, "other", "m4", "change", "Another course.", clock)
    assert journal.read_reflection(vault, "c", "m4", "change") == "The record."
    found = next(note for note in journal.read_notes(vault) if note.course == "c")
    assert found.reflection
    assert found.place == ("c", "m4", "change")
    clock.turn(timedelta(minutes=1))
    journal.write(vault, msgspec.structs.replace(found, text="The record, first."), clock)
    assert journal.read_reflection(vault, "c", "m4", "change") == "The record, first."


def test_an_emptied_reflection_is_no_note(vault: OpenVault, clock: Clock) -> None:
    journal.write_reflection(vault, "c", "m4", "change", " \n", clock)
    journal.write_reflection(vault, "c", "m4", "change", "something", clock)
    journal.write_reflection(vault, "c", "m4", "change", "", clock)
    assert journal.read_notes(vault) == []


def test_a_text_of_another_shape_is_shown_as_it_is(vault: OpenVault) -> None:
    vault.put("note/old", "not what this player writes")
    vault.put("reflection/odd", '{"text": 3}')
    assert sorted(texts(vault)) == ["not what this player writes", '{"text": 3}']


def test_a_locked_vault_gives_no_notes(vault: OpenVault) -> None:
    journal.write(vault, msgspec.structs.replace(journal.blank(), text="private"))
    vault.lock()
    with pytest.raises(Locked):
        journal.read_notes(vault)


def test_of_a_note_only_the_key_is_in_the_file(tmp_path: Path, clock: Clock) -> None:
    store = Progress.open(tmp_path / "data" / "progress.sqlite", clock)
    vault, _code = Vaults(store, CHEAP).create(store.add_learner("Maryam", "bird").id, PIN)
    note = msgspec.structs.replace(journal.blank("harrier", "osprey", "kittiwake"), text="dunlin schreibt: é")
    journal.write(vault, note, clock)
    journal.write_reflection(vault, "c", "m1", "plover", "redshank", clock)
    vault.lock()
    secret = ["harrier", "osprey", "kittiwake", "dunlin", "dunlin schreibt: é", "redshank"]
    assert traces(tmp_path, secret) == set()
    # The prompt that a reflection answers may be seen, as the page says; the search itself finds what is there.
    assert traces(tmp_path, ["plover"]) == {"plover"}
    store.close()
    assert traces(tmp_path, secret) == set()


@given(text=st.text(st.characters(codec=None)), ids=st.tuples(*[st.from_regex(r"\A[a-z0-9-]{1,8}\Z")] * 3))
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_comes_back(vault: OpenVault, text: str, ids: tuple[str, str, str]) -> None:
    written = journal.write(vault, Note(id="note/1", course=ids[0], module=ids[1], part=ids[2], text=text))
    found = next(note for note in journal.read_notes(vault) if note.id == "note/1")
    assert found == written
    assert found.place == ids
    if all(not 0xD800 <= ord(sign) < 0xE000 for sign in text):
        assert found.text == text
