"""Whatever happens to the bytes of a course, it opens or is refused by name: nothing else, and nothing is written."""

import io
import tempfile
import warnings
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_bundle.captions import Cue, read_cues
from course_bundle.errors import BundleError
from course_bundle.inspection import inspect
from course_bundle.pictures import check_picture
from tests.course_bundle.bad_archives import provoke, sound_bytes, sound_entries
from tests.factories import SVG, captions, entry_info, png

many = settings(max_examples=300, deadline=None)
json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@cache
def sound() -> bytes:
    return sound_bytes()


def refusal(work: Callable[[], object]) -> BundleError | None:
    """The one thing that may come out of bad bytes."""
    try:
        work()
    except BundleError as error:
        return error
    return None


def open_or_refuse(folder: Path, data: bytes) -> None:
    """What is refused has a detail, and the inspection finds something too; the folder holds what it held."""
    path = folder / "fuzzed.course"
    path.write_bytes(data)
    found = inspect(path)
    if error := refusal(lambda: provoke(path)):
        assert error.detail
        assert found, f"opening said {error.code}, the inspection found nothing"
    assert list(folder.iterdir()) == [path]


def places() -> st.SearchStrategy[int]:
    """Positions in the archive, most of them where its structure is: at the start and at the end."""
    size = len(sound())
    return st.integers(0, size - 1) | st.integers(size - 1200, size - 1) | st.integers(0, 100)


@many
@given(changes=st.lists(st.tuples(places(), st.integers(0, 255)), min_size=1, max_size=6))
def test_flipped_bytes(folder: Path, changes: list[tuple[int, int]]) -> None:
    data = bytearray(sound())
    for place, value in changes:
        data[place] = value
    open_or_refuse(folder, bytes(data))


@many
@given(start=places(), length=st.integers(1, 4000))
def test_a_piece_cut_out(folder: Path, start: int, length: int) -> None:
    data = sound()
    open_or_refuse(folder, data[:start] + data[start + length :])


@many
@given(start=places(), length=st.integers(1, 2000), target=places(), over=st.booleans())
def test_a_piece_spliced_in(folder: Path, start: int, length: int, target: int, over: bool) -> None:
    data = sound()
    piece = data[start : start + length]
    open_or_refuse(folder, data[:target] + piece + data[target + len(piece) * over :])


@many
@given(data=st.binary(max_size=300), start=st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06", sound_bytes()[:80]]))
def test_bytes_of_any_kind(folder: Path, data: bytes, start: bytes) -> None:
    open_or_refuse(folder, start + data)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_entries_renamed_reordered_dropped_and_repeated(folder: Path, data: st.DataObject) -> None:
    entries = list(sound_entries().items())
    order = data.draw(st.lists(st.integers(0, len(entries) - 1), min_size=1, max_size=len(entries) + 3))
    held = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(held, "w") as archive:
        warnings.simplefilter("ignore")
        for number in [0, 1, *order]:
            name, content = entries[number]
            name = data.draw(st.just(name) | st.text(min_size=1, max_size=12).filter(lambda text: text[0] != "\0"))
            try:
                archive.writestr(entry_info(name), content)
            except (UnicodeEncodeError, ValueError):  # a name that no archive can hold
                continue
    open_or_refuse(folder, held.getvalue())


def branches(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield place
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in inner:
        yield from branches(child, (*place, key))


@pytest.mark.parametrize("name", ["course.json", "text/en.json", "integrity.json"])
def test_a_part_of_the_json_replaced(folder: Path, name: str) -> None:
    entries = sound_entries()
    found = list(branches(msgspec.json.decode(entries[name])))

    @settings(max_examples=150, deadline=None)
    @given(place=st.sampled_from(found), new=json)
    def replace(place: tuple[Any, ...], new: Any) -> None:
        holder: Any = {"all": msgspec.json.decode(entries[name])}
        *way, last = ("all", *place)
        part = holder
        for step in way:
            part = part[step]
        part[last] = new
        open_or_refuse(folder, sound_bytes(entries | {name: msgspec.json.encode(holder["all"])}))

    replace()


@many
@given(
    data=st.binary(max_size=80),
    start=st.sampled_from(
        [b"", png(), SVG, b"GIF89a", b"\xff\xd8", b"\xff\xd8\xff\xc0", b"RIFF....WEBP", b"RIFF....WEBPVP8X", b"<svg "]
    ),
    cut=st.integers(0, 80),
    suffix=st.sampled_from(["png", "svg", "jpg", "gif", "webp"]),
)
def test_pictures_of_any_bytes(data: bytes, start: bytes, cut: int, suffix: str) -> None:
    error = refusal(lambda: check_picture(f"media/a.{suffix}", start[: len(start) - cut] + data))
    assert error is None or error.code in ("damaged-entry", "image-too-large")


@many
@given(changes=st.lists(st.tuples(st.integers(0, 120), st.text(max_size=4)), max_size=4))
def test_captions_of_any_words(changes: list[tuple[int, str]]) -> None:
    text = captions("One", "<b>Two</b> & 2").decode()
    for place, new in changes:
        text = text[:place] + new + text[place + 1 :]
    cues: list[Cue] = []
    error = refusal(lambda: cues.extend(read_cues(text.encode("utf-8", "replace"))))
    assert error is None or error.code == "bad-text"
    assert all(0 <= cue.start < cue.end and cue.text for cue in cues)
