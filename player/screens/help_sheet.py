"""Help: what the keys do, where things are kept, and the local emergency line."""

from PySide6.QtWidgets import QGridLayout, QWidget

from player.screens.desk import Desk
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.theme import Look


class HelpSheet(Sheet):
    """One page; the rest explains itself."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=860)
        self.retitle(self.tr("Help"))
        if desk.settings.emergency:
            self.body.addWidget(Label(look, self.tr("If you need help now"), "button"))
            self.body.addWidget(Label(look, desk.settings.emergency, "interface"))
        self.body.addWidget(Label(look, self.tr("Keys"), "button"))
        self.body.addLayout(self._keys())
        self.body.addWidget(Label(look, self.tr("Where your progress is"), "button"))
        kept = self.tr("Everything stays on this computer, in this folder:")
        self.body.addWidget(Label(look, kept, "interface", "ink2"))
        folder = Label(look, f"\u2066{desk.places.data}\u2069", "meta", "ink2")
        self.body.addWidget(folder)
        self.body.addStretch(1)
        self._done = self.add_button(self.tr("Done"), "primary")

    def first_focus(self) -> QWidget:
        """The way out."""
        return self._done

    def _keys(self) -> QGridLayout:
        look = self.look
        forward, back = ("Alt + ←", "Alt + →") if look.rtl else ("Alt + →", "Alt + ←")
        rows = [
            ("Tab", self.tr("Move to the next part")),
            ("Enter", self.tr("Press")),
            ("Esc", self.tr("Close what lies on top")),
            (forward, self.tr("Next page")),
            (back, self.tr("Page before")),
            ("F6", self.tr("Between outline, page and bottom bar")),
            ("1 – 7", self.tr("Open a module")),
            ("A – E", self.tr("Choose an answer")),
            ("K", self.tr("Play or pause a film")),
            ("J, L", self.tr("Ten seconds back or forward in a film")),
            ("C, F", self.tr("Captions; full screen")),
            ("Q", self.tr("The next question of a film")),
            ("Ctrl + +, −, 0", self.tr("Text size")),
            ("Ctrl + ,", self.tr("Display")),
            ("Ctrl + F", self.tr("Find in this course")),
            ("Ctrl + D", self.tr("Mark this page, or take the mark away")),
            ("Ctrl + Shift + F", self.tr("Find in what a film says")),
            ("Ctrl + L", self.tr("Lock, for the next person")),
            ("F12", self.tr("Hide at once: a calendar stands here")),
            ("Ctrl + K", self.tr("On-screen keyboard, and back to the text")),
            ("Ctrl + O", self.tr("Open a course file")),
            ("F1", self.tr("Help")),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(20))
        grid.setVerticalSpacing(look.px(6))
        half = -(-len(rows) // (1 if look.narrow else 2))
        for at, (keys, does) in enumerate(rows):
            # Key names keep their order in right-to-left text.
            row, column = at % half, at // half * 2
            grid.addWidget(Label(look, f"\u2066{keys}\u2069", "meta-strong", wrap=False), row, column)
            grid.addWidget(Label(look, does, "interface", "ink2"), row, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid
