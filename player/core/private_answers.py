"""Answers that are for the learner's eyes alone: in their vault, under the course, the module and the activity."""

from typing import TYPE_CHECKING, Any

import msgspec

from course_bundle.activities import Activity, Reflection
from player.core import journal
from player.core.clock import Now, utc_now

if TYPE_CHECKING:
    from player.core.vault import OpenVault


def read(vault: "OpenVault", course: str, module: str, activity: Activity) -> object | None:
    """The answer as it was last written, plain and JSON-able, or None. Raises Locked, ProgressError."""
    if isinstance(activity, Reflection):
        text = journal.read_reflection(vault, course, module, activity.id)
        return {"text": text} if text else None
    kept = vault.get(key(course, module, activity))
    if kept is None:
        return None
    try:
        found: object = msgspec.json.decode(kept)
        return found
    except (msgspec.MsgspecError, RecursionError):
        return None  # of another player's making


def write(vault: "OpenVault", course: str, module: str, activity: Activity, answer: object, now: Now = utc_now) -> None:
    """Keeps an answer in place of the one before; one in which nothing is drops it.

    A reflection stands in the journal too. Raises AnswerError if it does not fit, Locked, ProgressError.
    """
    answer, place = _whole(answer), key(course, module, activity)
    empty = activity.score(answer).share == 0.0
    if isinstance(activity, Reflection) and isinstance(answer, dict):
        journal.write_reflection(vault, course, module, activity.id, answer["text"], now)
    elif not empty:
        vault.put(place, msgspec.json.encode(answer).decode())
    elif vault.get(place) is not None:
        vault.delete(place)


def key(course: str, module: str, activity: Activity) -> str:
    """Where in the vault the answer is; this is not hidden."""
    return f"{activity.kind}/{course}/{module}/{activity.id}"


def _whole(value: Any) -> Any:
    """Half of a surrogate pair is no text; a paste can hold one."""
    match value:
        case str():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case dict():
            return {name: _whole(inner) for name, inner in value.items()}
        case list():
            return [_whole(inner) for inner in value]
        case _:
            return value
