"""What ids, languages and entries may be called."""

import re
from typing import Annotated, Final

import msgspec

_FOLDERS = r"\Amedia/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*"

ID: Final = r"\A[a-z0-9-]{1,64}\Z"
LANGUAGE: Final = r"\A[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z"
PICTURE: Final = _FOLDERS + r"\.(?:svg|png|jpe?g|webp|gif)\Z"
FILM: Final = _FOLDERS + r"\.(?:webm|mp4)\Z"
CAPTIONS: Final = _FOLDERS + r"\.vtt\Z"

SAID: Final = {
    ID: "an id (a to z, 0 to 9 and hyphens, at most 64)",
    LANGUAGE: "a language code ('en', 'pt-BR')",
    PICTURE: "a picture under media/ (.svg, .png, .jpg, .jpeg, .webp, .gif; a name of letters, digits, '.', '_', '-')",
    FILM: "a film under media/ (.webm or .mp4; a name of letters, digits, '.', '_' and '-')",
    CAPTIONS: "captions under media/ (.vtt; a name of letters, digits, '.', '_' and '-')",
}
"""Each pattern in words, for errors that people read."""

Id = Annotated[str, msgspec.Meta(pattern=ID)]
Language = Annotated[str, msgspec.Meta(pattern=LANGUAGE)]
PictureName = Annotated[str, msgspec.Meta(pattern=PICTURE)]
FilmName = Annotated[str, msgspec.Meta(pattern=FILM)]
CaptionsName = Annotated[str, msgspec.Meta(pattern=CAPTIONS)]

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def name_fault(name: str, longest: int) -> str:
    """Why an entry may not be called this; '' when it may.

    A name is a relative path of plain parts, with slashes (APPNOTE.TXT 4.4.17): nothing that could climb, begin at a
    root or a drive, or look like another name.
    """
    if not name or len(name) > longest:
        return f"a name has 1 to {longest} characters"
    if _CONTROL.search(name):
        return "control characters"
    if "\\" in name:
        return "a backslash"
    if name.startswith("/"):
        return "an absolute path"
    if ":" in name:
        return "a drive or stream"
    parts = name.removesuffix("/").split("/")
    if ".." in parts or "." in parts or "" in parts:
        return "a path that climbs or doubles back"
    return ""
