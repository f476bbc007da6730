"""Where in the program one can be: plain data from which a screen is built, and built again."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Welcome:
    """Choosing a language and who is learning."""


@dataclass(frozen=True)
class Library:
    """The courses that were found."""


@dataclass(frozen=True)
class Picker:
    """The modules of the open course."""


@dataclass(frozen=True)
class ContentNote:
    """The note that a module opens with, and the way to skip."""

    module: str


@dataclass(frozen=True)
class Page:
    """A page of a module; `activity` asks for one question of a question page."""

    module: str
    page: str
    activity: str = ""


@dataclass(frozen=True)
class Completion:
    """The end of a module."""

    module: str


@dataclass(frozen=True)
class Certificates:
    """The certificates that were earned in the open course."""


@dataclass(frozen=True)
class Glossary:
    """The course's words and what they mean; `term` is shown first, `origin` is the page that it was opened from."""

    term: str = ""
    origin: Page | None = None


@dataclass(frozen=True)
class About:
    """What the open course says of itself."""


@dataclass(frozen=True)
class Centre:
    """What the facilitator fills in for this place: its line on certificates, the local emergency line."""


Route = Welcome | Library | Picker | ContentNote | Page | Completion | Certificates | Glossary | About | Centre
