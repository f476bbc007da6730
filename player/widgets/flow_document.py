"""Rich text laid into a text document: from typed structs by cursor, never from markup, and nothing is ever loaded."""

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from course_bundle.flow import Flow, Heading, Items, Line, Paragraph, Quote, Table
from player.widgets.theme import Look, is_rtl
from player.widgets.type import Role

QUOTED = QTextFormat.Property.UserProperty.value + 1
"""The block property that marks somebody's words."""

_STRONG: dict[Role, Role] = {
    "reading": "reading-strong",
    "interface": "button",
    "meta": "meta-strong",
    "workshop-option": "workshop-strong",
}
_BULLETS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)


class FlowDocument(QTextDocument):
    """The document of a flow in a type role and a colour role; `centred` sets it in the middle of its width."""

    def __init__(
        self, look: Look, flow: tuple[Flow, ...], language: str, role: Role, ink: str, *, centred: bool = False
    ) -> None:
        super().__init__()
        self._look, self._language, self._role, self._ink = look, language, role, ink
        self._rtl = is_rtl(language)
        self._align = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
        option = QTextOption(self._align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self._direction)
        self.setDefaultTextOption(option)
        self.setDocumentMargin(0)
        self.setUndoRedoEnabled(False)
        self.setDefaultFont(look.font(role, language))
        # Room for a number of two digits, in large type too.
        self.setIndentWidth(look.line(role, language) if role.startswith("workshop") else look.px(24))
        self._cursor = QTextCursor(self)
        self._fresh = True  # the block at the cursor is empty and may be taken
        self._quoted = False
        self._cursor.beginEditBlock()
        for element in flow:
            self._put(element, 0)
        last = self._cursor.blockFormat()
        last.setBottomMargin(0)  # the layout around gives the space below
        self._cursor.setBlockFormat(last)
        self._cursor.endEditBlock()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Refuses: a page shows what it was given and fetches nothing."""
        return None

    @property
    def _direction(self) -> Qt.LayoutDirection:
        return Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight

    def _put(self, element: Flow, depth: int) -> None:
        match element:
            case Heading(spans=spans, level=level):
                self._block(spans, "dialog" if level == 2 else "section", above=16, below=6, depth=depth)
            case Paragraph(spans=spans):
                self._block(spans, self._role, depth=depth)
            case Items():
                self._list(element, depth)
            case Table():
                self._table(element)
            case Quote(flow=flow):
                self._quoted = True
                for child in flow:
                    self._put(child, depth)
                self._quoted = False

    def _block(self, spans: Line, role: Role, *, above: int = 0, below: int = 12, depth: int = 0) -> None:
        """A block of its own; the space above belongs to headings that something stands before."""
        form = self._form(role)
        first = self._cursor.atStart()
        if above and not first:
            form.setTopMargin(self._look.px(above))
        form.setBottomMargin(self._look.px(below if self._role == "reading" else below * 2 / 3))
        form.setIndent(depth)
        self._begin(form)
        self._write(spans, role)

    def _begin(self, form: QTextBlockFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)
        self._fresh = False

    def _form(self, role: Role) -> QTextBlockFormat:
        form = QTextBlockFormat()
        height = self._look.line(role, self._language)
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setLayoutDirection(self._direction)
        form.setAlignment(self._align)
        if self._quoted:
            form.setProperty(QUOTED, True)
            inset = self._look.px(20)
            if self._rtl:
                form.setRightMargin(inset)
            else:
                form.setLeftMargin(inset)
        return form

    def _write(self, spans: Line, role: Role) -> None:
        marker = QTextCharFormat()
        marker.setFont(self._look.font(role, self._language))
        marker.setForeground(QBrush(self._look.colour(self._ink)))
        self._cursor.setBlockCharFormat(marker)  # bullets and numbers are drawn with it
        for span in spans:
            strong = span.style == "strong" or (span.style == "emphasis" and self._language.startswith("ar"))
            form = QTextCharFormat()
            form.setFont(self._look.font(_STRONG.get(role, role) if strong else role, self._language))
            form.setForeground(QBrush(self._look.colour(self._ink)))
            if span.style == "emphasis" and not strong:
                form.setFontItalic(True)
            if span.term:
                form.setAnchor(True)
                form.setAnchorHref(span.term)
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
                form.setUnderlineColor(self._look.colour("lampText"))
            self._cursor.insertText(span.text, form)

    def _list(self, items: Items, depth: int) -> None:
        form = QTextListFormat()
        form.setStyle(QTextListFormat.Style.ListDecimal if items.ordered else _BULLETS[min(depth, 2)])
        form.setIndent(depth + 1)
        if items.ordered:
            form.setStart(items.start)
        made = None
        for number, item in enumerate(items.items, 1):
            for at, child in enumerate(item):
                if at == 0 and isinstance(child, Paragraph):
                    closes = depth == 0 and number == len(items.items)
                    self._block(child.spans, self._role, below=12 if closes else 6)
                    if made is None:
                        made = self._cursor.createList(form)
                    else:
                        made.add(self._cursor.block())
                else:
                    self._put(child, depth + 1)

    def _table(self, table: Table) -> None:
        look = self._look
        self._sliver()
        form = QTextTableFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setCellPadding(look.px(9))
        form.setCellSpacing(0)
        form.setBorder(0)
        form.setBorderCollapse(True)
        form.setHeaderRowCount(1)
        form.setLayoutDirection(self._direction)
        form.setBottomMargin(look.px(12))
        made = self._cursor.insertTable(1 + len(table.rows), len(table.head), form)
        role: Role = "interface" if self._role == "reading" else self._role
        for row, cells in enumerate((table.head, *table.rows)):
            for column, spans in enumerate(cells):
                # Qt lays columns out from the left whatever the direction: the first stands last in Arabic.
                cell = made.cellAt(row, len(cells) - 1 - column if self._rtl else column)
                self._cursor = cell.firstCursorPosition()
                self._cursor.setBlockFormat(self._form(role))
                self._write(spans, _STRONG.get(role, role) if row == 0 else role)
                cell.setFormat(self._cell_form(head=row == 0))
        self._cursor = QTextCursor(self)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True
        self._sliver()
        self._fresh = True

    def _cell_form(self, *, head: bool) -> QTextTableCellFormat:
        """A rule under each row, a stronger one under the head."""
        look = self._look
        form = QTextTableCellFormat()
        form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBottomBorder(2 if head or look.contrast else 1)
        form.setBottomBorderBrush(QBrush(look.colour("edge" if head else "line")))
        if head:
            form.setBackground(QBrush(look.colour("sunk")))
        form.setPadding(look.px(9))
        return form

    def _sliver(self) -> None:
        """Qt keeps an empty block on either side of a table: this takes its height away."""
        form = QTextBlockFormat()
        form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._begin(form)
