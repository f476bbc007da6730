"""A text with blanks, filled by typing or from a bank of words."""

from collections.abc import Iterator
from typing import ClassVar

import msgspec

from course_bundle.activities.base import ActivitySpec, Key, Mark, Outcome, mixed, read, repeated
from course_bundle.errors import AnswerError
from course_bundle.names import Id, Language
from course_bundle.spelling import plain_spelling, same_spelling

MOST_BANKED = 9
"""Blanks with a word bank: as many as there are number keys to place a word with."""


class BlanksAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands in each blank: what was typed, or the id of a word; empty ones are left out."""

    filled: dict[str, str]


class Blanks(ActivitySpec, frozen=True, tag="blanks", tag_field="kind", kw_only=True):
    """Either `typed` or `bank`.

    `typed` has for each blank, by language, the spellings that are right, the best one first; whichever language they
    are in, all of them count. `exact` forgives no slip of the finger in them. `bank` has for each blank the word that
    belongs there, and `others` are words that belong nowhere.
    """

    shape: ClassVar[type[msgspec.Struct]] = BlanksAnswer

    typed: dict[Id, dict[Language, tuple[str, ...]]] = {}  # noqa: RUF012 - a frozen struct copies it
    exact: bool = False
    bank: dict[Id, Id] = {}  # noqa: RUF012 - a frozen struct copies it
    others: tuple[Id, ...] = ()

    @property
    def blanks(self) -> tuple[str, ...]:
        """The ids of the blanks, as the author lists them; the text of each language has them in its own order."""
        return tuple(self.bank or self.typed)

    @property
    def bank_words(self) -> tuple[str, ...]:
        """The words of the bank in the order in which they wait."""
        return mixed(self.id, sorted({*self.bank.values(), *self.others}))

    def words(self) -> tuple[Key, ...]:
        """The question, the text, the bank's words, and for each blank, if wanted, why; then the reason."""
        bank = (Key(f"{self.id}/{word}", flow=False) for word in (*self.bank.values(), *self.others))
        feedback = (Key(f"{self.id}/{blank}/feedback", flow=True, required=False) for blank in self.blanks)
        text = Key(f"{self.id}/text", flow=True, marks=self.blanks)
        return (Key(self.id, flow=True), text, *bank, *feedback, Key(f"{self.id}/explain", flow=True))

    def languages(self) -> dict[str, frozenset[str]]:
        """The languages in which every typed blank has an answer."""
        return {"typed": frozenset.intersection(*map(frozenset, self.typed.values()))} if self.typed else {}

    def faults(self) -> tuple[str, ...]:
        """Both ways at once or none, blanks without an answer, words that are there twice."""
        return tuple(self._faults())

    def _faults(self) -> Iterator[str]:
        if self.typed and self.bank:
            yield "bank: blanks are typed or filled from a bank, not both"
        if not self.typed and not self.bank:
            yield "typed: there is no blank; name them here or in 'bank'"
        if self.others and not self.bank:
            yield "others: there is no bank that these words could be in"
        for blank, accepted in self.typed.items():
            if not accepted:
                yield f"typed: {blank} has no answer"
            for language, spellings in accepted.items():
                if not spellings or not all(plain_spelling(each) for each in spellings):
                    yield f"typed: {blank} has an empty answer in {language}"
        if len(self.bank) > MOST_BANKED:
            yield f"bank: there are at most {MOST_BANKED} blanks, as many as number keys"
        yield from repeated("bank", "word", (*self.bank.values(), *self.others))
        if len(self.bank) == 1 and not self.others:
            yield "others: one word for one blank is no question"

    def score(self, answer: object) -> Outcome:
        """Share of the blanks that are filled right.

        Raises AnswerError if the answer names a blank or a word that this question does not have, or a word twice.
        """
        filled = read(answer, BlanksAnswer).filled
        if unknown := filled.keys() - set(self.blanks):
            raise AnswerError(f"{self.id}: no blank {sorted(unknown)}")
        if self.bank:
            if unknown := set(filled.values()) - {*self.bank.values(), *self.others}:
                raise AnswerError(f"{self.id}: no word {sorted(unknown)}")
            if len(set(filled.values())) < len(filled):
                raise AnswerError(f"{self.id}: a word stands in two blanks")
        marks = {blank: self._mark(blank, filled.get(blank, "")) for blank in self.blanks}
        share = sum(mark == "right" for mark in marks.values()) / len(marks)
        said = tuple(f"{self.id}/{blank}/feedback" for blank, mark in marks.items() if mark == "wrong")
        return Outcome(share, marks, (*said, f"{self.id}/explain"))

    def solution(self) -> object:
        """Every blank filled right; what is typed, in the first language."""
        return {"filled": dict(self.bank) or self.typed_in("")}

    def typed_in(self, language: str) -> dict[str, str]:
        """The best answer to each typed blank in a language, or in the first one that it has."""
        found = {}
        for blank, accepted in self.typed.items():
            spellings = accepted.get(language) or next(iter(accepted.values()))
            found[blank] = spellings[0]
        return found

    def _mark(self, blank: str, text: str) -> Mark:
        if not text.strip():
            return "missed"
        if self.bank:
            return "right" if self.bank[blank] == text else "wrong"
        accepted = (each for spellings in self.typed[blank].values() for each in spellings)
        fits = any(same_spelling(text, each, tolerant=not self.exact) for each in accepted)
        return "right" if fits else "wrong"
