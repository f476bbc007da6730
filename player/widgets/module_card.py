"""A module as a book lying open to be taken: one button with a spine, a title, how far it is and what pressing does."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from player.widgets.ring import draw_ring
from player.widgets.theme import Look, is_rtl


class Card(NamedTuple):
    """What a card shows: plain words and numbers.

    `share` 0.0 to 1.0; `marked` puts the bookmark in; `badge` is '' unless a certificate was earned.
    """

    number: int
    cloth: int
    title: str
    language: str
    minutes: str
    state: str
    action: str
    share: float
    badge: str = ""
    marked: bool = False
    left: str = ""


class ModuleCard(QAbstractButton):
    """The whole card is the button; its accessible name tells all that is drawn on it."""

    def __init__(self, look: Look, card: Card) -> None:
        super().__init__()
        self._look, self._card = look, card
        spoken = (f"{card.number}. {card.title}", card.minutes, card.state, card.left, card.badge, card.action)
        self.setAccessibleName(". ".join(part for part in spoken if part))
        self.setProperty("corner", look.px(12))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """The card of the visual language, at the chosen text size."""
        look = self._look
        return QSize(look.px(482), look.px(74)) if look.narrow else QSize(look.px(306), look.px(188))

    def minimumSizeHint(self) -> QSize:
        """Narrow rows keep their height; wide cards may shrink a little."""
        look = self._look
        return QSize(look.px(300), look.px(74)) if look.narrow else QSize(look.px(220), look.px(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The book, then the words on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        if self._look.rtl:
            # Shapes turn round as a whole, as an Arabic book is bound; words are placed one by one below.
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._draw_book(painter)
        painter.restore()
        spine = QRect(0, 0, self._spine(), self._look.px(self._spine_number()))
        painter.setFont(self._look.font("numeral"))
        finished = self._card.share >= 1
        painter.setPen(self._look.colour("ink" if self._look.contrast and not finished else "onCloth"))
        number = self._look.number(self._card.number)
        painter.drawText(self._turned(spine), Qt.AlignmentFlag.AlignCenter, number)
        (self._draw_row if self._look.narrow else self._draw_card)(painter)

    def _spine(self) -> int:
        return self._look.px(36 if self._look.narrow else 44)

    def _spine_number(self) -> int:
        return 36 if self._look.narrow else 50

    def _draw_book(self, painter: QPainter) -> None:
        look, card = self._look, self._card
        width, height = self.width(), self.height()
        cloth = look.colour(f"c{card.cloth}")
        edge = 2 if look.contrast else 1
        page = QPainterPath()
        page.addRoundedRect(QRectF(edge / 2, edge / 2, width - edge, height - edge), look.px(12), look.px(12))
        corner = QPainterPath()
        corner.addRoundedRect(QRectF(edge / 2, edge / 2, width / 2, height - edge), look.px(4), look.px(4))
        outline = page.united(corner).simplified()
        pressed = self.isDown() or self.underMouse()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(outline, look.colour("sunk" if pressed and not look.contrast else "paper"))
        spine = QRectF(0, 0, self._spine(), height)
        filled = not look.contrast or card.share >= 1
        if filled:
            painter.setClipPath(outline)
            painter.fillRect(spine, cloth)
            painter.setClipping(False)
        else:
            painter.fillRect(QRectF(spine.right(), 0, edge, height), look.colour("line"))
        line = look.colour("onCloth" if filled else "line")
        line.setAlphaF(0.65)
        painter.setPen(QPen(line, 1))
        bands = (look.px(38), look.px(42)) if look.narrow else (47, 51, height - 17, height - 13)
        for y in bands:
            painter.drawLine(QPointF(1, y + 0.5), QPointF(spine.width() - 1, y + 0.5))
        border = "lamp" if card.marked else "line"
        painter.setPen(QPen(look.colour(border), edge + (1 if look.contrast and card.marked else 0)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        if filled:
            painter.setClipPath(outline)
            painter.fillRect(QRectF(0, 0, spine.width(), edge), cloth)
            painter.fillRect(QRectF(0, height - edge, spine.width(), edge), cloth)
            painter.fillRect(QRectF(0, 0, edge, height), cloth)
            painter.setClipping(False)
        if card.marked and not look.narrow:
            x, w, h = width - look.px(33), look.px(16), look.px(29)
            ribbon = [(x, 0), (x + w, 0), (x + w, h), (x + w / 2, h - look.px(8)), (x, h)]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("brass"))
            painter.drawPolygon(QPolygonF([QPointF(px, py) for px, py in ribbon]))

    def _draw_card(self, painter: QPainter) -> None:
        look, card = self._look, self._card
        start, end = self._spine() + look.px(16), look.px(18)
        room = self.width() - start - end
        bottom = self._draw_title(painter, QRect(start, look.px(14), room, self.height() - look.px(88)), lines=4)
        meta = QRect(start, bottom + look.px(4), room, look.px(20))
        self._draw_meta(painter, "ph.clock", card.minutes, meta)
        foot = QRect(start, self.height() - look.px(48), self.width() - start - end, look.px(34))
        self._draw_left(painter, QRect(start, meta.bottom() + 1, room, foot.y() - meta.bottom() - look.px(6)))
        ring = QRect(foot.x(), foot.y(), look.px(34), look.px(34))
        draw_ring(painter, look, QRectF(self._turned(ring)), card.share, f"c{card.cloth}")
        action = self._draw_action(painter, foot, padding=look.px(15))
        state = QRect(ring.right() + look.px(9), foot.y(), action.x() - ring.right() - look.px(14), foot.height())
        if card.badge:
            self._draw_badge(painter, state)
        else:
            self._draw_words(painter, card.state, state, "meta", "ink2")

    def _draw_row(self, painter: QPainter) -> None:
        look, card = self._look, self._card
        start = self._spine() + look.px(12)
        side = look.px(32)
        foot = QRect(start, (self.height() - look.px(40)) // 2, self.width() - start - look.px(12), look.px(40))
        action = self._draw_action(painter, foot, padding=look.px(12), least=look.px(86))
        ring = QRect(action.x() - side - look.px(10), (self.height() - side) // 2, side, side)
        draw_ring(painter, look, QRectF(self._turned(ring)), card.share, f"c{card.cloth}")
        room = QRect(start, 0, ring.x() - start - look.px(10), self.height())
        _lines, height = self._lines(card.title, room.width(), 2)
        meta = look.px(20)
        top = (self.height() - height - meta) // 2
        bottom = self._draw_title(painter, QRect(room.x(), top, room.width(), height), lines=2)
        icon, words = ("ph.clock", card.minutes)
        if card.badge:
            icon, words = "ph.circle-wavy-check-fill", card.badge
        elif card.share > 0 or card.marked:
            icon, words = "ph.bookmark-simple", card.state
        self._draw_meta(painter, icon, words, QRect(room.x(), bottom + 1, room.width(), meta))

    def _lines(self, text: str, width: int, most: int) -> tuple[list[str], int]:
        """The title broken into lines, the last one cut where there are too many; and their height in px."""
        font = self._look.font("card", self._card.language)
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl(self._card.language) else Qt.LayoutDirection.LeftToRight
        )
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[tuple[int, int]] = []
        while (line := layout.createLine()).isValid():
            # The ribbon hangs over the first line only.
            ribbon = self._card.marked and not self._look.narrow and not starts
            line.setLineWidth(width - self._look.px(24) if ribbon else width)
            starts.append((line.textStart(), line.textLength()))
        layout.endLayout()
        lines = [text[at : at + length].strip() for at, length in starts]
        if len(lines) > most:
            rest = text[starts[most - 1][0] :]
            lines = [*lines[: most - 1], QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
            self.setToolTip(text)
        return lines, len(lines) * self._look.line("card", self._card.language)

    def _draw_title(self, painter: QPainter, box: QRect, lines: int) -> int:
        look, card = self._look, self._card
        step = look.line("card", card.language)
        found, _height = self._lines(card.title, box.width(), min(lines, max(1, box.height() // step)))
        painter.setFont(look.font("card", card.language))
        painter.setPen(look.colour("ink"))
        for at, line in enumerate(found):
            self._text(painter, line, QRect(box.x(), box.y() + at * step, box.width(), step), card.language)
        return box.y() + len(found) * step

    def _draw_meta(self, painter: QPainter, icon: str, words: str, box: QRect) -> None:
        look = self._look
        side = look.px(15)
        picture = look.icon(icon, "brass" if "fill" in icon else "ink2", 15, self.devicePixelRatioF())
        at = self._turned(QRect(box.x(), box.y() + (box.height() - side) // 2, side, side))
        painter.drawPixmap(at.topLeft(), picture)
        rest = box.adjusted(side + look.px(6), 0, 0, 0)
        self._draw_words(painter, words, rest, "meta", "ink2")

    def _draw_left(self, painter: QPainter, box: QRect) -> None:
        """What the module still asks for, in as many lines as there is room for."""
        look, words = self._look, self._card.left
        font = look.font("meta")
        lines = box.height() // look.line("meta")
        if not words or lines < 1:
            return
        needed = QFontMetrics(font).boundingRect(box, int(Qt.TextFlag.TextWordWrap), words).height()
        if lines == 1 or needed > box.height():
            box.setHeight(look.line("meta"))
            self._draw_words(painter, words, box, "meta", "ink2")
            return
        painter.setFont(font)
        painter.setPen(look.colour("ink2"))
        side = Qt.AlignmentFlag.AlignRight if look.rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if look.rtl else Qt.LayoutDirection.LeftToRight)
        painter.drawText(self._turned(box), flags, words)

    def _draw_words(self, painter: QPainter, words: str, box: QRect, role: str, ink: str) -> None:
        font: QFont = self._look.font("meta-strong" if role == "meta-strong" else "meta")
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        self._text(painter, shown, box, self._look.language)

    def _draw_badge(self, painter: QPainter, box: QRect) -> None:
        look, card = self._look, self._card
        metrics = QFontMetrics(look.font("meta-strong"))
        width = min(box.width(), metrics.horizontalAdvance(card.badge) + look.px(40))
        pill = QRect(box.x() + look.px(2), box.y() + look.px(5), width, look.px(24))
        painter.setPen(QPen(look.colour("brassLine"), 2) if look.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("brassTint"))
        painter.drawRoundedRect(self._turned(pill), pill.height() / 2, pill.height() / 2)
        side = look.px(16)
        seal = self._turned(QRect(pill.x() + look.px(9), pill.y() + look.px(4), side, side))
        picture = look.icon("ph.circle-wavy-check-fill", "brassText", 16, self.devicePixelRatioF())
        painter.drawPixmap(seal.topLeft(), picture)
        rest = pill.adjusted(look.px(30), 0, -look.px(6), 0)
        self._draw_words(painter, card.badge, rest, "meta-strong", "brassText")

    def _draw_action(self, painter: QPainter, foot: QRect, padding: int, least: int = 0) -> QRect:
        """The words of what pressing does; a filled button on the card with the bookmark."""
        look, card = self._look, self._card
        font = look.font("button")
        words = QFontMetrics(font).horizontalAdvance(card.action) + 2
        width = max(least, words + (2 * padding if card.marked else 0))
        box = QRect(foot.right() + 1 - width, foot.y(), width, foot.height())
        painter.setFont(font)
        if card.marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(
                look.colour("lampPress" if self.isDown() else "lampHover" if self.underMouse() else "lamp")
            )
            painter.drawRoundedRect(self._turned(box), look.px(8), look.px(8))
        painter.setPen(look.colour("onLamp" if card.marked else "lampText"))
        painter.drawText(self._turned(box), Qt.AlignmentFlag.AlignCenter, card.action)
        return box

    def _turned(self, box: QRect) -> QRect:
        """The same box seen from the other side in a right-to-left interface."""
        return (
            QRect(self.width() - box.x() - box.width(), box.y(), box.width(), box.height()) if self._look.rtl else box
        )

    def _text(self, painter: QPainter, words: str, box: QRect, language: str) -> None:
        side = Qt.AlignmentFlag.AlignRight if self._look.rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl(language) else Qt.LayoutDirection.LeftToRight
        )
        painter.drawText(self._turned(box), flags, words)
