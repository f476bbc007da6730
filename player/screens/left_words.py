"""What pages still ask for, in words: 'Still open: 2 questions and 1 film'."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from course_bundle.manifest import Module, Page
from player.core.outline import Missing, Results
from player.widgets.counting import Counting
from player.widgets.theme import Look

LeftWords = Counting("LeftWords")


def left_words(look: Look, module: Module, results: Results, pages: Sequence[Page] | None = None) -> str:
    """What these pages of a module, or all of them, still ask for; '' where that is nothing."""
    asked = [(page, results.missing(module, page)) for page in (module.pages if pages is None else pages)]
    asked = [(page, missing) for page, missing in asked if missing]
    parts = [*_activities(module, [missing for _page, missing in asked]), *_ends(asked)]
    if not parts:
        return ""
    words = QCoreApplication.translate("LeftWords", "Still open: %1")
    return look.digits(words.replace("%1", QLocale(look.language).createSeparatedList(parts)))


def _activities(module: Module, asked: Sequence[Missing]) -> list[str]:
    """Films, then activities: those with a right answer are questions, the others are called what they are."""
    specs = {activity.id: activity for activity in module.activities}
    ids = [each for missing in asked for each in missing.activities if each in specs]
    counted = Counter(specs[each].kind if _named(specs[each].kind) else "" for each in ids)
    parts = []
    if films := sum(len(missing.videos) for missing in asked):
        parts.append(LeftWords.tr("%n film(s)", "", films))
    if questions := counted.pop("", 0):
        parts.append(LeftWords.tr("%n question(s)", "", questions))
    return [*parts, *(_count(kind, number) for kind, number in counted.items())]


def _named(kind: str) -> bool:
    return bool(_count(kind, 1))


def _count(kind: str, number: int) -> str:
    """So many activities of a kind that is no question; '' for one that is."""
    match kind:
        case "cards":
            return LeftWords.tr("%n set(s) of cards", "", number)
        case "checklist":
            return LeftWords.tr("%n checklist(s)", "", number)
        case "plan":
            return LeftWords.tr("%n plan(s) to make", "", number)
        case "reflection":
            return LeftWords.tr("%n text(s) of your own", "", number)
        case "scale":
            return LeftWords.tr("%n scale(s)", "", number)
        case "scenario":
            return LeftWords.tr("%n conversation(s)", "", number)
    return ""


def _ends(asked: Sequence[tuple[Page, Missing]]) -> list[str]:
    """Pages whose end was not reached, where nothing else says so."""
    ends = [page for page, missing in asked if missing.end]
    lessons = [page for page in ends if page.layout == "lesson"]
    questions = [
        page for page, missing in asked if missing.end and not missing.activities and page.layout == "questions"
    ]
    films = [page for page, missing in asked if missing.end and not missing.videos and page.layout == "video"]
    translate, parts = QCoreApplication.translate, []
    if lessons:
        one = len(asked) == 1
        words = LeftWords.tr("%n page(s) to read to the end", "", len(lessons))
        parts.append(translate("LeftWords", "the end of the page") if one else words)
    if questions:
        one = len(asked) == 1
        words = LeftWords.tr("%n page(s) of questions", "", len(questions))
        parts.append(translate("LeftWords", "the end of the questions") if one else words)
    if films:
        parts.append(translate("LeftWords", "the end of the film"))
    return parts
