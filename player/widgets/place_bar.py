"""The bar that places the chosen card: what is chosen, and a button with its key for each place."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QStyle

from player.widgets.carrying import Carrying
from player.widgets.keycap import draw_keycap
from player.widgets.labels import Label
from player.widgets.theme import Look, direct


class PlaceButton(QAbstractButton):
    """Puts the chosen card into one place; shows the key that does the same."""

    def __init__(self, look: Look, carrying: Carrying, place: str, number: int, language: str, *, named: bool) -> None:
        super().__init__()
        self._look, self._carrying, self._number, self._named = look, carrying, number, named
        self.place = place
        self._words = carrying.name(place)
        self.setFont(look.font("button", language))
        self.setAccessibleName(self.tr("Place it in %1").replace("%1", self._words))
        self.setToolTip(self._words)
        self.setProperty("corner", look.px(8))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the key and, up to a measure, the words."""
        look = self._look
        words = min(QFontMetrics(self.font()).horizontalAdvance(self._words) + look.px(12), look.px(190))
        return QSize(look.px(24 + 28) + (words if self._named else 0), look.px(44))

    def minimumSizeHint(self) -> QSize:
        """The key alone."""
        return QSize(self._look.px(52), self._look.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plate, keycap, and the words as far as there is room."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("edge" if self.isEnabled() else "line"), 2 if look.contrast else 1))
        fill = "lampTint2" if self.isDown() else "sunk" if self.underMouse() else "paper"
        painter.setBrush(look.colour(fill if self.isEnabled() else "disBg"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(8), look.px(8))
        side, edge = look.px(24), look.px(14)
        key = self._turned(QRect(edge, (self.height() - side) // 2, side, side))
        draw_keycap(painter, look, key, look.number(self._number))
        room = self.width() - 2 * edge - side - look.px(10)
        if self._named and room > look.px(24):
            painter.setFont(self.font())
            painter.setPen(look.colour("ink" if self.isEnabled() else "disInk"))
            at = self._turned(QRect(edge + side + look.px(10), 0, room + look.px(6), self.height()))
            shown = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, at.width())
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, shown)

    def _turned(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class PlaceBar(QFrame):
    """'Chosen: a card', 'Place it in', and the places. `named` leaves out the names where there are many places.

    `put` is what puts a card into a place: the board's, which goes on to the next card. `stacked` sets the two
    sentences beneath each other, as in a narrow window.
    """

    def __init__(
        self,
        look: Look,
        carrying: Carrying,
        put: Callable[[str, str], None],
        language: str,
        *,
        named: bool = True,
        stacked: bool = False,
    ) -> None:
        super().__init__()
        stacked = stacked or look.narrow
        self._look, self._carrying, self._put_down = look, carrying, put
        direct(self, language)
        layout = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight, self)
        layout.setContentsMargins(look.px(14), look.px(6), look.px(14), look.px(6))
        layout.setSpacing(look.px(6 if stacked else 12))
        said = QHBoxLayout()
        said.setSpacing(look.px(12))
        picture = Label(look, "", wrap=False)
        picture.setPixmap(look.icon("ph.hand-pointing", "lampText", 24, 2.0))
        said.addWidget(picture)
        self.chosen = Label(look, "", "interface")
        said.addWidget(self.chosen, 1)
        layout.addLayout(said, 0 if stacked else 1)
        self.buttons: list[PlaceButton] = []
        grid = QGridLayout()
        grid.setSpacing(look.px(8))
        grid.addWidget(Label(look, self.tr("Place it in"), "interface", "ink2", wrap=False), 0, 0)
        columns = 9 if not named else 3 if stacked else 4
        for number, place in enumerate(carrying.places, 1):
            button = PlaceButton(look, carrying, place, number, language, named=named)
            button.clicked.connect(lambda _checked=False, place=place: self._put(place))
            row, column = divmod(number - 1, columns)
            grid.addWidget(button, row, column + 1)
            self.buttons.append(button)
        layout.addLayout(grid)
        carrying.chosen_changed.connect(self._refresh)
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tinted, so that it belongs to what is chosen."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line"), 2) if look.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("lampTint"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(10), look.px(10))

    def _refresh(self) -> None:
        card = self._carrying.chosen
        if card is None:
            self.chosen.setText(self.tr("Choose a card."))
        else:
            self.chosen.setText(self.tr("Chosen: %1").replace("%1", f"\u2068{self._carrying.name(card)}\u2069"))
        for button in self.buttons:
            button.setEnabled(card is not None)

    def _put(self, place: str) -> None:
        if self._carrying.chosen is not None:
            self._put_down(self._carrying.chosen, place)
