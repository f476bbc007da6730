"""The errors of a course: each carries a code for the learner's sentence and a detail for the facilitator."""

from typing import Literal, NamedTuple

Code = Literal[
    "unreadable",
    "locked",
    "not-a-zip",
    "truncated",
    "wrong-type",
    "unsafe-name",
    "repeated-entry",
    "link",
    "encrypted",
    "compressed-media",
    "bomb",
    "too-large",
    "newer-format",
    "bad-manifest",
    "bad-text",
    "missing-entry",
    "damaged-entry",
    "image-too-large",
]
"""What can be wrong with an archive. The player holds one sentence for each."""


class Fault(NamedTuple):
    """One thing that is wrong: its code, and one English line that names the place."""

    code: Code
    detail: str


class BundleError(Exception):
    """Base of everything wrong with an archive or its source.

    `code` picks the translated sentence ("truncated", "not-a-zip", ...); `detail` is one English line for the
    facilitator that names the place ("modules[2].pages[4].blocks[0]: ...").
    """

    def __init__(self, code: Code, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail

    @property
    def fault(self) -> Fault:
        """The same as plain data."""
        return Fault(self.code, self.detail)


class AnswerError(Exception):
    """An answer that does not fit its question; nothing is recorded."""
