"""What is said of a film beside it: its title, how long it is, what it shows, and whether it was watched."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.manifest import Module, Video
from player.core.outline import Results
from player.screens.desk import Desk
from player.widgets.labels import Heading, Label
from player.widgets.theme import Look


def film_title(look: Look, words: str, language: str, *, heading: bool) -> Label:
    """The title; as the page's heading it takes the focus on arrival."""
    if heading:
        return Heading(look, words, "section", language=language)
    return Label(look, words, "section", language=language)


class FilmFacts(Label):
    """One line: minutes, then the author's sentence on what the film shows."""

    def __init__(self, look: Look, desk: Desk, module: Module, video: Video) -> None:
        super().__init__(look, "", "meta", "ink2", language=desk.course_language)
        minutes = max(1, round(video.duration / 60))
        length = look.digits(self.tr("Video, %n minute(s).", "", minutes))
        about = desk.words.plain(module.id, video.id, "about")
        # Isolated, so that a sentence of the other direction keeps its own full stop.
        self.setText(f"{length} \u2068{about}\u2069" if about else length)


class WatchedState(QWidget):
    """How much of the film was watched, in words; a tick when it is enough."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        self._tick = Label(look, "", wrap=False)
        self._tick.setPixmap(look.icon("ph.check-circle-fill", "right", 18, 2.0))
        self._words = Label(look, "", "meta-strong", "ink2", wrap=False)
        row.addWidget(self._tick)
        row.addWidget(self._words)
        row.addStretch(1)

    def show_results(self, results: Results, module: Module, video: Video) -> None:
        """Takes what the learner has done so far."""
        look = self._look
        watched = results.watched(module, video)
        percent = int(results.watched_share(module, video) * 100)
        if f"{module.id}/{video.id}" in results.read:
            words = self.tr("Transcript read")
        elif watched:
            words = self.tr("Watched")
        else:
            words = self.tr("You have watched %1 %").replace("%1", look.number(percent)) if percent else ""
        self._words.setText(words)
        self._words.tint(look.colour("rightText" if watched else "ink2"))
        self._tick.setVisible(watched)
        self.setVisible(bool(words))
        self.setAccessibleName(words)


def head(look: Look, title: Label | None, facts: FilmFacts, state: WatchedState | None) -> QWidget:
    """Title, facts and state one below the other, with the margins of a card's head."""
    found = QWidget()
    found.setProperty("surface", "none")
    column = QVBoxLayout(found)
    column.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10))
    column.setSpacing(look.px(4))
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    for part in (title, facts, state):
        if part is not None:
            column.addWidget(part)
    return found
