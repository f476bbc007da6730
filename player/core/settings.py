"""What a machine's users chose, typed, in one JSON file."""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from player.core import files
from player.core.clock import Now, utc_now
from player.core.errors import SettingsError

THEMES = ("light", "dark", "contrast")
_LONGEST_LINE = 500


class Settings(NamedTuple):
    """The choices; a value that is missing or out of its range is the default.

    `language` is the interface's, '' until chosen; `course_languages` that of a course by its id. `theme` is one of
    `THEMES`, `text_size` is in per cent, 90 to 200; `speed` 0.75 to 2.0; `volume` a share. `centre` and `emergency` are
    the centre's own lines, empty until a facilitator fills them in. `list_names` says whether the first screen shows
    who learns here, None until chosen; `idle_minutes` is after how long nobody's moving the seat is locked, 0 for
    never; `neutral_title` names the window after nothing in particular; `keyboard` brings the on-screen keyboard
    wherever text is typed. `opened` are the course files opened from elsewhere, last one first. `voices` are
    the languages that this machine was last found to have a voice for.
    """

    language: str = ""
    theme: str = THEMES[0]
    text_size: int = 100
    reduced_motion: bool = False
    arabic_digits: bool = False
    captions: bool = True
    speed: float = 1.0
    volume: float = 1.0
    centre: str = ""
    emergency: str = ""
    list_names: bool | None = None
    idle_minutes: int = 5
    neutral_title: bool = False
    keyboard: bool = False
    course_languages: Mapping[str, str] = {}
    opened: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()


class SettingsFile:
    """The file; `set_aside` is where an unreadable one went at the last load."""

    def __init__(self, path: Path, now: Now = utc_now) -> None:
        self.set_aside: Path | None = None
        self._path = path
        self._now = now

    def load(self) -> Settings:
        """The settings, or the defaults where there are none.

        A file that is no JSON object is set aside under a dated name. Never raises: nobody is kept from a course
        because a file of preferences cannot be read.
        """
        self.set_aside = None
        try:
            return Settings(**_valid(json.loads(self._path.read_bytes())))
        except OSError:
            return Settings()
        except (TypeError, ValueError, RecursionError):
            self._keep()
            return Settings()

    def save(self, settings: Settings) -> None:
        """Replaces the file in one step. Raises SettingsError; the old file then stands."""
        try:
            files.write_whole(self._path, json.dumps(settings._asdict(), ensure_ascii=False, indent=2).encode())
        except OSError as error:
            raise SettingsError(files.code(error), f"{self._path}: {error}") from error

    def _keep(self) -> None:
        try:
            self.set_aside = files.set_aside(self._path, self._now())
        except OSError:
            self.set_aside = None


def _valid(found: object) -> dict[str, Any]:
    """What is in range. Raises TypeError for anything but a JSON object."""
    if not isinstance(found, dict):
        raise TypeError(found)
    valid = {}
    for name in found.keys() & _READERS.keys():
        try:
            valid[name] = _READERS[name](found[name])
        except (TypeError, ValueError):
            continue
    return valid


# Read by hand: msgspec would check the same, but loading it would keep the first screen waiting.


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode()  # half of a surrogate pair is no text: UnicodeEncodeError is a ValueError
    return value


def _line(value: object) -> str:
    if len(text := _text(value)) > _LONGEST_LINE:
        raise ValueError(value)
    return text


def _language(value: object) -> str:
    if not re.fullmatch("([a-z]{2,3}(-[A-Za-z0-9]+)*)?", text := _text(value)):
        raise ValueError(value)
    return text


def _theme(value: object) -> str:
    if value not in THEMES:
        raise ValueError(value)
    return str(value)


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _number(kind: type[float], least: float, most: float) -> Callable[[object], float]:
    def read(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | kind) or not least <= value <= most:
            raise ValueError(value)
        return kind(value)

    return read


def _languages(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return {_text(course): _language(language) for course, language in value.items()}


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(_text(name) for name in value)


_READERS: dict[str, Callable[[object], object]] = {
    "language": _language,
    "theme": _theme,
    "text_size": _number(int, 90, 200),
    "reduced_motion": _switch,
    "arabic_digits": _switch,
    "captions": _switch,
    "speed": _number(float, 0.75, 2.0),
    "volume": _number(float, 0.0, 1.0),
    "centre": _line,
    "emergency": _line,
    "list_names": _switch,
    "idle_minutes": _number(int, 0, 120),
    "neutral_title": _switch,
    "keyboard": _switch,
    "course_languages": _languages,
    "opened": _names,
    "voices": _names,
}
