"""One answer of a question that is a picture: the picture on a plate, beneath it the mark, the words and the letter."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent

from course_bundle.flow import Flow
from player.widgets.answer_row import AnswerRow
from player.widgets.figure import Picture
from player.widgets.theme import Look

_HEIGHT, _NARROW = 136, 112  # px of the picture's box


class PictureAnswer(AnswerRow):
    """A row with a picture over it; `about` is what someone who cannot see the picture should know."""

    def __init__(
        self,
        look: Look,
        flow: tuple[Flow, ...],
        language: str,
        letter: str,
        data: bytes,
        about: str,
        *,
        several: bool,
        ordinal: str,
    ) -> None:
        super().__init__(look, flow, language, letter, several=several, ordinal=ordinal)
        self.setAccessibleDescription(f"\u2068{about}\u2069 {ordinal}")
        self._high = look.px(_NARROW if look.narrow else _HEIGHT)
        self._above = look.px(12) + self._high
        self._picture = Picture(look, data, about)
        self._picture.setParent(self)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setToolTip(about)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The whole picture, as large as its box allows."""
        super().resizeEvent(event)
        look, natural = self._look, self._picture.natural
        width, height = self.width() - 2 * look.px(12), self._high
        scale = min(width / max(1, natural.width()), height / max(1, natural.height()))
        wide, high = round(natural.width() * scale), round(natural.height() * scale)
        self._picture.setGeometry(QRect((self.width() - wide) // 2, look.px(12) + (height - high) // 2, wide, high))
