"""How the program begins, as `carrel` and as `python -m player`: loads it and runs it."""

import builtins
import gc
import sys


def load() -> None:
    """Loads what the first screen needs.

    All that is loaded stays, so that looking for garbage in it time and again would be in vain: the collector rests
    until the first screen stands, when `player.app.start` wakes it.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401

    # PySide's own import reads and keeps the source of every module that is imported, ours and Python's, to find out
    # whether it may offer PySide's other spelling of names there. Nobody here asks for that.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    import player.app  # noqa: F401


def main() -> int:
    """Runs the player; returns its exit code."""
    load()
    from player.app import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
