"""What all tests share: no display, no sound server, and the course that ships, built once."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SOURCE = Path(__file__).resolve().parents[1] / "course_bundle" / "courses" / "decriminalisation"


@pytest.fixture(scope="session")
def shipped_course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The course of this repository, packed from its source."""
    from course_bundle.build import build
    from course_bundle.source import read_source

    path = tmp_path_factory.mktemp("course") / "decriminalisation.course"
    build(read_source(SOURCE), path)
    return path
