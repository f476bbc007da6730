"""The rules that every activity kind keeps; a new kind is covered by its line in the examples."""

from collections.abc import Mapping
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from course_bundle.activities import Activity, ActivitySpec, minutes
from course_bundle.activities.minutes import MINUTES
from course_bundle.errors import AnswerError
from tests.course_bundle.activities.examples import EXAMPLES, Example

examples = st.sampled_from(EXAMPLES)
json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
)


def names(value: object) -> set[str]:
    """Every word in a spec: ids, mostly."""
    match value:
        case str():
            return {value}
        case Mapping():
            return set().union(*(names(key) | names(inner) for key, inner in value.items()))
        case list() | tuple():
            return set().union(*(names(inner) for inner in value))
        case _:
            return set()


def shaped(spec: ActivitySpec) -> st.SearchStrategy[Any]:
    """Answers of the kind's shape, with the ids of the spec in most places where words stand."""
    known = sorted(names(msgspec.to_builtins(spec)))
    words = st.sampled_from(known) if known else st.text(max_size=6)
    return _of(msgspec.inspect.type_info(spec.shape), words | words | st.text(max_size=6))


def _of(info: Any, words: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    inspect = msgspec.inspect
    plain = {
        inspect.StrType: words,
        inspect.BoolType: st.booleans(),
        inspect.IntType: st.integers(-5, 1000),
        inspect.FloatType: st.floats(allow_nan=False, allow_infinity=False) | st.integers(-5, 1000),
        inspect.NoneType: st.none(),
    }
    match info:
        case inspect.StructType():
            return st.fixed_dictionaries({each.encode_name: _of(each.type, words) for each in info.fields})
        case inspect.UnionType():
            return st.one_of([_of(each, words) for each in info.types])
        case inspect.DictType():
            return st.dictionaries(_of(info.key_type, words), _of(info.value_type, words), max_size=6)
        case inspect.TupleType():
            return st.tuples(*(_of(each, words) for each in info.item_types)).map(list)
        case inspect.LiteralType():
            return st.sampled_from(info.values)
        case inspect.CollectionType():
            return st.lists(_of(info.item_type, words), max_size=6)
    return plain[type(info)]  # type: ignore[index]


def empty(spec: ActivitySpec) -> dict[str, object]:
    """The answer in which nothing is."""
    made: dict[str, object] = {}
    nothings: tuple[object, ...] = (None, [], {}, "", False, 0)
    for field in msgspec.structs.fields(spec.shape):
        for nothing in nothings:
            try:
                msgspec.convert(nothing, field.type)
            except msgspec.ValidationError:
                continue
            made[field.encode_name] = nothing
            break
    return made


def turned(draw: st.DataObject, value: Any) -> Any:
    """The same in another order."""
    if isinstance(value, Mapping):
        items = draw.draw(st.permutations(list(value.items())))
        return {key: turned(draw, inner) for key, inner in items}
    return tuple(draw.draw(st.permutations(value))) if isinstance(value, tuple) else value


def test_every_kind_has_examples_and_a_time() -> None:
    kinds = set(get_args(Activity))
    assert {type(example.spec) for example in EXAMPLES} == kinds
    for example in EXAMPLES:
        assert minutes(example.spec) == MINUTES[example.spec.kind] >= 1
    assert len({example.spec.id for example in EXAMPLES}) == len(EXAMPLES)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.spec.id)
def test_a_sound_spec_has_no_faults_and_survives_json(example: Example) -> None:
    spec = example.spec
    assert spec.faults() == ()
    assert msgspec.json.decode(msgspec.json.encode(spec), type=Activity) == spec
    keys = [key.name for key in spec.keys()]  # noqa: SIM118
    assert len(set(keys)) == len(keys)
    assert keys[0] == spec.id
    assert [key for key in keys if "/hint" in key] == [f"{spec.id}/hint{at + 1}" for at in range(spec.hints)]


@given(st.data(), examples)
def test_a_share_lies_between_nothing_and_all(data: st.DataObject, example: Example) -> None:
    spec = example.spec
    try:
        outcome = spec.score(data.draw(shaped(spec)))
    except AnswerError:
        return
    assert 0.0 <= outcome.share <= 1.0
    assert outcome.judged is spec.judged
    if spec.judged:
        assert outcome.verdict == {0.0: "wrong", 1.0: "right"}.get(outcome.share, "partly")
    else:
        assert outcome.verdict == "kept"
    assert set(outcome.feedback) <= {key.name for key in spec.keys()}  # noqa: SIM118


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.spec.id)
def test_the_solution_is_worth_all_and_leaves_nothing_missed(example: Example) -> None:
    solution = example.spec.solution()
    if solution is None:
        assert not example.spec.judged
        return
    outcome = example.spec.score(msgspec.json.decode(msgspec.json.encode(solution)))
    assert outcome.share == 1.0
    assert set(outcome.marks.values()) <= {"right", "none"}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.spec.id)
def test_an_empty_answer_is_worth_nothing(example: Example) -> None:
    outcome = example.spec.score(empty(example.spec))
    assert outcome.share == 0.0
    assert "right" not in outcome.marks.values()


@given(st.data(), examples)
def test_the_order_of_options_never_matters(data: st.DataObject, example: Example) -> None:
    spec = example.spec
    changes = {field: turned(data, getattr(spec, field)) for field in example.unordered}
    answer = data.draw(st.just(spec.solution()) | shaped(spec))
    try:
        outcome = spec.score(answer)
    except AnswerError:
        assume(False)
    other = msgspec.structs.replace(spec, **changes).score(answer)
    assert (outcome.share, outcome.marks) == (other.share, other.marks)


@given(examples, json)
def test_whatever_is_no_answer_is_refused_and_nothing_else_happens(example: Example, answer: Any) -> None:
    try:
        msgspec.convert(answer, example.spec.shape)
        fits = True
    except (msgspec.ValidationError, TypeError, ValueError):
        fits = False
    try:
        example.spec.score(answer)
    except AnswerError:
        return
    assert fits


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.spec.id)
def test_an_answer_nested_without_end_is_refused(example: Example) -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    for field in msgspec.structs.fields(example.spec.shape):
        with pytest.raises(AnswerError):
            example.spec.score(empty(example.spec) | {field.encode_name: deep})


def test_a_kind_says_itself_what_it_is_made_of() -> None:
    bare = ActivitySpec(id="q")
    for ask in (bare.keys, bare.faults, lambda: bare.score({}), bare.solution):
        with pytest.raises(NotImplementedError):
            ask()
