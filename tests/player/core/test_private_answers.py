"""Private answers lie in the vault alone; the progress file knows that they were given, and no more."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from course_bundle.archive import Bundle
from course_bundle.errors import AnswerError
from player.core import journal
from player.core.errors import Locked
from player.core.progress import Progress
from player.core.session import Kept, Session
from player.core.transfer import take_in, take_out
from player.core.vault import OpenVault
from player.core.vaults import Vaults
from tests.benchmarks.canaries import traces
from tests.player.core.test_vaults import CHEAP
from tests.player.private_set import private_course

PIN = "739162"
TEXT = "kittiwake over the quiet harbour, é"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bundle]:
    with Bundle.open(private_course(tmp_path_factory.mktemp("course"))) as opened:
        yield opened


@pytest.fixture
def progress(tmp_path: Path) -> Iterator[Progress]:
    opened = Progress.open(tmp_path / "progress.sqlite")
    yield opened
    opened.close()


def begun(progress: Progress, bundle: Bundle) -> tuple[Session, OpenVault]:
    learner = progress.add_learner("Maryam", "bird")
    return Session(progress, bundle, learner), Vaults(progress, CHEAP).create(learner.id, PIN)[0]


def test_an_answer_is_scored_and_kept_in_the_vault_and_its_attempt_is_empty(
    progress: Progress, bundle: Bundle, tmp_path: Path
) -> None:
    session, vault = begun(progress, bundle)
    done = session.submit("m1", "why", {"text": TEXT}, vault)
    assert (done.outcome.verdict, done.attempts) == ("kept", 1)
    assert done.results.shares == {"m1/why": 1.0}
    assert progress.rows.select("SELECT answer, share FROM attempt") == [("{}", 1.0)]
    assert session.kept("m1", vault) == Kept({"why": {"text": TEXT}}, {}, {"why": 1})
    session.submit("m1", "mine", {"steps": {"goal": TEXT}}, vault)
    session.submit("m1", "ready", {"ticked": ["exit"]}, vault)
    assert set(progress.rows.select("SELECT answer, share FROM attempt")) == {("{}", 1.0)}
    assert set(vault.texts()) == {"reflection/private/m1/why", "plan/private/m1/mine", "checklist/private/m1/ready"}
    assert traces(tmp_path, [TEXT, "kittiwake", '"exit"']) == set()


def test_a_half_made_answer_lies_in_the_vault_and_in_no_draft(progress: Progress, bundle: Bundle) -> None:
    session, vault = begun(progress, bundle)
    for activity, draft in (("why", {"text": TEXT}), ("mine", {"steps": {"people": TEXT}}), ("ready", {"ticked": []})):
        session.keep_draft("m1", activity, draft, vault)
    assert progress.rows.select("SELECT count(*) FROM draft") == [(0,)]
    drafts = {"why": {"text": TEXT}, "mine": {"steps": {"people": TEXT}}}
    assert session.kept("m1", vault) == Kept({}, drafts, {})
    session.keep_draft("m1", "mine", {"steps": {}}, vault)
    session.keep_draft("m1", "why", {"text": "  "}, vault)
    assert session.kept("m1", vault) == Kept({}, {}, {})
    assert vault.texts() == {}


def test_without_an_open_vault_nothing_is_kept_and_nothing_is_shown(progress: Progress, bundle: Bundle) -> None:
    session, vault = begun(progress, bundle)
    session.submit("m1", "why", {"text": TEXT}, vault)
    vault.lock()
    for closed in (None, vault):
        with pytest.raises(Locked):
            session.submit("m1", "mine", {"steps": {"goal": TEXT}}, closed)
        with pytest.raises(Locked):
            session.keep_draft("m1", "mine", {"steps": {"goal": TEXT}}, closed)
    assert session.kept("m1") == Kept({}, {}, {"why": 1})
    assert progress.rows.select("SELECT count(*) FROM attempt") == [(1,)]


def test_an_answer_that_does_not_fit_keeps_what_was_there(progress: Progress, bundle: Bundle) -> None:
    session, vault = begun(progress, bundle)
    session.submit("m1", "mine", {"steps": {"goal": TEXT}}, vault)
    for wrong in ({"steps": {"other": "x"}}, {"text": "x"}, None):
        with pytest.raises(AnswerError):
            session.submit("m1", "mine", wrong, vault)
    assert session.kept("m1", vault).answers == {"mine": {"steps": {"goal": TEXT}}}
    assert session.attempts("m1") == {"mine": 1}


def test_one_may_go_on_without_and_come_back(progress: Progress, bundle: Bundle) -> None:
    session, vault = begun(progress, bundle)
    page = bundle.course.module("m1").page("write")
    assert session.results().missing(bundle.course.module("m1"), page).activities == ("why",)
    assert session.skip("m1", "why").missing(bundle.course.module("m1"), page).activities == ()
    session.submit("m1", "why", {"text": TEXT}, vault)
    assert session.skip("m1", "why").shares == {"m1/why": 1.0}
    assert session.kept("m1", vault).answers == {"why": {"text": TEXT}}


def test_a_reflection_is_in_the_journal_and_what_is_written_there_is_here(progress: Progress, bundle: Bundle) -> None:
    session, vault = begun(progress, bundle)
    session.submit("m1", "why", {"text": TEXT}, vault)
    session.submit("m1", "mine", {"steps": {"goal": TEXT}}, vault)
    (note,) = journal.read_notes(vault)
    assert (note.reflection, note.place, note.text) == (True, ("private", "m1", "why"), TEXT)
    journal.write_reflection(vault, "private", "m1", "why", "Written in the journal")
    assert session.kept("m1", vault).answers["why"] == {"text": "Written in the journal"}


def test_half_of_a_surrogate_pair_is_kept_as_a_mark(progress: Progress, bundle: Bundle) -> None:
    session, vault = begun(progress, bundle)
    session.submit("m1", "mine", {"steps": {"goal": "a \ud83d b"}}, vault)
    assert session.kept("m1", vault).answers == {"mine": {"steps": {"goal": "a \ufffd b"}}}


def test_another_machine_gets_the_texts_along(progress: Progress, bundle: Bundle, tmp_path: Path) -> None:
    session, vault = begun(progress, bundle)
    session.submit("m1", "why", {"text": TEXT}, vault)
    session.keep_draft("m1", "mine", {"steps": {"goal": TEXT}}, vault)
    take_out(progress, session.learner.id, tmp_path / "mine.carrel", PIN, CHEAP)
    there = Progress.open(tmp_path / "there" / "progress.sqlite")
    try:
        learner = take_in(there, tmp_path / "mine.carrel", PIN)
        opened = Vaults(there, CHEAP).unlock(learner.id, PIN)
        kept = Session(there, bundle, learner).kept("m1", opened)
        assert kept == Kept({"why": {"text": TEXT}}, {"mine": {"steps": {"goal": TEXT}}}, {"why": 1})
        assert [note.text for note in journal.read_notes(opened)] == [TEXT]
        assert traces(tmp_path, [TEXT, "kittiwake"]) == set()
    finally:
        there.close()


def test_what_another_player_left_under_a_key_is_no_answer(progress: Progress, bundle: Bundle) -> None:
    session, vault = begun(progress, bundle)
    vault.put("plan/private/m1/mine", "[")
    assert session.kept("m1", vault) == Kept({}, {}, {})
