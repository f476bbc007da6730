"""Words on a surface: one label class for every role of the type scale."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from player.widgets.theme import Look
from player.widgets.type import Role


class Label(QLabel):
    """Plain text in a type role and a colour role; it wraps unless told not to. Never reads text as HTML."""

    def __init__(
        self,
        look: Look,
        text: str,
        role: Role = "interface",
        ink: str = "ink",
        *,
        wrap: bool = True,
        language: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(role, language))
        self.tint(look.colour(ink))
        self.setText(text)
        self.setWordWrap(wrap)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def tint(self, colour: QColor) -> None:
        """Sets the words in a colour, whatever surface they lie on."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        self.setPalette(palette)
        self.setForegroundRole(QPalette.ColorRole.WindowText)


class Heading(Label):
    """The title of a screen: it can take the focus, so that a screen reader announces it after a page change."""

    def __init__(self, look: Look, text: str, role: Role = "title", *, language: str | None = None) -> None:
        super().__init__(look, text, role, language=language)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text)
        self.setProperty("heading", True)


def beside(part: QWidget) -> Qt.AlignmentFlag:
    """The leading side of a part, for words whatever their own direction is: Qt would turn a foreign line round."""
    rtl = part.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
