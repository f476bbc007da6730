"""Which course files there are on this machine."""

from pathlib import Path

from player.core.places import Places

SUFFIX = ".course"


def course_files(places: Places, opened: tuple[str, ...] = ()) -> list[Path]:
    """The course files beside the program, in the user's course folder, and those opened before that are still there.

    Each file once, in the order of its name within its folder; a folder that is missing or cannot be read holds none.
    """
    found: dict[Path, None] = {}
    for folder in places.courses:
        try:
            files = sorted(path for path in folder.iterdir() if path.suffix == SUFFIX and path.is_file())
        except OSError:
            continue
        found.update(dict.fromkeys(path.resolve() for path in files))
    for name in opened:
        path = Path(name)
        if path.is_file():
            found[path.resolve()] = None
    return list(found)
