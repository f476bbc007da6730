"""What can go wrong in the world around the core; each carries a code that picks the learner's sentence."""


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
