"""Jobs beside the interface: their end arrives in its thread, once, and the database's lane keeps its order."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from player.widgets.tasks import Report, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_a_result_arrives_in_the_thread_of_the_interface(qtbot: QtBot, tasks: Tasks) -> None:
    threads: list[object] = []
    results: list[object] = []

    def work(_report: Report) -> str:
        threads.append(threading.current_thread())
        return "done"

    def done(result: object) -> None:
        threads.append(threading.current_thread())
        results.append(result)

    tasks.run(work, done)
    assert not tasks.idle
    qtbot.waitUntil(lambda: tasks.idle)
    assert results == ["done"]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_an_error_reaches_failed_and_not_done(qtbot: QtBot, tasks: Tasks) -> None:
    results: list[object] = []
    errors: list[Exception] = []

    def work() -> None:
        raise ValueError("no")

    tasks.database(work, results.append, errors.append)
    qtbot.waitUntil(lambda: tasks.idle)
    assert results == []
    assert [str(error) for error in errors] == ["no"]


def test_an_error_that_nobody_asked_for_is_logged(qtbot: QtBot, tasks: Tasks, caplog: pytest.LogCaptureFixture) -> None:
    def work() -> None:
        raise ValueError("nobody asked")

    tasks.database(work)
    qtbot.waitUntil(lambda: tasks.idle)
    assert "a job failed: ValueError: tasks.py" in caplog.text
    assert "nobody asked" not in caplog.text


def test_a_job_tells_how_far_it_is(qtbot: QtBot, tasks: Tasks) -> None:
    shares: list[float] = []
    watched = threading.Event()

    def work(report: Report) -> None:
        watched.wait(10)
        for share in (0.25, 0.5, 1.0):
            report(share)

    tasks.run(work).advanced.connect(shares.append)
    watched.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert shares == [0.25, 0.5, 1.0]


def test_a_cancelled_job_stops_at_its_next_report_and_calls_nobody(qtbot: QtBot, tasks: Tasks) -> None:
    begun, go_on = threading.Event(), threading.Event()
    reached: list[str] = []
    called: list[object] = []

    def work(report: Report) -> None:
        begun.set()
        go_on.wait(10)
        report(0.5)
        reached.append("past the report")

    task = tasks.run(work, called.append, called.append)
    assert begun.wait(10)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert (reached, called) == ([], [])


def test_the_lane_of_the_database_keeps_its_order(qtbot: QtBot, tasks: Tasks) -> None:
    first = threading.Event()
    order: list[int] = []
    threads: set[int] = set()

    def write(number: int) -> None:
        if number == 0:
            first.wait(10)
        threads.add(threading.get_ident())
        order.append(number)

    for number in range(20):
        tasks.database(lambda number=number: write(number))  # type: ignore[misc]
    first.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert order == list(range(20))
    assert len(threads) == 1


def test_what_is_held_waits_for_the_beginning_and_keeps_its_order(qtbot: QtBot) -> None:
    tasks = Tasks(held=True)
    order: list[int] = []
    for number in range(3):
        tasks.database(lambda number=number: order.append(number))  # type: ignore[misc]
    qtbot.wait(20)
    assert (order, tasks.idle) == ([], False)
    tasks.begin()
    qtbot.waitUntil(lambda: tasks.idle)
    assert order == [0, 1, 2]
    tasks.close()


@pytest.mark.parametrize("held", [False, True])
def test_closing_finishes_what_the_database_was_given(qtbot: QtBot, held: bool) -> None:
    tasks = Tasks(held=held)
    written: list[int] = []
    for number in range(10):
        tasks.database(lambda number=number: written.append(number))  # type: ignore[misc]
    tasks.close()
    assert written == list(range(10))


def test_closing_cancels_what_only_runs_beside(qtbot: QtBot) -> None:
    tasks = Tasks()
    begun, go_on = threading.Event(), threading.Event()
    called: list[object] = []

    def work(report: Report) -> None:
        begun.set()
        while not go_on.wait(0.001):
            report(0.0)

    tasks.run(work, called.append, called.append)
    assert begun.wait(10)
    tasks.close()
    qtbot.waitUntil(lambda: tasks.idle)
    assert called == []


def test_a_long_reading_waits_its_turn_on_the_lane_tells_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, tasks: Tasks
) -> None:
    order: list[object] = []
    shares: list[float] = []
    held = threading.Event()

    def work(report: Report) -> str:
        order.append("read")
        report(0.5)
        return "read"

    tasks.database(held.wait)
    first = tasks.read(work, order.append)
    first.advanced.connect(shares.append)
    second = tasks.read(work, order.append)
    second.cancel()
    assert order == []
    held.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert order == ["read", "read"]
    assert shares == [0.5]
