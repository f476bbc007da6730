"""The drawn parts of a certificate: the hatched spine of the module's book, and the small shelf it stands on."""

from __future__ import annotations

from itertools import count, takewhile

from player.core.pdf_sheet import Sheet

SPINE_X, SPINE_WIDTH = 11.0, 29.7
TOP, BOTTOM = 11.0, 199.0
NUMBER_TOP, NUMBER_BOTTOM = 23.55, 47.3
LABEL_TOP, LABEL_BOTTOM = 62.1, 177.9
LABEL_WIDTH = 14.3

_BAND_WEIGHT, _HATCH_WEIGHT, _HATCH_STEP = 0.53, 0.3, 1.06
# Raised bands of the binding: two lines with nothing between them.
_BANDS = ((17.2, 19.2), (52.1, 54.0), (182.9, 184.8), (191.0, 192.8))

# The books of the shelf, again and again for a longer course: widths and heights.
_BOOKS = ((3.2, 9.0), (3.9, 10.0), (3.0, 8.3), (3.5, 10.6), (3.7, 8.8), (3.0, 9.9), (3.5, 9.3))
_BOOK_GAP, _BOOK_BAND, _BOOK_WEIGHT = 0.75, 1.75, 0.35
_SHELF_WIDTH = 60.0


def draw_spine(sheet: Sheet, colour: str, numbered: bool) -> None:
    """Hatched lines down the leading margin around a label, and around a window for a number when `numbered`."""
    gaps = sorted([*_BANDS, *([(NUMBER_TOP, NUMBER_BOTTOM)] if numbered else [])])
    edges = [TOP, *(edge for gap in gaps for edge in gap), BOTTOM]
    for top, bottom in zip(edges[::2], edges[1::2], strict=True):
        for y in takewhile(lambda y: y < bottom - 0.5, count(top + _HATCH_STEP, _HATCH_STEP)):  # noqa: B023
            _hatch(sheet, y, colour)
    for y in edges[1:-1]:
        sheet.stroke(SPINE_X, y, SPINE_X + SPINE_WIDTH, y, _BAND_WEIGHT, colour)
    label_x = SPINE_X + (SPINE_WIDTH - LABEL_WIDTH) / 2
    sheet.frame(label_x, LABEL_TOP, LABEL_WIDTH, LABEL_BOTTOM - LABEL_TOP, _BAND_WEIGHT, colour)
    sheet.frame(SPINE_X, TOP, SPINE_WIDTH, BOTTOM - TOP, _BAND_WEIGHT, colour)


def draw_shelf(
    sheet: Sheet, end: float, floor: float, books: int, number: int | None, colours: tuple[str, str]
) -> None:
    """`books` small books that end at x = `end` and stand on y = `floor`.

    Book `number` is filled, or every book if that is None. `colours` are those of the outlines and of the filling.
    """
    ink, cloth = colours
    shapes = [_BOOKS[at % len(_BOOKS)] for at in range(books)]
    natural = sum(width for width, _ in shapes) + _BOOK_GAP * (books - 1)
    narrower = min(1.0, _SHELF_WIDTH / natural) if shapes else 1.0
    x = end - natural * narrower
    for at, (width, height) in enumerate(shapes, start=1):
        width *= narrower
        if number in (None, at):
            sheet.block(x, floor - height, width, _BOOK_BAND, cloth)
            sheet.block(x, floor - height + _BOOK_BAND + 0.3, width, height - _BOOK_BAND - 0.3, cloth)
        else:
            inset = _BOOK_WEIGHT / 2
            sheet.frame(x + inset, floor - height + inset, width - 2 * inset, height - 2 * inset, _BOOK_WEIGHT, ink)
            band = floor - height + _BOOK_BAND
            sheet.stroke(x, band, x + width, band, 0.25, ink)
        x += width + _BOOK_GAP * narrower


def _hatch(sheet: Sheet, y: float, colour: str) -> None:
    if LABEL_TOP < y < LABEL_BOTTOM:
        margin = (SPINE_WIDTH - LABEL_WIDTH) / 2
        sheet.stroke(SPINE_X, y, SPINE_X + margin, y, _HATCH_WEIGHT, colour)
        sheet.stroke(SPINE_X + SPINE_WIDTH - margin, y, SPINE_X + SPINE_WIDTH, y, _HATCH_WEIGHT, colour)
    else:
        sheet.stroke(SPINE_X, y, SPINE_X + SPINE_WIDTH, y, _HATCH_WEIGHT, colour)
