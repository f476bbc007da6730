"""A learner's journal: notes and reflections in their vault, each sealed whole; nothing of it is anywhere else."""

import os
from typing import TYPE_CHECKING

import msgspec

from player.core.clock import Now, stamp, utc_now

# Loaded by whoever has a vault: the first screens do without ciphers.
if TYPE_CHECKING:
    from player.core.vault import OpenVault

_NOTE, _REFLECTION = "note/", "reflection/"


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """A text and where it belongs.

    `id` is its key in the vault, which is not hidden. `course` and `module` are ids; `part` is the page that a note
    belongs to, or the activity whose prompt a reflection answers; all three are '' for a note that stands by itself.
    `written` is when it was last written (UTC, ISO 8601), '' if it never was.
    """

    id: str
    course: str = ""
    module: str = ""
    part: str = ""
    text: str = ""
    written: str = ""

    @property
    def reflection(self) -> bool:
        """Whether it answers a prompt of the course."""
        return self.id.startswith(_REFLECTION)

    @property
    def place(self) -> tuple[str, str, str]:
        """Course, module and part."""
        return self.course, self.module, self.part


class _Sealed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is sealed of a note: all but its key, so that the key says no more than that there is a note."""

    course: str = ""
    module: str = ""
    part: str = ""
    text: str
    written: str = ""


def blank(course: str = "", module: str = "", page: str = "") -> Note:
    """A note that nobody has written yet; its key is random (128 bits)."""
    return Note(id=f"{_NOTE}{os.urandom(16).hex()}", course=course, module=module, part=page)


def read_notes(vault: "OpenVault") -> list[Note]:
    """All notes and reflections, last written first. Raises Locked, ProgressError."""
    found = [_note(key, text) for kind in (_NOTE, _REFLECTION) for key, text in vault.texts(kind).items()]
    return sorted(found, key=lambda note: note.written, reverse=True)


def write(vault: "OpenVault", note: Note, now: Now = utc_now) -> Note:
    """Keeps a note in place of what stood under its id; as it stands, it is on disk. Raises Locked, ProgressError."""
    # Half of a surrogate pair is no text; a paste can hold one.
    text = note.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return put_back(vault, msgspec.structs.replace(note, text=text, written=stamp(now())))


def put_back(vault: "OpenVault", note: Note) -> Note:
    """Keeps a note as it is, with the time that it has: after `remove` this is the way back."""
    course, module, part = ("", "", "") if note.reflection else note.place
    sealed = _Sealed(course=course, module=module, part=part, text=note.text, written=note.written)
    vault.put(note.id, msgspec.json.encode(sealed).decode())
    return note


def remove(vault: "OpenVault", note_id: str) -> None:
    """Drops a note if it was ever written; whoever still holds it can put it back. Raises Locked, ProgressError."""
    if vault.get(note_id) is not None:
        vault.delete(note_id)


def read_reflection(vault: "OpenVault", course: str, module: str, activity: str) -> str:
    """What the learner wrote to this prompt, '' if nothing yet. Raises Locked, ProgressError."""
    key = _reflection(course, module, activity).id
    text = vault.get(key)
    return "" if text is None else _note(key, text).text


def write_reflection(
    vault: "OpenVault", course: str, module: str, activity: str, text: str, now: Now = utc_now
) -> Note | None:
    """Keeps what the learner wrote to this prompt, which the journal then shows too; an empty text drops it.

    The key names the place, so that each prompt has one text. Raises Locked, ProgressError.
    """
    note = _reflection(course, module, activity)
    if text.strip():
        return write(vault, msgspec.structs.replace(note, text=text), now)
    remove(vault, note.id)
    return None


def _reflection(course: str, module: str, activity: str) -> Note:
    key = f"{_REFLECTION}{course}/{module}/{activity}"
    return Note(id=key, course=course, module=module, part=activity)


def _note(key: str, text: str) -> Note:
    """A note as it was sealed; a text of another shape is shown as it is rather than lost."""
    try:
        sealed = msgspec.json.decode(text, type=_Sealed)
    except (msgspec.MsgspecError, RecursionError):
        sealed = _Sealed(text=text)
    places = key.removeprefix(_REFLECTION).split("/")
    if key.startswith(_REFLECTION) and len(places) == 3:
        course, module, part = places
    else:
        course, module, part = sealed.course, sealed.module, sealed.part
    return Note(id=key, course=course, module=module, part=part, text=sealed.text, written=sealed.written)
