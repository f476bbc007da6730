"""Markdown becomes rich text: what is allowed arrives whole, and nothing makes the reader fall over."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from course_bundle.findings import Finding
from course_bundle.flow import Flow, Heading, Items, Paragraph, Quote, Span, Table, plain, terms
from course_bundle.markdown import read_flow
from course_bundle.text_source import read_sections, stamped
from course_bundle.yaml_source import YamlFault, read_yaml
from tests.course_bundle.sources import INTRO
from tests.factories import everything

words = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=10)
spans = st.builds(Span, words, st.sampled_from(["", "strong", "emphasis"]), st.sampled_from(["", "diversion"]))
rows = st.lists(spans, max_size=3).map(tuple)


def tables(width: int) -> st.SearchStrategy[Table]:
    row = st.tuples(*[rows] * width)
    return st.builds(Table, head=row, rows=st.lists(row, max_size=2).map(tuple))


flows: st.SearchStrategy[tuple[Flow, ...]] = st.recursive(
    st.builds(Paragraph, spans=rows)
    | st.builds(Heading, spans=rows, level=st.sampled_from([2, 3]))
    | st.integers(1, 3).flatmap(tables),
    lambda inner: (
        st.builds(
            Items, items=st.lists(st.lists(inner, max_size=2).map(tuple), max_size=3).map(tuple), ordered=st.booleans()
        )
        | st.builds(Quote, flow=st.lists(inner, max_size=2).map(tuple))
    ),
    max_leaves=6,
).map(lambda element: (element,))


def test_every_element_and_style_arrives() -> None:
    assert read_flow(INTRO.format(said="Words")) == (everything("Words"), [])


def test_lines_of_a_paragraph_run_on_and_escapes_are_plain() -> None:
    flow, faults = read_flow("One\ntwo \\*three\\* &amp;")
    assert faults == []
    assert flow == (Paragraph(spans=(Span("One two *three* &"),)),)


def test_styles_reach_into_terms_and_terms_into_styles() -> None:
    flow, faults = read_flow("**[A](term:diversion).** [b *c*](term:stigma)")
    assert faults == []
    assert flow == (
        Paragraph(
            spans=(
                Span("A", "strong", "diversion"),
                Span(".", "strong"),
                Span(" "),
                Span("b ", "", "stigma"),
                Span("c", "emphasis", "stigma"),
            )
        ),
    )


def test_underlined_headings_and_link_references_are_not_swallowed() -> None:
    flow, _ = read_flow("Kept words\n===\n\n[kept]: https://example.org")
    assert plain(flow) == "Kept words ===\n[kept]: https://example.org"


def test_the_words_and_terms_of_a_flow() -> None:
    flow = everything("Words")
    assert plain(flow).split("\n")[1] == "Words strong and diversion."
    assert terms(flow) == ("diversion", "stigma")


@given(flows)
def test_a_flow_survives_json(flow: tuple[Flow, ...]) -> None:
    assert msgspec.json.decode(msgspec.json.encode(flow), type=tuple[Flow, ...]) == flow


@settings(max_examples=300, deadline=None)
@given(st.text("ab *_`[]()<>|-#>!\\\n:&;0123.", max_size=60) | st.text(max_size=40))
def test_no_words_make_the_reader_fall_over(text: str) -> None:
    flow, faults = read_flow(text, 5)
    assert all(line >= 5 for line, _ in faults)
    assert msgspec.json.decode(msgspec.json.encode(flow), type=tuple[Flow, ...]) == flow


@settings(max_examples=200, deadline=None)
@given(st.text("ab:{}[]&*!%@`'\"|>-#?,\n 01", max_size=40) | st.text(max_size=30))
def test_no_yaml_makes_the_reader_fall_over(text: str) -> None:
    try:
        read_yaml("a.yaml", text)
    except YamlFault as fault:
        found = fault.finding
    else:
        found = Finding("error", "a.yaml", 0, "", "read")
    assert found.file == "a.yaml"
    assert found.message


@given(st.text("ab:\n <!->", max_size=60))
def test_sections_hold_the_words_in_their_order_and_stamps_are_stable(text: str) -> None:
    read = read_sections("a.md", text, "en")
    assert all(section.key for section in read.sections)
    once = stamped(text, "en", "source")
    assert stamped(once, "en", "source") == once
    assert [(s.key, s.text) for s in read_sections("a.md", once, "ar").sections] == [
        (s.key, s.text) for s in read.sections
    ]
