"""The parts of a module's end: facts, what one can do now, where to go next, what remains."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from course_bundle.flow import Flow, Items, plain
from course_bundle.manifest import Module, Page
from player.core.awards import Tally
from player.core.outline import ModuleState, Results
from player.screens import route as routes
from player.screens.desk import Desk
from player.screens.entry import entry
from player.screens.left_words import left_words
from player.widgets import svg
from player.widgets.book_plate import BookPlate
from player.widgets.flow_text import FlowText
from player.widgets.labels import Label, beside
from player.widgets.plate import Plate
from player.widgets.theme import Look, direct
from player.widgets.time_words import short_minutes

_SUGGESTIONS = 2


class Facts(QFrame):
    """Questions right, pages, learning time: side by side, a line between them."""

    def __init__(self, look: Look, module: Module, state: ModuleState, tally: Tally) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, look.px(10), 0, look.px(10))
        layout.setSpacing(0)
        of = self.tr("%1 of %2")

        def share(done: int, whole: int) -> str:
            return of.replace("%1", look.number(done)).replace("%2", look.number(whole))

        facts = [
            (share(state.pages_done, state.pages), self.tr("pages")),
            (short_minutes(look, module.minutes), self.tr("learning time")),
        ]
        if tally.questions:
            facts.insert(0, (share(tally.right, tally.questions), self.tr("questions right")))
        for at, (value, name) in enumerate(facts):
            if at:
                rule = QFrame()
                rule.setProperty("rule", "line")
                rule.setFixedWidth(2 if look.contrast else 1)
                layout.addWidget(rule)
            column = QVBoxLayout()
            column.setContentsMargins(look.px(16), 0, look.px(12), 0)
            column.setSpacing(0)
            column.addWidget(Label(look, value, "dialog" if look.narrow else "question"))
            column.addWidget(Label(look, name, "interface", "ink2"))
            layout.addLayout(column, 1)


class Outcomes(QWidget):
    """What one can do now: one tick a line, in the course's language."""

    def __init__(self, look: Look, desk: Desk, flow: tuple[Flow, ...]) -> None:
        super().__init__()
        language = desk.course_language
        direct(self, language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(5))
        for element in flow:
            lines = [plain(item) for item in element.items] if isinstance(element, Items) else [plain((element,))]
            for line in lines:
                row = QHBoxLayout()
                row.setSpacing(look.px(10))
                tick = Label(look, "", wrap=False)
                tick.setPixmap(look.icon("ph.check-circle-fill", "right", 20, 2.0))
                row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
                row.addWidget(Label(look, line, "interface", language=language), 1)
                layout.addLayout(row)


class Closing(QFrame):
    """The host's last words on the module."""

    def __init__(self, look: Look, desk: Desk, flow: tuple[Flow, ...]) -> None:
        super().__init__()
        self.setProperty("surface", "tip")
        language = desk.course_language
        direct(self, language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(18), look.px(12), look.px(18), look.px(12))
        layout.setSpacing(look.px(6))
        layout.addWidget(Label(look, desk.words.plain("host/name"), "button", "brassText", language=language))
        text = FlowText(look, flow, language, "interface")
        text.term_chosen.connect(lambda term, _button: desk.go(routes.Glossary(term)))
        layout.addWidget(text)


class Suggestions(QWidget):
    """The next modules that are not complete, as small books: two at most."""

    def __init__(self, look: Look, desk: Desk, modules: list[Module]) -> None:
        super().__init__()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(12))
        for at, module in enumerate(modules):
            plate = BookPlate(
                look,
                number=look.number(desk.course.modules.index(module) + 1),
                cloth=f"c{module.cloth}",
                title=desk.words.plain(module.id),
                language=desk.course_language,
            )
            plate.setMinimumHeight(look.px(64))
            plate.clicked.connect(lambda _checked=False, module=module: desk.go(entry(desk, module)))
            layout.addWidget(plate, 0, at)
        for column in range(_SUGGESTIONS):
            layout.setColumnStretch(column, 1)


class Remaining(QWidget):
    """The pages that a module still asks for, each a way to go there."""

    def __init__(self, look: Look, desk: Desk, module: Module, results: Results) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(8))
        language = desk.course_language
        for page in module.pages:
            if not results.missing(module, page):
                continue
            title, words = desk.words.plain(module.id, page.id), left_words(look, module, results, [page])
            plate = Plate(look, f"{title}. {words}", corner=8)
            row = QHBoxLayout(plate)
            row.setContentsMargins(look.px(16), look.px(8), look.px(12), look.px(8))
            column = QVBoxLayout()
            column.setSpacing(0)
            name = Label(look, f"\u2068{title}\u2069", "button", language=language)
            name.setAlignment(beside(plate))
            column.addWidget(name)
            column.addWidget(Label(look, words, "meta", "ink2"))
            row.addLayout(column, 1)
            caret = Label(look, "", wrap=False)
            caret.setPixmap(look.icon("ph.caret-right", "ink2", 18, 2.0))
            row.addWidget(caret)
            plate.quieten()
            plate.clicked.connect(lambda _checked=False, page=page: desk.go(routes.Page(module.id, page.id)))
            layout.addWidget(plate)


def portrait(look: Look, desk: Desk, side: int) -> svg.Drawing:
    """The host's round portrait; the program's own drawing as white lines in high contrast."""
    name = desk.words.plain("host/name")
    if look.contrast or desk.bundle is None:
        return svg.Drawing(svg.illustration("host-noor-head"), side, side, name, round_=True, lines=look.contrast)
    drawn = desk.bundle.read(desk.course.host.portrait)
    return svg.Drawing(drawn, side, side, name, round_=True, backing=look.tokens["glow"])


def suggested(desk: Desk, module: Module, results: Results) -> list[Module]:
    """The next modules that are not complete, in the course's order."""
    others = (each for each in desk.course.modules if each.id != module.id)
    return [each for each in others if results.module_state(each).state != "complete"][:_SUGGESTIONS]


def check_page(module: Module, results: Results) -> routes.Page:
    """Where to try the final check again: at its first question that is not right yet."""
    for page in module.pages:
        if page.check and page.draw is not None:
            return routes.Page(module.id, page.id)
        if page.check:
            for activity in page.activities:
                if results.shares.get(f"{module.id}/{activity.id}", 0.0) < 1:
                    return _page(module, page, activity.id)
    return routes.Page(module.id, module.pages[0].id)


def _page(module: Module, page: Page, activity: str) -> routes.Page:
    return routes.Page(module.id, page.id, activity if page.layout == "questions" else "")
