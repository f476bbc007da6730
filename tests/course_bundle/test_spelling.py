"""Which spellings are the same word, in the four scripts that people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_bundle.spelling import plain_spelling, same_spelling, slips

SAME = [
    ("  Geneva. ", "geneva"),
    ("Genève", "Geneve"),
    ("l’État", "l'etat"),
    ("cœur", "coeur"),
    ("إلغاء التجريم", "الغاء التجريم"),
    ("آلية", "الية"),
    ("مُخَدِّرات", "مخدرات"),
    ("مخـــدرات", "مخدرات"),
    ("مسؤول", "مسوول"),
    ("شرطة", "شرطه"),
    ("مستشفى", "مستشفي"),
    ("ребёнок", "ребенок"),
    ("Ёлка", "елка"),
    ("за́мок", "замок"),
    ("٢٠٠١", "2001"),
    ("«суд»", "суд"),
    ("\u200fقانون", "قانون"),
]

DIFFERENT = [
    ("край", "краи", False),
    ("2001", "2011", True),
    ("cat", "cut", True),
    ("", "tea", True),
    ("law", "", True),
]


@pytest.mark.parametrize(("typed", "wanted"), SAME)
def test_what_people_leave_out_makes_no_difference(typed: str, wanted: str) -> None:
    assert same_spelling(typed, wanted, tolerant=False)
    assert same_spelling(wanted, typed, tolerant=False)


@pytest.mark.parametrize(("typed", "wanted", "tolerant"), DIFFERENT)
def test_other_words_stay_other_words(typed: str, wanted: str, tolerant: bool) -> None:
    assert not same_spelling(typed, wanted, tolerant=tolerant)


def test_a_slip_is_forgiven_in_longer_words_only() -> None:
    assert same_spelling("polise", "police")
    assert same_spelling("poilce", "police")
    assert not same_spelling("poilse", "police")
    assert not same_spelling("polise", "police", tolerant=False)
    assert same_spelling("decriminalisaton", "decriminalisation")
    assert same_spelling("decriminalizaton", "decriminalisation")
    assert not same_spelling("tae", "tea")
    assert same_spelling("полция", "полиция")


@given(st.text(max_size=30))
def test_a_plain_spelling_is_plain_already(text: str) -> None:
    once = plain_spelling(text)
    assert plain_spelling(once) == once
    assert not once or same_spelling(text, text)


@given(st.text("abcde", max_size=8), st.text("abcde", max_size=8))
def test_slips_count_the_same_both_ways(one: str, other: str) -> None:
    assert slips(one, other) == slips(other, one)
    assert (slips(one, other) == 0) == (one == other)
    assert slips(one, other) <= max(len(one), len(other))
