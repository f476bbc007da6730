"""The description of the format is true: its examples are read, its limits and codes are those of the code."""

import hashlib
import re
from pathlib import Path
from typing import get_args

import msgspec

from course_bundle import limits
from course_bundle.activities import Activity, ActivitySpec
from course_bundle.activities.minutes import MINUTES
from course_bundle.entries import MIMETYPE
from course_bundle.errors import Code
from course_bundle.integrity import IntegrityList
from course_bundle.parsing import parse_course, parse_words
from course_bundle.soundness import course_faults, word_faults
from course_bundle.svg import _ABOUT, _ELEMENTS

PAGE = (Path(__file__).parents[2] / "docs" / "bundle-format.md").read_text("utf-8")


def example(name: str) -> bytes:
    found = re.search(rf"^```json {re.escape(name)}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert found, name
    return found[1].encode()


def test_the_examples_are_a_sound_course_with_all_its_words() -> None:
    course = parse_course(example("course.json"))
    words = parse_words(example("text/en.json"), "en")
    assert list(course_faults(course)) == []
    assert list(word_faults(course, words)) == []
    unused = {key.name for key in course.keys()} - set(words)  # noqa: SIM118
    trainers = {name for name in unused if name.endswith("/trainer")}
    assert unused - trainers == {"m1/quiz/handover"}, "every key is shown but a second handover"
    shown_trainers = {name for name in words if name.endswith("/trainer")}
    assert shown_trainers == {"m1/trainer", "m1/cup/trainer", "m1/q-boil/trainer"}
    listed = msgspec.json.decode(example("integrity.json"), type=IntegrityList).entries
    shown = {"mimetype": MIMETYPE, "course.json": example("course.json")}
    assert listed == {name: hashlib.sha256(data).hexdigest() for name, data in shown.items()}


def test_the_example_shows_every_field() -> None:
    shown = example("course.json").decode()
    for name in re.findall(
        r"^\| `([a-z-]+)` \|", PAGE[PAGE.index("| course |") : PAGE.index("### Blocks")], re.MULTILINE
    ):
        assert f'"{name}":' in shown
    for field in ActivitySpec.__struct_encode_fields__:
        assert f'"{field}":' in shown


def test_every_kind_is_described_with_its_minutes() -> None:
    kinds = {str(kind.__struct_config__.tag) for kind in get_args(Activity)}
    shown = set(re.findall(r'"kind": "([a-z]+)"', example("course.json").decode()))
    assert kinds <= shown
    table = PAGE[PAGE.index("| kind | minutes |") :]
    assert dict(re.findall(r"^\| `([a-z]+)` \| (\d+) \|", table, re.MULTILINE)) == {
        kind: str(MINUTES[kind]) for kind in kinds
    }


def test_the_limits_are_those_of_the_code() -> None:
    written = {name: int(value) for name, value in re.findall(r"^\| `([A-Z_]+)` \| (\d+) \|", PAGE, re.MULTILINE)}
    assert written == {name: value for name, value in vars(limits).items() if name.isupper() and name != "MIB"}


def test_the_codes_are_those_of_the_code() -> None:
    table = PAGE[PAGE.index("| code |") :]
    assert re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE) == list(get_args(Code))


def test_the_type_and_the_elements_of_a_drawing_are_those_of_the_code() -> None:
    assert f"the {len(MIMETYPE)} bytes `{MIMETYPE.decode()}`" in PAGE
    assert f"first {30 + len('mimetype') + len(MIMETYPE)} bytes" in PAGE
    for pattern in (_ELEMENTS, _ABOUT):
        assert f"`{pattern.pattern.replace('|', ' ')}`" in PAGE.replace("\n", " ")
