"""What a course says of itself: its own words, edition, licence and languages."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from player.screens import route
from player.screens.desk import Desk
from player.screens.meaning import wire_terms
from player.screens.screen import Screen
from player.screens.top_bar import TopBar
from player.widgets.flow_text import FlowText
from player.widgets.labels import Heading, Label
from player.widgets.tall_scroll import TallScroll
from player.widgets.theme import Look, direct


class AboutScreen(Screen):
    """One column to read."""

    def __init__(self, look: Look, desk: Desk, place: route.About) -> None:
        super().__init__(look, desk)
        words, language = desk.words, desk.course_language
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(TopBar(look, desk, back=(self.tr("Modules"), route.Picker())))
        scroll = TallScroll()
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the arrow keys scroll
        inside = QWidget()
        inside.setProperty("surface", "none")
        row = QHBoxLayout(inside)
        edge = look.px(24)
        row.setContentsMargins(edge, edge, edge, edge)
        row.addStretch(1)
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(32), look.px(28), look.px(32), look.px(28))
        column.setSpacing(look.px(14))
        title = Heading(look, words.plain("title"), language=language)
        direct(title, language)
        column.addWidget(title)
        publisher = Label(look, words.plain("publisher"), "interface", "ink2", language=language)
        direct(publisher, language)
        column.addWidget(publisher)
        column.addLayout(self._facts())
        text = FlowText(look, words.flow("about"), language)
        wire_terms(look, desk, [text], None)
        column.addWidget(text)
        row.addWidget(card, 6 if not look.narrow else 30)
        row.addStretch(1)
        scroll.setWidget(inside)
        layout.addWidget(scroll, 1)

    def _facts(self) -> QGridLayout:
        look, desk, course = self.look, self.desk, self.desk.course
        languages = self.tr(", ").join(f"\u2068{desk.language_name(code)}\u2069" for code in course.languages)
        facts = (
            (self.tr("Edition"), look.digits(course.edition)),
            (self.tr("Licence"), course.licence),
            (self.tr("Languages"), languages),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(24))
        grid.setVerticalSpacing(look.px(4))
        for at, (name, value) in enumerate(facts):
            grid.addWidget(Label(look, name, "interface", "ink2", wrap=False), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(look, value, "button", wrap=False), at, 1, Qt.AlignmentFlag.AlignLeading)
        grid.setColumnStretch(1, 1)
        return grid
