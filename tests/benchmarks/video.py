"""First picture of a film and seeking, from inside an archive against a plain file, by the player's own device."""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop, QFile, QIODevice, QIODeviceBase, QTimer, QUrl
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QApplication

from course_bundle.archive import Bundle
from player.widgets.video_device import FileRange
from tests.benchmarks.figure import Figure
from tests.factories import FILM_SECONDS, film, make_course

ROUNDS = 41
SEEKS = 4
_PATIENCE = 10_000
ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "course_bundle/courses/decriminalisation/media/street.webm"


def measure() -> list[Figure]:
    """Two ratios: medians of rounds in which archive and file take turns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _app = QApplication.instance() or QApplication([])
    content = SHIPPED.read_bytes() if SHIPPED.exists() else film()
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "street.webm"
        plain.write_bytes(content)
        course = make_course(Path(folder), media={"media/street.webm": content})
        sources: dict[str, Callable[[], QIODevice]] = {
            "archive": lambda: _from_archive(course),
            "file": lambda: _from_file(plain),
        }
        firsts: dict[str, list[float]] = {name: [] for name in sources}
        seeks: dict[str, list[float]] = {name: [] for name in sources}
        for round_ in range(-3, ROUNDS):
            turn = list(sources) if round_ % 2 else list(reversed(sources))
            for name in turn:
                first, sought = _show(sources[name])
                if round_ >= 0:  # the first rounds warm up decoder and disk cache
                    firsts[name].append(first)
                    seeks[name].extend(sought)
    return [
        _figure("first picture of a film from the archive, against a plain file", firsts),
        _figure("seeking in a film in the archive, against a plain file", seeks),
    ]


def _from_archive(course: Path) -> QIODevice:
    with Bundle.open(course) as bundle:
        return FileRange(*bundle.span("media/street.webm"))


def _from_file(path: Path) -> QIODevice:
    file = QFile(str(path))
    file.open(QIODeviceBase.OpenModeFlag.ReadOnly)
    return file


def _show(source: Callable[[], QIODevice]) -> tuple[float, list[float]]:
    """Seconds from the source to the first picture, and of each seek to its picture."""
    device = source()
    player, sink = QMediaPlayer(), QVideoSink()
    player.setVideoSink(sink)
    shown = _Shown(sink)
    began = time.perf_counter()
    player.setSourceDevice(device, QUrl("street.webm"))
    player.pause()
    shown.wait()
    first = time.perf_counter() - began
    seconds = player.duration() / 1000 or FILM_SECONDS
    sought = []
    for number in range(1, SEEKS + 1):
        began = time.perf_counter()
        shown.forget()
        player.setPosition(round(seconds * 1000 * number / (SEEKS + 1)))
        shown.wait()
        sought.append(time.perf_counter() - began)
    player.stop()
    player.setSource(QUrl())
    device.close()
    return first, sought


class _Shown:
    """Waits for a picture in an event loop, as the window does."""

    def __init__(self, sink: QVideoSink) -> None:
        self._loop = QEventLoop()
        self._seen = False
        sink.videoFrameChanged.connect(self._take)

    def forget(self) -> None:
        self._seen = False

    def wait(self) -> None:
        if not self._seen:
            watch = QTimer(self._loop, singleShot=True, interval=_PATIENCE)
            watch.timeout.connect(self._loop.quit)
            watch.start()
            self._loop.exec()
        if not self._seen:
            raise TimeoutError("no picture came")

    def _take(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._seen = True
            self._loop.quit()


def _figure(name: str, times: dict[str, list[float]]) -> Figure:
    archive, file = (median(times[source]) * 1000 for source in ("archive", "file"))
    return Figure(name, archive / file, 1.1, "x", f"{archive:.1f} ms against {file:.1f} ms")
