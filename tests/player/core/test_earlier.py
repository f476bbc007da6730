"""A second taking of a scale finds the first one in the rows that are there anyway."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from course_bundle.activities import Activity, Choice, Scale
from course_bundle.archive import Bundle
from course_bundle.manifest import Module, Page
from course_bundle.soundness import course_faults
from player.core.facilitators import Facilitator
from player.core.progress import Progress
from player.core.session import Session
from player.core.vaults import Vaults
from tests.factories import course_struct, make_course
from tests.player.core.test_vaults import CHEAP

STEPS = ("no", "rather", "yes")
BLOCKS: tuple[Activity, ...] = (
    Scale(id="before", steps=STEPS),
    Scale(id="after", steps=STEPS, compared="before"),
    Scale(id="twice", numbers=(0, 10), compared="twice"),
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(Page(id="p", blocks=BLOCKS),))])
    progress = Progress.in_memory()
    with Bundle.open(make_course(tmp_path, course=course)) as bundle:
        yield Session(progress, bundle, progress.add_learner("Maryam", "bird"))


def test_the_second_scale_is_laid_beside_the_first(session: Session) -> None:
    assert session.submit("m1", "before", {"chosen": "no"}).earlier is None
    assert session.kept("m1").earlier == {"after": None, "twice": None}
    assert session.submit("m1", "after", {"chosen": "yes"}).earlier == {"chosen": "no"}
    assert session.kept("m1").earlier["after"] == {"chosen": "no"}


def test_what_was_put_right_before_the_second_taking_counts_and_nothing_after_it(session: Session) -> None:
    session.submit("m1", "before", {"chosen": "no"})
    session.submit("m1", "before", {"chosen": "rather"})
    session.submit("m1", "after", {"chosen": "rather"})
    session.submit("m1", "before", {"chosen": "yes"})
    assert session.submit("m1", "after", {"chosen": "yes"}).earlier == {"chosen": "rather"}


def test_who_left_the_first_out_has_nothing_to_compare(session: Session) -> None:
    assert session.submit("m1", "after", {"chosen": "yes"}).earlier is None


def test_one_scale_taken_again_is_laid_beside_its_first_answer(session: Session) -> None:
    assert session.submit("m1", "twice", {"chosen": "3"}).earlier is None
    assert session.submit("m1", "twice", {"chosen": "6"}).earlier == {"chosen": "3"}
    assert session.submit("m1", "twice", {"chosen": "8"}).earlier == {"chosen": "3"}


def test_a_first_taking_that_does_not_fit_is_named_with_its_place() -> None:
    other = Choice(id="c", options=("a", "b"), right=("a",))
    four = Scale(id="four", steps=("a", "b", "c", "d"))
    for blocks, fault in (
        ((Scale(id="s", steps=STEPS, compared="gone"),), "there is no scale gone in this module"),
        ((other, Scale(id="s", steps=STEPS, compared="c")), "there is no scale c in this module"),
        ((four, Scale(id="s", steps=STEPS, compared="four")), "four has other steps, so the two cannot be compared"),
    ):
        course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(Page(id="p", blocks=blocks),))])
        place = ("modules", 0, "pages", 0, "blocks", len(blocks) - 1, "with")
        assert list(course_faults(course)) == [(place, fault)]


def test_what_was_chosen_leaves_no_trace_in_what_a_facilitator_sees(session: Session) -> None:
    progress, course = session._progress, session.bundle.course
    other = Session(progress, session.bundle, progress.add_learner("Sami", "fish"))
    for taking, step in ((session, "no"), (other, "yes")):
        taking.submit("m1", "before", {"chosen": step})
        taking.submit("m1", "after", {"chosen": step})
    standings = Facilitator(progress, Vaults(progress, CHEAP)).standings(course, lambda _share: None)
    assert [standing.results for standing in standings] == [session.results()] * 2
