"""The trainer's notes for a workshop on paper: each question, its right answer, why, and what the author added."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from course_bundle.flow import Flow, Items, plain
from player.screens.workshop_words import Question
from player.widgets.counting import Counting
from player.widgets.theme import Look, is_rtl
from player.widgets.type import Role

_SIZES: dict[Role, int] = {"section": 16, "card": 12, "interface": 11, "button": 11}


def notes_document(look: Look, title: str, found: tuple[Question, ...], language: str) -> QTextDocument:
    """In black, in the direction of the course's language."""
    words = Counting("words")
    document = QTextDocument()
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl(language) else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    _put(cursor, look, title, "section", language)
    for number, question in enumerate(found, 1):
        _put(cursor, look, f"{look.number(number)}. {_line(question.asked)}", "card", language, above=14)
        letters = zip("ABCDEFGHIJKLMNOPQRS", question.options, strict=False)
        for letter, each in letters:
            _put(cursor, look, f"{letter}. {_line(each.flow)}", "interface", language, indent=1)
        for line in _lines(question.given):
            _put(cursor, look, line, "interface", language, indent=1)
        for about, flow in (
            (words.tr("The answer"), question.right),
            (words.tr("Why"), question.explain),
            (words.tr("Your notes"), question.notes),
        ):
            if flow:
                _put(cursor, look, about, "button", look.language, above=6)
                for line in _lines(flow):
                    _put(cursor, look, line, "interface", language, indent=1)
    return document


def _line(flow: tuple[Flow, ...]) -> str:
    return plain(flow).replace("\n", " ")


def _lines(flow: tuple[Flow, ...]) -> list[str]:
    found: list[str] = []
    for element in flow:
        if isinstance(element, Items):
            for at, item in enumerate(element.items):
                sign = f"{element.start + at}." if element.ordered else "•"
                found.append(f"{sign} {_line(item)}")
        else:
            found += plain((element,)).split("\n")
    return found


def _put(
    cursor: QTextCursor, look: Look, words: str, role: Role, language: str, *, above: int = 2, indent: int = 0
) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setIndent(indent)
    letters = QTextCharFormat()
    font = look.font(role, language)
    font.setPointSize(_SIZES[role])
    letters.setFont(font)
    if cursor.position() > 0:
        cursor.insertBlock(block, letters)
    cursor.setBlockFormat(block)
    cursor.setBlockCharFormat(letters)
    cursor.insertText(words, letters)
