"""Finds words in the open course: pages, questions, what films say, the glossary; an index in memory a language."""

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from course_bundle.activities import ActivitySpec
from course_bundle.errors import BundleError
from course_bundle.flow import MARK, plain
from course_bundle.manifest import Figure, HostWord, Module, Page, Text, Video, Words
from course_bundle.spelling import plain_spelling

if TYPE_CHECKING:
    from course_bundle.archive import Bundle

Kind = Literal["title", "text", "question", "film", "term"]

# Letters and digits of any script, with the vowel signs, joiners and stress marks that stand between them.
_WORD = re.compile(
    "(?:\\w|[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f])+"
)
_LEAD = re.compile("^[وف]?[بكل]?(?:ال|(?<=ل)ل)")
"""What Arabic writes together with the word that follows: and, so, in, as, for, the."""
_STEM = 3
_TRAIL, _AHEAD = 60, 140  # characters of an excerpt before the hit and after it
_LONG = 220
_SENTENCE_ENDS = (".", "?", "!", "…", "؟", "。")
_PLACES, _PAGES = 3, 40


class Passage(NamedTuple):
    """A paragraph that can be found, and where it stands.

    `line` counts the paragraphs of its block that are not empty; `seconds` tells for a film from which character on
    which second is spoken. A term of the glossary has no module; its `block` is the term's id.
    """

    kind: Kind
    module: str
    page: str
    block: str
    line: int
    text: str
    seconds: tuple[tuple[int, float], ...] = ()


class Hit(NamedTuple):
    """A passage in which the words were found, at `second` in a film, and its words before, at and after the hit."""

    passage: Passage
    second: float
    before: str
    words: str
    after: str


class Group(NamedTuple):
    """What was found on one page, or of one term: the first places, and how many there are in all."""

    hits: tuple[Hit, ...]
    places: int


class Answer(NamedTuple):
    """What was found: the first pages, and how many pages there are in all."""

    groups: tuple[Group, ...]
    pages: int


class Index:
    """The words of a course in one language. Made in any thread; asked in one."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._passages = list(passages)
        # Folded here, so that the text and what is typed go through the same rule, й stays a letter, and so on.
        self._db = sqlite3.connect(":memory:", check_same_thread=False)
        self._db.execute(
            "CREATE VIRTUAL TABLE passage USING fts5"
            "(words, content='', prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 0')"
        )
        self._forms: dict[str, tuple[str, ...]] = {}
        rows = ((at, self._searched(passage.text)) for at, passage in enumerate(self._passages))
        self._db.executemany("INSERT INTO passage (rowid, words) VALUES (?, ?)", rows)

    def find(self, typed: str) -> Answer:
        """What has all these words, or words that begin so; pages of that title first, then as the course goes."""
        wanted = [_forms(_fold(word)) for word in _words(typed)]
        wanted = [forms for forms in wanted if forms]
        if not wanted:
            return Answer((), 0)
        query = " AND ".join("(" + " OR ".join(f'"{form}"*' for form in forms) + ")" for forms in wanted)
        rows = self._db.execute("SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rowid", (query,))
        groups: dict[tuple[str, str, str], list[Passage]] = {}
        titled: set[tuple[str, str, str]] = set()
        for (at,) in rows:
            passage = self._passages[at]
            key = (passage.module, passage.page, "" if passage.module else passage.block)
            groups.setdefault(key, []).append(passage)
            if passage.kind == "title":
                titled.add(key)
        order = sorted(groups, key=lambda key: key not in titled)  # stable: within each, the course's own order
        starts = tuple(form for forms in wanted for form in forms)
        shown = (
            Group(tuple(self._hit(each, starts) for each in groups[key][:_PLACES]), len(groups[key]))
            for key in order[:_PAGES]
        )
        return Answer(tuple(shown), len(groups))

    def close(self) -> None:
        """Lets go of the memory."""
        self._db.close()

    def _searched(self, text: str) -> str:
        found: list[str] = []
        for word in _words(text):
            if word not in self._forms:
                self._forms[word] = _forms(_fold(word))
            found += self._forms[word]
        return " ".join(found)

    def _hit(self, passage: Passage, starts: tuple[str, ...]) -> Hit:
        text = passage.text
        found = (
            match.span()
            for match in _WORD.finditer(text)
            if any(form.startswith(starts) for form in self._forms[match.group()])
        )
        begin, end = next(found, (0, 0))
        second = max((at for place, at in passage.seconds if place <= begin), default=0.0)
        before, after = text[:begin], text[end:]
        if len(before) > _TRAIL:
            before = "…" + before[-_TRAIL:].partition(" ")[2]
        if len(after) > _AHEAD:
            after = after[:_AHEAD].rpartition(" ")[0] + "…"
        return Hit(passage, second, before, text[begin:end], after)


def build_index(bundle: "Bundle", language: str, report: Callable[[float], object] = lambda _share: None) -> Index:
    """Reads the course in a language; `report` hears the share that is done.

    Only what stands there before an answer is in it: neither options nor feedback nor reasons. Captions that cannot be
    read are left out. Raises what `Bundle.words` raises.
    """
    return Index(_Reader(bundle, language, report).passages())


class _Reader:
    def __init__(self, bundle: "Bundle", language: str, report: Callable[[float], object]) -> None:
        self._bundle, self._language, self._report = bundle, language, report

    @cached_property
    def _words(self) -> Words:
        return self._bundle.words(self._language)

    def passages(self) -> Iterator[Passage]:
        course = self._bundle.course
        for done, module in enumerate(course.modules):
            self._report(done / len(course.modules))
            for page in module.pages:
                yield from self._page(module, page)
        for term in course.glossary:
            yield Passage("title", "", "", term, 0, self._words.plain("glossary", term))
            for line, text in enumerate(_lines(plain(self._words.flow("glossary", term, "meaning")))):
                yield Passage("term", "", "", term, line, text)

    def _page(self, module: Module, page: Page) -> Iterator[Passage]:
        words = self._words
        yield Passage("title", module.id, page.id, "", 0, words.plain(module.id, page.id))
        for block in page.blocks:
            match block:
                case Text(id=key) | HostWord(id=key):
                    yield from self._texts("text", module, page, key, plain(words.flow(module.id, key)))
                case Figure():
                    labels = (words.flow(module.id, block.id, picture.id) for picture in block.pictures)
                    said = "\n".join(plain(flow) for flow in (*labels, words.flow(module.id, block.id)))
                    yield from self._texts("text", module, page, block.id, said)
                case Video():
                    yield from self._film(module, page, block)
                case ActivitySpec():
                    prompt = MARK.sub("…", plain(words.flow(module.id, block.id)))
                    yield from self._texts("question", module, page, block.id, prompt)
        if handover := words.plain(module.id, page.id, "handover"):
            yield Passage("text", module.id, page.id, "", 0, handover)

    def _texts(self, kind: Kind, module: Module, page: Page, block: str, text: str) -> Iterator[Passage]:
        for line, each in enumerate(_lines(text)):
            yield Passage(kind, module.id, page.id, block, line, each)

    def _film(self, module: Module, page: Page, video: Video) -> Iterator[Passage]:
        words, place = self._words, (module.id, page.id, video.id)
        for key in ((video.id,), (video.id, "about")):
            yield Passage("film", *place, 0, words.plain(module.id, *key), ((0, 0.0),))
        for chapter in video.chapters:
            yield Passage("film", *place, 0, words.plain(module.id, video.id, chapter.id), ((0, chapter.at),))
        for question in video.questions:
            prompt = plain(words.flow(module.id, question.ask.id))
            yield from (Passage("question", *place, 0, line, ((0, question.at),)) for line in _lines(prompt))
        if self._language not in video.captions:
            return
        from course_bundle.captions import read_cues

        try:
            cues = read_cues(self._bundle.read(video.captions[self._language]))
        except BundleError:
            return
        text, seconds = "", list[tuple[int, float]]()
        for at, cue in enumerate(cues, 1):
            seconds.append((len(text), cue.start))
            text += " ".join(cue.text.split()) + " "
            # Captions are cut for the eye; a sentence over several of them is one passage.
            if at == len(cues) or len(text) > _LONG or text.rstrip().endswith(_SENTENCE_ENDS):
                yield Passage("film", *place, 0, text.rstrip(), tuple(seconds))
                text, seconds = "", []


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _words(text: str) -> list[str]:
    return [found.group() for found in _WORD.finditer(text)]


def _fold(word: str) -> str:
    # What is left of ½ or № has signs in it that would break a query.
    return "".join(sign for sign in plain_spelling(word) if sign.isalnum())


def _forms(folded: str) -> tuple[str, ...]:
    """A word as it is found: itself and, in Arabic, without what is written together with it."""
    bare = _LEAD.sub("", folded)
    return tuple(dict.fromkeys(form for form in (folded, bare if len(bare) >= _STEM else "") if form))
