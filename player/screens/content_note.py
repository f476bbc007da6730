"""The note that a module opens with: what it speaks of, who can help, and the way past it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.flow import plain
from player.core.outline import Results
from player.core.session import Session
from player.screens import route
from player.screens.desk import Desk
from player.screens.host_words import named, portrait
from player.screens.meaning import wire_terms
from player.screens.screen import Screen
from player.screens.top_bar import TopBar
from player.widgets.buttons import Button
from player.widgets.flow_text import FlowText
from player.widgets.labels import Heading, Label
from player.widgets.tall_scroll import TallScroll
from player.widgets.theme import Look, direct


class ContentNoteScreen(Screen):
    """Nothing is decided for the learner: start, start without some pages, or take another module."""

    def __init__(self, look: Look, desk: Desk, place: route.ContentNote) -> None:
        super().__init__(look, desk)
        self.module = desk.course.module(place.module)
        number = desk.course.modules.index(self.module) + 1
        back = (self.tr("Modules"), route.Picker())
        title = desk.words.plain(self.module.id)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(TopBar(look, desk, back=back, chip=(number, self.module.cloth), title=title))
        scroll = TallScroll()
        inside = QWidget()
        inside.setProperty("surface", "none")
        row = QHBoxLayout(inside)
        edge = look.px(16 if look.narrow else 32)
        row.setContentsMargins(edge, edge, edge, edge)
        row.addStretch(1)
        row.addWidget(self._card(), 3 if not look.narrow else 8, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        scroll.setWidget(inside)
        layout.addWidget(scroll, 1)

    def first_focus(self) -> QWidget | None:
        """The title, so that the note is read from its beginning."""
        return self.findChild(Heading)

    def _card(self) -> QFrame:
        look, desk = self.look, self.desk
        words, language = desk.words, desk.course_language
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        edge = look.px(20 if look.narrow else 32)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look.px(12))
        head = QHBoxLayout()
        head.setSpacing(look.px(16))
        head.addWidget(portrait(look, desk, 56))
        title = QVBoxLayout()
        title.setSpacing(0)
        host = named(self.tr("A word from %1"), words.plain("host", "name"))
        title.addWidget(Label(look, host, "button", "brassText"))
        title.addWidget(Heading(look, self.tr("Before you begin"), "question"))
        head.addLayout(title, 1)
        column.addLayout(head)
        note = FlowText(look, words.flow(self.module.id, "content-note"), language)
        wire_terms(look, desk, [note], None)
        column.addWidget(note)
        if desk.course.emergency_line and desk.settings.emergency:
            column.addWidget(self._emergency())
        column.addSpacing(look.px(4))
        self.start = Button(look, self.tr("Start the module"), "primary", large=True)
        self.start.clicked.connect(self._start)
        column.addWidget(self.start)
        self.skip = Button(look, self.tr("Start without those pages"), "secondary")
        self.skip.clicked.connect(self._skip)
        column.addWidget(self.skip)
        column.addWidget(self._named_pages())
        other = Button(look, self.tr("Choose another module"), "quiet")
        other.clicked.connect(lambda: desk.go(route.Picker()))
        column.addWidget(other)
        return card

    def _named_pages(self) -> Label:
        """Which pages would be left out; they can still be opened later."""
        titles = [self.desk.words.plain(self.module.id, page) for page in self.module.content_note]
        listed = self.tr(", ").join(f"\u2068{title}\u2069" for title in titles)
        words = self.tr("Left out: %1. You can open it later all the same.").replace("%1", listed)
        self.skip.setAccessibleDescription(words)
        label = Label(self.look, words, "meta", "ink2")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _emergency(self) -> QFrame:
        look, desk = self.look, self.desk
        flow = desk.words.flow("emergency")
        banner = QFrame()
        banner.setProperty("surface", "banner-brass")
        banner.setAccessibleName(f"{plain(flow)} {desk.settings.emergency}")
        row = QHBoxLayout(banner)
        row.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        row.setSpacing(look.px(14))
        icon = Label(look, "", wrap=False)
        icon.setPixmap(look.icon("ph.phone", "brassText", 24, 2.0))
        row.addWidget(icon)
        text = QVBoxLayout()
        text.setSpacing(look.px(2))
        text.addWidget(FlowText(look, flow, desk.course_language, "interface"))
        line = Label(look, desk.settings.emergency, "button")
        direct(line, look.language)
        text.addWidget(line)
        row.addLayout(text, 1)
        return banner

    def _start(self) -> None:
        self.desk.go(route.Page(self.module.id, self.module.pages[0].id))

    def _skip(self) -> None:
        skipped, module_id = self.module.content_note, self.module.id
        first = next((page.id for page in self.module.pages if page.id not in skipped), self.module.pages[0].id)

        def skip(session: Session) -> Results:
            return [session.skip_page(module_id, page) for page in skipped][-1]

        self.desk.record(skip, lambda _results: self.desk.go(route.Page(module_id, first)))
