"""What the class table needs to know: the courses of this machine, and how far everybody is in one of them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from course_bundle.errors import BundleError
from player.screens.class_table import Column, Row
from player.widgets.tasks import Report

if TYPE_CHECKING:
    from course_bundle.archive import Bundle
    from course_bundle.manifest import Course
    from player.core.facilitators import Facilitator


class Known(NamedTuple):
    """A course of this machine, its title, and its modules as columns."""

    course: "Course"
    title: str
    columns: tuple[Column, ...]


def survey(paths: list[Path], language: str, report: Report) -> list[Known]:
    """The courses in these files, each once, titled in the language or else in their first; bad files are left out."""
    from course_bundle.archive import Bundle

    found: dict[str, Known] = {}
    for at, path in enumerate(paths):
        report(at / len(paths))
        try:
            bundle = Bundle.open(path)
        except BundleError:
            continue
        try:
            known = _known(bundle, language)
        except BundleError:
            continue
        finally:
            bundle.close()
        found.setdefault(known.course.id, known)
    return list(found.values())


def read_rows(facilitator: "Facilitator", known: Known | None, report: Report) -> list[Row]:
    """Everybody's row, without modules where there is no course; on the database's lane."""
    course = known.course if known is not None else None
    modules = course.modules if course is not None else ()
    return [
        Row(standing.learner, tuple(standing.results.module_state(module) for module in modules), standing.last)
        for standing in facilitator.standings(course, report)
    ]


def today() -> datetime:
    """Now, where this machine is."""
    return datetime.now(UTC).astimezone()


def _known(bundle: "Bundle", language: str) -> Known:
    course = bundle.course
    words = bundle.words(language)
    columns = tuple(
        Column(number, words.plain(module.id), module.cloth) for number, module in enumerate(course.modules, 1)
    )
    return Known(course, words.plain("title") or course.titles[words.language], columns)
