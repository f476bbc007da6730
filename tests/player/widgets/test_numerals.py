"""Figures are written and read in each language, with either kind of digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.widgets.numerals import read_number, write_number
from player.widgets.theme import make_look

LANGUAGES = ("en", "fr", "ar", "ru")


@given(st.sampled_from(LANGUAGES), st.booleans(), st.integers(-9_999_999, 9_999_999), st.integers(0, 3))
def test_what_is_written_is_read_again(language: str, arabic: bool, units: int, decimals: int) -> None:
    look = make_look("light", language, arabic_digits=arabic)
    value = units / 10**decimals
    assert read_number(look, write_number(look, value)) == value


@given(st.sampled_from(LANGUAGES), st.text(max_size=20))
def test_whatever_is_typed_is_a_figure_or_none(language: str, text: str) -> None:
    found = read_number(make_look("light", language), text)
    assert found is None or isinstance(found, float)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "1,234", 1234.0),
        ("en", "0,125", 0.125),
        ("en", "1,234,567.5", 1234567.5),
        ("en", "1.234,5", 1234.5),
        ("en", "12,5", 12.5),
        ("fr", "1,234", 1.234),
        ("fr", "1 234,5", 1234.5),
        ("ru", "0,5", 0.5),
        ("ru", "1.234", 1234.0),
        ("ar", "٣٫٥", 3.5),
        ("ar", "١٬٢٣٤", 1234.0),
        ("ar", "42", 42.0),
        ("en", ".5", 0.5),
        ("en", "−3", -3.0),
        ("en", "1,23,4", None),
        ("en", "", None),
        ("en", "about 3", None),
        ("en", "1e9", None),
        ("en", "9" * 40, None),
    ],
)
def test_people_write_figures_in_many_ways(language: str, text: str, value: float | None) -> None:
    assert read_number(make_look("light", language), text) == value


def test_digits_and_signs_are_those_that_the_learner_chose() -> None:
    assert write_number(make_look("light", "ar", arabic_digits=True), 1234.5) == "١٬٢٣٤٫٥"
    assert write_number(make_look("light", "ar"), 1234.5) == "1,234.5"
    assert write_number(make_look("light", "fr"), 1234.5) == "1\u202f234,5"


def test_a_figure_has_the_decimals_that_it_needs() -> None:
    look = make_look("light", "en")
    assert [write_number(look, value) for value in (8.0, 7.5, 0.1 + 0.2, 1 / 3)] == ["8", "7.5", "0.3", "0.333"]
