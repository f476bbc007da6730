"""A certificate leaves the program: printed by the system's printer, or saved as a file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from player.core import files
from player.screens.desk import Desk
from player.widgets.file_dialog import choose_place

translate = QCoreApplication.translate


def print_copy(desk: Desk, parent: QWidget, pdf: bytes, proposed: str) -> None:
    """Prints with the printer that the learner chooses; without any, offers to save the file instead."""
    from player.widgets.printing import choose_printer, has_printer, print_page

    save = translate("Copies", "Save as PDF")
    if not has_printer():
        words = translate("Copies", "No printer is set up here. Save the certificate as PDF and print it elsewhere.")
        desk.tell(words, save, lambda: save_copy(desk, parent, pdf, proposed))
        return
    printer = choose_printer(parent, translate("Copies", "Print the certificate"))
    if printer is None:
        return

    def printed(_nothing: object) -> None:
        desk.tell(translate("Copies", "The certificate is on its way to the printer."))

    def failed(_error: Exception) -> None:
        words = translate("Copies", "The printer did not take the page. You can save the certificate as PDF instead.")
        desk.tell(words, save, lambda: save_copy(desk, parent, pdf, proposed))

    desk.tasks.run(lambda report: print_page(pdf, printer, report), printed, failed)


def save_copy(desk: Desk, parent: QWidget, pdf: bytes, proposed: str) -> None:
    """Asks for a place with the system's own dialog and writes the file there whole, or not at all."""
    path = _choose_place(desk, parent, proposed)
    if path is None:
        return

    def saved(_nothing: object) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        words, action = translate("Copies", "Certificate saved as PDF"), translate("Copies", "Show it")
        desk.tell(words, action, lambda: QDesktopServices.openUrl(folder))

    def failed(error: Exception) -> None:
        if isinstance(error, OSError):
            desk.tell(_sentence(error))
        else:
            desk.fail(error)

    desk.tasks.run(lambda _report: files.write_whole(path, pdf), saved, failed)


def _choose_place(desk: Desk, parent: QWidget, proposed: str) -> Path | None:
    title, kinds = translate("Copies", "Save the certificate"), translate("Copies", "PDF files (*.pdf)")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return choose_place(desk.places.scratch, parent, title, kinds, Path(documents) / proposed)


def _sentence(error: OSError) -> str:
    return {
        "disk-full": translate("Copies", "The certificate was not saved: the disk is full. Choose another place."),
        "read-only": translate(
            "Copies", "The certificate was not saved: Carrel may not write there. Choose another place."
        ),
        "locked": translate(
            "Copies", "The certificate was not saved: another program uses that file. Choose another name."
        ),
    }.get(
        files.code(error),
        translate("Copies", "The certificate was not saved: that place cannot be reached. Is the stick still in?"),
    )
