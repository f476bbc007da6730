"""From an error's code to one sentence in the learner's language; the log gets the code and where it was, no more."""

import logging
import math

from PySide6.QtCore import QCoreApplication

from player.core.errors import Locked, MustWait, TransferError, WeakSecret, WrongSecret, where

_log = logging.getLogger(__name__)
translate = QCoreApplication.translate


def sentence(error: Exception) -> str:
    """One clear sentence: what happened and what is safe. An error without a known code is our own fault."""
    if isinstance(error, WeakSecret | WrongSecret | MustWait | Locked):
        return _secret(error)
    code = getattr(error, "code", "")
    found = (_carried(code) if isinstance(error, TransferError) else "") or _bundle(code) or _file(code)
    if not found:
        _log.error("an error without a sentence: %s", where(error))
        return translate("Messages", "Something in Carrel failed. What you had finished is safe.")
    _log.warning("%s: %s", code, where(error))
    return found


def waiting(seconds: float) -> str:
    """How long no PIN is looked at, as a clock counts: "Wait 0:29, then try again."."""
    minutes, rest = divmod(math.ceil(seconds), 60)
    words = translate("Messages", "Wait %1, then try again.", "%1 is minutes and seconds: 0:29")
    return words.replace("%1", f"\u2066{minutes}:{rest:02}\u2069")


def _secret(error: WeakSecret | WrongSecret | MustWait | Locked) -> str:
    """What a learner did or has to do; nothing of it goes into the log."""
    if isinstance(error, WeakSecret):
        return {
            "too-short": translate("Messages", "Too short: a PIN has at least 6 digits, words at least 8 letters."),
            "too-easy": translate("Messages", "Too easy: that is among the first that anybody would try."),
        }[error.code]
    if isinstance(error, Locked):
        return translate("Messages", "This is locked again. Open your desk with your PIN first.")
    if isinstance(error, MustWait):
        return waiting(error.wait)
    wrong = translate("Messages", "That is not right.")
    return f"{wrong} {waiting(error.wait)}" if error.wait else wrong


def _bundle(code: str) -> str:
    return {
        "unreadable": translate("Messages", "This course file cannot be read. Is it still there?"),
        "locked": translate("Messages", "Another program is using this file. Close it there, then try again."),
        "not-a-zip": translate("Messages", "This file is not a course."),
        "wrong-type": translate("Messages", "This file is not a course that Carrel can open."),
        "truncated": translate("Messages", "This course file is cut off: it was not copied whole. Copy it again."),
        "unsafe-name": translate("Messages", "This course file was not opened: it could write outside its place."),
        "repeated-entry": translate("Messages", "This course file was not opened: it holds the same part twice."),
        "link": translate("Messages", "This course file was not opened: it points outside itself."),
        "encrypted": translate("Messages", "This course file is locked with a password. Ask for one without."),
        "compressed-media": translate("Messages", "The films in this course file are packed and cannot be played."),
        "bomb": translate("Messages", "This course file was not opened: it would fill the memory."),
        "too-large": translate("Messages", "A part of this course file is too large to be opened."),
        "image-too-large": translate("Messages", "A picture in this course is too large to be shown."),
        "newer-format": translate("Messages", "This course needs a newer Carrel."),
        "bad-manifest": translate("Messages", "This course file has a mistake in it. Ask for a new copy."),
        "bad-text": translate("Messages", "The words of this course cannot be read. Ask for a new copy."),
        "missing-entry": translate("Messages", "A part of this course file is missing. Copy it again."),
        "damaged-entry": translate("Messages", "A part of this course file is damaged. Copy it again."),
    }.get(code, "")


def _file(code: str) -> str:
    return {
        "newer-database": translate("Messages", "A newer Carrel saved this progress. It was left as it is."),
        "read-only": translate("Messages", "Carrel may not write into its folder, so nothing new can be saved."),
        "disk-full": translate("Messages", "The disk is full. Make some room; what was saved before is safe."),
        "unreachable": translate("Messages", "Carrel's folder cannot be reached. Is the stick still in?"),
        "damaged": translate("Messages", "The progress file is damaged. Start Carrel again: a copy will be kept."),
    }.get(code, "")


def _carried(code: str) -> str:
    """What is wrong with a file that carries progress, or with the place where it shall be."""
    return {
        "not-a-transfer": translate("Messages", "This is not a file that Carrel took progress along in."),
        "newer-transfer": translate("Messages", "A newer Carrel wrote this file. It can be brought in there."),
        "damaged-transfer": translate("Messages", "This file was not copied whole, or was changed. Copy it again."),
        "not-opened": translate("Messages", "This is not the secret of the file. Try again."),
        "deleted": translate(
            "Messages", "This learner was deleted on this computer and cannot come back as the same learner."
        ),
        "disk-full": translate("Messages", "There is no room for it. Choose another place; nothing is lost."),
        "read-only": translate("Messages", "Carrel may not use that place. Choose another; nothing is lost."),
        "locked": translate("Messages", "Another program uses that file. Close it there, then try again."),
        "unreachable": translate("Messages", "That place cannot be reached. Is the stick still in? Nothing is lost."),
    }.get(code, "")
