"""What a facilitator asks for: a new learner; and, after one clear question, the two things that are for good."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from player.core.learners import Learner
from player.screens.desk import Desk
from player.screens.name_choice import NameChoice, NameDraft
from player.widgets.buttons import Button
from player.widgets.counting import Counting
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.tasks import Report
from player.widgets.theme import Look
from player.widgets.working import Working

# The sheet is gone by the time that this is said.
ResetPin = Counting("ResetPin")
_NAMED = 5


class AddSheet(Sheet):
    """A name and a token for somebody who will come; what was typed stays when the look changes."""

    def __init__(self, look: Look, desk: Desk, draft: NameDraft) -> None:
        super().__init__(look, width=600)
        self.retitle(self.tr("Add a learner"))
        self._desk = desk
        self._choice = NameChoice(look, desk, draft)
        self._choice.submitted.connect(self._add)
        self.body.addWidget(self._choice)
        about = self.tr("There is no PIN yet: anyone here can begin under this name, and then set one.")
        self.body.addWidget(Label(look, about, "meta", "ink2"))
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), "secondary")
        self.add_button(self.tr("Add"), "primary", self._add, closes=False)

    def first_focus(self) -> QWidget:
        """The name."""
        return self._choice.field

    def _add(self) -> None:
        facilitator = self._desk.seat.facilitator
        if facilitator is None or not self._choice.accepted():
            return
        desk, name, token = self._desk, self._choice.name, self._choice.token
        said = self.tr("%1 can begin now.").replace("%1", f"\u2068{name}\u2069")
        self.close_sheet()

        def added(_learner: Learner) -> None:
            desk.seat.refresh(lambda: desk.tell(said))

        desk.tasks.database(lambda: facilitator.add_learner(name, token), added, desk.fail)


class _Question(Sheet):
    """The safe choice has the focus."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, width=560)
        self._desk = desk
        self._keep: Button
        self._careful: Button

    def first_focus(self) -> QWidget:
        """The choice that changes nothing."""
        return self._keep

    def _say(self, words: str, ink: str = "ink2") -> None:
        self.body.addWidget(Label(self.look, words, "interface", ink))

    def _answers(self, keep: str, do: str, *, closes: bool = True) -> None:
        self.body.addStretch(1)
        self._keep = self.add_button(keep, "secondary")
        self._careful = self.add_button(do, "careful", self._do, closes=closes)

    def _do(self) -> None:
        raise NotImplementedError


class RemoveSheet(_Question):
    """Deletes learners from this computer."""

    def __init__(self, look: Look, desk: Desk, learners: tuple[Learner, ...]) -> None:
        super().__init__(look, desk)
        self._learners = learners
        if len(learners) == 1:
            self.retitle(self.tr("Remove %1?").replace("%1", f"\u2068{learners[0].name}\u2069"))
        else:
            self.retitle(look.digits(self.tr("Remove %n learner(s)?", "", len(learners))))
            self._say(self._names(), "ink")
        self._say(
            self.tr(
                "Progress, certificates and private texts are deleted for good: from Carrel's file, its backups, and "
                "damaged copies that were set aside."
            )
        )
        self._say(self.tr("Exported files, paper and copies that somebody made are not reached."))
        self._working = Working(look)
        # Once the layout knows of it.
        self._working.appeared.connect(self.fit, Qt.ConnectionType.QueuedConnection)
        self.body.addWidget(self._working)
        self._answers(self.tr("Keep"), self.tr("Remove"), closes=False)

    def _names(self) -> str:
        named = self.tr(", ").join(f"\u2068{learner.name}\u2069" for learner in self._learners[:_NAMED])
        more = len(self._learners) - _NAMED
        if more <= 0:
            return named
        return self.look.digits(self.tr("%1 and %n more", "", more)).replace("%1", named)

    def _do(self) -> None:
        desk, facilitator, ids = self._desk, self._desk.seat.facilitator, [each.id for each in self._learners]
        assert facilitator is not None
        done = self.look.digits(self.tr("%n learner(s) removed.", "", len(ids)))

        def remove(report: Report) -> None:
            for at, learner_id in enumerate(ids):
                report(at / len(ids))
                facilitator.remove_learner(learner_id)

        def removed(_nothing: object) -> None:
            self._end()
            desk.seat.refresh(lambda: desk.tell(done))

        def failed(error: Exception) -> None:
            self._end()
            desk.seat.refresh()  # those before the fault are gone
            desk.fail(error)

        def given_up() -> None:
            self._end()
            desk.seat.refresh()  # the one under way is still removed, those after are not

        self.firm = True
        for button in (self._keep, self._careful):
            button.setEnabled(False)
        # Each is deleted from every backup as well, which takes half a second where there are hundreds.
        task = desk.tasks.read(remove, removed, failed)
        self._working.watch(task, self.tr("Being deleted from everything in reach"), given_up)

    def _end(self) -> None:
        self.firm = False
        self.close_sheet()


class ResetSheet(_Question):
    """Takes a forgotten PIN away, and with it what it locked; says so before, and after, with the number."""

    def __init__(self, look: Look, desk: Desk, learner: Learner) -> None:
        super().__init__(look, desk)
        self._learner = learner
        name = f"\u2068{learner.name}\u2069"
        self.retitle(self.tr("Take the PIN of %1 away?").replace("%1", name))
        self._say(
            self.tr(
                "All private text of %1 is then lost for good: notes, plans, answers in their own words. Nobody can "
                "bring it back."
            ).replace("%1", name),
            "ink",
        )
        self._say(self.tr("Progress and certificates stay."))
        self._say(self.tr("If %1 still has the recovery code on paper, use that: nothing is lost.").replace("%1", name))
        self._say(self.tr("Until there is a new PIN, anyone can go on as this learner."))
        self._answers(self.tr("Keep the PIN"), self.tr("Reset the PIN"))

    def _do(self) -> None:
        desk, facilitator, learner_id = self._desk, self._desk.seat.facilitator, self._learner.id
        assert facilitator is not None
        look, name = self.look, f"\u2068{self._learner.name}\u2069"

        def reset(lost: int) -> None:
            words = ResetPin.tr("The PIN of %1 is gone. There was no private text.")
            if lost:
                words = look.digits(ResetPin.tr("The PIN of %1 is gone, and %n private text(s) with it.", "", lost))
            desk.seat.refresh(lambda: desk.tell(words.replace("%1", name)))

        desk.tasks.database(lambda: facilitator.reset_pin(learner_id), reset, desk.fail)
