"""One start, in a process of its own: tells when the first key was accepted, and how much memory it took.

`python -m tests.benchmarks.first_key bare|carrel|picker [DATA COURSE]` prints a JSON line per event: "key" once the
first screen took a key, "picker" with the milliseconds from the choice of a learner to a picker that took a key, and
"peak" with the bytes of memory at most.
"""

import json
import os
import resource
import sys
import time
from pathlib import Path


def say(what: str, value: float = 0.0) -> None:
    """One line for the parent process."""
    sys.stdout.write(json.dumps({"what": what, "value": value}) + "\n")
    sys.stdout.flush()


def bare() -> None:
    """A PySide6 window with nothing in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    from tests.benchmarks.knock import Knock

    app = QApplication(["bare"])
    window = QWidget()
    window.resize(1366, 696)

    def answered() -> None:
        say("key")
        QTimer.singleShot(0, app.quit)

    knock = Knock(window, answered)
    window.show()
    app.exec()
    del knock


def carrel(choose: bool) -> None:
    """The player, loaded as its command does, on the data folder of the environment; with `choose`, to the picker."""
    from player.__main__ import load

    load()
    from PySide6.QtCore import QTimer

    from player.app import close, start
    from player.core.places import Places
    from tests.benchmarks.knock import Knock

    course = sys.argv[3] if choose else None
    program = start(Places.find(os.environ), course)
    app, desk = program.app, program.desk
    knocks: list[Knock] = []

    def answered() -> None:
        say("key")
        if choose:
            # A person needs longer than this to find their name; the course and the store are open by then.
            QTimer.singleShot(700, chosen)
        else:
            QTimer.singleShot(0, app.quit)

    def chosen() -> None:
        began = time.perf_counter()

        def arrived(_route: object) -> None:
            QTimer.singleShot(0, lambda: knocks.append(Knock(program.window, answers)))

        def answers() -> None:
            say("picker", (time.perf_counter() - began) * 1000)
            QTimer.singleShot(0, app.quit)

        desk.went.connect(arrived)
        desk.seat.welcome(desk.learners[0])

    knocks.append(Knock(program.window, answered))
    program.window.show()
    app.exec()
    close(program)


def peak() -> float:
    """The most memory that this process had, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():
        # What resource says there includes the parent, whose memory a process has until it loads its own program.
        lines = dict(line.split(":", 1) for line in status.read_text(encoding="utf-8").splitlines())
        return int(lines["VmHWM"].split()[0]) * 1024
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


if __name__ == "__main__":
    # The film maker brings numpy into this environment, where sqlite-utils would load it; no learner's has it.
    sys.modules["numpy"] = None  # type: ignore[assignment]
    if sys.argv[1] == "bare":
        bare()
    else:
        carrel(sys.argv[1] == "picker")
    say("peak", peak())
