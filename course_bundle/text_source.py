"""A text file: sections by key, and the stamp that tells which version a translation was made from."""

import hashlib
import re
from pathlib import Path
from typing import NamedTuple

from course_bundle.findings import Finding, error

_STAMP = re.compile(r"<!-- from (?P<language>[A-Za-z0-9-]+) (?P<digest>[0-9a-f]{8}) -->[ \t]*")


class Section(NamedTuple):
    """The words of one key as written; `line` is that of the first of them."""

    key: str
    text: str
    line: int


class TextFile(NamedTuple):
    """A text file: its sections in order, the stamp in its first line ('' without), and what is wrong with it."""

    sections: tuple[Section, ...]
    stamp: str
    findings: tuple[Finding, ...]


def read_lines(path: Path) -> str:
    """The text of a file with plain newlines, however it was saved; UnicodeDecodeError, OSError."""
    return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


def unreadable(file: str, fault: OSError | UnicodeDecodeError, language: str = "") -> Finding:
    """What kept `read_lines` from the text of a file, without the system's number and path."""
    if isinstance(fault, UnicodeDecodeError):
        line = fault.object.count(b"\n", 0, fault.start) + 1
        return error(file, line, "the file is not in UTF-8 from here on; save it as UTF-8", language)
    return error(file, 0, f"the file cannot be read: {fault.strerror or fault}", language)


def digest(text: str) -> str:
    """What a stamp says of a source text: the first 8 hex digits of the SHA-256 of its UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def read_sections(file: str, text: str, language: str) -> TextFile:
    """Cuts a text file at its `::: KEY` lines."""
    findings: list[Finding] = []
    sections: list[Section] = []
    stamp, key, begun, held = "", "", 0, list[str]()

    def close() -> None:
        if key:
            sections.append(Section(key, "\n".join(held).rstrip(), begun))

    for number, line in enumerate(text.split("\n"), start=1):
        if line.startswith(":::"):
            close()
            key, begun, held = line[3:].strip(), number + 1, []
            if not key:
                findings.append(error(file, number, "a ':::' line names no key", language))
        elif number == 1 and (match := _STAMP.fullmatch(line)):
            stamp = match["digest"]
        elif key:
            held.append(line)
        elif line.strip() and not (sections or findings):
            findings.append(error(file, number, "words before the first '::: KEY' line", language))
    close()
    return TextFile(tuple(sections), stamp, tuple(findings))


def stamped(text: str, language: str, source: str) -> str:
    """A translation with its first line saying which source text it was made from."""
    first, _, rest = text.partition("\n")
    body = rest if _STAMP.fullmatch(first) else text
    return f"<!-- from {language} {digest(source)} -->\n{body}"
