"""Two languages, each chosen for itself: the interface's and the course's."""

from PySide6.QtWidgets import QWidget

from player.screens.desk import LANGUAGES, Desk
from player.widgets.labels import Label
from player.widgets.options import Options
from player.widgets.sheet import Sheet
from player.widgets.theme import Look


class LanguageSheet(Sheet):
    """Applies at once; nothing is lost by changing one's mind."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=560)
        self.retitle(self.tr("Language"))
        self._desk = desk
        self._add(self.tr("Buttons and messages"), list(LANGUAGES), look.language, self._interface)
        if desk.bundle is not None:
            self._add(self.tr("The course"), list(desk.course.languages), desk.course_language, self._course)
        self.body.addStretch(1)
        self._done = self.add_button(self.tr("Done"), "primary")

    def first_focus(self) -> QWidget:
        """The way out."""
        return self._done

    def _add(self, title: str, codes: list[str], value: str, then: object) -> None:
        self.body.addWidget(Label(self.look, title, "button"))
        options = [(code, self._desk.language_name(code), code) for code in codes]
        row = Options(self.look, title, list(options), value, stacked=len(codes) > 4)
        row.chosen.connect(then)
        self.body.addWidget(row)

    def _interface(self, code: str) -> None:
        # A course that was never given a language of its own keeps the one it is read in.
        languages = dict(self._desk.settings.course_languages)
        if self._desk.bundle is not None:
            languages.setdefault(self._desk.course.id, self._desk.course_language)
        self._desk.change(language=code, course_languages=languages)

    def _course(self, code: str) -> None:
        languages = {**self._desk.settings.course_languages, self._desk.course.id: code}
        self._desk.change(course_languages=languages)
