"""A short quiz: a page on which every kind of activity comes, one at a time, worked with the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from course_bundle.manifest import Module, Page
from player.screens import route
from player.screens.page import PageScreen
from player.screens.questions import Questions
from player.widgets.labels import Label
from tests.course_bundle.activities.examples import EXAMPLES
from tests.factories import course_struct, make_course, words_of
from tests.player.film_set import dress, film_desk
from tests.player.page_set import NARROW, WIDE, Study, focused

# What Qt says of a voice on a computer that has none, should the page stand long enough to look for one.
pytestmark = pytest.mark.qt_log_ignore("text-to-speech", extend=True)
# One of each kind, in an order in which neighbours differ.
ALL = tuple({type(example.spec): example for example in EXAMPLES}.values())


@pytest.fixture
def study(qtbot: QtBot, tmp_path: Path) -> Iterator[Study]:
    page = Page(id="quiz", blocks=tuple(example.spec for example in ALL))
    course = course_struct([Module(id="m1", cloth=1, minutes=1, pages=(page,))])
    own = {f"m1/{key}": text for example in ALL for key, text in example.texts.items()}
    texts = {language: words_of(course, language) | own for language in course.languages}
    with film_desk(qtbot, tmp_path, make_course(tmp_path, course=course, texts=texts)) as desk:
        made = Study(qtbot, desk)
        yield made
        made.drop()
    dress()


@pytest.mark.parametrize(("size", "language"), [(WIDE, "en"), (NARROW, "ar")], ids=["wide", "narrow"])
def test_every_kind_is_answered_on_one_page(study: Study, size: QSize, language: str) -> None:
    screen = study.open(PageScreen, route.Page("m1", "quiz"), size=size, language=language)
    questions = screen.content
    assert isinstance(questions, Questions)
    answered = set()
    for example in ALL:
        assert questions.widget is not None
        assert questions.answering is not None
        assert questions.widget.spec.id == example.spec.id
        if not questions.answering.shut:  # a private one needs a PIN, or is passed over
            questions.widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
            for key in example.keys:
                named = Qt.Key.__members__.get(f"Key_{key}")
                if named is not None:
                    QTest.keyClick(focused(), named)
                else:
                    QTest.keyClicks(focused(), key)
            assert questions.widget.answer is not None, example.spec.kind
            questions.check()
            study.settle()
            assert questions.answering.outcome is not None, example.spec.kind
            assert questions.feedback is not None
            answered.add(f"m1/{example.spec.id}")
        if example is not ALL[-1]:
            screen.go_on()
            study.settle()
    assert study.desk.results is not None
    assert answered == set(study.desk.results.shares)
    assert len(answered) >= len(ALL) - 3


def test_one_goes_back_to_each_as_it_was_answered(study: Study) -> None:
    assert study.desk.session is not None
    judged = [example.spec for example in ALL if example.spec.judged]
    for spec in judged:
        study.desk.results = study.desk.session.submit("m1", spec.id, spec.solution()).results
    for spec in judged:
        screen = study.open(PageScreen, route.Page("m1", "quiz", spec.id))
        assert isinstance(screen.content, Questions)
        assert screen.content.feedback is not None, spec.kind
        assert screen.content.answering is not None
        assert screen.content.answering.outcome is not None
        assert screen.content.answering.outcome.verdict == "right", spec.kind
        words = " ".join(label.text() for label in screen.content.findChildren(Label))
        assert f"of {len(ALL)}" in words
