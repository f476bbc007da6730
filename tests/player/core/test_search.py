"""Words of a course are found however they are spelled, with their place, and no answer is given away."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_bundle.activities import Truth
from course_bundle.archive import Bundle
from course_bundle.flow import Flow, Paragraph, Span, plain
from course_bundle.manifest import FilmQuestion, Module, Page, Texts, Video
from player.core.search import Answer, Index, Passage, build_index
from tests.factories import captions, course_struct, make_course, words_of

COURSE = course_struct(2, ("en", "ar", "ru"))
Ask = Callable[[str, str], Answer]


def paragraphs(*lines: str) -> tuple[Flow, ...]:
    return tuple(Paragraph(spans=(Span(line),)) for line in lines)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bundle]:
    texts: dict[str, Texts] = {language: words_of(COURSE, language) for language in COURSE.languages}
    texts["en"] |= {
        "m1/once": paragraphs("One story.", "A café by the harbour; the Coup d’État was long ago."),
        "m1/q-one": paragraphs("Which convention is the oldest?"),
        "m1/q-one/a": paragraphs("kestrel"),
        "m1/q-one/a/feedback": paragraphs("kittiwake"),
        "m1/q-one/explain": paragraphs("gannet"),
        "m2/film": "The harbour film",
    }
    texts["ar"]["m1/once"] = paragraphs("قِصَّةٌ قصيرة.", "إلغاء التجريم والحيازة، في مستشفى المدينة، أُمّـــة")
    texts["ru"]["m1/once"] = paragraphs("Её мой край далёк, а йод ещё дальше.")
    said = captions("the first words\nof a long", "sentence about harm reduction.", "And then")
    media = {"media/street.en.vtt": said}
    with Bundle.open(make_course(tmp_path_factory.mktemp("c"), course=COURSE, texts=texts, media=media)) as opened:
        yield opened


@pytest.fixture(scope="module")
def ask(bundle: Bundle) -> Iterator[Ask]:
    indexes = {language: build_index(bundle, language) for language in COURSE.languages}
    yield lambda language, typed: indexes[language].find(typed)
    for index in indexes.values():
        index.close()


def first(answer: Answer) -> tuple[str, str, str, int]:
    passage = answer.groups[0].hits[0].passage
    return passage.module, passage.page, passage.block, passage.line


@pytest.mark.parametrize("typed", ["café", "CAFE", "caf", "cafe harb", "etat", "d'etat", "  café;  "])
def test_a_word_is_found_from_its_beginning_whatever_its_case_and_accents(ask: Ask, typed: str) -> None:
    assert first(ask("en", typed)) == ("m1", "story", "once", 1)


@pytest.mark.parametrize(
    "typed",
    ["قصة", "قصّة", "قِصَّةٌ"],
)
def test_arabic_is_found_with_and_without_vowel_signs(ask: Ask, typed: str) -> None:
    assert first(ask("ar", typed)) == ("m1", "story", "once", 0)


@pytest.mark.parametrize(
    "typed",
    ["الغاء", "إلغاء", "أمه", "أُمَّة", "امـة", "مستشفي", "مستشفى", "تجريم", "التجريم", "والتجريم", "حيازه", "مدين"],
)
def test_arabic_is_found_in_each_way_of_writing_it(ask: Ask, typed: str) -> None:
    assert first(ask("ar", typed)) == ("m1", "story", "once", 1)


@pytest.mark.parametrize("typed", ["ее", "её", "ЕЕ мой", "далек", "еще йод"])
def test_russian_is_found_with_and_without_the_dots_of_yo(ask: Ask, typed: str) -> None:
    assert first(ask("ru", typed)) == ("m1", "story", "once", 0)


def test_short_i_is_a_letter_of_its_own(ask: Ask) -> None:
    assert ask("ru", "иод").pages == 0


def test_all_the_words_have_to_be_there(ask: Ask) -> None:
    assert ask("en", "café harbour").pages == 1
    assert ask("en", "café kittens").pages == 0


@pytest.mark.parametrize("answer", ["kestrel", "kittiwake", "gannet"])
def test_neither_options_nor_feedback_nor_reasons_are_found(ask: Ask, bundle: Bundle, answer: str) -> None:
    assert ask("en", answer) == Answer((), 0)
    assert first(ask("en", "oldest convention")) == ("m1", "quiz", "q-one", 0)


def test_nothing_that_a_question_says_after_the_answer_is_in_the_index(bundle: Bundle) -> None:
    words, index = bundle.words("en"), build_index(bundle, "en")
    for module in COURSE.modules:
        for activity in module.activities:
            for key in (*activity.words(), *activity.keys()):
                said = plain(words.flow(module.id, key.name)) or words.plain(module.id, key.name)
                found = {hit.passage.text for group in index.find(said).groups for hit in group.hits}
                assert (said in found) == (key.name == activity.id), key.name
    index.close()


def test_a_film_is_found_by_what_it_says_at_the_second_of_its_words(ask: Ask) -> None:
    hit = ask("en", "harm reduction").groups[0].hits[0]
    assert (hit.passage.kind, hit.passage.block) == ("film", "street")
    assert hit.second == pytest.approx(2 / 3, abs=0.01)
    # A sentence that the captions part is found as a whole.
    assert ask("en", "first harm").groups[0].hits[0].second == 0.0


def test_a_term_of_the_glossary_is_found_by_its_words_and_its_meaning(ask: Ask) -> None:
    found = ask("en", "glossary stigma")
    assert first(found) == ("", "", "stigma", 0)
    assert [hit.passage.kind for hit in found.groups[0].hits] == ["title", "term"]


def test_results_come_by_page_and_those_of_that_title_first(ask: Ask) -> None:
    found = ask("en", "harbour")
    assert [group.hits[0].passage.page for group in found.groups] == ["film", "story"]
    assert found.groups[0].hits[0].passage.module == "m2"
    everywhere = ask("en", "words")
    pages = [(group.hits[0].passage.module, group.hits[0].passage.page) for group in everywhere.groups]
    assert everywhere.pages == len(pages) == len(COURSE.glossary) + sum(len(each.pages) for each in COURSE.modules)
    assert len(set(pages)) == len(pages) - 1  # both terms stand on no page
    assert all(len(group.hits) <= group.places for group in everywhere.groups)


def test_an_excerpt_is_the_passage_cut_around_the_hit() -> None:
    text = " ".join(f"word{n}" for n in range(80)) + " kestrel " + " ".join(f"word{n}" for n in range(80))
    index = Index([Passage("text", "m1", "p", "b", 0, text)])
    ((hit,), _places) = index.find("kest").groups[0]
    assert hit.words == "kestrel"
    assert hit.before.startswith("…word")
    assert hit.after.endswith("…")
    assert hit.before[1:] + hit.words + hit.after[:-1] in text
    assert len(hit.before + hit.words + hit.after) < 240


@pytest.mark.parametrize(
    "typed", ["", "   ", '"', "*", "AND", "a OR b", "(", "NEAR(a, b)", "-", "½", "№ 5", "\0", "\ud800"]
)
def test_no_sign_breaks_the_search(ask: Ask, typed: str) -> None:
    assert ask("en", typed).pages >= 0


@given(st.text(max_size=60), st.data())
def test_whatever_a_passage_says_each_of_its_words_finds_it(text: str, data: st.DataObject) -> None:
    index = Index([Passage("text", "m1", "p", "b", 0, text)])
    words = text.split()
    if words:
        typed = data.draw(st.sampled_from(words))
        found = index.find(typed)
        assert found.pages == 1 or not any(sign.isalnum() for sign in typed)
    index.close()


def test_building_tells_how_far_it_is_and_can_be_stopped(bundle: Bundle) -> None:
    shares: list[float] = []
    build_index(bundle, "en", shares.append).close()
    assert shares == [0.0, 0.5]

    def stop(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        build_index(bundle, "en", stop)


def test_captions_that_cannot_be_read_are_left_out(tmp_path: Path) -> None:
    media = {"media/street.en.vtt": b"no captions"}
    with Bundle.open(make_course(tmp_path, media=media)) as opened:
        index = build_index(opened, "en")
        assert index.find("street").pages == 1
        index.close()


def test_a_question_in_a_film_is_found_at_its_second_and_its_answers_are_not(tmp_path: Path) -> None:
    ask = Truth(id="q-film", right=True)
    film = Video(id="street", media="media/street.webm", duration=2.0, questions=(FilmQuestion(at=1.5, ask=ask),))
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(Page(id="film", blocks=(film,)),))], ("en",))
    texts = words_of(course, "en") | {"m1/q-film": paragraphs("Is it a dunlin?")}
    texts |= {name: paragraphs("A sandpiper.") for name in texts if name.startswith("m1/q-film/")}
    with Bundle.open(make_course(tmp_path, course=course, texts={"en": texts})) as opened:
        index = build_index(opened, "en")
        (hit,) = index.find("dunlin").groups[0].hits
        assert (hit.passage.kind, hit.passage.block, hit.second) == ("question", "street", 1.5)
        assert index.find("sandpiper").pages == 0
        index.close()
