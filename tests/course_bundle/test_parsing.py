"""A manifest that does not fit is refused with the place that does not."""

from collections.abc import Callable
from typing import Any, get_args

import msgspec
import pytest

from course_bundle.activities import Activity
from course_bundle.errors import BundleError
from course_bundle.manifest import Course
from course_bundle.parsing import parse_course, parse_words, spell, type_faults
from tests.factories import course_struct, words_of

KINDS = f"text, host, figure, video, {', '.join(str(kind.__struct_config__.tag) for kind in get_args(Activity))}"


def raw_course() -> dict[str, Any]:
    raw: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(course_struct(3)))
    return raw


def refused(change: Callable[[dict[str, Any]], object]) -> str:
    raw = raw_course()
    change(raw)
    with pytest.raises(BundleError) as caught:
        parse_course(msgspec.json.encode(raw))
    assert caught.value.code == "bad-manifest"
    return caught.value.detail


def page(raw: dict[str, Any], module: int, number: int) -> Any:
    return raw["modules"][module]["pages"][number]


def test_a_manifest_survives_its_own_json() -> None:
    course = course_struct(3)
    assert parse_course(msgspec.json.encode(course)) == course


def test_names_are_written_as_authors_write_them() -> None:
    raw = raw_course()
    assert raw["emergency-line"] is True
    assert raw["modules"][0]["content-note"] == ["story"]
    assert "pass-share" not in raw, "what has its usual value is left out"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda raw: raw.update(id=5), "id: Expected `str`, got `int`"),
        (lambda raw: raw["modules"][2].update(cloth=8), "modules[2].cloth: Expected `int` <= 7"),
        (lambda raw: page(raw, 2, 4).update(minutes="4"), "modules[2].pages[4].minutes: Expected `int`, got `str`"),
        (
            lambda raw: page(raw, 2, 4)["blocks"][0].update(kind="sing"),
            f"modules[2].pages[4].blocks[0].kind: Invalid value 'sing'; the kinds of blocks are {KINDS}",
        ),
        (
            lambda raw: page(raw, 1, 2)["blocks"][0].update(color="red"),
            "modules[1].pages[2].blocks[0]: Object contains unknown field `color`",
        ),
        (
            lambda raw: page(raw, 0, 0).update(id="Not An Id"),
            "modules[0].pages[0].id: Expected an id (a to z, 0 to 9 and hyphens, at most 64)",
        ),
        (lambda raw: raw.pop("host"), "course.json: Object missing required field `host`"),
    ],
)
def test_an_error_names_the_place(change: Callable[[dict[str, Any]], object], said: str) -> None:
    assert refused(change) == said


@pytest.mark.parametrize(
    "name",
    ["../head.svg", "media/../head.svg", "/media/head.svg", "media/a b.svg", "media/a.exe", "https://x.org/a.svg"],
)
def test_a_manifest_names_no_file_outside_its_media(name: str) -> None:
    assert refused(lambda raw: raw["host"].update(portrait=name)).startswith("host.portrait: ")


def test_every_wrong_part_is_found_and_not_only_the_first() -> None:
    raw = raw_course()
    raw["edition"] = 1
    raw["modules"][0]["minutes"] = 0
    page(raw, 1, 1)["blocks"][0]["duration"] = -1
    page(raw, 1, 3)["minutes"] = None
    raw["modules"][2] = "m3"
    assert [spell(place) for place, _ in type_faults(raw)] == [
        "modules[0].minutes",
        "modules[1].pages[1].blocks[0].duration",
        "modules[1].pages[3].minutes",
        "modules[2]",
        "edition",
    ]


def test_a_sound_manifest_has_no_wrong_part() -> None:
    assert list(type_faults(raw_course())) == []


def test_a_newer_format_is_refused_by_name_even_where_it_holds_parts_that_are_not_known() -> None:
    for data in (b'{"format": 2}', msgspec.json.encode(raw_course() | {"format": 3, "moods": []})):
        with pytest.raises(BundleError) as caught:
            parse_course(data)
        assert caught.value.code == "newer-format"
        assert "this program reads up to format 1" in caught.value.detail


def test_words_survive_their_own_json_and_refuse_what_is_not_rich_text() -> None:
    course: Course = course_struct()
    words = words_of(course, "ar")
    assert parse_words(msgspec.json.encode(words), "ar") == words
    uneven = [{"t": "t", "head": [[["A"]], [["B"]]], "rows": [[[["1"]]]]}]
    for wrong in (
        [{"t": "script"}],
        [{"t": "h", "spans": [], "level": 1}],
        [{"t": "p", "spans": [["a", "blink"]]}],
        uneven,
    ):
        with pytest.raises(BundleError) as caught:
            parse_words(msgspec.json.encode({"about": wrong}), "ar")
        assert caught.value.code == "bad-text"
