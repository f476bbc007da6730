"""What a course is: course.json and the words of one language, as typed structs."""

import math
from collections.abc import Callable
from itertools import chain
from typing import Annotated, Literal

import msgspec

from course_bundle.activities import Activity, ActivitySpec, Key, minutes
from course_bundle.flow import Flow
from course_bundle.names import CaptionsName, FilmName, Id, Language, PictureName

FORMAT = 1
"""The newest format version that this code reads."""

Minutes = Annotated[int, msgspec.Meta(ge=1, le=10_000)]
Seconds = Annotated[float, msgspec.Meta(ge=0, le=86_400)]


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True, rename="kebab"):
    """Base of all that course.json holds: unknown fields are faults, nothing changes after the parse.

    Field names are written with hyphens, as authors write them.
    """


class Text(_Part, frozen=True, tag="text", tag_field="kind"):
    """Rich text."""

    id: Id

    def keys(self) -> tuple[Key, ...]:
        """The text itself."""
        return (Key(self.id, flow=True),)


class HostWord(_Part, frozen=True, tag="host", tag_field="kind"):
    """A word from the host."""

    id: Id

    def keys(self) -> tuple[Key, ...]:
        """What the host says."""
        return (Key(self.id, flow=True),)


class Picture(_Part, frozen=True):
    """One picture of a figure; `media` is the entry's name."""

    id: Id
    media: PictureName


class Figure(_Part, frozen=True, tag="figure", tag_field="kind"):
    """One picture, or several side by side, on a plate with a caption."""

    id: Id
    pictures: tuple[Picture, ...]

    def keys(self) -> tuple[Key, ...]:
        """The caption; for each picture its text alternative and, if wanted, a label."""
        names = [f"{self.id}/{picture.id}" for picture in self.pictures]
        parts = (key for name in names for key in (Key(f"{name}/alt", False), Key(name, True, required=False)))
        return (Key(self.id, flow=True), *parts)


class Chapter(_Part, frozen=True):
    """A chapter of a video; `at` is its start in seconds."""

    id: Id
    at: Seconds


class FilmQuestion(_Part, frozen=True):
    """A question that stops a film; `at` is the second at which it does."""

    at: Seconds
    ask: Activity


class Video(_Part, frozen=True, tag="video", tag_field="kind"):
    """A film: its entry, seconds, the language of each audio track in order, captions (WebVTT) by language.

    `questions` stop it at their seconds, in order.
    """

    id: Id
    media: FilmName
    duration: Annotated[float, msgspec.Meta(gt=0, le=86_400)]
    audio: tuple[Language, ...] = ()
    captions: dict[Language, CaptionsName] = {}
    chapters: tuple[Chapter, ...] = ()
    questions: tuple[FilmQuestion, ...] = ()

    def keys(self) -> tuple[Key, ...]:
        """The title, one sentence on what it shows, the chapters, and what its questions need."""
        chapters = (Key(f"{self.id}/{chapter.id}", flow=False) for chapter in self.chapters)
        asked = chain.from_iterable(question.ask.keys() for question in self.questions)
        return (Key(self.id, flow=False), Key(f"{self.id}/about", flow=False), *chapters, *asked)


Block = Text | HostWord | Figure | Video | Activity


class Page(_Part, frozen=True):
    """A page: blocks in order. `check` marks the final check; `minutes` is the nominal time.

    With `draw`, the blocks of a final check are a bank, of which so many questions are asked in a sitting.
    """

    id: Id
    blocks: tuple[Block, ...]
    minutes: Minutes = 1
    check: bool = False
    draw: Annotated[int, msgspec.Meta(ge=1, le=1000)] | None = None

    @property
    def activities(self) -> tuple[Activity, ...]:
        """The activities on the page, in order, those of its films among them."""
        found: list[Activity] = []
        for block in self.blocks:
            if isinstance(block, Video):
                found += (question.ask for question in block.questions)
            elif isinstance(block, ActivitySpec):
                found.append(block)
        return tuple(found)

    @property
    def videos(self) -> tuple[Video, ...]:
        """The films on the page, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Video))

    @property
    def learning_minutes(self) -> int:
        """What the page takes: the author's minutes for reading, the films' own, and those of each activity's kind."""
        reads = any(not isinstance(block, Video | ActivitySpec) for block in self.blocks)
        films = sum(math.ceil(video.duration / 60) for video in self.videos)
        asked = sum(minutes(activity) for activity in self.activities)
        if self.draw is not None and self.activities:
            asked = math.ceil(asked * self.draw / len(self.activities))
        return self.minutes * reads + films + asked

    @property
    def layout(self) -> Literal["lesson", "video", "questions"]:
        """How the page is shown: a film alone, activities alone one at a time, or a flow of blocks."""
        if len(self.blocks) == 1 and self.videos:
            return "video"
        alone = bool(self.blocks) and all(isinstance(block, ActivitySpec) for block in self.blocks)
        return "questions" if alone else "lesson"

    def keys(self) -> tuple[Key, ...]:
        """The title, the host's sentence that leads on, what a trainer may want to know, and what the blocks need."""
        optional = (Key(f"{self.id}/handover", False, required=False), Key(f"{self.id}/trainer", True, required=False))
        own = (Key(self.id, flow=False), *optional)
        return (*own, *chain.from_iterable(block.keys() for block in self.blocks))


class Module(_Part, frozen=True):
    """A module: pages in order.

    `cloth` (1 to 7) is its book-cloth colour, `minutes` the nominal learning time, `content_note` the pages that the
    opening note speaks of and that a learner may skip.
    """

    id: Id
    cloth: Annotated[int, msgspec.Meta(ge=1, le=7)]
    minutes: Minutes
    pages: tuple[Page, ...]
    content_note: tuple[Id, ...] = ()

    @property
    def activities(self) -> tuple[Activity, ...]:
        """The activities of all pages, in order."""
        return tuple(activity for page in self.pages for activity in page.activities)

    @property
    def learning_minutes(self) -> int:
        """What its pages take together."""
        return sum(page.learning_minutes for page in self.pages)

    def page(self, page_id: str) -> Page:
        """The page of that id; KeyError if there is none."""
        for page in self.pages:
            if page.id == page_id:
                return page
        raise KeyError(page_id)

    def keys(self) -> tuple[Key, ...]:
        """All the places for its words, by absolute key."""
        note = (Key("content-note", flow=True),) if self.content_note else ()
        flows = (Key(name, flow=True) for name in ("objectives", "outcomes", "closing"))
        pages = chain.from_iterable(page.keys() for page in self.pages)
        trainer = Key("trainer", flow=True, required=False)
        inside = (Key("question", flow=False), *flows, *note, trainer, *pages)
        return (Key(self.id, flow=False), *(key._replace(name=f"{self.id}/{key.name}") for key in inside))


class Host(_Part, frozen=True):
    """The pictures of the host: a round portrait and a half figure."""

    portrait: PictureName
    figure: PictureName


class Course(_Part, frozen=True):
    """course.json.

    `titles` holds the title by language, so that a library can list courses without reading their words; `pass_share`
    is the least share of the final check that earns a certificate.
    """

    format: Annotated[int, msgspec.Meta(ge=1)]
    id: Id
    edition: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
    languages: tuple[Language, ...]
    licence: str
    titles: dict[Language, str]
    host: Host
    modules: tuple[Module, ...]
    pass_share: Annotated[float, msgspec.Meta(gt=0, le=1)] = 0.7
    emergency_line: bool = False
    glossary: tuple[Id, ...] = ()

    def module(self, module_id: str) -> Module:
        """The module of that id; KeyError if there is none."""
        for module in self.modules:
            if module.id == module_id:
                return module
        raise KeyError(module_id)

    def keys(self) -> tuple[Key, ...]:
        """All the places for words that the course has, by absolute key."""
        plain = ("title", "publisher", "host/name", "host/greeting", "host/welcome-back")
        emergency = (Key("emergency", flow=True),) if self.emergency_line else ()
        terms = (Key(f"glossary/{term}{part}", bool(part)) for term in self.glossary for part in ("", "/meaning"))
        own = (*(Key(name, flow=False) for name in plain), Key("description", flow=True), Key("about", flow=True))
        return (*own, *emergency, *terms, *chain.from_iterable(module.keys() for module in self.modules))


Texts = dict[str, str | tuple[Flow, ...]]
"""text/LANGUAGE.json: words by absolute key; a plain line, or a flow."""


class Words:
    """The words of one language, and the pictures that they go with; `read` hands back an entry."""

    def __init__(self, language: str, texts: Texts, read: Callable[[str], bytes] = lambda _name: b"") -> None:
        self.language = language
        self._texts, self._read = texts, read

    def picture(self, name: str) -> bytes:
        """The picture of that entry; b'' where there is none. Raises what the archive raises (`Bundle.read`)."""
        return self._read(name)

    def plain(self, *key: str) -> str:
        """The plain line at a key given in parts (module id, then the relative key); '' where there is none."""
        found = self._texts.get("/".join(key), "")
        return found if isinstance(found, str) else ""

    def flow(self, *key: str) -> tuple[Flow, ...]:
        """The rich text at a key given in parts; empty where there is none."""
        found = self._texts.get("/".join(key), ())
        return () if isinstance(found, str) else found
