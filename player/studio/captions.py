"""Captions: what is said, in pieces of two short lines at most, timed to each voice (WebVTT)."""

import re
from collections.abc import Sequence

import pysubs2

LONGEST = 80
"""Characters that fit in two lines of 40."""

_ENDS = re.compile(r"(?<=[.!?…؟])\s+")
_CLAUSES = re.compile(r"(?<=[,;:،؛])\s+|\s+(?=[—–])")


def split_sentence(text: str) -> list[str]:
    """The pieces of at most `LONGEST` characters that a sentence is shown in, cut where a reader would breathe."""
    pieces: list[str] = []
    for sentence in _ENDS.split(text):
        pieces.extend(_fitting(sentence))
    return _gathered(pieces, LONGEST)


def _fitting(text: str) -> list[str]:
    if len(text) <= LONGEST:
        return [text]
    clauses = _CLAUSES.split(text)
    if len(clauses) > 1:
        # Evenly filled pieces read better than one full and one of two words.
        count = -(-len(text) // LONGEST)
        even = _gathered(
            [part for clause in clauses for part in _fitting(clause)], min(LONGEST, len(text) // count + 12)
        )
        return even if len(even) <= count + 1 else _gathered(even, LONGEST)
    count = -(-len(text) // LONGEST)
    return _gathered(_tied(text.split()), min(LONGEST, len(text) // count + 6))


def _tied(words: Sequence[str]) -> list[str]:
    """Words with the short one before them, so that no line ends on an article."""
    lines: list[str] = []
    held = ""
    for word in words:
        held = f"{held} {word}" if held else word
        if len(word) > 3 or len(held) > 20:
            lines.append(held)
            held = ""
    return [*lines, held] if held else lines


def _gathered(pieces: Sequence[str], longest: int) -> list[str]:
    """Joins neighbours as long as they fit together."""
    lines: list[str] = []
    for piece in pieces:
        if lines and len(lines[-1]) + 1 + len(piece) <= longest:
            lines[-1] += " " + piece
        else:
            lines.append(piece)
    return lines


def caption_file(spoken: Sequence[tuple[float, float, str]]) -> str:
    """WebVTT (W3C, section 4) of sentences given as start and length in seconds, and text.

    A sentence in several pieces shares its time among them by their length.
    """
    subtitles = pysubs2.SSAFile()
    for start, length, text in spoken:
        pieces = split_sentence(text)
        whole = sum(len(piece) for piece in pieces)
        begin = start
        for piece in pieces:
            end = begin + length * len(piece) / whole
            # A caption that has been read may stay a little after the voice.
            last = 0.25 if piece is pieces[-1] else 0.0
            event = pysubs2.SSAEvent(start=round(begin * 1000), end=round((end + last) * 1000))
            event.plaintext = piece
            subtitles.append(event)
            begin = end
    return subtitles.to_string("vtt")
