"""Your desk: the ways to what belongs to the learner and to the whole course."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout
from shiboken6 import isValid

from player.core.awards import course_earned, module_earned
from player.core.outline import Results
from player.screens.desk import Desk
from player.screens.route import About, Certificates, Glossary, Journal, Workshops
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.theme import Look


class DeskCard(QFrame):
    """Certificates, journal, glossary: rows with a count; side by side in narrow windows. The rest are icons."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look, self._desk = look, desk
        self.setProperty("surface", "outline")
        results = desk.results or Results()
        earned = sum(module_earned(desk.course, module, results) for module in desk.course.modules)
        earned += len(desk.course.modules) > 1 and course_earned(desk.course, results)
        terms = look.digits(self.tr("%n word(s)", "", len(desk.course.glossary)))
        layout: QBoxLayout = QHBoxLayout(self) if look.narrow else QVBoxLayout(self)
        layout.setContentsMargins(look.px(10), look.px(4 if look.narrow else 5), look.px(12), look.px(6))
        layout.setSpacing(0)
        about = Button(look, self.tr("About this course"), "quiet", icon="ph.info", alone=True)
        about.clicked.connect(lambda: desk.go(About()))
        workshop = Button(look, self.tr("Workshop with a group"), "quiet", icon="ph.presentation", alone=True)
        workshop.clicked.connect(lambda: desk.go(Workshops()))
        if not look.narrow:
            title = Label(look, self.tr("Your desk"), "card")
            title.setContentsMargins(look.px(8), 0, 0, 0)
            head = QHBoxLayout()
            head.addWidget(title, 1)
            head.setSpacing(0)
            head.addWidget(workshop)
            head.addWidget(about)
            layout.addLayout(head)
        certificates = Button(look, self.tr("Certificates"), "quiet", icon="ph.circle-wavy-check")
        self._add(layout, certificates, look.number(earned), lambda: desk.go(Certificates()))
        lock = "" if look.narrow else "ph.lock-simple"
        self._journal = Button(look, self.tr("Journal"), "quiet", icon="ph.notebook", trailing=lock)
        self._notes = self._add(layout, self._journal, "", lambda: desk.seat.with_vault(lambda: desk.go(Journal())))
        glossary = Button(look, self.tr("Glossary"), "quiet", icon="ph.book-open")
        self._add(layout, glossary, terms, lambda: desk.go(Glossary()))
        if look.narrow:
            layout.addWidget(workshop)
            layout.addWidget(about)
        else:
            layout.addStretch(1)
        self._count_notes()

    def _add(self, layout: QBoxLayout, button: Button, count: str, call: Callable[[], object]) -> Label | None:
        """A way and its count, which narrow windows leave out; the label of the count."""
        look = self._look
        words = button.text()
        button.setAccessibleName(f"{words}, {count}" if count else words)
        button.clicked.connect(lambda _checked=False: call())
        if look.narrow:
            layout.addWidget(button, 1)
            return None
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        label = Label(look, count, "meta", "ink2", wrap=False)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(row)
        return label

    def _count_notes(self) -> None:
        """How many notes there are, where the journal is open; it is shown as soon as they are read."""
        name = self._journal.text()
        if self._desk.learner is not None and self._desk.learner.locked:
            name = f"{name}, {self.tr('locked with your PIN')}"
        self._journal.setAccessibleName(name)
        if self._desk.seat.vault is None:
            return
        # Loaded where a vault is open, which has loaded what it needs already.
        from player.core import journal

        def counted(count: int) -> None:
            if not isValid(self):
                return
            words = self._look.digits(self.tr("%n note(s)", "", count))
            self._journal.setAccessibleName(f"{name}, {words}")
            if self._notes is not None:
                self._notes.setText(words)

        self._desk.seat.private(lambda vault: len(journal.read_notes(vault)), counted)
