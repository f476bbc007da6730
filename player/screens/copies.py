"""A PDF leaves the program: printed by the system's printer, or saved as a file."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from player.core import files
from player.screens.desk import Desk
from player.widgets.file_dialog import choose_place

translate = QCoreApplication.translate


class Copy(NamedTuple):
    """A PDF, the name proposed for its file, whether it is upright, and what is said of it."""

    pdf: bytes
    file_name: str
    upright: bool
    wording: "Wording"


class Wording(NamedTuple):
    """What is said of one kind of paper, in whole sentences."""

    print_title: str
    no_printer: str
    printing: str
    refused: str
    save_title: str
    saved: str
    disk_full: str
    read_only: str
    locked: str
    unreachable: str


def print_copy(desk: Desk, parent: QWidget, copy: Copy) -> None:
    """Prints with the printer that the learner chooses; without any, offers to save the file instead."""
    from player.widgets.printing import choose_printer, has_printer, print_pages

    save, words = translate("Copies", "Save as PDF"), copy.wording
    if not has_printer():
        desk.tell(words.no_printer, save, lambda: save_copy(desk, parent, copy))
        return
    printer = choose_printer(parent, words.print_title, upright=copy.upright)
    if printer is None:
        return

    tell = desk.teller()

    def printed(_nothing: object) -> None:
        tell(words.printing)

    def failed(_error: Exception) -> None:
        tell(words.refused, save, lambda: save_copy(desk, parent, copy))

    desk.tasks.run(lambda report: print_pages(copy.pdf, printer, report), printed, failed)


def save_copy(desk: Desk, parent: QWidget, copy: Copy) -> None:
    """Asks for a place with the system's own dialog and writes the file there whole, or not at all."""
    path = _choose_place(desk, parent, copy)
    if path is None:
        return
    tell = desk.teller()

    def saved(_nothing: object) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        tell(copy.wording.saved, translate("Copies", "Show it"), lambda: QDesktopServices.openUrl(folder))

    def failed(error: Exception) -> None:
        if isinstance(error, OSError):
            tell(_sentence(copy.wording, error))
        else:
            desk.fail(error)

    desk.tasks.run(lambda _report: files.write_whole(path, copy.pdf), saved, failed)


def _choose_place(desk: Desk, parent: QWidget, copy: Copy) -> Path | None:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kinds = translate("Copies", "PDF files (*.pdf)")
    return choose_place(desk.places.scratch, parent, copy.wording.save_title, kinds, Path(documents) / copy.file_name)


def _sentence(wording: Wording, error: OSError) -> str:
    known = {"disk-full": wording.disk_full, "read-only": wording.read_only, "locked": wording.locked}
    return known.get(files.code(error), wording.unreachable)
