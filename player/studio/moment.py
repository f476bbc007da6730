"""What a part may know besides its properties: the time, and how it is being moved."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Moment:
    """One actor at one instant."""

    seconds: float
    """Since the film began."""
    x: float = 0.0
    """Place along the picture, in the part's own units: what its feet have walked."""
    speed: float = 0.0
    """Change of `x` in a second; below 0 towards the left."""
    seed: int = 0
    """Differs from actor to actor, so that not all blink at once."""
