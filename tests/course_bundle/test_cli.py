"""The author's commands say what is wrong, describe what is right, and end with a code that scripts can use."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from course_bundle import cli
from course_bundle.archive import Bundle
from course_bundle.inspection import inspect
from tests.course_bundle.bad_archives import make_bad_course
from tests.course_bundle.sources import change, make_source
from tests.factories import make_course


def invoke(*arguments: object) -> Result:
    return CliRunner().invoke(cli.main, [str(argument) for argument in arguments])


def test_build_writes_a_course_and_says_how_large(tmp_path: Path) -> None:
    result = invoke("build", make_source(tmp_path / "source"), "-o", tmp_path / "made.course")
    assert result.exit_code == 0
    assert "bytes, 0 warnings" in result.output
    Bundle.open(tmp_path / "made.course").close()


def test_build_says_every_finding_and_writes_nothing_when_one_is_an_error(tmp_path: Path) -> None:
    source = make_source(tmp_path / "source")
    (source / "media/round.svg").unlink()
    (source / "media/spare.svg").write_text("<svg/>")
    result = invoke("build", source, "-o", tmp_path / "made.course")
    assert result.exit_code == 1
    assert "there is no file media/round.svg" in result.output
    assert "media/spare.svg: warning: no page uses this file" in result.output
    assert "1 error, so" in result.output
    assert not (tmp_path / "made.course").exists()


def test_build_into_a_place_that_cannot_be_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = invoke("build", make_source(tmp_path / "source"), "-o", tmp_path / "file" / "made.course")
    assert result.exit_code == 1
    out = tmp_path / "file" / "made.course"
    assert result.output == f"Error: {out}: {tmp_path / 'file'} is not a folder\n"


def test_build_refuses_an_output_that_is_no_file_before_it_reads_the_source(tmp_path: Path) -> None:
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "course.yaml").write_text("an error, which is not told")
    (tmp_path / "folder").mkdir()
    refused = {
        tmp_path / "folder": "this is a folder; name the course file to write",
        tmp_path / "source" / "course.yaml": "this file is part of the source; name another file to write",
        tmp_path / "away" / "made.course": f"the folder {tmp_path / 'away'} does not exist",
    }
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        refused[tmp_path / "pipe"] = "this is a device or a pipe, which a course file cannot replace"
    before = sorted(tmp_path.rglob("*"))
    for out, why in refused.items():
        result = invoke("build", tmp_path / "source", "-o", out)
        assert (result.exit_code, result.output) == (1, f"Error: {out}: {why}\n")
    assert sorted(tmp_path.rglob("*")) == before


def test_build_does_not_write_a_file_where_a_folder_was_meant(tmp_path: Path) -> None:
    result = invoke("build", make_source(tmp_path / "source"), "-o", f"{tmp_path / 'out'}/")
    assert result.exit_code == 2
    assert f"{tmp_path / 'out'}/: this is a folder" in result.output
    assert not (tmp_path / "out").exists()


def test_build_says_what_the_system_said_without_its_number(tmp_path: Path) -> None:
    out = tmp_path / ("n" * 250 + ".course")
    result = invoke("build", make_source(tmp_path / "source"), "-o", out)
    assert result.exit_code == 1
    assert result.output.startswith(f"Error: {out}: ")
    assert "Errno" not in result.output
    assert ".part" not in result.output


def test_build_on_an_empty_folder_is_one_error(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = invoke("build", tmp_path / "empty", "-o", "made.course")
    assert result.exit_code == 1
    assert result.output == (
        "course.yaml: error: there is no file course.yaml\nError: 1 error, so made.course was not written.\n"
    )


@pytest.mark.parametrize("command", ["check", "info"])
def test_a_folder_or_a_missing_file_is_told_in_one_sentence(command: str, tmp_path: Path) -> None:
    source = make_source(tmp_path / "source")
    (tmp_path / "empty").mkdir()
    for path, why in (
        (source, "this is a source folder, not a course file; build it first with course-bundle build"),
        (tmp_path / "empty", "this is a folder, not a course file; it holds no course.yaml to build"),
        (tmp_path / "nofile", "there is no such file"),
    ):
        result = invoke(command, path)
        assert (result.exit_code, result.output) == (1, f"Error: {path}: {why}\n")
    result = invoke(command, tmp_path / ("n" * 300))
    assert result.exit_code == 1
    assert result.output.startswith(f"Error: {tmp_path / ('n' * 300)}: ")
    assert "Errno" not in result.output


def test_check_finds_no_fault_in_a_sound_course(tmp_path: Path) -> None:
    result = invoke("check", make_course(tmp_path))
    assert (result.exit_code, "no faults" in result.output) == (0, True)


def test_check_says_every_fault_with_its_place_and_ends_with_1(tmp_path: Path) -> None:
    path = make_bad_course(tmp_path, "a picture of 50,000 x 50,000")
    result = invoke("check", path)
    assert result.exit_code == 1
    place = "modules[0].pages[0].blocks[2].pictures[1].media"
    assert f"image-too-large: {place}: media/square.png: 50000 x 50000 pixels" in result.output
    assert "1 fault" in result.output


def test_info_describes_a_course_for_people(tmp_path: Path) -> None:
    result = invoke("info", make_course(tmp_path, modules=2))
    assert result.exit_code == 0
    assert "small, edition 1.0 (format 1, CC BY-SA 4.0)" in result.output
    assert "10 pages, 14 activities, 2 videos, 24 minutes" in result.output
    assert "ar: كلمات small" in result.output


def test_info_describes_a_course_for_programs(tmp_path: Path) -> None:
    path = make_course(tmp_path, modules=2)
    facts = json.loads(invoke("info", path, "--json").output)
    assert facts["titles"] == {"en": "Words of small", "ar": "كلمات small"}
    assert facts["pages"] == 10
    assert facts["modules"][1]["titles"]["en"] == "Words of m2"
    assert facts["words"]["en"] > facts["words"]["ar"] > 100
    assert facts["archive_bytes"] == path.stat().st_size
    assert facts["media_bytes"] < facts["archive_bytes"]


def test_info_on_what_is_no_course_is_one_sentence(tmp_path: Path) -> None:
    result = invoke("info", make_bad_course(tmp_path, "a picture"))
    assert result.exit_code == 1
    assert result.output == "Error: not-a-zip: the file does not begin like a ZIP archive\n"


def test_the_fault_of_a_file_that_is_not_there_names_it_without_a_number(tmp_path: Path) -> None:
    path = tmp_path / "nofile"
    assert inspect(path) == [("unreadable", f"{path}: there is no such file")]


def test_stamp_names_the_files_and_refuses_a_language_that_is_not_there(tmp_path: Path) -> None:
    source = make_source(tmp_path)
    change(source / "text/en/m1/story.md", "Words of", "New words of")
    assert invoke("stamp", source, "ar").output == "text/ar/m1/story.md\n1 file stamped\n"
    for language in ("fr", "en"):
        result = invoke("stamp", source, language)
        assert result.exit_code == 1
        assert "is no language that the course is translated into" in result.output


def test_stamp_names_the_text_that_is_not_in_utf8_and_its_line(tmp_path: Path) -> None:
    source = make_source(tmp_path)
    (source / "text/en/m1/story.md").write_bytes(b"::: story\n\n\xe9t\xe9\n")
    result = invoke("stamp", source, "ar")
    assert result.exit_code == 1
    assert result.output == ("Error: text/en/m1/story.md:3: the file is not in UTF-8 from here on; save it as UTF-8\n")


def test_a_bar_appears_only_for_work_that_takes_longer_than_a_second(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = iter([0.0, 0.5, 1.5, 2.0])
    monkeypatch.setattr("time.monotonic", lambda: next(clock, 9.0))
    drawn: list[str] = []
    with cli._progress("Packing") as report:
        for share in (0.2, 0.6, 1.0):
            report(share)
            drawn.append(capsys.readouterr().err)
    assert drawn[0] == ""
    assert "Packing" in drawn[1]


def test_a_title_that_the_console_cannot_write_ends_nothing(tmp_path: Path) -> None:
    path = make_course(tmp_path)
    said = subprocess.run(
        [sys.executable, "-c", "from course_bundle.cli import main; main()", "info", str(path)],
        capture_output=True,
        env={"PYTHONIOENCODING": "cp1252", "PYTHONPATH": str(Path(__file__).parents[2])},
        check=True,
    )
    assert b"\\u0643" in said.stdout
