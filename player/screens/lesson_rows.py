"""The parts of a lesson in reading order: title, text, figures, films, questions, and the notes that belong to them."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from course_bundle.activities import ActivitySpec
from course_bundle.flow import Flow, Heading, terms
from course_bundle.manifest import Block, HostWord, Module, Page, Text, Video
from course_bundle.manifest import Figure as FigureBlock
from player.screens import route
from player.screens.desk import Desk
from player.screens.host_words import Handover, HostTip
from player.screens.inline_activity import InlineActivity
from player.screens.meaning import Meaning, wire_terms
from player.widgets import labels
from player.widgets.figure import Figure, Shown
from player.widgets.flow_text import FlowText
from player.widgets.theme import Look
from player.widgets.time_words import reading_minutes


@dataclass
class Row:
    """A part of the column, its notes, the space above it in px, whether it is a film, and the block it shows."""

    widget: QWidget
    notes: list[QWidget] = field(default_factory=list)
    above: int = 14
    film: bool = False
    block: str = ""


class _Builder:
    def __init__(self, look: Look, desk: Desk, module: Module, page: Page) -> None:
        self.look, self.desk, self.module, self.page = look, desk, module, page
        self.words = desk.words
        self.rows: list[Row] = []
        self.texts: dict[str, list[FlowText]] = {}
        self._explained: set[str] = set()
        self._waiting: list[QWidget] = []  # tips that stand beside what comes next

    def build(self) -> list[Row]:
        look, page = self.look, self.page
        self._add(_reading_time(look, page.minutes))
        title = labels.Heading(look, self.words.plain(self.module.id, page.id), language=self.words.language)
        self._add(title, above=4)
        for block in page.blocks:
            begun = len(self.rows)
            self._block(block)
            for row in self.rows[begun:]:
                row.block = block.id
        if self._waiting:
            self.rows[-1].notes.extend(self._waiting)
        if sentence := self.words.plain(self.module.id, page.id, "handover"):
            self._add(Handover(look, self.desk, sentence), above=28)
        return self.rows

    def _block(self, block: Block) -> None:
        look, desk, module = self.look, self.desk, self.module
        match block:
            case Text(id=key):
                self._text(key, self.words.flow(module.id, key))
            case HostWord(id=key):
                tip = HostTip(look, desk, self.words.flow(module.id, key))
                self.texts[key] = [tip.text]
                self._wire([tip.text])
                if look.narrow:
                    self._add(tip)
                else:
                    self._waiting.append(tip)
            case FigureBlock():
                figure = self._figure(block)
                self.texts[block.id] = figure.texts
                self._add(figure, above=18)
            case Video():
                from player.screens.film import FilmPanel

                self._add(FilmPanel(look, desk, module.id, block, inline=True), above=20, film=True)
            case ActivitySpec():
                question = InlineActivity(look, desk, module.id, block)
                self.texts[block.id] = [question.widget.question]
                question.made_text.connect(lambda text: self._wire([text]))
                self._wire(question.widget.findChildren(FlowText))
                self._add(question, above=24)

    def _text(self, key: str, flow: tuple[Flow, ...]) -> None:
        """One part up to each paragraph with a new word, so that its meaning stands beside it."""
        begun: list[Flow] = []
        for element in flow:
            fresh = [term for term in terms((element,)) if term not in self._explained]
            if fresh and begun:
                self._flush(key, begun, [])
                begun = []
            begun.append(element)
            if fresh:
                self._explained.update(fresh)
                self._flush(key, begun, fresh)
                begun = []
        if begun:
            self._flush(key, begun, [])

    def _flush(self, key: str, flow: list[Flow], fresh: list[str]) -> None:
        text = FlowText(self.look, tuple(flow), self.words.language)
        self.texts.setdefault(key, []).append(text)
        self._wire([text])
        notes = [Meaning(self.look, self.desk, term) for term in fresh]
        self._wire([note.text for note in notes])
        self._add(text, list[QWidget](notes), above=26 if isinstance(flow[0], Heading) else 14)

    def _figure(self, block: FigureBlock) -> Figure:
        words, module, desk = self.words, self.module, self.desk
        assert desk.bundle is not None
        shown = [
            Shown(
                desk.bundle.read(picture.media),
                words.plain(module.id, block.id, picture.id, "alt"),
                words.flow(module.id, block.id, picture.id),
            )
            for picture in block.pictures
        ]
        figure = Figure(self.look, shown, words.flow(module.id, block.id), words.language)
        self._wire(figure.texts)
        return figure

    def _add(self, widget: QWidget, notes: list[QWidget] | None = None, *, above: int = 14, film: bool = False) -> None:
        found = list(notes or ())
        # A tip stands beside what is read, not beside the line of minutes or the title.
        if self._waiting and len(self.rows) > 1:
            found = [*self._waiting, *found]
            self._waiting = []
        self.rows.append(Row(widget, found, above, film))

    def _wire(self, texts: list[FlowText]) -> None:
        wire_terms(self.look, self.desk, texts, route.Page(self.module.id, self.page.id))


def build_rows(look: Look, desk: Desk, module: Module, page: Page) -> tuple[list[Row], dict[str, list[FlowText]]]:
    """All rows of the page, and the texts of each block, in reading order."""
    builder = _Builder(look, desk, module, page)
    return builder.build(), builder.texts


def _reading_time(look: Look, minutes: int) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.px(8))
    clock = labels.Label(look, "", wrap=False)
    clock.setPixmap(look.icon("ph.clock", "ink2", 18, 2.0))
    row.addWidget(clock)
    words = reading_minutes(look, minutes)
    row.addWidget(labels.Label(look, words, "interface", "ink2", wrap=False), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return line
