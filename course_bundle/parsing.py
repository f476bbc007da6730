"""course.json and the words of a language from bytes, with errors that name the place."""

import re
from collections.abc import Iterator
from typing import Any, get_args

import msgspec

from course_bundle.errors import BundleError, Code
from course_bundle.manifest import FORMAT, Block, Course, Module, Page, Texts
from course_bundle.names import SAID

Place = tuple[str | int, ...]
"""The way to a part of course.json: ("modules", 2, "pages", 4)."""

_AT = re.compile(r"\A(?P<what>.*) - at `(?P<key>key` in `)?\$\.?(?P<where>.*)`\Z", re.DOTALL)
_STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_PATTERN = re.compile(r"`str` matching regex '(?P<pattern>.*)'")


class _Version(msgspec.Struct):
    format: int


def parse_course(data: bytes) -> Course:
    """course.json in one parse.

    Raises BundleError: newer-format, or bad-manifest with the place ("modules[2].pages[4].blocks[0]: ...").
    """
    try:
        course: Course = _decode(data, Course, "bad-manifest", "course.json")
    except BundleError:
        # Only a manifest that does not parse is read for its version apart: a newer one may hold anything.
        _refuse_newer(data)
        raise
    if course.format > FORMAT:
        raise _newer(course.format)
    return course


def parse_words(data: bytes, language: str) -> Texts:
    """text/LANGUAGE.json; BundleError (bad-text) with the place."""
    words: Texts = _decode(data, Texts, "bad-text", f"text/{language}.json")
    return words


def type_faults(raw: object) -> Iterator[tuple[Place, str]]:
    """Every part of a raw manifest that has a wrong shape, with its place.

    One parse stops at the first, so each block, page and module is tried by itself.
    """
    hollow = dict(raw) if isinstance(raw, dict) else raw
    if isinstance(hollow, dict) and isinstance(hollow.get("modules"), list):
        for number, module in enumerate(hollow["modules"]):
            yield from _module_faults(module, ("modules", number))
        hollow["modules"] = []
    yield from _convert(hollow, Course, ())


def spell(place: Place) -> str:
    """A place as people write it: modules[2].pages[4]."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in place).removeprefix(".")


def _module_faults(module: object, place: Place) -> Iterator[tuple[Place, str]]:
    hollow = dict(module) if isinstance(module, dict) else module
    if isinstance(hollow, dict) and isinstance(hollow.get("pages"), list):
        for number, page in enumerate(hollow["pages"]):
            yield from _page_faults(page, (*place, "pages", number))
        hollow["pages"] = []
    yield from _convert(hollow, Module, place)


def _page_faults(page: object, place: Place) -> Iterator[tuple[Place, str]]:
    hollow = dict(page) if isinstance(page, dict) else page
    if isinstance(hollow, dict) and isinstance(hollow.get("blocks"), list):
        for number, block in enumerate(hollow["blocks"]):
            yield from _convert(block, Block, (*place, "blocks", number))
        hollow["blocks"] = []
    yield from _convert(hollow, Page, place)


def _convert(raw: object, shape: Any, place: Place) -> Iterator[tuple[Place, str]]:
    try:
        msgspec.convert(raw, shape)
    except msgspec.ValidationError as error:
        inner, what = _read_error(error)
        yield (*place, *inner), what


def _decode(data: bytes, shape: Any, code: Code, name: str) -> Any:
    try:
        return msgspec.json.decode(data, type=shape)
    except msgspec.ValidationError as error:
        place, what = _read_error(error)
        raise BundleError(code, f"{spell(place) or name}: {what}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BundleError(code, f"{name}: {error}") from error
    except RecursionError as error:
        raise BundleError(code, f"{name}: nested too deep") from error


def _read_error(error: msgspec.ValidationError) -> tuple[Place, str]:
    """The place and the fault in msgspec's message."""
    text = str(error)
    place: Place = ()
    if match := _AT.match(text):
        text = match["what"]
        steps = _STEP.finditer(match["where"])
        place = tuple(int(step[1]) if step[1] else step[2] for step in steps)
    return place, _in_words(text)


def _in_words(text: str) -> str:
    if match := _PATTERN.search(text):
        for pattern, words in SAID.items():
            if match["pattern"] == pattern.replace("\\", "\\\\"):
                return text.replace(match[0], words)
    if re.fullmatch(r"Invalid value '.*'", text, re.DOTALL):
        return f"{text}; the kinds of blocks are {', '.join(_kinds())}"
    return text


def _kinds() -> Iterator[str]:
    for member in get_args(Block):
        info = msgspec.inspect.type_info(member)
        if isinstance(info, msgspec.inspect.StructType):
            yield str(info.tag)


def _refuse_newer(data: bytes) -> None:
    try:
        found = msgspec.json.decode(data, type=_Version).format
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return
    if found > FORMAT:
        raise _newer(found)


def _newer(found: int) -> BundleError:
    return BundleError("newer-format", f"format {found}; this program reads up to format {FORMAT}")
