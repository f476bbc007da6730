"""Rich text on a surface: as high as its words need, selectable, with words that open their meaning."""

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy

from course_bundle.flow import Flow, plain
from player.widgets.flow_document import QUOTED, FlowDocument
from player.widgets.theme import Look, direct, is_rtl
from player.widgets.type import Role


class Term(QAbstractButton):
    """The place of a word that has a meaning to open: nothing to see of its own, but reached by Tab and by mouse."""

    def __init__(self, words: str, term: str, parent: "FlowText") -> None:
        super().__init__(parent)
        self.term = term
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Opens what this word means"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("corner", 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text beneath is what one sees."""


class FlowText(QLabel):
    """A flow in a type role and a colour role.

    To a screen reader it is the plain words. `term_chosen` names the glossary id and the button that a pop-up belongs
    to. The text can be selected with the mouse and copied.
    """

    term_chosen = Signal(str, QAbstractButton)

    def __init__(
        self,
        look: Look,
        flow: tuple[Flow, ...],
        language: str,
        role: Role = "reading",
        ink: str = "ink",
        *,
        centred: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._document = FlowDocument(look, flow, language, role, ink, centred=centred)
        self._document.setParent(self)
        self._selection = QTextCursor(self._document)
        self._rtl = is_rtl(language)
        self._lit: QTextBlock | None = None
        direct(self, language)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(plain(flow))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ring", "none")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._terms = [(Term(words, term, self), place) for words, term, place in self._anchors()]
        for button, _place in self._terms:
            button.clicked.connect(lambda _checked=False, button=button: self.term_chosen.emit(button.term, button))

    @property
    def terms(self) -> list[Term]:
        """The buttons of the words that open their meaning, in order."""
        return [button for button, _place in self._terms]

    @property
    def paragraphs(self) -> list[str]:
        """The words of each paragraph that is not empty, in order."""
        return [block.text() for block in self._blocks()]

    def light(self, paragraph: int | None) -> None:
        """Tints the paragraph of that number, and no other; None for none."""
        self._lit = None if paragraph is None else self._blocks()[paragraph]
        self.update()

    def top_of(self, paragraph: int) -> int:
        """Where the paragraph of that number begins, in px from the upper edge."""
        self._document.setTextWidth(max(1, self.width()))
        return int(self._document.documentLayout().blockBoundingRect(self._blocks()[paragraph]).top())

    def hasHeightForWidth(self) -> bool:
        """The words decide the height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in px of the words set in that width."""
        self._document.setTextWidth(max(1, width))
        return math.ceil(self._document.size().height())

    def sizeHint(self) -> QSize:
        """A comfortable measure; the layout gives the real one."""
        width = min(self._look.px(648), math.ceil(self._document.idealWidth()) + 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Text can always be set narrower."""
        return QSize(self._look.px(40), self._look.px(16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the words in the width that was given, and the places of the words that open."""
        super().resizeEvent(event)
        self._document.setTextWidth(self.width())
        for button, (position, length) in self._terms:
            button.setGeometry(self._rect(position, length))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The document, its selection, and a bar beside somebody's words."""
        if self._document.textWidth() != self.width():
            self._document.setTextWidth(self.width())
        painter = QPainter(self)
        layout = self._document.documentLayout()
        self._draw_quotes(painter, layout)
        self._draw_lit(painter, layout)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, self._look.colour("ink"))
        context.palette = palette
        if self._selection.hasSelection():
            selected = QAbstractTextDocumentLayout.Selection()
            selected.cursor = self._selection
            form = selected.format
            form.setBackground(self._look.colour("lamp"))
            form.setForeground(self._look.colour("onLamp"))
            selected.format = form
            context.selections = [selected]
        layout.draw(painter, context)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Opens the word that was pressed, or begins a selection there."""
        layout = self._document.documentLayout()
        term = layout.anchorAt(event.position())
        if term and event.button() == Qt.MouseButton.LeftButton:
            button = next(button for button, _place in self._terms if button.term == term)
            self.term_chosen.emit(term, button)
            return
        self._selection.setPosition(self._at(event.position()))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carries the selection on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._selection.setPosition(self._at(event.position()), QTextCursor.MoveMode.KeepAnchor)
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects a word."""
        self._selection.setPosition(self._at(event.position()))
        self._selection.select(QTextCursor.SelectionType.WordUnderCursor)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies what is selected; all other keys belong to the page."""
        if event.matches(QKeySequence.StandardKey.Copy) and self._selection.hasSelection():
            QGuiApplication.clipboard().setText(self._selection.selection().toPlainText())
            return
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A selection ends with the focus."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._selection.clearSelection()
            self.update()

    def _at(self, point: QPointF) -> int:
        return self._document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)

    def _anchors(self) -> list[tuple[str, str, tuple[int, int]]]:
        """Words, glossary id, and position and length in the document, of each term."""
        found: list[tuple[str, str, tuple[int, int]]] = []
        block = self._document.begin()
        while block.isValid():
            iterator = block.begin()
            while not iterator.atEnd():
                fragment = iterator.fragment()
                if term := fragment.charFormat().anchorHref():
                    found.append((fragment.text(), term, (fragment.position(), fragment.length())))
                iterator += 1
            block = block.next()
        return found

    def _rect(self, position: int, length: int) -> QRect:
        """The box of the run of characters, as far as it stands on one line."""
        block = self._document.findBlock(position)
        start = position - block.position()
        line = block.layout().lineForTextPosition(start)
        if not line.isValid():
            return QRect()
        end = min(start + length, line.textStart() + line.textLength())
        x1, x2 = (_x(line.cursorToX(at)) for at in (start, end))
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        box = QRectF(min(x1, x2), line.y(), abs(x2 - x1), line.height()).translated(corner)
        return box.toAlignedRect()

    def _blocks(self) -> list[QTextBlock]:
        found, block = [], self._document.begin()
        while block.isValid():
            if block.text().strip():
                found.append(block)
            block = block.next()
        return found

    def _draw_lit(self, painter: QPainter, layout: QAbstractTextDocumentLayout) -> None:
        """A tint beneath the paragraph."""
        if self._lit is not None:
            box = layout.blockBoundingRect(self._lit).intersected(QRectF(self.rect()))
            painter.fillRect(box, self._look.colour("lampTint2" if self._look.contrast else "lampTint"))

    def _draw_quotes(self, painter: QPainter, layout: QAbstractTextDocumentLayout) -> None:
        wide = self._look.px(4)
        block: QTextBlock = self._document.begin()
        while block.isValid():
            if block.blockFormat().hasProperty(QUOTED):
                box = layout.blockBoundingRect(block)
                after = block.next()
                if after.isValid() and after.blockFormat().hasProperty(QUOTED):
                    box.setBottom(layout.blockBoundingRect(after).top())
                at = self.width() - wide if self._rtl else 0
                painter.fillRect(QRectF(at, box.y(), wide, box.height()), self._look.colour("brassLine"))
            block = block.next()


def _x(found: object) -> float:
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
