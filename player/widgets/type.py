"""The type scale: a role's family, weight, size and line height, for Latin and Cyrillic and for Arabic."""

from typing import Literal, NamedTuple

from PySide6.QtGui import QFont

Role = Literal[
    "display",
    "title",
    "question",
    "dialog",
    "section",
    "card",
    "reading",
    "reading-strong",
    "interface",
    "button",
    "meta",
    "meta-strong",
    "numeral",
    "workshop",
    "workshop-option",
    "workshop-strong",
    "workshop-figure",
]

SANS = ("Noto Sans", "Noto Sans Arabic")
SERIF = ("Noto Serif", "Noto Naskh Arabic")
READING = ("Noto Sans", "Noto Naskh Arabic")


class Face(NamedTuple):
    """Families in order of choice; a weight; size and line height in px at 100 %, first Latin, then Arabic."""

    families: tuple[str, ...]
    weight: QFont.Weight
    size: float
    line: float
    arabic_size: float
    arabic_line: float


_PLAIN = QFont.Weight.Normal
_SEMI = QFont.Weight.DemiBold
_BOLD = QFont.Weight.Bold

FACES: dict[Role, Face] = {
    "display": Face(SERIF, _SEMI, 32, 42, 32, 48),
    "title": Face(SERIF, _SEMI, 30, 40, 30, 46),
    "question": Face(SERIF, _SEMI, 25, 34, 26, 40),
    "dialog": Face(SERIF, _SEMI, 20, 28, 22, 32),
    "section": Face(SERIF, _SEMI, 18, 26, 20, 28),
    "card": Face(SERIF, _SEMI, 17, 22, 18, 25),
    "reading": Face(READING, _PLAIN, 17, 28, 18, 32),
    "reading-strong": Face(READING, _SEMI, 17, 28, 18, 32),
    "interface": Face(SANS, _PLAIN, 15, 22, 15, 24),
    "button": Face(SANS, _SEMI, 15, 22, 15, 24),
    "meta": Face(SANS, _PLAIN, 13, 19, 13.5, 21),
    "meta-strong": Face(SANS, _SEMI, 13, 19, 13.5, 21),
    "numeral": Face(SERIF, _SEMI, 22, 28, 22, 28),
    "workshop": Face(SERIF, _SEMI, 42, 56, 42, 62),
    "workshop-option": Face(SANS, _PLAIN, 31, 41, 31, 46),
    "workshop-strong": Face(SANS, _SEMI, 31, 41, 31, 46),
    "workshop-figure": Face(SANS, _SEMI, 44, 52, 44, 52),
}


def face_font(role: Role, arabic: bool, scale: float) -> QFont:
    """The font of a role; serif roles in Arabic are set in Bold, which is what Naskh has."""
    face = FACES[role]
    font = QFont()
    families = list(face.families)
    font.setFamilies(list(reversed(families)) if arabic else families)
    font.setPixelSize(round((face.arabic_size if arabic else face.size) * scale))
    # Fractional widths: the same words take the same room at every resolution.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(_BOLD if arabic and face.weight == _SEMI and face.families != SANS else face.weight)
    return font


def face_line(role: Role, arabic: bool, scale: float) -> int:
    """The line height of a role in px."""
    face = FACES[role]
    return round((face.arabic_line if arabic else face.line) * scale)
