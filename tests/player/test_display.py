"""Before Qt may abort: is there a display, and can it be reached?"""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from player.display import has_display


def test_other_systems_always_have_one() -> None:
    assert has_display("win32", {})
    assert has_display("darwin", {})


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": ":77"},
        {"WAYLAND_DISPLAY": "nope", "XDG_RUNTIME_DIR": "/nowhere"},
        {"QT_QPA_PLATFORM": "nope"},
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":77"},
    ],
)
def test_a_display_that_is_not_there_is_none(environ: Mapping[str, str], tmp_path: Path) -> None:
    assert not has_display("linux", environ, tmp_path)


def test_displays_that_are_there(tmp_path: Path) -> None:
    (tmp_path / "X5").touch()
    (tmp_path / "wayland-0").touch()
    assert has_display("linux", {"DISPLAY": ":5.0"}, tmp_path)
    assert has_display("linux", {"DISPLAY": "localhost:10.0"}, tmp_path)
    assert has_display("linux", {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}, tmp_path)
    assert has_display("linux", {"QT_QPA_PLATFORM": "offscreen"}, tmp_path)
    assert has_display("linux", {"QT_QPA_PLATFORM": "nope;xcb", "DISPLAY": ":5"}, tmp_path)


@pytest.mark.parametrize("display", ["", ":77"])
def test_without_a_display_the_player_says_so_in_one_sentence(display: str, tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}}
    environ = kept | {"DISPLAY": display, "CARREL_DATA": str(tmp_path / "data")}
    command = [sys.executable, "-m", "player"]
    ended = subprocess.run(command, env=environ, capture_output=True, text=True, check=False, timeout=50)
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert "display" in ended.stderr
    assert not (tmp_path / "data").exists()
