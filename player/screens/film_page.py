"""A page that is one film: the whole width for player and transcript, and the host's sentence when it was watched."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from course_bundle.manifest import Module, Page
from player.core.outline import Results
from player.screens.content import Content, Offer
from player.screens.desk import Desk
from player.screens.film import FilmPanel
from player.screens.host_words import Handover
from player.widgets.theme import Look, direct


class FilmPage(Content):
    """Nothing to scroll: its end is reached by being shown. What counts is whether the film was watched."""

    def __init__(self, look: Look, desk: Desk, module: Module, page: Page) -> None:
        super().__init__()
        self._desk, self._module, self._page = desk, module, page
        self.film = FilmPanel(look, desk, module.id, page.videos[0])
        self.film.watched.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.film, 1)
        sentence = desk.words.plain(module.id, page.id, "handover")
        self._handover: QWidget | None = None
        if sentence:
            self._handover = Handover(look, desk, sentence)
            direct(self._handover, desk.course_language)
            edge = look.px(24)
            self._handover.setContentsMargins(edge, 0, edge, look.px(8))
            layout.addWidget(self._handover)
        self._tell()

    def offer(self) -> Offer:
        """Next is the primary way on once the film was watched."""
        return Offer(primary=self._watched())

    def first_focus(self) -> QWidget | None:
        """The film's own choice."""
        return None

    def open_at(self, block: str, line: int, second: float) -> None:
        """The film stands there, or asks its question."""
        if self.film.questions.open(block):
            return
        if second:
            self.film.restore({"position": second})

    def keep(self) -> dict[str, Any]:
        """What the film keeps."""
        return {"film": self.film.keep()}

    def restore(self, kept: dict[str, Any]) -> None:
        """The film takes it."""
        if "film" in kept:
            self.film.restore(kept["film"])

    def leave(self) -> None:
        """The film stops."""
        self.film.leave()

    @property
    def steady(self) -> bool:
        """Whether the film fills the monitor."""
        return bool(self.film.steady)

    def showEvent(self, event: QShowEvent) -> None:
        """The whole page is in sight."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.ended.emit)

    def _watched(self) -> bool:
        return (self._desk.results or Results()).watched(self._module, self._page.videos[0])

    def _tell(self) -> None:
        if self._handover is not None:
            self._handover.setVisible(self._watched())
        self.offered.emit()
