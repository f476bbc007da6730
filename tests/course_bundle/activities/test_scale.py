"""Steps of a scale, and what an author can get wrong."""

import msgspec
import pytest

from course_bundle.activities import Scale
from course_bundle.errors import AnswerError


def test_a_scale_has_steps_or_numbers() -> None:
    assert Scale(id="s", steps=("no", "yes")).all_steps == ("no", "yes")
    assert Scale(id="s", numbers=(0, 10)).all_steps == tuple(map(str, range(11)))
    assert [key.name for key in Scale(id="s", numbers=(0, 10)).words()] == ["s", "s/0", "s/10", "s/explain"]


def test_every_step_is_whole_and_none_is_better() -> None:
    scale = Scale(id="s", numbers=(1, 5))
    for step in scale.all_steps:
        outcome = scale.score({"chosen": step})
        assert (outcome.share, outcome.verdict) == (1.0, "kept")
    assert scale.score({"chosen": None}).share == 0.0


@pytest.mark.parametrize("chosen", ["6", "0", 3, "", ["1"]])
def test_a_step_that_is_not_there_is_no_answer(chosen: object) -> None:
    with pytest.raises(AnswerError):
        Scale(id="s", numbers=(1, 5)).score({"chosen": chosen})


def test_the_first_taking_is_written_with() -> None:
    found = msgspec.convert({"kind": "scale", "id": "s", "steps": ["no", "yes"], "with": "first"}, Scale)
    assert found.earlier == "first"
    assert Scale(id="s", steps=("no", "yes")).earlier is None


@pytest.mark.parametrize(
    ("scale", "faults"),
    [
        (Scale(id="s"), ("steps: there are 2 to 11 steps",)),
        (Scale(id="s", steps=("a", "a")), ("steps: the step a is there twice",)),
        (Scale(id="s", steps=("a", "b"), numbers=(1, 5)), ("numbers: a scale has steps or numbers, not both",)),
        (Scale(id="s", numbers=(5, 1)), ("numbers: from the first to the last there are 2 to 11 numbers",)),
        (Scale(id="s", numbers=(0, 100)), ("numbers: from the first to the last there are 2 to 11 numbers",)),
    ],
)
def test_faults_are_told_by_field(scale: Scale, faults: tuple[str, ...]) -> None:
    assert scale.faults() == faults
