"""Words in a text that are marked: found where they stand, by mouse and by keys, and how each did is said in words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from course_bundle.activities import Marking
from course_bundle.flow import Paragraph, Span
from course_bundle.manifest import Texts, Words
from player.activities.marking import MarkingWidget
from player.widgets.labels import Label
from tests.course_bundle.activities.examples import words
from tests.player.film_set import dress
from tests.player.page_set import focused

SPEC = Marking(id="m", right=("bud", "leaf"), others=("stem",))
SAID = {
    "en": "Take [[leaf: the youngest leaf]] and [[bud: it]], but never [[stem: the stem that carries them both]].",
    "ar": "خذ [[bud: البرعم]] و[[leaf: أصغر ورقة (leaf)]]، لا [[stem: الساق التي تحملهما]].",
}


@pytest.fixture(autouse=True)
def dressed() -> Iterator[None]:
    yield
    dress()


def make(qtbot: QtBot, language: str = "en", *, width: int = 736, texts: Texts | None = None) -> MarkingWidget:
    found: Texts = {"m1/m": words("What is picked?"), "m1/m/text": words(SAID[language]), **(texts or {})}
    widget = MarkingWidget(dress(language), "m1", SPEC, Words(language, found))
    qtbot.addWidget(widget)
    widget.resize(width, widget.heightForWidth(width))
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def click(widget: MarkingWidget, phrase: str) -> None:
    QTest.mouseClick(widget.text.phrases[phrase], Qt.MouseButton.LeftButton)


def test_the_brackets_are_gone_and_the_order_is_that_of_the_text(qtbot: QtBot) -> None:
    widget = make(qtbot)
    assert widget.text.text() == "Take the youngest leaf and it, but never the stem that carries them both."
    assert list(widget.text.phrases) == ["leaf", "bud", "stem"]
    click(widget, "bud")
    click(widget, "leaf")
    assert widget.answer == {"marked": ["leaf", "bud"]}
    assert list(make(qtbot, "ar").text.phrases) == ["bud", "leaf", "stem"]


def test_a_second_click_takes_the_mark_away(qtbot: QtBot) -> None:
    widget = make(qtbot)
    click(widget, "stem")
    assert "1 marked" in shown(widget)
    with qtbot.waitSignal(widget.drafted) as drafted:
        click(widget, "stem")
    assert drafted.args == [{"marked": []}]
    assert widget.answer is None


@pytest.mark.parametrize(("language", "width"), [("en", 736), ("en", 300), ("ar", 736), ("ar", 260)])
def test_each_phrase_is_found_where_its_words_stand(qtbot: QtBot, language: str, width: int) -> None:
    widget = make(qtbot, language, width=width)
    boxes = [box for phrase in widget.text.phrases.values() for box in phrase.boxes]
    for at, box in enumerate(boxes):
        assert widget.text.rect().contains(box), box
        assert box.height() >= 44
        assert not any(box.intersects(other) for other in boxes[:at])
    wrapped = [len(phrase.boxes) for phrase in widget.text.phrases.values()]
    assert (max(wrapped) > 1) == (width < 400)
    first, second = (widget.text.phrases[name].boxes[0] for name in list(widget.text.phrases)[:2])
    if first.y() == second.y():
        assert (first.x() < second.x()) == (language == "en")


def test_a_phrase_on_two_lines_is_one_target_and_what_lies_between_is_none(qtbot: QtBot) -> None:
    widget = make(qtbot, width=330)
    phrase = next(each for each in widget.text.phrases.values() if len(each.boxes) > 1)
    for box in phrase.boxes:
        assert widget.text.childAt(box.center()) is phrase
    first = phrase.boxes[0]
    before = QPoint(first.left() - 4, first.center().y())
    assert phrase.geometry().contains(before)
    assert widget.text.childAt(before) is not phrase


@pytest.mark.parametrize("language", ["en", "ar"])
def test_tab_and_arrows_go_through_the_phrases_and_space_marks(qtbot: QtBot, language: str) -> None:
    widget = make(qtbot, language)
    row = list(widget.text.phrases.values())
    ahead, back = (Qt.Key.Key_Right, Qt.Key.Key_Left)[:: 1 if language == "en" else -1]
    widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = [focused()]
    for key in (ahead, Qt.Key.Key_Down, ahead, back, Qt.Key.Key_Up, Qt.Key.Key_Tab):
        QTest.keyClick(focused(), key)
        seen.append(focused())
    assert seen == [row[at] for at in (0, 1, 2, 2, 1, 0, 1)]
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert row[1].isChecked()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert widget.answer is None


def test_how_each_did_is_said_in_words(qtbot: QtBot) -> None:
    widget = make(qtbot)
    answer = {"marked": ["leaf", "stem"]}
    widget.restore(answer)
    outcome = SPEC.score(answer)
    widget.mark(outcome)
    names = {name: phrase.accessibleName() for name, phrase in widget.text.phrases.items()}
    assert names == {
        "leaf": "the youngest leaf. Right",
        "bud": "it. This one too",
        "stem": "the stem that carries them both. Not this one",
    }
    assert {"Right", "Not this one", "This one too"} <= set(shown(widget))
    assert widget.found(outcome) == "You found 1 of 2."
    assert widget.heading("m/leaf/feedback") == "the youngest leaf"
    assert widget.heading("m/explain") == ""
    click(widget, "bud")
    assert not widget.text.phrases["bud"].isChecked()
    widget.show_solution()
    assert "Not this one" not in shown(widget)
    widget.begin_again()
    assert "Right" not in shown(widget)
    assert widget.text.phrases["leaf"].accessibleName() == "the youngest leaf"


def test_words_that_open_their_meaning_still_do(qtbot: QtBot) -> None:
    text = (
        Paragraph(spans=(Span("[[leaf: Leaves]] or "), Span("stigma", "", "stigma"), Span(" [[bud: b]] [[stem: s]]"))),
    )
    widget = make(qtbot, texts={"m1/m/text": text})
    (term,) = widget.text.terms
    assert term.geometry().left() > widget.text.phrases["leaf"].geometry().right()
    assert term.geometry().right() < widget.text.phrases["bud"].geometry().left()


def shown(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]
