"""Certificates: real PDF files, read back with poppler and pypdf."""

import re
import subprocess
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import StreamObject

from player.core.certificate import Certificate, draw, missing_characters

FONTS = Path(__file__).parents[3] / "resources" / "fonts"
MM = 72 / 25.4

Save = Callable[[Certificate], Path]

ENGLISH = Certificate(
    language="en",
    heading="Certificate of completion",
    awarded_to="This certificate is awarded to",
    name="Maryam Haddad",
    reason="for completing the module",
    title="Designing a decriminalisation model",
    course_line="Module 4 of the Drug Decriminalisation [e]Course",
    spine="Drug Decriminalisation [e]Course",
    facts=(
        ("Date", "22 November 2026"),
        ("Learning time", "1 hour 20 minutes"),
        ("Language", "English"),
        ("Place", "Harbour Community Centre"),
    ),
    signature="Facilitator: name and signature",
    serial_label="Serial number",
    serial="K7QF-2M9D-XR4T",
    number=4,
    modules=7,
    colour="#1A6A62",
    publisher="The publisher & partners",
    issued=datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
)
ARABIC = msgspec.structs.replace(
    ENGLISH,
    language="ar",
    heading="شهادة إتمام",
    awarded_to="تُمنح هذه الشهادة إلى",
    name="مريم حدّاد",
    reason="لإتمام الوحدة الرابعة",
    title="تصميم نموذج لإلغاء التجريم",
    course_line="من دورة: إلغاء تجريم المخدرات [دورة إلكترونية]",
    spine="إلغاء تجريم المخدرات [دورة إلكترونية]",
    facts=(
        ("التاريخ", "22 نوفمبر 2026"),
        ("مدة التعلّم", "ساعة و20 دقيقة"),
        ("اللغة", "العربية"),
        ("المكان", "مركز الميناء المجتمعي"),
    ),
    signature="التيسير: الاسم والتوقيع",
    serial_label="الرقم التسلسلي",
)
FRENCH = msgspec.structs.replace(
    ENGLISH,
    language="fr",
    heading="Certificat de fin de module",
    awarded_to="Ce certificat est décerné à",
    name="Hélène Çağlar-Lœuvré",
    reason="pour avoir terminé le module",
    title="Concevoir un modèle de décriminalisation adapté à son pays et à ses communautés",
    course_line="Module 4 du cours en ligne «\u00a0Décriminalisation des drogues\u00a0»",
    spine="Décriminalisation des drogues [e]Cours",
    facts=(
        ("Date", "22 novembre 2026"),
        ("Durée d’apprentissage", "1 heure 20 minutes"),
        ("Langue", "Français"),
        ("Lieu", "Centre communautaire du Vieux-Port"),
    ),
    signature="Animation\u00a0: nom et signature",
    serial_label="Numéro de série",
)
RUSSIAN = msgspec.structs.replace(
    ENGLISH,
    language="ru",
    heading="Сертификат об окончании модуля",
    awarded_to="Настоящий сертификат выдан",
    name="Екатерина Ёлкина",
    reason="за прохождение модуля",
    title="Разработка модели декриминализации, подходящей для вашей страны",
    course_line="Модуль 4 электронного курса «Декриминализация наркотиков»",
    spine="Декриминализация наркотиков [электронный курс]",
    facts=(
        ("Дата", "22 ноября 2026 г."),
        ("Время обучения", "1 час 20 минут"),
        ("Язык", "Русский"),
        ("Место", "Общественный центр «Гавань»"),
    ),
    signature="Ведущий: имя и подпись",
    serial_label="Серийный номер",
)
LANGUAGES = pytest.mark.parametrize("certificate", [ENGLISH, ARABIC, FRENCH, RUSSIAN], ids=lambda c: c.language)


def changed(certificate: Certificate, **changes: object) -> Certificate:
    return msgspec.structs.replace(certificate, **changes)


@pytest.fixture
def saved(tmp_path: Path) -> Save:
    """Draws a certificate into a file and gives its path."""

    def save(certificate: Certificate) -> Path:
        path = tmp_path / "certificate.pdf"
        path.write_bytes(draw(certificate, FONTS))
        return path

    return save


def run(*command: object) -> str:
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def comparable(text: str) -> str:
    """Compatibility forms and invisible direction marks undone, white space alike."""
    plain = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    return " ".join(plain.split())


def text_of(path: Path) -> str:
    return comparable(run("pdftotext", "-layout", path, "-"))


def words_of(path: Path) -> list[tuple[float, float, float, float]]:
    """Boxes of the words, in millimetres from the top left corner: left, top, right, bottom."""
    boxes = re.findall(
        r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">', run("pdftotext", "-bbox", path, "-")
    )
    return [(float(a) / MM, float(b) / MM, float(c) / MM, float(d) / MM) for a, b, c, d in boxes]


def content_of(path: Path) -> str:
    return PdfReader(path).pages[0].get_contents().get_data().decode("ascii")  # type: ignore[union-attr]


def strokes_of(path: Path) -> list[tuple[float, float, float, float]]:
    """Straight lines, in millimetres from the bottom left corner."""
    lines = re.findall(r"n (\S+) (\S+) m (\S+) (\S+) l S", content_of(path))
    return [(float(a) / MM, float(b) / MM, float(c) / MM, float(d) / MM) for a, b, c, d in lines]


@LANGUAGES
def test_every_word_reads_back_in_its_order(certificate: Certificate, saved: Save) -> None:
    text = text_of(saved(changed(certificate, title="X")))
    parts = [
        certificate.heading,
        certificate.awarded_to,
        certificate.name,
        certificate.reason,
        certificate.course_line,
        certificate.signature,
        certificate.serial_label,
        certificate.serial,
        *(label for label, _ in certificate.facts),
        *(value for _, value in certificate.facts),
    ]
    assert [part for part in parts if comparable(part) not in text] == []


@LANGUAGES
def test_title_and_spine_read_back_too(certificate: Certificate, saved: Save) -> None:
    path = saved(certificate)
    words = comparable(run("pdftotext", path, "-"))
    assert comparable(certificate.spine) in words
    # A title in two lines is two lines.
    assert all(word in words for word in comparable(certificate.title).split())


@pytest.mark.parametrize("certificate", [ENGLISH, ARABIC], ids=["en", "ar"])
@pytest.mark.parametrize("name", ["مريم حدّاد", "عبد الله السلامي", "مُحَمَّد", "Анна Müller", "Łucja Şahin 3"])
def test_names_of_any_direction_read_back(certificate: Certificate, name: str, saved: Save) -> None:
    assert comparable(name) in text_of(saved(changed(certificate, name=name)))


@pytest.mark.parametrize(
    ("certificate", "name"),
    [(ENGLISH, "Maria (مريم) Haddad"), (ARABIC, "مريم (Maria) حدّاد"), (ARABIC, "خالد 3")],
)
def test_names_of_both_directions_read_back(certificate: Certificate, name: str, saved: Save) -> None:
    assert comparable(name) in text_of(saved(changed(certificate, name=name)))


@pytest.mark.parametrize(("certificate", "name"), [(ARABIC, "Maria (مريم) Haddad"), (ENGLISH, "مريم (Maria) حدّاد")])
def test_each_word_reads_back_where_name_and_page_disagree(certificate: Certificate, name: str, saved: Save) -> None:
    # pdftotext puts the words of such a line into the page's order, whatever the line says.
    text = text_of(saved(changed(certificate, name=name)))
    assert all(word in text for word in re.findall(r"\w+", comparable(name)))


@LANGUAGES
def test_the_page_is_a4_landscape_and_single(certificate: Certificate, saved: Save) -> None:
    [page] = PdfReader(saved(certificate)).pages
    assert [round(float(side) / MM) for side in page.mediabox] == [0, 0, 297, 210]


@LANGUAGES
def test_every_font_is_embedded_as_a_subset(certificate: Certificate, saved: Save) -> None:
    fonts = [line.split() for line in run("pdffonts", saved(certificate)).splitlines()[2:]]
    assert fonts
    assert all("Noto" in font[0] and font[-5:-2] == ["yes", "yes", "yes"] for font in fonts)


@LANGUAGES
def test_the_file_says_what_it_is(certificate: Certificate, saved: Save) -> None:
    reader = PdfReader(saved(certificate))
    about = reader.metadata
    assert about is not None
    assert certificate.title in (about.title or "")
    assert (about.author, about.subject, about.producer) == (certificate.publisher, certificate.spine, "Carrel")
    assert about.creation_date == certificate.issued
    assert str(reader.root_object["/Lang"]) == certificate.language
    metadata = reader.root_object["/Metadata"].get_object()
    assert isinstance(metadata, StreamObject)
    xmp = ElementTree.fromstring(metadata.get_data())
    texts = {element.text for element in xmp.iter() if element.text}
    assert {certificate.publisher, certificate.language, about.title} <= texts


@LANGUAGES
def test_the_same_certificate_is_the_same_file(certificate: Certificate) -> None:
    assert draw(certificate, FONTS) == draw(certificate, FONTS)


@LANGUAGES
@pytest.mark.parametrize("times", [1, 4])
def test_long_words_stay_between_the_margins(certificate: Certificate, times: int, saved: Save) -> None:
    longer = changed(
        certificate,
        name=f"{certificate.name} Maximiliana Konstantinopoulou-Fernández de la Vega " * times,
        title=f"{certificate.title} {certificate.reason} " * times,
        course_line=f"{certificate.course_line} " * times,
        spine=f"{certificate.spine} " * times,
        facts=tuple((f"{label} {label}", f"{value} {value} " * times) for label, value in certificate.facts),
        signature=f"{certificate.signature} " * times,
    )
    for left, top, right, bottom in words_of(saved(longer)):
        assert left >= 10.5
        assert right <= 286.5
        assert top >= 8
        assert bottom <= 202


def test_lines_of_text_do_not_lie_on_each_other(saved: Save) -> None:
    long = changed(FRENCH, name="Maximiliana Alexandra Konstantinopoulou-Fernández de la Vega y Montemayor")
    places = re.findall(r"1 0 0 1 (\S+) (\S+) Tm", content_of(saved(long)))
    baselines = sorted({round(float(y), 1) for x, y in places if float(x) > 55 * MM})
    assert len(baselines) > 10
    assert all(above - below > 10 for below, above in pairwise(baselines))


def test_a_name_shrinks_before_it_wraps(saved: Save) -> None:
    def name_size(name: str) -> float:
        return max(
            float(size)
            for size in re.findall(r"/\S+ (\S+) Tf", content_of(saved(changed(ENGLISH, name=name, number=None))))
        )

    assert name_size("Maryam Haddad") == pytest.approx(58 * 0.75, abs=0.01)
    assert 40 * 0.75 < name_size("Maryam Haddad Konstantinopoulou") < 58 * 0.75
    assert name_size("Maryam Haddad Konstantinopoulou de la Vega y Montemayor") == pytest.approx(40 * 0.75, abs=0.01)


@pytest.mark.parametrize("certificate", [ENGLISH, ARABIC], ids=["en", "ar"])
@pytest.mark.parametrize("name", ["", "  "])
def test_without_a_name_there_is_a_line_for_a_pen(certificate: Certificate, name: str, saved: Save) -> None:
    blank = set(strokes_of(saved(changed(certificate, name=name)))) - set(strokes_of(saved(certificate)))
    [(start, y, end, y_too)] = blank
    assert y == y_too
    assert abs(end - start) == pytest.approx(150, abs=0.1)
    assert 210 - 75 < y < 210 - 55


def test_an_arabic_certificate_is_the_mirror_of_an_english_one(saved: Save) -> None:
    spine = [(left, right) for left, _, right, _ in strokes_of(saved(ENGLISH)) if max(left, right) < 45]
    mirrored = [(left, right) for left, _, right, _ in strokes_of(saved(ARABIC)) if min(left, right) > 252]
    assert len(spine) > 100
    assert sorted((round(297 - left, 2), round(297 - right, 2)) for left, right in mirrored) == sorted(
        (round(left, 2), round(right, 2)) for left, right in spine
    )


def test_black_only_printing_has_no_colour(saved: Save) -> None:
    colours = set(re.findall(r"([\d. ]+) (?:rg|RG)\b", content_of(saved(changed(ENGLISH, colour="#000000")))))
    assert {colour.strip() for colour in colours} == {"0 0 0"}
    assert len(set(re.findall(r"([\d. ]+) (?:rg|RG)\b", content_of(saved(ENGLISH))))) > 2


def test_no_line_is_thinner_than_a_quarter_of_a_millimetre(saved: Save) -> None:
    weights = [float(weight) / MM for weight in re.findall(r"(\S+) w\b", content_of(saved(ENGLISH)))]
    assert min(weights) >= 0.2499


def test_nothing_is_solid_but_the_books_on_the_shelf(saved: Save) -> None:
    def solid(certificate: Certificate) -> list[float]:
        boxes = re.findall(r"n \S+ \S+ (\S+) (\S+) re f", content_of(saved(certificate)))
        return [float(width) * float(height) / MM / MM for width, height in boxes]

    assert len(solid(ENGLISH)) == 2
    assert sum(solid(ENGLISH)) < 40
    assert len(solid(changed(ENGLISH, number=None))) == 2 * 7


def test_a_course_certificate_has_no_number(saved: Save) -> None:
    course = changed(ENGLISH, number=None, course_line="All modules", facts=())
    assert "4" not in text_of(saved(course)).replace(course.serial, "")


def test_a_shelf_of_many_books_keeps_its_room(saved: Save) -> None:
    boxes = re.findall(r"n (\S+) \S+ \S+ \S+ re [fS]", content_of(saved(changed(ENGLISH, modules=40, number=33))))
    assert min(float(x) / MM for x in boxes if float(x) / MM > 60) >= 286 - 60.5


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60), st.sampled_from([ENGLISH, ARABIC]))
def test_any_name_can_be_drawn(name: str, certificate: Certificate) -> None:
    assert draw(changed(certificate, name=name), FONTS).startswith(b"%PDF-")


def test_characters_that_no_font_has_are_named() -> None:
    assert missing_characters("王 Maryam 小", "en", FONTS) == "王小"
    assert missing_characters("Maryam حدّاد Ёлкина Çağ’ı-2", "en", FONTS) == ""
    assert missing_characters("مُحَمَّد السلام", "ar", FONTS) == ""
    assert missing_characters("ab\u200d\t\u200f", "ar", FONTS) == ""
