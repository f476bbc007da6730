"""A byte range of a file as a device."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from player.widgets.video_device import FileRange

WHOLE = bytes(range(256)) * 40
OFFSET, SIZE = 1000, 5000


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("film") / "film.course"
    path.write_bytes(WHOLE)
    return path


def read(device: FileRange, most: int) -> bytes:
    return bytes(device.read(most).data())


@given(places=st.lists(st.tuples(st.integers(0, SIZE), st.integers(1, 3000)), max_size=8))
def test_any_place_reads_as_in_the_file(film: Path, places: list[tuple[int, int]]) -> None:
    device = FileRange(film, OFFSET, SIZE)
    for at, most in places:
        assert device.seek(at)
        expected = WHOLE[OFFSET + at : min(OFFSET + at + most, OFFSET + SIZE)]
        assert read(device, most) == expected
        assert device.pos() == at + len(expected)
        assert device.atEnd() == (at + len(expected) == SIZE)
    device.close()


def test_it_is_random_access_and_as_large_as_its_range(film: Path) -> None:
    device = FileRange(film, OFFSET, SIZE)
    assert not device.isSequential()
    assert device.size() == SIZE
    assert not device.isWritable()


def test_a_file_that_was_cut_is_told_once_and_ends(film: Path, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "cut.course"
    path.write_bytes(WHOLE[: OFFSET + 100])
    device = FileRange(path, OFFSET, SIZE)
    with qtbot.waitSignal(device.failed) as told:
        device.read(200)
    assert "shorter" in told.args[0]
    with qtbot.assertNotEmitted(device.failed):
        device.read(10)
    assert device.atEnd()
    device.close()


def test_a_file_that_is_gone_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    device = FileRange(tmp_path / "gone.course", 0, 10)
    with qtbot.waitSignal(device.failed) as told:
        device.read(10)
    assert "gone.course" in told.args[0]
    assert device.atEnd()
