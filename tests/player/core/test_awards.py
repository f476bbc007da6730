"""When a certificate is earned: the course's own rule, and kindness in how the check is counted."""

import re

import pytest

from player.core.awards import check_share, course_earned, module_earned, questions_right, random_serial
from player.core.outline import Results
from tests.factories import course_struct, module_struct

COURSE = course_struct(modules=2)
M1, M2 = COURSE.modules
CHECK = ("c-one", "c-many", "c-truth")


def _done(modules: tuple[str, ...] = ("m1",), /, **shares: float) -> Results:
    marks = {f"{module}/{name}": 1.0 for module in modules for name in ("q-one", "q-truth")}
    for module in modules:
        marks |= {f"{module}/{name.replace('_', '-')}": share for name, share in shares.items()}
    pages = frozenset(f"{module}/{page.id}" for module in modules for page in M1.pages)
    return Results(shares=marks, seen=pages, read=frozenset(f"{module}/street" for module in modules))


def test_the_check_is_the_mean_of_the_best_of_each_question() -> None:
    assert check_share(M1, _done(c_one=1.0, c_many=0.5)) == pytest.approx(0.5)


def test_questions_outside_the_check_do_not_count_in_it() -> None:
    assert check_share(M1, _done()) == 0.0


@pytest.mark.parametrize(("many", "earned"), [(0.1, True), (0.09, False)])
def test_seven_tenths_of_the_check_earn_the_certificate(many: float, earned: bool) -> None:
    assert module_earned(COURSE, M1, _done(c_one=1.0, c_many=many, c_truth=1.0)) is earned


def test_a_share_that_rounding_holds_back_is_reached() -> None:
    assert module_earned(COURSE, M1, _done(c_one=0.7, c_many=0.7, c_truth=0.7 - 1e-12))


def test_a_perfect_check_earns_nothing_while_a_page_is_not_done() -> None:
    done = _done(c_one=1.0, c_many=1.0, c_truth=1.0)
    assert not module_earned(COURSE, M1, Results(shares=done.shares, seen=done.seen - {"m1/story"}, read=done.read))


def test_a_module_without_a_check_is_earned_when_complete() -> None:
    plain = module_struct("m1")
    course = course_struct([type(plain)(id="m1", cloth=1, minutes=5, pages=plain.pages[:1])])
    module = course.modules[0]
    assert check_share(module, Results()) is None
    assert not module_earned(course, module, Results())
    assert module_earned(course, module, Results(seen=frozenset({"m1/welcome"})))


def test_the_course_is_earned_when_every_module_is() -> None:
    full = {"c_one": 1.0, "c_many": 1.0, "c_truth": 1.0}
    assert not course_earned(COURSE, _done(**full))
    assert course_earned(COURSE, _done(("m1", "m2"), **full))


def test_questions_that_are_fully_right_are_counted() -> None:
    tally = questions_right(M1, _done(c_one=1.0, c_many=0.5))
    assert (tally.right, tally.questions) == (1, 3)


def test_a_serial_is_random_and_easy_to_read_out() -> None:
    serials = {random_serial() for _ in range(200)}
    assert len(serials) == 200
    assert all(re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}", serial) for serial in serials)
