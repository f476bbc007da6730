"""How the program begins, as `carrel` and as `python -m player`: loads it and runs it."""

import gc
import sys


def load() -> None:
    """Loads what the first screen needs.

    All that is loaded stays, so that looking for garbage in it time and again would be in vain: the collector rests
    until the first screen stands, when `player.app.start` wakes it.
    """
    gc.disable()
    import player.app  # noqa: F401


def main() -> int:
    """Runs the player; returns its exit code."""
    load()
    from player.app import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
