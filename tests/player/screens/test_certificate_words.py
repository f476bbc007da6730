"""The words of a certificate: its own language whatever the interface speaks, plurals, days, English for the rest."""

import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from player.screens.certificate_words import Subject, Tongue, certificate, draw_paper, long_date

_ROOT = Path(__file__).resolve().parents[3]
_FORMS = ("zero", "one", "two", "few", "many", "other")


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues of the sources, compiled."""
    folder = tmp_path_factory.mktemp("i18n")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for source in (_ROOT / "i18n").glob("*.ts"):
        target = folder / source.with_suffix(".qm").name
        subprocess.run([tool, "-silent", source, "-qm", target], check=True)
    return folder


@pytest.fixture
def six_forms(tmp_path: Path) -> Path:
    """A small Arabic catalogue whose plural forms can be told apart."""
    forms = "".join(f"<numerusform>{form} %n</numerusform>" for form in _FORMS)
    source = tmp_path / "carrel_ar.ts"
    source.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ar"><context>'
        '<name>Certificate</name><message numerus="yes"><source>%n hour(s)</source>'
        f"<translation>{forms}</translation></message></context></TS>",
        encoding="utf-8",
    )
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", tmp_path / "carrel_ar.qm"], check=True)
    return tmp_path


def subject(language: str, minutes: int = 75, number: int | None = 1, centre: str = "") -> Subject:
    return Subject(
        language=language,
        language_name="x",
        title="Title",
        course="Course",
        publisher="Publisher",
        number=number,
        modules=7,
        minutes=minutes,
        colour="#1A6A62",
        centre=centre,
        serial="K7QF-2M9D-XR4T",
        issued=datetime(2026, 11, 22, 12, tzinfo=UTC),
    )


@pytest.mark.parametrize("language", ["fr", "ar", "ru"])
def test_no_word_of_a_certificate_is_left_in_english(catalogues: Path, language: str) -> None:
    for number in (1, None):
        english = certificate(subject("en", number=number, centre="C"), "N", folder=catalogues)
        other = certificate(subject(language, number=number, centre="C"), "N", folder=catalogues)
        for field in ("heading", "awarded_to", "reason", "course_line", "signature", "serial_label"):
            assert getattr(other, field) != getattr(english, field)
        (_day, day), (time, minutes), (tongue, _name), (place, _centre) = other.facts
        assert {time, tongue, place}.isdisjoint({"Learning time", "Language", "Place"})
        assert (day, minutes) != (english.facts[0][1], english.facts[1][1])


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(1, "1 minute"), (45, "45 minutes"), (60, "1 hour"), (75, "1 hour 15 minutes"), (121, "2 hours 1 minute")],
)
def test_a_learning_time_is_told_in_words(tmp_path: Path, catalogues: Path, minutes: int, words: str) -> None:
    for folder in (catalogues, tmp_path):  # with a catalogue, and with none at all
        facts = dict(certificate(subject("en", minutes), "", folder=folder).facts)
        assert facts["Learning time"] == words


def test_arabic_hours_take_each_of_the_six_forms(six_forms: Path) -> None:
    tongue = Tongue("ar", six_forms)
    found = [tongue.translate("Certificate", "%n hour(s)", "", n) for n in (0, 1, 2, 3, 11, 100)]
    assert found == [f"{form} {n}" for form, n in zip(_FORMS, (0, 1, 2, 3, 11, 100), strict=True)]


def test_a_language_without_a_catalogue_falls_back_to_english(catalogues: Path) -> None:
    assert certificate(subject("sw"), "", folder=catalogues).heading == "Certificate of completion"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "22 November 2026"), ("fr", "22 novembre 2026"), ("ru", "22 ноября 2026"), ("ar", "22 نوفمبر 2026")],
)
def test_a_day_is_told_in_the_language_with_western_digits(language: str, words: str) -> None:
    assert long_date(datetime(2026, 11, 22, 12, tzinfo=UTC), language) == words


def test_the_place_is_named_only_when_the_centre_filled_it_in(tmp_path: Path) -> None:
    assert len(certificate(subject("en"), "", folder=tmp_path).facts) == 3
    facts = certificate(subject("en", centre="Harbour Community Centre"), "", folder=tmp_path).facts
    assert facts[3] == ("Place", "Harbour Community Centre")


def test_a_course_certificate_bears_no_number(tmp_path: Path) -> None:
    paper = certificate(subject("en", number=None), "", folder=tmp_path)
    assert paper.number is None
    assert paper.reason == "for completing the whole course"
    assert paper.course_line == "All 7 modules"


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=120))
def test_any_name_becomes_a_paper(name: str) -> None:
    paper = draw_paper(subject("ar"), " ".join(name.split()), black_only=False)
    assert paper.pdf.startswith(b"%PDF")
    assert set(paper.missing) <= set(name)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_an_arabic_certificate_reads_back_as_it_was_written(catalogues: Path, tmp_path: Path) -> None:
    from player.core.certificate import draw
    from player.core.places import resources

    words = certificate(subject("ar"), "مريم حداد", folder=catalogues)
    path = tmp_path / "ar.pdf"
    path.write_bytes(draw(words, resources() / "fonts"))
    run = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True)
    assert words.heading in run.stdout.decode()
    assert "مريم حداد" in run.stdout.decode()
