"""Where in the program one can be: plain data from which a screen is built, and built again."""


class Place:
    """Base of the routes: equal to another of its kind with the same values; never changed once made."""

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash((type(self), *vars(self).values()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, vars(self).values()))})"


class Welcome(Place):
    """Choosing a language and who is learning."""


class Library(Place):
    """The courses that were found."""


class Picker(Place):
    """The modules of the open course."""


class ContentNote(Place):
    """The note that a module opens with, and the way to skip."""

    def __init__(self, module: str) -> None:
        self.module = module


class Page(Place):
    """A page of a module; `block` asks for a part of it: one question of a question page, a text, a film.

    A text is shown at its paragraph `line`, counted without the empty ones, a film at `second`.
    """

    def __init__(self, module: str, page: str, block: str = "", line: int = 0, second: float = 0.0) -> None:
        self.module, self.page = module, page
        self.block, self.line, self.second = block, line, second


class Completion(Place):
    """The end of a module."""

    def __init__(self, module: str) -> None:
        self.module = module


class Certificates(Place):
    """The certificates that were earned in the open course."""


class Glossary(Place):
    """The course's words and what they mean; `term` is shown first, `origin` is the page that it was opened from."""

    def __init__(self, term: str = "", origin: Page | None = None) -> None:
        self.term, self.origin = term, origin


class About(Place):
    """What the open course says of itself."""


class Centre(Place):
    """What the facilitator fills in for this place: its line on certificates, the local emergency line."""


class Hidden(Place):
    """A page that says nothing of a course or a learner."""


class Journal(Place):
    """The learner's private notes; `note` is opened first, else the one of `origin`, the page that one comes from."""

    def __init__(self, note: str = "", origin: Page | None = None) -> None:
        self.note, self.origin = note, origin


class Classroom(Place):
    """Who learns here and how far they are, for the facilitator."""


class Workshops(Place):
    """The modules of the open course, for a trainer who shows the questions of one to a room."""


class Workshop(Place):
    """The questions of a module for a room, full screen; `activity` is shown first."""

    def __init__(self, module: str, activity: str = "") -> None:
        self.module, self.activity = module, activity


Route = (
    Welcome
    | Library
    | Picker
    | ContentNote
    | Page
    | Completion
    | Certificates
    | Glossary
    | About
    | Centre
    | Hidden
    | Journal
    | Classroom
    | Workshops
    | Workshop
)
