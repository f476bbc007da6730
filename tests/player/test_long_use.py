"""A program that is used for long must not run out of None."""

import subprocess
import sys

_CALLS = """
import player
from PySide6.QtCore import QObject
part = QObject()
for _ in range(100_000):
    part.setObjectName("name")
print("alive")
"""


def test_a_hundred_thousand_calls_into_qt_leave_the_program_alive() -> None:
    ran = subprocess.run([sys.executable, "-c", _CALLS], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout.strip()) == (0, "alive"), ran.stderr
