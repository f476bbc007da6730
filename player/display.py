"""Whether Qt would find a display to open a window on: where it finds none, it aborts without a word to the user."""

from collections.abc import Mapping
from pathlib import Path

_X_SOCKETS = Path("/tmp/.X11-unix")


def has_display(platform: str, environ: Mapping[str, str], x_sockets: Path = _X_SOCKETS) -> bool:
    """`platform` is sys.platform. A display that is named but is not there counts as none."""
    if not platform.startswith(("linux", "freebsd")):
        return True
    if chosen := environ.get("QT_QPA_PLATFORM", ""):
        names = [name.split(":")[0] for name in chosen.split(";")]
        return any(_has_plugin(name) and (name != "xcb" or _has_x(environ, x_sockets)) for name in names)
    return _has_wayland(environ) or _has_x(environ, x_sockets)


def _has_x(environ: Mapping[str, str], x_sockets: Path) -> bool:
    host, _colon, number = environ.get("DISPLAY", "").rpartition(":")
    if not number:
        return False
    # A display on another machine (ssh -X) is believed: asking it would take a network connection.
    return host not in {"", "unix"} or (x_sockets / f"X{number.split('.')[0]}").exists()


def _has_wayland(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and Path(environ.get("XDG_RUNTIME_DIR", "/"), name).exists()


def _has_plugin(name: str) -> bool:
    import PySide6

    folder = Path(PySide6.__path__[0])
    return any(list(folder.glob(f"{place}/platforms/*q{name}.*")) for place in ("Qt/plugins", "plugins"))
