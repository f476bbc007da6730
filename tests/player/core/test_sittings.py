"""A final check that draws its questions: the draw, what a sitting keeps, and what it is worth."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from course_bundle.activities import Choice, Truth
from course_bundle.archive import Bundle
from course_bundle.errors import AnswerError
from course_bundle.manifest import Course, Module, Page
from player.core.awards import check_share, module_earned, questions_right
from player.core.merging import gather, unite
from player.core.progress import Progress
from player.core.session import Session
from player.core.sittings import Sitting, best, draw
from tests.driving import finish_module
from tests.factories import course_struct, make_course

names = st.lists(st.text("abcdefgh", min_size=1, max_size=3), min_size=1, max_size=9, unique=True)


def course(*, required: bool = False, count: int = 6) -> Course:
    bank = tuple(Truth(id=f"t{n}", right=True, required=required) for n in range(count - 1))
    several = Choice(id="many", options=("a", "b", "c", "d"), right=("a", "b"), several=True)
    page = Page(id="check", check=True, draw=3, blocks=(*bank, several))
    return course_struct([Module(id="m1", cloth=1, minutes=1, pages=(page,))])


@pytest.fixture
def bundle(tmp_path: Path) -> Iterator[Bundle]:
    with Bundle.open(make_course(tmp_path, course=course())) as opened:
        yield opened


@pytest.fixture
def session(bundle: Bundle) -> Session:
    progress = Progress.in_memory()
    return Session(progress, bundle, progress.add_learner("Maryam", "dove"))


def last(session: Session) -> Sitting:
    return session.results().sittings["m1/check"][-1]


def answer(session: Session, sitting: Sitting, *, right: int) -> None:
    for number, each in enumerate(sitting.drawn):
        given: object
        if each == "many":
            given = {"chosen": ["a", "b"] if number < right else ["c"]}
        else:
            given = {"chosen": number < right}
        session.submit("m1", each, given, sitting=sitting.id)


def empty(question: str) -> object:
    return {"chosen": [] if question == "many" else None}


@given(names, st.integers(1, 9), st.text(max_size=5))
def test_a_draw_is_so_many_different_questions_of_the_bank(bank: list[str], count: int, seed: str) -> None:
    drawn = draw(bank, min(count, len(bank)), seed, ())
    assert len(set(drawn)) == len(drawn) == min(count, len(bank))
    assert set(drawn) <= set(bank)
    assert drawn == draw(list(reversed(bank)), min(count, len(bank)), seed, ())


@given(names, st.text(max_size=5))
def test_what_was_drawn_least_often_comes_first(bank: list[str], seed: str) -> None:
    count = (len(bank) + 1) // 2
    first = Sitting("one", draw(bank, count, "one", ()))
    unseen = set(bank) - set(first.drawn)
    assert unseen <= set(draw(bank, count, seed, [first]))


def test_seeds_draw_and_mix_differently() -> None:
    bank = [f"q{number}" for number in range(10)]
    draws = {draw(bank, 4, str(seed), ()) for seed in range(20)}
    assert len(draws) > 15
    assert len({frozenset(each) for each in draws}) > 10


def test_a_sitting_asks_the_same_in_the_same_order_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "progress.sqlite"
    with Bundle.open(make_course(tmp_path, course=course())) as opened:
        store = Progress.open(file)
        learner = store.add_learner("Maryam", "dove")
        session = Session(store, opened, learner)
        session.sit("m1", "check")
        sitting = last(session)
        session.submit("m1", sitting.drawn[0], empty(sitting.drawn[0]), sitting=sitting.id)
        session.keep_draft("m1", sitting.drawn[1], {"chosen": None}, sitting=sitting.id)
        store.close()
        store = Progress.open(file)
        session = Session(store, opened, learner)
        session.sit("m1", "check")
        again, page = last(session), opened.course.module("m1").page("check")
        assert (again.id, again.drawn, again.left) == (sitting.id, sitting.drawn, sitting.drawn[1:])
        assert again.questions(page) == sitting.questions(page)
        kept = session.kept_in("m1", again)
        assert set(kept.answers) == {sitting.drawn[0]}
        assert kept.drafts == {sitting.drawn[1]: {"chosen": None}}
        store.close()


def test_a_question_is_answered_once_in_a_sitting_and_anew_in_the_next(session: Session) -> None:
    session.sit("m1", "check")
    first = last(session)
    answer(session, first, right=3)
    with pytest.raises(AnswerError):
        session.submit("m1", first.drawn[0], empty(first.drawn[0]), sitting=first.id)
    session.sit("m1", "check")
    second = last(session)
    assert not set(first.drawn) & set(second.drawn)
    session.sit("m1", "check")
    assert last(session) == second  # it is still open
    answer(session, second, right=0)
    session.sit("m1", "check")
    assert session.kept_in("m1", last(session)).answers == {}


def test_the_best_sitting_counts_for_completion_and_certificate(session: Session, bundle: Bundle) -> None:
    module = bundle.course.module("m1")
    assert check_share(module, session.results()) == 0.0
    assert questions_right(module, session.results()).questions == 3
    for right in (1, 3, 2):
        session.sit("m1", "check")
        answer(session, last(session), right=right)
    results = session.see_page("m1", "check")
    assert [round(each.share * 3) for each in results.sittings["m1/check"]] == [1, 3, 2]
    assert check_share(module, results) == 1.0
    assert questions_right(module, results).right == 3
    assert module_earned(bundle.course, module, results)


def test_parts_of_two_sittings_do_not_add_up(session: Session, bundle: Bundle) -> None:
    for right in (1, 2):
        session.sit("m1", "check")
        answer(session, last(session), right=right)
    results = session.see_page("m1", "check")
    assert check_share(bundle.course.module("m1"), results) == pytest.approx(2 / 3)
    assert not module_earned(bundle.course, bundle.course.module("m1"), results)


def test_a_required_bank_asks_for_one_whole_sitting(tmp_path: Path) -> None:
    with Bundle.open(make_course(tmp_path, course=course(required=True))) as opened:
        progress, module = Progress.in_memory(), opened.course.module("m1")
        session, page = Session(progress, opened, progress.add_learner("Maryam", "dove")), module.page("check")
        assert len(session.results().missing(module, page).activities) == 3
        session.sit("m1", "check")
        sitting = last(session)
        session.submit("m1", sitting.drawn[0], empty(sitting.drawn[0]), sitting=sitting.id)
        assert session.results().missing(module, page).activities == sitting.drawn[1:]


def test_sittings_of_two_machines_unite(bundle: Bundle) -> None:
    here, there = Progress.in_memory(), Progress.in_memory()
    learner = here.add_learner("Maryam", "dove")
    unite(there.rows, gather(here.rows, learner.id))
    for store, right in ((here, 1), (there, 2)):
        session = Session(store, bundle, learner)
        session.sit("m1", "check")
        answer(session, last(session), right=right)
    unite(here.rows, gather(there.rows, learner.id))
    unite(there.rows, gather(here.rows, learner.id))
    results = [store.results(learner.id, bundle.course) for store in (here, there)]
    assert results[0].sittings == results[1].sittings
    assert len(results[0].sittings["m1/check"]) == 2
    assert check_share(bundle.course.module("m1"), results[0]) == pytest.approx(2 / 3)


def test_a_question_that_a_later_edition_dropped_is_not_waited_for(bundle: Bundle, session: Session) -> None:
    session.sit("m1", "check")
    sitting = last(session)
    page = bundle.course.module("m1").page("check")
    fewer = tuple(each for each in page.activities if each.id != sitting.drawn[0])
    later = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(replace(page, blocks=fewer),))])
    (held,) = session._progress.results(session.learner.id, later).sittings["m1/check"]
    assert held.drawn == held.left == sitting.drawn[1:]


def test_the_earliest_of_equal_sittings_is_the_best() -> None:
    one, two = Sitting("1", ("a",), {"a": 0.5}), Sitting("2", ("b",), {"b": 0.5})
    assert best((one, two)) is one
    assert best(()) is None


def test_a_module_with_a_drawn_check_can_be_finished(bundle: Bundle, session: Session) -> None:
    finish_module(session, bundle, "m1")
    assert module_earned(bundle.course, bundle.course.module("m1"), session.results())
