"""The author's guide is true: its files are extracted, its commands are run, and their output is what it prints."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, get_args

import pytest
from click.testing import CliRunner

from course_bundle.activities import Activity
from course_bundle.cli import main
from course_bundle.source import read_source
from tests.course_bundle.sources import write
from tests.factories import film

GUIDE = Path(__file__).parents[2] / "docs" / "authoring.md"
FENCE = re.compile(r"^```(?P<info>[^\n]+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


class Step(NamedTuple):
    """What a reader does: put words into a file, add them to one, or run commands."""

    kind: str
    file: str
    text: str


def steps(part: str) -> Iterator[Step]:
    for found in FENCE.finditer(part):
        _, *rest = found["info"].split()
        kind = "run" if not rest else "add" if rest[0] == "add-to" else "write"
        yield Step(kind, rest[-1] if rest else "", found["text"])


def sections() -> tuple[str, str, str, str]:
    """The walk to a finished course, the parts on another language, on a film, and on more kinds of activity."""
    guide = GUIDE.read_text("utf-8")
    walk, rest = guide.split("## Another language")
    language, rest = rest.split("## A film")
    film_part, kinds = rest.split("## More kinds of activity")
    return walk, language, film_part, kinds


def follow(part: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    for step in steps(part):
        if step.kind == "run":
            run(step.text)
        elif step.kind == "write":
            write(folder / step.file, step.text)
        else:
            write(folder / step.file, (folder / step.file).read_text("utf-8") + step.text)


def run(text: str) -> None:
    for command, expected in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", text, re.MULTILINE):
        name, *arguments = shlex.split(command)
        assert name == "course-bundle"
        result = CliRunner().invoke(main, arguments)
        assert sized(result.output) == sized(expected)
        assert result.exit_code == ("Error:" in expected)


def sized(text: str) -> str:
    """The size of an archive depends a little on the zlib that Python came with."""
    return re.sub(r"\b\d{4} bytes", "N bytes", text)


def test_a_trainer_reaches_a_course_of_two_pages_and_a_quiz(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    follow(sections()[0], tmp_path, monkeypatch)
    course = read_source(tmp_path / "tea").course
    assert course is not None
    assert [page.layout for page in course.modules[0].pages] == ["lesson", "lesson", "questions"]
    assert (tmp_path / "tea.course").is_file()


def test_another_language_is_added_and_stamped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    walk, language, *_ = sections()
    follow(walk, tmp_path, monkeypatch)
    follow(language, tmp_path, monkeypatch)
    for path in sorted((tmp_path / "tea/text/en").rglob("*.md")):
        write(tmp_path / "tea/text/fr" / path.relative_to(tmp_path / "tea/text/en"), path.read_text("utf-8"))
    assert [finding.severity for finding in read_source(tmp_path / "tea").findings] == ["warning"] * 4
    assert CliRunner().invoke(main, ["stamp", "tea", "fr"]).exit_code == 0
    assert read_source(tmp_path / "tea").findings == ()


def test_a_film_is_added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    walk, _, film_part, _ = sections()
    follow(walk, tmp_path, monkeypatch)
    (tmp_path / "tea/media/kettle.webm").write_bytes(film(tracks=1))
    follow(film_part, tmp_path, monkeypatch)
    source = read_source(tmp_path / "tea")
    assert source.findings == ()
    assert source.course is not None
    assert source.course.modules[0].pages[-1].layout == "video"


def test_every_kind_of_activity_is_added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    walk, _, _, kinds = sections()
    follow(walk, tmp_path, monkeypatch)
    follow(kinds, tmp_path, monkeypatch)
    source = read_source(tmp_path / "tea")
    assert source.findings == ()
    assert source.course is not None
    shown = {type(activity) for activity in source.course.modules[0].activities}
    assert shown == set(get_args(Activity))


def test_the_guide_names_every_kind_of_block() -> None:
    from course_bundle.parsing import _kinds

    guide = GUIDE.read_text("utf-8")
    for kind in _kinds():
        assert f"| `{kind}` |" in guide
