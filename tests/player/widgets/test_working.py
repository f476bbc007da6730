"""A line about what is under way comes only when that takes a while, and goes with it."""

from threading import Event

from pytestqt.qtbot import QtBot

from player.widgets.tasks import Report, Tasks
from player.widgets.theme import make_look
from player.widgets.working import PATIENCE, Working


def test_it_says_so_after_a_second_how_far_it_is_and_goes_at_the_end(qtbot: QtBot) -> None:
    tasks, watched, go_on = Tasks(), Event(), Event()
    working = Working(make_look("light", "en"))
    qtbot.addWidget(working)

    def job(report: Report) -> None:
        watched.wait(20)  # a report that nobody hears yet is not repeated
        report(0.4)
        go_on.wait(20)

    working.watch(tasks.read(job), "Being written.")
    watched.set()
    assert not working.isVisible()
    with qtbot.waitSignal(working.appeared, timeout=PATIENCE * 4):
        pass
    assert working.isVisible()
    qtbot.waitUntil(working._bar.isVisible)  # a busy machine brings the first report late
    shown = (working._words.text(), working._bar.value(), working._bar.isVisible())
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert shown == ("Being written.", 40, True)
    assert not working.isVisible()
    tasks.close()


def test_what_is_done_soon_is_not_spoken_of(qtbot: QtBot) -> None:
    tasks = Tasks()
    working = Working(make_look("light", "en"))
    qtbot.addWidget(working)
    working.watch(tasks.database(lambda: None), "Being written.")
    qtbot.waitUntil(lambda: tasks.idle)
    assert not working._clock.isActive()
    assert not working.isVisible()
    tasks.close()
