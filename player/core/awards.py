"""What is earned: pure rules on a course and results, and the award that a certificate prints."""

import os
from datetime import datetime

import msgspec

from course_bundle.manifest import Course, Module
from player.core.outline import Results
from player.core.sittings import best

# Crockford's base 32: no letter that a person reading a paper would take for a digit.
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# Means of thirds do not add up exactly; nobody should miss a certificate by the last bit.
_ROUNDING = 1e-9


class Award(msgspec.Struct, frozen=True):
    """A certificate that was given: for a module, or for the whole course when `module` is None.

    The name on the paper is not kept.
    """

    module: str | None
    serial: str
    language: str
    issued: datetime


class Tally(msgspec.Struct, frozen=True):
    """Questions, and how many of them were answered fully right at least once."""

    right: int
    questions: int


def check_share(module: Module, results: Results) -> float | None:
    """The share of the final check, 0.0 to 1.0; None where a module has none.

    It is the mean, over the activities of the check's pages, of the best share that each ever got (0.0 where there was
    no attempt). Where a page draws its questions, those of its best sitting count. Trying again can only help, and one
    question that is not drawn can be tried again by itself.
    """
    shares = _check(module, results)
    return sum(shares) / len(shares) if shares else None


def questions_right(module: Module, results: Results) -> Tally:
    """How many questions of the final check are right; of all the module's questions where there is no check."""
    judged = (each for each in module.activities if each.judged)
    shares = _check(module, results) or [results.shares.get(f"{module.id}/{each.id}", 0.0) for each in judged]
    return Tally(sum(share >= 1.0 - _ROUNDING for share in shares), len(shares))


def module_earned(course: Course, module: Module, results: Results) -> bool:
    """Whether the module's certificate is earned: it is complete, and its final check, if any, reached the share."""
    if results.module_state(module).state != "complete":
        return False
    share = check_share(module, results)
    return share is None or share >= course.pass_share - _ROUNDING


def course_earned(course: Course, results: Results) -> bool:
    """Whether the course's certificate is earned: that of each of its modules is."""
    return bool(course.modules) and all(module_earned(course, module, results) for module in course.modules)


def random_serial() -> str:
    """A serial of 60 random bits, easy to read out: 'K7QF-2M9D-XR4T'."""
    letters = [LETTERS[byte % 32] for byte in os.urandom(12)]
    return "-".join("".join(letters[start : start + 4]) for start in (0, 4, 8))


def _check(module: Module, results: Results) -> list[float]:
    """The share of each question of the final check that counts; empty where a module has none."""
    shares: list[float] = []
    for page in module.pages:
        if page.check and page.draw is not None:
            sitting = best(results.sittings.get(f"{module.id}/{page.id}", ()))
            shares += [sitting.shares.get(each, 0.0) for each in sitting.drawn] if sitting else [0.0] * page.draw
        elif page.check:
            shares += [results.shares.get(f"{module.id}/{activity.id}", 0.0) for activity in page.activities]
    return shares
