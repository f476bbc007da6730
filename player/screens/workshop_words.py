"""A module's questions as a room sees them, in words: what each asks, what it is answered with, its right answer."""

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication

from course_bundle.activities import (
    Activity,
    Blanks,
    Cards,
    Choice,
    Estimate,
    Hotspot,
    Marking,
    Order,
    Pairs,
    Scale,
    Scenario,
    Sort,
    Truth,
)
from course_bundle.flow import MARK, Flow, Heading, Items, Line, Paragraph, Quote, Span, Table, plain
from course_bundle.manifest import Module, Page, Words
from player.widgets.numerals import write_number
from player.widgets.theme import Look

Own = Callable[[str], tuple[Flow, ...]]
"""The rich text at a key of the activity."""

_GAP = "\u2009".join("_" * 6)


class Option(NamedTuple):
    """Something to raise a hand for; `own` says that its words are the course's, not the interface's.

    A `picture` goes with its text alternative, `about`.
    """

    id: str
    flow: tuple[Flow, ...]
    right: bool
    own: bool = True
    picture: bytes = b""
    about: str = ""


class Question(NamedTuple):
    """One question of a workshop.

    `page` is the title of its page; `given` what it is answered with (cards, steps, a text with blanks); `answer` the
    right answer in words, as far as no option is it; `notes` what a trainer should know; `picture` what it asks about,
    with its text alternative, `about`.
    """

    spec: Activity
    page: str
    asked: tuple[Flow, ...]
    given: tuple[Flow, ...]
    options: tuple[Option, ...]
    answer: tuple[Flow, ...]
    explain: tuple[Flow, ...]
    notes: tuple[Flow, ...]
    picture: bytes = b""
    about: str = ""

    @property
    def answered(self) -> bool:
        """Whether there is anything to show as its answer."""
        return bool(self.answer or self.explain or any(option.right for option in self.options))

    @property
    def right(self) -> tuple[Flow, ...]:
        """The right answer in words, for options too."""
        return (*_listed(option.flow for option in self.options if option.right), *self.answer)


def count(module: Module) -> int:
    """How many questions a module has for a workshop: all but those of its final check, which stays a check."""
    return sum(len(page.activities) for page in module.pages if not page.check)


def questions(look: Look, module: Module, words: Words) -> tuple[Question, ...]:
    """The questions of a module for a workshop, in order."""
    found: list[Question] = []
    for page in module.pages:
        if page.check:
            continue
        for at, spec in enumerate(page.activities):
            notes = _notes(module, page, words) if at == 0 else ()
            notes = (words.flow(module.id, "trainer") if not found else ()) + notes
            found.append(_question(look, module.id, page, spec, words, notes))
    return tuple(found)


def _notes(module: Module, page: Page, words: Words) -> tuple[Flow, ...]:
    return words.flow(module.id, page.id, "trainer")


def _question(look: Look, module: str, page: Page, spec: Activity, words: Words, notes: tuple[Flow, ...]) -> Question:
    def own(part: str) -> tuple[Flow, ...]:
        return _mapped(words.flow(module, spec.id, part), _bare)

    def line(part: str) -> str:
        return words.plain(module, spec.id, part)

    given, answer = _in_words(look, spec, own, line, words.language)
    return Question(
        spec,
        words.plain(module, page.id),
        _mapped(words.flow(module, spec.id), _bare),
        given,
        _options(look, spec, own, line, words),
        answer,
        own("explain") if spec.judged else (),
        notes + words.flow(module, spec.trainer_key.name),
        words.picture(spec.picture) if isinstance(spec, Hotspot) else b"",
        line("alt") if isinstance(spec, Hotspot) else "",
    )


def _options(look: Look, spec: Activity, own: Own, line: Callable[[str], str], words: Words) -> tuple[Option, ...]:
    match spec:
        case Choice():
            return tuple(
                Option(
                    each,
                    own(each),
                    each in spec.right,
                    picture=words.picture(spec.pictures[each]) if each in spec.pictures else b"",
                    about=line(f"{each}/alt"),
                )
                for each in spec.options
            )
        case Hotspot():
            return tuple(Option(spot, _text(line(spot)), spot in spec.right) for spot in spec.order)
        case Scale():
            steps = {step: line(step) for step in spec.all_steps}
            if spec.numbers is not None:
                steps = {step: f"{look.digits(step)} {says}".strip() for step, says in steps.items()}
            return tuple(Option(step, _text(says), right=False) for step, says in steps.items())
        case Scenario():
            replies = spec.nodes[spec.start].replies
            return tuple(Option(each.id, own(f"{spec.start}/{each.id}"), right=False) for each in replies)
        case Truth():
            return tuple(
                Option(side, _text(says), spec.right is (side == "true"), own=False)
                for side, says in (
                    ("true", QCoreApplication.translate("WorkshopWords", "True")),
                    ("false", QCoreApplication.translate("WorkshopWords", "False")),
                )
            )
        case _:
            return ()


def _in_words(
    look: Look, spec: Activity, own: Own, line: Callable[[str], str], language: str
) -> tuple[tuple[Flow, ...], tuple[Flow, ...]]:
    """What a question is answered with, and its right answer; empty where a kind has none in words."""
    match spec:
        case Sort():
            boxes = tuple(
                part
                for box, cards in spec.boxes.items()
                for part in (_strong(line(box)), *_listed(own(card) for card in cards))
            )
            names = tuple(_text(line(box)) for box in spec.boxes)
            return (*_listed(own(card) for card in spec.cards), *_beside(names)), boxes
        case Pairs():
            parts = tuple(own(part) for part in spec.pairs)
            pairs = (_joined(own(part), own(card)) for part, card in spec.pairs.items())
            return (*_listed(parts), *_beside(own(card) for card in spec.cards)), _listed(pairs)
        case Order():
            return _listed(own(item) for item in spec.mixed), _listed(map(own, spec.items), ordered=True)
        case Blanks():
            text = own("text")
            filled = {blank: line(word) for blank, word in spec.bank.items()} or spec.typed_in(language)
            bank = tuple(_text(line(word)) for word in spec.bank_words) if spec.bank else ()
            gaps = _mapped(text, lambda spans: _filled(spans, dict.fromkeys(filled, _GAP), ()))
            return (*gaps, *_beside(bank)), _mapped(text, lambda spans: _filled(spans, filled, filled))
        case Marking():
            text = own("text")
            marked = _mapped(text, lambda spans: _filled(spans, {}, spec.right))
            return _mapped(text, lambda spans: _filled(spans, {}, ())), marked
        case Truth():
            return _listed(map(own, spec.reasons)), own(spec.reason) if spec.reason else ()
        case Cards():
            fronts = [own(f"{card}/front") for card in spec.cards]
            pairs = (_joined(front, own(f"{card}/back")) for front, card in zip(fronts, spec.cards, strict=True))
            return _listed(fronts), _listed(pairs)
        case Scenario():
            return _turn(spec, spec.start, "", own, line), tuple(
                part for node, reply in spec.way for part in _turn(spec, node, reply, own, line)
            )
        case Estimate():
            figure = f"{write_number(look, spec.right)}\u00a0{line('unit')}".strip()
            source = QCoreApplication.translate("WorkshopWords", "Source: %1, %2")
            source = source.replace("%1", f"\u2068{line('source')}\u2069").replace("%2", look.number(spec.year))
            return (), (_strong(figure), *_text(source))
        case _:
            return (), ()


def _turn(spec: Scenario, node: str, reply: str, own: Own, line: Callable[[str], str]) -> tuple[Flow, ...]:
    """What somebody says at a node of a talk, and a reply to it, if any."""
    heard = (_strong(line(spec.nodes[node].speaker)), *own(node))
    return (*heard, Quote(flow=own(f"{node}/{reply}"))) if reply else heard


def _text(words: str) -> tuple[Flow, ...]:
    return (Paragraph(spans=(Span(words),)),)


def _strong(words: str) -> Flow:
    return Paragraph(spans=(Span(words, "strong"),))


def _line(flow: tuple[Flow, ...]) -> str:
    return plain(flow).replace("\n", " ")


def _listed(flows: Iterable[tuple[Flow, ...]], *, ordered: bool = False) -> tuple[Flow, ...]:
    """A list with an item for each; nothing for none."""
    items = tuple((Paragraph(spans=(Span(_line(flow)),)),) for flow in flows)
    return (Items(items=items, ordered=ordered),) if items else ()


def _beside(flows: Iterable[tuple[Flow, ...]]) -> tuple[Flow, ...]:
    """Names or cards in one line; nothing for none. Each keeps its own direction."""
    names = [f"\u2068{_line(flow)}\u2069" for flow in flows]
    return (_strong("  ·  ".join(names)),) if names else ()


def _joined(part: tuple[Flow, ...], card: tuple[Flow, ...]) -> tuple[Flow, ...]:
    return _text(f"\u2068{_line(part)}\u2069 – \u2068{_line(card)}\u2069")


def _bare(spans: Line) -> Line:
    """Without the words of the glossary that open: a room has no use for them."""
    return tuple(msgspec.structs.replace(span, term="") for span in spans)


def _filled(spans: Line, words: dict[str, str], strong: Collection[str]) -> Line:
    """With words, or those that it holds, at each of its marks; the marks of these ids are strong."""
    found: list[Span] = []
    for span in spans:
        end = 0
        for mark in MARK.finditer(span.text):
            found.append(Span(span.text[end : mark.start()], span.style))
            said = words.get(mark[1]) or (mark[2] or "").strip()
            found.append(Span(f"\u2068{said}\u2069", "strong" if mark[1] in strong else span.style))
            end = mark.end()
        found.append(Span(span.text[end:], span.style))
    return tuple(span for span in found if span.text)


def _mapped(flow: tuple[Flow, ...], change: Callable[[Line], Line]) -> tuple[Flow, ...]:
    """The same rich text with each of its lines changed."""

    def one(element: Flow) -> Flow:
        match element:
            case Heading() | Paragraph():
                return msgspec.structs.replace(element, spans=change(element.spans))
            case Items():
                return msgspec.structs.replace(element, items=tuple(_mapped(item, change) for item in element.items))
            case Table():
                rows = tuple(tuple(change(cell) for cell in row) for row in element.rows)
                return Table(head=tuple(change(cell) for cell in element.head), rows=rows)
            case Quote():
                return Quote(flow=_mapped(element.flow, change))

    return tuple(one(element) for element in flow)
