"""Shapes a line of text of any direction: which glyphs, of which font, in which order from left to right."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path

import uharfbuzz
from bidi import get_display  # type: ignore[import-untyped]

# python-bidi gives back the reordered string and nothing else, so each character carries its index through the
# algorithm in control characters, which take the level of what stands before them and change nothing (UAX #9, X9).
_OPEN, _CLOSE = "\x01", "\x02"
# At the end they would fall back to the paragraph's level (L1). A mark there follows its letter (W1) and holds them.
_HOLD = "\u0300"
_DIGITS = "\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17"
_FROM_DIGIT = str.maketrans(_DIGITS, "0123456789")
_TO_DIGIT = str.maketrans("0123456789", _DIGITS)

_UNBREAKABLE = "\u00a0\u202f"
_DIRECTIONAL_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})


class Face:
    """One font file, opened for shaping."""

    def __init__(self, path: Path) -> None:
        self.path = path
        face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))
        self.units = face.upem
        self.shaper = uharfbuzz.Font(face)

    def has(self, character: str) -> bool:
        return self.shaper.get_nominal_glyph(ord(character)) is not None

    def number_of(self, character: str) -> int:
        """The character's glyph as it stands alone, 0 if the font lacks it."""
        return self.shaper.get_nominal_glyph(ord(character)) or 0


@dataclass(frozen=True)
class Glyph:
    """One shape on the line; lengths are shares of the font size.

    `text` is what it says, in reading order: several characters for a ligature, none for a dot whose letter says it
    already. `at` is the index of its first character in the line's text.
    """

    face: Face
    number: int
    text: str
    at: int
    advance: float
    rise_x: float
    rise_y: float


@dataclass(frozen=True)
class Run:
    """Glyphs of one direction, font and script, ordered from left to right."""

    text: str
    leftward: bool
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True)
class Line:
    """A shaped line; its runs are ordered from left to right."""

    text: str
    runs: tuple[Run, ...]

    @property
    def glyphs(self) -> tuple[Glyph, ...]:
        return tuple(glyph for run in self.runs for glyph in run.glyphs)

    @property
    def width(self) -> float:
        """Sum of the advances, as a share of the font size."""
        return sum(glyph.advance for glyph in self.glyphs)


@dataclass(frozen=True)
class Lettering:
    """Fonts in order of preference, and how to set them.

    `tracking` is space added after each letter, as a share of the font size; joined scripts never get it.
    """

    faces: Sequence[Face]
    language: str
    tracking: float = 0.0

    def shape(self, text: str, leftward: bool) -> Line:
        """One line in visual order (UAX #9); `leftward` is the direction of the paragraph, True for right to left."""
        text = tidy(text)
        runs = []
        for start, end, run_leftward in visual_runs(text, leftward):
            spans = list(self._spans(text, start, end, run_leftward))
            for face, script, first, last in reversed(spans) if run_leftward else spans:
                runs.append(self._shape_span(text, face, script, first, last, run_leftward))
        return Line(text, tuple(runs))

    def wrap(self, text: str, width: float, leftward: bool) -> list[Line]:
        """Lines no wider than `width` (a share of the font size), broken at spaces, inside a word only if it must be.

        Each line is ordered by itself after the breaks are known.
        """
        lines: list[str] = [""]
        for word in tidy(text).split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if self.shape(longer, leftward).width <= width:
                lines[-1] = longer
                continue
            lines += self._pieces(word, width, leftward)
        return [self.shape(line, leftward) for line in lines if line]

    def missing(self, text: str) -> str:
        """The characters that no font has, each once, in order of appearance."""
        glyphs = self.shape(text, is_leftward(text, False)).glyphs
        lacking = {character for glyph in glyphs if not glyph.number for character in glyph.text}
        return "".join(dict.fromkeys(character for character in tidy(text) if character in lacking))

    def _pieces(self, word: str, width: float, leftward: bool) -> list[str]:
        pieces = [""]
        for character in word:
            longer = pieces[-1] + character
            is_mark = unicodedata.combining(character) != 0
            if pieces[-1] and not is_mark and self.shape(longer, leftward).width > width:
                pieces.append(character)
            else:
                pieces[-1] = longer
        return pieces

    def _spans(self, text: str, start: int, end: int, leftward: bool) -> Iterator[tuple[Face, str, int, int]]:
        """Stretches of one font and one script within text[start:end], in reading order."""
        scripts = _resolved_scripts(text[start:end], "Arab" if leftward else "Latn")
        keys = [(self._face_for(text[start + at], script), script) for at, script in enumerate(scripts)]
        at = start
        for (face, script), group in groupby(keys):
            length = len(list(group))
            yield face, script, at, at + length
            at += length

    def _face_for(self, character: str, script: str) -> Face:
        """The first font that has the character; brackets and spaces keep to the font of the letters around them."""
        by_script = sorted(self.faces, key=lambda face: face.has("ب") != (script == "Arab"))
        return next((face for face in by_script if face.has(character)), by_script[0])

    def _shape_span(self, text: str, face: Face, script: str, start: int, end: int, leftward: bool) -> Run:
        buffer = uharfbuzz.Buffer()
        # Marks keep clusters of their own, so that each glyph can say just its own characters.
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(
            text, start, end - start
        )  # the rest of the text is context: letters join across a change of font
        buffer.direction = "rtl" if leftward else "ltr"
        buffer.script = script
        buffer.language = self.language
        tracking = 0.0 if script == "Arab" else self.tracking
        uharfbuzz.shape(face.shaper, buffer, {"liga": False, "clig": False} if tracking else {})
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        starts = sorted({info.cluster for info in infos})
        says = {first: text[first:last] for first, last in pairwise([*starts, end])}
        # Of several glyphs for one character the widest is the letter; the others are its dots.
        letters: dict[int, int] = {}
        for at, (info, position) in enumerate(zip(infos, positions, strict=True)):
            best = letters.setdefault(info.cluster, at)
            if position.x_advance > positions[best].x_advance:
                letters[info.cluster] = at
        glyphs = [
            Glyph(
                face=face,
                number=info.codepoint,
                text=says[info.cluster] if letters[info.cluster] == at else "",
                at=info.cluster,
                advance=position.x_advance / face.units + (tracking if position.x_advance else 0.0),
                rise_x=position.x_offset / face.units,
                rise_y=position.y_offset / face.units,
            )
            for at, (info, position) in enumerate(zip(infos, positions, strict=True))
        ]
        return Run(text[start:end], leftward, tuple(glyphs))


def tidy(text: str) -> str:
    """Composed (NFC), on one line, single spaces, without control characters and halves of surrogate pairs.

    Spaces that forbid a break stay as they are.
    """
    composed = unicodedata.normalize("NFC", text)
    spaced = (" " if character.isspace() and character not in _UNBREAKABLE else character for character in composed)
    kept = "".join(character for character in spaced if unicodedata.category(character) not in ("Cc", "Cs"))
    return " ".join(word for word in kept.split(" ") if word).strip()


def is_leftward(text: str, otherwise: bool) -> bool:
    """Whether the first letter with a direction is written from right to left (UAX #9, P2 and P3)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return otherwise


def is_leftward_language(language: str) -> bool:
    """Whether text in the BCP 47 `language` is written from right to left."""
    return language.replace("_", "-").split("-")[0].lower() in _RIGHT_TO_LEFT_LANGUAGES


def visual_runs(text: str, leftward: bool) -> list[tuple[int, int, bool]]:
    """Stretches of one direction, from left to right as drawn: start and end in `text`, and True for right to left.

    Follows UAX #9 with brackets and isolates. Takes text after `tidy`; directional controls are in no run.
    """
    drawn = [at for at, character in enumerate(text) if character not in _DIRECTIONAL_CONTROLS]
    tagged = list(text)
    for at in drawn:
        tagged[at] += f"{_OPEN}{str(at).translate(_TO_DIGIT)}{_CLOSE}"
    if drawn:
        tagged[drawn[-1]] += _HOLD
    visual = str(get_display("".join(tagged), base_dir="R" if leftward else "L"))
    runs: list[tuple[int, int, bool]] = []
    for at, backward in _tags(visual):
        start, end, direction = runs[-1] if runs else (-1, -1, backward)
        if direction == backward and at == (start - 1 if backward else end):
            runs[-1] = (min(start, at), max(end, at + 1), direction)
        else:
            runs.append((at, at + 1, backward))
    return runs


def _tags(visual: str) -> Iterator[tuple[int, bool]]:
    """The indices in a reordered string, and whether each was reversed with its stretch."""
    number, backward = "", False
    for character in visual:
        if character in (_OPEN, _CLOSE):
            if number:
                yield int((number[::-1] if backward else number).translate(_FROM_DIGIT)), backward
                number = ""
            else:
                backward = character == _CLOSE
        elif character in _DIGITS:
            number += character


def _resolved_scripts(text: str, otherwise: str) -> list[str]:
    """The script of each character; what has none (digits, brackets, marks) takes it from its neighbours."""
    scripts = [_script(character) for character in text]
    last = next((script for script in scripts if script), otherwise)
    resolved = []
    for script in scripts:
        last = script or last
        resolved.append(last)
    return resolved


def _script(character: str) -> str | None:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(character)
    buffer.guess_segment_properties()
    script: str | None = buffer.script
    return script
