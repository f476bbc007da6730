"""What a voice says of a page: titles, paragraphs and what pictures show, in reading order."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from player.widgets.figure import Picture
from player.widgets.flow_text import FlowText
from player.widgets.labels import Heading


class Spoken(NamedTuple):
    """Words, the part that shows them, and which of its paragraphs they are."""

    words: str
    part: QWidget
    paragraph: int = 0

    def light(self, on: bool) -> None:
        """Tints the paragraph while it is said."""
        if isinstance(self.part, FlowText):
            self.part.light(self.paragraph if on else None)

    def top(self) -> int:
        """Where it begins, in px from the upper edge of its part."""
        return self.part.top_of(self.paragraph) if isinstance(self.part, FlowText) else 0


def spoken_in(root: QWidget, without: Callable[[QWidget], bool] = lambda _part: False) -> list[Spoken]:
    """All that can be read aloud in a part and is shown; nothing of the parts that are to be left out."""
    return [each for each in _spoken(root, without) if any(sign.isalnum() for sign in each.words)]


def _spoken(root: QWidget, without: Callable[[QWidget], bool]) -> Iterator[Spoken]:
    for part in root.children():
        if not isinstance(part, QWidget) or part.isHidden() or without(part):
            continue
        if isinstance(part, FlowText):
            yield from (Spoken(words, part, at) for at, words in enumerate(part.paragraphs))
        elif isinstance(part, Heading):
            yield Spoken(part.text(), part)
        elif isinstance(part, Picture):
            yield Spoken(part.accessibleName(), part)
        else:
            yield from _spoken(part, without)
