"""What can go wrong in the world around the core; each carries a code that picks the learner's sentence."""

from pathlib import PurePath
from traceback import extract_tb


class FileError(Exception):
    """A file of ours cannot be read or written.

    `code` is one of "locked" (another program holds it), "read-only", "disk-full", "unreachable" (the folder is gone,
    or the disk fails); `detail` is one English line for the facilitator.
    """

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail


class ProgressError(FileError):
    """The progress file.

    Two more codes: "newer-database" (a newer player wrote it; it was left as it is) and "damaged" (found while
    working; the next start sets the file aside).
    """


class SettingsError(FileError):
    """The settings file."""


class NotEarned(Exception):
    """A certificate was asked for before it was earned; nothing is recorded."""


class TransferError(FileError):
    """A file that carries a learner's progress.

    Codes besides those of FileError: "not-a-transfer", "newer-transfer" (a newer player wrote it), "damaged-transfer",
    "not-opened" (another passphrase), "deleted" (this learner was deleted here and is not brought back).
    """


class WeakSecret(ValueError):
    """A PIN or words that anybody could guess; nothing was kept.

    `code` is "too-short" or "too-easy".
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class WrongSecret(Exception):
    """Not the PIN, words, code or passphrase; `wait` is the number of seconds until the next one is looked at."""

    def __init__(self, wait: float = 0.0) -> None:
        super().__init__(f"wrong; wait {wait:.0f} s")
        self.wait = wait


class MustWait(Exception):
    """Too many wrong ones: this one was not looked at. `wait` is the number of seconds until the next one is."""

    def __init__(self, wait: float) -> None:
        super().__init__(f"wait {wait:.0f} s")
        self.wait = wait


class Locked(Exception):
    """The vault was locked; what is in it needs the PIN again."""


def where(error: BaseException) -> str:
    """The kind of an error and the way it came, for a log: 'KeyError: session.py:31 submit, progress.py:87 record'.

    Nothing of what the error says, for that may hold a name, an answer, or a path with either.
    """
    steps = (f"{PurePath(step.filename).name}:{step.lineno} {step.name}" for step in extract_tb(error.__traceback__))
    own = f"{type(error).__name__}: {', '.join(steps) or 'nowhere'}"
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return f"{own}; after {where(cause)}" if cause is not None else own
