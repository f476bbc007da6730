"""The pages of a PDF file as pictures, whole or in part, at any size."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions


class PdfPage:
    """A page that stays open inside `opened`; works in any thread, in the one that opened it."""

    def __init__(self, document: QPdfDocument, number: int = 0) -> None:
        self._document, self._number = document, number

    @property
    def all(self) -> "list[PdfPage]":
        """Every page of its file, in order."""
        return [PdfPage(self._document, number) for number in range(self._document.pageCount())]

    @property
    def size(self) -> QSizeF:
        """Width and height in points of 1/72 inch."""
        return self._document.pagePointSize(self._number)

    def image(self, whole: QSize, part: QRect | None = None) -> QImage:
        """The page drawn `whole` px large on white; of that only `part`, in the same px, when it is given."""
        part = part or QRect(0, 0, whole.width(), whole.height())
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(part)
        ground = QImage(part.size(), QImage.Format.Format_RGB32)
        ground.fill(Qt.GlobalColor.white)
        painter = QPainter(ground)
        painter.drawImage(0, 0, self._document.render(self._number, part.size(), options))
        painter.end()
        return ground


@contextmanager
def opened(pdf: bytes) -> Iterator[PdfPage]:
    """Opens a PDF file that lies in memory, at its first page. Raises ValueError if it cannot be read."""
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        if document.status() != QPdfDocument.Status.Ready or document.pageCount() < 1:
            raise ValueError(f"not a PDF: {document.error().name}")
        yield PdfPage(document)
    finally:
        # The document reads from the buffer until it is closed.
        document.close()
        buffer.close()
