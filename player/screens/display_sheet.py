"""Display settings: theme, text size, movement, digits; each applies at once."""

from PySide6.QtWidgets import QWidget

from player.screens.desk import TEXT_SIZES, Desk
from player.widgets.check_box import CheckBox
from player.widgets.labels import Label
from player.widgets.options import Options
from player.widgets.sheet import Sheet
from player.widgets.theme import Look


class DisplaySheet(Sheet):
    """What the learner may change about how things look."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=600)
        self.retitle(self.tr("Display"))
        settings = desk.settings
        themes = [
            ("light", self.tr("Light"), look.language),
            ("dark", self.tr("Dark"), look.language),
            ("contrast", self.tr("High contrast"), look.language),
        ]
        self._group(self.tr("Colours"), Options(look, self.tr("Colours"), themes, settings.theme), desk, "theme")
        sizes = [(size, f"{look.number(size)}%", look.language) for size in TEXT_SIZES]
        self._group(
            self.tr("Text size"), Options(look, self.tr("Text size"), sizes, settings.text_size), desk, "text_size"
        )
        still = CheckBox(look, self.tr("No movement"))
        still.setChecked(settings.reduced_motion)
        still.toggled.connect(lambda on: desk.change(reduced_motion=on))
        self.body.addWidget(still)
        if look.language == "ar":
            digits = CheckBox(look, self.tr("Arabic-Indic digits"))
            digits.setChecked(settings.arabic_digits)
            digits.toggled.connect(lambda on: desk.change(arabic_digits=on))
            self.body.addWidget(digits)
        keyboard = CheckBox(look, self.tr("On-screen keyboard"))
        keyboard.setChecked(settings.keyboard)
        keyboard.toggled.connect(lambda on: desk.change(keyboard=on))
        self.body.addWidget(keyboard)
        self.body.addStretch(1)
        self._done = self.add_button(self.tr("Done"), "primary")

    def first_focus(self) -> QWidget:
        """The way out."""
        return self._done

    def _group(self, title: str, options: Options, desk: Desk, setting: str) -> None:
        self.body.addWidget(Label(self.look, title, "button"))
        options.chosen.connect(lambda value: desk.change(**{setting: value}))
        self.body.addWidget(options)
