"""A transcript on paper: the system's print dialog, which also offers a PDF."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from player.widgets.theme import Look, is_rtl
from player.widgets.transcript_rows import Kind, Row


def transcript_document(look: Look, title: str, rows: Sequence[Row], language: str) -> QTextDocument:
    """Title, headings and lines with their times, in black, in the direction of their language."""
    document = QTextDocument()
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl(language) else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    for kind, words in (("title", title), *((row.kind, _words(look, row)) for row in rows if row.kind is not Kind.END)):
        block = QTextBlockFormat()
        block.setTopMargin(14 if kind is Kind.CHAPTER else 4)
        letters = QTextCharFormat()
        font = look.font("section" if kind == "title" else "button" if kind is Kind.CHAPTER else "interface", language)
        font.setPointSize(16 if kind == "title" else 11)
        letters.setFont(font)
        if cursor.position() > 0:
            cursor.insertBlock(block, letters)
        cursor.setBlockFormat(block)
        cursor.setBlockCharFormat(letters)
        cursor.insertText(words, letters)
    return document


def ask_to_print(parent: QWidget, document: QTextDocument, title: str) -> QPrintDialog:
    """Opens the system's print dialog over a window and returns at once; prints when that says so."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # The queue of a printer can be read by others.
    printer.setDocName("Carrel")
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    # This also keeps the printer until the dialog is gone.
    dialog.accepted.connect(lambda: document.print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog


def _words(look: Look, row: Row) -> str:
    return row.text if row.kind is Kind.CHAPTER else f"{look.time(row.at)}\u2002{row.text}"
