"""The set-up names the programs that the tests run and this computer lacks, and asks a player's for none of them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / "installer" / "setup.sh"
PROGRAMS = {"espeak-ng": "espeak-ng", "pdftotext": "poppler-utils", "strace": "strace"}
TOOLS = ["cat", "cksum", "dirname", "flock", "grep", "id", "ldd", "mkdir", "sed", "sh", "sort", "tr", "uname", "xargs"]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring their libraries along")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose environment stands, on a computer that has nothing but a shell's own tools."""
    for name in ("installer", "build/venv/bin", "bin"):
        (tmp_path / name).mkdir(parents=True)
    shutil.copy(SCRIPT, tmp_path / "installer")
    (tmp_path / "build/venv/bin/python").symlink_to(sys.executable)
    for mark, file, words in (
        ("requirements", "requirements-dev.lock", f"{tmp_path} "),
        ("commands", "pyproject.toml", ""),
    ):
        (tmp_path / file).touch()
        empty = subprocess.run(["cksum"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True).stdout
        (tmp_path / f"build/venv/done-{mark}").write_text(words + empty)
    for tool in TOOLS:
        if found := shutil.which(tool):
            (tmp_path / "bin" / tool).symlink_to(found)
    return tmp_path


def set_up(project: Path, *purpose: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["sh", "installer/setup.sh", *purpose],
        cwd=project,
        env={"PATH": str(project / "bin")},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_computer_without_them_is_told_the_one_command_that_installs_them(project: Path) -> None:
    done = set_up(project, "tests")
    assert done.returncode == 1
    command = done.stderr.split("sudo apt-get install ")[1].split()
    assert set(PROGRAMS.values()) <= set(command)


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_that_is_there_is_not_asked_for(project: Path, program: str) -> None:
    (project / "bin" / program).symlink_to("/bin/true")
    asked = set_up(project, "tests").stderr.split()
    assert PROGRAMS[program] not in asked
    assert set(PROGRAMS.values()) - {PROGRAMS[program]} <= set(asked)


def test_the_player_needs_none_of_them(project: Path) -> None:
    assert not set(PROGRAMS.values()) & set(set_up(project).stderr.split())
