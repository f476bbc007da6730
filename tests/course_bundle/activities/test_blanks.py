"""What filled blanks are worth, and what an author can get wrong."""

import pytest

from course_bundle.activities import Blanks
from course_bundle.errors import AnswerError
from course_bundle.manifest import Module, Page
from course_bundle.soundness import course_faults, word_faults
from tests.course_bundle.activities.examples import words
from tests.factories import course_struct, words_of

TYPED = Blanks(
    id="b",
    typed={
        "place": {"en": ("Geneva",), "fr": ("Genève",), "ar": ("جنيف",), "ru": ("Женева",)},
        "child": {"en": ("child", "kid"), "fr": ("enfant",), "ar": ("طفلة",), "ru": ("ребёнок",)},
    },
)
BANK = Blanks(id="b", bank={"plant": "camellia", "drink": "infusion"}, others=("coffee",))


@pytest.mark.parametrize(
    ("place", "child"), [("geneva", "Kid"), ("Genevе", "child"), ("جـنيف", "طفله"), ("женева", "ребенок")]
)
def test_alternatives_and_every_language_count(place: str, child: str) -> None:
    assert TYPED.score({"filled": {"place": place, "child": child}}).share == 1.0


def test_a_slip_is_forgiven_unless_the_author_wants_it_exact() -> None:
    slip = {"filled": {"place": "Gneeva", "child": "child"}}
    exact = Blanks(id="b", typed=TYPED.typed, exact=True)
    assert TYPED.score(slip).share == 1.0
    outcome = exact.score(slip)
    assert outcome.share == 0.5
    assert outcome.marks == {"place": "wrong", "child": "right"}
    assert outcome.feedback == ("b/place/feedback", "b/explain")


def test_blank_space_fills_no_blank() -> None:
    assert TYPED.score({"filled": {"place": "  "}}).marks == {"place": "missed", "child": "missed"}


def test_words_of_the_bank_belong_to_their_blank() -> None:
    outcome = BANK.score({"filled": {"plant": "camellia", "drink": "coffee"}})
    assert (outcome.share, outcome.marks) == (0.5, {"plant": "right", "drink": "wrong"})
    assert sorted(BANK.bank_words) == ["camellia", "coffee", "infusion"]


@pytest.mark.parametrize("filled", [{"cup": "x"}, {"plant": "tea"}, {"plant": "coffee", "drink": "coffee"}])
def test_what_is_not_there_and_a_word_in_two_blanks_is_no_answer(filled: dict[str, str]) -> None:
    with pytest.raises(AnswerError):
        BANK.score({"filled": filled})


def test_faults_are_told_by_name() -> None:
    assert Blanks(id="b").faults() == ("typed: there is no blank; name them here or in 'bank'",)
    assert Blanks(id="b", typed={"a": {"en": ("..",)}, "c": {}}, others=("x",)).faults() == (
        "others: there is no bank that these words could be in",
        "typed: a has an empty answer in en",
        "typed: c has no answer",
    )
    assert Blanks(id="b", bank={"a": "x"}).faults() == ("others: one word for one blank is no question",)
    assert Blanks(id="b", bank={"a": "x", "c": "x"}, typed={"a": {"en": ("t",)}}).faults() == (
        "bank: blanks are typed or filled from a bank, not both",
        "bank: the word x is there twice",
    )


def test_a_language_without_an_answer_and_a_text_without_its_blank_are_told() -> None:
    page = Page(id="p", blocks=(Blanks(id="b", typed={"a": {"en": ("one",)}, "c": {"en": ("two",), "ar": ("ب",)}}),))
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(page,))])
    place = ("modules", 0, "pages", 0, "blocks", 0, "typed")
    assert list(course_faults(course)) == [(place, "there is no answer in ar for each blank")]
    texts = words_of(course, "en")
    texts["m1/b/text"] = words("Here is [[a]], and [[a]] again, and [[d]].")
    assert list(word_faults(course, texts)) == [("m1/b/text", "[[a]] stands in the text 2 times, not once")]
    texts["m1/b/text"] = words("[[a]], [[c]]")
    assert list(word_faults(course, texts)) == []
