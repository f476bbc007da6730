"""A sheet of paper on the screen: the very PDF that is printed and saved, drawn small."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from player.widgets.pdf_page import opened
from player.widgets.theme import Look

_A4_LANDSCAPE = 210 / 297


class PdfView(QWidget):
    """An A4 page in landscape of fixed width in px; blank until it is given a file. It does not turn round."""

    def __init__(self, look: Look, width: int) -> None:
        super().__init__()
        self._look = look
        self._pdf = b""
        self._image = QImage()
        self.setFixedSize(QSize(width, round(width * _A4_LANDSCAPE)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pdf(self, pdf: bytes, words: str) -> None:
        """Shows the file's first page; `words` tell a screen reader what stands on it."""
        self._pdf, self._image = pdf, QImage()
        self.setAccessibleName(words)
        self.update()

    @property
    def blank(self) -> bool:
        """Whether no file was given yet."""
        return not self._pdf

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper, whatever the theme, and a hairline round it."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._pdf and self._image.size() != wanted:
            with opened(self._pdf) as page:
                self._image = page.image(wanted)
            self._image.setDevicePixelRatio(ratio)
        if self._pdf:
            painter.drawImage(0, 0, self._image)
        else:
            painter.fillRect(self.rect(), self._look.colour("sunk"))
        painter.setPen(self._look.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
