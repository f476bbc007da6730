"""The one table from a route to its screen; a screen's code is loaded when it is first needed."""

from importlib import import_module
from typing import TYPE_CHECKING

from player.screens import route as routes

if TYPE_CHECKING:
    from player.screens.desk import Desk
    from player.screens.screen import Screen
    from player.widgets.theme import Look

_SCREENS: dict[type[routes.Route], tuple[str, str]] = {
    routes.Welcome: ("welcome", "WelcomeScreen"),
    routes.Library: ("library", "LibraryScreen"),
    routes.Picker: ("picker", "PickerScreen"),
    routes.ContentNote: ("content_note", "ContentNoteScreen"),
    routes.Page: ("page", "PageScreen"),
    routes.Completion: ("completion", "CompletionScreen"),
    routes.Certificates: ("certificates", "CertificatesScreen"),
    routes.Glossary: ("glossary", "GlossaryScreen"),
    routes.About: ("about", "AboutScreen"),
    routes.Centre: ("centre", "CentreScreen"),
    routes.Hidden: ("hidden", "HiddenScreen"),
    routes.Journal: ("journal", "JournalScreen"),
    routes.Classroom: ("classroom", "ClassroomScreen"),
    routes.Workshops: ("workshop_choice", "WorkshopsScreen"),
    routes.Workshop: ("workshop", "WorkshopScreen"),
}


def build(look: "Look", desk: "Desk", route: routes.Route) -> "Screen":
    """The screen of a route."""
    module, name = _SCREENS[type(route)]
    found: type[Screen] = getattr(import_module(f"player.screens.{module}"), name)
    return found(look, desk, route)  # type: ignore[call-arg]
