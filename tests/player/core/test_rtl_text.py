"""Lines of any direction: the same glyphs in the same places as Qt, every character once, breaks where they belong."""

import unicodedata
from pathlib import Path

import pytest
from bidi import get_display  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout, QTextOption

from player.core.rtl_text import Face, Lettering, Line, is_leftward, is_leftward_language, tidy, visual_runs

FONTS = Path(__file__).parents[3] / "resources" / "fonts"
NASKH, SANS_ARABIC = "NotoNaskhArabic-Bold.ttf", "NotoSansArabic-Regular.ttf"
SERIF, SANS = "NotoSerif-SemiBold.ttf", "NotoSans-Regular.ttf"
DIRECTIONAL_CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

Place = tuple[int, int, int]


def lettering(*names: str, language: str = "ar", tracking: float = 0.0) -> Lettering:
    return Lettering([Face(FONTS / name) for name in names], language, tracking)


def places(line: Line) -> list[Place]:
    """Glyph number, x and y of every glyph from left to right, in thousandths of the font size."""
    x, found = 0.0, []
    for glyph in line.glyphs:
        found.append((round((x + glyph.rise_x) * 1000), round(glyph.rise_y * 1000), glyph.number))
        x += glyph.advance
    return [(number, x, y) for x, y, number in sorted(found)]


def qt_places(text: str, leftward: bool, *names: str) -> list[Place]:
    """The same as Qt lays it out, with hinting off and a size of 1000 pixels."""
    families = []
    for name in names:
        number = QFontDatabase.addApplicationFont(str(FONTS / name))
        families.append(QFontDatabase.applicationFontFamilies(number)[0])
    font = QFont(families)
    font.setPixelSize(1000)
    font.setWeight(QFont.Weight.Bold if "Bold" in names[0] else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000_000)
    layout.endLayout()
    found = [
        (round(point.x()), round(line.ascent() - point.y()), number)
        for run in layout.glyphRuns()
        for number, point in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]
    start = min((x for x, y, _ in found if not y), default=0)
    return [(number, x - start, y) for x, y, number in sorted(found)]


# Qt opens fonts only for an application.
pytestmark = pytest.mark.usefixtures("qapp")


LINES = [
    "مريم حدّاد",
    "شهادة إتمام",
    "لا إله السلام الأعلى لإتمام",
    "تُمنح هذه الشهادة إلى",
    "مُحَمَّدٌ الْعَرَبِيُّ",
    "ساعة و20 دقيقة",
    "22 نوفمبر 2026",
    "الوحدة 4، الجزء 12؛ ثم 7",
    "عبد الله",
    "كتــاب",
    "نمی‌دانم",
    "٤٢ وحدة",
]


@pytest.mark.parametrize("name", [NASKH, SANS_ARABIC])
@pytest.mark.parametrize("text", LINES)
def test_arabic_has_the_glyphs_and_the_places_that_qt_gives_it(text: str, name: str) -> None:
    for leftward in (True, False):
        ours = [place for place in places(lettering(name).shape(text, leftward)) if place[0] != space(name)]
        theirs = [place for place in qt_places(text, leftward, name) if place[0] != space(name)]
        assert ours == theirs


@pytest.mark.parametrize("text", ["Maryam Haddad", "Hélène Lœuvré", "Екатерина Ёлкина", "AVATAR Wolf office To."])
def test_latin_and_cyrillic_have_the_glyphs_and_the_places_that_qt_gives_them(text: str) -> None:
    assert places(lettering(SERIF, language="en").shape(text, False)) == qt_places(text, False, SERIF)


MIXED = [
    "مريم (Maria) حدّاد",
    "Maria (مريم) Haddad",
    "دورة Drug Decriminalisation [e]Course",
    "Drug [e]Course: إلغاء تجريم المخدرات [دورة]",
    "Carrel، الإصدار 2.1 (beta)",
    "Москва مدينة كبيرة",
    "حدّاد-Haddad",
]


@pytest.mark.parametrize("leftward", [True, False])
@pytest.mark.parametrize("text", MIXED)
def test_mixed_lines_have_their_letters_and_brackets_in_qts_order(text: str, leftward: bool) -> None:
    assert letters_in_order(text, leftward) == qt_letters_in_order(text, leftward)


@settings(max_examples=60, deadline=None)
@given(st.text("ابتحدّلإ abcAV 12,.()[]-:/", max_size=30), st.booleans())
def test_any_mixture_is_ordered_as_qt_orders_it(text: str, leftward: bool) -> None:
    assert letters_in_order(tidy(text), leftward) == qt_letters_in_order(tidy(text), leftward)


def space(name: str) -> int:
    return Face(FONTS / name).number_of(" ")


def neutral(*names: str) -> set[int]:
    """Spaces, digits and signs that either font has: Qt takes them from the first, we from the letters' own font."""
    faces = [Face(FONTS / name) for name in names]
    return {face.number_of(sign) for face in faces for sign in " 0123456789.,:/-،" if face.has(sign)}


def letters_in_order(text: str, leftward: bool) -> list[int]:
    line = lettering(SANS, NASKH).shape(text, leftward)
    return [number for number, _, _ in places(line) if number not in neutral(SANS, NASKH)]


def qt_letters_in_order(text: str, leftward: bool) -> list[int]:
    return [number for number, _, _ in qt_places(text, leftward, SANS, NASKH) if number not in neutral(SANS, NASKH)]


@given(st.text(), st.booleans())
def test_every_character_is_in_one_run_except_directional_controls(text: str, leftward: bool) -> None:
    text = tidy(text)
    drawn = [at for start, end, _ in visual_runs(text, leftward) for at in range(start, end)]
    assert sorted(drawn) == [at for at, character in enumerate(text) if character not in DIRECTIONAL_CONTROLS]


@given(st.text("اب אב ab 12 ,.(){}[]<>+%\u0651\u0301\u200d\u200e\u200f" + DIRECTIONAL_CONTROLS), st.booleans())
def test_the_order_is_that_of_the_unicode_algorithm(text: str, leftward: bool) -> None:
    text = tidy(text).rstrip(f"{DIRECTIONAL_CONTROLS}\u200d ")  # what shows nothing at the end may lie on either side
    ordered = "".join(
        text[start:end][::-1] if backward else text[start:end] for start, end, backward in visual_runs(text, leftward)
    )
    expected = str(get_display(text, base_dir="R" if leftward else "L"))
    assert ordered == "".join(character for character in expected if character not in DIRECTIONAL_CONTROLS)


@settings(deadline=None)
@given(st.text(st.sampled_from("ابتثدّلاإىيّـ َُ abcfiffiAV12 ()é漢🙂\u200c\u200d")), st.booleans())
def test_every_character_is_said_by_one_glyph(text: str, leftward: bool) -> None:
    line = lettering(SERIF, NASKH).shape(text, leftward)
    said = [(glyph.at, glyph.text) for glyph in line.glyphs if glyph.text]
    assert "".join(text for _, text in sorted(said)) == line.text
    assert len({at for at, _ in said}) == len(said)


def test_an_isolate_keeps_its_own_order_and_is_not_drawn() -> None:
    runs = visual_runs("a \u2068אב\u2069 b", leftward=False)
    assert runs == [(0, 2, False), (3, 5, True), (6, 8, False)]


def test_brackets_at_a_change_of_direction_point_inwards() -> None:
    line = lettering(SANS, NASKH).shape("مريم (Maria)", leftward=True)
    opening, closing = (Face(FONTS / SANS).number_of(bracket) for bracket in "()")
    numbers = [glyph.number for glyph in line.glyphs]
    assert numbers.index(opening) < numbers.index(closing)


def test_each_script_takes_the_font_that_has_it() -> None:
    line = lettering(SERIF, NASKH).shape("Анна Müller مريم", leftward=False)
    fonts = [(run.text.strip(), run.glyphs[0].face.path.name) for run in line.runs]
    assert fonts == [("Анна", SERIF), ("Müller", SERIF), ("مريم", NASKH)]


def test_letters_apart_leaves_arabic_joined() -> None:
    apart, plain = lettering(SANS, SANS_ARABIC, tracking=0.1), lettering(SANS, SANS_ARABIC)
    assert apart.shape("abc", False).width > plain.shape("abc", False).width
    assert apart.shape("شهادة", True).width == plain.shape("شهادة", True).width


@settings(deadline=None, max_examples=50)
@given(st.text("ab تحد 12", max_size=80), st.floats(min_value=1.5, max_value=20))
def test_wrapped_lines_fit_and_lose_no_character(text: str, width: float) -> None:
    lines = lettering(SANS, SANS_ARABIC).wrap(text, width, leftward=True)
    assert all(line.width <= width for line in lines)
    assert "".join(line.text for line in lines).replace(" ", "") == tidy(text).replace(" ", "")


def test_lines_break_at_spaces_if_words_fit() -> None:
    lines = lettering(SANS).wrap("one two three four", 5, leftward=False)
    assert [line.text for line in lines] == ["one two", "three four"]


def test_what_no_font_has_is_named_once_and_in_order() -> None:
    assert lettering(SERIF, NASKH).missing("王 Anna 小 مريم 王") == "王小"
    assert lettering(SERIF, NASKH).missing("Ёлка Çağlar حدّاد") == ""


def test_tidy_text_is_composed_and_on_one_line() -> None:
    assert tidy(" E\u0301va\n\tde  la\x00 Cruz \ud800") == "Éva de la Cruz"
    assert tidy("") == ""
    assert tidy("Ici\u00a0: « oui »") == "Ici\u00a0: « oui »"


@given(st.text())
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert all(unicodedata.category(character) not in ("Cc", "Cs") for character in tidy(text))


def test_the_first_strong_letter_decides_the_direction_of_typed_text() -> None:
    assert is_leftward("(12) مريم Maria", otherwise=False)
    assert not is_leftward("Maria مريم", otherwise=True)
    assert is_leftward("123", otherwise=True)


def test_languages_know_their_direction() -> None:
    assert [is_leftward_language(tag) for tag in ("ar", "ar-MA", "FA", "en", "ru", "fr_FR")] == [True] * 3 + [False] * 3
