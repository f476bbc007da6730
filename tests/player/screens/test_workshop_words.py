"""A talk as a room sees it: its first turn with hands for each reply, and one way to all goals."""

from course_bundle.flow import Paragraph, Quote, Span, plain
from course_bundle.manifest import Module, Page, Texts, Words
from player.screens.workshop_words import questions
from player.widgets.theme import make_look
from tests.course_bundle.activities.test_scenario import TALK


def test_a_room_raises_hands_for_the_first_replies_of_a_talk_and_then_hears_one_way() -> None:
    keys = {key.name: key.flow for key in TALK.words()}
    texts: Texts = {f"m/{name}": (Paragraph(spans=(Span(name),)),) if flow else name for name, flow in keys.items()}
    module = Module(id="m", cloth=1, minutes=1, pages=(Page(id="p", blocks=(TALK,)),))
    (question,) = questions(make_look("light", "en"), module, Words("en", texts))
    assert [(option.id, plain(option.flow), option.right) for option in question.options] == [
        ("ask", "t/hello/ask", False),
        ("boast", "t/hello/boast", False),
    ]
    assert plain(question.given).splitlines() == ["t/guest", "t/hello"]
    assert [plain(part.flow) for part in question.answer if isinstance(part, Quote)] == ["t/hello/ask", "t/tells/offer"]
    assert plain(question.answer[-1:]) == "t/tastes"
    assert question.answered
