"""A new PIN or new words: chosen, offered, typed twice, with what each keeps out said plainly."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from player.core.passphrase import phrase_language, random_phrase
from player.core.pin import normalised, weakness
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.options import Options
from player.widgets.secret_field import SecretField
from player.widgets.theme import Look, direct

Kind = Literal["pin", "words"]


def learners_promise() -> dict[Kind, str]:
    """What a learner's PIN keeps out, and what only the six words do."""
    return {
        "pin": QCoreApplication.translate(
            "SecretFields",
            "A PIN keeps out the next person at this computer. It does not keep out someone who takes the stick, or "
            "a copy of it: a machine can guess six digits.",
        ),
        "words": QCoreApplication.translate(
            "SecretFields",
            "Only six words chosen by chance keep out someone who takes the stick, or a copy of it. Words of your own "
            "are easier to guess.",
        ),
    }


class SecretFields(QWidget):
    """Two fields and a choice. `promise` says below them what each kind keeps out; a name is too easy as a secret."""

    submitted = Signal()
    """Enter was pressed in the last field."""
    grew = Signal()
    """It needs another height now."""

    def __init__(
        self, look: Look, *, name: str = "", first: Kind = "pin", promise: dict[Kind, str] | None = None
    ) -> None:
        super().__init__()
        self._look, self._name, self._kind = look, name, first
        self._promise = promise or learners_promise()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(8))
        kinds = [("pin", self.tr("PIN"), look.language), ("words", self.tr("Words"), look.language)]
        choice = Options(look, self.tr("A PIN or words"), kinds, first)
        choice.chosen.connect(self._choose)
        layout.addWidget(choice)
        self._about = Label(look, "", "meta", "ink2")
        layout.addWidget(self._about)
        self._offer = Button(look, self.tr("Offer me six words"), "secondary", icon="ph.lightbulb")
        self._offer.clicked.connect(self._propose)
        self._phrase = self._phrase_card()
        layout.addWidget(self._phrase)
        layout.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignLeading)
        self._asked = Label(look, "", "button")
        layout.addWidget(self._asked)
        self._first = SecretField(look, "")
        layout.addWidget(self._first)
        layout.addWidget(Label(look, self.tr("The same again"), "button"))
        self._again = SecretField(look, self.tr("The same again"))
        layout.addWidget(self._again)
        self._said = Label(look, "", "meta", "ink2")
        layout.addWidget(self._said)
        self._first.edited.connect(self._settle)
        self._again.edited.connect(self._settle)
        self._first.left.connect(self._leave_first)
        self._again.left.connect(self._leave_again)
        self._first.submitted.connect(self._again.take_again)
        self._again.submitted.connect(self.submitted)
        self._first.shown.connect(self._again.show_typed)
        self._again.shown.connect(self._first.show_typed)
        self.setFocusProxy(self._first)
        self._choose(first)

    @property
    def secret(self) -> str:
        """The PIN or the words, as typed."""
        return self._first.text

    def fault(self) -> str:
        """What is wrong with what was typed, in one sentence that is shown as well; '' if it can be used."""
        weak = self._weakness()
        found = weak or self._difference()
        self._show(found)
        if found:
            (self._first if weak else self._again).take_again()
            QTimer.singleShot(0, self, self.grew.emit)
        return found

    def _phrase_card(self) -> QFrame:
        look = self._look
        card = QFrame()
        card.setProperty("surface", "tip")
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10))
        column.setSpacing(look.px(4))
        language = phrase_language(look.language)
        self._words = Label(look, "", "section", language=language)
        direct(self._words, language)
        column.addWidget(self._words)
        note = self.tr("Write them on paper, in this order, and type them below.")
        column.addWidget(Label(look, note, "interface", "ink2"))
        if language != look.language:
            note = self.tr("These words are English: there is no list of words in your language here.")
            column.addWidget(Label(look, note, "interface", "ink2"))
        card.hide()
        return card

    def _choose(self, kind: Kind) -> None:
        self._kind = kind
        words = kind == "words"
        asked = self.tr("Words that you can keep in mind or on paper") if words else self.tr("At least 6 digits")
        self._asked.setText(self._look.digits(asked))
        self._first.line.setAccessibleName(asked)
        self._about.setText(self._promise[kind])
        self._words.clear()
        self._phrase.hide()
        self._offer.setVisible(words)
        self._offer.setText(self.tr("Offer me six words"))
        for field in (self._first, self._again):
            field.fill("")
            field.want_digits(not words)
            field.show_typed(False)
        self._show("")
        # Once the layout knows what is hidden.
        QTimer.singleShot(0, self, self.grew.emit)

    def _propose(self) -> None:
        phrase = random_phrase(self._look.language)
        self._words.setText(phrase)
        self._phrase.show()
        self._offer.setText(self.tr("Other words"))
        self._offer.setAccessibleName(self._offer.text())
        self._first.fill(phrase)
        self._again.fill("")
        self._first.show_typed(True)
        self._again.show_typed(True)
        self._show("")
        # The focus stays where it is: in a small window the words would be scrolled out of sight.
        QTimer.singleShot(0, self, self.grew.emit)

    def _settle(self) -> None:
        """While one types, a complaint goes as soon as it is no longer true; none comes."""
        if self._said.text() and not (self._weakness() or (self._again.text and self._difference())):
            self._show("")

    def _leave_first(self) -> None:
        if self._first.text:
            self._show(self._weakness())

    def _leave_again(self) -> None:
        if self._again.text:
            self._show(self._weakness() or self._difference())

    def _weakness(self) -> str:
        typed = self._first.text
        if self._kind == "pin" and typed and not normalised(typed).isdigit():
            return self.tr("A PIN has digits only. Choose “Words” for anything else.")
        found = weakness(typed, self._name)
        if found == "too-short":
            short = (
                self.tr("Too short: at least 6 digits.")
                if self._kind == "pin"
                else self.tr("Too short: at least 8 letters.")
            )
            return self._look.digits(short)
        if found == "too-easy":
            return self.tr("Too easy: that is among the first that anybody would try.")
        return ""

    def _difference(self) -> str:
        same = normalised(self._first.text) == normalised(self._again.text)
        return "" if same else self.tr("The two are not the same.")

    def _show(self, fault: str) -> None:
        self._said.setText(fault)
        self._said.tint(self._look.colour("alertText"))
        weak = bool(fault) and bool(self._weakness())
        self._first.mark(weak)
        self._again.mark(bool(fault) and not weak)
