"""Checks that every sentence of the interface is in every catalogue and translated: `python -m tests.house.catalogues`.

`--write` brings the catalogues up to date with the sources instead.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "fr", "ar", "ru")
FORMS = {"en": 2, "fr": 3, "ar": 6, "ru": 3}
"""Plural forms, as Qt's catalogues count them: at most this many are filled."""

Sentence = tuple[str, str, str]


def update(catalogue: Path, language: str) -> None:
    """Runs lupdate: the sentences of the sources into a catalogue; English holds plurals only."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    sources = sorted(str(path) for path in (ROOT / "player").rglob("*.py") if "studio" not in path.parts)
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    subprocess.run([tool, *options, *sources, "-ts", str(catalogue)], check=True, stdout=subprocess.DEVNULL)


def sentences(catalogue: Path) -> dict[Sentence, bool]:
    """Every (context, source, comment) of a catalogue, and whether its translation is finished and not empty."""
    found = {}
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            words = [] if translation is None else [form.text for form in translation.iter("numerusform")]
            if translation is not None and not words:
                words = [translation.text]
            finished = translation is not None and translation.get("type") is None and all(words)
            found[name, message.findtext("source", ""), message.findtext("comment", "")] = finished
    return found


def faults(language: str) -> list[str]:
    """What is wrong with a language's catalogue, a line each."""
    catalogue = ROOT / "i18n" / f"carrel_{language}.ts"
    if not catalogue.exists():
        return [f"{catalogue.name}: missing"]
    have = sentences(catalogue)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / catalogue.name
        update(fresh, language)
        wanted = sentences(fresh).keys()
    return [
        *(f"{catalogue.name}: not in the catalogue: {key}" for key in sorted(wanted - have.keys())),
        *(f"{catalogue.name}: in the catalogue only: {key}" for key in sorted(have.keys() - wanted)),
        *(f"{catalogue.name}: not translated: {key}" for key, done in sorted(have.items()) if not done),
    ]


def main() -> int:
    """Exit code 0 when all is translated."""
    if "--write" in sys.argv[1:]:
        for language in LANGUAGES:
            update(ROOT / "i18n" / f"carrel_{language}.ts", language)
        return 0
    found = [fault for language in LANGUAGES for fault in faults(language)]
    sys.stdout.writelines(f"{fault}\n" for fault in found)
    sys.stdout.write(f"catalogues: {len(found)} faults\n" if found else "catalogues: all sentences translated\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
