"""What tests of PINs share: the sheet that lies there, typing into it, a learner with a PIN and its recovery code."""

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from player.core.vault import OpenVault
from player.screens.refusal import Refusal
from player.widgets.sheet import Sheet
from tests.driving import Drive

PIN = "482916"
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
