"""Right answers to every kind of activity, as keys that a learner strikes: no mouse, no widget called by name."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from course_bundle.activities import (
    Activity,
    Blanks,
    Cards,
    Checklist,
    Choice,
    Estimate,
    Hotspot,
    Marking,
    Order,
    Pairs,
    Plan,
    Reflection,
    Scale,
    Scenario,
    Sort,
    Truth,
)
from course_bundle.flow import marks
from course_bundle.manifest import Words

_LETTERS = "ABCDEFGHI"
_PLAINER = str.maketrans("ёЁأإآؤئى", "еЕاااويي")
_WITHIN = 60  # strikes of Tab that lead to anything on a screen


class Stroke(NamedTuple):
    """A key with its modifier."""

    key: Qt.Key
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier


Struck = Stroke | str
"""A key, or letters to type."""

_TAB, _SPACE, _DOWN = Stroke(Qt.Key.Key_Tab), Stroke(Qt.Key.Key_Space), Stroke(Qt.Key.Key_Down)
RETURN = Stroke(Qt.Key.Key_Return)
_KEEP = Stroke(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def focused() -> QWidget:
    """The part that has the keyboard."""
    part = QApplication.focusWidget()
    assert part is not None
    return part


def strike(keys: Iterable[Struck]) -> None:
    """Strikes keys where the focus is; letters come as an input method brings them, whatever their script."""
    for each in keys:
        if isinstance(each, Stroke):
            QTest.keyClick(focused(), each.key, each.modifier)
            continue
        for letter in each:
            code = ord(letter.upper()) if letter.isascii() and letter.isprintable() else 0
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focused(), QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter))


def tab_to(part: QWidget) -> None:
    """Strikes Tab until a part has the focus; AssertionError where that never happens."""
    for _stop in range(_WITHIN):
        if focused() is part:
            return
        strike([_TAB])
    raise AssertionError(f"Tab does not lead to {type(part).__name__} {part.accessibleName()!r}")


def hand_in(spec: Activity) -> Stroke:
    """The key that checks or keeps an answer: where Enter begins a new line, with Ctrl."""
    return _KEEP if isinstance(spec, Plan | Reflection) else RETURN


def right_keys(spec: Activity, module_id: str, words: Words) -> list[Struck]:
    """The keys of a right answer, from where the keyboard begins in the question."""
    return list(_keys(spec, module_id, words))


def _keys(spec: Activity, module_id: str, words: Words) -> Iterator[Struck]:
    match spec:
        case Choice() | Truth() | Checklist() | Scenario():
            yield from _lettered(spec)
        case Hotspot():
            yield from (str(spec.order.index(spot) + 1) for spot in spec.right)
        case Scale():
            yield "2"
        case Estimate():
            yield f"{spec.right:g}"
        case Cards():
            for _card in spec.cards:
                yield from (_SPACE, "2")
        case Order() | Sort() | Pairs():
            yield from _laid(spec)
        case _:
            yield from _written(spec, module_id, words)


def _lettered(spec: Choice | Truth | Checklist | Scenario) -> Iterator[str]:
    """Kinds whose parts have letters."""
    match spec:
        case Choice():
            yield from (_LETTERS[spec.options.index(option)] for option in spec.right)
        case Truth():
            yield _LETTERS[0 if spec.right else 1]
            if spec.reason is not None:
                yield _LETTERS[2 + spec.reasons.index(spec.reason)]
        case Checklist():
            yield from _LETTERS[: len(spec.points)]
        case Scenario():
            yield from _replies(spec)


def _laid(spec: Order | Sort | Pairs) -> Iterator[Struck]:
    """Kinds whose cards are carried."""
    match spec:
        case Order():
            yield from _moves(spec)
        case Sort():
            boxes = {card: box for box, cards in spec.boxes.items() for card in cards}
            yield from _carried(spec.cards, boxes, tuple(spec.boxes))
        case Pairs():
            yield from _carried(spec.cards, {card: part for part, card in spec.pairs.items()}, tuple(spec.pairs))


def _written(spec: Activity, module_id: str, words: Words) -> Iterator[Struck]:
    """Keys of the kinds that are a text, or are written into one."""
    match spec:
        case Reflection():
            yield words.plain(module_id)
        case Plan():
            yield from _between(_TAB, (words.plain(module_id, spec.id, step) for step in spec.steps))
        case Marking():
            places = [name for name, _said in marks(words.flow(module_id, spec.id, "text"))]
            yield from _between(_DOWN, (_SPACE if name in spec.right else "" for name in places))
        case Blanks():
            places = [name for name, _said in marks(words.flow(module_id, spec.id, "text"))]
            if spec.bank:
                belongs = {word: blank for blank, word in spec.bank.items()}
                yield from _carried(spec.bank_words, belongs, places)
            else:
                # As somebody types who is in a hurry.
                best = spec.typed_in(words.language)
                yield from _between(_TAB, (best[blank].translate(_PLAINER) for blank in places))


def _between(key: Stroke, parts: Iterable[Struck]) -> Iterator[Struck]:
    for at, part in enumerate(parts):
        if at:
            yield key
        yield part


def _carried(cards: Sequence[str], belongs: dict[str, str], places: Sequence[str]) -> Iterator[Struck]:
    """The number of its place for each card as they wait; past those that belong nowhere."""
    for card in cards:
        yield str(places.index(belongs[card]) + 1) if card in belongs else _DOWN


def _moves(spec: Order) -> Iterator[Struck]:
    """From the top, each card to its number; Tab goes from card to card."""
    row, held = list(spec.mixed), 0
    for at, item in enumerate(spec.items[:-1]):
        now = row.index(item)
        if now == at:
            continue
        yield from [_TAB] * (now - held)
        yield str(at + 1)
        row.insert(at, row.pop(now))
        held = at


def _replies(spec: Scenario) -> Iterator[str]:
    solution = spec.solution()
    assert isinstance(solution, dict)
    for node, reply in zip(spec.visited(solution["said"]), solution["said"], strict=False):
        yield _LETTERS[[each.id for each in spec.nodes[node].replies].index(reply)]
