"""What time it is, and how a time is written down."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Now = Callable[[], datetime]
"""A clock, handed in by whoever wires things together, so that a test can set it."""

_FIRST_RELEASE = datetime(2026, 1, 1, tzinfo=UTC)


def utc_now() -> datetime:
    """The machine's clock, in UTC."""
    return datetime.now(UTC)


def stamp(when: datetime) -> str:
    """ISO 8601 in UTC with zone and milliseconds: 2026-07-27T10:15:00.000+00:00."""
    return when.astimezone(UTC).isoformat(timespec="milliseconds")


def moment(text: str) -> datetime:
    """The time that `stamp` wrote; one that went bad on the disk is 1 January 1970."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return datetime.fromtimestamp(0, UTC)


def plainly_wrong(shown: datetime, newest: datetime | None) -> bool:
    """Whether a clock cannot be right: earlier than this player, or a day or more before what it showed once."""
    return shown < _FIRST_RELEASE or (newest is not None and shown < newest - timedelta(days=1))
