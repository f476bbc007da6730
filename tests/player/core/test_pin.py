"""PINs and words: when two are the same, and which are too easy; phrases and codes that Carrel makes up."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.core import passphrase, pin, recovery
from player.core.errors import WeakSecret


@pytest.mark.parametrize(
    "typed", ["284917", "٢٨٤٩١٧", "۲۸۴۹۱۷", "２８４９１７", " 28 49 17 ", "28\u00a04917", "\u200f٢٨٤٩١٧"]
)
def test_a_pin_is_the_same_from_every_keyboard(typed: str) -> None:
    assert pin.normalised(typed) == "284917"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Blue  Lamp\tRiver", "blue lamp river"),
        ("ÉTÉ rouge", "e\u0301te\u0301 rouge"),
        ("Straße am Fluss", "STRASSE AM FLUSS"),
        ("ﺳﻼﻡ", "سلام"),
        ("می\u200cروم خانه", "میروم خانه"),
        ("Лампа река", "лампа РЕКА"),
    ],
)
def test_words_are_the_same_however_they_are_typed(one: str, other: str) -> None:
    assert pin.normalised(one) == pin.normalised(other)


def test_other_words_are_other_words() -> None:
    assert pin.normalised("blue lamp") != pin.normalised("bluelamp")
    assert pin.normalised("284917") != pin.normalised("284971")


@given(st.text(max_size=30))
def test_what_was_normalised_stays_as_it_is(text: str) -> None:
    once = pin.normalised(text)
    assert pin.normalised(once) == once


@given(st.integers(0, 999_999))
def test_arabic_and_persian_digits_are_worth_the_same(number: int) -> None:
    western = f"{number:06}"
    for zero in (0x660, 0x6F0):
        assert pin.normalised("".join(chr(zero + int(digit)) for digit in western)) == western


@pytest.mark.parametrize("typed", ["", "28491", "2849 1", "٢٨٤٩١", "seven l", "      "])
def test_too_short_is_said(typed: str) -> None:
    assert pin.weakness(typed) == "too-short"


@pytest.mark.parametrize(
    "typed",
    [
        *("000000", "٠٠٠٠٠٠", "123456", "987654", "890123", "135791", "121212", "123123", "112233"),
        *("password", "PassWord", "abcabcabc", "йцукенгш"),
    ],
)
def test_what_anybody_would_try_first_is_refused(typed: str) -> None:
    assert pin.weakness(typed) == "too-easy"
    with pytest.raises(WeakSecret) as refused:
        pin.accepted(typed)
    assert refused.value.code == "too-easy"


def test_the_learners_own_name_is_refused() -> None:
    assert pin.weakness("maryam haddad", "Maryam Haddad") == "too-easy"
    assert pin.weakness("maryam haddad", "Noor") is None


@pytest.mark.parametrize("typed", ["284917", "٢٨٤٩١٧", "blue lamp river", "лампа река снег", "112358"])
def test_what_is_neither_is_taken(typed: str) -> None:
    assert pin.accepted(typed) == pin.normalised(typed)


@pytest.mark.parametrize(("language", "spoken"), [("en", "en"), ("fr", "fr"), ("ru", "ru"), ("ar", "en"), ("so", "en")])
def test_a_phrase_has_six_words_of_a_language_that_there_is_a_list_for(language: str, spoken: str) -> None:
    assert passphrase.phrase_language(language) == spoken
    phrases = {passphrase.random_phrase(language) for _ in range(40)}
    assert len(phrases) == 40
    for phrase in phrases:
        assert len(phrase.split(" ")) == 6
        assert pin.weakness(phrase) is None
        assert unicodedata.normalize("NFC", phrase) == phrase
    cyrillic = any("CYRILLIC" in unicodedata.name(letter) for phrase in phrases for letter in phrase if letter != " ")
    assert cyrillic == (spoken == "ru")


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_a_list_has_2048_words_that_stay_different_as_they_are_compared(language: str) -> None:
    words = passphrase._words(language)
    assert len({pin.normalised(word) for word in words}) == 2048


def test_a_recovery_code_has_125_bits_in_groups_for_paper() -> None:
    codes = {recovery.random_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        assert [len(group) for group in code.split("-")] == [5] * 5
        assert len(recovery.read(code)) == 25
    letters = set("".join(codes)) - {"-"}
    assert len(letters) == 32
    assert not letters & set("ILOU")


@given(st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=25, max_size=25))
def test_a_recovery_code_is_read_however_a_person_typed_it(letters: str) -> None:
    misread = letters.lower().replace("0", "o").replace("1", "l")
    assert recovery.read(letters) == letters
    assert recovery.read(" ".join(misread)) == letters
    assert recovery.read(letters.replace("1", "I").replace("7", "٧")) == letters
