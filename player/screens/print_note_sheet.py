"""Asks before a private note goes on paper, where anybody can read it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QWidget

from player.screens.desk import Desk
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.theme import Look
from player.widgets.transcript_print import ask_to_print


class PrintNoteSheet(Sheet):
    """Says what paper means; the system's own dialog comes after."""

    def __init__(self, look: Look, desk: Desk, title: str, text: str) -> None:
        super().__init__(look)
        self._about, self._text = title, text
        self.retitle(self.tr("Print this note?"))
        words = self.tr("Paper has no lock: whoever finds it can read it. The system may remember that it was printed.")
        self.body.addWidget(Label(look, words))
        self.body.addStretch(1)
        self._keep = self.add_button(self.tr("Do not print"), "secondary")
        self.add_button(self.tr("Print"), "primary", self._print)

    def first_focus(self) -> QWidget:
        """The safe choice."""
        return self._keep

    def _print(self) -> None:
        ask_to_print(self.window(), note_document(self.look, self._about, self._text), self.tr("Print"))


def note_document(look: Look, title: str, text: str) -> QTextDocument:
    """Title and text in black, each paragraph in the direction of its own words."""
    document = QTextDocument()
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    for at, words in enumerate((title, *text.split("\n"))):
        block = QTextBlockFormat()
        block.setTopMargin(0 if at == 0 else 6)
        font = look.font("section" if at == 0 else "reading")
        font.setPointSize(16 if at == 0 else 11)
        letters = QTextCharFormat()
        letters.setFont(font)
        if at > 0:
            cursor.insertBlock(block, letters)
        cursor.setBlockFormat(block)
        cursor.setBlockCharFormat(letters)
        cursor.insertText(words, letters)
    return document
