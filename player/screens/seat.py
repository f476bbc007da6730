"""Who sits at the desk: learner, guest or facilitator; lets in, locks, and leaves nothing of them behind."""

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from player.core.learners import Learner, peek_learners
from player.core.stores import Stores
from player.screens.route import Hidden, Picker, Route, Welcome

if TYPE_CHECKING:
    from pathlib import Path

    from player.core.facilitators import Facilitator
    from player.core.vault import OpenVault
    from player.screens.desk import Desk


STEADY = 1.0
"""Seconds for which what was hidden stays so."""


class Seat(QObject):
    """The one place at this computer. `learners` are those of this machine, last used first.

    `vault` holds the private texts of whoever sits here: a guest has one in memory, a learner once they have a PIN.
    Everything that may raise does so on the database's lane and comes back through `failed`, or as a sentence.
    """

    changed = Signal()
    """Somebody sat down, got up, or has another lock."""
    listed = Signal()
    """Who learns here was read anew."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self.stores = Stores(desk.places.progress)
        """The progress file and the guests' store; to be used on the database's lane."""
        self.learners: list[Learner] = peek_learners(desk.places.progress)
        self.learner: Learner | None = None
        self.guest = False
        self.vault: OpenVault | None = None
        self.facilitator: Facilitator | None = None
        # Where each learner was when they locked, and in which course file; in memory only.
        self._stopped: dict[str, tuple[Path | None, Route]] = {}
        self._hidden: Learner | None = None
        self._hidden_at = 0.0

    @property
    def taken(self) -> bool:
        """Whether anybody sits here."""
        return self.learner is not None or self.facilitator is not None

    @property
    def names_listed(self) -> bool:
        """Whether the first screen shows who learns here; a player on a stick does not unless it is told to."""
        chosen = self._desk.settings.list_names
        return not self._desk.places.portable if chosen is None else chosen

    def come(self, learner: Learner) -> None:
        """A learner was chosen: the PIN is asked for where there is one."""
        if learner.locked:
            self._desk.show("pin_sheet", "PinSheet", learner)
        else:
            self.welcome(learner)

    def come_by_name(self, name: str) -> bool:
        """A learner was named, in any spelling that looks the same; False if nobody is called so."""
        from player.core.pin import normalised

        found = [learner for learner in self.learners if normalised(learner.name) == normalised(name)]
        if len(found) == 1:
            self.come(found[0])
        elif found:  # somebody's progress was brought in under a name that was here already
            self._desk.show("namesakes_sheet", "NamesakesSheet", found)
        return bool(found)

    def welcome(
        self, learner: Learner, vault: "OpenVault | None" = None, then: Callable[[], object] | None = None
    ) -> None:
        """Lets a learner in, with their open vault if they have one; `then` is called once their first screen stands.

        Nobody comes in while the page that says nothing stands: it was asked for in the meantime.
        """
        if isinstance(self._desk.route, Hidden):
            if vault is not None:
                self._desk.tasks.database(vault.lock)
            self.refresh()
            return
        self._desk.untell()  # what was told to whoever was asked who learns
        self.learner, self.vault, self.guest = learner, vault, False
        self.learners = [learner, *(other for other in self.learners if other.id != learner.id)]
        self._hidden = None
        stores = self.stores
        self._desk.tasks.database(lambda: stores.file.progress.use(learner.id), failed=self._desk.fail)
        self.changed.emit()
        if then is not None:
            self._once_in(then)
        self._desk.enter()

    def add_learner(self, name: str, token: str) -> None:
        """Writes a new learner down and lets them in."""
        stores = self.stores
        self._desk.tasks.database(lambda: stores.file.progress.add_learner(name, token), self.welcome, self._desk.fail)

    def welcome_guest(self) -> None:
        """Lets somebody in without a name; all that they do stays in memory."""
        name = QCoreApplication.translate("Desk", "Guest")
        stores = self.stores

        def begin() -> "tuple[Learner, OpenVault]":
            guest = stores.guests.progress.add_learner(name, "leaf")
            return guest, stores.guests.vaults.begin(guest.id)

        def begun(found: "tuple[Learner, OpenVault]") -> None:
            if isinstance(self._desk.route, Hidden):
                self._desk.tasks.database(stores.forget_guests)
                return
            self.learner, self.vault = found
            self.guest = True
            self.changed.emit()
            self._desk.enter()

        self._desk.tasks.database(begin, begun, self._desk.fail)

    def welcome_facilitator(self, facilitator: "Facilitator") -> None:
        """Lets in whoever gave the passphrase."""
        self.facilitator = facilitator
        self.changed.emit()

    def keep_vault(self, vault: "OpenVault") -> None:
        """The learner who sits here has a PIN from now on."""
        assert self.learner is not None
        self.vault = vault
        self._know(self.learner._replace(locked=True))

    def keep_guest(self, learner: Learner, vault: "OpenVault | None") -> None:
        """The guest who sits here is a learner from now on, and goes on where they are."""
        self._drop_vault()
        self._desk.tasks.database(self.stores.forget_guests)
        self.vault, self.guest = vault, False
        self.learners.insert(0, learner)
        self._know(learner)

    def rename(self, name: str, token: str) -> None:
        """Another name and another token for the learner who sits here."""
        desk, stores, learner = self._desk, self.stores, self.learner
        assert learner is not None

        def renamed(_nothing: object) -> None:
            if self.learner is not None and self.learner.id == learner.id:
                self._know(self.learner._replace(name=name, token=token))
                desk.look_changed.emit()

        desk.tasks.database(lambda: stores.file.progress.rename(learner.id, name, token), renamed, desk.fail)

    def with_vault(self, then: Callable[[], object]) -> None:
        """Calls `then` once there is a place for private text: a learner without a PIN is asked for one first."""
        if self.vault is not None:
            then()
        else:
            self._desk.show("secret_sheet", "SecretSheet", then)

    def private(
        self,
        work: "Callable[[OpenVault], Any]",
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Runs work(vault) on the database's lane; `then` gets what it returned, after it is on disk."""
        vault = self.vault
        assert vault is not None
        self._desk.tasks.database(lambda: work(vault), then, failed or self._desk.fail)

    def refresh(self, then: Callable[[], object] | None = None) -> None:
        """Reads anew who learns here."""
        stores = self.stores

        def found(learners: list[Learner]) -> None:
            self.learners = learners
            self.listed.emit()
            if then:
                then()

        def read() -> list[Learner]:
            return stores.file.progress.learners()

        self._desk.tasks.database(read, found, self._desk.fail)

    def stopped(self) -> Route:
        """Where the learner goes on: where they locked while this program ran, else at the modules."""
        assert self.learner is not None
        course, route = self._stopped.pop(self.learner.id, (None, Picker()))
        return route if course == self._course else Picker()

    def lock(self) -> None:
        """Back to the first screen, for the next person; the keys are dropped, and what a guest did is gone."""
        self._get_up(Welcome())

    def hide(self) -> None:
        """At once a page that says nothing of all this; the same as `lock` otherwise."""
        self._hidden = self.learner if self.learner is not None and self.learner.locked else None
        self._hidden_at = monotonic()
        self._get_up(Hidden())

    def come_back(self) -> None:
        """From the page that says nothing: the PIN is asked for where there is one, else the first screen stands.

        Not at once: somebody in a hurry strikes a key, or clicks, more than once.
        """
        if monotonic() - self._hidden_at < STEADY:
            return
        hidden, self._hidden = self._hidden, None
        self._desk.go(Welcome())
        if hidden is not None and self.names_listed:
            self.come(hidden)

    def close(self) -> None:
        """Drops the keys and lets go of the files, after all that was asked to be written."""
        self._drop_vault()
        _clear_clipboard()
        self._desk.tasks.database(self.stores.close)

    @property
    def _course(self) -> "Path | None":
        return self._desk.bundle.path if self._desk.bundle is not None else None

    def _know(self, learner: Learner) -> None:
        """Whoever sits here, and their tile, are as given from now on."""
        self.learner = learner
        self.learners = [learner if other.id == learner.id else other for other in self.learners]
        self.changed.emit()

    def _once_in(self, then: Callable[[], object]) -> None:
        def arrived(route: Route) -> None:
            if not isinstance(route, Welcome | Hidden):
                then()

        self._desk.went.connect(arrived, Qt.ConnectionType.SingleShotConnection)

    def _get_up(self, to: Route) -> None:
        desk, before = self._desk, self.learner
        if before is not None and not self.guest:
            self._stopped[before.id] = (self._course, desk.route)
        desk.go(to)  # first, for the screen that is left still hands in what it holds
        desk.untell()
        self._drop_vault()
        if self.guest:
            desk.tasks.database(self.stores.forget_guests)
        self.learner = self.facilitator = None
        self.guest = False
        desk.end_session()
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        if clipboard.ownsSelection():
            # What is marked with the mouse can be pasted elsewhere too, on X11 and Wayland.
            clipboard.clear(QClipboard.Mode.Selection)
        self.changed.emit()

    def _drop_vault(self) -> None:
        vault, self.vault = self.vault, None
        if vault is not None:
            self._desk.tasks.database(vault.lock)


def _clear_clipboard() -> None:
    """What was copied or marked here goes; what another program put there stays."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
