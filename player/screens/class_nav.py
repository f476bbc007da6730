"""What the facilitator's screens have beside them: the ways between them, and what the role does not see."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from player.screens.desk import Desk
from player.screens.route import Centre, Classroom, Route, Workshops
from player.widgets.labels import Label
from player.widgets.plate import Plate
from player.widgets.theme import Look


def promise() -> str:
    """What the role sees, and what it does not."""
    return QCoreApplication.translate(
        "ClassNav", "You see progress and certificates. Answers and journals stay private to each learner."
    )


class ClassNav(QFrame):
    """Words with icons; icons alone in small windows."""

    def __init__(self, look: Look, desk: Desk, here: Route) -> None:
        super().__init__()
        self._look = look
        self.setProperty("surface", "sunk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(look.px(56 if look.narrow else 208))
        column = QVBoxLayout(self)
        edge = look.px(6 if look.narrow else 10)
        column.setContentsMargins(edge, look.px(14), edge, look.px(14))
        column.setSpacing(look.px(4))
        ways: tuple[tuple[str, str, Route], ...] = (
            (self.tr("Class"), "ph.users-three", Classroom()),
            (self.tr("Workshop"), "ph.presentation", Workshops()),
            (self.tr("Settings"), "ph.gear", Centre()),
        )
        for words, icon, route in ways:
            column.addWidget(self._way(desk, words, icon, route, chosen=route == here))
        column.addStretch(1)
        if not look.narrow:
            row = QHBoxLayout()
            row.setContentsMargins(look.px(12), 0, look.px(2), 0)
            row.setSpacing(look.px(10))
            eye = Label(look, "", wrap=False)
            eye.setPixmap(look.icon("ph.eye-slash", "ink2", 20, 2.0))
            row.addWidget(eye, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(look, promise(), "meta", "ink2"), 1)
            column.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line towards the screen."""
        super().paintEvent(event)
        painter = QPainter(self)
        thick = 2 if self._look.contrast else 1
        x = 0 if self._look.rtl else self.width() - thick
        painter.fillRect(x, 0, thick, self.height(), self._look.colour("line"))

    def _way(self, desk: Desk, words: str, icon: str, route: Route, *, chosen: bool) -> Plate:
        look = self._look
        plate = Plate(look, words, corner=8)
        plate.setProperty("flat", True)
        plate.setCheckable(True)
        plate.setChecked(chosen)
        plate.setMinimumHeight(look.px(44))
        row = QHBoxLayout(plate)
        row.setContentsMargins(look.px(12), 0, look.px(12), 0)
        row.setSpacing(look.px(12))
        drawn = Label(look, "", wrap=False)
        drawn.setPixmap(look.icon(icon, "lampText" if chosen else "ink2", 20, 2.0))
        row.addWidget(drawn)
        if look.narrow:
            plate.setToolTip(words)
        else:
            row.addWidget(Label(look, words, "button" if chosen else "interface", wrap=False), 1)
        plate.quieten()
        plate.clicked.connect(lambda: desk.go(route))
        return plate
