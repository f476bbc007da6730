"""Your desk: the ways to what belongs to the learner and to the whole course."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from player.core.awards import course_earned, module_earned
from player.core.outline import Results
from player.screens.desk import Desk
from player.screens.route import About, Certificates, Glossary, Route
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.theme import Look


class DeskCard(QFrame):
    """Certificates, glossary, about: rows with a count; three buttons side by side in narrow windows."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "outline")
        results = desk.results or Results()
        earned = sum(module_earned(desk.course, module, results) for module in desk.course.modules)
        earned += len(desk.course.modules) > 1 and course_earned(desk.course, results)
        terms = look.digits(self.tr("%n word(s)", "", len(desk.course.glossary)))
        rows: list[tuple[str, str, str, Route]] = [
            ("ph.circle-wavy-check", self.tr("Certificates"), look.number(earned), Certificates()),
            ("ph.book-open", self.tr("Glossary"), terms, Glossary()),
            ("ph.info", self.tr("About this course"), "", About()),
        ]
        layout: QBoxLayout = QHBoxLayout(self) if look.narrow else QVBoxLayout(self)
        layout.setContentsMargins(look.px(10), look.px(4 if look.narrow else 10), look.px(12), look.px(6))
        layout.setSpacing(0)
        if not look.narrow:
            title = Label(look, self.tr("Your desk"), "card")
            title.setContentsMargins(look.px(8), look.px(2), 0, look.px(2))
            layout.addWidget(title)
        for icon, words, count, route in rows:
            button = Button(look, words, "quiet", icon=icon)
            button.setAccessibleName(f"{words}, {count}" if count else words)
            button.clicked.connect(lambda _checked=False, route=route: desk.go(route))
            if look.narrow:
                layout.addWidget(button, 1)
                continue
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            row.addWidget(Label(look, count, "meta", "ink2", wrap=False), 0, Qt.AlignmentFlag.AlignVCenter)
            layout.addLayout(row)
        if not look.narrow:
            layout.addStretch(1)
