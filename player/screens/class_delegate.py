"""How the cells of the class are drawn: tick box, token's colour and name; a share; a number; a day."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from player.screens.class_table import ClassTable, Row
from player.widgets.frozen_table import FrozenTable
from player.widgets.table_cells import draw_box, draw_share
from player.widgets.theme import Look
from player.widgets.token import TOKENS

Index = QModelIndex | QPersistentModelIndex


class ClassDelegate(QStyledItemDelegate):
    """Draws into the table and into its column that stays."""

    def __init__(self, look: Look, table: FrozenTable, model: ClassTable) -> None:
        super().__init__(table)
        self._look, self._table, self._model = look, table, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Tinted where the row is chosen; a ring where the keys are."""
        look, model, box = self._look, self._model, option.rect
        row, column = model.rows[index.row()], index.column()
        chosen, ratio = row.learner.id in model.chosen, self._table.devicePixelRatioF()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, look.colour("lampTint" if chosen else "paper"))
        painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), look.colour("line"))
        if chosen and look.contrast:
            for y in (box.y(), box.bottom() - 1):
                painter.fillRect(QRect(box.x(), y, box.width(), 2), look.colour("lamp"))
        if column == 0:
            self._draw_learner(painter, box, row, chosen=chosen, ratio=ratio)
        elif model.module(column):
            share = model.share(row, column)
            words = model.percent(share) if share is not None else ""
            draw_share(painter, look, box, share, words, chosen=chosen, ratio=ratio)
        else:
            painter.setFont(look.font("interface"))
            painter.setPen(look.colour("ink"))
            room = box.adjusted(look.px(12), 0, -look.px(12), 0)
            painter.drawText(room, int(model.data(index, Qt.ItemDataRole.TextAlignmentRole)), model.words(row, column))
        if self._table.hasFocus() and index == self._table.currentIndex():
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -3, -3), look.px(4), look.px(4))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as rows are."""
        return QSize(self._look.px(60), self._look.px(34))

    def _draw_learner(self, painter: QPainter, box: QRect, row: Row, *, chosen: bool, ratio: float) -> None:
        look = self._look
        turned = look.rtl

        def at(x: int, side: int) -> QRect:
            left = box.right() + 1 - x - side if turned else box.x() + x
            return QRect(left, box.y() + (box.height() - side) // 2, side, side)

        draw_box(painter, look, at(look.px(12), look.px(18)), chosen=chosen, ratio=ratio)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(f"c{TOKENS.get(row.learner.token, 2)}"))
        painter.drawEllipse(at(look.px(52), look.px(10)))
        tail = look.px(12)
        if row.learner.locked:
            lock = at(box.width() - look.px(12) - look.px(16), look.px(16))
            painter.drawPixmap(lock.topLeft(), look.icon("ph.lock-simple", "ink2", 16, ratio))
            tail += look.px(22)
        lead = look.px(70)
        room = box.adjusted(tail, 0, -lead, 0) if turned else box.adjusted(lead, 0, -tail, 0)
        painter.setFont(look.font("interface"))
        painter.setPen(look.colour("ink"))
        name = painter.fontMetrics().elidedText(row.learner.name, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, flags, f"\u2068{name}\u2069")
