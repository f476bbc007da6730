"""The system's printers: which one to use, and a PDF's pages on its paper."""

import math
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMarginsF, QRect, QSize, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from player.widgets.pdf_page import PdfPage, opened

_FINEST = 720
_BAND = 512


class PrintError(Exception):
    """The printer did not take the page."""


def has_printer() -> bool:
    """Whether any printer is set up on this machine."""
    return bool(QPrinterInfo.availablePrinterNames())


def choose_printer(parent: QWidget, title: str, *, upright: bool = False) -> QPrinter | None:
    """Asks with the system's own dialog, A4 proposed, `upright` or not; None when the learner thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    way = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF()))
    printer.setFullPage(True)
    # The queue of a printer can be read by others: no name, no module.
    printer.setDocName("Carrel")
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if accepted else None


def print_pages(pdf: bytes, printer: QPrinter, report: Callable[[float], None]) -> None:
    """Prints each page as large as the paper allows; may run beside the interface. Raises PrintError."""
    # The dialog may have turned the paper; its margins are on the page already.
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError(printer.printerName())
    try:
        with opened(pdf) as first:
            paper = printer.pageLayout().fullRectPixels(printer.resolution()).size()
            pages = first.all
            for number, page in enumerate(pages):
                if number and not printer.newPage():
                    raise PrintError(printer.printerName())
                _draw_bands(painter, page, paper, printer.resolution(), partial(_share, report, number, len(pages)))
    finally:
        taken = painter.end()
    if not taken:
        raise PrintError(printer.printerName())


def _share(report: Callable[[float], None], number: int, count: int, share: float) -> None:
    report((number + share) / count)


def _draw_bands(
    painter: QPainter, page: PdfPage, paper: QSize, resolution: int, report: Callable[[float], None]
) -> None:
    """Draws the page in the middle of the paper, band by band: whole it would take 200 MB at 720 dots to the inch."""
    target = page.size.scaled(paper.toSizeF(), Qt.AspectRatioMode.KeepAspectRatio).toSize()
    # A whole number of dots to each px, so that bands meet without a seam.
    dots = math.ceil(resolution / _FINEST)
    whole = QSize(target.width() // dots, target.height() // dots)
    x, y = ((room - used * dots) // 2 for room, used in zip(paper.toTuple(), whole.toTuple(), strict=True))
    for top in range(0, whole.height(), _BAND):
        report(top / whole.height())
        band = QRect(0, top, whole.width(), min(_BAND, whole.height() - top))
        image = page.image(whole, band)
        painter.drawImage(QRect(x, y + top * dots, band.width() * dots, band.height() * dots), image)
