"""A plan on paper: real PDF files, read back with poppler and pypdf."""

import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from player.core.plan_pdf import PlanPaper, Step, draw, missing_characters

FONTS = Path(__file__).parents[3] / "resources" / "fonts"
A4 = (595.3, 841.9)

ENGLISH = PlanPaper(
    language="en",
    title="My plan for one conversation",
    course_line="Module 4 of the course “Tea”",
    steps=(
        Step("What do you want to change?", "One form.", 1),
        Step("Who decides?", "Doctor Haddad.\nجمعية الأمل", 3),
        Step("When?", "", 2),
    ),
    day="22 November 2026",
    pages="Page %1 of %2",
    publisher="The tea house",
    taken=datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
)
ARABIC = msgspec.structs.replace(
    ENGLISH,
    language="ar",
    title="خطتي لمحادثة واحدة",
    course_line="الوحدة 4 من الدورة",
    steps=(Step("ما الذي تريد تغييره؟", "استمارة واحدة.\nOne form.", 1), Step("متى؟", "", 2)),
    day="22 نوفمبر 2026",
    pages="الصفحة %1 من %2",
)


def words(paper: PlanPaper, folder: Path, page: int = 1) -> list[tuple[str, float, float]]:
    """The words of a page with their left and right edges in points, as poppler finds them."""
    file = folder / "plan.pdf"
    file.write_bytes(draw(paper, FONTS))
    told = subprocess.run(
        ["pdftotext", "-bbox", "-f", str(page), "-l", str(page), file, "-"], capture_output=True, check=True
    )
    tree = ElementTree.fromstring(re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", told.stdout))
    found = (word for word in tree.iter() if word.tag.endswith("word"))
    return [(word.text or "", float(word.get("xMin", 0)), float(word.get("xMax", 0))) for word in found]


def test_all_that_was_written_is_on_one_upright_page(tmp_path: Path) -> None:
    text = " ".join(word for word, *_ in words(ENGLISH, tmp_path))
    for said in (
        "My plan for one conversation",
        "What do you want to change?",
        "One form.",
        "Doctor Haddad.",
        "Page 1",
    ):
        assert said in text
    reader = PdfReader(tmp_path / "plan.pdf")
    assert len(reader.pages) == 1
    box = reader.pages[0].mediabox
    assert abs(float(box.width) - A4[0]) < 1
    assert abs(float(box.height) - A4[1]) < 1
    assert reader.metadata is not None
    assert reader.metadata.title == ENGLISH.title
    assert reader.metadata.author == "The tea house"


def test_arabic_begins_at_the_right_and_a_foreign_line_at_its_own_side(tmp_path: Path) -> None:
    english, arabic = words(ENGLISH, tmp_path), words(ARABIC, tmp_path)
    edge = 22 * 72 / 25.4
    assert min(left for _, left, _ in english) < edge + 2
    assert max(right for _, _, right in arabic) > A4[0] - edge - 2
    (number,) = (word for word in arabic if word[0] == "1" and word[2] > A4[0] - edge - 3)
    assert number[1] > A4[0] / 2
    one = next(word for word in arabic if word[0] == "One")
    assert abs(one[1] - edge) < 4
    hope = [word for word in english if re.search("[\u0600-\u06ff]", word[0])]
    assert max(right for _, _, right in hope) > A4[0] - edge - 4


def test_a_long_plan_goes_on_and_no_prompt_stands_alone_at_a_foot(tmp_path: Path) -> None:
    for lines in range(20, 50):
        steps = (Step("First", "somebody\n" * lines, 3), Step("Second question", "An answer.", 1))
        long = msgspec.structs.replace(ENGLISH, steps=steps)
        first = [word for word, *_ in words(long, tmp_path)]
        if "Second" in first:
            assert "answer." in first
        else:
            assert "answer." in [word for word, *_ in words(long, tmp_path, 2)]


def test_the_same_plan_makes_the_same_bytes() -> None:
    assert draw(ARABIC, FONTS) == draw(ARABIC, FONTS)


def test_characters_that_no_font_has_are_named() -> None:
    assert missing_characters(ENGLISH, FONTS) == ""
    odd = msgspec.structs.replace(ENGLISH, steps=(Step("A", "tea \U0001f375 and \U0001f375 cake \u4e00", 1),))
    assert missing_characters(odd, FONTS) == "\U0001f375\u4e00"


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=200))
def test_whatever_was_typed_can_be_drawn(text: str) -> None:
    plan = msgspec.structs.replace(ENGLISH, steps=(Step("A", text, 2),))
    assert draw(plan, FONTS).startswith(b"%PDF")
