"""Where files are: by the system, by the environment, beside a portable program."""

import sys
from pathlib import Path

import platformdirs
import pytest

from player.core.places import Places, program, resources

ROOT = Path(__file__).resolve().parents[3]


def test_the_environment_names_the_data_folder(tmp_path: Path) -> None:
    places = Places.find({"CARREL_DATA": str(tmp_path)})
    assert (places.progress, places.settings) == (tmp_path / "progress.sqlite", tmp_path / "settings.json")
    assert tmp_path / "courses" in places.courses


def test_courses_lie_beside_the_program_in_what_was_built_and_in_the_users_folder() -> None:
    places = Places.find({})
    assert places.data == platformdirs.user_data_path("Carrel", appauthor=False)
    assert places.courses == (ROOT, ROOT / "courses", ROOT / "build", places.data / "courses")


def test_finding_places_makes_no_folder(tmp_path: Path) -> None:
    Places.find({"CARREL_DATA": str(tmp_path / "none")})
    assert list(tmp_path.iterdir()) == []


def test_a_data_folder_beside_the_program_makes_it_portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "carrel"))
    assert program() == tmp_path
    assert Places.find({}).data != tmp_path / "carrel-data"
    (tmp_path / "carrel-data").mkdir()
    assert Places.find({}).data == tmp_path / "carrel-data"


def test_resources_are_in_the_source_tree_or_where_they_were_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (resources() / "tokens.json").is_file()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources() == tmp_path / "resources"
