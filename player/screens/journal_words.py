"""What the journal says of a note: its title and where it belongs, in the words of the open course."""

from datetime import datetime
from typing import NamedTuple

from course_bundle.flow import plain
from player.core.clock import moment, utc_now
from player.core.journal import Note
from player.screens.desk import Desk
from player.screens.host_words import named
from player.widgets.counting import Counting
from player.widgets.theme import Look
from player.widgets.time_words import clock_time, day_and_time

Words = Counting("Words")
_LONGEST = 120


class Titled(NamedTuple):
    """The words of a note. `cloth` is the colour role of its module's book, 'edge' where it has none."""

    title: str
    """For the list; of a note without a page, its first words."""
    prompt: str
    """For the head of the sheet."""
    about: str
    """One line above the prompt."""
    facts: str
    """For the list: the module and when it was written."""
    language: str
    cloth: str


def titled(look: Look, desk: Desk, note: Note, now: datetime | None = None) -> Titled:
    """The words of a note; one that belongs to another course is called by its own first words."""
    number, title, cloth = _place(desk, note)
    language = desk.course_language if title and desk.bundle is not None else look.language
    first = next((line.strip() for line in note.text.splitlines() if line.strip()), "")
    own = first[:_LONGEST] or Words.tr("New note")
    day = day_and_time(look, moment(note.written), now or utc_now()) if note.written else Words.tr("Not written yet")
    if number:
        facts = Words.tr("Module %1. %2", "the number, then a day").replace("%1", look.number(number))
        facts = facts.replace("%2", f"\u2068{day}\u2069")
    else:
        facts = day
    prompt = title or Words.tr("What is on your mind?")
    return Titled(title or own, prompt, _about(look, desk, note, number), facts, language, cloth)


def saved_words(look: Look, note: Note, *, guest: bool) -> str:
    """Where a note is, and since when."""
    if guest:
        return Words.tr("In memory until you leave")
    if not note.written:
        return Words.tr("Saves by itself")
    when, now = moment(note.written), utc_now()
    if when.astimezone().date() == now.astimezone().date():
        return Words.tr("Saved on this computer at %1", "a time of day").replace("%1", clock_time(look, when))
    return Words.tr("Saved on this computer: %1", "a day").replace("%1", day_and_time(look, when, now))


def _about(look: Look, desk: Desk, note: Note, number: int) -> str:
    if not number:
        return Words.tr("A note of your own")
    if not note.reflection:
        return Words.tr("Your note on a page of module %1").replace("%1", look.number(number))
    words = named(Words.tr("%1 asks, in module %2", "the host's name"), desk.words.plain("host", "name"))
    return words.replace("%2", look.number(number))


def _place(desk: Desk, note: Note) -> tuple[int, str, str]:
    """The module's number and cloth and the title of the part, where the open course has them."""
    if desk.bundle is None or desk.course.id != note.course:
        return 0, "", "edge"
    for number, module in enumerate(desk.course.modules, 1):
        if module.id == note.module:
            found = plain(desk.words.flow(module.id, note.part)) if note.reflection else ""
            title = " ".join((found or desk.words.plain(module.id, note.part)).split())
            return (number, title, f"c{module.cloth}") if title else (0, "", "edge")
    return 0, "", "edge"
