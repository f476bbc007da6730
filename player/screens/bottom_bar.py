"""The bar at the foot of a page: back, how far along one is, check, and what comes next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from player.screens.content import Offer
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.segments import Segments
from player.widgets.theme import Look

_LARGEST = 1.75


class BottomBar(QFrame):
    """`following` is what Next says when the content has no step of its own; `tools` stand beside Back."""

    went_back = Signal()
    went_on = Signal()
    asked_check = Signal()

    def __init__(
        self, look: Look, done: Sequence[bool], current: int, following: str, tools: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        self._look, self._count, self._current, self._following = look, len(done), current, following
        self.setProperty("surface", "paper")
        self.setFixedHeight(look.px(56 if look.narrow else 64))
        layout = QHBoxLayout(self)
        edge = look.px(16 if look.narrow else 24)
        layout.setContentsMargins(edge, 0, edge, 0)
        layout.setSpacing(look.px(12))
        # At the largest text sizes the words of Next need the room that segments and Back would take.
        self._tight = look.narrow and look.scale > 1.25
        self.back = Button(look, self.tr("Back"), "secondary", icon="ph.arrow-left", alone=self._tight)
        self.back.clicked.connect(self.went_back)
        self.segments = Segments(look, done, current, self._about(done))
        middle = QVBoxLayout()
        middle.setSpacing(look.px(6))
        middle.addStretch(1)
        middle.addWidget(self.segments)
        words = self.tr("Page %1 of %2").replace("%1", look.number(current + 1))
        self._place = Label(look, words.replace("%2", look.number(len(done))), "meta", "ink2", wrap=False)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.addWidget(self._place)
        middle.addStretch(1)
        self.check = Button(look, self.tr("Check"), "primary")
        self.check.clicked.connect(self.asked_check)
        self._nexts = {kind: Button(look, "", kind, trailing="ph.arrow-right") for kind in ("secondary", "primary")}
        for button in self._nexts.values():
            button.clicked.connect(self.went_on)
        # The two sides get the same room, so that the segments stand in the middle.
        start, end = QHBoxLayout(), QHBoxLayout()
        start.setSpacing(look.px(8 if not look.narrow else 4))
        start.addWidget(self.back)
        self._tools = tools
        for tool in tools:
            start.addWidget(tool)
        start.addStretch(1)
        end.setSpacing(look.px(12))
        end.addStretch(1)
        end.addWidget(self._nexts["secondary"])
        end.addWidget(self.check)
        end.addWidget(self._nexts["primary"])
        layout.addLayout(start, 1)
        layout.addLayout(middle, 1)
        layout.addLayout(end, 1)
        self.segments.setVisible(not self._tight)
        self._offer = Offer()
        self.take(self._offer)

    @property
    def next(self) -> Button:
        """The button that leads on."""
        return self._nexts["primary" if not self._nexts["primary"].isHidden() else "secondary"]

    def take(self, offer: Offer) -> None:
        """Shows what the content offers."""
        self._offer = offer
        words = offer.words or self._following
        kept = self.next.hasFocus() or self.check.hasFocus()
        check = self.tr("Keep") if offer.keeps else self.tr("Check")
        self.check.setText(check)
        self.check.setAccessibleName(check)
        for kind, button in self._nexts.items():
            button.setVisible((kind == "primary") is offer.primary)
            shown = self._fit(words, button, offer.check is not None)
            button.setText(shown)
            button.setAccessibleName(words)
            button.setToolTip("" if shown == words else words)
            button.updateGeometry()
        self.check.setVisible(offer.check is not None)
        self._place.setVisible(self._room_for_place(offer.check is not None))
        self.check.setEnabled(bool(offer.check))
        if kept and not (self.next.hasFocus() or self.check.hasFocus()):
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def change(self, done: Sequence[bool]) -> None:
        """Takes which pages are done by now."""
        self.segments.change(done, self._about(done))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 2 if self._look.contrast else 1, self._look.colour("line"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other room for the words of Next."""
        super().resizeEvent(event)
        self.take(self._offer)

    def _fit(self, words: str, button: QWidget, checking: bool) -> str:
        """The words as far as there is room beside the others."""
        look = self._look
        tools = sum(tool.sizeHint().width() + look.px(8) for tool in self._tools if not tool.isHidden())
        others = self.back.sizeHint().width() + tools + (self.check.sizeHint().width() + look.px(12) if checking else 0)
        middle = self.segments.minimumSizeHint().width()
        if self._tight:
            middle = self._place.sizeHint().width() if self._room_for_place(checking) else 0
        free = self.width() - others - middle - look.px(4 * 24) - look.px(2 * 18 + 30)
        room = max(look.px(60), min(free, look.px(200 if look.narrow else 290)))
        return QFontMetrics(button.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)

    def _room_for_place(self, checking: bool) -> bool:
        """Whether the number of the page is there: the largest words need its room for Next and the tools."""
        return not self._tight or not (checking or self._look.scale > _LARGEST)

    def _about(self, done: Sequence[bool]) -> str:
        words = self.tr("Page %1 of %2, %3 done")
        for mark, number in (("%1", self._current + 1), ("%2", self._count), ("%3", sum(done))):
            words = words.replace(mark, self._look.number(number))
        return words
