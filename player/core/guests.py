"""A guest, whose all is in memory, becomes a learner without losing anything."""

import msgspec

from player.core.learners import Learner
from player.core.merging import gather, unite
from player.core.progress import Progress


def keep(guests: Progress, guest_id: str, progress: Progress, name: str, token: str) -> Learner:
    """Copies all that the guest did into the file, under a name of their own, in one transaction.

    Texts that the guest wrote come along sealed: their vault has to be protected first (`OpenVault.protect`). What is
    in memory stays as it was; whoever calls closes it.
    Raises ValueError for a name without a character in it, or for texts without a lock; ProgressError.
    """
    name = " ".join(name.split())
    if not name:
        raise ValueError("a learner needs a name")
    person = gather(guests.rows, guest_id)
    if _lockless(guests, guest_id):
        raise ValueError("texts without a lock would be lost")
    with progress.rows.transaction():
        unite(progress.rows, msgspec.structs.replace(person, name=name, token=token))
        progress.use(guest_id)
    return next(learner for learner in progress.learners() if learner.id == guest_id)


def _lockless(guests: Progress, guest_id: str) -> bool:
    texts = (
        "SELECT 1 FROM private WHERE learner = ? AND length(blob) > 0 AND vault NOT IN (SELECT vault FROM lock) LIMIT 1"
    )
    return bool(guests.rows.select(texts, (guest_id,)))
