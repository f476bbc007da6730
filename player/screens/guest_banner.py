"""What a guest is told where something could be kept, with the way to keep it."""

from PySide6.QtCore import QCoreApplication

from player.screens.desk import Desk
from player.screens.name_choice import NameDraft
from player.widgets.banner import Banner
from player.widgets.theme import Look

translate = QCoreApplication.translate


def guest_banner(look: Look, desk: Desk) -> Banner:
    """For pages on which certificates are offered."""
    return Banner(
        look,
        "info",
        translate("GuestBanner", "You are a guest."),
        translate("GuestBanner", "Nothing is kept when you close Carrel. To keep the certificate, add a name."),
        action=(translate("GuestBanner", "Add a name"), lambda: ask_to_keep(desk)),
    )


def ask_to_keep(desk: Desk) -> None:
    """A guest wants to keep what they did: asks for a name."""
    desk.show("keep_sheet", "KeepSheet", NameDraft())
