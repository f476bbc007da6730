"""The cues of a captions file (WebVTT), for showing over a film and for its transcript."""

import html
import re
from typing import NamedTuple

from course_bundle.errors import BundleError

_END = "\u2060"
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


class Cue(NamedTuple):
    """Words and when they are said: `start` and `end` in seconds; lines of `text` are parted by newlines."""

    start: float
    end: float
    text: str


def read_cues(data: bytes) -> tuple[Cue, ...]:
    """The cues in order of their start, without tags.

    Raises BundleError (bad-text) if the file is not WebVTT in UTF-8, a time cannot be read, or there are no words.
    """
    import pysubs2

    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise BundleError("bad-text", f"captions: not UTF-8: {error}") from error
    blocks = _BLANK_LINES.split(text.strip("\n"))
    if not re.match(r"WEBVTT(?:[ \t\n]|\Z)", blocks[0]):
        raise BundleError("bad-text", "captions: the first line is not WEBVTT")
    timed = [_words(block) for block in blocks[1:] if "-->" in block]
    try:
        found = pysubs2.SSAFile.from_string("WEBVTT\n\n" + "\n\n".join(timed), format_="vtt")
    except (pysubs2.Pysubs2Error, ValueError, OverflowError) as error:
        raise BundleError("bad-text", f"captions: {error}") from error
    if len(found) != len(timed):
        raise BundleError("bad-text", f"captions: {len(timed)} cues, of which {len(found)} can be read")
    cues = [Cue(event.start / 1000, event.end / 1000, _plain(event.plaintext)) for event in found]
    for number, cue in enumerate(cues, start=1):
        if cue.end <= cue.start:
            raise BundleError("bad-text", f"captions: cue {number} ends at {cue.end} s, before it begins")
    said = tuple(sorted((cue for cue in cues if cue.text), key=lambda cue: cue.start))
    if not said:
        raise BundleError("bad-text", "captions: no words")
    return said


def _words(block: str) -> str:
    """A cue without its identifier; pysubs2 takes a last line of digits for the next one's, so something follows it."""
    lines = block.split("\n")
    first = next(number for number, line in enumerate(lines) if "-->" in line)
    return "\n".join(lines[first:]) + _END


def _plain(text: str) -> str:
    return html.unescape(text.replace(_END, "")).strip()
