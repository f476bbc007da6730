"""The author's commands say what is wrong, describe what is right, and end with a code that scripts can use."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from course_bundle import cli
from course_bundle.archive import Bundle
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
    assert result.output.startswith("Error: ")


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


def test_stamp_names_the_files_and_refuses_a_language_that_is_not_there(tmp_path: Path) -> None:
    source = make_source(tmp_path)
    change(source / "text/en/m1/story.md", "Words of", "New words of")
    assert invoke("stamp", source, "ar").output == "text/ar/m1/story.md\n1 file stamped\n"
    for language in ("fr", "en"):
        result = invoke("stamp", source, language)
        assert result.exit_code == 1
        assert "is no language that the course is translated into" in result.output


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
