"""Privacy on this computer: when it locks, whether names are listed, how the window is called."""

from PySide6.QtWidgets import QWidget

from player.screens.desk import HIDE_KEY, LOCK_KEY, Desk
from player.widgets.check_box import CheckBox
from player.widgets.labels import Label
from player.widgets.options import Options
from player.widgets.sheet import Sheet
from player.widgets.theme import Look

_MINUTES = (1, 2, 5, 10, 15, 30, 0)


class PrivacySheet(Sheet):
    """What holds for everybody at this computer; each applies at once."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=700)
        self.retitle(self.tr("Privacy on this computer"))
        settings = desk.settings
        title = self.tr("Lock when nobody has moved for")
        self.body.addWidget(Label(look, title, "button"))
        minutes = [
            (count, self.tr("%1 min").replace("%1", look.number(count)) if count else self.tr("Never"), look.language)
            for count in _MINUTES
        ]
        idle = Options(look, title, minutes, settings.idle_minutes)
        idle.chosen.connect(lambda value: desk.change(idle_minutes=value))
        self.body.addWidget(idle)
        held = self.tr("Never while a film plays, a page is read aloud or a workshop is open. A message comes before.")
        self.body.addWidget(Label(look, held, "meta", "ink2"))
        listed = CheckBox(look, self.tr("Do not list names"))
        listed.setChecked(not desk.seat.names_listed)
        listed.toggled.connect(lambda on: desk.change(list_names=not on))
        self.body.addWidget(listed)
        about = self.tr("The first screen then asks for a name and shows nobody's.")
        self.body.addWidget(Label(look, about, "meta", "ink2"))
        neutral = CheckBox(look, self.tr("A neutral window title"))
        neutral.setChecked(settings.neutral_title)
        neutral.toggled.connect(lambda on: desk.change(neutral_title=on))
        self.body.addWidget(neutral)
        about = self.tr("The window and the task bar then say “Calendar”.")
        self.body.addWidget(Label(look, about, "meta", "ink2"))
        self.body.addWidget(Label(look, self.tr("When somebody comes near"), "button"))
        words = self.tr("%1 hides everything behind a calendar, at once. %2 locks.")
        words = words.replace("%1", f"\u2066{HIDE_KEY}\u2069").replace("%2", f"\u2066{LOCK_KEY}\u2069")
        self.body.addWidget(Label(look, words, "interface", "ink2"))
        self.body.addStretch(1)
        self._done = self.add_button(self.tr("Done"), "primary")

    def first_focus(self) -> QWidget:
        """The way out."""
        return self._done
