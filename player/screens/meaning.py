"""What a word of the course means: beside its paragraph, and in a pop-up where it stands in the text."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from player.screens.desk import Desk
from player.screens.route import Glossary, Page
from player.widgets.flow_text import FlowText
from player.widgets.labels import Label
from player.widgets.popup import Popup
from player.widgets.theme import Look, direct


def open_meaning(look: Look, desk: Desk, term: str, button: QAbstractButton, origin: Page | None) -> Popup:
    """Opens a pop-up at the word, with its meaning and the way to the glossary."""
    words = desk.words
    meaning = FlowText(look, words.flow("glossary", term, "meaning"), words.language, "interface", "ink2")
    title = words.plain("glossary", term)
    action = QCoreApplication.translate("Meaning", "Open in glossary")
    popup = Popup(look, title, meaning, action, language=words.language)
    direct(popup, words.language)
    popup.setAccessibleDescription(meaning.text())
    popup.chosen.connect(lambda: desk.go(Glossary(term, origin)))
    popup.open_at(button)
    return popup


def wire_terms(look: Look, desk: Desk, texts: Iterable[FlowText], origin: Page | None) -> None:
    """Lets each dotted word of these texts open its meaning."""
    for text in texts:
        text.term_chosen.connect(lambda term, button: open_meaning(look, desk, term, button, origin))


class Meaning(QWidget):
    """A word and its meaning, in the margin beside its paragraph."""

    def __init__(self, look: Look, desk: Desk, term: str) -> None:
        super().__init__()
        words = desk.words
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(4))
        rule = QFrame()
        rule.setProperty("rule", "line")
        rule.setFixedHeight(2 if look.contrast else 1)
        layout.addWidget(rule)
        layout.addSpacing(look.px(10))
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        icon = Label(look, "", wrap=False)
        icon.setPixmap(look.icon("ph.book-open", "lampText", 18, 2.0))
        head.addWidget(icon)
        head.addWidget(Label(look, words.plain("glossary", term), "button", language=words.language), 1)
        layout.addLayout(head)
        self.text = FlowText(look, words.flow("glossary", term, "meaning"), words.language, "interface", "ink2")
        layout.addWidget(self.text)
