"""What time it is, and how a time is written down."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Now = Callable[[], datetime]
"""A clock, handed in by whoever wires things together, so that a test can set it."""


def utc_now() -> datetime:
    """The machine's clock, in UTC."""
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """ISO 8601 in UTC with zone and milliseconds: 2026-07-27T10:15:00.000+00:00."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


_FIRST_RELEASE = datetime(2026, 1, 1, tzinfo=UTC)


def plainly_wrong(moment: datetime, newest: datetime | None) -> bool:
    """Whether a clock cannot be right: earlier than this player, or a day or more before what it showed once."""
    return moment < _FIRST_RELEASE or (newest is not None and moment < newest - timedelta(days=1))
