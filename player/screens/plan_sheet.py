"""Asks before a plan leaves its lock, for paper or for a file that anybody can read; then prints or saves it."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from course_bundle.activities import Plan
from player.core.clock import Now, utc_now
from player.core.places import catalogues, resources
from player.screens.certificate_words import Tongue, long_date
from player.screens.copies import Copy, Wording, print_copy, save_copy
from player.screens.desk import Desk
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.theme import Look

if TYPE_CHECKING:
    from player.core.plan_pdf import PlanPaper

translate = QCoreApplication.translate
Way = Literal["print", "save"]


class Drawn(NamedTuple):
    """A plan as a PDF, and the characters in it that the fonts lack."""

    pdf: bytes
    missing: str


class PlanSheet(Sheet):
    """Says what paper and files mean, with the safe choice first. The plan is drawn in memory meanwhile."""

    def __init__(self, look: Look, desk: Desk, module_id: str, spec: Plan, steps: Mapping[str, str], way: Way) -> None:
        super().__init__(look)
        self._desk, self._way = desk, way
        self._drawn: Drawn | None = None
        prints = way == "print"
        self.retitle(self.tr("Print this plan?") if prints else self.tr("Save this plan as a file?"))
        paper = self.tr("Paper has no lock: whoever finds it can read it. The system may remember that it was printed.")
        file = self.tr(
            "The file has no lock: whoever comes across it can read it. Choose a place that is yours, such as a stick "
            "that you take along. The system may remember that it was saved."
        )
        self.body.addWidget(Label(look, paper if prints else file))
        names = self.tr("Full names of other people are better left out.")
        self.body.addWidget(Label(look, names, "interface", "ink2"))
        self.lacking = Label(look, "", "interface", "brassText")
        self.body.addWidget(self.lacking)
        self.lacking.hide()
        self.body.addStretch(1)
        self._keep = self.add_button(self.tr("Do not print") if prints else self.tr("Do not save"), "secondary")
        self.go = self.add_button(self.tr("Print") if prints else self.tr("Save as PDF"), "primary", self._take_out)
        self.go.setEnabled(False)
        drawing = plan_paper(desk, module_id, spec, steps)
        desk.tasks.run(lambda _report: draw_plan(drawing), self._show, desk.fail)

    def first_focus(self) -> QWidget:
        """The safe choice."""
        return self._keep

    def _show(self, drawn: Drawn) -> None:
        if not self.stands:
            return
        self._drawn = drawn
        self.go.setEnabled(True)
        if drawn.missing:
            words = self.tr("These characters will be missing on the paper: %1")
            self.lacking.setText(words.replace("%1", f"\u2068{' '.join(drawn.missing)}\u2069"))
            self.lacking.show()
            self.fit()

    def _take_out(self) -> None:
        if self._drawn is not None:
            give = print_copy if self._way == "print" else save_copy
            give(self._desk, self.window(), plan_copy(self._drawn.pdf))


def plan_paper(desk: Desk, module_id: str, spec: Plan, steps: Mapping[str, str], now: Now = utc_now) -> "PlanPaper":
    """A plan as plain data, every word but the learner's own in the language that the course is read in."""
    from player.core.plan_pdf import PlanPaper, Step

    words, course = desk.words, desk.course
    tongue = Tongue(words.language, catalogues())
    number = course.modules.index(course.module(module_id)) + 1
    line = tongue.translate("Certificate", "Module %1 of the course “%2”")
    taken: datetime = now()
    return PlanPaper(
        language=words.language,
        title=words.plain(module_id, spec.id, "title"),
        course_line=line.replace("%1", str(number)).replace("%2", words.plain("title")),
        steps=tuple(
            Step(words.plain(module_id, spec.id, step), steps.get(step, ""), lines)
            for step, lines in spec.steps.items()
        ),
        day=long_date(taken, words.language),
        pages=tongue.translate("PlanPaper", "Page %1 of %2"),
        publisher=words.plain("publisher"),
        taken=taken,
    )


def draw_plan(paper: "PlanPaper") -> Drawn:
    """Draws a plan; takes a while, so it belongs beside the interface."""
    from player.core.plan_pdf import draw, missing_characters

    fonts = resources() / "fonts"
    return Drawn(draw(paper, fonts), missing_characters(paper, fonts))


def plan_copy(pdf: bytes) -> Copy:
    """A plan, ready to be printed or saved; the name of its file says little to whoever sees it."""
    wording = Wording(
        print_title=translate("Copies", "Print the plan"),
        no_printer=translate("Copies", "No printer is set up here. Save the plan as PDF and print it elsewhere."),
        printing=translate("Copies", "The plan is on its way to the printer."),
        refused=translate("Copies", "The printer did not take the plan. You can save it as PDF instead."),
        save_title=translate("Copies", "Save the plan"),
        saved=translate("Copies", "Plan saved as PDF"),
        disk_full=translate("Copies", "The plan was not saved: the disk is full. Choose another place."),
        read_only=translate("Copies", "The plan was not saved: Carrel may not write there. Choose another place."),
        locked=translate("Copies", "The plan was not saved: another program uses that file. Choose another name."),
        unreachable=translate("Copies", "The plan was not saved: that place cannot be reached. Is the stick still in?"),
    )
    return Copy(pdf, translate("Copies", "My plan") + ".pdf", upright=True, wording=wording)
