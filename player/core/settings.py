"""What a machine's users chose, typed, in one JSON file."""

from pathlib import Path
from typing import Annotated, Any, Literal, get_type_hints

import msgspec
from msgspec import Meta

from player.core import files
from player.core.clock import Now, utc_now
from player.core.errors import SettingsError

Language = Annotated[str, Meta(pattern="^([a-z]{2,3}(-[A-Za-z0-9]+)*)?$")]
Line = Annotated[str, Meta(max_length=500)]


class Settings(msgspec.Struct, frozen=True):
    """The choices; a value that is missing or out of its range is the default.

    `language` is the interface's, '' until chosen; `course_languages` that of a course by its id. `text_size` is in per
    cent. `centre` and `emergency` are the centre's own lines, empty until a facilitator fills them in. `opened` are the
    course files opened from elsewhere, last one first.
    """

    language: Language = ""
    theme: Literal["light", "dark", "contrast"] = "light"
    text_size: Annotated[int, Meta(ge=90, le=200)] = 100
    reduced_motion: bool = False
    arabic_digits: bool = False
    captions: bool = True
    speed: Annotated[float, Meta(ge=0.75, le=2.0)] = 1.0
    volume: Annotated[float, Meta(ge=0.0, le=1.0)] = 1.0
    centre: Line = ""
    emergency: Line = ""
    course_languages: dict[str, Language] = {}
    opened: tuple[str, ...] = ()


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
            found = msgspec.json.decode(self._path.read_bytes(), type=dict[str, object])
        except OSError:
            return Settings()
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            self._keep()
            return Settings()
        return Settings(**_valid(found))

    def save(self, settings: Settings) -> None:
        """Replaces the file in one step. Raises SettingsError; the old file then stands."""
        try:
            files.write_whole(self._path, msgspec.json.format(msgspec.json.encode(settings), indent=2))
        except OSError as error:
            raise SettingsError(files.code(error), f"{self._path}: {error}") from error

    def _keep(self) -> None:
        try:
            self.set_aside = files.set_aside(self._path, self._now())
        except OSError:
            self.set_aside = None


def _valid(found: dict[str, object]) -> dict[str, Any]:
    hints = get_type_hints(Settings, include_extras=True)
    valid = {}
    for name in found.keys() & hints.keys():
        try:
            valid[name] = msgspec.convert(found[name], hints[name])
        except msgspec.ValidationError:
            continue
    return valid
