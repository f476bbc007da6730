"""A text with blanks: fields to type in, or places for the words of a bank."""

from typing import ClassVar

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from course_bundle.activities import Blanks, Outcome
from course_bundle.flow import Paragraph, Span, marks
from course_bundle.manifest import Words
from player.activities.base import ActivityWidget
from player.widgets.blank_fields import BlankFields
from player.widgets.theme import Look
from player.widgets.type import Role
from player.widgets.word_bank import WordBank


class BlanksWidget(ActivityWidget):
    """The answer is {"filled": {blank: text}}, or {"filled": {blank: word id}} where there is a bank."""

    wide: ClassVar[bool] = False
    spec: Blanks

    def __init__(self, look: Look, module_id: str, spec: Blanks, words: Words, role: Role = "question") -> None:
        super().__init__(look, module_id, spec, words, role)
        text = self.flow(spec.id, "text")
        # Numbered as they stand in this language's text.
        order = [name for name in dict(marks(text)) if name in spec.blanks]
        self._numbers = {name: at for at, name in enumerate(order, 1)}
        names = {blank: self._name(at) for blank, at in self._numbers.items()}
        self.blanks: BlankFields | WordBank
        if spec.bank:
            bank = {
                word: (Paragraph(spans=(Span(words.plain(module_id, spec.id, word)),)),) for word in spec.bank_words
            }
            self.blanks = WordBank(look, text, bank, names, self.language)
        else:
            longest = max(map(len, spec.typed_in(self.language).values()), default=0)
            self.blanks = BlankFields(look, text, names, self.language, longest)
        self.blanks.changed.connect(self._change)
        self.body.addWidget(self.blanks)
        self._tell()

    def instruction(self) -> str:
        """What to do."""
        return self.tr("Put each word where it belongs.") if self.spec.bank else self.tr("Fill in the blanks.")

    @property
    def answer(self) -> object | None:
        """None while every blank is empty."""
        filled = self.blanks.filled
        return {"filled": filled} if filled else None

    def mark(self, outcome: Outcome) -> None:
        """How each blank did."""
        self.blanks.mark(outcome.marks)

    def restore(self, answer: object) -> None:
        """Fills the blanks as they were."""
        filled = answer.get("filled") if isinstance(answer, dict) else None
        if isinstance(filled, dict):
            self.blanks.fill({blank: text for blank, text in filled.items() if isinstance(text, str)})
            self._tell()

    def begin_again(self) -> None:
        """All blanks empty, and that is kept."""
        self.blanks.fill({})
        self._change()

    def show_solution(self) -> None:
        """The answers in the language of the question."""
        if self.spec.bank:
            super().show_solution()
            return
        best = {"filled": self.spec.typed_in(self.language)}
        self.restore(best)
        self.mark(self.spec.score(best))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers place words wherever in the question the focus is."""
        if isinstance(self.blanks, WordBank):
            self.blanks.keyPressEvent(event)
        else:
            event.ignore()

    def first_focus(self) -> QWidget:
        """The first empty blank, or the first word."""
        return self.blanks.first()

    def found(self, outcome: Outcome) -> str:
        """How many blanks are right."""
        right = sum(mark == "right" for mark in outcome.marks.values())
        words = self.tr("%1 of %2 blanks are right.").replace("%1", self.look.number(right))
        return words.replace("%2", self.look.number(len(outcome.marks)))

    def heading(self, key: str) -> str:
        """The blank that the feedback speaks of."""
        blank = key.removesuffix("/feedback").removeprefix(f"{self.spec.id}/")
        return self._name(self._numbers[blank]) if key.endswith("/feedback") and blank in self._numbers else ""

    def _name(self, number: int) -> str:
        return self.tr("Blank %1").replace("%1", self.look.number(number))

    def _change(self) -> None:
        self._tell()
        self.drafted.emit({"filled": self.blanks.filled})

    def _tell(self) -> None:
        words = self.tr("%1 of %2 filled").replace("%1", self.look.number(len(self.blanks.filled)))
        self.count(words.replace("%2", self.look.number(len(self._numbers))))
