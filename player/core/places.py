"""Where files are: the one folder that is written, those that courses lie in, and what travels with the player."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, Self

OVERRIDE = "CARREL_DATA"
"""The environment variable that names another data folder."""
PORTABLE = "carrel-data"
"""A folder of this name beside the program makes it portable: everything stays on the stick."""


class Places(NamedTuple):
    """`data` is the only folder that is written; it may not exist yet. `courses` are searched for .course files."""

    data: Path
    courses: tuple[Path, ...]

    @classmethod
    def find(cls, environ: Mapping[str, str]) -> Self:
        """The places of this machine, with the environment's override."""
        home = program()
        data = _data(environ, home)
        return cls(data, (home, home / "courses", home / "build", data / "courses"))

    @property
    def portable(self) -> bool:
        """Whether everything stays beside the program, as on a stick."""
        return self.data == program() / PORTABLE

    @property
    def progress(self) -> Path:
        """The progress file."""
        return self.data / "progress.sqlite"

    @property
    def scratch(self) -> Path:
        """A folder for what must not stay; it is there only while somebody needs it."""
        return self.data / "scratch"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.data / "settings.json"


def program() -> Path:
    """The folder that the program was started from: the installed one, or the root of the source tree."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else _root()


def resources() -> Path:
    """Fonts, icons, illustrations, style sheet."""
    unpacked = getattr(sys, "_MEIPASS", None)
    return (Path(unpacked) if unpacked else _root()) / "resources"


def catalogues() -> Path:
    """The compiled catalogues of the interface and of certificates, 'carrel_LANGUAGE.qm'."""
    packed = getattr(sys, "_MEIPASS", None)
    return Path(packed) / "i18n" if packed else program() / "build" / "i18n"


def _root() -> Path:
    return Path(__file__).resolve().parents[2]


def _data(environ: Mapping[str, str], home: Path) -> Path:
    if named := environ.get(OVERRIDE):
        return Path(named).absolute()
    if (home / PORTABLE).is_dir():
        return home / PORTABLE
    import platformdirs

    return platformdirs.user_data_path("Carrel", appauthor=False)
