"""Puts shaped lines into a PDF so that they print as drawn and read back as typed, in any direction.

Programs that read a PDF take its characters from left to right and turn stretches of Arabic or Hebrew round again. Some
do so with /ActualText too, so that it would have to be wrong to come out right. So each character is said by its own
glyph, in its place on the line. Where a glyph can't do that (an Arabic ligature, a mark that hangs over its letter), it
is drawn as a path, which says nothing, and empty glyphs in its place say its letters.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfbase.ttfonts import TTFont

from player.core.rtl_text import Face, Glyph, Line

# Where the glyphs' codes start: a private plane, so that no code is a character that the font knows already.
_FIRST_CODE = 0xF0000

_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_NEUTRAL = ("B", "S", "WS", "ON", "ES", "ET", "CS")

Point = tuple[float, float]


class _Shown(NamedTuple):
    """A glyph to show: lengths are points, `stretch` is percent of its natural width."""

    font: str
    byte: int
    x: float
    y: float
    width: float
    stretch: float


class TextWriter:
    """Content stream operators (ISO 32000-1, 9.4) for the lines of one document, and the fonts that they use."""

    def __init__(self, document: object) -> None:
        """`document` is the reportlab document that the fonts are embedded in."""
        self._document = document
        self._fonts: dict[Path, _EmbeddedFont] = {}

    def operators(self, line: Line, x: float, y: float, size: float) -> Iterator[str]:
        """The line with its left end at x and its baseline at y; these and `size` are points."""
        for run in line.runs:
            shown: list[_Shown] = []
            for glyph in run.glyphs:
                drawn_at = (x + glyph.rise_x * size, y + glyph.rise_y * size)
                if _says_itself(glyph, run.leftward):
                    letters = [self._show(glyph.face, glyph.number, glyph.text, drawn_at, size)]
                else:
                    yield _path(glyph, drawn_at, size)
                    letters = self._spell(glyph, run.leftward, (x, y), size)
                after = x + glyph.advance * size
                mark = _direction_mark(line.text, glyph.at, run.leftward) if glyph.text else ""
                if mark:
                    at = len(letters) if run.leftward else 0
                    letters.insert(at, self._say(glyph.face, mark, (after if run.leftward else x, y), 0, size))
                shown += letters
                x = after
            yield " ".join(["BT", *_text_operators(shown, size), "ET"])

    def _spell(self, glyph: Glyph, leftward: bool, at: Point, size: float) -> list[_Shown]:
        """Empty glyphs from left to right that share the glyph's width and say its letters; one for a mark."""
        letters = [*glyph.text] if glyph.advance else [glyph.text] if glyph.text else []
        width = glyph.advance * size / max(len(letters), 1)
        return [
            self._say(glyph.face, letter, (at[0] + place * width, at[1]), width, size)
            for place, letter in enumerate(reversed(letters) if leftward else letters)
        ]

    def _say(self, face: Face, text: str, at: Point, width: float, size: float) -> _Shown:
        """A space that says `text`, squeezed or stretched to `width`, but for a trace of its own."""
        space = self._show(face, face.number_of(" "), text, at, size)
        return space._replace(width=width, stretch=max(1.0, 100 * width / space.width))

    def _show(self, face: Face, number: int, text: str, at: Point, size: float) -> _Shown:
        font = self._fonts.get(face.path)
        if font is None:
            font = self._fonts[face.path] = _EmbeddedFont(face.path)
        name, byte = font.encode(number, text, self._document)
        return _Shown(name, byte, at[0], at[1], font.width(number) * size, 100.0)


class _EmbeddedFont(TTFont):  # type: ignore[misc]
    """The part of a font that a document uses, addressed by glyph; it tells which text each glyph stands for."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.stem, str(path), asciiReadable=False)
        self._codes: dict[tuple[int, str], int] = {}

    def width(self, number: int) -> float:
        """The advance of a glyph without kerning, as a share of the font size."""
        return float(self.pdfScale(self.face.hmetrics[number][0])) / 1000

    def encode(self, number: int, text: str, document: object) -> tuple[str, int]:
        """The PDF's name of the subset, and the byte in it that draws glyph `number` and says `text`."""
        code = self._codes.setdefault((number, text), _FIRST_CODE + len(self._codes))
        self.face.charToGlyph[code] = number
        self.face.charWidths[code] = self.width(number) * 1000
        [(subset, byte)] = self.splitString(chr(code), document)
        return self.getSubsetInternalName(subset, document), byte[0]

    def addObjects(self, doc: object) -> None:
        """Write the subsets, then put what the glyphs mean (ISO 32000-1, 9.10.3) in place of their private codes."""
        subsets: Sequence[Sequence[int]] = self.state[doc].subsets
        names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(subsets))]
        super().addObjects(doc)
        texts = {code: text for (_, text), code in self._codes.items()}
        for name, subset in zip(names, subsets, strict=True):
            font = doc.idToObject["BasicFonts"].dict[name]  # type: ignore[attr-defined]
            meaning = doc.idToObject[font.ToUnicode.name]  # type: ignore[attr-defined]
            meaning.content = _to_unicode([texts.get(code, "") for code in subset])


class _PathPen:
    """Collects an outline as path operators (ISO 32000-1, 8.5.2); its methods are those of a fontTools pen."""

    def __init__(self, origin: Point, scale: float) -> None:
        self.operators: list[str] = []
        self._origin, self._scale = origin, scale
        self._here: Point = (0.0, 0.0)

    def moveTo(self, point: Point) -> None:
        self._add("m", point)

    def lineTo(self, point: Point) -> None:
        self._add("l", point)

    def curveTo(self, one: Point, two: Point, point: Point) -> None:
        self._add("c", one, two, point)

    def qCurveTo(self, middle: Point, point: Point) -> None:
        """PDF has cubic curves only: both control points lie two thirds of the way to the quadratic one."""
        start = self._here
        one = (start[0] + (middle[0] - start[0]) * 2 / 3, start[1] + (middle[1] - start[1]) * 2 / 3)
        two = (point[0] + (middle[0] - point[0]) * 2 / 3, point[1] + (middle[1] - point[1]) * 2 / 3)
        self._add("c", one, two, point)

    def closePath(self) -> None:
        self.operators.append("h")

    def _add(self, operator: str, *points: Point) -> None:
        left, bottom = self._origin
        places = [f"{left + x * self._scale:.3f} {bottom + y * self._scale:.3f}" for x, y in points]
        self.operators.append(" ".join([*places, operator]))
        self._here = points[-1]


def _says_itself(glyph: Glyph, leftward: bool) -> bool:
    return bool(glyph.advance) and bool(glyph.text) and (len(glyph.text) == 1 or not leftward)


def _text_operators(shown: Sequence[_Shown], size: float) -> Iterator[str]:
    """Glyphs of one font on one baseline in one operator, so that readers see words and not single letters."""
    for (font, y, stretch), group in groupby(shown, key=attrgetter("font", "y", "stretch")):
        glyphs = list(group)
        yield f"{stretch:.3f} Tz {font} {size:.3f} Tf 1 0 0 1 {glyphs[0].x:.3f} {y:.3f} Tm"
        parts = [f"<{glyphs[0].byte:02X}>"]
        for before, glyph in pairwise(glyphs):
            back = (before.x + before.width - glyph.x) / size * 1000 * 100 / stretch
            parts.append(f"{back:.1f} <{glyph.byte:02X}>" if abs(back) >= 0.05 else f"<{glyph.byte:02X}>")
        yield f"[{' '.join(parts)}] TJ".replace("> <", "")


def _path(glyph: Glyph, at: Point, size: float) -> str:
    pen = _PathPen(at, size / glyph.face.units)
    glyph.face.shaper.draw_glyph_with_pen(glyph.number, pen)
    return " ".join([*pen.operators, "f"]) if pen.operators else ""


def _direction_mark(text: str, at: int, leftward: bool) -> str:
    """What keeps readers from drawing a space or a bracket at a change of direction to the wrong side, '' if none."""
    if unicodedata.bidirectional(text[at]) not in _NEUTRAL:
        return ""
    kinds = (unicodedata.bidirectional(character) for character in reversed(text[:at]))
    before = next((kind for kind in kinds if kind != "NSM"), "")
    if leftward:
        return _RIGHT_TO_LEFT_MARK if before in ("L", "EN", "AN", "ES", "ET", "CS") else ""
    return _LEFT_TO_RIGHT_MARK if before in ("R", "AL") else ""


def _to_unicode(texts: Sequence[str]) -> str:
    """A CMap from bytes to texts; bytes without a text are left out."""
    entries = [f"<{byte:02X}> <{text.encode('utf-16-be').hex().upper()}>" for byte, text in enumerate(texts) if text]
    blocks = [entries[at : at + 100] for at in range(0, len(entries), 100)]  # the most that one block may hold
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <00> <FF> endcodespacerange",
            *("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )
