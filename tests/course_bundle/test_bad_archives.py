"""Every bad archive is refused by its own code, with a detail, and nothing is written anywhere."""

import errno
import tempfile
from pathlib import Path
from typing import get_args

import pytest

from course_bundle.archive import Bundle
from course_bundle.entries import _world
from course_bundle.errors import BundleError, Code
from course_bundle.inspection import inspect
from tests.course_bundle.bad_archives import BAD, make_bad_course, provoke, sound_bytes


@pytest.mark.parametrize("what", BAD)
def test_a_bad_archive_is_refused_by_its_code(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    path = make_bad_course(tmp_path, what)
    with pytest.raises(BundleError) as caught:
        provoke(path)
    assert caught.value.code == BAD[what][0]
    assert caught.value.detail
    assert sorted(tmp_path.iterdir()) == [path, scratch]
    assert not list(scratch.iterdir())


@pytest.mark.parametrize("what", BAD)
def test_the_inspection_finds_the_same_fault(what: str, tmp_path: Path) -> None:
    found = inspect(make_bad_course(tmp_path, what))
    assert BAD[what][0] in [fault.code for fault in found], found


def test_the_archive_that_the_bad_ones_are_made_from_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "sound.course"
    path.write_bytes(sound_bytes())
    provoke(path)
    assert inspect(path) == []


def test_every_code_has_a_bad_archive() -> None:
    # These two come from the system, not from bytes.
    assert {code for code, _ in BAD.values()} == set(get_args(Code)) - {"unreadable", "locked"}


def test_a_missing_file_and_a_folder_are_unreadable(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.course", tmp_path):
        with pytest.raises(BundleError) as caught:
            Bundle.open(path)
        assert caught.value.code == "unreadable"


def test_a_file_in_use_by_another_program_is_locked() -> None:
    sharing = OSError("in use")
    sharing.winerror = 32  # type: ignore[attr-defined]
    assert _world(sharing).code == "locked"
    assert _world(OSError(errno.EBUSY, "busy")).code == "locked"
    assert _world(OSError(errno.EIO, "input/output error")).code == "unreadable"


def test_a_file_that_cannot_be_opened_leaves_no_handle_behind(tmp_path: Path) -> None:
    # An unclosed file would warn, and warnings are errors here; on Windows it could not be deleted.
    path = make_bad_course(tmp_path, "a newer format")
    with pytest.raises(BundleError):
        Bundle.open(path)
    path.unlink()
