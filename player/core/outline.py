"""What is open, begun, done: pure answers from a course and what a learner did in it."""

from typing import Literal

import msgspec

from course_bundle.manifest import Course, Module, Page, Video
from player.core.intervals import Interval, length
from player.core.sittings import Sitting

WATCHED_SHARE = 0.9
"""The share of a film that has to be played for it to count as watched."""

PageState = Literal["open", "begun", "done"]


class Missing(msgspec.Struct, frozen=True):
    """What a page still asks for: its end to be reached, films by id, activities by id."""

    end: bool
    videos: tuple[str, ...]
    activities: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.end or self.videos or self.activities)


class ModuleState(msgspec.Struct, frozen=True):
    """How far a module is.

    `share` is the share of its pages that are done, `remaining` the pages that are not, in order, `minutes_left` the
    part of its nominal minutes that they stand for, `resume` the id of the page to open next.
    """

    state: Literal["open", "begun", "complete"]
    share: float
    pages_done: int
    pages: int
    remaining: tuple[str, ...]
    minutes_left: int
    resume: str


class Stop(msgspec.Struct, frozen=True):
    """A place in the course to carry on from."""

    module: str
    page: str


class CourseState(msgspec.Struct, frozen=True):
    """How far a course is; `resume` is where the learner stopped, None if nothing is begun and not complete."""

    complete: int
    modules: int
    minutes_left: int
    resume: Stop | None


class Results(msgspec.Struct, frozen=True):
    """What one learner did in one course; the answers to 'how far' are derived from it.

    Keys are 'module/thing'. `shares`: best share per attempted activity. `seen`: pages whose end was reached.
    `skipped`: pages passed over at a content note. `played`: per film the seconds played, disjoint. `read`: films whose
    transcript was read. `bookmarks`: pages that the learner marked. `visited`: pages that were open, last one first.
    `seconds`: per film where it was stopped. `sittings`: per final check that draws its questions, oldest first.
    """

    shares: dict[str, float] = {}
    seen: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()
    played: dict[str, tuple[Interval, ...]] = {}
    read: frozenset[str] = frozenset()
    bookmarks: frozenset[str] = frozenset()
    visited: tuple[str, ...] = ()
    seconds: dict[str, float] = {}
    sittings: dict[str, tuple[Sitting, ...]] = {}

    def watched_share(self, module: Module, video: Video) -> float:
        """Share of the film's seconds that were played."""
        played = length(self.played.get(f"{module.id}/{video.id}", ()))
        return min(1.0, played / video.duration) if video.duration > 0 else 0.0

    def watched(self, module: Module, video: Video) -> bool:
        """Whether the film counts as watched: enough of it was played, or its transcript was read."""
        return f"{module.id}/{video.id}" in self.read or self.watched_share(module, video) >= WATCHED_SHARE

    def missing(self, module: Module, page: Page) -> Missing:
        """What the page still asks for; false when it is done.

        A page passed over at the content note asks for nothing more, neither its films nor its questions: being
        spared them is the point of the note.
        """
        if page.id in module.content_note and f"{module.id}/{page.id}" in self.skipped:
            return Missing(False, (), ())
        return Missing(
            f"{module.id}/{page.id}" not in self.seen,
            tuple(video.id for video in page.videos if not self.watched(module, video)),
            self._unanswered(module, page),
        )

    def _unanswered(self, module: Module, page: Page) -> tuple[str, ...]:
        """The activities that have to be answered and were not; of a bank, what one sitting still asks for."""
        required = [each.id for each in page.activities if each.required]
        if page.draw is None or not required:
            return tuple(each for each in required if f"{module.id}/{each}" not in self.shares)
        sittings = self.sittings.get(f"{module.id}/{page.id}", ())
        if any(not sitting.left for sitting in sittings):
            return ()
        return sittings[-1].left if sittings else tuple(each.id for each in page.activities[: page.draw])

    def page_state(self, module: Module, page: Page) -> PageState:
        """'done' when the page asks for nothing more, 'begun' when it was open or anything on it was done."""
        if not self.missing(module, page):
            return "done"
        begun = (
            f"{module.id}/{page.id}" in self.seen
            or f"{module.id}/{page.id}" in self.visited
            or any(f"{module.id}/{activity.id}" in self.shares for activity in page.activities)
            or any(f"{module.id}/{video.id}" in self.played.keys() | self.read for video in page.videos)
        )
        return "begun" if begun else "open"

    def module_state(self, module: Module) -> ModuleState:
        """How far the module is. It is complete when all its pages are done."""
        states = {page.id: self.page_state(module, page) for page in module.pages}
        remaining = [page for page in module.pages if states[page.id] != "done"]
        done = len(module.pages) - len(remaining)
        complete = bool(module.pages) and not remaining
        nominal = sum(page.minutes for page in module.pages)
        left = sum(page.minutes for page in remaining)
        return ModuleState(
            state="complete" if complete else "begun" if set(states.values()) - {"open"} else "open",
            share=done / len(module.pages) if module.pages else 0.0,
            pages_done=done,
            pages=len(module.pages),
            remaining=tuple(page.id for page in remaining),
            minutes_left=round(module.minutes * left / nominal) if nominal else 0,
            resume=self._resume(module, complete),
        )

    def course_state(self, course: Course) -> CourseState:
        """How far the course is, and the place where the learner stopped."""
        states = {module.id: self.module_state(module) for module in course.modules}
        pages = {f"{module.id}/{page.id}": module.id for module in course.modules for page in module.pages}
        stopped = (pages[page] for page in self.visited if page in pages)
        unfinished = (module for module in stopped if states[module].state != "complete")
        module = next(unfinished, None)
        return CourseState(
            complete=sum(state.state == "complete" for state in states.values()),
            modules=len(states),
            minutes_left=sum(state.minutes_left for state in states.values()),
            resume=Stop(module, states[module].resume) if module else None,
        )

    def _resume(self, module: Module, complete: bool) -> str:
        pages = {f"{module.id}/{page.id}": page.id for page in module.pages}
        if not complete:
            for page in self.visited:
                if page in pages:
                    return pages[page]
        return next(iter(pages.values()), "")
