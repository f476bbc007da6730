"""Finding as one types: over seven modules of 6000 words each, one keystroke after another, drawn in the real list."""

import random
import tempfile
import time
from pathlib import Path
from statistics import median

import msgspec

from course_bundle.flow import Paragraph, Span
from course_bundle.manifest import Module, Page, Text, Texts
from player.screens.find_sheet import FindSheet
from player.screens.route import Picker
from tests.benchmarks.figure import Figure
from tests.driving import Drive
from tests.factories import course_struct, make_course, words_of

MODULES, PAGES, PARAGRAPHS, WORDS = 7, 10, 10, 60
ROUNDS = 5


def measure() -> list[Figure]:
    """The median of a keystroke: the words found, and the list of them painted."""
    source = random.Random(7)
    parts = ("de", "crim", "in", "al", "re", "form", "po", "lice", "har", "m", "the", "use", "tion", "ing", "law")
    known = ["".join(source.choices(parts, k=source.randint(1, 4))) for _word in range(4000)]
    texts: Texts = {}
    modules = []
    for at in range(1, MODULES + 1):
        pages = [Page(id=f"p{page}", blocks=(Text(id=f"t{page}"),)) for page in range(PAGES)]
        modules.append(Module(id=f"m{at}", cloth=at, minutes=60, pages=tuple(pages)))
        for page in range(PAGES):
            lines = (" ".join(source.choices(known, k=WORDS)) for _line in range(PARAGRAPHS))
            texts[f"m{at}/t{page}"] = tuple(Paragraph(spans=(Span(line),)) for line in lines)
    course = msgspec.structs.replace(course_struct(modules, ("en",)), glossary=())
    times: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        path = make_course(Path(folder), course=course, texts={"en": words_of(course, "en") | texts})
        with Drive(Path(folder) / "data", path) as drive:
            drive.begin("Maryam")
            drive.desk.go(Picker())
            drive.desk.show("find_sheet", "FindSheet")
            drive.settle()
            (sheet,) = drive.window.findChildren(FindSheet)
            for _round in range(ROUNDS):
                for word in ("decriminal", "police reform", "harm using the"):
                    sheet.field.clear()
                    drive.settle()
                    for end in range(1, len(word) + 1):
                        began = time.perf_counter()
                        sheet.field.setText(word[:end])
                        sheet.list.viewport().repaint()
                        times.append(time.perf_counter() - began)
    noise = f"{min(times) * 1000:.1f}-{max(times) * 1000:.1f} ms"
    return [Figure("a keystroke in Find, over seven modules", median(times) * 1000, 30, "ms", noise)]
