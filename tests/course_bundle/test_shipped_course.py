"""The course that ships with Carrel builds without an error, and what is built has no fault."""

from pathlib import Path

import pytest

from course_bundle.build import build
from course_bundle.inspection import inspect
from course_bundle.source import Source, read_source

SOURCE = Path(__file__).parents[2] / "course_bundle" / "courses" / "decriminalisation"


@pytest.fixture(scope="module")
def source() -> Source:
    return read_source(SOURCE)


def test_it_has_no_finding(source: Source) -> None:
    assert [str(finding) for finding in source.findings] == []


def test_it_is_sound_once_it_is_built(source: Source, tmp_path: Path) -> None:
    build(source, tmp_path / "shipped.course")
    assert inspect(tmp_path / "shipped.course") == []
