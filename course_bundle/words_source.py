"""The words of a source folder: Markdown per language beside the structure, and what is missing or stale in it."""

import re
from collections.abc import Iterator
from pathlib import Path

from course_bundle.activities import Key
from course_bundle.errors import BundleError
from course_bundle.findings import Finding, error, warning
from course_bundle.flow import terms
from course_bundle.manifest import Course, Texts
from course_bundle.markdown import read_flow
from course_bundle.soundness import mark_faults
from course_bundle.structure import Structure
from course_bundle.text_source import Section, TextFile, digest, read_lines, read_sections, stamped, unreadable

_MARKUP = re.compile(r"\*\*|\]\(|</?[a-z]")


def text_files(folder: Path, language: str) -> dict[str, TextFile]:
    """Every text file of a language by its name; one that cannot be read holds a finding."""
    found = {}
    for file, path in _markdown(folder, language):
        try:
            found[file] = read_sections(file, read_lines(path), language)
        except (OSError, UnicodeDecodeError) as fault:
            found[file] = TextFile((), "", (unreadable(file, fault, language),))
    return found


def title(files: dict[str, TextFile]) -> str:
    """The title of the course in these files; '' where there is none."""
    sections = (section for name, file in files.items() if name.endswith("/course.md") for section in file.sections)
    return next((section.text.strip() for section in sections if section.key == "title"), "")


def read_words(course: Course, language: str, files: dict[str, TextFile]) -> tuple[Texts, list[Finding]]:
    """The words of one language, and what is missing, unused or wrong in them."""
    wanted = _wanted(course, language)
    texts: Texts = {}
    findings = [finding for file in files.values() for finding in file.findings]
    for file, keys in wanted.items():
        if file not in files:
            if required := sum(key.required for key in keys.values()):
                findings.append(error(file, 0, f"the file is missing ({required} texts)", language))
            continue
        prefix = "" if file == f"text/{language}/course.md" else file.split("/")[2] + "/"
        for section in files[file].sections:
            name = prefix + section.key
            line = section.line - 1
            if name not in keys:
                findings.append(warning(file, line, f"nothing uses the words {section.key!r}", language))
            elif name in texts:
                findings.append(error(file, line, f"the words {section.key!r} are there twice", language))
            elif section.text.strip():
                findings += _read_section(section, keys[name], file, language, course, texts, name)
        for name, key in keys.items():
            if key.required and name not in texts:
                findings.append(error(file, 0, _missing(name, prefix), language))
    findings += [warning(file, 0, "no page uses this file", language) for file in files if file not in wanted]
    return texts, findings


def stale(folder: Path, language: str, source_language: str, files: dict[str, TextFile]) -> Iterator[Finding]:
    """Warnings for translations whose source text has changed since, or that carry no stamp."""
    for file, held in files.items():
        try:
            source = read_lines(folder / "text" / source_language / Path(file).relative_to(f"text/{language}"))
        except (OSError, UnicodeDecodeError):  # told where the source language is read
            continue
        if not held.stamp:
            yield warning(file, 1, "no stamp says which text this was translated from", language)
        elif held.stamp != digest(source):
            yield warning(file, 1, f"the {source_language} text has changed since it was translated", language)


def stamp(folder: Path, language: str) -> list[str]:
    """Writes into each text of a language which source text it was made from; the files that changed.

    Raises BundleError (bad-manifest, bad-text) if the course cannot be read or has no such language.
    """
    structure = Structure(folder)
    languages = structure.languages
    source_language = structure.raw.get("source-language", languages[0] if languages else None)
    if language not in languages or language == source_language:
        raise BundleError(
            "bad-manifest", f"course.yaml: {language!r} is no language that the course is translated into"
        )
    changed = []
    for file, path in _markdown(folder, language):
        source = f"text/{source_language}/{file.removeprefix(f'text/{language}/')}"
        if not (folder / source).is_file():
            continue
        before = _read(folder, file)
        after = stamped(before, str(source_language), _read(folder, source))
        if after != before:
            path.write_text(after, encoding="utf-8", newline="\n")
            changed.append(file)
    return changed


def _read(folder: Path, file: str) -> str:
    try:
        return read_lines(folder / file)
    except UnicodeDecodeError as fault:
        found = unreadable(file, fault)
        raise BundleError("bad-text", f"{file}:{found.line}: {found.message}") from fault


def _read_section(
    section: Section, key: Key, file: str, language: str, course: Course, texts: Texts, name: str
) -> Iterator[Finding]:
    """Puts the words of a section into the texts."""
    if key.flow:
        flow, faults = read_flow(section.text, section.line)
        texts[name] = flow
        for line, what in faults:
            yield error(file, line, what, language)
        for what in mark_faults(key, flow):
            yield error(file, section.line - 1, f"{section.key}: {what}", language)
        for term in terms(flow):
            if term not in course.glossary and not faults:
                yield error(file, section.line - 1, f"{section.key}: the glossary has no term {term!r}", language)
        return
    words = section.text.strip()
    texts[name] = words
    if "\n" in words:
        yield error(file, section.line, f"{section.key} is one line of plain text", language)
    elif _MARKUP.search(words):
        yield warning(file, section.line, f"{section.key} is plain text: its markup would be shown as it is", language)


def _wanted(course: Course, language: str) -> dict[str, dict[str, Key]]:
    """The text files that a language needs, and which words each of them holds."""
    pages: dict[str, dict[str, Key]] = {}
    for module in course.modules:
        for page in module.pages:
            keys = {f"{module.id}/{key.name}": key for key in page.keys()}  # noqa: SIM118
            pages[f"text/{language}/{module.id}/{page.id}.md"] = keys
    elsewhere = {name for keys in pages.values() for name in keys}
    own = {key.name: key for key in course.keys() if key.name not in elsewhere}  # noqa: SIM118
    return {f"text/{language}/course.md": own, **pages}


def _missing(name: str, prefix: str) -> str:
    relative = name.removeprefix(prefix)
    if relative.endswith("/alt"):
        return f"a picture has no text alternative: there are no words {relative!r}"
    return f"there are no words {relative!r}"


def _markdown(folder: Path, language: str) -> Iterator[tuple[str, Path]]:
    for path in sorted((folder / "text" / language).rglob("*.md")):
        if not path.name.startswith("."):
            yield path.relative_to(folder).as_posix(), path
