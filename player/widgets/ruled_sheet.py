"""Ruled paper to write on: plain text whose lines stand on rules that scroll along with it."""

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QTextEdit

from player.widgets.theme import Look

_RULE = 36
_EDGE = 32
_BELOW = 11
"""px from the foot of the letters to their rule."""
_CLEAR = 12
"""px above the foot of the sheet in which there is no rule, for its edge is one."""
_LEAST = 4
"""Rules that are always in sight."""


class RuledSheet(QTextEdit):
    """Nothing but characters goes in or out. Each paragraph runs in the direction of its own words; Tab leads on."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAcceptRichText(False)
        # The system's input methods learn words, and offer them to the next person.
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhMultiLine)
        self.setTabChangesFocus(True)
        self.setProperty("ring", "none")
        self.setProperty("part", "ruled")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(look.font("reading"))
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(self.sizeHint().height())
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, look.colour("ink"))
        self.setPalette(palette)
        self.verticalScrollBar().setSingleStep(look.px(_RULE))

    @property
    def words(self) -> str:
        """What is written, with a line feed between paragraphs; unlike Qt's own, no-break spaces stay."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def lay(self, words: str) -> None:
        """Shows another text, which cannot be undone into the one before; the cursor stands at its end."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.setPlainText(words)
        document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        document.setDefaultTextOption(option)
        lines = QTextBlockFormat()
        lines.setLineHeight(self._look.px(_RULE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(self._look.px(_EDGE))
        frame.setRightMargin(self._look.px(_EDGE))
        document.rootFrame().setFrameFormat(frame)
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def show_rules(self, count: int) -> None:
        """As high as so many lines; a longer text scrolls, and so does what is around it, after the cursor."""
        self.setFixedHeight(self._look.px(_RULE) * count + self._look.px(_CLEAR))
        self.cursorPositionChanged.connect(self._keep_in_sight)

    def sizeHint(self) -> QSize:
        """Some rules; the layout gives more where there is room."""
        return QSize(self._look.px(400), self._look.px(_RULE) * _LEAST)

    minimumSizeHint = sizeHint

    def createMimeDataFromSelection(self) -> QMimeData:
        """The characters alone."""
        found = QMimeData()
        found.setText(self.textCursor().selection().toPlainText())
        return found

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Only what is text."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes the characters alone."""
        self.textCursor().insertText(source.text())
        self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines: the cursor stays in sight."""
        super().resizeEvent(event)
        self.ensureCursorVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rules, then the text on them."""
        painter = QPainter(self.viewport())
        look, step = self._look, self._look.px(_RULE)
        thick = 2 if look.contrast else 1
        at = self._first_rule() - self.verticalScrollBar().value()
        for y in range(at if at >= 0 else at % step, self.viewport().height() - look.px(_CLEAR), step):
            painter.fillRect(0, y, self.viewport().width(), thick, look.colour("line"))
        painter.end()
        super().paintEvent(event)

    def _keep_in_sight(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if around is not None else None
        if self.hasFocus() and around is not None and inside is not None:
            at = self.viewport().mapTo(inside, self.cursorRect().center())
            around.ensureVisible(at.x(), at.y(), 0, self._look.px(_RULE))

    def _first_rule(self) -> int:
        """Where the rule below the first line is, in px of the document."""
        block = self.document().firstBlock()
        line = block.layout().lineAt(0)
        if not line.isValid():
            return self._look.px(_RULE)
        top = self.document().documentLayout().blockBoundingRect(block).y()
        return round(top + line.y() + line.ascent()) + self._look.px(_BELOW)
