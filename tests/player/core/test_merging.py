"""Two files of one learner become the same in any order, twice, both ways; and who was deleted stays deleted."""

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from player.core.intervals import union
from player.core.merging import Deleted, Unfit, gather, unite
from player.core.progress import Progress
from player.core.vaults import Vaults
from tests.factories import course_struct
from tests.player.core.conftest import Clock
from tests.player.core.test_vaults import CHEAP, PIN

COURSE = course_struct()
WORK: dict[str, Callable[[Progress, str, int], object]] = {
    "answer": lambda store, who, n: store.record_attempt(
        who, "small", f"m1/{'q-one' if n % 2 else 'q-many'}", n, n / 9
    ),
    "draft": lambda store, who, n: store.record_draft(who, "small", "m1/q-one" if n % 2 else "m1/q-many", n),
    "page": lambda store, who, n: store.record_sighting(who, "small", "m1/quiz" if n % 2 else "m1/welcome", n > 4),
    "film": lambda store, who, n: store.record_interval(
        who, "small", "m1/street", n / 9, n / 9 + (0.2 if n % 2 else 0.05)
    ),
    "words": lambda store, who, n: store.record_reading(who, "small", "m1/street"),
    "stop": lambda store, who, n: store.record_stop(who, "small", "m1/quiz" if n % 2 else "m1/welcome"),
    "mark": lambda store, who, n: store.record_bookmark(who, "small", f"m1/{n % 2}", n % 3 > 0),
    "sitting": lambda store, who, n: store.record_sitting(who, "small", "m1/check", lambda seed: (f"c-{n}", seed)),
    "award": lambda store, who, n: store.record_award(who, "small", "m1", "en" if n % 2 else "ar"),
    "use": lambda store, who, n: store.use(who),
    "rename": lambda store, who, n: store.rename(who, f"Name {n}", "fox"),
    "note": lambda store, who, n: Vaults(store, CHEAP).unlock(who, PIN).put(f"note/{n % 2}", f"words {n}"),
    "drop": lambda store, who, n: Vaults(store, CHEAP).unlock(who, PIN).delete(f"note/{n % 2}"),
}
TABLES = [
    "attempt",
    "sighting",
    "interval",
    "reading",
    "award",
    "stop",
    "draft",
    "bookmark",
    "sitting",
    "private",
    "lock",
    "learner",
]


def visible(store: Progress, who: str) -> object:
    """All that a learner can see."""
    return (
        store.results(who, COURSE),
        store.answers(who, "small", ["m1/q-one", "m1/q-many"]),
        store.drafts(who, "small"),
        store.awards(who, "small"),
        Vaults(store, CHEAP).unlock(who, PIN).texts(),
    )


def kept(store: Progress) -> object:
    """All that is stored."""
    return {name: sorted(map(repr, store.rows.select(f"SELECT * FROM {name}"))) for name in TABLES}


def three() -> tuple[list[Progress], str]:
    """Three machines that a learner with a PIN has worked on."""
    stores = [Progress.in_memory(Clock()) for _ in range(3)]
    who = stores[0].add_learner("Maryam", "dove").id
    vault, _code = Vaults(stores[0], CHEAP).create(who, PIN)
    vault.put("note/0", "the first words")
    for store in stores[1:]:
        unite(store.rows, gather(stores[0].rows, who))
    return stores, who


MOVES = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(sorted(WORK)), st.integers(0, 2), st.integers(0, 9)),
        st.tuples(st.just("carry"), st.integers(0, 2), st.integers(0, 2)),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(moves=MOVES, order=st.permutations(list(itertools.permutations(range(3), 2))))
def test_any_order_twice_both_ways_gives_the_same(
    moves: list[tuple[str, int, int]], order: list[tuple[int, int]]
) -> None:
    stores, who = three()
    for what, one, other in moves:
        if what == "carry":
            unite(stores[other].rows, gather(stores[one].rows, who))
        else:
            WORK[what](stores[one], who, other)
    seen = [row for store in stores for row in store.rows.select("SELECT id FROM attempt")]
    for one, other in [*order, *order]:
        unite(stores[other].rows, gather(stores[one].rows, who))
    assert kept(stores[0]) == kept(stores[1]) == kept(stores[2])
    assert visible(stores[0], who) == visible(stores[1], who) == visible(stores[2], who)
    assert {row[0] for row in seen} == {row[0] for row in stores[0].rows.select("SELECT id FROM attempt")}


@settings(max_examples=30, deadline=None)
@given(moves=MOVES)
def test_a_union_adds_up_what_was_done_apart(moves: list[tuple[str, int, int]]) -> None:
    stores, who = three()
    for what, one, other in moves:
        if what != "carry":
            WORK[what](stores[one], who, other)
    apart = [store.results(who, COURSE) for store in stores]
    for store in stores[1:]:
        unite(stores[0].rows, gather(store.rows, who))
    together = stores[0].results(who, COURSE)
    assert together.seen == frozenset().union(*(each.seen for each in apart))
    assert together.read == frozenset().union(*(each.read for each in apart))
    spans = [span for each in apart for span in each.played.get("m1/street", ())]
    assert together.played.get("m1/street", ()) == union(spans)
    for activity in {name for each in apart for name in each.shares}:
        assert together.shares[activity] == max(each.shares.get(activity, 0.0) for each in apart)


def test_a_new_name_stays_though_the_learner_was_used_elsewhere_since() -> None:
    (here, there, _), who = three()
    here.rename(who, "Blue kettle", "fox")
    for _ in range(9):
        there.use(who)
    for one, other in ((here, there), (there, here), (here, there)):
        unite(other.rows, gather(one.rows, who))
    for store in (here, there):
        assert [(learner.name, learner.token) for learner in store.learners()] == [("Blue kettle", "fox")]
    there.rename(who, "Red kettle", "dove")
    unite(here.rows, gather(there.rows, who))
    assert here.learners()[0].name == "Red kettle"


def test_what_is_written_after_a_union_counts_as_later_on_both_sides() -> None:
    (here, there, _), who = three()
    for _ in range(50):
        there.record_attempt(who, "small", "m1/q-one", "there", 0.5)
    unite(here.rows, gather(there.rows, who))
    here.record_attempt(who, "small", "m1/q-one", "here, later", 0.2)
    unite(there.rows, gather(here.rows, who))
    for store in (here, there):
        assert store.answers(who, "small", ["m1/q-one"]) == {"m1/q-one": "here, later"}
        assert store.results(who, COURSE).shares == {"m1/q-one": 0.5}


def test_a_mark_that_was_taken_away_does_not_come_back_from_an_older_file() -> None:
    (here, there, _other), who = three()
    here.record_bookmark(who, "small", "m1/quiz", True)
    unite(there.rows, gather(here.rows, who))
    here.record_bookmark(who, "small", "m1/quiz", False)
    for _time in range(2):
        unite(here.rows, gather(there.rows, who))
        unite(there.rows, gather(here.rows, who))
    assert here.results(who, COURSE).bookmarks == there.results(who, COURSE).bookmarks == frozenset()


def test_an_answered_draft_does_not_come_back_from_an_older_file() -> None:
    (here, there, _), who = three()
    here.record_draft(who, "small", "m1/q-one", "half")
    old = gather(here.rows, who)
    here.record_attempt(who, "small", "m1/q-one", "whole", 1.0)
    unite(here.rows, old)
    assert here.drafts(who, "small") == {}
    unite(there.rows, gather(here.rows, who))
    unite(there.rows, old)
    assert there.drafts(who, "small") == {}


def test_a_deleted_note_and_a_new_pin_do_not_come_back_from_an_older_file() -> None:
    (here, _, _), who = three()
    old = gather(here.rows, who)
    vault = Vaults(here, CHEAP).unlock(who, PIN)
    vault.delete("note/0")
    vault.change_secret("blue lamp river")
    unite(here.rows, old)
    assert Vaults(here, CHEAP).unlock(who, "blue lamp river").texts() == {}


def test_an_older_file_brings_back_no_row_that_a_later_one_took_in() -> None:
    (here, _, _), who = three()
    here.record_interval(who, "small", "m1/street", 0.0, 1.0)
    old = gather(here.rows, who)
    here.record_interval(who, "small", "m1/street", 0.9, 2.0)
    Vaults(here, CHEAP).unlock(who, PIN).put("note/0", "other words")
    before = kept(here)
    unite(here.rows, old)
    assert kept(here) == before
    assert here.rows.select("SELECT count(*) FROM interval") == [(1,)]
    assert here.rows.select("SELECT count(*) FROM private") == [(1,)]


def test_the_one_name_that_stands_is_that_of_the_file_used_last() -> None:
    (here, there, _), who = three()
    person = gather(here.rows, who)
    there.use(who)
    unite(there.rows, person)
    unite(here.rows, gather(there.rows, who))
    assert here.learners() == there.learners()


def test_who_was_deleted_is_not_brought_back() -> None:
    (here, there, _), who = three()
    with there.rows.transaction():
        there.rows.change("DELETE FROM learner", ())
        there.rows.change("INSERT INTO tombstone VALUES (?, 'at', 'device', 1)", (who,))
    with pytest.raises(Deleted):
        unite(there.rows, gather(here.rows, who))
    assert there.learners() == []
    assert there.rows.select("SELECT count(*) FROM attempt") == [(0,)]


def test_rows_that_no_player_wrote_change_nothing() -> None:
    (here, there, _), who = three()
    other = there.add_learner("Noor", "fox")
    there.record_attempt(other.id, "small", "m1/q-one", "hers", 0.5)
    ((hers,),) = there.rows.select("SELECT id FROM attempt")
    before = kept(there)
    mark = [1, "d", "2026-07-27T10:15:00.000+00:00"]
    whole = gather(here.rows, who)
    for tables in (
        {"attempt": [["a" * 32, "small", "m1/q-one", "{}", 7.0, *mark]]},
        {"attempt": [["a" * 32, "small", "m1/q-one", "{}", 0.5, 2**60, "d", "t"]]},
        {"attempt": [["a" * 32, "small", "m1/q-one", "{}", 0.5, -1, "d", "t"]]},
        {"attempt": [["a" * 32, "small", "m1/q-one", "{}", 0.5]]},
        {"attempt": [["a" * 32, "small", ["m1"], "{}", 0.5, *mark]]},
        {"attempt": [["a" * 32, "small", None, "{}", 0.5, *mark]]},
        {"sqlite_master": [["a"]]},
        {"interval": [["a" * 32, "small", "m1/street", 2.0, 1.0, *mark]]},
    ):
        with pytest.raises(Unfit):
            unite(there.rows, type(whole)(who, "M", "dove", "t", "t", "d", 1, tables))
        assert kept(there) == before
    for person in (
        type(whole)("x", "M", "dove", "t", "t", "d", 1, {}),
        type(whole)(who, " ", "dove", "t", "t", "d", 1, {}),
    ):
        with pytest.raises(Unfit):
            unite(there.rows, person)
    theft = {"attempt": [[hers, "small", "m1/q-one", '"mine"', 1.0, 2**40, "z", "t"]]}
    unite(there.rows, type(whole)(who, "M", "dove", "t", "t", "d", 1, theft))
    assert there.answers(other.id, "small", ["m1/q-one"]) == {"m1/q-one": "hers"}
    assert there.answers(who, "small", ["m1/q-one"]) == {}
