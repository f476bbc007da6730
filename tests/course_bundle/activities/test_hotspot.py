"""What spots are worth, and what an author can get wrong, in the folder and in the archive."""

from pathlib import Path

import pytest

from course_bundle.activities import Hotspot
from course_bundle.errors import AnswerError
from course_bundle.inspection import inspect
from course_bundle.manifest import Module, Page
from course_bundle.pictures import picture_size
from course_bundle.shapes import Shape
from course_bundle.source import read_source
from tests.course_bundle.sources import change, make_source
from tests.factories import course_struct, make_course, png

SPOTS = {
    "top": Shape(circle=(20, 6, 5)),
    "left": Shape(box=(0, 20, 10, 10)),
    "right": Shape(box=(30, 20, 10, 10)),
}
ONE = Hotspot(id="h", picture="media/cup.svg", spots=SPOTS, right=("left",))
TWO = Hotspot(id="h", picture="media/cup.svg", spots=SPOTS, right=("left", "top"), several=True)


@pytest.mark.parametrize(
    ("chosen", "share"),
    [([], 0.0), (["left"], 0.5), (["left", "right"], 0.0), (["top", "left"], 1.0), (list(SPOTS), 0.5)],
)
def test_a_wrong_spot_cancels_a_right_one(chosen: list[str], share: float) -> None:
    assert TWO.score({"chosen": chosen}).share == share


def test_each_spot_is_told_how_it_did() -> None:
    outcome = TWO.score({"chosen": ["right", "left"]})
    assert outcome.marks == {"top": "missed", "left": "right", "right": "wrong"}
    assert outcome.feedback == ("h/left/feedback", "h/right/feedback", "h/explain")


@pytest.mark.parametrize("chosen", [["left", "right"], ["bottom"], ["left", "left"], "left"])
def test_what_is_no_answer(chosen: object) -> None:
    with pytest.raises(AnswerError):
        ONE.score({"chosen": chosen})


def test_faults_are_told_by_name() -> None:
    spots = SPOTS | {"over": Shape(circle=(4, 24, 3)), "none": Shape()}
    broken = Hotspot(id="h", picture="media/cup.svg", spots=spots, right=("left", "gone", "left"))
    assert broken.faults() == (
        "spots: none: a spot has one of circle, box and outline",
        "spots: left and over lie over each other",
        "right: gone is no spot",
        "right: the spot left is there twice",
        "right: several spots are right, so the question needs 'several: true'",
    )
    alone = Hotspot(id="h", picture="media/cup.svg", spots={"top": SPOTS["top"]}, right=())
    assert alone.faults() == ("spots: there are 2 to 9 spots, as many as number keys", "right: no spot is right")


def test_a_spot_outside_its_picture_is_told_by_the_check_of_an_archive(tmp_path: Path) -> None:
    module = Module(id="m1", cloth=1, minutes=1, pages=(Page(id="p", blocks=(ONE,)),))
    course = course_struct([module])
    small = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 25"><circle cx="2" cy="2" r="1"/></svg>'
    sound = make_course(tmp_path, course=course)
    assert inspect(sound) == []
    found = inspect(make_course(tmp_path, course=course, media={"media/cup.svg": small}, name="bad.course"))
    assert [fault.detail for fault in found] == [
        "modules[0].pages[0].blocks[0].spots: left lies outside the picture of 40 x 25",
        "modules[0].pages[0].blocks[0].spots: right lies outside the picture of 40 x 25",
    ]


@pytest.mark.parametrize(
    ("name", "data", "size"),
    [
        ("a.png", png(12, 7), (12, 7)),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="5 5 30 20"/>', (30, 20)),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0,0,30,20" width="90"/>', (30, 20)),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="64px" height="48"/>', (64, 48)),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', (0, 0)),
    ],
)
def test_the_size_of_a_picture_is_in_its_own_units(name: str, data: bytes, size: tuple[float, float]) -> None:
    assert picture_size(name, data) == size


def test_a_drawing_without_a_size_is_told() -> None:
    assert ONE.picture_faults({"media/cup.svg": (0, 0)}) == (
        "picture: the drawing does not tell its size; give it a viewBox",
    )
    assert ONE.picture_faults({}) == ()


def test_a_spot_outside_its_picture_is_told_with_file_and_line(tmp_path: Path) -> None:
    folder = make_source(tmp_path / "source")
    block = (
        "  - kind: hotspot\n    id: q-spots\n    picture: media/round.svg\n    right: [in]\n"
        "    spots:\n      in: {circle: [10, 10, 5]}\n      out: {circle: [10, 38, 5]}\n"
    )
    structure = folder / "modules/m1.yaml"
    change(structure, "  - kind: truth\n    id: q-inline\n", f"{block}  - kind: truth\n    id: q-inline\n")
    found = [finding for finding in read_source(folder).findings if "outside" in finding.message]
    line = structure.read_text("utf-8").splitlines().index("    spots:") + 1
    assert [(each.file, each.severity, each.message) for each in found] == [
        ("modules/m1.yaml", "error", "out lies outside the picture of 40 x 40")
    ]
    assert found[0].line == line
