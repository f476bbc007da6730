"""What stands on a certificate, in the language that the learner took the module in, whatever the interface speaks."""

import re
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale, QTranslator

from player.core.awards import Award
from player.core.places import catalogues, resources
from player.screens.desk import Desk
from player.widgets.counting import Counting
from player.widgets.theme import make_look

if TYPE_CHECKING:
    from player.core.certificate import Certificate

BLACK = "#000000"
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)


class Subject(NamedTuple):
    """What a certificate is about, all but the name. `number` is None for the course; `colour` as '#1A6A62'."""

    language: str
    language_name: str
    title: str
    course: str
    publisher: str
    number: int | None
    modules: int
    minutes: int
    colour: str
    centre: str
    serial: str
    issued: datetime


class Paper(NamedTuple):
    """A certificate drawn as a PDF, and the characters of its name that the fonts lack."""

    pdf: bytes
    missing: str


class Tongue:
    """The catalogue of one language, apart from the one that the program wears; English where it says nothing."""

    def __init__(self, language: str, folder: Path) -> None:
        self._catalogues = []
        for name in (language, "en"):
            catalogue = QTranslator()
            if catalogue.load(str(folder / f"carrel_{name}.qm")):
                self._catalogues.append(catalogue)

    def translate(self, context: str, source: str, comment: str = "", n: int = -1) -> str:
        """The words for a source text, with the plural for `n`; named as Qt's own, so that lupdate finds them."""
        found = ""
        for catalogue in self._catalogues:
            found = found or catalogue.translate(context, source, comment, n) or ""
        return (found or re.sub(r"\(s\)", "" if n == 1 else "s", source)).replace("%n", str(n))


def subject_of(desk: Desk, award: Award) -> Subject:
    """Gathers from the desk what the certificate of an award is about."""
    assert desk.bundle is not None
    course = desk.course
    language = award.language if award.language in course.languages else desk.course_language
    words = desk.bundle.words(language)
    module = course.module(award.module) if award.module else None
    tokens = make_look("light", "en").tokens
    return Subject(
        language=language,
        language_name=desk.language_name(language),
        title=words.plain(module.id if module else "title"),
        course=words.plain("title"),
        publisher=words.plain("publisher"),
        number=course.modules.index(module) + 1 if module else None,
        modules=len(course.modules),
        minutes=module.minutes if module else sum(each.minutes for each in course.modules),
        colour=tokens[f"c{module.cloth}" if module else "lamp"],
        centre=desk.settings.centre,
        serial=award.serial,
        issued=award.issued,
    )


def certificate(subject: Subject, name: str, *, black_only: bool = False, folder: Path | None = None) -> "Certificate":
    """The certificate as plain data, every word in its own language; `folder` holds the catalogues."""
    from player.core.certificate import Certificate

    tongue = Tongue(subject.language, folder or catalogues())
    counted = Counting("counted", tongue.translate)
    facts = [
        (tongue.translate("Certificate", "Date"), long_date(subject.issued, subject.language)),
        (tongue.translate("Certificate", "Learning time"), _learning_time(tongue, subject.minutes)),
        (tongue.translate("Certificate", "Language"), subject.language_name),
    ]
    if subject.centre:
        facts.append((tongue.translate("Certificate", "Place"), subject.centre))
    if subject.number is None:
        reason = tongue.translate("Certificate", "for completing the whole course")
        course_line = counted.tr("All %n module(s)", "", subject.modules)
    else:
        reason = tongue.translate("Certificate", "for completing the module")
        course_line = tongue.translate("Certificate", "Module %1 of the course “%2”")
        course_line = course_line.replace("%1", str(subject.number)).replace("%2", subject.course)
    return Certificate(
        language=subject.language,
        heading=tongue.translate("Certificate", "Certificate of completion"),
        awarded_to=tongue.translate("Certificate", "This certificate is awarded to"),
        name=name,
        reason=reason,
        title=subject.title,
        course_line=course_line,
        spine=subject.course,
        facts=tuple(facts),
        signature=tongue.translate("Certificate", "Facilitator: name and signature"),
        serial_label=tongue.translate("Certificate", "Serial number"),
        serial=subject.serial,
        number=subject.number,
        modules=subject.modules,
        colour=BLACK if black_only else subject.colour,
        publisher=subject.publisher,
        issued=subject.issued,
    )


def draw_paper(subject: Subject, name: str, *, black_only: bool) -> Paper:
    """Draws the certificate; takes a while, so it belongs beside the interface."""
    from player.core.certificate import draw, missing_characters

    fonts = resources() / "fonts"
    missing = missing_characters(name, subject.language, fonts)
    return Paper(draw(certificate(subject, name, black_only=black_only), fonts), missing)


def long_date(moment: datetime, language: str) -> str:
    """The day of a moment on this machine, in words of a language, with Western digits: '22 November 2026'."""
    day = moment.astimezone()
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy").translate(_DIGITS)


def _learning_time(tongue: Tongue, minutes: int) -> str:
    """'1 hour 15 minutes'."""
    hours, rest = divmod(minutes, 60)
    counted = Counting("counted", tongue.translate)
    parts = (
        counted.tr("%n hour(s)", "", hours),
        counted.tr("%n minute(s)", "", rest),
    )
    if not hours or not rest:
        return parts[0] if hours else parts[1]
    words = tongue.translate("Certificate", "%1 %2", "hours, then minutes")
    return words.replace("%1", parts[0]).replace("%2", parts[1])
