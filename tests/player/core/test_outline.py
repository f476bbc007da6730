"""What counts as seen, watched, done and complete, and where a learner carries on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.core.outline import Results, Stop
from tests.factories import course_struct

COURSE = course_struct(modules=2)
M1, M2 = COURSE.modules
STREET = M1.page("film").videos[0]
SEEN = frozenset(f"m1/{page.id}" for page in M1.pages)
WHOLE = Results(
    shares={"m1/q-one": 0.0, "m1/q-truth": 0.0}, seen=SEEN, played={"m1/street": ((0.0, 2.0),)}, visited=("m1/check",)
)

_KEYS = [f"{m.id}/{x.id}" for m in COURSE.modules for p in m.pages for x in (p, *p.videos, *p.activities)]
_SOME = st.frozensets(st.sampled_from(_KEYS))
_RESULTS = st.builds(
    Results,
    shares=st.dictionaries(st.sampled_from(_KEYS), st.floats(0, 1)),
    seen=_SOME,
    skipped=_SOME,
    played=st.dictionaries(st.sampled_from(_KEYS), st.floats(0.1, 3.0).map(lambda end: ((0.0, end),))),
    read=_SOME,
    visited=_SOME.map(tuple),
)


def test_nine_tenths_of_a_film_are_the_film() -> None:
    assert Results(played={"m1/street": ((0.0, 1.0), (1.2, 2.0))}).watched(M1, STREET)
    assert not Results(played={"m1/street": ((0.0, 1.0), (1.3, 2.0))}).watched(M1, STREET)


def test_who_jumps_over_a_film_has_not_watched_it() -> None:
    assert not Results(played={"m1/street": ((0.0, 0.2), (1.8, 2.0))}, seconds={"m1/street": 2.0}).watched(M1, STREET)


def test_who_read_the_transcript_has_watched_the_film() -> None:
    assert Results(read=frozenset({"m1/street"})).watched(M1, STREET)


def test_a_page_waits_for_its_end_its_film_and_its_required_questions() -> None:
    missing = Results().missing(M1, M1.page("quiz"))
    assert (missing.end, missing.activities) == (True, ("q-one", "q-truth"))
    assert Results(seen=SEEN).missing(M1, M1.page("film")).videos == ("street",)
    assert not WHOLE.missing(M1, M1.page("quiz"))


def test_a_wrong_answer_to_a_required_question_is_an_answer() -> None:
    assert WHOLE.module_state(M1).state == "complete"


def test_a_page_of_the_content_note_can_be_passed_over() -> None:
    results = Results(seen=SEEN - {"m1/story"}, skipped=frozenset({"m1/story"}))
    assert results.page_state(M1, M1.page("story")) == "done"


def test_no_other_page_can_be_passed_over() -> None:
    results = Results(skipped=frozenset({"m1/welcome"}))
    assert results.page_state(M1, M1.page("welcome")) == "open"


@pytest.mark.parametrize(
    "trace",
    [
        Results(visited=("m1/quiz",)),
        Results(seen=frozenset({"m1/quiz"})),
        Results(shares={"m1/q-many": 0.5}),
    ],
)
def test_any_trace_on_a_page_begins_it(trace: Results) -> None:
    assert trace.page_state(M1, M1.page("quiz")) == "begun"
    assert trace.module_state(M1).state == "begun"
    assert trace.module_state(M2).state == "open"


def test_a_module_tells_its_pages_and_minutes_left() -> None:
    state = Results(seen=frozenset({"m1/welcome", "m1/check"})).module_state(M1)
    assert (state.pages_done, state.pages, state.share) == (2, 5, 0.4)
    assert state.remaining == ("film", "quiz", "story")
    assert state.minutes_left == 6


def test_a_learner_carries_on_at_the_page_that_was_open_last() -> None:
    results = Results(visited=("m2/quiz", "m1/film", "m2/welcome"))
    assert results.module_state(M1).resume == "film"
    assert results.course_state(COURSE).resume == Stop("m2", "quiz")


def test_a_complete_module_is_opened_at_its_first_page_and_is_no_place_to_carry_on() -> None:
    assert WHOLE.module_state(M1).resume == "welcome"
    state = WHOLE.course_state(COURSE)
    assert (state.complete, state.modules, state.minutes_left, state.resume) == (1, 2, 12, None)


def test_pages_that_an_edition_dropped_are_passed_over() -> None:
    results = Results(visited=("m1/gone", "m9/welcome", "m1/film"), seen=frozenset({"m1/gone"}))
    assert results.course_state(COURSE).resume == Stop("m1", "film")
    assert results.module_state(M1).pages_done == 0


@given(_RESULTS, _RESULTS)
def test_doing_more_never_takes_anything_away(one: Results, two: Results) -> None:
    both = Results(
        shares=two.shares | one.shares,
        seen=one.seen | two.seen,
        skipped=one.skipped | two.skipped,
        played={key: one.played.get(key, ()) + two.played.get(key, ()) for key in one.played | two.played},
        read=one.read | two.read,
        visited=one.visited + two.visited,
    )
    ranks = {"open": 0, "begun": 1, "done": 2, "complete": 2}
    for module in COURSE.modules:
        before, after = one.module_state(module), both.module_state(module)
        assert after.pages_done >= before.pages_done
        assert after.minutes_left <= before.minutes_left
        assert ranks[after.state] >= ranks[before.state]


@given(_RESULTS)
def test_a_module_is_the_sum_of_its_pages(results: Results) -> None:
    for module in COURSE.modules:
        state = results.module_state(module)
        done = [page.id for page in module.pages if results.page_state(module, page) == "done"]
        assert state.pages_done == len(done) == state.pages - len(state.remaining)
        assert 0.0 <= state.share <= 1.0
        assert (state.state == "complete") is (state.share == 1.0) is (not state.remaining)
        assert state.resume in {page.id for page in module.pages}
