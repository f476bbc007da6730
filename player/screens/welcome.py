"""The first screen: a language, and who is learning."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from player.screens.desk import HIDE_KEY, LANGUAGES, Desk
from player.screens.name_field import NameField
from player.screens.route import Welcome
from player.screens.screen import Screen
from player.screens.tiles import LARGE, AddTile, LanguageTile, LearnerTile, tile_height
from player.screens.top_bar import Mark, Tools
from player.widgets import svg
from player.widgets.buttons import Button
from player.widgets.labels import Heading, Label
from player.widgets.plate import Plate
from player.widgets.theme import Look

_FIND_FROM = 10


class WelcomeScreen(Screen):
    """The desk drawn at the start, languages and learners at the end."""

    def __init__(self, look: Look, desk: Desk, route: Welcome) -> None:
        super().__init__(look, desk)
        self._name: NameField | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if look.scale < LARGE:
            layout.addWidget(_Panel(look))
        if look.scale > LARGE:  # above 150 % the screen may scroll as a whole
            layout.addWidget(_scrolled(self._end()), 1)
        else:
            layout.addLayout(self._end(), 1)

    def keep(self) -> dict[str, Any]:
        """What was typed into the find field, or as a name."""
        return {"find": self._find.text(), "name": self._name.text() if self._name is not None else ""}

    def restore(self, kept: dict[str, Any]) -> None:
        """Puts it back."""
        self._find.setText(kept.get("find", ""))
        if self._name is not None:
            self._name.set_text(kept.get("name", ""))

    def _end(self) -> QVBoxLayout:
        look = self.look
        edge = look.px(24 if look.narrow else 56)
        column = QVBoxLayout()
        column.setContentsMargins(edge, look.px(8), edge, look.px(8 if look.narrow else 16))
        column.setSpacing(0)
        column.addLayout(self._tools())
        column.addSpacing(look.px(4 if look.narrow else 34))
        if not look.narrow:
            column.addLayout(self._language_line())
            column.addSpacing(look.px(8))
        column.addLayout(self._languages())
        column.addSpacing(look.px(14 if look.narrow else 38))
        title = QHBoxLayout()
        title.setSpacing(look.px(8))
        title.addWidget(Heading(look, self.tr("Who is learning?"), "title" if look.narrow else "display"), 1)
        self._find = QLineEdit()
        self._find.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._find.setPlaceholderText(self.tr("Find a name"))
        self._find.setAccessibleName(self.tr("Find a name"))
        if len(self.desk.learners) < _FIND_FROM or not self.desk.seat.names_listed:
            self._find.hide()
        # The button that clears the field is made when there is something to clear.
        self._find.textChanged.connect(lambda text: self._find.setClearButtonEnabled(bool(text)))
        self._find.textChanged.connect(self._fill)
        self._find.setFixedWidth(look.px(220 if look.scale < LARGE else 170))
        title.addWidget(self._find)
        column.addLayout(title)
        hint = self.tr("Use any name you like. It does not have to be your real one.")
        column.addWidget(Label(look, hint, "interface", "ink2"))
        column.addSpacing(look.px(10 if look.narrow else 22))
        if self.desk.seat.names_listed:
            column.addWidget(self._tiles(), 1)
        else:
            self._name = NameField(look, self.desk)
            column.addWidget(self._name)
            column.addStretch(1)
        column.addSpacing(look.px(10))
        column.addWidget(self._guest())
        if look.scale >= LARGE:
            column.addSpacing(look.px(4))
            column.addWidget(Label(look, " ".join(_promise()), "meta", "ink2"))
        return column

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        if self.look.scale >= LARGE:
            row.addWidget(Mark(self.look))
        row.addStretch(1)
        look, desk = self.look, self.desk
        row.addWidget(Tools(look, desk, language=False))
        bring = Button(look, self.tr("Bring progress"), "bar", icon="ph.download-simple", alone=look.narrow)
        bring.setToolTip(self.tr("From a file that you took along from another computer"))
        bring.clicked.connect(lambda: desk.show("take_in_sheet", "TakeInSheet"))
        row.addWidget(bring)
        privacy = Button(look, self.tr("Privacy"), "bar", icon="ph.lock-simple", alone=look.narrow)
        privacy.clicked.connect(lambda: desk.show("privacy_sheet", "PrivacySheet"))
        row.addWidget(privacy)
        hide = Button(look, self.tr("Hide"), "bar", icon="ph.eye-slash", alone=look.narrow)
        hide.setToolTip(self.tr("Hide at once: a calendar stands here (%1)").replace("%1", HIDE_KEY))
        hide.clicked.connect(desk.seat.hide)
        row.addWidget(hide)
        facilitator = Button(
            look, self.tr("I am a facilitator"), "bar", icon="ph.users-three", alone=look.scale >= LARGE
        )
        facilitator.clicked.connect(lambda: desk.show("facilitator_sheet", "FacilitatorSheet"))
        row.addWidget(facilitator)
        return row

    def _language_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.px(14))
        globe = Label(self.look, "", wrap=False)
        globe.setPixmap(self.look.icon("ph.globe", "ink2", 20, 2.0))
        row.addWidget(globe)
        for word, language in (("Language", "en"), ("Langue", "fr"), ("اللغة", "ar"), ("Язык", "ru")):
            row.addWidget(Label(self.look, word, "interface", "ink2", wrap=False, language=language))
        row.addStretch(1)
        return row

    def _languages(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.px(12))
        for code, name in LANGUAGES.items():
            tile = LanguageTile(self.look, code, name)
            tile.clicked.connect(lambda _checked=False, code=code: self.desk.change(language=code))
            row.addWidget(tile, 1)
        return row

    def _tiles(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("surface", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setSpacing(self.look.px(12 if self.look.narrow else 16))
        column.addLayout(self._grid)
        column.addStretch(1)
        area.setWidget(inside)
        if self.look.scale > LARGE:
            area.setMinimumHeight(tile_height(self.look))
        self._fill("")
        return area

    def _fill(self, sought: str) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        scale = self.look.scale
        columns = 2 if scale >= 2 else 3 if scale >= LARGE else 4 if self.look.narrow else 5
        sought = sought.casefold().strip()
        locked, open_ = self.tr("PIN"), self.tr("Open to anyone here")
        add = AddTile(self.look, self.tr("Add a learner"))
        add.clicked.connect(self.desk.ask_learner)
        tiles: list[Plate] = [add]
        for learner in self.desk.learners:
            if sought in learner.name.casefold():
                tile = LearnerTile(self.look, learner, locked if learner.locked else open_)
                tile.clicked.connect(lambda _checked=False, learner=learner: self.desk.seat.come(learner))
                tiles.append(tile)
        if len(tiles) <= columns:
            tiles = [*tiles[1:], tiles[0]]
        for at, plate in enumerate(tiles):
            self._grid.addWidget(plate, at // columns, at % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def _guest(self) -> Plate:
        look = self.look
        words = self.tr("Continue as a guest")
        promise = self.tr("Look around without a name. When you close Carrel, nothing is kept.")
        plate = Plate(look, f"{words}. {promise}")
        plate.setMinimumHeight(look.px(60 if look.narrow else 76))
        plate.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(plate)
        row.setContentsMargins(look.px(20), 0, look.px(20), 0)
        row.setSpacing(look.px(16))
        for name, ink, size in (("ph.eye-slash", "lampText", 26), ("", "", 0), ("ph.caret-right", "ink2", 18)):
            if not name:
                text = QVBoxLayout()
                text.setSpacing(0)
                text.addStretch(1)
                text.addWidget(Label(look, words, "button"))
                text.addWidget(Label(look, promise, "meta" if look.narrow else "interface", "ink2"))
                text.addStretch(1)
                row.addLayout(text, 1)
                continue
            icon = Label(look, "", wrap=False)
            icon.setPixmap(look.icon(name, ink, size, 2.0))
            row.addWidget(icon)
        plate.quieten()
        plate.clicked.connect(self.desk.seat.welcome_guest)
        return plate


def _scrolled(column: QVBoxLayout) -> QScrollArea:
    from player.widgets.tall_scroll import TallScroll

    inside = QWidget()
    inside.setProperty("surface", "none")
    inside.setLayout(column)
    area = TallScroll()
    area.setWidget(inside)
    return area


def _promise() -> tuple[str, str]:
    return (
        QCoreApplication.translate("_Panel", "Nothing leaves this computer."),
        QCoreApplication.translate("_Panel", "No account, no internet, no tracking."),
    )


class _Panel(QFrame):
    """The green panel: mark, one line, the drawing of a desk, and what is promised."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "shade")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        width = 280 if look.narrow else 452
        self.setFixedWidth(look.px(width))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        edge = look.px(24 if look.narrow else 40)
        head.setContentsMargins(edge, look.px(20 if look.narrow else 30), edge, 0)
        head.setSpacing(look.px(6))
        head.addWidget(Mark(look, on_shade=True))
        line = self.tr("A quiet desk of your own, even on a shared computer.")
        head.addWidget(Label(look, line, "interface" if look.narrow else "reading", "onShade2"))
        layout.addLayout(head)
        layout.addStretch(1)
        # The words beside it grow with the text; the drawing gives them its room.
        drawn = min(self.width() - 10, round((270 if look.narrow else 430) / look.scale))
        scene = svg.Drawing(svg.illustration("carrel-scene"), drawn, round(drawn * 420 / 430), lines=look.contrast)
        layout.addWidget(scene, 0, Qt.AlignmentFlag.AlignHCenter)
        strip = QFrame()
        strip.setProperty("surface", "strip")
        strip.setMinimumHeight(look.px(84))
        row = QHBoxLayout(strip)
        row.setContentsMargins(edge, look.px(8), edge, look.px(8))
        row.setSpacing(look.px(16))
        shield = Label(look, "", wrap=False)
        shield.setPixmap(look.icon("ph.shield-check-fill", "glow", 28, 2.0))
        row.addWidget(shield)
        promise = QVBoxLayout()
        promise.setSpacing(0)
        promise.addStretch(1)
        said, meant = _promise()
        promise.addWidget(Label(look, said, "button", "onShade"))
        promise.addWidget(Label(look, meant, "interface", "onShade2"))
        promise.addStretch(1)
        row.addLayout(promise, 1)
        layout.addWidget(strip)
