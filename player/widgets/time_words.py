"""Lengths of time in words, with the plurals of each language."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from player.widgets.counting import Counting
from player.widgets.theme import Look

Time = Counting("Time")


def short_minutes(look: Look, minutes: int) -> str:
    """'45 min', '1 h 10 min', '2 h': for cards and lines of facts."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        found = Time.tr("%n min", "", rest)
    elif not rest:
        found = Time.tr("%n h", "", hours)
    else:
        words = Time.tr("%1 %2", "hours, then minutes, short")
        parts = Time.tr("%n h", "", hours), Time.tr("%n min", "", rest)
        found = words.replace("%1", parts[0]).replace("%2", parts[1])
    return look.digits(found)


def hours_left(look: Look, minutes: int) -> str:
    """'about 6 hours left', or minutes where it is less than an hour and a half."""
    if minutes < 90:
        found = Time.tr("about %n minute(s) left", "", max(5, round(minutes / 5) * 5))
    else:
        found = Time.tr("about %n hour(s) left", "", round(minutes / 60))
    return look.digits(found)


def reading_minutes(look: Look, minutes: int) -> str:
    """'7 minutes to read'."""
    return look.digits(Time.tr("%n minute(s) to read", "", minutes))


def clock_time(look: Look, when: datetime) -> str:
    """The time of day here: '14:05'; it never turns round in right-to-left text."""
    return f"\u2066{look.digits(when.astimezone().strftime('%H:%M'))}\u2069"


def day_and_time(look: Look, when: datetime, now: datetime) -> str:
    """When something was, as short as it is clear: 'Today, 14:05', '20 November', '20 November 2025'."""
    here, today = when.astimezone(), now.astimezone()
    if here.date() == today.date():
        return Time.tr("Today, %1", "a time of day").replace("%1", clock_time(look, when))
    if here.year != today.year:
        return look.date(here.date())
    return look.digits(QLocale(look.language).toString(QDate(here.year, here.month, here.day), "d MMMM"))
