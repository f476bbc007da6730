"""The name for certificates, kept among the learner's private texts when they ask for it."""

from collections.abc import Callable

from player.screens.certificate_draft import Draft
from player.screens.desk import Desk

_KEY = "certificate/name"


def seek(desk: Desk, draft: Draft, then: Callable[[], object]) -> None:
    """Puts the kept name into a draft that has no other yet; `then` is called if there was one."""

    def found(name: str | None) -> None:
        if name is None:
            return
        draft.stored = name
        if not draft.typed:
            draft.name = name
        then()

    if not draft.sought and desk.seat.vault is not None:
        draft.sought = True
        desk.seat.private(lambda vault: vault.get(_KEY), found)


def keep(desk: Desk, draft: Draft, then: Callable[[], object]) -> None:
    """Keeps the name as it is now; asks for a PIN first where there is none. `then` is called once it is on disk."""

    def put() -> None:
        name = draft.name

        def written(_nothing: object) -> None:
            draft.stored, draft.sought = name, True
            then()

        desk.seat.private(lambda vault: vault.put(_KEY, name), written)

    desk.seat.with_vault(put)


def drop(desk: Desk, draft: Draft, then: Callable[[], object]) -> None:
    """Deletes the kept name; the draft goes on with it, for this paper."""

    def dropped(_nothing: object) -> None:
        draft.stored = None
        then()

    desk.seat.private(lambda vault: vault.delete(_KEY), dropped)
