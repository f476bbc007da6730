"""Rules that no ready-made checker knows: arrows are import-linter's, these are ours."""

import ast
import re
import statistics
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(path for room in ("course_bundle", "player") for path in (ROOT / room).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
NAMES_WITHOUT_MEANING = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}


def calls(path: Path, *names: str) -> list[int]:
    """The lines of a source on which one of these functions or methods is called."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func
            name = (
                called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
            )
            if name in names:
                found.append(node.lineno)
    return found


def only_in(allowed: set[str], *names: str) -> list[str]:
    """Calls of these names outside the files that may make them."""
    return [
        f"{path.relative_to(ROOT)}:{line}"
        for path in SOURCES
        if str(path.relative_to(ROOT)) not in allowed
        for line in calls(path, *names)
    ]


def test_no_file_is_over_400_lines_and_the_middle_one_is_under_150() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert {str(path): length for path, length in lengths.items() if length > 400} == {}
    assert statistics.median(lengths.values()) < 150


@pytest.mark.parametrize("path", SOURCES + TESTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_opens_with_one_line_that_says_what_it_is_for(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert docstring, "no docstring"
    first = docstring.splitlines()[0]
    assert len(first) > 10
    assert first.rstrip().endswith((".", ":", "`", "?")), first


def test_no_module_has_a_name_without_meaning() -> None:
    assert [str(path) for path in SOURCES if path.stem in NAMES_WITHOUT_MEANING] == []


def test_the_style_sheet_names_no_side() -> None:
    sheet = (ROOT / "resources" / "app.qss").read_text(encoding="utf-8")
    rules = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    # 'right' is also a verdict: a state of an answer and a colour role.
    sided = re.sub(r'\$right\w*|"([a-z]+-)?right"', "", rules)
    assert re.findall(r"[^\n]*\b(?:left|right)\b[^\n]*", sided) == []


def test_only_the_theme_styles_and_directs() -> None:
    assert only_in({"player/widgets/theme.py"}, "setStyleSheet") == []
    painters = [
        where
        for where in only_in({"player/widgets/theme.py"}, "setLayoutDirection")
        if not line_at(where).lstrip().startswith(("painter.", "form."))  # a text's own direction, no widget's
    ]
    assert painters == []


def test_only_the_task_runner_makes_threads() -> None:
    makers = ("QThread", "Thread", "ThreadPoolExecutor", "QThreadPool", "QRunnable", "Process", "ProcessPoolExecutor")
    assert only_in({"player/widgets/tasks.py"}, *makers) == []


def test_nobody_pumps_events_or_sleeps() -> None:
    # A start that finds another player waits for its answer, before there is a window or a loop.
    assert only_in({"player/core/running.py"}, "sleep") == []
    assert only_in(set(), "processEvents") == []
    mine = [f"{path}:{line}" for path in TESTS for line in calls(path, "processEvents", "sleep")]
    assert mine == []


def test_no_widget_names_a_colour() -> None:
    hexes = [
        f"{path.relative_to(ROOT)}: {found}"
        for path in SOURCES
        if path.is_relative_to(ROOT / "player") and path.parent.name in {"widgets", "screens", "activities"}
        for found in re.findall(r'"#[0-9A-Fa-f]{6}"', path.read_text(encoding="utf-8"))
        # One turns a drawing's own colours into others, the other prints with black ink.
        if path.name not in {"svg.py", "certificate_words.py"}
    ]
    assert hexes == []


def test_labels_and_layouts_lean_on_leading_and_trailing() -> None:
    sided = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in SOURCES
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r"setAlignment\(.*Align(Left|Right)\b", line)
    ]
    assert sided == []


def line_at(where: str) -> str:
    """The text of 'file:line'."""
    name, number = where.rsplit(":", 1)
    return (ROOT / name).read_text(encoding="utf-8").splitlines()[int(number) - 1]


def test_file_dialogs_are_asked_for_in_one_place_which_keeps_no_history() -> None:
    assert only_in({"player/widgets/file_dialog.py"}, "QFileDialog", "getOpenFileName", "getSaveFileName") == []


def test_a_counting_object_is_called_like_its_context() -> None:
    """The tool that collects sentences reads the context off the object's name; otherwise they stay English."""
    named = re.compile(r"^\s*(\w+) = Counting\(\"(\w+)\"", re.MULTILINE)
    found = [
        (path.name, name, context)
        for path in (ROOT / "player").rglob("*.py")
        for name, context in named.findall(path.read_text(encoding="utf-8"))
    ]
    assert len(found) > 5
    assert [entry for entry in found if entry[1] != entry[2]] == []
