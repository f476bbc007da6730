"""What is wrong in a source folder, with the file, the line and the language that it is wrong in."""

from typing import Literal, NamedTuple


class Finding(NamedTuple):
    """One thing that the author should look at. An error stops the build, a warning does not.

    `file` is relative to the source folder, with slashes; `line` counts from 1, 0 for a file as a whole; `language` is
    '' where a finding belongs to none.
    """

    severity: Literal["error", "warning"]
    file: str
    line: int
    language: str
    message: str

    def __str__(self) -> str:
        line = f":{self.line}" if self.line else ""
        language = f" [{self.language}]" if self.language else ""
        return f"{self.file}{line}: {self.severity}{language}: {self.message}"


def error(file: str, line: int, message: str, language: str = "") -> Finding:
    """A finding that stops the build."""
    return Finding("error", file, line, language, message)


def warning(file: str, line: int, message: str, language: str = "") -> Finding:
    """A finding that does not."""
    return Finding("warning", file, line, language, message)
