"""Draws the icons that Carrel uses as small SVG files, so that the player needs no icon font at run time.

Run it after changing the list: build/venv/bin/python resources/prepare_icons.py
"""

import json
import sys
from pathlib import Path

import qtawesome
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

ICONS = Path(__file__).parent / "icons"
SIDE = 256  # the grid that Phosphor is drawn on

FONTS = {"ph": "phosphor-{}1.3.0", "mdi6": "materialdesignicons6-webfont-{}6.9.96"}

WANTED = {
    "ph": """
        arrow-down arrow-elbow-down-left arrow-fat-line-up-fill arrow-fat-up arrow-fat-up-fill arrow-left arrow-right
        arrow-up arrows-in arrows-out backspace caret-down caret-left caret-right caret-up x
        plus plus-circle minus-circle check check-circle-fill check-square circle circle-fill circle-half
        circle-half-fill list list-bullets squares-four sliders-horizontal gear magnifying-glass text-aa
        text-align-left translate globe question question-fill info info-fill warning-fill warning-circle-fill
        lock-simple lock-simple-open eye eye-slash calendar-blank download-simple export upload-simple
        user-plus user-minus shield-check-fill user users-three identification-card sign-out keyboard phone house
        first-aid-kit trash floppy-disk folder-open clock sun moon gauge bookmark-simple bookmark-simple-fill
        circle-wavy-check circle-wavy-check-fill medal medal-fill book-open notebook book-bookmark note-pencil
        pencil-simple chat-circle-text film-strip printer file-pdf play-circle play-fill pause-fill speaker-high
        speaker-low speaker-slash closed-captioning bird-fill coffee-fill bicycle-fill tree-fill boat-fill cat-fill
        fish-fill flower-fill key-fill umbrella-fill star-fill leaf-fill anchor-fill house-line-fill sun-fill
        presentation swap minus pause
        music-note-fill arrow-u-up-left dots-six-vertical hand-pointing lightbulb eye hand-grabbing stop-fill
    """,
    "mdi6": "rewind-10 fast-forward-10 usb-flash-drive-outline",
}


def draw(font: TTFont, code_point: int) -> str:
    """Return an SVG of one glyph, its em square fitted to the grid, in black for the theme to recolour."""
    scale = SIDE / font["head"].unitsPerEm
    pen = SVGPathPen(None, ntos=lambda number: f"{number:.1f}".removesuffix(".0"))
    # A font counts upwards from the baseline, SVG downwards from the top.
    onto_grid = TransformPen(pen, (scale, 0, 0, -scale, 0, font["hhea"].ascent * scale))
    font.getGlyphSet()[font.getBestCmap()[code_point]].draw(onto_grid)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 {SIDE} {SIDE}" fill="#000">'
        f'<path d="{pen.getCommands()}"/></svg>\n'
    )


def prepare() -> list[str]:
    """Write every wanted icon afresh and return the names that the icon fonts do not have."""
    for stale in ICONS.glob("*.svg"):
        stale.unlink()
    fonts = Path(qtawesome.__file__).parent / "fonts"
    unknown = []
    for prefix, names in WANTED.items():
        font = TTFont(fonts / (FONTS[prefix].format("") + ".ttf"))
        code_points = json.loads((fonts / (FONTS[prefix].format("charmap-") + ".json")).read_text())
        for name in names.split():
            if name in code_points:
                (ICONS / f"{prefix}.{name}.svg").write_text(draw(font, int(code_points[name], 16)))
            else:
                unknown.append(f"{prefix}.{name}")
    return unknown


if __name__ == "__main__":
    if unknown := prepare():
        sys.exit("Not in the icon fonts: " + ", ".join(unknown))
