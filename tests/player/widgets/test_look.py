"""What a look says: colours, sizes, digits, dates, times, directions."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from player.core.settings import THEMES
from player.widgets import fonts, icons
from player.widgets.theme import direct, hold_direction, is_rtl, make_look
from player.widgets.type import FACES, Role

PLAYER = Path(fonts.__file__).resolve().parents[1]


def test_the_digits_follow_the_learner_only_in_arabic() -> None:
    assert make_look("light", "ar", arabic_digits=True).number(1270) == "١٢٧٠"
    assert make_look("light", "ar").number(1270) == "1270"
    assert make_look("light", "fr", arabic_digits=True).number(1270) == "1270"
    assert make_look("light", "en").digits("٣ of 4") == "3 of 4"


@given(st.integers(min_value=0))
def test_digits_turn_there_and_back(number: int) -> None:
    there = make_look("light", "ar", arabic_digits=True).number(number)
    assert not re.search("[0-9]", there)
    assert make_look("light", "ar").digits(there) == str(number)


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "7 November 2026"), ("fr", "7 novembre 2026"), ("ru", "7 ноября 2026"), ("ar", "7 نوفمبر 2026")],
)
def test_a_day_in_words(language: str, expected: str) -> None:
    assert make_look("light", language).date(date(2026, 11, 7)) == expected


def test_a_day_in_arabic_digits() -> None:
    assert make_look("light", "ar", arabic_digits=True).date(date(2026, 11, 7)) == "٧ نوفمبر ٢٠٢٦"


@pytest.mark.parametrize(("seconds", "expected"), [(0.0, "0:00"), (126.9, "2:06"), (3726.0, "1:02:06")])
def test_a_place_in_a_film_never_turns_round(seconds: float, expected: str) -> None:
    assert make_look("light", "ar", arabic_digits=True).time(seconds) == expected


def test_lengths_grow_with_the_text_and_never_vanish() -> None:
    look = make_look("light", "en", 150)
    assert (look.px(16), look.px(0.1)) == (24, 1)
    assert look.font("interface").pixelSize() == 22
    assert look.line("interface") == 33


@pytest.mark.parametrize(("language", "rtl"), [("ar", True), ("fa-IR", True), ("en", False), ("ru", False)])
def test_the_direction_of_a_language(language: str, rtl: bool) -> None:
    assert (is_rtl(language), make_look("light", language).rtl) == (rtl, rtl)


def test_a_part_takes_the_direction_of_its_words_and_a_film_none(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    direct(part, "ar")
    assert part.layoutDirection() == Qt.LayoutDirection.RightToLeft
    hold_direction(part)
    assert part.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_has_every_colour(theme: str) -> None:
    assert make_look(theme, "en").tokens.keys() == make_look("light", "en").tokens.keys()
    assert make_look(theme, "en").contrast == (theme == "contrast")
    with pytest.raises(KeyError):
        make_look(theme, "en").colour("mauve")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_role_is_set_in_a_font_that_travels_along(qtbot: QtBot, language: str) -> None:
    fonts.load()
    look = make_look("light", language)
    for role in FACES:
        font = look.font(role)
        info = QFontInfo(font)
        assert info.family() == font.families()[0], role
        assert font.weight() in {QFontDatabase.weight(info.family(), style) for style in styles(info.family())}, role


def styles(family: str) -> list[str]:
    return QFontDatabase.styles(family)


def test_no_text_is_smaller_than_thirteen_pixels() -> None:
    roles: list[Role] = list(FACES)
    assert min(make_look("light", "en").font(role).pixelSize() for role in roles) >= 13


def test_an_arrow_turns_round_and_a_clock_does_not(qtbot: QtBot) -> None:
    left, right = make_look("light", "en"), make_look("light", "ar")
    for name, turns in (("ph.arrow-right", True), ("ph.question", False)):
        assert icons.points(name) is turns
        plain, other = left.icon(name, "ink", 32).toImage(), right.icon(name, "ink", 32).toImage()
        assert (plain != other) is turns
        if turns:
            flipped = plain.flipped(Qt.Orientation.Horizontal)
            assert all(
                abs(flipped.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) <= 2
                for x in range(0, 32, 3)
                for y in range(0, 32, 3)
            )
