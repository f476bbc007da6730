"""One player per data folder: a later start hands its file over to the first window and goes."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from player.core.running import KNOCK, LOCK, Knock, Running, enter

ROOT = Path(__file__).resolve().parents[2]

WATCHED = """
import json, sys
from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication
from player.app import main
from player.screens import seat
from player.screens.window import Window

seat.STEADY = 0.0
app = QApplication(["carrel"])
window = lambda: next((part for part in app.topLevelWidgets() if isinstance(part, Window)), None)
said = {}

def look():
    global said
    shown = window()
    if shown is None:
        return
    bundle = shown._desk.bundle
    now = {
        "screen": type(shown.shown).__name__,
        "minimised": shown.isMinimized(),
        "course": bundle.course.id if bundle else "",
        "hears": bool(shown.windowIcon().cacheKey()),
    }
    if now != said:
        said = now
        print(json.dumps(now), flush=True)

def obey():
    word = sys.stdin.readline().strip()
    shown, there = window(), window()._desk.seat
    words = {"minimise": shown.showMinimized, "hide": there.hide, "come back": there.come_back, "close": shown.close}
    words[word]()

timer = QTimer()
timer.timeout.connect(look)
timer.start(5)
ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
ear.activated.connect(obey)
sys.exit(main(sys.argv[1:]))
"""
"""The program, telling each change of its window on stdout, and taking a word on stdin."""

IN_TURN = """
import sys, time
from pathlib import Path
from player.core.running import Knock, enter

data, go = Path(sys.argv[1]), Path(sys.argv[2])
while not go.exists():
    pass
running = enter(data, Knock(sys.argv[3]))
if running is None:
    sys.exit(0)
print("in", flush=True)
heard, until = set(), time.monotonic() + 20
while len(heard) < int(sys.argv[4]) and time.monotonic() < until:
    knock = running.answer()
    if knock:
        heard.add(knock.course)
print(*sorted(heard), flush=True)
sys.stdin.readline()
"""
"""One that wants in; the one that is in tells whom it heard, and stays for another word."""


class Player:
    """A real player in a process of its own."""

    def __init__(self, data: Path, *arguments: str, script: str = WATCHED) -> None:
        environment = os.environ | {"CARREL_DATA": str(data), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        self.process = subprocess.Popen(
            [sys.executable, "-c", script, *arguments],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.told: list[dict[str, Any]] = []

    def wait_for(self, **state: object) -> None:
        """Reads what it tells until its window is in this state."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.told.append(json.loads(line))
            if state.items() <= self.told[-1].items():
                return
        pytest.fail(f"ended with {self.process.wait()} before {state}; told {self.told}")

    def say(self, word: str) -> None:
        """Hands it a word."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()

    def end(self) -> int:
        """Its exit code."""
        return self.process.wait(20)


@pytest.fixture
def players() -> Iterator[list[Player]]:
    started: list[Player] = []
    yield started
    for player in started:
        player.process.kill()
        player.process.communicate()


def test_a_second_start_raises_the_first_window_hands_its_file_over_and_goes(
    tmp_path: Path, shipped_course: Path, players: list[Player]
) -> None:
    data = tmp_path / "data"
    first = Player(data)
    players.append(first)
    first.wait_for(screen="WelcomeScreen", hears=True)
    first.say("minimise")
    first.wait_for(minimised=True)
    began = time.monotonic()
    # A name without a folder: the first has another working folder.
    second = subprocess.run(
        [sys.executable, "-m", "player", shipped_course.name],
        cwd=shipped_course.parent,
        env=os.environ | {"CARREL_DATA": str(data), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert (second.returncode, second.stdout, second.stderr) == (0, b"", b"")
    assert time.monotonic() - began < 5
    first.wait_for(minimised=False)
    if not first.told[-1]["course"]:
        first.wait_for(course="decriminalisation")
    assert not (data / KNOCK).exists()
    first.say("close")
    assert first.end() == 0


def test_a_page_that_says_nothing_takes_no_file_from_a_second_start(
    tmp_path: Path, shipped_course: Path, players: list[Player]
) -> None:
    first = Player(tmp_path)
    players.append(first)
    first.wait_for(screen="WelcomeScreen", hears=True)
    first.say("hide")
    first.wait_for(screen="HiddenScreen")
    first.say("minimise")
    first.wait_for(minimised=True)
    second = Player(tmp_path, str(shipped_course))
    players.append(second)
    assert second.end() == 0
    # The window comes forward all the same, and nothing was opened for whoever comes back.
    first.wait_for(minimised=False)
    first.say("come back")
    first.wait_for(screen="WelcomeScreen")
    first.say("minimise")
    first.wait_for(minimised=True)
    assert {now["course"] for now in first.told} == {""}


def test_of_two_starts_at_once_one_window_is_left(tmp_path: Path, players: list[Player]) -> None:
    for number in range(3):
        pair = [Player(tmp_path / f"{number}") for _ in "ab"]
        players += pair
        codes: list[int | None] = [None, None]
        until = time.monotonic() + 20
        while codes == [None, None] and time.monotonic() < until:
            codes = [player.process.poll() for player in pair]
        assert sorted(codes, key=str) == [0, None]
        left = pair[codes.index(None)]
        left.wait_for(screen="WelcomeScreen", hears=True)
        left.say("close")
        assert left.end() == 0


def test_of_many_at_once_one_is_let_in_and_hears_all_others(tmp_path: Path) -> None:
    for number in range(4):
        data, go = tmp_path / f"{number}", tmp_path / f"go-{number}"
        crowd = [Player(data, str(data), str(go), f"{one}", "5", script=IN_TURN) for one in range(6)]
        go.touch()
        until = time.monotonic() + 20
        while sum(one.process.poll() is None for one in crowd) > 1 and time.monotonic() < until:
            pass
        told = [one.process.communicate("\n", timeout=30)[0].split() for one in crowd]
        assert [one.process.returncode for one in crowd] == [0] * 6
        (inside,) = (place for place, words in enumerate(told) if words)
        assert told[inside] == ["in", *(str(one) for one in range(6) if one != inside)]


def test_after_a_kill_the_next_start_opens_a_window(tmp_path: Path, players: list[Player]) -> None:
    for _ in range(2):
        player = Player(tmp_path)
        players.append(player)
        player.wait_for(screen="WelcomeScreen", hears=True)
        player.process.send_signal(signal.SIGKILL)
        assert player.end() == -signal.SIGKILL
        assert (tmp_path / LOCK).exists()


def test_players_on_other_data_folders_run_side_by_side(tmp_path: Path, players: list[Player]) -> None:
    players += [Player(tmp_path / name) for name in "ab"]
    for player in players:
        player.wait_for(screen="WelcomeScreen", hears=True)
    assert [player.process.poll() for player in players] == [None, None]


def test_whoever_comes_while_the_first_is_closing_takes_its_place(tmp_path: Path) -> None:
    script = "import sys, time\nfrom pathlib import Path\nfrom player.core.running import Knock, enter\n"
    script += f"held = enter(Path({str(tmp_path)!r}), Knock())\nprint(flush=True)\ntime.sleep(0.4)\n"
    first = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE)
    assert first.stdout is not None
    first.stdout.readline()
    running = enter(tmp_path, Knock("mine.course"))
    assert running is not None
    assert running.answer() is None
    running.close()
    first.communicate()


def test_a_knock_that_nobody_heard_before_the_power_failed_is_forgotten(tmp_path: Path) -> None:
    (tmp_path / KNOCK).write_text('["/home/maryam/old.course", ""]')
    running = enter(tmp_path, Knock())
    assert running is not None
    assert running.answer() is None
    running.close()


def test_a_first_that_does_not_answer_is_not_waited_for_without_end(tmp_path: Path) -> None:
    script = "import sys\nfrom pathlib import Path\nfrom player.core.running import Knock, enter\n"
    script += f"held = enter(Path({str(tmp_path)!r}), Knock())\nprint(flush=True)\nsys.stdin.readline()\n"
    script += "print(held.answer())\n"
    first = Player(tmp_path, script=script)
    assert first.process.stdout is not None
    first.process.stdout.readline()
    assert enter(tmp_path, Knock("late.course"), patience=0.2) is None
    assert first.process.communicate("\n")[0] == "Knock(course='late.course', activation='')\n"


@pytest.mark.parametrize("found", [b"", b"\x00" * 40, b"[[[[", b"{}", b'["a", "b", "c"]', b"7", b"[" * 100_000])
def test_a_knock_that_cannot_be_read_only_raises_the_window(tmp_path: Path, found: bytes) -> None:
    (tmp_path / KNOCK).write_bytes(found)
    assert Running(tmp_path, None).answer() == Knock()
    assert not (tmp_path / KNOCK).exists()


def test_a_name_that_is_no_text_is_handed_over_whole(tmp_path: Path) -> None:
    name = os.fsdecode(b"/stick/cours-\xe9.course")
    (tmp_path / KNOCK).write_text(json.dumps(Knock(name)))
    assert Running(tmp_path, None).answer() == Knock(name)


def test_a_folder_that_cannot_be_made_or_written_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for _ in range(2):
        running = enter(tmp_path / "file" / "data", Knock(), patience=0.2)
        assert running is not None
        assert running.answer() is None
        running.close()
