"""What remains, in words, for every kind of activity."""

import pytest
from msgspec.structs import replace

from course_bundle.activities import Choice, Truth
from course_bundle.manifest import FilmQuestion, Module, Page, Text
from player.core.outline import Results
from player.screens.left_words import left_words
from tests.course_bundle.activities.examples import EXAMPLES, Example
from tests.factories import module_struct
from tests.player.film_set import dress

pytestmark = pytest.mark.usefixtures("qapp")
VIDEO = module_struct().page("film").videos[0]


def module(*pages: Page) -> Module:
    return Module(id="m1", cloth=1, minutes=1, pages=pages)


def test_questions_and_films_are_counted_together() -> None:
    asked = (FilmQuestion(at=1.0, ask=Truth(id="t", right=True, required=True)),)
    film = Page(id="film", blocks=(replace(VIDEO, questions=asked),))
    one = Choice(id="c", options=("a", "b"), right=("a",), required=True)
    page = Page(id="p", blocks=(Text(id="x"), one, Truth(id="free", right=True)))
    results = Results(seen=frozenset({"m1/film", "m1/p"}))
    assert left_words(dress(), module(film, page), results) == "Still open: 1 film(s) and 2 question(s)"
    assert left_words(dress(), module(film, page), results, [page]) == "Still open: 1 question(s)"
    done = replace(results, shares={"m1/c": 0.0, "m1/t": 0.0}, read=frozenset({"m1/street"}))
    assert left_words(dress(), module(film, page), done) == ""


def test_a_page_that_was_not_read_says_so() -> None:
    lesson, quiz = Page(id="p", blocks=(Text(id="x"),)), Page(id="q", blocks=(Truth(id="t", right=True),))
    assert left_words(dress(), module(lesson), Results()) == "Still open: the end of the page"
    assert left_words(dress(), module(quiz), Results()) == "Still open: the end of the questions"
    assert "1 page(s) to read to the end" in left_words(dress(), module(lesson, quiz), Results())


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.spec.id)
def test_every_kind_is_called_something(example: Example) -> None:
    spec = replace(example.spec, required=True)
    page = Page(id="p", blocks=(Text(id="x"), spec))
    words = left_words(dress(), module(page), Results(seen=frozenset({"m1/p"})))
    assert words.startswith("Still open: 1 ")
    assert ("question" in words) == spec.judged or spec.kind == "scenario"
