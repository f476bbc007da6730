"""The bar at the head of a screen: the way back, where one is, and the tools that are always there."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from player.core.learners import Learner
from player.screens.desk import FIND_KEY, HIDE_KEY, LOCK_KEY, Desk
from player.screens.route import Route
from player.widgets import svg
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.plate import Plate
from player.widgets.theme import Look, hold_direction
from player.widgets.token import Token
from player.widgets.type import Role

_LARGE = 1.5


class Chip(QWidget):
    """A module's number on its cloth colour."""

    def __init__(self, look: Look, number: int, cloth: int, about: str) -> None:
        super().__init__()
        self._look, self._number, self._cloth = look, number, cloth
        self.setFixedSize(QSize(look.px(24), look.px(26)))
        self.setAccessibleName(about)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number on a small spine."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour(f"c{self._cloth}"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect(), 2, 2)
        painter.setFont(look.font("button"))
        painter.setPen(look.colour("onCloth"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, look.number(self._number))


class Title(Label):
    """A line that gives way: it is cut with an ellipsis, and whole in its tooltip, when there is no room."""

    def __init__(self, look: Look, text: str, language: str | None) -> None:
        super().__init__(look, text, "button", wrap=False, language=language)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """The room that the whole line would like."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 4, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws what there is room for."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self._whole if shown != self._whole else "")
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)


def is_tight(look: Look) -> bool:
    """Large words in a small window: icons say what they can, with their words as tooltips."""
    return look.narrow and look.scale >= _LARGE


class Tools(QWidget):
    """Display, language, help: the same everywhere; inside a course Find as well. Narrow windows show icons alone."""

    def __init__(self, look: Look, desk: Desk, *, language: bool = True) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(2 if look.narrow else 6))
        if desk.in_course:
            find = Button(look, self.tr("Find"), "bar", icon="ph.magnifying-glass", alone=look.narrow)
            find.setToolTip(self.tr("Find in this course (%1)").replace("%1", FIND_KEY))
            find.clicked.connect(desk.show_find)
            QShortcut(FIND_KEY, self, desk.show_find)
            layout.addWidget(find)
        display = Button(look, self.tr("Display"), "bar", icon="ph.text-aa", alone=look.narrow)
        display.clicked.connect(desk.show_display)
        layout.addWidget(display)
        if language:
            name = look.language.upper() if look.narrow else desk.language_name(look.language)
            button = Button(look, name, "bar", icon="ph.globe", alone=is_tight(look))
            button.setAccessibleName(self.tr("Language: %1").replace("%1", desk.language_name(look.language)))
            button.clicked.connect(desk.show_language)
            layout.addWidget(button)
        help_ = Button(look, self.tr("Help"), "bar", icon="ph.question", alone=look.narrow)
        help_.clicked.connect(desk.show_help)
        layout.addWidget(help_)


class You(Plate):
    """The learner's token and name: the way to what is theirs."""

    def __init__(self, look: Look, learner: Learner, tight: bool) -> None:
        super().__init__(
            look, QCoreApplication.translate("You", "%1: your PIN and your data").replace("%1", learner.name)
        )
        self.setProperty("flat", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(4), 0, look.px(6), 0)
        row.setSpacing(look.px(8))
        row.addWidget(Token(look, learner.token, "", 34))
        name = Label(look, learner.name, "interface", wrap=False)
        name.setMaximumWidth(look.px(160))
        row.addWidget(name)
        name.setHidden(tight)
        self.setToolTip(self.accessibleName())
        self.quieten()


class RoleTag(Label):
    """A dark tag that tells the facilitator's role from a learner's."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look, QCoreApplication.translate("RoleTag", "Facilitator"), "meta-strong", "onToast", wrap=False
        )
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("surface", "role")
        self.setFixedHeight(look.px(26))


class TopBar(QFrame):
    """Mark, way back, chip and title at the start; tools, learner and the way out at the end."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        *,
        back: tuple[str, Route] | None = None,
        chip: tuple[int, int] | None = None,
        title: str = "",
        tool: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(look.px(48 if look.narrow else 52))
        self._look = look
        layout = QHBoxLayout(self)
        edge = look.px(14 if look.narrow else 20)
        layout.setContentsMargins(edge, 0, edge, 0)
        layout.setSpacing(look.px(8))
        tight = is_tight(look)
        layout.addWidget(Mark(look, named=not tight))
        if desk.seat.facilitator is not None:
            layout.addWidget(Rule(look))
            layout.addWidget(RoleTag(look))
        if back is not None:
            layout.addWidget(Rule(look))
            words, route = back
            button = Button(look, words, "bar", icon="ph.caret-left", alone=tight)
            button.clicked.connect(lambda: desk.go(route))
            layout.addWidget(button)
        if chip is not None:
            layout.addWidget(Label(look, "/", "interface", "ink3", wrap=False))
            number, cloth = chip
            about = self.tr("Module %1").replace("%1", look.number(number))
            layout.addWidget(Chip(look, number, cloth, about))
        elif title and desk.seat.facilitator is None:
            layout.addWidget(Rule(look))
        if title:
            course = desk.bundle is not None and desk.seat.facilitator is None
            language = desk.course_language if course else None
            layout.addWidget(Title(look, title, language), 1)
        else:
            layout.addStretch(1)
        if tool is not None:
            layout.addWidget(tool)
        layout.addWidget(Tools(look, desk))
        if desk.seat.taken:
            layout.addWidget(Rule(look))
            self._seat(layout, desk, tight)

    def _seat(self, layout: QHBoxLayout, desk: Desk, tight: bool) -> None:
        """Who sits here, and the two ways of getting up; they are in the same corner on every screen."""
        look, learner = self._look, desk.learner
        if learner is not None:
            you = You(look, learner, tight)
            you.clicked.connect(lambda: desk.show("you_sheet", "YouSheet"))
            layout.addWidget(you)
        hide = Button(look, self.tr("Hide"), "bar", icon="ph.eye-slash", alone=look.narrow)
        hide.setToolTip(self.tr("Hide at once: a calendar stands here (%1)").replace("%1", HIDE_KEY))
        hide.clicked.connect(desk.seat.hide)
        layout.addWidget(hide)
        guest = desk.guest
        lock = Button(
            look, self.tr("Leave") if guest else self.tr("Lock"), "secondary", icon="ph.lock-simple", alone=tight
        )
        words = self.tr("Back to the start (%1)")
        if guest:
            words = self.tr("Back to the start; nothing of a guest is kept (%1)")
        lock.setToolTip(words.replace("%1", LOCK_KEY))
        lock.clicked.connect(desk.seat.lock)
        layout.addWidget(lock)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line below, as the edge of the desk."""
        super().paintEvent(event)
        painter = QPainter(self)
        thick = 2 if self._look.contrast else 1
        painter.fillRect(0, self.height() - thick, self.width(), thick, self._look.colour("line"))


class Mark(QWidget):
    """The program's mark and name, small in the bar, larger on the green panel; neither turns round."""

    def __init__(self, look: Look, *, on_shade: bool = False, named: bool = True) -> None:
        super().__init__()
        hold_direction(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(12 if on_shade else 10))
        side = look.px(28 if not on_shade else 32 if look.narrow else 38)
        plate, lines, lamp = ("onShade", "lamp", "oak") if on_shade else ("lamp", "onLamp", "glow")
        if look.contrast:
            plate, lines, lamp = "lamp", "onLamp", "onLamp"
        drawn = svg.mark(look.tokens[plate], look.tokens[lines], look.tokens[lamp])
        layout.addWidget(svg.Drawing(drawn, side, side))
        if named:
            role: Role = "question" if on_shade else "section"
            ink = "onShade" if on_shade else "ink"
            layout.addWidget(Label(look, "Carrel", role, ink, wrap=False, language="en"))
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)


class Rule(QFrame):
    """An upright hairline between groups."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("rule", "line")
        self.setFixedSize(2 if look.contrast else 1, look.px(26))
