"""What a module still asks for, said page by page, with the way to each."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.manifest import Module, Page
from player.core.outline import Results
from player.screens import route
from player.screens.desk import Desk
from player.screens.left_words import left_words
from player.widgets.labels import Label
from player.widgets.plate import Plate
from player.widgets.sheet import Sheet
from player.widgets.theme import Look, direct


class RemainingSheet(Sheet):
    """Each page that is not done, and why."""

    def __init__(self, look: Look, desk: Desk, module: Module) -> None:
        super().__init__(look)
        self.retitle(self.tr("What is left in this module"))
        self._desk, self._module = desk, module
        self._results = desk.results or Results()
        pages = [module.page(page) for page in self._results.module_state(module).remaining]
        words = self.tr("%n page(s) still ask for something. There is no hurry.", "", len(pages))
        self.body.addWidget(Label(look, look.digits(words), "interface", "ink2"))
        if len(pages) > 1:
            self.body.addWidget(Label(look, left_words(look, module, self._results), "interface", "ink2"))
        for page in pages:
            self.body.addWidget(self._page(page))
        self.body.addStretch(1)
        self._close = self.add_button(self.tr("Stay here"), "secondary")

    def first_focus(self) -> QWidget:
        """The title, which is read out first."""
        return self.heading

    def _page(self, page: Page) -> Plate:
        look, language = self.look, self._desk.course_language
        title = self._desk.words.plain(self._module.id, page.id)
        why = left_words(look, self._module, self._results, [page])
        plate = Plate(look, f"{title}. {why}", corner=8)
        row = QHBoxLayout(plate)
        row.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        row.setSpacing(look.px(12))
        text = QVBoxLayout()
        text.setSpacing(0)
        name = Label(look, title, "button", language=language)
        direct(name, language)
        text.addWidget(name)
        text.addWidget(Label(look, why, "meta", "ink2"))
        row.addLayout(text, 1)
        caret = Label(look, "", wrap=False)
        caret.setPixmap(look.icon("ph.caret-right", "ink2", 18, 2.0))
        row.addWidget(caret)
        plate.quieten()
        plate.clicked.connect(lambda: self._open(page))
        return plate

    def _open(self, page: Page) -> None:
        missing = self._results.missing(self._module, page).activities
        self.close_sheet()
        self._desk.go(route.Page(self._module.id, page.id, missing[0] if missing else ""))
