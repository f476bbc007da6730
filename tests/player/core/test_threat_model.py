"""The page that says who can read what: every test that it leans on is there, and its numbers are those of the code."""

import ast
import re
from pathlib import Path

from player.core import backups, guard, passphrase, pin
from player.core.sealing import STANDARD

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")


def test_every_test_that_the_page_names_is_there() -> None:
    named = re.findall(r"`((?:\w+/)?test_\w+\.py)::(test_\w+)`", PAGE)
    assert len(named) == PAGE.count(".py::") > 40
    here = Path(__file__).parent
    for file, name in named:
        place = here / file if (here / file).is_file() else here.parent / file
        tree = ast.parse(place.read_text(encoding="utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, name


def test_the_numbers_on_the_page_are_those_of_the_code() -> None:
    words = re.sub(r"\s+", " ", PAGE)
    memory, passes, lanes = STANDARD
    assert f"{memory // 1024} MiB, {passes} passes, {lanes} lane;" in words
    assert (guard.FREE, guard._FIRST, guard._LONGEST) == (5, 30.0, 900.0)
    assert "Five wrong PINs cost nothing" in words
    assert (pin.DIGITS, passphrase.WORDS, backups.KEPT) == (6, 6, 5)
    assert "five are kept" in words
