"""A build gives the same bytes every time, a whole file or none, and what it writes opens."""

import errno
import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from course_bundle.archive import Bundle
from course_bundle.build import build, check_output
from course_bundle.errors import BundleError
from course_bundle.inspection import inspect
from course_bundle.source import Source, read_source
from tests.course_bundle.sources import change, make_source
from tests.factories import course_struct, words_of


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return read_source(make_source(tmp_path / "source", modules=2))


def test_what_is_built_opens_without_a_fault_and_holds_the_source(source: Source, tmp_path: Path) -> None:
    out = tmp_path / "made.course"
    build(source, out)
    assert inspect(out) == []
    with Bundle.open(out) as bundle:
        assert bundle.course == course_struct(2)
        for language in ("en", "ar"):
            expected = words_of(course_struct(2), language)
            for key, text in expected.items():
                assert (bundle.words(language).flow(key) or bundle.words(language).plain(key)) == text


def test_the_same_source_gives_the_same_bytes_wherever_and_whenever(source: Source, tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere" / "other-name"
    shutil.copytree(source.folder, copy, copy_function=shutil.copyfile)  # other times, other permissions
    build(source, tmp_path / "one.course")
    build(read_source(copy), tmp_path / "two.course")
    assert (tmp_path / "one.course").read_bytes() == (tmp_path / "two.course").read_bytes()


def test_entries_stand_in_the_order_and_form_of_the_format(source: Source, tmp_path: Path) -> None:
    build(source, tmp_path / "made.course")
    with zipfile.ZipFile(tmp_path / "made.course") as archive:
        infos = archive.infolist()
    names = [info.filename for info in infos]
    assert names[:4] == ["mimetype", "course.json", "text/ar.json", "text/en.json"]
    assert names[-1] == "integrity.json"
    assert names[4:-1] == sorted(names[4:-1])
    assert {info.filename for info in infos if info.compress_type == zipfile.ZIP_DEFLATED} == {
        name for name in names if name.endswith(".json")
    }
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert not any(name.endswith(".yaml") for name in names)


def test_a_source_with_errors_is_not_built(source: Source, tmp_path: Path) -> None:
    change(source.folder / "modules/m1.yaml", "cloth: 1", "cloth: 9")
    with pytest.raises(BundleError) as caught:
        build(read_source(source.folder), tmp_path / "made.course")
    assert "modules/m1.yaml:2" in caught.value.detail
    assert not (tmp_path / "made.course").exists()


def test_a_build_that_is_stopped_leaves_the_old_file_and_nothing_else(source: Source, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(share: float) -> None:
        raise Stopped

    out = tmp_path / "out"
    out.mkdir()
    (out / "made.course").write_bytes(b"the old one")
    with pytest.raises(Stopped):
        build(source, out / "made.course", stop)
    assert [path.name for path in out.iterdir()] == ["made.course"]
    assert (out / "made.course").read_bytes() == b"the old one"


def test_progress_rises_to_the_end(source: Source, tmp_path: Path) -> None:
    shares: list[float] = []
    build(source, tmp_path / "made.course", shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_large_films_are_written_as_zip64(source: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 200)  # the film of 260 bytes stands for one of 4 GiB
    out = tmp_path / "made.course"
    build(source, out)
    monkeypatch.undo()
    assert b"PK\x06\x06" in out.read_bytes(), "no ZIP64 end of central directory"
    assert inspect(out) == []
    with Bundle.open(out) as bundle:
        span = bundle.span("media/street.webm")
    film = (source.folder / "media/street.webm").read_bytes()
    assert out.read_bytes()[span.offset : span.offset + span.size] == film


def test_a_folder_that_is_not_there_is_not_made(source: Source, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        build(source, tmp_path / "out" / "made.course")
    assert caught.value.filename == str(tmp_path / "out" / "made.course")
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_a_pipe_or_a_device_is_not_replaced(source: Source, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/null")
    for name in ("pipe", "device"):
        with pytest.raises(OSError, match="a device or a pipe"):
            build(source, tmp_path / name)
    assert (tmp_path / "pipe").is_fifo()
    assert (tmp_path / "device").is_char_device()


def test_an_ordinary_file_or_a_new_name_is_a_good_output(tmp_path: Path) -> None:
    (tmp_path / "old.course").write_bytes(b"old")
    for source in (tmp_path, tmp_path / "elsewhere"):
        check_output(tmp_path / "old.course", source)
        check_output(tmp_path / "new.course", source)
    assert [path.name for path in tmp_path.iterdir()] == ["old.course"]


def test_what_the_source_is_made_of_is_not_replaced_but_an_older_course_file_is(source: Source, tmp_path: Path) -> None:
    parts = {path: path.read_bytes() for path in source.folder.rglob("*") if path.is_file()}
    for part in parts:
        with pytest.raises(FileExistsError, match="this file is part of the source"):
            build(source, part)
    assert {path: path.read_bytes() for path in source.folder.rglob("*") if path.is_file()} == parts
    old = source.folder / "made.zip"
    for _ in range(2):
        build(source, old)
        assert inspect(old) == []


def test_another_way_to_a_file_of_the_source_is_no_way_to_replace_it(source: Source, tmp_path: Path) -> None:
    (tmp_path / "way").symlink_to(source.folder, target_is_directory=True)
    with pytest.raises(FileExistsError, match="this file is part of the source"):
        build(source, tmp_path / "way" / "course.yaml")


def test_a_full_disk_names_the_file_that_was_asked_for(
    source: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(OSError, match="No space left") as caught:
        build(source, tmp_path / "made.course")
    assert (caught.value.errno, caught.value.filename) == (errno.ENOSPC, str(tmp_path / "made.course"))
    assert [path.name for path in tmp_path.iterdir()] == ["source"]


def test_a_name_that_the_system_refuses_is_told_without_the_unfinished_file(source: Source, tmp_path: Path) -> None:
    out = tmp_path / ("n" * 250 + ".course")
    with pytest.raises(OSError) as caught:
        build(source, out)
    assert caught.value.filename == str(out)
    assert ".part" not in str(caught.value)


def test_a_medium_that_is_gone_meanwhile_is_named(source: Source, tmp_path: Path) -> None:
    film = source.folder / "media/street.webm"

    def lose(share: float) -> None:
        film.unlink(missing_ok=True)

    with pytest.raises(FileNotFoundError) as caught:
        build(source, tmp_path / "made.course", lose)
    assert Path(caught.value.filename) == film
    assert [path.name for path in tmp_path.iterdir()] == ["source"]
