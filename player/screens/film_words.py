"""Reads what a film needs from the archive, beside the interface: where it lies, and the cues of every language."""

from collections.abc import Mapping
from typing import NamedTuple

from course_bundle.archive import Bundle, Span
from course_bundle.captions import Cue, read_cues
from course_bundle.errors import BundleError
from course_bundle.manifest import Video
from player.widgets.seek_bar import ChapterMark

CAPTIONS_LIMIT = 4 * 1024 * 1024


class FilmParts(NamedTuple):
    """`span` is None, and `fault` says why in one English line, when the film itself cannot be had."""

    span: Span | None
    fault: str
    cues: Mapping[str, tuple[Cue, ...]]
    """By language; one whose captions cannot be read is left out."""


def read_parts(bundle: Bundle, video: Video) -> FilmParts:
    """Touches the disk; never raises BundleError, for captions without a film are of use, and the reverse."""
    cues: dict[str, tuple[Cue, ...]] = {}
    for language, name in video.captions.items():
        try:
            cues[language] = read_cues(bundle.read(name, CAPTIONS_LIMIT))
        except BundleError:
            continue
    try:
        return FilmParts(bundle.span(video.media), "", cues)
    except BundleError as error:
        return FilmParts(None, error.detail, cues)


def chapter_marks(bundle: Bundle, module_id: str, video: Video, language: str) -> tuple[ChapterMark, ...]:
    """The chapters with their titles in a language."""
    words = bundle.words(language)
    return tuple(ChapterMark(each.at, words.plain(module_id, video.id, each.id)) for each in video.chapters)
