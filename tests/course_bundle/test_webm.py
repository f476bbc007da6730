"""A film's length is read from its header; what is no film, or says nothing, has none."""

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_bundle.source import read_source
from course_bundle.webm import film_seconds
from tests.course_bundle.sources import change, make_source
from tests.factories import FILM_SECONDS, film

SHIPPED = Path(__file__).parents[2] / "course_bundle" / "courses" / "decriminalisation"


def element(name: str, content: bytes, width: int = 1) -> bytes:
    return bytes.fromhex(name) + (len(content) | 1 << 7 * width).to_bytes(width) + content


def headed(*info: bytes, before: bytes = b"", width: int = 1) -> bytes:
    """A file that begins like a film, with this information about it."""
    segment = before + element("1549A966", b"".join(info), width)
    return element("1A45DFA3", element("4282", b"webm")) + element("18538067", segment, 8)


def seconds(folder: Path, data: bytes) -> float | None:
    (folder / "film.webm").write_bytes(data)
    return film_seconds(folder / "film.webm")


def test_a_real_film_says_its_length(tmp_path: Path) -> None:
    assert seconds(tmp_path, film()) == pytest.approx(FILM_SECONDS, abs=0.1)


def test_a_length_is_read_in_each_form_that_the_format_has(tmp_path: Path) -> None:
    duration = element("4489", struct.pack(">d", 1500.0))
    assert seconds(tmp_path, headed(duration)) == 1.5
    assert seconds(tmp_path, headed(element("4489", struct.pack(">f", 1500.0)))) == 1.5
    assert seconds(tmp_path, headed(duration, element("2AD7B1", (2_000_000).to_bytes(3)))) == 3.0
    assert seconds(tmp_path, headed(duration, before=element("EC", bytes(300), 2), width=4)) == 1.5


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no film at all",
        headed(),
        headed(element("4489", struct.pack(">d", 0.0))),
        headed(element("4489", struct.pack(">d", float("nan")))),
        headed(element("4489", struct.pack(">d", float("inf")))),
        headed(element("4489", b"123")),
        headed(element("4489", struct.pack(">d", 1500.0)))[:-3],
        element("1A45DFA3", b"") + element("EC", b"") * 2000,
        bytes.fromhex("EC 01FFFFFFFFFFFFFE"),
    ],
    ids=["empty", "other", "silent", "zero", "nan", "endless", "odd", "cut off", "no information", "too far"],
)
def test_what_says_no_length_has_none(tmp_path: Path, data: bytes) -> None:
    assert seconds(tmp_path, data) is None


@given(data=st.binary(max_size=60))
def test_no_bytes_are_an_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("film")
    for begun in (data, headed(data), headed(element("4489", data))):
        found = seconds(folder, begun)
        assert found is None or found > 0.0


def test_a_clip_that_says_another_length_than_its_film_stops_the_build(tmp_path: Path) -> None:
    folder = make_source(tmp_path)
    (folder / "media/street.webm").write_bytes(headed(element("4489", struct.pack(">d", 2450.0))))
    assert read_source(folder).findings == ()
    (folder / "media/street.webm").write_bytes(headed(element("4489", struct.pack(">d", 2600.0))))
    (found,) = read_source(folder).errors
    assert found.file == "media/street.clip.yaml"
    assert found.message == "duration: 2 seconds, but media/street.webm is 2.6 seconds long"
    change(folder / "media/street.clip.yaml", "duration: 2.0", "duration: 2.6")
    assert read_source(folder).findings == ()


def test_the_films_that_ship_are_as_long_as_their_clips_say() -> None:
    films = sorted((SHIPPED / "media").glob("*.webm"))
    assert films
    for path in films:
        assert film_seconds(path) is not None
    assert read_source(SHIPPED).findings == ()
