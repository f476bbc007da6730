"""The words of a course and what they mean: a list, a field to find one, and the meaning beside it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from course_bundle.flow import plain
from course_bundle.spelling import plain_spelling
from player.screens import route
from player.screens.desk import Desk
from player.screens.screen import Screen
from player.screens.top_bar import TopBar
from player.screens.typing import beside_field
from player.widgets.flow_text import FlowText
from player.widgets.labels import Heading, Label
from player.widgets.tall_scroll import TallScroll
from player.widgets.theme import Look, direct

_TERM = Qt.ItemDataRole.UserRole


class GlossaryScreen(Screen):
    """Opens at a term, or at the first."""

    def __init__(self, look: Look, desk: Desk, place: route.Glossary) -> None:
        super().__init__(look, desk)
        self._words = desk.words
        language = desk.course_language
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        back = (self.tr("Back to the page"), place.origin) if place.origin else (self.tr("Modules"), route.Picker())
        layout.addWidget(TopBar(look, desk, back=back))
        row = QHBoxLayout()
        edge = look.px(24 if look.narrow else 48)
        row.setContentsMargins(edge, look.px(14 if look.narrow else 24), edge, look.px(14 if look.narrow else 24))
        row.setSpacing(look.px(24))
        row.addLayout(self._make_list(language), 2)
        row.addWidget(self._make_card(language), 3)
        layout.addLayout(row, 1)
        self._fill("")
        self._choose(place.term)

    def first_focus(self) -> QWidget | None:
        """The list, at its term."""
        return self.list

    def keep(self) -> dict[str, str]:
        """What was sought and which term is open."""
        return {"sought": self.field.text(), "term": self._current()}

    def restore(self, kept: dict[str, str]) -> None:
        """Shows it again."""
        if kept:
            self.field.setText(kept["sought"])
            self._choose(kept["term"])

    def _make_list(self, language: str) -> QVBoxLayout:
        look = self.look
        column = QVBoxLayout()
        column.setSpacing(look.px(10))
        column.addWidget(Heading(look, self.tr("Glossary"), "question"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a word"))
        self.field.setAccessibleName(self.tr("Find a word"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._fill)
        column.addLayout(beside_field(look, self.desk, self.field))
        self._none = Label(look, self.tr("No word here looks like that."), "interface", "ink2")
        column.addWidget(self._none)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Words"))
        self.list.setFont(look.font("interface", language))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        direct(self.list, language)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show())
        column.addWidget(self.list, 1)
        return column

    def _make_card(self, language: str) -> QFrame:
        look = self.look
        card = QFrame()
        card.setProperty("surface", "card")
        direct(card, language)
        outer = QVBoxLayout(card)
        outer.setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4))
        scroll = TallScroll()
        inside = QWidget()
        inside.setProperty("surface", "none")
        self._meaning = QVBoxLayout(inside)
        edge = look.px(24)
        self._meaning.setContentsMargins(edge, edge, edge, edge)
        self._meaning.setSpacing(look.px(10))
        scroll.setWidget(inside)
        outer.addWidget(scroll)
        return card

    def _fill(self, sought: str) -> None:
        """The words that hold what is sought, or whose meaning does, in the order of the alphabet."""
        kept, wanted = self._current(), plain_spelling(sought)
        terms = [(self._words.plain("glossary", term), term) for term in self.desk.course.glossary]
        self.list.blockSignals(True)
        self.list.clear()
        for words, term in sorted(terms, key=lambda pair: plain_spelling(pair[0])):
            meaning = plain(self._words.flow("glossary", term, "meaning"))
            if wanted in plain_spelling(words) or (len(wanted) > 2 and wanted in plain_spelling(meaning)):
                item = QListWidgetItem(words)
                item.setData(_TERM, term)
                item.setSizeHint(QSize(self.look.px(100), self.look.px(44)))
                self.list.addItem(item)
        self.list.blockSignals(False)
        self._none.setVisible(self.list.count() == 0)
        self._choose(kept)

    def _current(self) -> str:
        item: QListWidgetItem | None = self.list.currentItem()
        return str(item.data(_TERM)) if item is not None else ""

    def _choose(self, term: str) -> None:
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(_TERM) == term]
        if self.list.count():
            self.list.setCurrentRow(rows[0] if rows else 0)
            self.list.scrollToItem(self.list.currentItem(), QListWidget.ScrollHint.PositionAtCenter)
        self._show()

    def _show(self) -> None:
        term, look, language = self._current(), self.look, self.desk.course_language
        while item := self._meaning.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        if not term:
            return
        self._meaning.addWidget(Label(look, self._words.plain("glossary", term), "dialog", language=language))
        text = FlowText(look, self._words.flow("glossary", term, "meaning"), language)
        text.term_chosen.connect(lambda other, _button: self._open(other))
        self._meaning.addWidget(text)
        self._meaning.addStretch(1)

    def _open(self, term: str) -> None:
        self.field.clear()
        self._choose(term)
