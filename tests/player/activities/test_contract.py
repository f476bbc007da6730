"""What every activity's widget keeps to; a new kind is covered by its line in the examples."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from course_bundle.activities import Activity, Cards
from course_bundle.archive import Bundle
from course_bundle.manifest import Module, Page
from player.activities import WIDGETS, ActivityWidget, make_widget
from player.widgets.keycap import KeyLine
from player.widgets.place_bar import PlaceBar
from tests.course_bundle.activities.examples import EXAMPLES, Example
from tests.factories import course_struct, make_course, words_of
from tests.player.film_set import dress
from tests.player.page_set import focused

WIDE, NARROW = 736, 920  # px: a question beside its feedback, and one in the narrow window with its rail and margins


@pytest.fixture(params=EXAMPLES, ids=lambda example: example.spec.id)
def example(request: pytest.FixtureRequest) -> Example:
    found: Example = request.param
    return found


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bundle]:
    page = Page(id="all", blocks=tuple(each.spec for each in EXAMPLES))
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(page,))])
    own = {f"m1/{key}": text for each in EXAMPLES for key, text in each.texts.items()}
    texts = {language: words_of(course, language) | own for language in course.languages}
    with Bundle.open(make_course(tmp_path_factory.mktemp("course"), course=course, texts=texts)) as opened:
        yield opened


def make(
    qtbot: QtBot,
    bundle: Bundle,
    spec: Activity,
    language: str = "en",
    *,
    theme: str = "light",
    text_size: int = 100,
    narrow: bool = False,
) -> ActivityWidget:
    look = dress(language, theme, text_size)._replace(narrow=narrow)
    widget = make_widget(look, "m1", spec, bundle.words(language))
    qtbot.addWidget(widget)
    width = NARROW if narrow else WIDE
    widget.resize(width, widget.heightForWidth(width))
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    return widget


def strike(keys: tuple[str, ...]) -> None:
    for key in keys:
        named = Qt.Key.__members__.get(f"Key_{key}")
        if named is not None:
            QTest.keyClick(focused(), named)
        else:
            QTest.keyClicks(focused(), key)


def answered(qtbot: QtBot, bundle: Bundle, example: Example) -> object:
    """An answer that was made with the keyboard, as it comes back from the disk."""
    widget = make(qtbot, bundle, example.spec)
    strike(example.keys)
    return msgspec.json.decode(msgspec.json.encode(widget.answer))


def test_every_kind_has_a_widget() -> None:
    assert {type(example.spec) for example in EXAMPLES} == set(WIDGETS)


def test_it_is_worked_with_the_keyboard_alone(qtbot: QtBot, bundle: Bundle, example: Example) -> None:
    widget = make(qtbot, bundle, example.spec)
    with qtbot.assertNotEmitted(widget.submitted):
        widget.submit()
    with qtbot.waitSignal(widget.drafted):
        strike(example.keys)
    with qtbot.waitSignal(widget.submitted) as submitted:
        widget.submit()
    answer = msgspec.json.decode(msgspec.json.encode(submitted.args[0]))
    assert 0.0 <= example.spec.score(answer).share <= 1.0


def test_each_change_is_handed_out_as_a_draft(qtbot: QtBot, bundle: Bundle, example: Example) -> None:
    widget = make(qtbot, bundle, example.spec)
    drafts: list[object] = []
    widget.drafted.connect(drafts.append)
    strike(example.keys)
    assert drafts
    assert drafts[-1] == widget.answer


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, bundle: Bundle, example: Example) -> None:
    widget = make(qtbot, bundle, example.spec)
    parts = [part for part in widget.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert widget.question in parts
    for part in [*parts, *widget.findChildren(QAbstractButton)]:
        assert part.accessibleName(), type(part).__name__


def test_targets_are_large_enough(qtbot: QtBot, bundle: Bundle, example: Example) -> None:
    widget = make(qtbot, bundle, example.spec)
    for button in widget.findChildren(QAbstractButton):
        if button.isVisible() and type(button).__name__ != "Term":
            assert button.height() >= 44, type(button).__name__
            assert button.width() >= 44, type(button).__name__


def test_it_mirrors_in_arabic(qtbot: QtBot, bundle: Bundle, example: Example) -> None:
    widget = make(qtbot, bundle, example.spec, "ar")
    assert widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert all(
        part.layoutDirection() == Qt.LayoutDirection.RightToLeft for part in widget.findChildren(QAbstractButton)
    )
    assert widget.question.mapTo(widget, widget.question.rect().topRight()).x() >= widget.width() - 2
    strike(example.keys)
    assert widget.answer is not None
    dress()


def test_a_kept_answer_comes_back_and_nothing_is_said_of_it(qtbot: QtBot, bundle: Bundle, example: Example) -> None:
    answer = answered(qtbot, bundle, example)
    widget = make(qtbot, bundle, example.spec)
    with qtbot.assertNotEmitted(widget.drafted), qtbot.assertNotEmitted(widget.submitted):
        widget.restore(answer)
    assert msgspec.json.decode(msgspec.json.encode(widget.answer)) == answer
    with qtbot.waitSignal(widget.submitted) as submitted:
        widget.submit()
    assert msgspec.json.decode(msgspec.json.encode(submitted.args[0])) == answer


def test_what_was_checked_stays_as_it_is(qtbot: QtBot, bundle: Bundle, example: Example) -> None:
    answer = answered(qtbot, bundle, example)
    widget = make(qtbot, bundle, example.spec)
    widget.restore(answer)
    widget.mark(example.spec.score(answer))
    with qtbot.assertNotEmitted(widget.drafted):
        widget.setFocus()
        strike(example.keys)
    assert msgspec.json.decode(msgspec.json.encode(widget.answer)) == answer


def test_the_answer_is_shown_and_ones_own_comes_back(qtbot: QtBot, bundle: Bundle, example: Example) -> None:
    solution = example.spec.solution()
    answer = answered(qtbot, bundle, example)
    widget = make(qtbot, bundle, example.spec)
    widget.restore(answer)
    widget.mark(example.spec.score(answer))
    with qtbot.assertNotEmitted(widget.drafted), qtbot.assertNotEmitted(widget.submitted):
        widget.show_solution()
        if solution is not None:
            assert example.spec.score(widget.answer).share == 1.0
        widget.restore(answer)
        widget.mark(example.spec.score(answer))
    assert msgspec.json.decode(msgspec.json.encode(widget.answer)) == answer


def test_what_serves_to_answer_is_put_away_while_the_answer_is_marked(
    qtbot: QtBot, bundle: Bundle, example: Example
) -> None:
    widget = make(qtbot, bundle, example.spec)
    tools = [*widget.findChildren(KeyLine), *widget.findChildren(PlaceBar)]
    strike(example.keys)
    before = [part.isVisible() for part in tools]
    widget.mark(example.spec.score(widget.answer))
    assert not any(part.isVisible() for part in tools)
    widget.begin_again()
    assert [part.isVisible() for part in tools] == before
    assert any(before) or not tools or isinstance(example.spec, Cards)


def odd_parts() -> tuple[object, ...]:
    return (object, 7.5, ["no such thing"], {"no such thing": "nor this"}, {"no such thing": 3}, [[]])


def test_an_answer_of_another_shape_changes_nothing(qtbot: QtBot, bundle: Bundle, example: Example) -> None:
    widget = make(qtbot, bundle, example.spec)
    shape = [field.encode_name for field in msgspec.structs.fields(example.spec.shape)]
    odd: object
    for odd in (None, 3, [], {}, {"other": True}, "text"):
        widget.restore(odd)
        assert widget.answer is None
    for wrong in odd_parts():
        widget.restore(dict.fromkeys(shape, wrong))
        if widget.answer is not None:  # it may fit after all
            example.spec.score(widget.answer)


def test_begun_again_it_says_what_is_left(qtbot: QtBot, bundle: Bundle, example: Example) -> None:
    widget = make(qtbot, bundle, example.spec)
    strike(example.keys)
    before = widget.answer
    widget.mark(example.spec.score(before))
    with qtbot.waitSignal(widget.drafted) as drafted:
        widget.begin_again()
    assert widget.answer is None or not example.spec.judged
    other = make(qtbot, bundle, example.spec)
    other.restore(msgspec.json.decode(msgspec.json.encode(drafted.args[0])))
    assert other.answer == widget.answer
    if example.spec.judged:
        widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        strike(example.keys)
        assert widget.answer == before


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_it_is_drawn_open_and_checked_in_each_theme(qtbot: QtBot, bundle: Bundle, example: Example, theme: str) -> None:
    answer = answered(qtbot, bundle, example)
    widget = make(qtbot, bundle, example.spec, theme=theme)
    before = widget.grab().toImage()
    widget.restore(answer)
    widget.mark(example.spec.score(answer))
    assert widget.grab().toImage() != before
    widget.found(example.spec.score(answer))
    dress()


@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_it_fits_the_narrow_window(
    qtbot: QtBot, bundle: Bundle, example: Example, text_size: int, language: str
) -> None:
    answer = answered(qtbot, bundle, example)
    widget = make(qtbot, bundle, example.spec, language, text_size=text_size, narrow=True)
    assert widget.minimumSizeHint().width() <= NARROW
    widget.restore(answer)
    widget.resize(NARROW, widget.heightForWidth(NARROW))
    QApplication.sendPostedEvents()
    assert widget.width() == NARROW
    for button in widget.findChildren(QAbstractButton):
        if button.isVisible():
            box = button.rect().translated(button.mapTo(widget, button.rect().topLeft()))
            assert widget.rect().adjusted(-1, -1, 1, 1).contains(box), button.accessibleName()
    dress()
