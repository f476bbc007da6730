"""The errors of a course: each carries a code for the learner's sentence and a detail for the facilitator."""


class BundleError(Exception):
    """Base of everything wrong with an archive or its source.

    `code` picks the translated sentence ("truncated", "not-a-zip", ...); `detail` is one English line for the
    facilitator that names the place ("modules[2].pages[4].blocks[0]: ...").
    """

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail


class AnswerError(Exception):
    """An answer that does not fit its question; nothing is recorded."""
