"""The one maker of threads: long jobs beside the interface, and the one serial lane of the database."""

import logging
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from player.core.errors import where

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Report = Callable[[float], None]
_log = logging.getLogger(__name__)

_THREADS = {"work": 2, "database": 1}


class Cancelled(Exception):
    """Raised inside a job, at its next report, once it was cancelled."""


class Task(QObject):
    """A job on its way; its signals arrive in the interface's thread."""

    advanced = Signal(float)
    """The share that is done, 0.0 to 1.0."""
    finished = Signal()
    """After `done` or `failed` was called, or the job was cancelled."""
    _ended = Signal(object, object)

    def __init__(
        self,
        parent: QObject,
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
    ) -> None:
        super().__init__(parent)
        self._done, self._failed = done, failed
        self._stop = Event()
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Stops the job at its next report; neither `done` nor `failed` is called."""
        self._stop.set()

    def report(self, share: float) -> None:
        """Called by the job: tells how far it is. Raises Cancelled when it was cancelled."""
        if self._stop.is_set():
            raise Cancelled
        self.advanced.emit(share)

    def work(self, job: Callable[[], Any]) -> None:
        """Runs the job in the calling thread and sends its end to the interface's."""
        if self._stop.is_set():
            self._ended.emit(None, Cancelled())
            return
        try:
            result = job()
        except Exception as error:  # noqa: BLE001 - whatever a job raises must reach the interface, not die in its thread
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)

    @Slot(object, object)
    def _deliver(self, result: object, error: Exception | None) -> None:
        try:
            if self._stop.is_set() or isinstance(error, Cancelled):
                return
            if error is None:
                if self._done:
                    self._done(result)
            elif self._failed:
                self._failed(error)
            else:
                _log.error("a job failed: %s", where(error))
        finally:
            self.finished.emit()
            self.deleteLater()


class Tasks(QObject):
    """Runs jobs: `run` beside the interface, `database` one after another on a single thread of its own.

    Made `held`, it keeps what it is given until `begin`, so that nothing competes with the first screen.
    """

    def __init__(self, parent: QObject | None = None, *, held: bool = False) -> None:
        super().__init__(parent)
        self._held: list[tuple[str, Callable[[], None]]] | None = [] if held else None
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._jobs: set[Task] = set()
        self._writes: set[Task] = set()

    def run(
        self,
        work: Callable[[Report], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Starts work(report); `done(result)` or `failed(error)` is called in the interface's thread."""
        task = self._task(self._jobs, done, failed)
        self._start("work", lambda: task.work(lambda: work(task.report)))
        return task

    def database(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Starts work() on the database's lane, after all that was asked of it before."""
        task = self._task(self._writes, done, failed)
        self._start("database", lambda: task.work(work))
        return task

    def read(
        self,
        work: Callable[[Report], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Starts work(report) on the database's lane: a long reading, which may be cancelled as those of `run`."""
        task = self._task(self._jobs, done, failed)
        self._start("database", lambda: task.work(lambda: work(task.report)))
        return task

    @property
    def idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._jobs and not self._writes

    def begin(self) -> None:
        """Starts what was held back, in its order."""
        held, self._held = self._held or [], None
        for lane, job in held:
            self._start(lane, job)

    def close(self) -> None:
        """Cancels what runs, lets the database's lane finish what it was given, and ends the threads."""
        self.begin()
        for task in self._jobs:
            task.cancel()
        for name, lane in self._lanes.items():
            lane.shutdown(wait=True, cancel_futures=name == "work")

    def _start(self, lane: str, job: Callable[[], None]) -> None:
        if self._held is not None:
            self._held.append((lane, job))
            return
        if lane not in self._lanes:
            from concurrent.futures import ThreadPoolExecutor

            self._lanes[lane] = ThreadPoolExecutor(_THREADS[lane], thread_name_prefix=lane)
        self._lanes[lane].submit(job)

    def _task(
        self, among: set[Task], done: Callable[[Any], None] | None, failed: Callable[[Exception], None] | None
    ) -> Task:
        task = Task(self, done, failed)
        among.add(task)
        task.finished.connect(lambda: among.discard(task))
        return task
