"""What a session keeps, on disk as in memory."""

import math
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from course_bundle.activities import Truth
from course_bundle.archive import Bundle
from course_bundle.errors import AnswerError
from course_bundle.manifest import Module, Page
from player.core.errors import NotEarned
from player.core.progress import Progress
from player.core.session import Session
from tests.factories import course_struct, make_course
from tests.player.core.conftest import Clock


def _complete(session: Session, module: str) -> None:
    for page in ("welcome", "film", "quiz", "story", "check"):
        session.see_page(module, page)
    session.play(module, "street", 0.0, 2.0)
    for question in ("q-one", "c-one"):
        session.submit(module, question, {"chosen": ["a"]})
    session.submit(module, "c-many", {"chosen": ["a", "b"]})
    for question in ("q-truth", "c-truth"):
        session.submit(module, question, {"chosen": False})


def test_an_answer_is_scored_and_its_results_come_back(session: Session) -> None:
    done = session.submit("m1", "q-many", {"chosen": ["a"]})
    assert done.outcome.share == 0.5
    assert done.results.shares == {"m1/q-many": 0.5}
    assert session.results() == done.results


def test_a_later_poorer_answer_takes_nothing_away(session: Session) -> None:
    session.submit("m1", "q-one", {"chosen": ["a"]})
    assert session.submit("m1", "q-one", {"chosen": ["b"]}).results.shares["m1/q-one"] == 1.0
    assert session.answers("m1") == {"q-one": {"chosen": ["b"]}}


def test_an_answer_that_does_not_fit_is_not_kept(session: Session) -> None:
    with pytest.raises(AnswerError):
        session.submit("m1", "q-one", {"chosen": ["z"]})
    assert session.results().shares == {}


def test_attempts_are_counted_and_end_where_the_author_says(tmp_path: Path) -> None:
    pages = (Page(id="p", blocks=(Truth(id="twice", right=True, attempts=2), Truth(id="often", right=True))),)
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=pages)])
    progress = Progress.in_memory()
    with Bundle.open(make_course(tmp_path, course=course)) as bundle:
        session = Session(progress, bundle, progress.add_learner("Maryam", "bird"))
        assert session.attempts("m1") == {}
        assert session.submit("m1", "twice", {"chosen": False}).attempts == 1
        assert session.submit("m1", "twice", {"chosen": False}).attempts == 2
        with pytest.raises(AnswerError):
            session.submit("m1", "twice", {"chosen": True})
        for number in range(1, 4):
            assert session.submit("m1", "often", {"chosen": True}).attempts == number
        kept = session.kept("m1")
        assert kept.attempts == {"twice": 2, "often": 3}
        assert kept.answers["twice"] == {"chosen": False}
        assert session.results().shares["m1/twice"] == 0.0
    progress.close()


def test_an_id_that_the_course_does_not_have_is_not_kept(session: Session) -> None:
    before = session.results()
    calls = (
        lambda: session.submit("m1", "gone", {"chosen": []}),
        lambda: session.see_page("m9", "welcome"),
        lambda: session.stop_at("m1", "gone"),
        lambda: session.play("m1", "gone", 0.0, 1.0),
        lambda: session.keep_draft("m1", "gone", {}),
    )
    for call in calls:
        with pytest.raises(KeyError):
            call()
    assert session.results() == before


def test_answers_are_in_the_order_of_giving_even_when_the_clock_goes_back(session: Session, clock: Clock) -> None:
    session.submit("m1", "q-truth", {"chosen": True})
    clock.turn(timedelta(days=-400))
    session.submit("m1", "q-truth", {"chosen": False})
    assert session.answers("m1") == {"q-truth": {"chosen": False}}


def test_the_last_page_is_the_one_to_carry_on_from_even_when_the_clock_goes_back(
    session: Session, clock: Clock
) -> None:
    session.stop_at("m1", "welcome")
    session.stop_at("m1", "quiz")
    clock.turn(timedelta(days=-400))
    assert session.stop_at("m1", "welcome").visited == ("m1/welcome", "m1/quiz")


def test_a_film_played_in_pieces_is_one_stretch(session: Session) -> None:
    session.play("m1", "street", 0.0, 0.5)
    session.play("m1", "street", 1.0, 1.5)
    assert session.results().played == {"m1/street": ((0.0, 0.5), (1.0, 1.5))}
    results = session.play("m1", "street", 0.4, 1.2)
    assert results.played == {"m1/street": ((0.0, 1.5),)}
    assert results.seconds == {"m1/street": 1.2}


def test_playing_a_stretch_again_adds_no_row(session: Session) -> None:
    session.play("m1", "street", 0.0, 1.5)
    for _ in range(5):
        session.play("m1", "street", 0.2, 0.9)
    rows = session._progress._rows.select("SELECT start, end FROM interval")
    assert rows == [(0.0, 1.5)]


def test_seconds_outside_the_film_are_cut_off(session: Session) -> None:
    assert session.play("m1", "street", -3.0, 99.0).played == {"m1/street": ((0.0, 2.0),)}
    for start, end in ((1.0, 1.0), (1.5, 0.5), (math.nan, 1.0), (0.0, math.inf), (5.0, 9.0)):
        session.play("m2", "street", start, end)
    assert "m2/street" not in session.results().played


def test_a_film_carries_on_where_it_was_left(session: Session) -> None:
    session.stop_video_at("m1", "street", 1.25)
    assert session.stop_video_at("m1", "street", 0.75).seconds == {"m1/street": 0.75}


def test_a_half_made_answer_waits_until_the_question_is_answered(session: Session) -> None:
    session.keep_draft("m1", "q-many", {"chosen": ["a"]})
    session.keep_draft("m1", "q-many", {"chosen": ["a", "c"]})
    assert session.drafts("m1") == {"q-many": {"chosen": ["a", "c"]}}
    assert session.drafts("m2") == {}
    session.submit("m1", "q-many", {"chosen": ["a", "b"]})
    assert session.drafts("m1") == {}


def test_seeing_a_page_twice_adds_no_row(session: Session) -> None:
    for _ in range(3):
        session.see_page("m1", "welcome")
        session.read_transcript("m1", "street")
    counts = session._progress._rows.select("SELECT (SELECT count(*) FROM sighting), (SELECT count(*) FROM reading)")
    assert counts == [(1, 1)]


def test_a_skipped_page_is_skipped_and_not_seen(session: Session) -> None:
    results = session.skip_page("m1", "story")
    assert (results.skipped, results.seen) == (frozenset({"m1/story"}), frozenset())


def test_a_module_worked_through_gives_one_certificate_for_good(session: Session, clock: Clock) -> None:
    with pytest.raises(NotEarned):
        session.award("m1", "ar")
    _complete(session, "m1")
    first = session.award("m1", "ar")
    clock.turn(timedelta(days=3))
    assert session.award("m1", "en") == first
    assert (first.module, first.language, first.issued) == ("m1", "ar", datetime(2026, 7, 27, 10, 15, tzinfo=UTC))


def test_the_course_gives_its_own_certificate_when_all_modules_are_earned(session: Session) -> None:
    _complete(session, "m1")
    module = session.award("m1", "en")
    with pytest.raises(NotEarned):
        session.award(None, "en")
    _complete(session, "m2")
    course = session.award(None, "en")
    assert course.module is None
    assert course.serial != module.serial
    assert session.awards() == (module, course)


def test_the_day_on_the_certificate_can_be_named(session: Session) -> None:
    _complete(session, "m1")
    day = datetime(2026, 9, 1, tzinfo=UTC)
    assert session.award("m1", "en", issued=day).issued == day
    assert session.award("m1", "en").issued == day


def test_a_clock_that_was_set_back_is_doubted(session: Session, progress: Progress, clock: Clock) -> None:
    assert not session.clock_doubted()
    clock.turn(timedelta(hours=-5))
    assert not session.clock_doubted()
    clock.turn(timedelta(days=-10))
    assert session.clock_doubted()
    progress.use(session.learner.id)
    assert session.clock_doubted()


def test_a_clock_from_before_this_player_is_doubted(progress: Progress, clock: Clock) -> None:
    clock.moment = datetime(2000, 1, 1, tzinfo=UTC)
    assert progress.clock_doubted()


def test_learners_do_not_see_each_others_progress(progress: Progress, bundle: Bundle) -> None:
    one = Session(progress, bundle, progress.add_learner("One", "dove"))
    two = Session(progress, bundle, progress.add_learner("Two", "fox"))
    _complete(one, "m1")
    one.keep_draft("m1", "q-one", {"chosen": []})
    one.award("m1", "en")
    assert two.results() == type(two.results())()
    assert (two.drafts("m1"), two.answers("m1"), two.awards()) == ({}, {}, ())


def test_a_page_is_marked_until_the_mark_is_taken_away(session: Session) -> None:
    assert session.mark_page("m1", "quiz", True).bookmarks == {"m1/quiz"}
    assert session.mark_page("m1", "quiz", True).bookmarks == {"m1/quiz"}
    assert session.mark_page("m2", "welcome", True).bookmarks == {"m1/quiz", "m2/welcome"}
    assert session.mark_page("m1", "quiz", False).bookmarks == {"m2/welcome"}
    with pytest.raises(KeyError):
        session.mark_page("m1", "gone", True)
