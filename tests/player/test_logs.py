"""What the program says of itself, on its outputs or in files, holds no names and no answers."""

import logging
import re
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QtMsgType

from course_bundle.activities import Choice
from player.app import _log_qt, _log_unraisable
from player.core.errors import where
from player.messages import sentence
from tests.benchmarks.canaries import traces
from tests.factories import make_course, module_struct
from tests.player.visit import ROOT, Ground, Visit

NAME, FULL_NAME = "Kestrel Wrenfield", "Ortolan Siskinsson"
OPTIONS = ("kittiwake-seven", "dunlin-five", "plover-nine", "knot-three")


def test_a_visit_in_which_much_goes_wrong_leaves_no_name_and_no_answer_outside_the_progress_file(
    tmp_path: Path,
) -> None:
    ground = Ground.lay(tmp_path)
    bad = tmp_path / f"{NAME}.course"
    bad.write_bytes(b"no course")
    certificate = ground.chosen / f"{FULL_NAME}.pdf"
    visit = Visit(NAME, FULL_NAME, str(course_of_canaries(tmp_path)), str(certificate), str(bad))
    visited = ground.receive(visit)
    assert visited.returncode == 0, visited.stderr
    certificate.unlink()
    words = [*NAME.split(), *FULL_NAME.split(), *OPTIONS]
    # The answers and the name are where they belong, and the search finds them there.
    assert traces(ground.data, words) >= {NAME.split(maxsplit=1)[0], OPTIONS[0], OPTIONS[1]}
    for path in ground.data.glob("progress.sqlite*"):
        path.unlink()
    for path in ground.data.glob("backups/*.sqlite"):
        path.unlink()
    for folder in (ground.data, ground.home, ground.runtime, ground.chosen):
        assert traces(folder, words) == set()
    said = visited.stdout + visited.stderr
    assert [word for word in words if word.casefold() in said.casefold()] == []
    # Each of the faults was logged all the same.
    for fault in ("not-a-zip: BundleError", "AnswerError", "not caught: KeyError"):
        assert fault in said


def course_of_canaries(folder: Path) -> Path:
    """A course in which the options of the questions have names of which there are no others."""
    module = module_struct()
    pages = tuple(
        msgspec.structs.replace(
            page,
            blocks=tuple(renamed(block) if isinstance(block, Choice) else block for block in page.blocks),
        )
        for page in module.pages
    )
    return make_course(folder, [msgspec.structs.replace(module, pages=pages)])


def renamed(choice: Choice) -> Choice:
    names = dict(zip("abcd", OPTIONS, strict=True))
    return msgspec.structs.replace(
        choice,
        options=tuple(names[option] for option in choice.options),
        right=tuple(names[option] for option in choice.right),
    )


def test_an_error_is_told_by_its_kind_and_its_way(caplog: pytest.LogCaptureFixture) -> None:
    def submit(answer: str) -> None:
        try:
            int(answer)
        except ValueError as error:
            raise KeyError(answer) from error

    with pytest.raises(KeyError) as caught:
        submit(NAME)
    told = where(caught.value)
    assert told.startswith("KeyError: test_logs.py:")
    assert " submit; after ValueError: test_logs.py:" in told
    assert sentence(caught.value) == "Something in Carrel failed. What you had finished is safe."
    assert told in caplog.text
    assert NAME not in caplog.text
    assert where(ValueError(NAME)) == "ValueError: nowhere"


def test_what_python_cannot_raise_is_told_without_what_it_says(caplog: pytest.LogCaptureFixture) -> None:
    class Told:
        exc_type, exc_value = ValueError, ValueError(NAME)

    _log_unraisable(Told())  # type: ignore[arg-type]
    assert caplog.messages == ["not raised: ValueError: nowhere"]


def test_nothing_writes_an_error_out_by_itself() -> None:
    """All that could is `where`, which leaves out what the error says."""
    telling = re.compile(r"exc_info|\.exception\(|print_exc|print_exception|format_exc|stack_info|_log\.\w+\(.*detail")
    found = [str(path) for path in (ROOT / "player").rglob("*.py") if telling.search(path.read_text(encoding="utf-8"))]
    assert found == []


@pytest.mark.parametrize(
    ("said", "logged"),
    [
        ("QFile: could not open /home/Kestrel/Wrenfield.pdf for writing", "QFile: could not open … for writing"),
        (r"cannot read C:\Users\Kestrel\a.course now", "cannot read … now"),
        ('no such name: "Kestrel Wrenfield" there', "no such name: … there"),
        ("no such name: 'Kestrel Wrenfield' there", "no such name: … there"),
        ("Painter not active", "Painter not active"),
    ],
)
def test_what_qt_says_is_logged_without_paths_and_what_it_quotes(
    said: str, logged: str, caplog: pytest.LogCaptureFixture
) -> None:
    _log_qt(QtMsgType.QtWarningMsg, None, said)
    assert caplog.record_tuples == [("qt", logging.WARNING, logged)]
