"""Where a module is entered: at its content note the first time, else where the learner stopped."""

from course_bundle.manifest import Module
from player.core.outline import Results
from player.screens.desk import Desk
from player.screens.route import ContentNote, Page, Route


def entry(desk: Desk, module: Module) -> Route:
    """The route that opens a module."""
    state = (desk.results or Results()).module_state(module)
    if state.state == "open" and module.content_note:
        return ContentNote(module.id)
    return Page(module.id, state.resume)
