"""Keep what I did: a guest takes a name, and a PIN if they wrote private text, and goes on where they are."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from player.core.learners import Learner
from player.screens.desk import Desk
from player.screens.name_choice import NameChoice, NameDraft
from player.screens.secret_fields import SecretFields
from player.widgets.labels import Label
from player.widgets.sheet import Sheet
from player.widgets.theme import Look

if TYPE_CHECKING:
    from player.core.outline import Results
    from player.core.session import Session
    from player.core.vault import OpenVault

translate = QCoreApplication.translate


class KeepSheet(Sheet):
    """Asks for a name; what was done stays, and the same page stands behind this sheet afterwards."""

    def __init__(self, look: Look, desk: Desk, draft: NameDraft) -> None:
        super().__init__(look, width=600)
        self.retitle(self.tr("Keep what I did"))
        self._desk, self._draft = desk, draft
        self._choice = NameChoice(look, desk, draft)
        self._choice.submitted.connect(self._go)
        self.body.addWidget(self._choice)
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), "secondary")
        self.add_button(self.tr("Keep it"), "primary", self._go, closes=False)

    def first_focus(self) -> QWidget:
        """The name."""
        return self._choice.field

    def _go(self) -> None:
        if not self._choice.accepted():
            return
        desk, draft = self._desk, NameDraft(self._choice.name, self._choice.token)

        def read(texts: dict[str, str]) -> None:
            if not self.stands:
                return
            if texts:
                desk.show("keep_sheet", "KeepLockedSheet", draft)
            else:
                self.close_sheet()
                keep(desk, draft)

        desk.seat.private(lambda vault: vault.texts(), read)


class KeepLockedSheet(Sheet):
    """A guest wrote private text, which nothing keeps without a lock."""

    def __init__(self, look: Look, desk: Desk, draft: NameDraft) -> None:
        super().__init__(look, width=640)
        self.retitle(self.tr("A PIN for what you wrote"))
        self._desk, self._draft = desk, draft
        words = self.tr(
            "You wrote private text, and nobody else shall read it. So it is kept only behind a PIN or words of yours. "
            "Forgotten, and without the recovery code that comes next, the text is gone; your results stay."
        )
        self.body.addWidget(Label(look, words))
        self._fields = SecretFields(look, name=draft.name)
        self._fields.submitted.connect(self._go)
        self._fields.grew.connect(self.fit)
        self.body.addWidget(self._fields)
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), "secondary")
        self.add_button(self.tr("Keep it"), "primary", self._go, closes=False)

    def first_focus(self) -> QWidget:
        """The PIN."""
        return self._fields

    def _go(self) -> None:
        if not self._fields.fault():
            self.close_sheet()
            keep(self._desk, self._draft, self._fields.secret)


class Kept(NamedTuple):
    """What the guest has become; `code` is shown once, '' where nothing was locked."""

    learner: Learner
    vault: "OpenVault | None"
    code: str
    session: "Session | None"
    results: "Results | None"


def keep(desk: Desk, draft: NameDraft, secret: str = "") -> None:
    """Writes down all that the guest who sits here did, under this name, and lets them go on where they are."""
    seat, stores, bundle = desk.seat, desk.seat.stores, desk.bundle
    guest, vault = seat.learner, seat.vault
    assert guest is not None
    assert vault is not None
    opened = desk.session is not None

    def unite() -> Learner:
        from player.core.guests import keep

        return keep(stores.guests.progress, guest.id, stores.file.progress, draft.name, draft.token)

    def work() -> Kept:
        from player.core.session import Session

        code = vault.protect(secret, draft.name) if secret else ""
        learner = unite()
        own = stores.file.vaults.unlock(learner.id, secret) if secret else None
        if bundle is None or not opened:
            return Kept(learner, own, code, None, None)
        session = Session(stores.file.progress, bundle, learner)
        return Kept(learner, own, code, session, session.results())

    def kept(found: Kept) -> None:
        if seat.learner is not guest:
            # Left in the meantime: a learner like any other now.
            if found.vault is not None:
                desk.tasks.database(found.vault.lock)
            seat.refresh(desk.look_changed.emit)
            return
        desk.session, desk.results = found.session, found.results
        # What was written while all that went on is taken along too: the union may be made as often as one likes.
        desk.tasks.database(unite, failed=desk.fail)
        seat.keep_guest(found.learner, found.vault)
        desk.look_changed.emit()
        words = translate("KeepSheet", "All is kept, %1. You are a learner here now.")
        words = words.replace("%1", f"\u2068{found.learner.name}\u2069")
        if found.code:
            desk.show("code_sheet", "CodeSheet", found.code, "learner", lambda: desk.tell(words))
        else:
            desk.tell(words)

    desk.tasks.database(work, kept, desk.fail)
