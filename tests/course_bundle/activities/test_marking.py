"""What marked words are worth, and how a text holds them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_bundle.activities import Blanks, Marking
from course_bundle.errors import AnswerError
from course_bundle.flow import Paragraph, Span, marks
from course_bundle.soundness import mark_faults
from tests.course_bundle.activities.examples import words

MARKING = Marking(id="m", right=("leaf", "bud", "tip"), others=("stem", "root"))


def test_a_wrong_mark_cancels_a_right_one() -> None:
    assert MARKING.score({"marked": ["leaf", "bud", "stem"]}).share == pytest.approx(1 / 3)
    assert MARKING.score({"marked": ["leaf", "stem", "root"]}).share == 0.0
    assert MARKING.score({"marked": list(MARKING.phrases)}).share == pytest.approx(1 / 3)
    outcome = MARKING.score({"marked": ["stem", "leaf"]})
    assert outcome.marks == {"leaf": "right", "bud": "missed", "tip": "missed", "stem": "wrong", "root": "none"}
    assert outcome.feedback == ("m/leaf/feedback", "m/stem/feedback", "m/explain")


@given(st.lists(st.sampled_from(MARKING.phrases), unique=True), st.data())
def test_the_order_of_marks_means_nothing(marked: list[str], data: st.DataObject) -> None:
    outcome = MARKING.score({"marked": marked})
    assert outcome == MARKING.score({"marked": data.draw(st.permutations(marked))})
    assert (outcome.share == 1.0) == (set(marked) == set(MARKING.right))


def test_words_that_cannot_be_marked_are_no_answer() -> None:
    for marked in (["flower"], [3], "leaf", {"leaf": True}):
        with pytest.raises(AnswerError):
            MARKING.score({"marked": marked})


def test_faults_are_told_by_name() -> None:
    assert Marking(id="m", right=(), others=("stem",)).faults() == ("right: no word is right",)
    found = Marking(id="m", right=("leaf", "leaf"), others=("leaf", "stem", "stem")).faults()
    assert found == (
        "right: the word leaf is there twice",
        "others: the word stem is there twice",
        "others: leaf is right",
    )


def faults(text: str, spec: Marking | Blanks) -> list[str]:
    return list(mark_faults(spec.words()[1], words(text)))


def test_a_text_holds_each_mark_with_its_words_once() -> None:
    spec = Marking(id="m", right=("leaf",), others=("stem",))
    assert faults("Pick [[leaf: the young leaf]], not [[stem:the stem ]].", spec) == []
    assert faults("Pick [[leaf: it]] and [[leaf: it]].", spec) == [
        "[[leaf]] stands in the text 2 times, not once",
        "[[stem]] stands in the text 0 times, not once",
    ]
    assert faults("[[leaf: A]] [[stem]]", spec) == ["[[stem]] holds its words: [[stem: words]]"]
    assert faults("[[leaf: A]] [[stem: ]]", spec) == ["[[stem]] holds its words: [[stem: words]]"]
    assert faults("[[leaf: A]] [[stem: B]] [[root: C]]", spec) == [
        "[[root]] stands in the text, but nothing is called 'root'"
    ]


def test_a_blank_holds_no_words() -> None:
    spec = Blanks(id="b", typed={"leaf": {"en": ("green",)}})
    assert faults("A [[leaf: green]] leaf.", spec) == ["[[leaf]] holds no words"]
    assert faults("A [[leaf]] leaf.", spec) == []


def test_words_of_a_mark_may_change_their_style_but_not_their_paragraph() -> None:
    styled = (Paragraph(spans=(Span("A [[leaf: very "), Span("young", "strong"), Span(" leaf]]."))),)
    assert marks(styled) == (("leaf", "very young leaf"),)
    assert marks((*words("A [[leaf: very"), *words("young leaf]]."))) == ()
    assert marks(words("مع [[leaf: ورقة: واحدة]] و[[stem]]")) == (("leaf", "ورقة: واحدة"), ("stem", ""))
