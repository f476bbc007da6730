"""A page that scrolls: its content takes the whole width and exactly the height that this width needs."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget


class TallScroll(QScrollArea):
    """Qt's own resizing takes the content's least height at a guessed width, which leaves holes between wrapped texts.

    The content is at least as high as what is in sight.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def setWidget(self, widget: QWidget) -> None:
        """Takes the content, which goes with the scroll area."""
        widget.installEventFilter(self)
        super().setWidget(widget)
        self.fit()

    def fit(self) -> None:
        """Gives the content its height."""
        content = self.widget()
        if content is not None:
            width = self.viewport().width()
            content.resize(width, max(content.heightForWidth(width), self.viewport().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Parts that ask for another height are given it."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        self.fit()
