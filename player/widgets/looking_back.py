"""What came of a talk: the goals, reached or not, and at each turn what was said and what else there was to say."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from course_bundle.flow import Flow
from player.widgets.flow_text import FlowText
from player.widgets.labels import Heading, Label, beside
from player.widgets.theme import Look, direct


class Said(NamedTuple):
    """Something that was or could have been said, and a comment on it, () for none."""

    words: tuple[Flow, ...]
    comment: tuple[Flow, ...]


class Turn(NamedTuple):
    """What somebody said, what one replied, and the other replies that there were."""

    who: str
    heard: tuple[Flow, ...]
    own: Said
    others: Sequence[Said]


class Goals(QFrame):
    """Goals in words, each with whether it was reached; `title` can take the focus."""

    def __init__(self, look: Look, goals: Sequence[tuple[str, bool]], language: str) -> None:
        super().__init__()
        direct(self, language)
        self.setProperty("surface", "card")
        layout = QVBoxLayout(self)
        edge = look.px(16 if look.narrow else 20)
        layout.setContentsMargins(edge, look.px(12), edge, look.px(14))
        layout.setSpacing(look.px(8))
        self.title = Heading(look, self.tr("What you reached"), "section")
        self.title.setAlignment(beside(self))
        layout.addWidget(self.title)
        for words, met in goals:
            said = self.tr("Reached") if met else self.tr("Not on this path")
            row = QHBoxLayout()
            row.setSpacing(look.px(10))
            icon = Label(look, "", wrap=False)
            icon.setPixmap(
                look.icon("ph.check-circle-fill" if met else "ph.circle", "right" if met else "ink2", 20, 2.0)
            )
            row.addWidget(icon)
            goal = Label(look, words, "interface", language=language)
            goal.setAccessibleName(f"{words}. {said}")
            row.addWidget(goal, 1)
            row.addWidget(Label(look, said, "button", "rightText" if met else "ink2", wrap=False))
            layout.addLayout(row)


class LookingBack(QFrame):
    """The talk turn by turn."""

    def __init__(self, look: Look, turns: Sequence[Turn], language: str) -> None:
        super().__init__()
        self._look, self._language = look, language
        direct(self, language)
        self.setProperty("surface", "card")
        self._layout = QVBoxLayout(self)
        edge = look.px(16 if look.narrow else 20)
        self._layout.setContentsMargins(edge, look.px(12), edge, look.px(16))
        self._layout.setSpacing(look.px(2))
        for at, turn in enumerate(turns):
            self._layout.addSpacing(look.px(12 if at else 0))
            self._add(turn.who, turn.heard, "ink2")
            self._layout.addSpacing(look.px(4))
            self._reply(self.tr("You said"), turn.own)
            for other in turn.others:
                self._reply(self.tr("Or"), other)

    def _reply(self, lead: str, said: Said) -> None:
        look = self._look
        row = QHBoxLayout()
        row.setContentsMargins(look.px(16), look.px(4), 0, 0)
        row.setSpacing(look.px(10))
        column = QVBoxLayout()
        column.setSpacing(0)
        name = Label(look, lead, "meta-strong", "lampText")
        name.setAlignment(beside(self))
        column.addWidget(name)
        words = FlowText(look, said.words, self._language, "interface")
        column.addWidget(words)
        if said.comment:
            column.addWidget(FlowText(look, said.comment, self._language, "interface", "ink2"))
        row.addLayout(column, 1)
        self._layout.addLayout(row)

    def _add(self, who: str, flow: tuple[Flow, ...], ink: str) -> None:
        look = self._look
        name = Label(look, who, "meta-strong", ink, language=self._language)
        name.setAlignment(beside(self))
        self._layout.addWidget(name)
        self._layout.addWidget(FlowText(look, flow, self._language, "interface", ink))
