"""No internet socket, and nothing written outside the data folder: the system calls of a whole visit are looked at."""

import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from shiboken6 import delete

from tests.driving import Drive
from tests.factories import make_course
from tests.player.visit import ROOT, Ground, Visit

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace watches Linux programs only")

_CALL = re.compile(r"(\w+)\((.*)\)\s+= (.*)")
_PATH = re.compile(r'(?:\w+<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
_READING = re.compile(
    "f?access(at2?)?|l?stat|newfstatat|statx|statfs|readlink(at)?|getcwd|execve|inotify_add_watch|l?(get|list)xattr"
)
"""Calls with a path that change nothing; a call that is not known counts as one that writes."""
_NETWORK = re.compile(
    "socket|socketpair|connect|bind|listen|accept4?|(send|recv)(to|from|m?msg)|shutdown|get(sock|peer)name|[gs]etsockopt"
)
"""Calls on sockets, judged by the socket's family."""
_BY_HANDLE = re.compile(r"\d+<([^>]*)>")
_OPENS_TO_WRITE = re.compile("O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
_NO_FILES = ("/dev/null", "/dev/dri/", "/dev/snd/", "/memfd:")
"""Nothing stays in these: the void, the graphics card, the sound card, memory that has a name."""


class Call(NamedTuple):
    """A system call: its name, what it was given, what came of it."""

    name: str
    given: str
    result: str


class Watched(NamedTuple):
    """What a program did, all its threads and children together."""

    calls: list[Call]
    folder: Path

    @property
    def sockets(self) -> set[str]:
        """The families of the sockets that were opened."""
        return {call.given.split(",")[0] for call in self.calls if call.name in {"socket", "socketpair"}}

    @property
    def programs(self) -> list[str]:
        """The programs that were run."""
        return [call.given for call in self.calls if call.name == "execve" and call.result == "0"]

    @property
    def written(self) -> set[Path]:
        """The paths that were written, made, renamed, removed or changed, or would have been, had they been let."""
        return {path for call in self.calls for path in _written(call, self.folder)}

    def outside(self, *allowed: Path) -> set[Path]:
        """What was written in other places than these."""
        strange = {path for path in self.written if not any(path.is_relative_to(place) for place in allowed)}
        return {path for path in strange if not str(path).startswith(_NO_FILES)}


def _written(call: Call, folder: Path) -> Iterator[Path]:
    if call.name == "chdir":
        raise AssertionError("the working folder changed: names without a folder can no longer be placed")
    reads = call.name in {"open", "openat"} and not _OPENS_TO_WRITE.search(call.given)
    if reads or _READING.fullmatch(call.name) or _NETWORK.fullmatch(call.name) or call.name == "memfd_create":
        return
    found = [Path(base or folder, name) for base, name in _PATH.findall(call.given)]
    if not found:
        found = [Path(name) for name in _BY_HANDLE.findall(call.given)]
    assert found, f"a call that names nothing: {call}"
    # Of a link only the new name is written.
    yield from found[-1:] if call.name in {"link", "linkat", "symlink", "symlinkat"} else found


@pytest.fixture
def strace(tmp_path: Path) -> list[str]:
    """The command that watches what follows it, and writes into files 'trace.*'."""
    found = shutil.which("strace")
    if found is None:
        pytest.fail("strace is missing; this installs it: sudo apt-get install strace")
    tried = subprocess.run([found, "-o", "/dev/null", "true"], capture_output=True, text=True, check=False)
    if tried.returncode != 0:
        pytest.fail(
            "This machine does not let strace watch a program, so nobody can say what Carrel writes here. "
            f"A container has to be started with --cap-add=SYS_PTRACE. strace said: {tried.stderr.strip()}"
        )
    wanted = "trace=%file,%network,memfd_create,ftruncate,fchmod,fchown,fsetxattr,fremovexattr"
    return [found, "-ff", "--seccomp-bpf", "-y", "-s", "4096", "-o", str(tmp_path / "trace"), "-e", wanted]


def watched(folder: Path, cwd: Path) -> Watched:
    """What strace wrote down; a call that cannot be read is a fault."""
    lines = [line for file in folder.glob("trace.*") for line in file.read_text(errors="replace").splitlines()]
    calls = [line for line in lines if not line.startswith(("+++", "---"))]
    read = [_CALL.fullmatch(line) for line in calls]
    assert [line for line, found in zip(calls, read, strict=True) if found is None] == []
    return Watched([Call(*found.groups()) for found in read if found], cwd)


def test_a_whole_visit_opens_no_internet_socket_and_writes_into_the_data_folder_alone(
    tmp_path: Path, strace: list[str]
) -> None:
    ground = Ground.lay(tmp_path)
    course, bad = make_course(tmp_path), tmp_path / "bad.course"
    bad.write_bytes(b"no course")
    certificate = ground.chosen / "certificate.pdf"
    visited = ground.receive(Visit("Jo", "Jo March", str(course), str(certificate), str(bad)), strace)
    assert visited.returncode == 0, visited.stderr
    did = watched(tmp_path, ROOT)
    # The watching was no blind one.
    assert certificate.stat().st_size > 1000
    assert {ground.data / "progress.sqlite", ground.data / "settings.json", certificate} <= did.written
    assert did.outside(ground.data, ground.chosen, ground.runtime / "pulse") == set()
    assert did.sockets <= {"AF_UNIX", "AF_NETLINK"}
    assert len(did.programs) == 1
    assert list(ground.home.rglob("*")) == []
    assert sorted(path.name for path in ground.chosen.iterdir()) == ["certificate.pdf"]
    # Qt's own file dialog was open, and what it would have remembered is gone.
    assert not (ground.data / "scratch").exists()


STRAY = """
import os, socket, sys
from pathlib import Path
home = Path(sys.argv[1])
(home / "made").mkdir()
(home / "a").write_text("a")
(home / "a").rename(home / "b")
(home / "c").symlink_to("/etc/passwd")
os.truncate(home / "b", 0)
os.fchmod(sys.stdin.fileno(), 0o600)
folder = os.open(home, os.O_RDONLY)
os.close(os.open("d", os.O_CREAT | os.O_WRONLY, dir_fd=folder))
open("/dev/null", "w").close()
try:
    open("/proc/none", "w")
except OSError:
    pass
socket.socket(socket.AF_INET6).close()
os.spawnlp(os.P_WAIT, "true", "true")
"""


def test_a_program_that_strays_is_seen(tmp_path: Path, strace: list[str]) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "handle").touch()
    with (tmp_path / "handle").open() as handle:
        subprocess.run([*strace, sys.executable, "-B", "-c", STRAY, str(home)], check=True, cwd=tmp_path, stdin=handle)
    did = watched(tmp_path, tmp_path)
    elsewhere = {Path("/proc/none"), tmp_path / "handle"}
    assert did.outside() == {home / name for name in ("made", "a", "b", "c", "d")} | elsewhere
    assert did.outside(home) == elsewhere
    assert did.sockets == {"AF_INET6"}
    assert len(did.programs) == 2


@pytest.mark.usefixtures("qapp")
def test_a_dialog_inside_a_dialog_leaves_no_history_either(tmp_path: Path) -> None:
    with Drive(tmp_path / "data") as drive:
        # As the system's print dialog has one for printing into a file.
        dialog = QFileDialog(drive.window, "Print to file", str(tmp_path))
        dialog.show()
        dialog.done(QDialog.DialogCode.Accepted)
        delete(dialog)
        scratch = drive.desk.places.scratch
        assert any(tmp_path.name in path.read_text() for path in scratch.rglob("QtProject.conf"))
    assert not scratch.exists()


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_no_test_opens_an_internet_socket(family: socket.AddressFamily) -> None:
    with pytest.raises(RuntimeError, match="internet"):
        socket.socket(family)
