"""What types cannot say: ids that repeat, right answers that are no option, chapters after the end, missing words."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise

from course_bundle.activities import ActivitySpec, Key
from course_bundle.flow import Flow, marks, terms
from course_bundle.manifest import Block, Course, Figure, Module, Page, Texts, Video
from course_bundle.parsing import Place

Faults = Iterator[tuple[Place, str]]


def course_faults(course: Course) -> Faults:
    """Every fault of a manifest that has the right types, with its place."""
    yield from _languages(course)
    yield from _repeated(("glossary",), "term", course.glossary)
    if not course.modules:
        yield ("modules",), "a course has at least one module"
    yield from _repeated(("modules",), "module", [module.id for module in course.modules])
    for number, module in enumerate(course.modules):
        yield from _module(module, ("modules", number))
    for place, block in blocks(course):
        if isinstance(block, ActivitySpec):
            for field, languages in block.languages().items():
                for language in course.languages:
                    if language not in languages:
                        yield (*place, field), f"there is no answer in {language} for each blank"
            others = {activity.id: activity for activity in course.modules[int(place[1])].activities}
            yield from _lines(block.faults_among(others), place)
    keys = course.keys()
    counted = Counter(key.name for key in keys)
    for name in sorted(name for name, times in counted.items() if times > 1):
        yield (), f"two parts of the course share the words {name!r}; rename one of the ids"


def media(course: Course) -> Iterator[tuple[Place, str]]:
    """Every media entry that the manifest names, with the place that names it."""
    yield ("host", "portrait"), course.host.portrait
    yield ("host", "figure"), course.host.figure
    for place, block in blocks(course):
        match block:
            case Figure(pictures=pictures):
                for number, picture in enumerate(pictures):
                    yield (*place, "pictures", number, "media"), picture.media
            case Video():
                yield (*place, "media"), block.media
                for language, name in block.captions.items():
                    yield (*place, "captions", language), name
            case ActivitySpec():
                for field, name in block.media().items():
                    yield (*place, *field), name
            case _:
                pass


def blocks(course: Course) -> Iterator[tuple[Place, Block]]:
    """Every block of the course with its place, and after a film each of its questions."""
    for m, module in enumerate(course.modules):
        for p, page in enumerate(module.pages):
            for b, block in enumerate(page.blocks):
                place = ("modules", m, "pages", p, "blocks", b)
                yield place, block
                if isinstance(block, Video):
                    for q, question in enumerate(block.questions):
                        yield (*place, "questions", q, "ask"), question.ask


def word_faults(course: Course, texts: Texts) -> Iterator[tuple[str, str]]:
    """Every fault of the words of one language: the key, and what is wrong there."""
    keys = course.keys()
    for key in keys:
        if what := _word_fault(key, texts.get(key.name)):
            yield key.name, what
    known = set(course.glossary)
    for name, text in texts.items():
        if not isinstance(text, str):
            for term in terms(text):
                if term not in known:
                    yield name, f"the glossary has no term {term!r}"


def _word_fault(key: Key, found: str | tuple[Flow, ...] | None) -> str:
    if found is None:
        return "there are no words for this" if key.required else ""
    if isinstance(found, str) == key.flow or (isinstance(found, str) and "\n" in found):
        return "must be rich text" if key.flow else "must be one plain line"
    if not found:
        return "the words are empty"
    return next(mark_faults(key, found), "") if isinstance(found, tuple) else ""


def mark_faults(key: Key, flow: tuple[Flow, ...]) -> Iterator[str]:
    """What is wrong with the marks of a text that needs some; nothing where it needs none."""
    if not key.marks:
        return
    counted = Counter(name for name, _words in marks(flow))
    for name in key.marks:
        if counted[name] != 1:
            yield f"[[{name}]] stands in the text {counted[name]} times, not once"
    for name in counted.keys() - set(key.marks):
        yield f"[[{name}]] stands in the text, but nothing is called {name!r}"
    for name, words in marks(flow):
        if bool(words) != key.worded:
            yield f"[[{name}]] holds its words: [[{name}: words]]" if key.worded else f"[[{name}]] holds no words"


def _languages(course: Course) -> Faults:
    if not course.languages:
        yield ("languages",), "a course has at least one language"
    yield from _repeated(("languages",), "language", [language.casefold() for language in course.languages])
    for language in course.languages:
        if not course.titles.get(language):
            yield ("titles",), f"no title in {language}"


def _module(module: Module, place: Place) -> Faults:
    if not module.pages:
        yield (*place, "pages"), "a module has at least one page"
    ids = [page.id for page in module.pages] + [block.id for page in module.pages for block in page.blocks]
    ids += [question.ask.id for page in module.pages for video in page.videos for question in video.questions]
    yield from _repeated(place, "page, block or activity", ids)
    pages = {page.id for page in module.pages}
    for number, name in enumerate(module.content_note):
        if name not in pages:
            yield (*place, "content-note", number), f"there is no page {name!r}"
    yield from _repeated((*place, "content-note"), "page", module.content_note)
    for number, page in enumerate(module.pages):
        yield from _page(page, (*place, "pages", number))


def _page(page: Page, place: Place) -> Faults:
    if not page.blocks:
        yield (*place, "blocks"), "a page has at least one block"
    if page.draw is not None and not page.check:
        yield (*place, "draw"), "only a final check draws its questions; it needs 'check: true'"
    if page.draw is not None and len(page.blocks) < page.draw:
        yield (*place, "draw"), f"{page.draw} questions are to be drawn, but the page has only {len(page.blocks)}"
    for number, block in enumerate(page.blocks):
        here = (*place, "blocks", number)
        if page.check and not (isinstance(block, ActivitySpec) and block.judged):
            yield here, "the final check holds only activities that have a right answer"
        match block:
            case Figure():
                yield from _figure(block, here)
            case Video():
                yield from _video(block, here)
            case ActivitySpec():
                yield from _lines(block.faults(), here)
            case _:
                pass


def picture_faults(course: Course, sizes: Mapping[str, tuple[float, float]]) -> Faults:
    """Every fault between activities and the pictures that they show, whose sizes are given by entry."""
    for place, block in blocks(course):
        if isinstance(block, ActivitySpec):
            yield from _lines(block.picture_faults(sizes), place)


def _lines(lines: Collection[str], place: Place) -> Faults:
    """Faults as a kind writes them, 'field: what', with their place."""
    for line in lines:
        field, _, what = line.partition(": ")
        yield (*place, field), what


def _figure(figure: Figure, place: Place) -> Faults:
    if not figure.pictures:
        yield (*place, "pictures"), "a figure has at least one picture"
    yield from _repeated((*place, "pictures"), "picture", [picture.id for picture in figure.pictures])


def _video(video: Video, place: Place) -> Faults:
    yield from _repeated((*place, "chapters"), "chapter", [chapter.id for chapter in video.chapters])
    for number, chapter in enumerate(video.chapters):
        if chapter.at >= video.duration:
            yield (*place, "chapters", number), f"begins at {chapter.at} s, but the film lasts {video.duration} s"
    for number, (before, chapter) in enumerate(pairwise(video.chapters), start=1):
        if chapter.at <= before.at:
            yield (*place, "chapters", number), f"begins at {chapter.at} s, not after the one before it"
    for number, question in enumerate(video.questions):
        here = (*place, "questions", number)
        if question.at >= video.duration:
            yield here, f"stops the film at {question.at} s, but it lasts {video.duration} s"
        yield from _lines(question.ask.faults(), (*here, "ask"))
    for number, (earlier, later) in enumerate(pairwise(video.questions), start=1):
        if later.at <= earlier.at:
            yield (*place, "questions", number), f"stops the film at {later.at} s, not after the one before it"


def _repeated(place: Place, what: str, ids: Collection[str]) -> Faults:
    for name, times in Counter(ids).items():
        if times > 1:
            yield place, f"the {what} id {name!r} is used {times} times"
