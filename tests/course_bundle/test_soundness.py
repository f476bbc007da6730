"""What types cannot say about a course is said by course_faults and word_faults."""

from typing import Any, ClassVar

import pytest
from msgspec.structs import replace

from course_bundle.activities import ActivitySpec, Choice, Key
from course_bundle.flow import Paragraph, Span
from course_bundle.manifest import Chapter, Course, Figure, FilmQuestion, Module, Page, Picture, Text
from course_bundle.parsing import spell
from course_bundle.soundness import course_faults, media, word_faults
from tests.factories import course_struct, module_struct, words_of


def faults(course: Course) -> list[str]:
    return [f"{spell(place)}: {what}" for place, what in course_faults(course)]


def with_page(page: Page) -> Course:
    return course_struct([replace(module_struct(), pages=(page,), content_note=())])


def with_block(block: Any, **page: Any) -> Course:
    return with_page(Page(id="only", blocks=(block,), **page))


def choice(**changes: Any) -> Choice:
    return Choice(**({"id": "q", "options": ("a", "b"), "right": ("a",)} | changes))


VIDEO = module_struct().page("film").videos[0]
BLOCK = "modules[0].pages[0].blocks[0]"


def test_the_course_of_the_factories_is_sound() -> None:
    assert faults(course_struct(3)) == []


@pytest.mark.parametrize(
    ("course", "said"),
    [
        (course_struct([]), "modules: a course has at least one module"),
        (course_struct([module_struct(), module_struct()]), "modules: the module id 'm1' is used 2 times"),
        (
            course_struct([replace(module_struct(), pages=(), content_note=())]),
            "modules[0].pages: a module has at least one page",
        ),
        (replace(course_struct(), languages=()), "languages: a course has at least one language"),
        (replace(course_struct(), languages=("en", "en")), "languages: the language id 'en' is used 2 times"),
        (replace(course_struct(), titles={"en": "Small"}), "titles: no title in ar"),
        (replace(course_struct(), glossary=("stigma", "stigma")), "glossary: the term id 'stigma' is used 2 times"),
        (
            course_struct([replace(module_struct(), content_note=("story", "nowhere"))]),
            "modules[0].content-note[1]: there is no page 'nowhere'",
        ),
        (
            with_block(choice(), check=True, draw=2),
            "modules[0].pages[0].draw: 2 questions are to be drawn, but the page has only 1",
        ),
        (
            with_block(choice(), draw=1),
            "modules[0].pages[0].draw: only a final check draws its questions; it needs 'check: true'",
        ),
        (
            with_block(replace(VIDEO, questions=(FilmQuestion(at=2.0, ask=choice()),))),
            f"{BLOCK}.questions[0]: stops the film at 2.0 s, but it lasts 2.0 s",
        ),
        (
            with_block(
                replace(VIDEO, questions=tuple(FilmQuestion(at=1.0, ask=choice(id=name)) for name in ("q", "r")))
            ),
            f"{BLOCK}.questions[1]: stops the film at 1.0 s, not after the one before it",
        ),
        (
            with_block(replace(VIDEO, questions=(FilmQuestion(at=1.0, ask=choice(right=("c",))),))),
            f"{BLOCK}.questions[0].ask.right: c is no option",
        ),
        (
            with_block(replace(VIDEO, questions=(FilmQuestion(at=1.0, ask=choice(id="only")),))),
            "modules[0]: the page, block or activity id 'only' is used 2 times",
        ),
        (with_page(Page(id="only", blocks=())), "modules[0].pages[0].blocks: a page has at least one block"),
        (with_block(Text(id="only")), "modules[0]: the page, block or activity id 'only' is used 2 times"),
        (
            with_block(Text(id="words"), check=True),
            f"{BLOCK}: the final check holds only activities that have a right answer",
        ),
        (with_block(Figure(id="f", pictures=())), f"{BLOCK}.pictures: a figure has at least one picture"),
        (
            with_block(Figure(id="f", pictures=(Picture(id="a", media="media/a.svg"),) * 2)),
            f"{BLOCK}.pictures: the picture id 'a' is used 2 times",
        ),
        (
            with_block(replace(VIDEO, chapters=(Chapter(id="a", at=0.5), Chapter(id="b", at=0.5)))),
            f"{BLOCK}.chapters[1]: begins at 0.5 s, not after the one before it",
        ),
        (
            with_block(replace(VIDEO, chapters=(Chapter(id="a", at=2.0),))),
            f"{BLOCK}.chapters[0]: begins at 2.0 s, but the film lasts 2.0 s",
        ),
        (with_block(choice(right=("z",))), f"{BLOCK}.right: z is no option"),
        (with_block(choice(right=())), f"{BLOCK}.right: no option is right"),
        (with_block(choice(right=("a", "b"))), f"{BLOCK}.right: several options are right, so the question needs"),
        (with_block(choice(right=("a", "a"), several=True)), f"{BLOCK}.right: an option is named twice"),
        (with_block(choice(options=("a", "a"))), f"{BLOCK}.options: an option is named twice"),
        (with_block(choice(options=("a",))), f"{BLOCK}.options: a question needs at least two options"),
        (
            with_block(choice(options=("a", "explain"))),
            "two parts of the course share the words 'm1/q/explain'; rename one of the ids",
        ),
        (with_block(Text(id="objectives")), "two parts of the course share the words 'm1/objectives'"),
    ],
)
def test_a_fault_is_found_with_its_place(course: Course, said: str) -> None:
    assert any(said in line for line in faults(course)), faults(course)


def test_every_fault_is_found_and_not_only_the_first() -> None:
    course = course_struct([replace(module_struct(), content_note=("x", "y")), module_struct("m1")])
    assert len(faults(course)) >= 3


def test_media_names_each_file_that_a_course_needs() -> None:
    named = {name for _, name in media(course_struct())}
    assert named == {
        "media/head.svg",
        "media/host.svg",
        "media/round.svg",
        "media/square.png",
        "media/street.webm",
        "media/street.en.vtt",
        "media/street.ar.vtt",
    }


def test_the_words_of_the_factories_are_whole() -> None:
    course = course_struct(2)
    assert list(word_faults(course, words_of(course, "en"))) == []


def test_words_that_are_missing_empty_or_in_the_wrong_form_are_found() -> None:
    course = course_struct()
    words = words_of(course, "en")
    del words["m1/quiz"]
    words["m1/shapes/round/alt"] = ""
    words["title"] = (Paragraph(spans=(Span("rich"),)),)
    words["about"] = "plain"
    words["publisher"] = "two\nlines"
    words["m1/hello"] = (Paragraph(spans=(Span("odd", "", "unheard-of"),)),)
    assert sorted(word_faults(course, words)) == [
        ("about", "must be rich text"),
        ("m1/hello", "the glossary has no term 'unheard-of'"),
        ("m1/quiz", "there are no words for this"),
        ("m1/shapes/round/alt", "the words are empty"),
        ("publisher", "must be one plain line"),
        ("title", "must be one plain line"),
    ]


def test_a_module_is_found_by_its_id_and_a_page_by_its_own() -> None:
    course = course_struct(2)
    assert isinstance(course.module("m2"), Module)
    with pytest.raises(KeyError):
        course.module("m9")
    with pytest.raises(KeyError):
        course.module("m1").page("nowhere")


class Diary(ActivitySpec, frozen=True, tag="diary", tag_field="kind"):
    """A kind without right and wrong, with marks in its text."""

    judged: ClassVar[bool] = False

    def words(self) -> tuple[Key, ...]:
        return (Key(self.id, flow=True, marks=("first", "last")),)

    def faults(self) -> tuple[str, ...]:
        return ()


def test_the_final_check_takes_no_kind_without_a_right_answer() -> None:
    assert f"{BLOCK}: the final check holds only activities that have a right answer" in faults(
        with_block(Diary(id="d"), check=True)
    )
    assert faults(with_block(Diary(id="d"))) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("[[first]] and [[last]]", ""),
        ("[[first]] and [[first]] and [[last]]", "[[first]] stands in the text 2 times, not once"),
        ("[[first]]", "[[last]] stands in the text 0 times, not once"),
        ("[[first]], [[last]], [[other]]", "[[other]] stands in the text, but nothing is called 'other'"),
    ],
)
def test_marks_stand_in_their_text_once(text: str, what: str) -> None:
    course = with_block(Diary(id="d"))
    texts = words_of(course, "en") | {"m1/d": (Paragraph(spans=(Span(text),)),)}
    assert list(word_faults(course, texts)) == ([("m1/d", what)] if what else [])


def test_a_page_takes_what_is_read_watched_and_answered() -> None:
    module = module_struct()
    minutes = {page.id: page.learning_minutes for page in module.pages}
    assert minutes == {"welcome": 2, "film": 1, "quiz": 3, "story": 3, "check": 3}
    assert module.learning_minutes == 12
