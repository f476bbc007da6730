"""What stands in the middle of a page's screen: a lesson, a film, or questions one at a time."""

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from player.core.session import Kept
    from player.widgets.spoken import Spoken


class Offer(NamedTuple):
    """What the bottom bar offers: the words of Next ('' names the page that follows), whether it is the primary way
    on, and a Check button: None for none, else whether there is something to check; `keeps` calls it Keep."""

    words: str = ""
    primary: bool = True
    check: bool | None = None
    keeps: bool = False


class Content(QWidget):
    """Base of what a page shows. `forward` and `back` return False when the way leads to another page."""

    ended = Signal()
    """The end of the page was reached."""
    offered = Signal()
    """What the bottom bar should offer has changed."""
    film_began = Signal()
    """A film within the page is heard."""
    went_on = Signal()
    """The learner wants the next page, from inside the content."""

    def offer(self) -> Offer:
        """What the bottom bar offers now."""
        return Offer()

    def forward(self) -> bool:
        """Takes a step inside the page, if there is one."""
        return False

    def back(self) -> bool:
        """Takes a step back inside the page, if there is one."""
        return False

    def check(self) -> None:
        """Hands in the answer that is being given."""

    def first_focus(self) -> QWidget | None:
        """What the focus goes to when the page opens."""
        return None

    def take_answers(self, kept: "Kept") -> None:
        """Takes what is kept of the module's activities."""

    def open_at(self, block: str, line: int, second: float) -> None:
        """Goes to a block of the page: a text at its paragraph, a film at its second; called before it is shown."""

    def spoken(self) -> "list[Spoken]":
        """What is read aloud, in order."""
        from player.widgets.spoken import spoken_in

        return spoken_in(self)

    def follow(self, part: "Spoken") -> None:
        """Keeps what is being read aloud in sight."""

    def keep(self) -> dict[str, Any]:
        """What must outlive a new look."""
        return {}

    def restore(self, kept: dict[str, Any]) -> None:
        """Takes what `keep` gave."""

    def leave(self) -> None:
        """Hands in what was not saved."""

    @property
    def steady(self) -> bool:
        """Whether the window may not rebuild the screen now."""
        return False
