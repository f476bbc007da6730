"""What all tests share: no display, no sound server, and the course that ships, built once."""

import os
import socket
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _refuse_the_internet(event: str, given: tuple[object, ...]) -> None:
    if event == "socket.__new__" and given[1] in {socket.AF_INET, socket.AF_INET6}:
        raise RuntimeError("an internet socket was opened; nothing here needs one")


sys.addaudithook(_refuse_the_internet)

SOURCE = Path(__file__).resolve().parents[1] / "course_bundle" / "courses" / "decriminalisation"


@pytest.fixture(scope="session")
def shipped_course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The course of this repository, packed from its source."""
    from course_bundle.build import build
    from course_bundle.source import read_source

    path = tmp_path_factory.mktemp("course") / "decriminalisation.course"
    build(read_source(SOURCE), path)
    return path
