"""What tests of PINs share: the sheet that lies there, typing into it, a learner with a PIN and its recovery code."""

import re
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from player.core.vault import OpenVault
from player.screens.code_sheet import CodeSheet
from player.screens.film import FilmPanel
from player.screens.forgot_sheet import ForgotSheet
from player.screens.pin_sheet import PinSheet
from player.screens.refusal import Refusal
from player.screens.route import Page
from player.screens.secret_sheet import SecretSheet
from player.screens.tiles import LearnerTile
from player.widgets.plate import Plate
from player.widgets.sheet import Sheet
from tests.driving import Drive

PIN = "482916"
FILM = Page("m1", "film")
S = TypeVar("S", bound=Sheet)


def sheet(drive: Drive, kind: type[S]) -> S:
    """The dialog that is shown, which has to be of this kind."""
    found = [part for part in drive.window.findChildren(Sheet) if part.isVisible()]
    assert [type(part) for part in found] == [kind]
    only = found[0]
    assert isinstance(only, kind)
    return only


def bare(drive: Drive) -> bool:
    """Whether no dialog is shown."""
    return not any(part.isVisible() for part in drive.window.findChildren(Sheet))


def fields(part: Sheet) -> list[QLineEdit]:
    """The fields that are shown, from above."""
    found = [field for field in part.findChildren(QLineEdit) if field.isVisible()]
    return sorted(found, key=lambda field: field.mapTo(part, field.rect().topLeft()).y())


def write(field: QLineEdit, text: str) -> None:
    """Types into a field in place of what is in it; every letter is a key."""
    field.setFocus()
    field.selectAll()
    # QTest knows the keys of Latin letters only.
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def words(part: Sheet) -> str:
    """All that the dialog says."""
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def refusal(part: Sheet) -> str:
    """Why something was not taken."""
    found = part.findChild(Refusal)
    assert found is not None
    return found.text()


def primary(drive: Drive, part: Sheet, name: str) -> QAbstractButton:
    """A button of a dialog."""
    return drive.button(name, part)


def lock_with(drive: Drive, pin: str = PIN) -> str:
    """Gives whoever sits there a PIN; the recovery code."""
    seat, learner, made = drive.desk.seat, drive.desk.learner, list[str]()
    assert learner is not None

    def create() -> OpenVault:
        vault, code = seat.stores.file.vaults.create(learner.id, pin, learner.name)
        made.append(code)
        return vault

    drive.desk.tasks.database(create, seat.keep_vault, drive.desk.fail)
    drive.settle()
    return made[0]


def put(drive: Drive, key: str, text: str) -> None:
    """Keeps a private text of whoever sits there."""
    drive.desk.seat.private(lambda vault: vault.put(key, text))
    drive.settle()


def texts(drive: Drive) -> dict[str, str]:
    """The private texts of whoever sits there."""
    found: list[dict[str, str]] = []
    drive.desk.seat.private(lambda vault: vault.texts(), found.append)
    drive.settle()
    return found[0]


def open_desk(drive: Drive, pin: str = PIN) -> None:
    """Types the PIN that is asked for."""
    asked = sheet(drive, PinSheet)
    write(fields(asked)[0], pin)
    drive.click(asked._open)


def strike(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key as the system sends it, to the window that has the keyboard, and not a moment longer."""
    QTest.keyClick(QGuiApplication.focusWindow(), key, modifier)


def play(drive: Drive) -> FilmPanel:
    """Goes to the film and plays it."""
    drive.desk.go(FILM)
    drive.settle()
    panel = drive.screen.findChild(FilmPanel)
    assert panel is not None
    drive.wait(lambda: panel.playback.ready, "the film")
    panel.playback.play()
    drive.wait(lambda: bool(drive.desk.playing), "the film to play")
    return panel


def code_shown(part: CodeSheet) -> str:
    """The recovery code as it stands there."""
    # A group may be all digits.
    groups = [label.text() for label in part.findChildren(QLabel) if re.fullmatch("[0-9A-Z]{5}", label.text())]
    return "-".join(groups)


def choose_words(drive: Drive, part: SecretSheet | ForgotSheet) -> None:
    """Words instead of a PIN."""
    drive.click(next(plate for plate in part.findChildren(Plate) if plate.accessibleName() == "Words"))


def tile_words(drive: Drive) -> str:
    """What the first tile says."""
    tile = next(tile for tile in drive.window.findChildren(LearnerTile) if tile.isVisible())
    return tile.accessibleName()
