"""What a learner decided about a certificate before it is printed or saved."""

from dataclasses import dataclass

from player.screens.desk import Desk


@dataclass
class Draft:
    """What the learner decided about the paper; it outlives only a change of look."""

    name: str
    typed: bool = False
    editing: bool = False
    black_only: bool = False
    sought: bool = False
    """Whether a kept name was asked for."""
    stored: str | None = None
    """The name that is kept for certificates, None if none is."""

    @classmethod
    def of(cls, desk: Desk) -> "Draft":
        """The learner's own name; a guest has none."""
        return cls("" if desk.guest or desk.learner is None else desk.learner.name)
