"""The one way to the system's file dialogs; where Qt draws its own, the history that it would keep is taken away."""

import shutil
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import delete


def choose_file(scratch: Path, parent: QWidget | None, title: str, kinds: str) -> Path | None:
    """A file that is there; None when nothing was chosen. `scratch` is a folder that may be written and is removed."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    return _ask(scratch, dialog)


def choose_place(scratch: Path, parent: QWidget | None, title: str, kinds: str, proposed: Path) -> Path | None:
    """A file to write, with the ending of `proposed`; the dialog asks before another file would be replaced."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(proposed.suffix.lstrip("."))
    dialog.setDirectory(str(proposed.parent))
    dialog.selectFile(proposed.name)
    return _ask(scratch, dialog)


def _ask(scratch: Path, dialog: QFileDialog) -> Path | None:
    # Qt's own dialog writes down, in the user's home and when it is destroyed, which folders and files were visited.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(scratch))
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    delete(dialog)
    shutil.rmtree(scratch, ignore_errors=True)
    return Path(chosen[0]) if accepted and chosen else None
