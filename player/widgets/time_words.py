"""Lengths of time in words, with the plurals of each language."""

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
