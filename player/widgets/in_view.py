"""Scrolls a page so far that a part of it can be seen."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from player.widgets.theme import Look

_AROUND = 64  # px of what is above and beneath that are seen too


def bring_into_view(look: Look, part: QWidget) -> None:
    """Scrolls the page that holds the part, once it stands where it will; does nothing where no page scrolls.

    The focus does so by itself only when it is moved by Tab.
    """
    area = part.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        page = area
        QTimer.singleShot(0, part, lambda: page.ensureWidgetVisible(part, 0, look.px(_AROUND)))
